import type { ByGroup } from "../standard/group";
import type { Verdict } from "./verdict";

export interface GroupFigures {
  events: number;
  base: number;
  /** events ÷ base, 0 to 1; null when the base is empty. */
  rate: number | null;
}

/** An infinite ratio or limit is a named state, never a number. */
export type Extended = number | "infinity";

export interface Interval {
  level: number;
  method: string;
  lower: Extended;
  upper: Extended;
}

/** One shape for every indicator: what the JSON output gives under "results". */
export interface IndicatorResult extends ByGroup<GroupFigures> {
  indicator: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  period: string;
  /** "all", "non-clinical: Band 5", "board", "all; without overseas recruitment", … */
  part: string;
  measure: "ratio" | "percent" | "points";
  direction: "white/bme" | "bme/white" | null;
  /** A ratio, or 0–100 for percent and points; null when it cannot be calculated. */
  value: Extended | null;
  interval: Interval | null;
  p: { value: number; method: string } | null;
  /** Given where cases are few, beside p. */
  fisher?: number;
  midP?: number;
  /** Points and their interval, where indicator 4 is judged by points. */
  difference?: number;
  differenceInterval?: Interval;
  verdict: Verdict | null;
  fewCases: boolean;
  disadvantaged: "white" | "bme" | null;
  /** People, unrounded, 0 or more; null where it has no meaning. */
  shortfall: number | null;
  sentence: string;
  /** How many of the unknown would have to be BME, or White, for the verdict to change; null when none would do. */
  tipping?: { unknown: number; bme: number | null; white: number | null };
}
