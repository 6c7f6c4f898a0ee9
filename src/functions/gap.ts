import {
  differenceInterval,
  type DifferenceIntervalMethod,
} from "../statistics/difference-interval";
import { numberChoice, wordChoice } from "./arguments";
import type { CellAnswer } from "./in-cell";
import { levels, overTwoGroups, type CountArguments, type TwoGroups } from "./two-groups";

/** The words a user may give, with the name of the method in the statistics room. */
export const gapMethods = new Map<string, DifferenceIntervalMethod>([
  ["MN", "Miettinen-Nurminen"],
  ["Newcombe", "Newcombe"],
]);

/** BME percentage − White percentage, in percentage points from −100 to 100. */
export function gapOfGroups({ white, bme }: TwoGroups): number {
  return ((bme.events * white.base - white.events * bme.base) / (bme.base * white.base)) * 100;
}

/** The gap in points for every set of counts. @throws FunctionError as `twoGroups`. */
export function gap(counts: CountArguments): CellAnswer[][] {
  return overTwoGroups(counts, null, gapOfGroups);
}

/**
 * The confidence interval of the gap, two cells for every set of counts, in percentage points: BME −
 * White. Method "MN" (Miettinen & Nurminen 1985, when omitted) or "Newcombe" (1998, method 10).
 *
 * @throws FunctionError as `twoGroups` for the counts, #VALUE! for an unknown level or method.
 */
export function gapInterval(
  counts: CountArguments,
  level: unknown,
  method: unknown
): CellAnswer[][] {
  const chosenLevel = numberChoice(level, "Level", levels, 0.95);
  const chosenMethod = wordChoice(method, "Method", gapMethods, "Miettinen-Nurminen");
  return overTwoGroups(
    counts,
    null,
    ({ white, bme }) => {
      const { lower, upper } = differenceInterval(bme, white, chosenLevel, chosenMethod);
      return [lower * 100, upper * 100];
    },
    2
  );
}
