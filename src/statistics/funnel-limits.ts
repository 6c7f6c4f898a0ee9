import { binomial } from "./binomial";
import { chiSquaredQuantile } from "./chi-squared";
import type { DiscreteDistribution } from "./discrete-distribution";
import { normalQuantile } from "./normal-quantile";
import { checkProbability, ProbabilityError } from "./probability-error";
import { ProportionError } from "./proportion-error";

export type FunnelMethod = "normal" | "arcsine" | "exact binomial";

/** Between which values a unit of this size falls by chance alone, with the probability `level`. */
export interface FunnelLimits {
  level: number;
  method: FunnelMethod | "exact Poisson";
  lower: number;
  upper: number;
}

type LimitOfRate = (rate: number, base: number, probability: number) => number;

const normalLimit: LimitOfRate = (rate, base, probability) =>
  rate + normalQuantile(probability) * Math.sqrt((rate * (1 - rate)) / base);

const arcsineLimit: LimitOfRate = (rate, base, probability) => {
  const angle = Math.asin(Math.sqrt(rate)) + normalQuantile(probability) / (2 * Math.sqrt(base));
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
};

/** The count at which the cumulative probability is reached, interpolated within its step. */
function interpolatedQuantile(
  { lowest, probabilities }: DiscreteDistribution,
  probability: number
): number {
  let below = 0;
  for (let index = 0; index < probabilities.length; index++) {
    const upTo = below + probabilities[index];
    if (upTo >= probability) {
      return lowest + index - (upTo - probability) / probabilities[index];
    }
    below = upTo;
  }
  return lowest + probabilities.length - 1;
}

const exactBinomialLimit: LimitOfRate = (rate, base, probability) => {
  // A rate of 0 or 1 leaves no room for chance.
  if (rate === 0 || rate === 1) return rate;
  return interpolatedQuantile(binomial(base, rate), probability) / base;
};

const limitByMethod: Record<FunnelMethod, LimitOfRate> = {
  normal: normalLimit,
  arcsine: arcsineLimit,
  "exact binomial": exactBinomialLimit,
};

/**
 * The control limits of a funnel plot of rates: between which rates (0 to 1) a unit of `base` people
 * falls with the probability `level` when its true rate is the overall one. Limits beyond 0 or 1 are
 * clipped. The exact binomial limits are interpolated between counts.
 *
 * Sources: D. J. Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202 (exact binomial and
 * normal); the arcsine of the square root for the variance-stabilised limits.
 *
 * @param rate the overall rate, 0 to 1.
 * @param level usually 0.95 and 0.998.
 * @throws ProbabilityError when the rate is not from 0 to 1 or the level not between them,
 * ProportionError when the base is not a whole number of at least 1.
 */
export function funnelLimits(
  rate: number,
  base: number,
  level: number,
  method: FunnelMethod = "exact binomial"
): FunnelLimits {
  if (!(rate >= 0 && rate <= 1)) {
    throw new ProbabilityError(`The overall rate must lie from 0 to 1, but it is ${rate}.`);
  }
  if (!Number.isSafeInteger(base) || base < 1) {
    throw new ProportionError(
      `The number of people in a unit must be a whole number of at least 1, but it is ${base}.`
    );
  }
  checkProbability(level, "The level of the limits");
  const outside = (1 - level) / 2;
  const limit = (probability: number) =>
    Math.min(1, Math.max(0, limitByMethod[method](rate, base, probability)));
  return { level, method, lower: limit(outside), upper: limit(1 - outside) };
}

/**
 * The exact Poisson control limits of a funnel plot of observed ÷ expected events: 0 or more, around
 * a target of 1.
 *
 * Source: the chi-squared form of Poisson limits, F. Garwood, Biometrika 28 (1936), 437–442.
 *
 * @param expected the expected number of events, above 0, need not be whole.
 * @param level usually 0.95 and 0.998.
 * @throws ProportionError when nothing is expected, ProbabilityError when the level is not between
 * 0 and 1.
 */
export function poissonFunnelLimits(expected: number, level: number): FunnelLimits {
  if (!(expected > 0 && Number.isFinite(expected))) {
    throw new ProportionError(
      `The expected number of events must be above 0, but it is ${expected}.`
    );
  }
  checkProbability(level, "The level of the limits");
  const outside = (1 - level) / 2;
  return {
    level,
    method: "exact Poisson",
    lower: chiSquaredQuantile(outside, 2 * expected) / (2 * expected),
    upper: chiSquaredQuantile(1 - outside, 2 * (expected + 1)) / (2 * expected),
  };
}
