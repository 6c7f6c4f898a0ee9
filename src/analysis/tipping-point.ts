import type { Verdict } from "./verdict";
import { formatCount } from "./format";

/** Between how many BME people among those of unknown ethnicity a verdict stays as it is. */
export interface TippingPoint {
  /** People of unknown ethnicity in the base. */
  unknown: number;
  /** The verdict stays while at least so many of them are BME; 0: however few. */
  fewest: number;
  /** The verdict stays while at most so many of them are BME; `unknown`: however many. */
  most: number;
}

export interface UnknownPeople {
  events: number;
  base: number;
}

/**
 * How far the ethnicity of the unknown could turn a verdict: of the unknown, k are taken as BME and the others as
 * White, their events shared in proportion. The range is the one around the share k of BME people among the known.
 * null when nobody is unknown, or when the verdict does not even hold at that share.
 */
export function tippingPoint(
  unknown: UnknownPeople,
  bmeShare: number,
  verdict: Verdict,
  verdictWith: (bme: UnknownPeople, white: UnknownPeople) => Verdict
): TippingPoint | null {
  const people = Math.max(unknown.base, unknown.events);
  if (people === 0) return null;
  const holds = (bmePeople: number) => {
    const bmeEvents = Math.round((unknown.events * bmePeople) / people);
    return (
      verdictWith(
        { events: bmeEvents, base: bmePeople },
        { events: unknown.events - bmeEvents, base: people - bmePeople }
      ) === verdict
    );
  };
  const start = Math.round(people * bmeShare);
  if (!holds(start)) return null;
  let fewest = start;
  while (fewest > 0 && holds(fewest - 1)) fewest -= 1;
  let most = start;
  while (most < people && holds(most + 1)) most += 1;
  return { unknown: people, fewest, most };
}

/** The tipping point in words, without alarm. "" when nobody is unknown. */
export function tippingSentence(unknown: UnknownPeople, tipping: TippingPoint | null): string {
  const people = Math.max(unknown.base, unknown.events);
  if (people === 0) return "";
  const of = `the ${formatCount(people)} unknown`;
  if (!tipping)
    return `The verdict depends on ${of}: counting them at the known shares changes it.`;
  const below = tipping.fewest > 0 ? `fewer than ${formatCount(tipping.fewest)}` : "";
  const above = tipping.most < people ? `more than ${formatCount(tipping.most)}` : "";
  if (!below && !above) return `The verdict holds whoever ${of} are.`;
  return `The verdict changes only if ${[below, above].filter(Boolean).join(" or ")} of ${of} are BME.`;
}
