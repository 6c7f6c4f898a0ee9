/**
 * Every name the report takes in a workbook. Sheets, tables and defined names share one catalogue,
 * because tables and defined names share one namespace in Excel.
 */

export const sheetNames = {
  summary: "WRES Summary",
  bands: "WRES Bands",
  likelihoods: "WRES Likelihoods",
  board: "WRES Board",
  checks: "WRES Data checks",
  method: "WRES Method",
  results: "WRES Results",
  chartData: "WRES Chart data",
} as const;

export type SheetKey = keyof typeof sheetNames;

export const tableNames = {
  summary: "WRES_Summary",
  bands: "WRES_Bands",
  likelihoods: "WRES_Likelihoods",
  board: "WRES_Board",
  checks: "WRES_Data_checks",
  bridge: "WRES_Bridge",
  method: "WRES_Method",
  results: "WRES_Results",
} as const;

/** What a defined name of a headline figure ends in. "Prior" figures are those of the year before. */
export type FigureSuffix = "Percent" | "Ratio" | "Points" | "Verdict" | "Text";

export interface HeadlineFigure {
  indicator: "1" | "2" | "3" | "4" | "9";
  part: string;
  /** "WRES_I2"; the suffix of the figure follows. */
  stem: string;
  value: FigureSuffix;
}

/** The headline figures that get names: WRES_I2_Ratio, WRES_I2_Verdict, WRES_I2_Text, WRES_I2_Ratio_Prior, … */
export const headlineFigures: readonly HeadlineFigure[] = [
  { indicator: "1", part: "all", stem: "WRES_I1", value: "Percent" },
  { indicator: "2", part: "all", stem: "WRES_I2", value: "Ratio" },
  { indicator: "3", part: "all", stem: "WRES_I3", value: "Ratio" },
  { indicator: "4", part: "all", stem: "WRES_I4", value: "Ratio" },
  { indicator: "9", part: "board", stem: "WRES_I9", value: "Points" },
  { indicator: "9", part: "voting", stem: "WRES_I9_Voting", value: "Points" },
  { indicator: "9", part: "executive", stem: "WRES_I9_Executive", value: "Points" },
];

/** The sentence that tells whether the control totals of the bridge agree with the bands. */
export const checkName = "WRES_Check";
