import type { Extended } from "../statistics/extended";
import { chiSquaredUpperTail } from "../statistics/chi-squared";
import { standardErrorsOfLevel } from "../statistics/normal-quantile";
import { indicators } from "../standard/indicators";
import { formatDate, formatP, formatPoints, formatQuotient } from "./format";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { isSignificant } from "./judge";

/** The same figure at the snapshot before. */
export interface Prior {
  period: string;
  value: Extended | null;
}

/**
 * narrowed, widened: the gap is smaller or larger and the change was tested; turned: it now goes the other way, tested.
 * moved: everything else that is not the same; unchanged: the same value.
 */
export type ChangeOutcome = "narrowed" | "widened" | "turned" | "moved" | "unchanged";

export interface Change {
  /** What `value` is: this ratio ÷ the prior one, or this figure − the prior one in points. */
  measure: "ratio of ratios" | "points";
  /** null where one of the two has no finite value. */
  value: number | null;
  interval: { level: number; method: string; lower: number; upper: number } | null;
  /** Two-sided, of no change; null where it was not tested. */
  p: number | null;
  outcome: ChangeOutcome;
  sentence: string;
}

/**
 * Whether two independent estimates on the same scale differ: p (two-sided, 0 to 1) and the interval of their
 * difference, from the difference and its standard error √(SE₁² + SE₂²), which is above 0.
 *
 * Source: D. G. Altman and J. M. Bland, BMJ 326 (2003), 219.
 *
 * @param level for example 0.95.
 */
export function estimatesApart(
  difference: number,
  standardError: number,
  level: number
): { p: number; lower: number; upper: number } {
  const reach = standardErrorsOfLevel(level) * standardError;
  return {
    p: chiSquaredUpperTail((difference / standardError) ** 2, 1),
    lower: difference - reach,
    upper: difference + reach,
  };
}

/** Katz's variance of the logarithm of a ratio; null where a group has no events, or everybody in both has one. */
function logVariance(white: GroupFigures, bme: GroupFigures): number | null {
  if (white.events === 0 || bme.events === 0) return null;
  const variance = 1 / white.events - 1 / white.base + (1 / bme.events - 1 / bme.base);
  return variance > 0 ? variance : null;
}

function binomialVariance({ events, base }: GroupFigures): number {
  const rate = events / base;
  return (rate * (1 - rate)) / base;
}

/** How a measure is followed from one snapshot to the next. */
interface Following {
  measure: Change["measure"];
  method: string;
  /** The value on a scale where 0 is no gap. */
  gap: (value: number) => number;
  /** Of the value on that scale; null where it cannot be worked out. */
  variance: (result: IndicatorResult) => number | null;
  fromScale: (distance: number) => number;
  printed: (result: IndicatorResult) => string;
  /** After "the ratio moved from 1.83 to 1.31". */
  name: string;
  /** Where there is no gap: "1", "0". */
  parity: string;
}

const ratios: Following = {
  measure: "ratio of ratios",
  method: "Altman-Bland on Katz standard errors",
  gap: Math.log,
  variance: ({ white, bme }) => logVariance(white, bme),
  fromScale: Math.exp,
  printed: printedRatio,
  name: "the ratio",
  parity: "1",
};

const differences: Following = {
  measure: "points",
  method: "Wald",
  gap: (value) => value / 100,
  variance: ({ white, bme, answersKnown }) =>
    answersKnown ? binomialVariance(white) + binomialVariance(bme) || null : null,
  fromScale: (distance) => distance * 100,
  printed: ({ value }) => `${formatPoints(Number(value))} points`,
  name: "the difference",
  parity: "0",
};

function printedRatio({ value, white, bme, direction }: IndicatorResult): string {
  if (value === null) return "no value";
  if (value === "infinity") return "no upper limit";
  const [first, second] = direction === "bme/white" ? [bme, white] : [white, bme];
  return formatQuotient(first.events * second.base, first.base * second.events, 2);
}

/** Why a change is not tested; null where it can be. */
function reasonNotTested(now: IndicatorResult, before: IndicatorResult): string | null {
  if (now.basis || before.basis)
    return "two-year averages share a year of events, so the change is not tested";
  if (now.fewCases || before.fewCases) return "there are too few cases to test the change";
  if (now.answersKnown === false || before.answersKnown === false) {
    return "without the number of answers the change cannot be tested";
  }
  return null;
}

function outcomeOf(gapBefore: number, gapNow: number, p: number | null): ChangeOutcome {
  if (gapBefore === gapNow) return "unchanged";
  if (p === null || !isSignificant(p)) return "moved";
  if (gapBefore * gapNow < 0) return "turned";
  return Math.abs(gapNow) < Math.abs(gapBefore) ? "narrowed" : "widened";
}

function testedChange(
  now: IndicatorResult,
  before: IndicatorResult,
  following: Following,
  level: number
): Change {
  const since = `Since ${formatDate(before.period)}`;
  const { measure, name, parity, printed, gap } = following;
  const from = printed(before);
  const to = printed(now);
  const isFinite = (value: Extended | null): value is number =>
    typeof value === "number" && Number.isFinite(gap(value));
  if (!isFinite(now.value) || !isFinite(before.value)) {
    return {
      measure,
      value: null,
      interval: null,
      p: null,
      outcome: now.value === before.value ? "unchanged" : "moved",
      sentence: `${since} the change cannot be measured: it was ${from} and is ${to}.`,
    };
  }
  const [gapNow, gapBefore] = [gap(now.value), gap(before.value)];
  const variances = [following.variance(now), following.variance(before)];
  const reason =
    reasonNotTested(now, before) ??
    (variances.includes(null) ? "the change cannot be tested on these counts" : null);
  const distance = gapNow - gapBefore;
  const value = following.fromScale(distance);
  if (reason) {
    const outcome = outcomeOf(gapBefore, gapNow, null);
    return {
      measure,
      value,
      interval: null,
      p: null,
      outcome,
      sentence:
        outcome === "unchanged"
          ? `${since} ${name} is unchanged at ${to}.`
          : `${since} ${name} moved from ${from} to ${to}; ${reason}.`,
    };
  }
  const { p, lower, upper } = estimatesApart(
    distance,
    Math.sqrt(variances[0]! + variances[1]!),
    level
  );
  const outcome = outcomeOf(gapBefore, gapNow, p);
  const tested = `change tested, ${formatP(p)}`;
  const sentences: Record<ChangeOutcome, string> = {
    unchanged: `${since} ${name} is unchanged at ${to}.`,
    moved: `${since} ${name} moved from ${from} to ${to}; could be chance (${formatP(p)}).`,
    narrowed: `${since} the gap narrowed: ${name} went from ${from} to ${to}, nearer to ${parity} (${tested}).`,
    widened: `${since} the gap widened: ${name} went from ${from} to ${to}, further from ${parity} (${tested}).`,
    turned: `${since} the gap turned: ${name} went from ${from} to ${to}, to the other side of ${parity} (${tested}).`,
  };
  return {
    measure,
    value,
    interval: {
      level,
      method: following.method,
      lower: following.fromScale(lower),
      upper: following.fromScale(upper),
    },
    p,
    outcome,
    sentence: sentences[outcome],
  };
}

const unitsOfFact: Record<"percent" | "points", (value: number) => string> = {
  percent: (value) => `${value.toFixed(1)}%`,
  points: (value) => `${formatPoints(value)} points`,
};

/** Shares of everybody employed, or of all seats: facts of two days, which no test of chance applies to. */
function countedChange(now: IndicatorResult, before: IndicatorResult): Change | null {
  if (typeof now.value !== "number" || typeof before.value !== "number") return null;
  const value = now.value - before.value;
  const unit = unitsOfFact[now.measure === "percent" ? "percent" : "points"];
  const when = formatDate(before.period);
  const size = Math.abs(value).toFixed(1);
  return {
    measure: "points",
    value,
    interval: null,
    p: null,
    outcome: value === 0 ? "unchanged" : "moved",
    sentence:
      Number(size) === 0
        ? `At ${when} it was ${unit(before.value)}: the same.`
        : `At ${when} it was ${unit(before.value)}: ${size} percentage points ${value > 0 ? "lower" : "higher"} than now.`,
  };
}

/**
 * What became of a figure since an earlier snapshot of the same indicator and part; null where the two cannot be
 * compared (a break of the series lies between them, or they rest on different definitions).
 *
 * Relative likelihoods: the ratio of the two ratios, tested on the logarithmic scale, z = (ln now − ln before) ÷
 * √(variance now + variance before), with Katz's variance 1/x₁ − 1/n₁ + 1/x₂ − 1/n₂ for each. Indicators 5 to 8: the
 * difference of the two differences, with binomial variances. Source: D. G. Altman and J. M. Bland, BMJ 326 (2003),
 * 219. The two years are taken as independent; much the same people are counted in both, so that the test is
 * approximate. It is not made on few cases or on averages that share a year. Shares of indicators 1 and 9 are facts
 * about everybody counted and are not tested.
 *
 * @param level of the interval, for example 0.95.
 */
export function changeSince(
  now: IndicatorResult,
  before: IndicatorResult,
  level: number
): Change | null {
  if (now.basis !== before.basis || acrossBreak(now, before)) return null;
  if (now.measure === "ratio") return testedChange(now, before, ratios, level);
  return now.survey ? testedChange(now, before, differences, level) : countedChange(now, before);
}

/** Whether the question of a survey changed between the two. */
export function acrossBreak(now: IndicatorResult, before: IndicatorResult): boolean {
  const { seriesBreak } = indicators[now.indicator];
  if (!seriesBreak || !now.survey || !before.survey) return false;
  const { fromSurveyYear } = seriesBreak;
  return now.survey.year >= fromSurveyYear !== before.survey.year >= fromSurveyYear;
}

/**
 * The results with the value of the snapshot before and the change since then, where the data hold an earlier
 * snapshot of the same indicator and part that may be compared. Units and ethnic groups get the value only: testing
 * the change of each would find some by chance.
 *
 * @param results by period, earliest first.
 */
export function withChanges(results: readonly IndicatorResult[], level: number): IndicatorResult[] {
  const latest = new Map<string, IndicatorResult>();
  return results.map((result) => {
    const key = `${result.indicator} ${result.part}`;
    const before = latest.get(key);
    latest.set(key, result);
    if (!before || before.period >= result.period) return result;
    const change = changeSince(result, before, level);
    if (change === null) return result;
    const prior = { period: before.period, value: before.value };
    return result.split || result.compared ? { ...result, prior } : { ...result, prior, change };
  });
}
