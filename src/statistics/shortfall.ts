import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/**
 * How many more events the group would have had if both groups had the overall rate, with the number
 * of events fixed: people, unrounded; negative when the group has more than its share.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function shortfallAtOverallRate(group: Proportion, other: Proportion): number {
  checkProportion(group);
  checkProportion(other);
  return (group.base * (group.events + other.events)) / (group.base + other.base) - group.events;
}

/**
 * How many more events the group would have had at the rate of the other group, or at a multiple of
 * it: people, unrounded; negative when the group has more than that (its excess, sign turned).
 *
 * @param multiple 1 for the other group's own rate, 0.8 for four fifths of it.
 * @throws ProportionError when a group is not a proportion.
 */
export function shortfallAtRateOf(group: Proportion, other: Proportion, multiple = 1): number {
  checkProportion(group);
  checkProportion(other);
  return (group.base * other.events * multiple) / other.base - group.events;
}
