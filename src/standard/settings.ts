import type { PayBand } from "./pay-bands";

/** The decisions the standard leaves open, with our defaults. Printed on WRES Method. */
export interface Settings {
  /** The snapshot date (ISO, usually a 31 March) to report; null: as the tables say. */
  snapshot: string | null;
  /** Name of the organisation as printed; null: as the tables say, else unnamed. */
  organisation: string | null;
  /** Confidence level of every interval. */
  level: 0.9 | 0.95 | 0.99;
  /**
   * Disciplinary events of indicator 3: of the year, or the mean of this and last year, both over the
   * current workforce. National practice changed from the average to the single year about 2022.
   */
  indicator3: "single year" | "two-year average";
  /** Whether the broad ethnic groups are compared with White British as well. */
  breakdown: "none" | "broad groups";
  /** From how many percentage points on a difference of indicators 5 to 8 is material; above 0. */
  materialPoints: number;
  /** Lowest band of the leadership goal; it and all bands above it up to VSM get a goal. */
  leadershipFirstBand: PayBand;
  /** BME share the leadership goal aims at, 0–100; null: the share of the whole workforce. */
  leadershipGoalShare: number | null;
  /** Year in which the line to the leadership goal begins. */
  leadershipBaselineYear: number;
  /** BME staff by band in that year, where no table of the workbook tells; null: as the tables say. */
  leadershipBaseline: Partial<Record<PayBand, number>> | null;
  /** Year in which the leadership goal is to be reached; after the baseline year. */
  leadershipGoalYear: number;
  /** Header of a column by whose values results are also given (division, site, staff group); null: by none. */
  splitBy: string | null;
}

export const defaultSettings: Settings = {
  snapshot: null,
  organisation: null,
  level: 0.95,
  indicator3: "single year",
  breakdown: "none",
  materialPoints: 3,
  leadershipFirstBand: "Band 8a",
  leadershipGoalShare: null,
  leadershipBaselineYear: 2018,
  leadershipBaseline: null,
  leadershipGoalYear: 2028,
  splitBy: null,
};
