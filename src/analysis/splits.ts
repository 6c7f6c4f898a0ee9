import type { Counts, SplitTally, Tally } from "../intake/counts";
import type { Direction } from "../standard/indicators";
import type { Settings } from "../standard/settings";
import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import { funnelLimits } from "../statistics/funnel-limits";
import { homogeneityOfRatios } from "../statistics/homogeneity";
import { mantelHaenszel, type Stratum } from "../statistics/mantel-haenszel";
import { adjusted } from "./adjusted";
import { likelihoodNumbers, type LikelihoodNumber } from "./compared-event";
import {
  capitalised,
  countInWords,
  formatCount,
  formatInterval,
  formatLimit,
  formatP,
} from "./format";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { isSignificant } from "./judge";
import {
  decidingP,
  groupFigures,
  resultOfLikelihood,
  type Adjustment,
  type Likelihood,
} from "./likelihood-result";
import { likelihoodOf, likelihoodSource, withBasis, type LikelihoodSource } from "./likelihoods";

/** Units with fewer events than this swing too much to stand in an order. */
const fewestRanked = 10;

/** The two pairs of limits of a funnel. */
const funnelLevels = { inner: 0.95, outer: 0.998 } as const;

/** Where the rate of a unit lies in the funnel. */
export type FunnelPosition = "below 99.8%" | "below 95%" | "inside" | "above 95%" | "above 99.8%";

/** A group of a unit in the funnel: what its rate would be by chance alone, were it that of the whole. */
export interface FunnelPoint extends GroupFigures {
  /** Exact binomial limits at 95 % and 99.8 %, 0 to 1. */
  inner: { lower: number; upper: number };
  outer: { lower: number; upper: number };
  position: FunnelPosition;
}

/** One value of the column, for example one division. */
export interface SplitUnit {
  value: string;
  /** The part of `results` that holds its figures. */
  part: string;
  /** White and BME events of the unit. */
  events: number;
  /** null for a group without people, or with more events than people. */
  white: FunnelPoint | null;
  bme: FunnelPoint | null;
  /** 1 is the unit where BME people fare worst beside White people; null with fewer than 10 events or no ratio. */
  rank: number | null;
}

/** The units of one column for one indicator and snapshot date. */
export interface SplitSummary {
  indicator: LikelihoodNumber;
  period: string;
  column: string;
  direction: Direction;
  /** The rate of the whole, White and BME together, 0 to 1: the middle line of the funnel. */
  rate: number;
  units: SplitUnit[];
  /** The ratio over all units together, as if they were one. */
  crude: Extended | null;
  /** The Mantel-Haenszel ratio within units. */
  combined: {
    ratio: Extended | null;
    interval: ConfidenceInterval | null;
    /** Units in which a group has nobody, or more events than people. */
    leftOut: string[];
  };
  /** The test that the ratio is the same in every unit; null where no test is possible. */
  homogeneity: { statistic: number; degrees: number; p: number } | null;
  sentence: string;
}

type Groups = Record<"white" | "bme", GroupFigures>;

function isProportion({ events, base }: GroupFigures): boolean {
  return base > 0 && events <= base;
}

/**
 * Where a group lies in the funnel around a rate (0 to 1); null for one without people, or with more events than people.
 * Counts are whole numbers.
 */
export function funnelPoint(group: GroupFigures, rate: number): FunnelPoint | null {
  if (!isProportion(group)) return null;
  const limits = (level: number) => {
    const { lower, upper } = funnelLimits(rate, group.base, level);
    return { lower, upper };
  };
  const inner = limits(funnelLevels.inner);
  const outer = limits(funnelLevels.outer);
  const own = group.events / group.base;
  const positions: readonly [FunnelPosition, boolean][] = [
    ["below 99.8%", own < outer.lower],
    ["above 99.8%", own > outer.upper],
    ["below 95%", own < inner.lower],
    ["above 95%", own > inner.upper],
    ["inside", true],
  ];
  return { ...group, inner, outer, position: positions.find(([, holds]) => holds)![0] };
}

/** Both years' events over as many times the people, so that counts stay whole. */
function pooledGroups({ events, bases, years }: Likelihood): Groups {
  return {
    white: groupFigures(events.white, bases.white * years),
    bme: groupFigures(events.bme, bases.bme * years),
  };
}

/** How badly BME people fare beside White people, for the order of the units: larger is worse. */
function disadvantage({ value, disadvantaged, white, bme }: IndicatorResult): number | null {
  if (value === null || white.base === 0 || bme.base === 0) return null;
  const size = value === "infinity" || value === 0 ? Infinity : Math.abs(Math.log(value));
  return disadvantaged === "bme" ? size : -size;
}

function stratumOf({ white, bme }: Groups, direction: Direction): Stratum {
  return direction === "white/bme" ? { first: white, second: bme } : { first: bme, second: white };
}

function crudeRatio(strata: readonly Stratum[]): Extended | null {
  const sum = (side: "first" | "second") => ({
    events: strata.reduce((total, stratum) => total + stratum[side].events, 0),
    base: strata.reduce((total, stratum) => total + stratum[side].base, 0),
  });
  const [first, second] = [sum("first"), sum("second")];
  if (first.base === 0 || second.base === 0) return null;
  if (second.events === 0) return first.events === 0 ? null : "infinity";
  return (first.events * second.base) / (first.base * second.events);
}

function ratioWords(ratio: Extended | null): string {
  if (ratio === null) return "cannot be calculated";
  return ratio === "infinity" ? "has no upper limit" : `is ${formatLimit(ratio)}`;
}

function sentence(summary: Omit<SplitSummary, "sentence">): string {
  const { column, direction, crude, combined, homogeneity, units } = summary;
  const name = direction === "white/bme" ? "White ÷ BME" : "BME ÷ White";
  const limits = combined.interval ? ` (${formatInterval(combined.interval)})` : "";
  const within =
    combined.ratio === null
      ? `Within each ${column}, the ratio (${name}) cannot be calculated`
      : `Comparing people of the same ${column} with each other, the combined ratio (${name}, Mantel-Haenszel) ${ratioWords(combined.ratio)}${limits}`;
  const apart =
    homogeneity === null
      ? "Whether the ratio differs between the units cannot be tested."
      : isSignificant(homogeneity.p)
        ? `The ratio differs between the units (test of homogeneity, ${formatP(homogeneity.p)}), so look at each rather than at the combined one.`
        : `No difference of the ratio between the units was found (test of homogeneity, ${formatP(homogeneity.p)}); small units could hide one.`;
  const left =
    combined.leftOut.length > 0
      ? `Left out of it, because a group there has nobody or more events than people: ${combined.leftOut.join(", ")}.`
      : "";
  const unranked = units.filter(({ events }) => events < fewestRanked).length;
  const order =
    unranked > 0
      ? `${formatCount(unranked)} of ${formatCount(units.length)} units ${unranked === 1 ? "has" : "have"} fewer than ${fewestRanked} events and ${unranked === 1 ? "stands" : "stand"} in no order.`
      : "";
  const many =
    units.length > 1
      ? `${formatCount(units.length)} units were compared, and their verdicts allow for that.`
      : "";
  return [`${within}; taken as one, it ${ratioWords(crude)}.`, apart, left, order, many]
    .filter(Boolean)
    .join(" ");
}

interface Unit {
  value: string;
  part: string;
  input: ReturnType<typeof likelihoodOf>;
}

/** Whether two tallies count the same thing at the same date. */
function isLike(one: Tally, other: Tally): boolean {
  return one.measure === other.measure && one.period === other.period;
}

function unitsOf(source: LikelihoodSource, split: readonly SplitTally[], column: string): Unit[] {
  const values = [...new Set(split.map((tally) => tally.split.value))].sort((one, other) =>
    one.localeCompare(other, "en-GB", { numeric: true })
  );
  return values.flatMap((value) => {
    const ofUnit = (like: readonly Tally[]) =>
      split.filter(
        (tally) => tally.split.value === value && like.some((whole) => isLike(whole, tally))
      );
    const input = likelihoodOf({
      ...source,
      events: ofUnit(source.events),
      bases: ofUnit(source.bases),
    });
    const isEmpty = input.bases.white + input.bases.bme === 0;
    return isEmpty ? [] : [{ value, part: `all; ${column}: ${value}`, input }];
  });
}

function unitResult(
  { value, part, input }: Unit,
  column: string,
  period: string,
  years: 1 | 2,
  adjustment: Adjustment | undefined
): IndicatorResult {
  const result = withBasis(resultOfLikelihood(input, { period, part }, adjustment), years);
  const many =
    adjustment && adjustment.comparisons > 1
      ? ` ${capitalised(countInWords(adjustment.comparisons))} units were compared, and the verdict allows for that.`
      : "";
  return { ...result, split: { column, value }, sentence: result.sentence + many };
}

function summaryOf(
  source: LikelihoodSource,
  column: string,
  units: readonly Unit[],
  results: readonly IndicatorResult[]
): SplitSummary {
  const { number, period, level } = source;
  const whole = pooledGroups(likelihoodOf(source));
  const { direction } = units[0].input.event;
  const base = whole.white.base + whole.bme.base;
  const rate = base === 0 ? 0 : Math.min(1, (whole.white.events + whole.bme.events) / base);
  const groups = units.map(({ input }) => pooledGroups(input));
  const usable = groups.map(({ white, bme }) => isProportion(white) && isProportion(bme));
  const strata = groups
    .filter((_, index) => usable[index])
    .map((group) => stratumOf(group, direction));
  const events = groups.map(({ white, bme }) => white.events + bme.events);
  const sizes = results.map((result, index) =>
    usable[index] && events[index] >= fewestRanked ? disadvantage(result) : null
  );
  const { ratio, interval } = mantelHaenszel(strata, level);
  const homogeneity = homogeneityOfRatios(strata);
  const summary: Omit<SplitSummary, "sentence"> = {
    indicator: number,
    period,
    column,
    direction,
    rate,
    units: units.map(({ value, part }, index) => ({
      value,
      part,
      events: events[index],
      white: funnelPoint(groups[index].white, rate),
      bme: funnelPoint(groups[index].bme, rate),
      rank:
        sizes[index] === null
          ? null
          : 1 + sizes.filter((size) => size !== null && size > sizes[index]!).length,
    })),
    crude: crudeRatio(strata),
    combined: {
      ratio,
      interval,
      leftOut: units.filter((_, index) => !usable[index]).map(({ value }) => value),
    },
    homogeneity: homogeneity && {
      statistic: homogeneity.statistic,
      degrees: homogeneity.degrees,
      p: homogeneity.p,
    },
  };
  return { ...summary, sentence: sentence(summary) };
}

/**
 * Indicators 2, 3 and 4 of one snapshot date by the values of a column the data have (division, site, staff group):
 * a result for each unit, p-values adjusted by Holm's method for the units of the column; and for the column the
 * funnel, the ratio within units (Mantel-Haenszel) beside the crude one of the same units, and the test that it is
 * the same in all.
 *
 * In the funnel of a two-year average, events and people of both years are counted. Rows without a value of the
 * column are in no unit, but in the rate of the whole.
 */
export function splitResults(
  counts: Counts,
  period: string,
  settings: Settings
): { results: IndicatorResult[]; summaries: SplitSummary[] } {
  const results: IndicatorResult[] = [];
  const summaries: SplitSummary[] = [];
  const columns = [...new Set(counts.splits.map(({ split }) => split.column))];
  for (const column of columns) {
    const ofColumn = counts.splits.filter(({ split }) => split.column === column);
    for (const number of likelihoodNumbers) {
      const source = likelihoodSource(counts, number, period, settings);
      if (!source || source.bases.length === 0) continue;
      // A column that a table of events does not have would show its units without events.
      if (!source.events.every((whole) => ofColumn.some((part) => isLike(part, whole)))) continue;
      const units = unitsOf(source, ofColumn, column);
      if (units.length === 0) continue;
      const adjustments = adjusted(units.map(({ input }) => decidingP(input)));
      const ofUnits = units.map((unit, index) =>
        unitResult(unit, column, period, source.years, adjustments[index])
      );
      results.push(...ofUnits);
      summaries.push(summaryOf(source, column, units, ofUnits));
    }
  }
  return { results, summaries };
}
