import type { Extended } from "./extended";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/**
 * How many times as likely an event is in the first group as in the second: the first rate divided
 * by the second, unrounded, 0 or more. "infinity" when only the second group has no event; null
 * (undefined) when neither group has one.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function ratio(first: Proportion, second: Proportion): Extended | null {
  checkProportion(first);
  checkProportion(second);
  if (second.events === 0) return first.events === 0 ? null : "infinity";
  // Products of whole numbers are exact, so that the quotient is rounded once only.
  return (first.events * second.base) / (first.base * second.events);
}
