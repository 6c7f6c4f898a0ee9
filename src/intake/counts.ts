import type { EthnicCategoryCode } from "../standard/ethnic-categories";
import type { Section } from "../standard/pay-bands";
import type { Finding } from "./finding";
import type { RecognisedTable, TableKind } from "./recognised-table";

/** What a tally counts. */
export type Measure =
  | "workforce"
  | "shortlisted"
  | "appointed"
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
  findings: Finding[];
}
