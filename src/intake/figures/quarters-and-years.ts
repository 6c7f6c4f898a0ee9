import type { Meaning } from "./figure-label";
import { plainLabel } from "./figure-label";
import { periodOfText } from "../recognise/period-of-text";
import { quarterOfText } from "./quarter-of-text";

/** Why numbers of a quarter are left out. */
export type QuarterDoubt =
  "quarters-of-year" | "quarters-of-calendar-year" | "total-of-some-quarters";

/** Labels among which quarters are: what each of them says. */
export interface Quarters {
  /** What a label says of the time; null for one that is no quarter and no sum of quarters. */
  read: (label: string) => Meaning | null;
  /** Why the numbers of a label are left out; null where they are not, or where nothing of them is missed. */
  doubtOf: (label: string) => QuarterDoubt | null;
}

const wholeYear = /^((full|whole|financial) )?year$|^annual$|^12 months$/;

/** Sums of whatever stands before them: of the year only beside all of its quarters. */
const sumSoFar =
  /^((full|whole|financial) )?year (total|to date)$|^(grand )?total$|^annual total$|^ytd$|^all quarters$/;

const yearByName =
  /^(?:(?:full|whole|financial|year|fy|annual|total) )*(?:20)?\d\d (?:20)?\d\d(?: (?:total|full year|year))?$/;

const calendarYear =
  /^(?:(?:full|whole|calendar|cy|year|annual|grand|total|sum) )*20\d\d(?: (?:total|full year|calendar year|year))?$/;

/** Titles that say which year to 31 March a table is of. */
const ofFinancialYear = /\b(?:20)?\d\d ?[/–-] ?(?:20)?\d\d\b|\b31(st)? mar(ch)?\b/i;

/** The year that a label names and nothing else: "2024/25", "Year 2024/25"; null for any other label. */
function yearNamed(label: string): string | null {
  return yearByName.test(plainLabel(label)) ? periodOfText(label) : null;
}

const isSum = (label: string) =>
  wholeYear.test(plainLabel(label)) || sumSoFar.test(plainLabel(label));

const theOnly = (years: ReadonlySet<string>) => (years.size === 1 ? [...years][0] : null);

/** The year is counted, `period` where its quarters name it, and quarters are parts of it, left out for a reason. */
const ofYear = (doubt: QuarterDoubt, period: string | null): Quarters => ({
  read: (label) => {
    if (quarterOfText(label) !== null) return { ofWhich: true };
    if (isSum(label)) return period === null ? {} : { period };
    const year = yearNamed(label);
    return year === null ? null : { period: year };
  },
  doubtOf: (label) => (quarterOfText(label) === null ? null : doubt),
});

/** Nothing is counted: of which years to 31 March the quarters are cannot be told. */
const ofUnknownYears: Quarters = {
  read: (label) =>
    quarterOfText(label) !== null || isSum(label) || calendarYear.test(plainLabel(label))
      ? { ofWhich: true }
      : null,
  doubtOf: (label) => (ofUnknownYears.read(label) === null ? null : "quarters-of-calendar-year"),
};

/** The quarters are counted, each in its year, and sums of them are not: `years` are those of the quarters. */
function byThemselves(years: ReadonlySet<string>, byMonths: boolean): Quarters {
  return {
    read: (label) => {
      const quarter = quarterOfText(label);
      if (quarter !== null) {
        const { number, period } = quarter;
        return { quarter: number, ...(period === null ? {} : { period }) };
      }
      if (isSum(label)) return { ofWhich: true };
      const year = yearNamed(label);
      if (year !== null) return years.has(year) ? { ofWhich: true } : null;
      return byMonths && calendarYear.test(plainLabel(label)) ? { ofWhich: true } : null;
    },
    doubtOf: () => null,
  };
}

/**
 * How quarters among labels are read; null where there are none, or too few to be sure. Beside the year that sums them
 * the year is counted: one by its name where the quarters, or else the titles, are of no other year, a bare total where
 * the quarters are of one year (with a doubt where they are not all four). Else the quarters are: quarters of the calendar, with the total of a calendar year
 * among them, make up the years to 31 March too. Quarters that begin with January and name no year are of no year
 * that could be told.
 */
export function quartersAmong(
  labels: readonly string[],
  titles: readonly string[]
): Quarters | null {
  const found = [...new Set(labels)].flatMap((label) => quarterOfText(label) ?? []);
  if (found.length === 0) return null;
  const byMonths = found.every((quarter) => quarter.byMonths);
  if (!byMonths && found.length < 2) return null;
  const isUndated = found.some(({ period }) => period === null);
  const beginsInJanuary = found.length > 1 && found[0].number === 4;
  if (byMonths && isUndated && beginsInJanuary && !titles.some((t) => ofFinancialYear.test(t))) {
    return ofUnknownYears;
  }
  const own = new Set(found.flatMap(({ period }) => period ?? []));
  const isWhole = new Set(found.map(({ number }) => number)).size === 4;
  const sums = labels.filter(isSum);
  const isYear = isWhole || sums.some((label) => wholeYear.test(plainLabel(label)));
  if (own.size < 2 && sums.length > 0 && (isYear || !byMonths)) {
    return ofYear(isYear ? "quarters-of-year" : "total-of-some-quarters", theOnly(own));
  }
  const years = new Set(labels.flatMap((label) => yearNamed(label) ?? []));
  const ofTitles = titles.flatMap((title) => periodOfText(title) ?? []);
  const isOfYears =
    own.size > 0
      ? [...own].every((year) => years.has(year))
      : ofTitles.length === 0 || ofTitles.some((year) => years.has(year));
  if (found.length > 1 && years.size > 0 && isOfYears) {
    return ofYear("quarters-of-year", theOnly(own));
  }
  return byMonths || isWhole || sums.length > 0 ? byThemselves(own, byMonths) : null;
}
