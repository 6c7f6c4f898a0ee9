import type { IndicatorNumber } from "./indicators";

/** A region of NHS England, or the whole of it. */
export type ComparatorRegion =
  | "England"
  | "East of England"
  | "London"
  | "Midlands"
  | "North East and Yorkshire"
  | "North West"
  | "South East"
  | "South West";

export const comparatorRegions: readonly ComparatorRegion[] = [
  "England",
  "East of England",
  "London",
  "Midlands",
  "North East and Yorkshire",
  "North West",
  "South East",
  "South West",
];

/**
 * What a figure is of: the whole indicator; the White or the BME percentage of a survey question; the very senior
 * managers of indicator 1; the parts of the board of indicator 9.
 */
export const comparatorParts = [
  "all",
  "BME",
  "White",
  "VSM",
  "board",
  "voting",
  "executive",
] as const;

/** A ratio in the direction of the indicator, a percentage from 0 to 100, or percentage points. */
export const comparatorMeasures = ["ratio", "percent", "points"] as const;

/** A figure to compare an organisation with: published, or entered by the organisation. */
export interface Comparator {
  indicator: IndicatorNumber;
  /** The WRES year: the year whose 31 March ends the period. */
  year: number;
  /** A region of NHS England, or peers in the words of the organisation ("community trusts in our system"). */
  region: string;
  part: (typeof comparatorParts)[number];
  /** As printed. */
  value: number;
  measure: (typeof comparatorMeasures)[number];
  source: string;
  note?: string;
}

const hsj = "Health Service Journal, national WRES tables";
const hsjRegions = "Health Service Journal, WRES by region";
const bySurveyBase = "on the base in use since the survey of 2021, 'don't know' included";

/** Indicator 2 by region, White ÷ BME, for 2022, 2023 and 2024. */
const appointmentByRegion: readonly [ComparatorRegion, number, number, number][] = [
  ["East of England", 1.96, 1.46, 1.8],
  ["London", 1.43, 1.47, 1.16],
  ["Midlands", 1.46, 1.5, 1.71],
  ["North East and Yorkshire", 1.81, 2.01, 1.74],
  ["North West", 1.62, 1.58, 2.01],
  ["South East", 1.3, 1.63, 1.53],
  ["South West", 1.82, 1.78, 1.93],
];

type EnglandRow = [
  indicator: IndicatorNumber,
  year: number,
  part: Comparator["part"],
  value: number,
  source: string,
  note?: string,
];

const england: readonly EnglandRow[] = [
  ["1", 2016, "VSM", 5.4, "Chartered Society of Physiotherapy", "212 people"],
  ["1", 2017, "VSM", 5.7, "Health Service Journal", "250 people"],
  ["1", 2022, "all", 24.2, "NHS England, WRES 2022 data analysis report"],
  ["1", 2024, "all", 28.6, "Rotherham Doncaster and South Humber NHS FT, WRES 2025"],
  ["2", 2016, "all", 1.57, `${hsj}; Roger Kline`],
  ["2", 2017, "all", 1.6, hsj],
  ["2", 2018, "all", 1.45, hsj],
  ["2", 2019, "all", 1.46, `${hsj}; GOV.UK Ethnicity facts and figures`],
  [
    "2",
    2022,
    "all",
    1.54,
    "North Cumbria Integrated Care NHS FT, WRES 2023",
    "later restated as 1.53",
  ],
  ["2", 2023, "all", 1.59, "Roger Kline"],
  ["3", 2016, "all", 1.56, hsj],
  ["3", 2017, "all", 1.37, hsj],
  ["3", 2018, "all", 1.24, hsj],
  ["3", 2019, "all", 1.22, hsj],
  ["4", 2016, "all", 1.11, hsj],
  ["4", 2017, "all", 1.22, hsj],
  ["4", 2018, "all", 1.15, hsj],
  ["4", 2019, "all", 1.15, hsj],
  ["7", 2025, "BME", 48.8, "Rotherham Doncaster and South Humber NHS FT, WRES 2025", bySurveyBase],
];

const isRatio = (indicator: IndicatorNumber) => ["2", "3", "4"].includes(indicator);

/**
 * Published figures that have been traced to a source that can be named; years and indicators without
 * one are missing, not estimated. Series are as published: later restatements are noted, never joined.
 */
export const comparators: readonly Comparator[] = [
  ...england.map(([indicator, year, part, value, source, note]): Comparator => ({
    indicator,
    year,
    region: "England",
    part,
    value,
    measure: isRatio(indicator) ? "ratio" : "percent",
    source,
    ...(note === undefined ? {} : { note }),
  })),
  ...appointmentByRegion.flatMap(([region, ...values]) =>
    values.map((value, index): Comparator => ({
      indicator: "2",
      year: 2022 + index,
      region,
      part: "all",
      value,
      measure: "ratio",
      source: hsjRegions,
    }))
  ),
  {
    indicator: "3",
    year: 2024,
    region: "London",
    part: "all",
    value: 1.5,
    measure: "ratio",
    source: hsjRegions,
  },
];
