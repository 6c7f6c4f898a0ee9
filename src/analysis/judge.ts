import type { ConfidenceInterval } from "../statistics/confidence-interval";
import { differenceInterval } from "../statistics/difference-interval";
import type { Extended } from "../statistics/extended";
import { fisherExact, midP } from "../statistics/exact-tests";
import { nMinusOneChiSquared } from "../statistics/n-minus-one-chi-squared";
import type { Proportion } from "../statistics/proportion";
import { ratio } from "../statistics/ratio";
import { ratioInterval } from "../statistics/ratio-interval";
import { smallestExpectedCell } from "../statistics/expected-cells";
import type { Margin, Verdict } from "./verdict";

/** Below this many expected in any cell under equal rates, Fisher's exact test decides. */
const fewestExpected = 5;

const significance = 0.05;

/** Two groups' events and bases; the first stands above the line of the ratio. */
export interface Comparison {
  first: { events: number; base: number };
  second: { events: number; base: number };
  level: number;
  margin: Margin;
}

/** What the numbers of two groups alone can say; gates on the quality of the data come after. */
export interface Judgement {
  value: Extended | null;
  interval: ConfidenceInterval | null;
  /** first − second, in points; null when the two cannot be compared. */
  difference: number | null;
  /** In points. */
  differenceInterval: ConfidenceInterval | null;
  p: number | null;
  fewCases: boolean;
  fisher: number | null;
  midP: number | null;
  /** The p that decides: Fisher's where cases are few; null where no test is possible. */
  decidingP: number | null;
  /** What the verdict rests on; null when nothing can be calculated. */
  signs: Signs | null;
  verdict: Verdict;
}

/** Whether the ratio is outside 0.80–1.25 (both edges inside), on whole numbers so that ties are exact. */
function ratioOutside(first: Proportion, second: Proportion): boolean {
  const above = first.events * second.base;
  const below = second.events * first.base;
  return !(4 * above <= 5 * below && 5 * above >= 4 * below);
}

/** Whether the rates differ by at least so many points, on whole numbers. */
function pointsOutside(first: Proportion, second: Proportion, points: number): boolean {
  const difference = Math.abs(first.events * second.base - second.events * first.base);
  return difference * 100 >= points * first.base * second.base;
}

/** Whether a whole interval lies within the limits, both edges inside. */
function liesWithin(interval: ConfidenceInterval | null, lowest: number, highest: number): boolean {
  if (!interval || interval.lower === "infinity" || interval.upper === "infinity") return false;
  return interval.lower >= lowest && interval.upper <= highest;
}

/** Whether the rates are materially apart. Groups with people only. */
export function isOutside(first: Proportion, second: Proportion, margin: Margin): boolean {
  const byRatio = margin.kind !== "points" && ratioOutside(first, second);
  return byRatio || (margin.kind !== "ratio" && pointsOutside(first, second, margin.points));
}

/** Whether the whole interval leaves no room for a material difference, by every measure of the margin. */
function isInside(
  ratioLimits: ConfidenceInterval | null,
  pointLimits: ConfidenceInterval | null,
  margin: Margin
): boolean {
  const byRatio = margin.kind === "points" || liesWithin(ratioLimits, 0.8, 1.25);
  // A difference of exactly so many points is material, so its edge is outside.
  const byPoints =
    margin.kind === "ratio" ||
    (liesWithin(pointLimits, -margin.points, margin.points) &&
      pointLimits!.lower !== -margin.points &&
      pointLimits!.upper !== margin.points);
  return byRatio && byPoints;
}

function inPoints(interval: ConfidenceInterval | null): ConfidenceInterval | null {
  if (!interval || interval.lower === "infinity" || interval.upper === "infinity") return interval;
  return { ...interval, lower: interval.lower * 100, upper: interval.upper * 100 };
}

/** Whether a cell expects fewer than 5 under equal rates, so that Fisher's exact test decides. */
export function hasFewCases(first: Proportion, second: Proportion): boolean {
  return smallestExpectedCell(first, second) < fewestExpected;
}

/** A group without people, or with more events than people. */
function isIncomparable(first: Proportion, second: Proportion): boolean {
  return [first, second].some(({ events, base }) => base === 0 || events > base);
}

/** No event at all, or everybody in both groups. */
function isUninformative(first: Proportion, second: Proportion): boolean {
  const events = first.events + second.events;
  return events === 0 || events === first.base + second.base;
}

/**
 * The p that decides (Fisher's where cases are few, else of the N−1 chi-squared test), 0 to 1, without the intervals
 * of a whole judgement: for searches over many counts. null where no test is possible.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function decidingPOf(first: Proportion, second: Proportion): number | null {
  if (isUninformative(first, second)) return null;
  return hasFewCases(first, second)
    ? fisherExact(first, second)
    : (nMinusOneChiSquared(first, second)?.p ?? null);
}

/**
 * Judges two groups by the verdict rules: Miettinen–Nurminen interval, N−1 chi-squared p (Campbell 2007),
 * Fisher's exact p in its place where a cell expects fewer than 5.
 * An empty base, more events than people, no event at all, or everybody in both groups gives "cannot-calculate".
 */
export function judge({ first, second, level, margin }: Comparison): Judgement {
  const uninformative = isUninformative(first, second);
  const events = first.events + second.events;
  if (isIncomparable(first, second)) {
    return {
      value: null,
      interval: null,
      difference: null,
      differenceInterval: null,
      p: null,
      fewCases: false,
      fisher: null,
      midP: null,
      decidingP: null,
      signs: null,
      verdict: "cannot-calculate",
    };
  }
  const fewCases = !uninformative && hasFewCases(first, second);
  const p = uninformative ? null : (nMinusOneChiSquared(first, second)?.p ?? null);
  const fisher = fewCases ? fisherExact(first, second) : null;
  const interval = events === 0 ? null : ratioInterval(first, second, level);
  const difference = inPoints(differenceInterval(first, second, level));
  const judgement = {
    value: events === 0 ? null : ratio(first, second),
    interval,
    difference: (first.events / first.base - second.events / second.base) * 100,
    differenceInterval: difference,
    p,
    fewCases,
    fisher,
    midP: fewCases ? midP(first, second) : null,
  };
  const decidingP = fisher ?? p;
  const signs = uninformative
    ? null
    : {
        outside: isOutside(first, second, margin),
        significant: decidingP !== null && decidingP < significance,
        fewCases,
        inside: isInside(interval, difference, margin),
      };
  return {
    ...judgement,
    decidingP,
    signs,
    verdict: signs ? firstMatch(signs) : "cannot-calculate",
  };
}

/**
 * The verdict of `judge` and nothing else, for searches over many counts: intervals, the costly part, are worked out
 * only where the verdict hangs on them.
 */
export function verdictOfCounts({ first, second, level, margin }: Comparison): Verdict {
  if (isIncomparable(first, second) || isUninformative(first, second)) return "cannot-calculate";
  const p = decidingPOf(first, second);
  return firstMatch({
    outside: isOutside(first, second, margin),
    significant: p !== null && isSignificant(p),
    fewCases: hasFewCases(first, second),
    get inside() {
      return isInside(
        margin.kind === "points" ? null : ratioInterval(first, second, level),
        margin.kind === "ratio" ? null : inPoints(differenceInterval(first, second, level)),
        margin
      );
    },
  });
}

/**
 * The verdict with another p in the place of the deciding one: a p adjusted for several comparisons (0 to 1).
 * Interval and band stay as they are.
 */
export function verdictAtP({ signs, verdict }: Judgement, p: number): Verdict {
  return signs ? firstMatch({ ...signs, significant: p < significance }) : verdict;
}

/** Whether a p-value is called significant here. */
export function isSignificant(p: number): boolean {
  return p < significance;
}

/** What the rules of the verdict look at. */
export interface Signs {
  outside: boolean;
  significant: boolean;
  fewCases: boolean;
  inside: boolean;
}

const rules: readonly [Verdict, (signs: Signs) => boolean][] = [
  ["gap", (signs) => signs.outside && signs.significant],
  ["too-few", (signs) => signs.fewCases],
  ["possible-gap", (signs) => signs.outside],
  ["slight-gap", (signs) => signs.significant && signs.inside],
  ["gap-size-unclear", (signs) => signs.significant],
  ["no-material-gap", (signs) => signs.inside],
  ["cannot-rule-out", () => true],
];

function firstMatch(signs: Signs): Verdict {
  return rules.find(([, applies]) => applies(signs))![0];
}
