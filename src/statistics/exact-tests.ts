import { hypergeometric } from "./hypergeometric";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/** Tables this close in probability count as equally likely, as in R's fisher.test. */
const tieTolerance = 1e-7;

/** The tables with the same totals as the observed one, by how their probability compares with its. */
interface TablesByLikelihood {
  /** The probability of all tables less likely than the observed one. */
  lessLikely: number;
  /** The probability of all tables exactly as likely, the observed one included. */
  asLikely: number;
}

/**
 * The Fisher-Irwin ordering behind the exact tests. Both sums are 0 when the observed table is
 * less likely than the likeliest by more than a factor of 1e300.
 */
function tablesByLikelihood(first: Proportion, second: Proportion): TablesByLikelihood {
  checkProportion(first);
  checkProportion(second);
  const events = first.events + second.events;
  const { lowest, probabilities } = hypergeometric(first.base, second.base, events);
  const observed = probabilities[first.events - lowest] ?? 0;
  let lessLikely = 0;
  let asLikely = 0;
  const include = (probability: number) => {
    if (probability > observed * (1 + tieTolerance)) return false;
    if (probability < observed * (1 - tieTolerance)) lessLikely += probability;
    else asLikely += probability;
    return true;
  };
  // One mode: from each end inwards, so that the walk may stop early and adds small terms first.
  let left = 0;
  while (left < probabilities.length && include(probabilities[left])) left++;
  let right = probabilities.length - 1;
  while (right >= left && include(probabilities[right])) right--;
  return { lessLikely, asLikely };
}

/**
 * Fisher's exact test that two groups have the same rate, two-sided: the probability (at most 1) of
 * all tables with the same totals that are no more likely than the observed one (Fisher-Irwin
 * ordering), not twice the one-sided p. 1 when only one table is possible; 0 when below 1e-300.
 *
 * Source: J. O. Irwin, Metron 12 (1935), 83–94.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function fisherExact(first: Proportion, second: Proportion): number {
  const { lessLikely, asLikely } = tablesByLikelihood(first, second);
  return Math.min(1, lessLikely + asLikely);
}

/**
 * The mid-P of Fisher's exact test, two-sided (0 to 1): tables as likely as the observed one count
 * by half. 0.5 when only one table is possible, which is no evidence: no test is possible then.
 *
 * Source: H. O. Lancaster, Journal of the American Statistical Association 56 (1961), 223–234.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function midP(first: Proportion, second: Proportion): number {
  const { lessLikely, asLikely } = tablesByLikelihood(first, second);
  return lessLikely + asLikely / 2;
}
