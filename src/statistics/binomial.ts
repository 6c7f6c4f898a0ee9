import { type DiscreteDistribution, distributionFromMode } from "./discrete-distribution";

/**
 * How many of `base` people have an event of the given rate (0 to 1, both excluded): the binomial
 * distribution; counts whose probability is below 1e-300 of the likeliest are left out.
 */
export function binomial(base: number, rate: number): DiscreteDistribution {
  const odds = rate / (1 - rate);
  const mode = Math.min(base, Math.floor((base + 1) * rate));
  return distributionFromMode(0, base, mode, (k) => ((base - k) / (k + 1)) * odds);
}
