import { decreasingRoot } from "./decreasing-root";
import { logGamma } from "./log-gamma";
import { checkProbability } from "./probability-error";

/** Stands in for a zero denominator in the continued fraction. */
const tiny = 1e-300;

/** Quantiles are searched on a logarithmic scale, from the smallest number there is. */
const smallestLogarithm = Math.log(Number.MIN_VALUE);

/** The regularised lower incomplete gamma function P(shape, x) by its power series. */
function lowerGammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let index = 1; term > sum * (Number.EPSILON / 4); index++) {
    term *= x / (shape + index);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/** The regularised upper incomplete gamma function Q(shape, x) by its continued fraction. */
function upperGammaFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape;
  let forward = 1 / tiny;
  let backward = 1 / denominator;
  let fraction = backward;
  for (let index = 1, factor = 0; Math.abs(factor - 1) > Number.EPSILON; index++) {
    const numerator = -index * (index - shape);
    denominator += 2;
    backward = 1 / (numerator * backward + denominator || tiny);
    forward = denominator + numerator / forward || tiny;
    factor = forward * backward;
    fraction *= factor;
  }
  return fraction * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/**
 * The probability (0 to 1) that a chi-squared variable exceeds the statistic: the p-value of a
 * chi-squared test. The tail is computed itself, so that tiny p-values keep their digits. A
 * statistic of 0 gives 1. `degrees` is above 0 and need not be whole.
 *
 * Source: the incomplete gamma function Q(degrees ÷ 2, statistic ÷ 2), NIST Digital Library of
 * Mathematical Functions, 8.7.1 and 8.9.2.
 */
export function chiSquaredUpperTail(statistic: number, degrees: number): number {
  if (statistic <= 0) return 1;
  const shape = degrees / 2;
  const x = statistic / 2;
  return x < shape + 1 ? 1 - lowerGammaSeries(shape, x) : upperGammaFraction(shape, x);
}

/**
 * The value below which a chi-squared variable falls with the given probability; to about 10
 * digits. `degrees` is 0 or more and need not be whole; 0 degrees give 0.
 *
 * @throws ProbabilityError when the probability is not between 0 and 1.
 */
export function chiSquaredQuantile(probability: number, degrees: number): number {
  checkProbability(probability, "The probability");
  if (degrees === 0) return 0;
  const excess = (logarithm: number) =>
    chiSquaredUpperTail(Math.exp(logarithm), degrees) - (1 - probability);
  let high = Math.log(degrees + 1);
  while (excess(high) > 0) high++;
  return Math.exp(decreasingRoot(excess, smallestLogarithm, high));
}
