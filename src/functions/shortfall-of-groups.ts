import { shortfall } from "../analysis/shortfall";
import type { IndicatorDefinition } from "../standard/indicators";
import { wordChoice } from "./arguments";
import type { CellAnswer } from "./in-cell";
import {
  indicatorArgument,
  overTwoGroups,
  ratioIndicators,
  type CountArguments,
  type TwoGroups,
} from "./two-groups";

export type ShortfallGroup = "white" | "bme";

/** The words a user may give for the group whose shortfall is asked. */
const shortfallGroups = new Map<string, ShortfallGroup>([
  ["BME", "bme"],
  ["White", "white"],
]);

/** The group an argument names; BME when blank, 0 or omitted. */
export function shortfallGroupArgument(value: unknown): ShortfallGroup {
  return wordChoice(value, "Group", shortfallGroups, "bme");
}

/** People by whom a group falls short, unrounded; 0 when it is the other group that does. */
export function shortfallOfGroups(
  groups: TwoGroups,
  indicator: IndicatorDefinition,
  of: ShortfallGroup
): number {
  const figures = {
    white: { ...groups.white, rate: groups.white.events / groups.white.base },
    bme: { ...groups.bme, rate: groups.bme.events / groups.bme.base },
  };
  return shortfall(indicator, figures[of], figures[of === "bme" ? "white" : "bme"]) ?? 0;
}

/**
 * People by whom one group falls short, unrounded, 0 or more, for every set of counts. Indicator 2:
 * appointments missing at the overall rate of both groups. 3: people above the other group's rate. 4:
 * places missing to match the other group's rate. The group is BME when omitted.
 *
 * @throws FunctionError as `twoGroups` for the counts, #VALUE! for an unknown indicator or group.
 */
export function shortfallOfCounts(
  counts: CountArguments,
  indicator: unknown,
  group: unknown
): CellAnswer[][] {
  const of = shortfallGroupArgument(group);
  return overTwoGroups(counts, indicator, (groups, number) =>
    shortfallOfGroups(groups, indicatorArgument(number, ratioIndicators), of)
  );
}
