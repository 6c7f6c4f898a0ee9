import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import type { StepCounts } from "./ladder";
import type { Verdict } from "./verdict";

/** The parts of the workforce that have a ladder of pay bands; "all" where the data do not tell the section. */
export type LadderSection = "non-clinical" | "clinical" | "all";

/** Whom a ladder counts: everybody in post, or those only who have been in post for a year or more. */
export type LadderPopulation = "all staff" | "in post a year or more";

/**
 * One step of the ladder of pay bands at one date: staff above it (events) among staff at or above it (base).
 * A picture of who stands where, not of who was promoted.
 */
export interface LadderResult {
  section: LadderSection;
  /** The band below the step and the band above it, neighbours among those that have staff. */
  from: string;
  to: string;
  period: string;
  population: LadderPopulation;
  white: StepCounts;
  bme: StepCounts;
  /** White ÷ BME: above 1, White staff are more often above the step. */
  value: Extended | null;
  interval: ConfidenceInterval | null;
  /** Adjusted by Holm's method for the steps of the ladder. */
  p: { value: number; method: string } | null;
  comparisons: number;
  fewCases: boolean;
  verdict: Verdict;
  disadvantaged: "white" | "bme" | null;
  /** BME staff missing above the step at the overall rate of the step; null where it has no meaning. */
  shortfall: number | null;
  /** Many people join at the upper band of the step from outside, so that it says as much of recruitment as of promotion. */
  entry: boolean;
  sentence: string;
}

/** The step of a ladder where the ceiling is: the highest sure and material gap against BME staff. */
export interface CeilingResult {
  section: LadderSection;
  period: string;
  population: LadderPopulation;
  /** null: no step has a sure gap, which is no evidence that there is none. */
  from: string | null;
  to: string | null;
  /** BME staff missing above it, unrounded, 0 or more. */
  missing: number | null;
  sentence: string;
}
