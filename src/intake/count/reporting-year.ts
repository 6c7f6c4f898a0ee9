import type { Day } from "../excel-date";
import { dayOfIso, isoOfDay } from "../excel-date";

/** The twelve months that end on a snapshot date; both days belong to it. */
export interface ReportingYear {
  first: Day;
  last: Day;
}

/** The year of a snapshot date: 2025-03-31 gives 1 April 2024 to 31 March 2025. Throws RangeError for no date. */
export function reportingYear(snapshot: string): ReportingYear {
  const last = dayOfIso(snapshot);
  const date = new Date(isoOfDay(last + 1));
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return { first: Math.floor(date.getTime() / 86_400_000), last };
}

/** The last 31 March on or before a day, ISO. */
export function yearEndOnOrBefore(day: Day): string {
  const year = Number(isoOfDay(day).slice(0, 4));
  const thisYear = `${year}-03-31`;
  return dayOfIso(thisYear) <= day ? thisYear : `${year - 1}-03-31`;
}

/** The first 31 March on or after a day, ISO: the snapshot date of the year that the day belongs to. */
export function yearEndOnOrAfter(day: Day): string {
  const before = yearEndOnOrBefore(day);
  return dayOfIso(before) === day ? before : nextYearEnd(before);
}

/** The 31 March a year after one, ISO. */
function nextYearEnd(snapshot: string): string {
  return `${Number(snapshot.slice(0, 4)) + 1}-03-31`;
}

/** A latest event on or after this day of March belongs to a year that is as good as over. */
const firstOfMarch = "-03-01";

/** A date this long after every other date is taken for a slip, not for the latest event. */
const longestSilence = 400;

/**
 * The snapshot date that a set of dated events points to; null without any date.
 *
 * It is the last 31 March on or before the latest event. Two exceptions, because a log rarely holds an
 * event of the very last day of the year: a latest event in March counts as reaching that month's end, and
 * where no event at all falls in the year that the rule names, the year of the latest event is taken.
 */
export function snapshotOfEvents(days: readonly Day[]): string | null {
  const dated = days.filter((day) => Number.isFinite(day)).sort((a, b) => b - a);
  let latest = 0;
  while (latest + 2 < dated.length && dated[latest] - dated[latest + 1] > longestSilence) latest++;
  if (dated.length === 0) return null;
  const last = dated[latest];
  const before = yearEndOnOrBefore(last);
  const after = nextYearEnd(before);
  const inMarch = last >= dayOfIso(after.slice(0, 4) + firstOfMarch);
  const year = reportingYear(before);
  const any = dated.some((day) => day >= year.first && day <= year.last);
  return inMarch || !any ? after : before;
}
