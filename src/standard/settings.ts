import type { EthnicCategoryCode } from "./ethnic-categories";
import type { MedicalGrade, PayBand } from "./pay-bands";
import type { ColumnRole, TableKind } from "./table-vocabulary";

/** What a table is, where the recogniser takes it for something else. */
export interface KindCorrection {
  sheet: string;
  /** Name of the Excel table; null: whatever stands on the sheet. */
  table: string | null;
  /** "none" leaves the table out. */
  kind: TableKind | "none";
}

/** What a column holds, whatever its values look like. */
export interface ColumnCorrection {
  sheet: string;
  header: string;
  /** "none": the column is not read. */
  role: Exclude<ColumnRole, "split"> | "none";
}

/** The snapshot date (ISO) of the tables of a sheet. */
export interface PeriodCorrection {
  sheet: string;
  period: string;
}

/**
 * What a text of ethnicity means. A group without a category is told as "White" or "BME": such people count
 * in the group and in no broad ethnic group.
 */
export type EthnicityMeaning =
  | Exclude<EthnicCategoryCode, "unmapped" | "white" | "bme" | "unknown">
  | "White"
  | "BME"
  | "Unknown";

/**
 * What people know of a workbook that its cells do not tell. Sheets, headers and texts are compared without
 * regard to case, spaces and underscores; of two corrections of one thing the last counts.
 */
export interface Corrections {
  kinds: KindCorrection[];
  columns: ColumnCorrection[];
  periods: PeriodCorrection[];
  /** What texts of ethnicity mean. */
  ethnicities: Record<string, EthnicityMeaning>;
  /** The pay band or medical grade of texts of grade. */
  grades: Record<string, PayBand | MedicalGrade>;
  /** Job titles of staff on local pay who are very senior managers. */
  verySeniorManagers: string[];
  /** The courses that count as non-mandatory training, and no others; null: as the columns tell. */
  developmentCourses: string[] | null;
}

/** The decisions the standard leaves open, with our defaults. Printed on WRES Method. */
export interface Settings extends Corrections {
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
  kinds: [],
  columns: [],
  periods: [],
  ethnicities: {},
  grades: {},
  verySeniorManagers: [],
  developmentCourses: null,
};
