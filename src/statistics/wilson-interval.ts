import type { ConfidenceInterval } from "./confidence-interval";
import { standardErrorsOfLevel } from "./normal-quantile";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/** Wilson's limits of one rate, 0 to 1, for counts and a level already checked. */
export function wilsonLimits({ events, base }: Proportion, standardErrors: number) {
  const square = standardErrors * standardErrors;
  const reach = standardErrors * Math.sqrt(square + (4 * events * (base - events)) / base);
  return {
    lower: events === 0 ? 0 : (2 * events + square - reach) / (2 * (base + square)),
    upper: events === base ? 1 : (2 * events + square + reach) / (2 * (base + square)),
  };
}

/**
 * The confidence interval of one rate: limits from 0 to 1, exactly 0 when there is no event and
 * exactly 1 when everybody has one. No continuity correction.
 *
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 *
 * @param level for example 0.95.
 * @throws ProportionError when the counts are not a proportion, ProbabilityError when the level is
 * not between 0 and 1.
 */
export function wilsonInterval(
  proportion: Proportion,
  level: number
): ConfidenceInterval & { lower: number; upper: number } {
  checkProportion(proportion);
  const limits = wilsonLimits(proportion, standardErrorsOfLevel(level));
  return { level, method: "Wilson", ...limits };
}
