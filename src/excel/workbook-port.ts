import type { IndicatorResult } from "../analysis/indicator-result";
import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { RecognisedTable } from "../intake/recognised-table";
import type { Settings } from "../standard/settings";

/** What the workbook holds, before anything is counted. */
export interface Survey {
  tables: RecognisedTable[];
  /** Doubts about the tables, and sheets that were left out, most serious first. */
  findings: Finding[];
  /** True when the workbook already holds a report of ours. */
  hasReport: boolean;
}

export interface ReportOutcome {
  counts: Counts;
  results: IndicatorResult[];
  /** Findings of intake and analysis, most serious first. */
  findings: Finding[];
  settings: Settings;
  /** Names of the sheets written, in order. */
  sheets: string[];
}

/** A named step, for a progress bar: "Reading the staff list", 2 of 6. */
export interface Progress {
  step: string;
  done: number;
  total: number;
}

export interface ReportRequest {
  settings: Settings;
  onProgress?: (progress: Progress) => void;
  /** Aborting before the writing begins leaves the workbook as it was. */
  signal?: AbortSignal;
  /** The time stamp printed; injectable so that tests and samples are reproducible. */
  now?: () => Date;
}

/** Nothing to report, a protected workbook, …: a message for people, shown as it is. */
export class WorkbookMessage extends Error {
  constructor(
    message: string,
    /** Kebab-case, e.g. "no-usable-table", "protected", "cancelled", "excel-busy". */
    readonly code: string,
    options?: ErrorOptions
  ) {
    super(message, options);
    this.name = "WorkbookMessage";
  }
}

/** The one way the task pane, the ribbon and the command line talk to the workbook. */
export interface WorkbookPort {
  survey(settings: Settings): Promise<Survey>;
  /** Rejects with a WorkbookMessage. */
  writeReport(request: ReportRequest): Promise<ReportOutcome>;
  /** Removes the sheets, names and record of ours; nothing else. */
  removeReport(): Promise<void>;
  /** Activates the sheet and selects the range (A1 style). */
  goTo(sheet: string, address: string): Promise<void>;
}
