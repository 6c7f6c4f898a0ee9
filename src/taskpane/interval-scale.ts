import type { IndicatorResult } from "../analysis/indicator-result";

/** Places on a line from 0 (left end) to 1 (right end). */
export interface IntervalPlaces {
  value: number | null;
  lower: number;
  upper: number;
  /** Where the interval goes on beyond an end of the line. */
  beyond: { left: boolean; right: boolean };
  /** Equally likely, or no difference. */
  equal: number;
  /** Within these a difference is not material. */
  band: { from: number; to: number };
  /** Words under the two edges of the band. */
  bandWords: { from: string; to: string };
}

const clamped = (place: number) => Math.min(1, Math.max(0, place));

/** The ends of the line are this far beyond the interval and the band, as a factor. */
const margin = 1.15;

/**
 * Places of an interval on a line: ratios on a logarithmic scale, so that 0.5 and 2 stand equally far from 1; points on a
 * plain one. null where the result has no interval.
 */
export function intervalPlaces(result: IndicatorResult): IntervalPlaces | null {
  const { measure, value, interval } = result;
  if (interval === null || measure === "percent") {
    return null;
  }
  const lower = interval.lower === "infinity" ? Infinity : interval.lower;
  const upper = interval.upper === "infinity" ? Infinity : interval.upper;
  const number = value === "infinity" ? null : value;
  if (measure === "points") {
    const points = result.margin && "points" in result.margin ? result.margin.points : 3;
    const reach = margin * Math.max(Math.abs(lower), Math.abs(upper), 2 * points);
    const place = (at: number) => clamped((at + reach) / (2 * reach));
    return {
      value: number === null ? null : place(number),
      lower: place(lower),
      upper: place(upper),
      beyond: { left: false, right: false },
      equal: 0.5,
      band: { from: place(-points), to: place(points) },
      bandWords: { from: `−${points}`, to: `+${points}` },
    };
  }
  const furthest = Math.min(10, Math.max(2, upper, lower > 0 ? 1 / lower : 10) * margin);
  const place = (ratio: number) => clamped((Math.log(ratio) / Math.log(furthest) + 1) / 2);
  return {
    value: number === null || number === 0 ? null : place(number),
    lower: place(lower),
    upper: place(upper),
    beyond: { left: lower * furthest < 1, right: upper > furthest },
    equal: 0.5,
    band: { from: place(0.8), to: place(1.25) },
    bandWords: { from: "0.80", to: "1.25" },
  };
}
