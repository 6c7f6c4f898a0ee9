import type { ConfidenceInterval } from "./confidence-interval";
import type { Extended } from "./extended";
import { standardErrorsOfLevel } from "./normal-quantile";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/** The two groups in one year, site or other stratum. */
export interface Stratum {
  first: Proportion;
  second: Proportion;
}

export interface CombinedRatio {
  /** 0 or more; "infinity" when only the second group has no events, null when neither has. */
  ratio: Extended | null;
  /** null when either group has no events in any stratum. */
  interval: ConfidenceInterval | null;
  /** The positions of the strata that contribute nothing because a group in them is empty. */
  leftOut: number[];
}

const isEmpty = ({ events, base }: Proportion) => events === 0 && base === 0;

/**
 * The Mantel-Haenszel ratio of the first rate to the second over several strata, with its interval.
 * A stratum in which a group has no people is left out and listed. Show each stratum's own ratio
 * beside it: combining can reverse a finding.
 *
 * Sources: N. Mantel and W. Haenszel, Journal of the National Cancer Institute 22 (1959), 719–748;
 * interval by S. Greenland and J. M. Robins, Biometrics 41 (1985), 55–68.
 *
 * @param level for example 0.95.
 * @throws ProportionError when a group with people is not a proportion, ProbabilityError when the
 * level is not between 0 and 1.
 */
export function mantelHaenszel(strata: readonly Stratum[], level = 0.95): CombinedRatio {
  const standardErrors = standardErrorsOfLevel(level);
  const leftOut: number[] = [];
  let firstSum = 0;
  let secondSum = 0;
  let varianceSum = 0;
  strata.forEach(({ first, second }, position) => {
    if (!isEmpty(first)) checkProportion(first);
    if (!isEmpty(second)) checkProportion(second);
    if (isEmpty(first) || isEmpty(second)) {
      leftOut.push(position);
      return;
    }
    const people = first.base + second.base;
    const events = first.events + second.events;
    firstSum += (first.events * second.base) / people;
    secondSum += (second.events * first.base) / people;
    varianceSum +=
      (first.base * second.base * events - first.events * second.events * people) / people ** 2;
  });
  if (firstSum === 0 || secondSum === 0) {
    const ratio = secondSum > 0 ? 0 : firstSum > 0 ? "infinity" : null;
    return { ratio, interval: null, leftOut };
  }
  const ratio = firstSum / secondSum;
  const factor = Math.exp(standardErrors * Math.sqrt(varianceSum / (firstSum * secondSum)));
  return {
    ratio,
    interval: { level, method: "Mantel-Haenszel", lower: ratio / factor, upper: ratio * factor },
    leftOut,
  };
}
