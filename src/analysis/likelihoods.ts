import type { Counts, Measure, Tally } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { Settings } from "../standard/settings";
import type { ByGroup } from "../standard/group";
import type { IndicatorDefinition } from "../standard/indicators";
import {
  eventOfIndicator,
  likelihoodNumbers,
  type ComparedEvent,
  type LikelihoodNumber,
} from "./compared-event";
import { formatDate } from "./format";
import { groupSums, talliesOf } from "./group-sums";
import type { IndicatorResult } from "./indicator-result";
import { resultOfLikelihood, type Likelihood } from "./likelihood-result";

/** The part of indicator 2 in which overseas recruitment is left out. */
export const withoutOverseas = "all; without overseas recruitment";

/** Where the events and bases of each relative likelihood are counted. */
const measures: Record<LikelihoodNumber, { events: Measure; base: Measure }> = {
  "2": { events: "appointed", base: "shortlisted" },
  "3": { events: "disciplinary", base: "workforce" },
  "4": { events: "training", base: "workforce" },
};

/** The snapshot date one year before; 29 February becomes 28. */
export function yearBefore(period: string): string {
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  return before.endsWith("-02-29") ? before.replace("-29", "-28") : before;
}

/** What a relative likelihood of one snapshot date is counted from, and what the data can bear. */
export interface LikelihoodSource extends Pick<
  Likelihood,
  "years" | "level" | "unmatchedShare" | "overseasKnown"
> {
  number: LikelihoodNumber;
  period: string;
  events: Tally[];
  bases: Tally[];
}

function hasEvents(counts: Counts, measure: Measure, period: string): boolean {
  const told = (one: { measure: Measure; period: string }) =>
    one.measure === measure && one.period === period;
  return counts.tallies.some(told) || counts.matching.some(told);
}

function unmatchedShare(counts: Counts, measure: Measure, periods: readonly string[]): number {
  const matching = counts.matching.filter(
    (one) => one.measure === measure && periods.includes(one.period)
  );
  const events = matching.reduce((sum, one) => sum + one.events, 0);
  return events === 0 ? 0 : matching.reduce((sum, one) => sum + one.unmatched, 0) / events;
}

/**
 * The tallies behind indicator 2, 3 or 4 at one snapshot date; null where the data have no such events. Indicator 3
 * as a two-year average counts last year's events too, where they are there.
 */
export function likelihoodSource(
  counts: Counts,
  number: LikelihoodNumber,
  period: string,
  settings: Settings
): LikelihoodSource | null {
  const { events, base } = measures[number];
  const bases = talliesOf(counts, base, period);
  const hasData = number === "2" ? bases.length > 0 : hasEvents(counts, events, period);
  if (!hasData) return null;
  const averaged =
    number === "3" &&
    settings.indicator3 === "two-year average" &&
    hasEvents(counts, events, yearBefore(period));
  const periods = averaged ? [yearBefore(period), period] : [period];
  return {
    number,
    period,
    events: periods.flatMap((one) => talliesOf(counts, events, one)),
    bases,
    years: averaged ? 2 : 1,
    level: settings.level,
    unmatchedShare: unmatchedShare(counts, events, periods),
    overseasKnown: bases.some((tally) => tally.overseas !== null),
  };
}

/** The part of a source that a condition keeps, ready to be judged. */
export function likelihoodOf(
  source: LikelihoodSource,
  keep: (tally: Tally) => boolean = () => true
): Likelihood & { event: ComparedEvent & { number: LikelihoodNumber } } {
  const { number, events, bases, years, level, unmatchedShare, overseasKnown } = source;
  return {
    event: eventOfIndicator(number),
    events: groupSums(events.filter(keep)),
    bases: groupSums(bases.filter(keep)),
    years,
    level,
    unmatchedShare,
    overseasKnown,
  };
}

/** A result says on which events it rests, where those are the mean of two years. */
export function withBasis(result: IndicatorResult, years: 1 | 2): IndicatorResult {
  if (years === 1) return result;
  const words =
    result.verdict === "cannot-calculate"
      ? ""
      : " Interval and verdict rest on the events of both years together.";
  return {
    ...result,
    basis: "two-year average",
    sentence: `${result.sentence} Events are the average of the years to ${formatDate(yearBefore(result.period))} and ${formatDate(result.period)}.${words}`,
  };
}

/**
 * The result of one relative likelihood from its counts alone: of a single year, without comparisons beside it.
 *
 * @throws RangeError when the indicator is none of 2, 3 and 4.
 */
export function likelihoodResult(input: {
  indicator: IndicatorDefinition;
  period: string;
  part: string;
  events: ByGroup;
  bases: ByGroup;
  level: number;
  /** Share of the events that could not be tied to a person, 0 to 1. */
  unmatchedShare: number;
  /** Indicator 2 only: overseas recruitment is told apart. */
  overseasKnown: boolean;
}): IndicatorResult {
  const { indicator, period, part, ...counted } = input;
  const number = likelihoodNumbers.find((one) => one === indicator.number);
  if (!number) throw new RangeError(`Indicator ${indicator.number} is no relative likelihood.`);
  return resultOfLikelihood(
    { event: eventOfIndicator(number), years: 1, ...counted },
    { period, part }
  );
}

export interface LikelihoodResults {
  results: IndicatorResult[];
  findings: Finding[];
}

/** Indicators 2, 3 and 4 of one snapshot date, as far as the data carry them. */
export function likelihoods(counts: Counts, period: string, settings: Settings): LikelihoodResults {
  const results: IndicatorResult[] = [];
  const findings: Finding[] = [];
  for (const number of likelihoodNumbers) {
    const source = likelihoodSource(counts, number, period, settings);
    if (!source) continue;
    if (source.bases.length === 0) {
      findings.push(noWorkforce(number, period));
      continue;
    }
    if (number === "3" && settings.indicator3 === "two-year average" && source.years === 1) {
      findings.push(noYearBefore(period));
    }
    const result = (part: string, keep?: (tally: Tally) => boolean) =>
      withBasis(resultOfLikelihood(likelihoodOf(source, keep), { period, part }), source.years);
    const all = result("all");
    results.push(all);
    if (number !== "2") continue;
    if (source.overseasKnown) {
      results.push(result(withoutOverseas, (tally) => tally.overseas !== true));
    } else if (all.value !== null && all.value !== "infinity" && all.value < 1) {
      findings.push(overseasNotTold(period));
    }
  }
  return { results, findings };
}

function noWorkforce(indicator: LikelihoodNumber, period: string): Finding {
  return {
    severity: "error",
    code: "no-workforce-for-period",
    message: `Indicator ${indicator} needs the workforce at ${formatDate(period)}, and no staff list for that date was found. Add the staff list of that date, or give the snapshot date of the list you have.`,
    count: 1,
    where: "",
  };
}

function noYearBefore(period: string): Finding {
  return {
    severity: "warning",
    code: "indicator-3-single-year",
    message: `Indicator 3 at ${formatDate(period)} is that of a single year: the setting asks for a two-year average, and no disciplinary cases of the year to ${formatDate(yearBefore(period))} were found. Add them, or set indicator 3 to "single year".`,
    count: 1,
    where: "",
  };
}

function overseasNotTold(period: string): Finding {
  return {
    severity: "warning",
    code: "overseas-recruitment-not-told-apart",
    message: `Indicator 2 at ${formatDate(period)} is below 1 and no column tells overseas recruitment apart. Bulk recruitment from abroad can hide a gap among other applicants: add a column "Recruitment type" with "International" or "UK".`,
    count: 1,
    where: "",
  };
}
