/** The probabilities of consecutive whole numbers, the first of which is `lowest`. */
export interface DiscreteDistribution {
  lowest: number;
  probabilities: readonly number[];
}

/** Values less likely than this times the mode are left out: their sum is beyond any digit shown. */
const negligible = 1e-300;

/**
 * A distribution with one mode, built from the mode outwards by the odds of neighbours and scaled to
 * add up to 1. Compared with logarithms of factorials this keeps all digits at any size, since
 * nothing large is subtracted.
 *
 * @param stepUp the probability of k + 1 divided by that of k, for lowest ≤ k < highest.
 */
export function distributionFromMode(
  lowest: number,
  highest: number,
  mode: number,
  stepUp: (k: number) => number
): DiscreteDistribution {
  const below: number[] = [];
  for (let k = mode - 1, weight = 1; k >= lowest; k--) {
    weight /= stepUp(k);
    if (weight < negligible) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let k = mode, weight = 1; k < highest; k++) {
    weight *= stepUp(k);
    if (weight < negligible) break;
    above.push(weight);
  }
  // Small terms first, so that they are not lost against the large ones.
  const sumFromTail = (weights: number[]) => weights.reduceRight((sum, weight) => sum + weight, 0);
  const total = sumFromTail(below) + sumFromTail(above) + 1;
  return {
    lowest: mode - below.length,
    probabilities: [...below.reverse(), 1, ...above].map((weight) => weight / total),
  };
}
