import { fragility, type Fragility } from "../statistics/fragility";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { overTwoGroups, type CountArguments, type TwoGroups } from "./two-groups";

/** People are moved one by one, so larger groups would keep the cell waiting. */
const mostMovable = 1_000_000;

/** Shown where the group runs out of people before the finding flips. */
export const noNumberOfPeople = "no number of people would";

/**
 * How many BME people with another outcome would flip the significance at 0.05 of the N−1 chi-squared
 * test; White people and both bases stay as they are.
 *
 * @throws FunctionError #VALUE! for a BME base above a million.
 */
export function fragilityOfGroups({ white, bme }: TwoGroups): Fragility {
  if (bme.base > mostMovable) {
    throw new FunctionError(
      "#VALUE!",
      `BME base is ${bme.base}: FRAGILITY moves people one by one and takes groups of up to ${mostMovable.toLocaleString("en-GB")}.`
    );
  }
  return fragility(bme, white);
}

/**
 * The fragility of every set of counts: a whole number of BME people, 1 or more, or the text "no number
 * of people would". Walsh and others, Journal of Clinical Epidemiology 67 (2014), 622–628, with the N−1
 * test in place of Fisher's.
 *
 * @throws FunctionError as `twoGroups` for the counts, #VALUE! for a BME base above a million.
 */
export function fragilityOfCounts(counts: CountArguments): CellAnswer[][] {
  return overTwoGroups(
    counts,
    null,
    (groups) => fragilityOfGroups(groups).people ?? noNumberOfPeople
  );
}
