import { wilsonInterval } from "../statistics/wilson-interval";
import { numberChoice } from "./arguments";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";
import { levels, proportionArgument } from "./two-groups";

/**
 * Wilson's interval of every rate, two cells each: lower and upper limit, from 0 to 1. Level 0.9, 0.95
 * (when omitted) or 0.99.
 *
 * @throws FunctionError #VALUE! for arguments that are no counts, #DIV/0! for an empty base.
 */
export function rateInterval(events: unknown, base: unknown, level: unknown): CellAnswer[][] {
  const chosen = numberChoice(level, "Level", levels, 0.95);
  return overCells(
    [
      { name: "Events", value: events },
      { name: "Base", value: base },
    ],
    ([someEvents, someBase]) => {
      const { lower, upper } = wilsonInterval(
        proportionArgument(someEvents, someBase, "Events", "Base"),
        chosen
      );
      return [lower, upper];
    },
    { width: 2, blankWhen: [0, 1] }
  );
}
