import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import type { ByGroup } from "../standard/group";
import type { IndicatorNumber } from "../standard/indicators";
import type { TippingPoint } from "./tipping-point";
import type { Verdict } from "./verdict";

export interface GroupFigures {
  events: number;
  base: number;
  /** events ÷ base, 0 to 1; null when the base is empty. */
  rate: number | null;
}

/** One shape for every indicator: what the JSON output gives under "results". */
export interface IndicatorResult extends ByGroup<GroupFigures> {
  indicator: IndicatorNumber;
  period: string;
  /** "all", "non-clinical: Band 5", "board", "all; without overseas recruitment", … */
  part: string;
  measure: "ratio" | "percent" | "points";
  direction: "white/bme" | "bme/white" | null;
  /** A ratio, or 0–100 for percent and points; null when it cannot be calculated. */
  value: Extended | null;
  interval: ConfidenceInterval | null;
  p: { value: number; method: string } | null;
  /** Given where cases are few, beside p. */
  fisher?: number;
  midP?: number;
  /** Points and their interval, where indicator 4 is judged by points. */
  difference?: number;
  differenceInterval?: ConfidenceInterval;
  verdict: Verdict | null;
  fewCases: boolean;
  disadvantaged: "white" | "bme" | null;
  /** People, unrounded, 0 or more; null where it has no meaning. */
  shortfall: number | null;
  sentence: string;
  /** How far the people of unknown ethnicity could turn the verdict. Relative likelihoods only. */
  tipping?: TippingPoint | null;
  /** The same in words; "" when nobody is unknown. */
  sensitivity?: string;
}
