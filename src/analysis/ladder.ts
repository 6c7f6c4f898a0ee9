import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import { shortfallAtOverallRate } from "../statistics/shortfall";
import { adjusted } from "./adjusted";
import { judge, verdictAtP, verdictOfCounts, type Judgement } from "./judge";
import type { Margin, Verdict } from "./verdict";

/** Heads of one band; bands stand in their order, lowest first. */
export interface LadderBand {
  band: string;
  white: number;
  bme: number;
  /** Heads of unknown ethnicity: outside the ratio, but reassurance must hold whoever they are. 0 unless given. */
  unknown?: number;
}

/** Staff above the lower band of a step (events) among staff at or above it (base). */
export interface StepCounts {
  events: number;
  base: number;
}

/** One step between two neighbouring bands that have staff. */
export interface LadderStep {
  from: string;
  to: string;
  white: StepCounts;
  bme: StepCounts;
  /** White ÷ BME: above 1, White staff are more often above the step. */
  value: Extended | null;
  interval: ConfidenceInterval | null;
  /**
   * The p-value that decides, adjusted by Holm for all steps of the ladder: of the N−1 chi-squared test,
   * of Fisher's exact test where cases are few; null where no test is possible.
   */
  p: number | null;
  /** Steps that could be tested: p allows for so many. */
  comparisons: number;
  /** Fisher's exact test stands behind p. */
  fewCases: boolean;
  /** By the rules of every indicator, with the adjusted p. */
  verdict: Verdict;
  disadvantaged: "white" | "bme" | null;
}

export interface Ladder {
  steps: LadderStep[];
  /**
   * The highest step with the verdict "gap" against BME staff: the last one, going up, of which it is
   * sure (adjusted p below 0.05) and material (ratio above 1.25) that BME staff are less often above it.
   * null when no step has one; that is no evidence that there is none.
   */
  ceiling: { from: string; to: string; missing: number } | null;
}

const margin: Margin = { kind: "ratio" };

interface Step {
  from: string;
  to: string;
  white: StepCounts;
  bme: StepCounts;
  unknown: StepCounts;
}

function stepsOf(bands: readonly LadderBand[]): Step[] {
  const withStaff = bands.filter(({ white, bme }) => white + bme > 0);
  const above: Record<"white" | "bme" | "unknown", number> = { white: 0, bme: 0, unknown: 0 };
  const steps: Step[] = [];
  for (let index = withStaff.length - 1; index > 0; index--) {
    const upper = withStaff[index];
    const lower = withStaff[index - 1];
    above.white += upper.white;
    above.bme += upper.bme;
    above.unknown += upper.unknown ?? 0;
    const counts = (group: keyof typeof above): StepCounts => ({
      events: above[group],
      base: above[group] + (lower[group] ?? 0),
    });
    steps.unshift({
      from: lower.band,
      to: upper.band,
      white: counts("white"),
      bme: counts("bme"),
      unknown: counts("unknown"),
    });
  }
  return steps;
}

const sum = (one: StepCounts, other: StepCounts): StepCounts => ({
  events: one.events + other.events,
  base: one.base + other.base,
});

function judged(white: StepCounts, bme: StepCounts, level: number): Judgement {
  return judge({ first: white, second: bme, level, margin });
}

/** "No material gap" must hold with all unknown people White, and with all of them BME. */
function reassures({ white, bme, unknown }: Step, level: number): boolean {
  if (unknown.base === 0) return true;
  const pairs = [
    { first: sum(white, unknown), second: bme },
    { first: white, second: sum(bme, unknown) },
  ];
  return pairs.every((pair) => verdictOfCounts({ ...pair, level, margin }) === "no-material-gap");
}

function verdictOf(step: Step, judgement: Judgement, p: number | null, level: number): Verdict {
  const verdict = p === null ? judgement.verdict : verdictAtP(judgement, p);
  return verdict === "no-material-gap" && !reassures(step, level) ? "cannot-rule-out" : verdict;
}

function disadvantagedOf({ white, bme }: Step): "white" | "bme" | null {
  const difference = white.events * bme.base - bme.events * white.base;
  if (white.base === 0 || bme.base === 0 || difference === 0) return null;
  return difference > 0 ? "bme" : "white";
}

/**
 * For every step between neighbouring bands: how many times as likely White staff at or above the lower
 * band are as BME staff to be above it, with its Miettinen-Nurminen interval, a p-value adjusted for all
 * steps (Holm 1979), and a verdict; and which step is the ceiling. Bands without White and BME staff are
 * left out. A ladder shows where people are, not how they were promoted. Fewer than two bands with staff
 * give no steps.
 *
 * @param bands lowest first; medical grades are no bands of this ladder.
 * @param level of the intervals, for example 0.95.
 * @throws ProportionError when a number of people is not a whole number of 0 or more.
 */
export function ladder(bands: readonly LadderBand[], level: number): Ladder {
  const counted = stepsOf(bands).map((step) => ({
    step,
    judgement: judged(step.white, step.bme, level),
  }));
  const adjustments = adjusted(counted.map(({ judgement }) => judgement.decidingP));
  const comparisons = adjustments.filter((adjustment) => adjustment !== undefined).length;
  const steps = counted.map(({ step, judgement }, index): LadderStep => {
    const p = adjustments[index]?.p ?? null;
    return {
      from: step.from,
      to: step.to,
      white: step.white,
      bme: step.bme,
      value: judgement.value,
      interval: judgement.interval,
      p,
      comparisons,
      fewCases: judgement.fewCases,
      verdict: verdictOf(step, judgement, p, level),
      disadvantaged: disadvantagedOf(step),
    };
  });
  const highest = steps
    .filter(({ verdict, disadvantaged }) => verdict === "gap" && disadvantaged === "bme")
    .at(-1);
  return {
    steps,
    ceiling: highest
      ? {
          from: highest.from,
          to: highest.to,
          missing: shortfallAtOverallRate(highest.bme, highest.white),
        }
      : null,
  };
}
