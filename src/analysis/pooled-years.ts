import type { Counts } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import type { Settings } from "../standard/settings";
import type { Extended } from "../statistics/extended";
import { homogeneityOfRatios } from "../statistics/homogeneity";
import { mantelHaenszel, type Stratum } from "../statistics/mantel-haenszel";
import { ratio } from "../statistics/ratio";
import { likelihoodNumbers, type LikelihoodNumber } from "./compared-event";
import {
  capitalised,
  countInWords,
  formatDate,
  formatInterval,
  formatLimit,
  formatP,
} from "./format";
import type { IndicatorResult } from "./indicator-result";
import { hasFewCases, isSignificant } from "./judge";
import { isOfEverybody, latestPeriodOf } from "./latest-period";
import { likelihoodOutcome, type Likelihood } from "./likelihood-result";
import { likelihoodOf, likelihoodSource, yearBefore } from "./likelihoods";
import type { PooledResult } from "./pooled";
import { canCompare } from "./shortfall";

/** More years than this are another organisation. */
const mostYears = 3;

/** The counts of one year. */
export interface PooledYear {
  period: string;
  likelihood: Likelihood;
}

function stratumOf({ event, events, bases }: Likelihood): Stratum {
  const white = { events: events.white, base: bases.white };
  const bme = { events: events.bme, base: bases.bme };
  return event.direction === "bme/white"
    ? { first: bme, second: white }
    : { first: white, second: bme };
}

function added(sums: readonly ByGroup[]): ByGroup {
  const total = (group: keyof ByGroup) => sums.reduce((sum, one) => sum + one[group], 0);
  return { white: total("white"), bme: total("bme"), unknown: total("unknown") };
}

/** All years as if they were one: every year's events over every year's people. */
function together(years: readonly PooledYear[]): Likelihood {
  const all = years.map(({ likelihood }) => likelihood);
  const latest = all[all.length - 1];
  return {
    ...latest,
    events: added(all.map(({ events }) => events)),
    bases: added(all.map(({ bases }) => bases)),
    years: 1,
    // The gates go by the worst year: what one year cannot bear, the sum cannot.
    unmatchedShare: Math.max(...all.map(({ unmatchedShare }) => unmatchedShare)),
    overseasKnown: all.every(({ overseasKnown }) => overseasKnown),
  };
}

/** On which side of 1 a ratio lies: 1, 0 or −1; a rounding error of the last digits is none. */
function sideOf(value: Extended | null): number | null {
  if (value === null) return null;
  if (value === "infinity") return 1;
  return Math.abs(value - 1) < 1e-9 ? 0 : Math.sign(value - 1);
}

type Figures = Omit<PooledResult, "sentence">;

function combinedWords({ combined, value, homogeneity, periods }: Figures): string {
  const { ratio: within, interval } = combined;
  if (within === null) return "";
  const limits = interval ? ` (${formatInterval(interval)})` : "";
  const figure =
    within === "infinity" ? "has no upper limit" : `is ${formatLimit(within)}${limits}`;
  const first = `Within years (Mantel-Haenszel) the ratio ${figure}.`;
  const reversed =
    sideOf(value) !== sideOf(within)
      ? " The sum of the years and the figure within them point in different directions (Simpson's paradox): the make-up of the groups or the rates changed between years. Go by the figure within years, and by each year's own."
      : "";
  const same = !homogeneity
    ? ` Whether the ${countInWords(periods.length)} years differ cannot be tested.`
    : isSignificant(homogeneity.p)
      ? ` The years differ from one another (test of homogeneity, ${formatP(homogeneity.p)}): read each year's own ratio rather than one for all.`
      : ` No difference between the years was found (test of homogeneity, ${formatP(homogeneity.p)}), which on few cases says little.`;
  return first + reversed + same;
}

function reasonWords({ indicator, periods }: Figures): string {
  const count = countInWords(periods.length);
  const years = `the ${count} years to ${formatDate(periods[periods.length - 1])} are taken together`;
  return indicator === "3"
    ? `${capitalised("disciplinary cases are rare, so a single year says little")}: ${years}, each with its own workforce, so that people who stay count in every year.`
    : `A single year has few cases: ${years}.`;
}

/**
 * A relative likelihood over consecutive years together: verdict of the sum, the ratio within years by Mantel and
 * Haenszel, and the test that it is the same in every year. The sum can mislead where rates and the make-up of the
 * groups change together; where it lies on another side of 1 than the ratio within years, the sentence says so.
 * People who stay count in every year, so that the years are not quite independent and intervals somewhat too narrow.
 *
 * @param years two or more, earliest first, of groups with people and no more events than people.
 * @param level of the intervals, for example 0.95.
 */
export function pooledYears(
  indicator: LikelihoodNumber,
  years: readonly PooledYear[],
  level: number
): PooledResult {
  const strata = years.map(({ likelihood }) => stratumOf(likelihood));
  const {
    white,
    bme,
    direction,
    value,
    interval,
    p,
    fisher,
    fewCases,
    verdict,
    disadvantaged,
    sentence,
  } = likelihoodOutcome(together(years));
  const { ratio: within, interval: withinInterval } = mantelHaenszel(strata, level);
  const figures: Figures = {
    indicator,
    part: "all",
    periods: years.map(({ period }) => period),
    white,
    bme,
    direction: direction!,
    value,
    interval,
    p: fisher === undefined ? p : { value: fisher, method: "Fisher" },
    fewCases,
    verdict,
    disadvantaged,
    years: years.map(({ period }, index) => ({
      period,
      value: yearRatio(strata[index]),
    })),
    combined: { ratio: within, interval: withinInterval },
    homogeneity: homogeneityOfRatios(strata),
  };
  return {
    ...figures,
    sentence: [reasonWords(figures), sentence, combinedWords(figures)].filter(Boolean).join(" "),
  };
}

function yearRatio({ first, second }: Stratum): Extended | null {
  return first.events + second.events === 0 ? null : ratio(first, second);
}

/** The year up to a snapshot date and up to two before it that can be compared, earliest first. */
function consecutiveYears(
  counts: Counts,
  number: LikelihoodNumber,
  latest: string,
  settings: Settings
): PooledYear[] {
  const years: PooledYear[] = [];
  let period = latest;
  while (years.length < mostYears) {
    // Years that are averages already would count events twice.
    const source = likelihoodSource(counts, number, period, {
      ...settings,
      indicator3: "single year",
    });
    if (!source) break;
    const likelihood = likelihoodOf(source);
    const { first, second } = stratumOf(likelihood);
    if (![first, second].every(({ events, base }) => canCompare({ events, base, rate: null })))
      break;
    years.unshift({ period, likelihood });
    period = yearBefore(period);
  }
  return years;
}

/** Cases of discipline are rare everywhere; the others are pooled only where a year has few. */
function needsPooling(number: LikelihoodNumber, years: readonly PooledYear[]): boolean {
  return (
    number === "3" ||
    years.some(({ likelihood }) => {
      const { first, second } = stratumOf(likelihood);
      return hasFewCases(first, second);
    })
  );
}

/**
 * The relative likelihoods over up to three consecutive years together, the last being the latest snapshot of the
 * indicator: indicator 3 always, 2 and 4 where a year has few cases. None where two years in a row cannot be found.
 */
export function pooledResults(
  counts: Counts,
  results: readonly IndicatorResult[],
  settings: Settings
): PooledResult[] {
  const ofEverybody = results.filter(isOfEverybody);
  return likelihoodNumbers.flatMap((number) => {
    const latest = latestPeriodOf(ofEverybody, number);
    if (latest === null) return [];
    const years = consecutiveYears(counts, number, latest, settings);
    return years.length > 1 && needsPooling(number, years)
      ? [pooledYears(number, years, settings.level)]
      : [];
  });
}
