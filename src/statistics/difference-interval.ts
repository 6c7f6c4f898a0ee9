import type { ConfidenceInterval } from "./confidence-interval";
import { decreasingRoot } from "./decreasing-root";
import { standardErrorsOfLevel } from "./normal-quantile";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";
import { wilsonLimits } from "./wilson-interval";

export type DifferenceIntervalMethod = "Miettinen-Nurminen" | "Newcombe";

/** The same group, counting those without the event. */
const others = ({ events, base }: Proportion): Proportion => ({ events: base - events, base });

/**
 * The likelihood equation of the second group's rate, given that the first rate lies `trial` above
 * it (0 ≤ trial ≤ 1): a cubic with one root between 0 and 1 − trial, the most likely rate.
 */
interface LikelihoodEquation {
  cubic: number;
  square: number;
  linear: number;
  constant: number;
}

function likelihoodEquation(
  first: Proportion,
  second: Proportion,
  trial: number
): LikelihoodEquation {
  const people = first.base + second.base;
  const events = first.events + second.events;
  return {
    cubic: people,
    square: (first.base + 2 * second.base) * trial - people - events,
    linear: (second.base * trial - people - 2 * second.events) * trial + events,
    constant: second.events * trial * (1 - trial),
  };
}

/** The likely root in closed form, to about 8 digits or more. */
function closedFormRoot({ cubic, square, linear, constant }: LikelihoodEquation): number {
  const third = square / (3 * cubic);
  const squaredSize = third * third - linear / (3 * cubic);
  if (squaredSize <= 0) return -third;
  const q =
    third * third * third - (linear * square) / (6 * cubic * cubic) + constant / (2 * cubic);
  const size = Math.sign(q || 1) * Math.sqrt(squaredSize);
  const cosine = Math.min(1, Math.max(-1, q / (size * size * size)));
  return 2 * size * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
}

/**
 * The root after two steps of Newton's method: the closed form has a fixed absolute error, this gives
 * small rates all their digits.
 */
function refinedRoot(equation: LikelihoodEquation, start: number, highest: number): number {
  const { cubic, square, linear, constant } = equation;
  let rate = Math.min(highest, Math.max(0, start));
  for (let step = 0; step < 2; step++) {
    const slope = (3 * cubic * rate + 2 * square) * rate + linear;
    if (slope >= 0) break;
    const value = ((cubic * rate + square) * rate + linear) * rate + constant;
    rate = Math.min(highest, Math.max(0, rate - value / slope));
  }
  return rate;
}

/**
 * The score statistic of a trial difference: how many standard errors the observed difference lies
 * above it, under the most likely rates that have that difference. Decreases in the trial difference.
 */
function scoreOfDifference(first: Proportion, second: Proportion, trial: number): number {
  if (trial < 0) return -scoreOfDifference(second, first, -trial);
  const distance = first.events / first.base - second.events / second.base - trial;
  if (distance === 0) return 0;
  const equation = likelihoodEquation(first, second, trial);
  const start = closedFormRoot(equation);
  // Of rates near 1 the complements are small, and keep more digits.
  const isHigh = start > (1 - trial) / 2;
  const upper = isHigh ? others(second) : first;
  const lower = isHigh ? others(first) : second;
  const lowerRate = isHigh
    ? refinedRoot(likelihoodEquation(upper, lower, trial), 1 - trial - start, 1 - trial)
    : refinedRoot(equation, start, 1 - trial);
  const upperRate = lowerRate + trial;
  const variance =
    (upperRate * Math.max(0, 1 - upperRate)) / upper.base +
    (lowerRate * (1 - lowerRate)) / lower.base;
  return distance / Math.sqrt(variance);
}

function miettinenNurminenLimits(first: Proportion, second: Proportion, standardErrors: number) {
  const people = first.base + second.base;
  const target = standardErrors * Math.sqrt(people / (people - 1));
  const observed = first.events / first.base - second.events / second.base;
  return {
    lower: decreasingRoot(
      (trial) => scoreOfDifference(first, second, trial) - target,
      -1,
      observed
    ),
    upper: decreasingRoot((trial) => scoreOfDifference(first, second, trial) + target, observed, 1),
  };
}

function newcombeLimits(first: Proportion, second: Proportion, standardErrors: number) {
  const firstRate = first.events / first.base;
  const secondRate = second.events / second.base;
  const ofFirst = wilsonLimits(first, standardErrors);
  const ofSecond = wilsonLimits(second, standardErrors);
  const observed = firstRate - secondRate;
  return {
    lower: observed - Math.hypot(firstRate - ofFirst.lower, ofSecond.upper - secondRate),
    upper: observed + Math.hypot(ofFirst.upper - firstRate, secondRate - ofSecond.lower),
  };
}

/** Each method's limits, from the two groups and the standard errors of the level. */
const limitsByMethod = {
  "Miettinen-Nurminen": miettinenNurminenLimits,
  Newcombe: newcombeLimits,
};

/**
 * The confidence interval of the first rate minus the second: limits from −1 to 1 (multiply by 100
 * for percentage points). Both methods have an answer for all counts, zero and full cells included.
 *
 * Sources: O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985), 213–226; R. G. Newcombe,
 * Statistics in Medicine 17 (1998), 873–890, method 10.
 *
 * @param level for example 0.95.
 * @throws ProportionError when a group is not a proportion, ProbabilityError when the level is not
 * between 0 and 1.
 */
export function differenceInterval(
  first: Proportion,
  second: Proportion,
  level: number,
  method: DifferenceIntervalMethod = "Miettinen-Nurminen"
): ConfidenceInterval & { lower: number; upper: number } {
  checkProportion(first);
  checkProportion(second);
  const limits = limitsByMethod[method](first, second, standardErrorsOfLevel(level));
  return { level, method, ...limits };
}
