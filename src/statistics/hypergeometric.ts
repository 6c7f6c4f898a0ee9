import { type DiscreteDistribution, distributionFromMode } from "./discrete-distribution";

/**
 * How many of the events fall in the first group, when the events are dealt at random over both
 * groups: the hypergeometric distribution, from max(0, events − secondBase) to
 * min(firstBase, events); counts whose probability is below 1e-300 of the likeliest are left out.
 */
export function hypergeometric(
  firstBase: number,
  secondBase: number,
  events: number
): DiscreteDistribution {
  const lowest = Math.max(0, events - secondBase);
  const highest = Math.min(firstBase, events);
  const mode = Math.floor(((firstBase + 1) * (events + 1)) / (firstBase + secondBase + 2));
  return distributionFromMode(
    lowest,
    highest,
    Math.min(highest, Math.max(lowest, mode)),
    (k) => ((firstBase - k) * (events - k)) / ((k + 1) * (secondBase - events + k + 1))
  );
}
