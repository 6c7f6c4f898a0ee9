import type { EthnicCategoryCode } from "../standard/ethnic-categories";
import type { Group } from "../standard/group";
import type { IndicatorNumber } from "../standard/indicators";
import type { Section } from "../standard/pay-bands";
import type { Finding } from "./finding";
import type { Questions } from "./count/questions";
import type { RecognisedTable, TableKind } from "./recognised-table";

/** What a tally counts. */
export type Measure =
  | "workforce"
  /** The people of the workforce who have been in post for a year or more at the snapshot; where start dates tell. */
  | "established workforce"
  | "applied"
  | "shortlisted"
  | "interviewed"
  | "offered"
  | "appointed"
  | "started"
  | "disciplinary"
  | "training"
  | "board"
  | "board voting"
  | "board executive";

/** People of one cell of the data, by ethnic category. The cells of a measure are disjoint: they may be added. */
export interface Tally {
  measure: Measure;
  /** Snapshot date, ISO: the 31 March that ends the year of an event. */
  period: string;
  /** Workforce only; null where the data cannot tell. */
  section: Section | null;
  /** Workforce only: name of a pay band or medical grade ("Band 5", "Consultants"); null when unmapped. */
  band: string | null;
  /** Recruitment only: true or false where the data tell overseas recruitment apart, else null. */
  overseas: boolean | null;
  people: Partial<Record<EthnicCategoryCode, number>>;
  /**
   * True for ready-made counts of the workforce that do not say how many people are of unknown ethnicity:
   * bases of likelihoods, of which no share (indicators 1 and 9) can be taken.
   */
  unknownNotGiven?: true;
}

/** A tally of one value of a column the table has (division, site, staff group). Apart from the tallies: never added to them. */
export interface SplitTally extends Tally {
  split: { column: string; value: string };
}

/** A percentage of the staff survey, as read. */
export interface SurveyAnswer {
  indicator: "5" | "6" | "7" | "8";
  /** The 31 March whose report it belongs to: the survey of autumn 2024 belongs to 31 March 2025. */
  period: string;
  /** "all", or the halves of indicator 6: "managers", "colleagues". Never added. */
  part: string;
  /** "Q14b"; null when it was told by wording. */
  question: string | null;
  surveyYear: number;
  group: Group;
  /** 0–100; null when withheld. */
  percent: number | null;
  /** Answers behind it; null when not given. */
  responses: number | null;
  /** "own" for the organisation reported, "average" for the benchmark group, else the name of another organisation. */
  of: string;
  where: string;
}

/** A figure of an indicator that somebody published, submitted or pre-filled: to reconcile with. */
export interface PublishedFigure {
  indicator: IndicatorNumber;
  part: string;
  period: string;
  /** null for the value of the indicator itself. */
  group: Group | null;
  figure: "events" | "base" | "rate" | "value";
  value: number;
  where: string;
}

/** One step of the bridge from the rows of a table to the people counted. */
export interface BridgeStep {
  /** e.g. "bank workers left out". */
  words: string;
  /** Rows or people this step takes away; 0 for the first and for subtotals. */
  removed: number;
  /** What is left after it. */
  left: number;
  /** What is left is counted in this. */
  unit: "rows" | "people" | "applications";
}

export interface Bridge {
  kind: TableKind;
  sheet: string;
  range: string;
  period: string;
  steps: BridgeStep[];
}

/** How many events of a measure could be tied to a person of known ethnicity or on the staff list. */
export interface Matching {
  measure: Measure;
  period: string;
  events: number;
  /** Events whose person is on no staff list. */
  unmatched: number;
}

export interface CountedTable {
  table: RecognisedTable;
  /** Snapshot date the rows were counted for. */
  period: string;
  /** Data rows as they stand, before any exclusion. */
  rows: number;
}

/** Everything the analysis needs, small whatever the size of the staff list. */
export interface Counts {
  organisation: string | null;
  /** Ascending ISO dates. */
  periods: string[];
  tables: CountedTable[];
  tallies: Tally[];
  bridges: Bridge[];
  matching: Matching[];
  splits: SplitTally[];
  survey: SurveyAnswer[];
  published: PublishedFigure[];
  /** What the tables leave open, to be answered by settings. */
  questions: Questions;
  findings: Finding[];
}
