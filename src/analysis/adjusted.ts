import { holm } from "../statistics/holm";
import type { Adjustment } from "./likelihood-result";

/**
 * The p-values of comparisons made together, adjusted by Holm's method for the number of those that can be tested;
 * null stays null: no test is possible there.
 */
export function adjusted(ps: readonly (number | null)[]): (Adjustment | undefined)[] {
  const tested = ps.filter((p): p is number => p !== null);
  const byRank = holm(tested);
  let next = 0;
  return ps.map((p) =>
    p === null ? undefined : { p: byRank[next++], comparisons: tested.length }
  );
}
