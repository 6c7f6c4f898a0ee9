import type { IndicatorNumber } from "../standard/indicators";
import type { Verdict } from "./verdict";

/** A gap, with everything that decides how much it matters. In the order of their ranks. */
export interface Priority {
  /** From 1. Sure among all comparisons, then sure taken alone, then unsure; within each, then how long it has lasted, then the severity class of the indicator. */
  rank: number;
  /** Stable over the years: "2: all", "1: clinical: Band 6", "ladder: clinical". How the row of the action plan is found again. */
  key: string;
  indicator: IndicatorNumber;
  part: string;
  period: string;
  /** null: indicator 9 is counted in seats and not tested. */
  verdict: Verdict | null;
  /** The verdict as printed: "a gap, unlikely to be chance", "BME staff possibly under-represented; could be chance", "two seats short". */
  verdictWords: string;
  /** Unlikely to be chance (gap, gap-size-unclear), or counted in whole seats; false: a possible gap. */
  sure: boolean;
  /** Sure even though so many comparisons were made in the report, or counted in whole seats. */
  standsOut: boolean;
  /** The comparisons made in the report, those adjusted for each other counted as one. */
  comparisons: number;
  fewCases: boolean;
  disadvantaged: "white" | "bme" | null;
  /** Of the indicator, as in the results. */
  value: number | "infinity" | null;
  measure: "ratio" | "percent" | "points";
  /** How grave the indicator is, from 1 (gravest): of the definition table. */
  severity: 1 | 2 | 3;
  sentence: string;
  /** People, unrounded, and what they are ("more BME applicants would have been appointed"); null where it has no meaning. */
  people: { count: number; words: string } | null;
  /** How few other outcomes would change the verdict, in words; "" where it has no meaning. */
  fragility: string;
  /** Snapshots in a row, this one included, with a gap against the same people, sure or possible. */
  years: number;
  /** "four years running"; "" for the first year or where only one is known. */
  persistence: string;
  /** Place beside peers and published figures, in words; "" where there are none. */
  place: string;
}

/** What the data cannot answer, and what they could have shown. */
export interface Unseen {
  key: string;
  indicator: IndicatorNumber;
  part: string;
  period: string;
  verdict: Verdict | null;
  /** "24 cases could only have shown a ratio above about 3.1." */
  sentence: string;
}

/** What became of the headline figures since the snapshot before, counted. */
export interface Movement {
  narrowed: number;
  widened: number;
  turned: number;
  /** Moved, but could be chance. */
  couldBeChance: number;
  /** Could not be tested. */
  notTested: number;
  /** The same value as before. */
  unchanged: number;
  /** One line; "" where there is no earlier snapshot. */
  sentence: string;
}

/** Where there is no earlier snapshot to compare with. */
export const noMovement: Movement = {
  narrowed: 0,
  widened: 0,
  turned: 0,
  couldBeChance: 0,
  notTested: 0,
  unchanged: 0,
  sentence: "",
};
