import type { Direction } from "../standard/indicators";
import type { Extended } from "../statistics/extended";

export interface RatioFromShares {
  /** A ratio, 0 or more; "infinity" when only the group below the line has no events, null when undefined. */
  value: Extended | null;
  /** Always: shares hide the counts, and are true only if people of unknown ethnicity are left out of both. */
  label: "approximate";
}

/**
 * The relative likelihood that two published shares imply: the BME share of the events (people appointed, cases) and
 * the BME share of the base (people shortlisted, staff), both from 0 to 1 and of White and BME people together.
 *
 * White ÷ BME is ((1 − events) ÷ (1 − base)) ÷ (events ÷ base); BME ÷ White is its reciprocal. It has no interval, and
 * is only as exact as the printed shares. null when there are no people, or no events, in a group to compare.
 *
 * @throws RangeError when a share is not from 0 to 1.
 */
export function ratioFromShares(
  shareOfEvents: number,
  shareOfBase: number,
  direction: Direction
): RatioFromShares {
  for (const share of [shareOfEvents, shareOfBase]) {
    if (!(share >= 0 && share <= 1)) {
      throw new RangeError(`A share must lie from 0 to 1 (0 % to 100 %), but it is ${share}.`);
    }
  }
  if (shareOfBase === 0 || shareOfBase === 1) return { value: null, label: "approximate" };
  const white = (1 - shareOfEvents) / (1 - shareOfBase);
  const bme = shareOfEvents / shareOfBase;
  const [first, second] = direction === "white/bme" ? [white, bme] : [bme, white];
  return { value: second === 0 ? "infinity" : first / second, label: "approximate" };
}
