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

function isInside(interval: ConfidenceInterval | null, margin: Margin): boolean {
  if (!interval || interval.lower === "infinity" || interval.upper === "infinity") return false;
  return margin.kind === "ratio"
    ? interval.lower >= 0.8 && interval.upper <= 1.25
    : interval.lower > -margin.points && interval.upper < margin.points;
}

function inPoints(interval: ConfidenceInterval | null): ConfidenceInterval | null {
  if (!interval || interval.lower === "infinity" || interval.upper === "infinity") return interval;
  return { ...interval, lower: interval.lower * 100, upper: interval.upper * 100 };
}

/**
 * Judges two groups by the verdict rules: Miettinen–Nurminen interval, N−1 chi-squared p (Campbell 2007),
 * Fisher's exact p in its place where a cell expects fewer than 5.
 * An empty base, more events than people, no event at all, or everybody in both groups gives "cannot-calculate".
 */
export function judge({ first, second, level, margin }: Comparison): Judgement {
  const incomparable = [first, second].some(({ events, base }) => base === 0 || events > base);
  const events = first.events + second.events;
  const uninformative = events === 0 || events === first.base + second.base;
  if (incomparable) {
    return {
      value: null,
      interval: null,
      difference: null,
      differenceInterval: null,
      p: null,
      fewCases: false,
      fisher: null,
      midP: null,
      verdict: "cannot-calculate",
    };
  }
  const fewCases = !uninformative && smallestExpectedCell(first, second) < fewestExpected;
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
  const deciding = margin.kind === "ratio" ? interval : difference;
  return {
    ...judgement,
    verdict: uninformative
      ? "cannot-calculate"
      : firstMatch({
          outside:
            margin.kind === "ratio"
              ? ratioOutside(first, second)
              : pointsOutside(first, second, margin.points),
          significant: (fisher ?? p ?? 1) < significance,
          fewCases,
          inside: isInside(deciding, margin),
        }),
  };
}

interface Signs {
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
