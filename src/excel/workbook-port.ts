import type { Analysis } from "../analysis/analyse";
import type { OverseenOrganisation, Oversight } from "../analysis/oversight";
import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { CellValue } from "../intake/found-region";
import type { RecognisedTable } from "../intake/recognised-table";
import type { KeptRows } from "../report/kept-tables";
import type { Settings } from "../standard/settings";

/** What the workbook holds, before anything is counted. */
export interface Survey {
  tables: RecognisedTable[];
  /** Doubts about the tables, and sheets that were left out, most serious first. */
  findings: Finding[];
  /** True when the workbook already holds a report of ours. */
  hasReport: boolean;
  /** Every place that may hold a table, recognised or not: what can be corrected. */
  regions: SurveyedRegion[];
}

/** An Excel table or the filled part of a sheet, with the headings to choose from. */
export interface SurveyedRegion {
  sheet: string;
  /** Name of the Excel table; null: what stands on the sheet. */
  table: string | null;
  /** As it was read; null: not recognised. Of several tables on a sheet the first. */
  recognised: RecognisedTable | null;
  headers: string[];
}

/** The analysis and what it was made from; its findings are those of intake and analysis, most serious first. */
export interface ReportOutcome extends Analysis {
  counts: Counts;
  settings: Settings;
  /** What stood in the tables that people keep in the report. */
  kept: KeptRows;
  /** Names of the sheets written, in order. */
  sheets: string[];
  /** Where the workbook holds several organisations: each by itself, and side by side. The analysis is then empty. */
  oversight?: { overview: Oversight; organisations: OverseenOrganisation[] };
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

/** The selected cells, or as many of them as a table of counts may have. */
export interface Selection {
  sheet: string;
  /** A1 style, without the sheet; of the whole selection. */
  address: string;
  /** From the top left cell on. Blank cells are "", errors their text ("#REF!"). */
  values: CellValue[][];
  /** True when more cells are selected than were read. */
  cutOff: boolean;
}

/** Which cells to convert: those selected, those of the sheet in front, or all. */
export type ConvertScope = "selection" | "sheet" | "workbook";

/** Cells whose formula calls a WRES function. */
export interface FunctionCells {
  cells: number;
  sheets: string[];
}

/** A sheet to add, with plain values from A1 on. */
export interface NewSheet {
  name: string;
  /** Rows of one length, the headings first. */
  rows: CellValue[][];
  /** Zero-based columns whose numbers are dates, counted from 1900. */
  dateColumns: number[];
}

/** The one way the task pane, the ribbon and the command line talk to the workbook. */
export interface WorkbookPort {
  survey(settings: Settings): Promise<Survey>;
  /** Rejects with a WorkbookMessage. */
  writeReport(request: ReportRequest): Promise<ReportOutcome>;
  /**
   * Removes the sheets, names and record of ours; nothing else. Sheets with a table of the user's in which something was
   * typed stay, as sheets of the user's: their names are told.
   */
  removeReport(tellKept?: (sheets: string[]) => void): Promise<void>;
  /** Activates the sheet and selects the range (A1 style). */
  goTo(sheet: string, address: string): Promise<void>;
  /** The settings kept in the workbook; the defaults where there are none. */
  readSettings(): Promise<Settings>;
  /** Keeps settings in the workbook for the next report. Rejects with a WorkbookMessage. */
  keepSettings(settings: Settings): Promise<void>;
  /** The cells whose formula calls a WRES function. */
  countFunctionCells(scope: ConvertScope): Promise<FunctionCells>;
  /** Replaces them by their values and gives what was replaced. Rejects with a WorkbookMessage before writing. */
  convertToValues(scope: ConvertScope): Promise<FunctionCells>;
  /** Adds sheets after the others, shows the first, and gives the names they got. */
  addSheets(sheets: readonly NewSheet[]): Promise<string[]>;
  /** The selected range. Rejects with a WorkbookMessage where no single range is selected. */
  selection(): Promise<Selection>;
  /**
   * Calls the listener whenever another range is selected, until the function given back is called.
   * null where this Excel does not tell.
   */
  followSelection(listener: () => void): Promise<(() => void) | null>;
  /**
   * Writes texts and formulas (beginning with "=") into empty cells to the right of a range, one column apart.
   * Gives the address written. Rejects with a WorkbookMessage, and writes nothing, where a cell is not empty.
   */
  insertBeside(
    sheet: string,
    address: string,
    cells: readonly (readonly string[])[]
  ): Promise<string>;
}
