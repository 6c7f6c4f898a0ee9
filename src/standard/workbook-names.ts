import type { IndicatorNumber } from "./indicators";

/**
 * Every name the report takes in a workbook. Sheets, tables and defined names share one catalogue,
 * because tables and defined names share one namespace in Excel.
 */

export const sheetNames = {
  boardReport: "WRES Board report",
  summary: "WRES Summary",
  priorities: "WRES Priorities",
  unseen: "WRES Not yet seen",
  actions: "WRES Actions",
  bands: "WRES Bands",
  bandGaps: "WRES Band gaps",
  likelihoods: "WRES Likelihoods",
  recruitment: "WRES Recruitment",
  ethnicGroups: "WRES Ethnic groups",
  splits: "WRES Splits",
  survey: "WRES Survey",
  board: "WRES Board",
  leadership: "WRES Leadership",
  overTime: "WRES Over time",
  comparators: "WRES Comparators",
  evidence: "WRES Evidence",
  eds: "WRES EDS 2022",
  inspection: "WRES Inspection pack",
  plainWords: "WRES In plain words",
  oversight: "WRES Oversight",
  oversightFigures: "WRES Oversight figures",
  reconcile: "WRES Reconcile",
  checks: "WRES Data checks",
  method: "WRES Method",
  results: "WRES Results",
  chartData: "WRES Chart data",
} as const;

export type SheetKey = keyof typeof sheetNames;

export const tableNames = {
  summary: "WRES_Summary",
  priorities: "WRES_Priorities",
  unseen: "WRES_Not_yet_seen",
  actions: "WRES_Actions",
  bands: "WRES_Bands",
  ladder: "WRES_Ladder",
  bandVerdicts: "WRES_Band_verdicts",
  likelihoods: "WRES_Likelihoods",
  recruitment: "WRES_Recruitment",
  ethnicGroups: "WRES_Ethnic_groups",
  splits: "WRES_Splits",
  splitColumns: "WRES_Split_columns",
  survey: "WRES_Survey",
  surveyPeers: "WRES_Survey_peers",
  board: "WRES_Board",
  disparity: "WRES_Disparity_ratios",
  leadershipGoal: "WRES_Leadership_goal",
  overTime: "WRES_Over_time",
  pooled: "WRES_Pooled_years",
  comparators: "WRES_Comparators",
  evidence: "WRES_Evidence",
  research: "WRES_Research",
  local: "WRES_Local_indicators",
  eds: "WRES_EDS_2022",
  inspection: "WRES_Inspection_pack",
  declarations: "WRES_Declarations",
  attention: "WRES_Attention",
  oversight: "WRES_Oversight",
  oversightFigures: "WRES_Oversight_figures",
  reconcile: "WRES_Reconcile",
  checks: "WRES_Data_checks",
  bridge: "WRES_Bridge",
  method: "WRES_Method",
  results: "WRES_Results",
} as const;

/** What the defined name of the value of a headline figure ends in. */
export type FigureSuffix = "Percent" | "Ratio" | "Points";

/** What the other defined names of a headline figure end in; "Prior" follows the name of the value. */
export const nameEndings = {
  verdict: "Verdict",
  text: "Text",
  prior: "Prior",
} as const;

export interface HeadlineFigure {
  indicator: IndicatorNumber;
  part: string;
  /** "WRES_I2"; the suffix of the figure follows. */
  stem: string;
  value: FigureSuffix;
}

/**
 * The headline figures that get names: WRES_I2_Ratio, WRES_I2_Verdict, WRES_I2_Text; and WRES_I2_Ratio_Prior, the
 * figure of the snapshot before, where there is one that may be compared.
 */
export const headlineFigures: readonly HeadlineFigure[] = [
  { indicator: "1", part: "all", stem: "WRES_I1", value: "Percent" },
  { indicator: "2", part: "all", stem: "WRES_I2", value: "Ratio" },
  { indicator: "3", part: "all", stem: "WRES_I3", value: "Ratio" },
  { indicator: "4", part: "all", stem: "WRES_I4", value: "Ratio" },
  { indicator: "5", part: "all", stem: "WRES_I5", value: "Points" },
  { indicator: "6", part: "all", stem: "WRES_I6", value: "Points" },
  { indicator: "7", part: "all", stem: "WRES_I7", value: "Points" },
  { indicator: "8", part: "all", stem: "WRES_I8", value: "Points" },
  { indicator: "9", part: "board", stem: "WRES_I9", value: "Points" },
  { indicator: "9", part: "voting", stem: "WRES_I9_Voting", value: "Points" },
  { indicator: "9", part: "executive", stem: "WRES_I9_Executive", value: "Points" },
];

/** "OK" while rows less exclusions = people = the sum of the bands, else what differs. */
export const checkName = "WRES_Check";
