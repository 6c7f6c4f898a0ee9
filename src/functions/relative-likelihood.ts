import type { IndicatorDefinition } from "../standard/indicators";
import { ratio } from "../statistics/ratio";
import { ratioInterval, type RatioIntervalMethod } from "../statistics/ratio-interval";
import { numberChoice, wordChoice } from "./arguments";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import {
  indicatorArgument,
  inOrder,
  levels,
  overTwoGroups,
  ratioIndicators,
  type CountArguments,
  type TwoGroups,
} from "./two-groups";

/** The words a user may give, with the name of the method in the statistics room. */
export const ratioMethods = new Map<string, RatioIntervalMethod>([
  ["MN", "Miettinen-Nurminen"],
  ["Koopman", "Koopman"],
  ["Katz", "Katz"],
]);

/** Shown in place of an infinite limit: Excel has no infinity, and turns one inside a range into 0. */
export const noUpperLimit = "no upper limit";

/**
 * The ratio of two groups in the direction of an indicator: a plain number, 0 or more.
 *
 * @throws FunctionError #DIV/0! when the group below the line has no events.
 */
export function ratioOfGroups(groups: TwoGroups, indicator: IndicatorDefinition): number {
  const { first, second } = inOrder(groups, indicator);
  const value = ratio(first, second);
  if (value === null) {
    throw new FunctionError(
      "#DIV/0!",
      "There are no White events and no BME events, so there is no ratio."
    );
  }
  if (value === "infinity") {
    throw new FunctionError(
      "#DIV/0!",
      `There are no ${second.name} events, so the ratio has no finite value. WRES.RELLIKELIHOOD.CI gives its lower limit.`
    );
  }
  return value;
}

/**
 * The relative likelihood of an event for every set of counts, in the direction of the indicator (2, 3
 * or 4; 2 when omitted): White ÷ BME for 2 and 4, BME ÷ White for 3. A plain ratio, 0 or more.
 *
 * @throws FunctionError #VALUE! for arguments that are no counts, #DIV/0! for an empty base and for a
 * comparison group without events.
 */
export function relativeLikelihood(counts: CountArguments, indicator: unknown): CellAnswer[][] {
  return overTwoGroups(counts, indicator, (groups, number) =>
    ratioOfGroups(groups, indicatorArgument(number, ratioIndicators))
  );
}

/**
 * The limits of the interval of a ratio, in the direction of an indicator.
 *
 * @throws FunctionError #N/A where the method has no interval for the counts.
 */
export function ratioLimits(
  groups: TwoGroups,
  indicator: IndicatorDefinition,
  level: number,
  method: RatioIntervalMethod
): CellAnswer[] {
  const { first, second } = inOrder(groups, indicator);
  const interval = ratioInterval(first, second, level, method);
  if (interval === null) {
    throw new FunctionError(
      "#N/A",
      `The ${method} interval cannot be calculated from these counts (it needs events, and people without the event). Use the method "MN".`
    );
  }
  return [interval.lower, interval.upper].map((limit) =>
    limit === "infinity" ? noUpperLimit : limit
  );
}

/**
 * The confidence interval of the relative likelihood, two cells for every set of counts: lower limit,
 * upper limit; an infinite one is the text "no upper limit". Level 0.9, 0.95 (when omitted) or 0.99;
 * method "MN" (Miettinen & Nurminen 1985, when omitted), "Koopman" (1984) or "Katz" (1978).
 *
 * @throws FunctionError as `relativeLikelihood` for the arguments, #N/A where the method has no interval.
 */
export function relativeLikelihoodInterval(
  counts: CountArguments,
  indicator: unknown,
  level: unknown,
  method: unknown
): CellAnswer[][] {
  const chosenLevel = numberChoice(level, "Level", levels, 0.95);
  const chosenMethod = wordChoice(method, "Method", ratioMethods, "Miettinen-Nurminen");
  return overTwoGroups(
    counts,
    indicator,
    (groups, number) =>
      ratioLimits(groups, indicatorArgument(number, ratioIndicators), chosenLevel, chosenMethod),
    2
  );
}
