import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import type { ByGroup } from "../standard/group";
import type { IndicatorNumber } from "../standard/indicators";
import type { Change, Prior } from "./change";
import type { TippingPoint } from "./tipping-point";
import type { Margin, Representation, Verdict } from "./verdict";

export interface GroupFigures {
  /** Events of two years averaged may end in a half. */
  events: number;
  base: number;
  /** events ÷ base, 0 to 1; null when the base is empty. */
  rate: number | null;
}

/** What a cell of indicator 1 is compared with. */
export interface ComparedWith extends ByGroup<GroupFigures> {
  /** "the rest of the clinical workforce". */
  name: string;
  /** BME share of the cell ÷ BME share of the rest; null when it cannot be calculated. */
  ratio: Extended | null;
  /** Of that ratio. */
  interval: ConfidenceInterval | null;
}

/** One shape for every indicator: what the JSON output gives under "results". */
export interface IndicatorResult extends ByGroup<GroupFigures> {
  indicator: IndicatorNumber;
  period: string;
  /** "all", "non-clinical: Band 5", "board", "all; without overseas recruitment", "all; Division: Surgery", … */
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
  /** p adjusted by Holm's method for so many comparisons made together: the verdict goes by it. */
  adjustedP?: number;
  comparisons?: number;
  /** Points and their interval, where indicator 4 is judged by points. */
  difference?: number;
  differenceInterval?: ConfidenceInterval;
  /** What counts as material, where it is not simply a ratio outside 0.80–1.25. */
  margin?: Margin;
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
  /** Indicator 1, bands and grades: what the cell is compared with. */
  against?: ComparedWith;
  /** Indicator 1, bands and grades: null when the shares are equal or cannot be compared. */
  representation?: Representation | null;
  /** Who stands in the places of White and BME in a comparison of broad ethnic groups. */
  compared?: { white: string; bme: string };
  /** Indicator 3 as an average: events are the mean of two years, interval and p those of both pooled. */
  basis?: "two-year average";
  /** A column of the data whose value this part is. */
  split?: { column: string; value: string };
  /** Indicators 5 to 8: survey year and question; null where the source names none. */
  survey?: { year: number; question: string | null };
  /**
   * Indicators 5 to 8: whether the number of answers is known in both groups. Where it is not known for a group, its
   * `rate` is the percentage as published, and its `events` and `base` are 0 and say nothing.
   */
  answersKnown?: boolean;
  /** The figure is the first after a change of the question or its base: not to be joined with those before. */
  seriesBreak?: true;
  /** The same figure at the snapshot before, where there is one that may be compared. */
  prior?: Prior;
  /** What became of it since then. */
  change?: Change;
}
