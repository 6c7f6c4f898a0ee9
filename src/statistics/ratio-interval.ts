import type { ConfidenceInterval } from "./confidence-interval";
import { decreasingRoot } from "./decreasing-root";
import { standardErrorsOfLevel } from "./normal-quantile";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

export type RatioIntervalMethod = "Miettinen-Nurminen" | "Koopman" | "Katz";

/** Ratios are searched between e⁻⁶⁰ and e⁶⁰, far beyond what any counts can give. */
const widestLogRatio = 60;

/**
 * Koopman's score statistic of a trial ratio: how many standard errors the first rate lies above
 * the trial ratio times the second, under the most likely rates that have that ratio. Decreases in
 * the trial ratio.
 */
function scoreOfRatio(first: Proportion, second: Proportion, trial: number): number {
  const eventTerm = trial * (first.base + second.events);
  const baseTerm = first.events + second.base;
  // The discriminant of the likelihood equation, in the form that can neither cancel nor turn negative.
  const discriminant =
    (eventTerm - baseTerm) ** 2 +
    4 * trial * (first.base - first.events) * (second.base - second.events);
  const likelySecond =
    (2 * (first.events + second.events)) / (eventTerm + baseTerm + Math.sqrt(discriminant));
  const likelyFirst = Math.min(1, trial * likelySecond);
  const variance =
    (likelyFirst * (1 - likelyFirst)) / first.base +
    (trial * trial * likelySecond * Math.max(0, 1 - likelySecond)) / second.base;
  const distance = first.events / first.base - (trial * second.events) / second.base;
  return distance === 0 ? 0 : distance / Math.sqrt(variance);
}

function scoreLimits(first: Proportion, second: Proportion, standardErrors: number) {
  const limit = (target: number) =>
    Math.exp(
      decreasingRoot(
        (logRatio) => scoreOfRatio(first, second, Math.exp(logRatio)) - target,
        -widestLogRatio,
        widestLogRatio
      )
    );
  return {
    lower: first.events === 0 ? 0 : limit(standardErrors),
    upper: second.events === 0 ? ("infinity" as const) : limit(-standardErrors),
  };
}

function katzLimits(first: Proportion, second: Proportion, standardErrors: number) {
  if (first.events === 0 || second.events === 0) return null;
  const variance = 1 / first.events - 1 / first.base + (1 / second.events - 1 / second.base);
  if (variance === 0) return null;
  const ratio = (first.events * second.base) / (first.base * second.events);
  const factor = Math.exp(standardErrors * Math.sqrt(variance));
  return { lower: ratio / factor, upper: ratio * factor };
}

/** Each method's limits, from the two groups and the standard errors of the level. */
const limitsByMethod = {
  "Miettinen-Nurminen": (first: Proportion, second: Proportion, standardErrors: number) => {
    const people = first.base + second.base;
    // The method widens the variance by N ÷ (N − 1); widening the target is the same thing.
    return scoreLimits(first, second, standardErrors * Math.sqrt(people / (people - 1)));
  },
  Koopman: scoreLimits,
  Katz: katzLimits,
};

/**
 * The confidence interval of the first rate divided by the second (see `ratio`): limits of 0 or
 * more, "infinity" where there is no upper limit.
 *
 * Miettinen-Nurminen and Koopman have an answer for all counts: the lower limit is 0 when the first
 * group has no event, the upper "infinity" when the second has none. Katz gives null (not
 * computable) when either group has no event, or everybody in both has one.
 *
 * Sources: O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985), 213–226; P. A. R. Koopman,
 * Biometrics 40 (1984), 513–517; D. Katz and others, Biometrics 34 (1978), 469–474.
 *
 * @param level for example 0.95.
 * @throws ProportionError when a group is not a proportion, ProbabilityError when the level is not
 * between 0 and 1.
 */
export function ratioInterval(
  first: Proportion,
  second: Proportion,
  level: number,
  method: RatioIntervalMethod = "Miettinen-Nurminen"
): ConfidenceInterval | null {
  checkProportion(first);
  checkProportion(second);
  const limits = limitsByMethod[method](first, second, standardErrorsOfLevel(level));
  return limits && { level, method, ...limits };
}
