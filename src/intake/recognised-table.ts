import type { ColumnRole, TableKind } from "../standard/table-vocabulary";
import type { FigureBlock } from "./figures/figure-blocks";
import type { Finding } from "./finding";
import type { CellValue } from "./found-region";

export type { ColumnRole, TableKind } from "../standard/table-vocabulary";

export interface ColumnReference {
  /** Zero-based column in the sheet. */
  column: number;
  /** Header text as it stands in the sheet. */
  header: string;
}

/** Ready-made figures, as they stand: the cells of a small table, and of a long one its first rows. */
export interface FigureCells {
  /** Cells from the first row of the header on, and their number formats. */
  rows: CellValue[][];
  formats: string[][];
  /** Header and rows among them; rows and columns count from 0. */
  block: FigureBlock;
  /** Name of the sheet and titles above, the nearest last: they may say what is counted, and when. */
  titles: string[];
  /**
   * False where the data rows are not among `rows`: they come with the values of the columns. Such a table
   * may have more columns than there are roles, so its columns go by "figure 0", "figure 1", … instead.
   */
  isWhole: boolean;
  /** Labels, in plain words, that the settings gave a meaning and that stand here in the words of it. */
  replaced?: string[];
}

/** A table whose kind and columns are known, before its rows are read. */
export interface RecognisedTable {
  kind: TableKind;
  /**
   * "list": one row a record. "cross-table": one row an ethnic category, counts in the columns (Trac).
   * "figures": ready-made counts or percentages, each told by the labels of its row and column.
   */
  shape: "list" | "cross-table" | "figures";
  sheet: string;
  tableName: string | null;
  /** Range with its header and without the sheet, e.g. "A4:L3516". */
  range: string;
  /** Zero-based sheet rows: first row of the header, first and last row of data. */
  headerRow: number;
  firstDataRow: number;
  lastDataRow: number;
  /** Zero-based sheet row of each data row, where the table holds some of its rows only: those of one organisation. */
  sheetRows?: readonly number[];
  columns: Partial<Record<ColumnRole, ColumnReference>>;
  /** Snapshot date (ISO) named by a header, title or the sheet name; null when only the dates can tell. */
  period: string | null;
  /** True where the settings give the period, whatever headers, titles and cells say. */
  periodIsGiven?: true;
  /** True for ready-made figures, all of them at hand, none of which has a date or a year. */
  namesNoDate?: true;
  organisation: string | null;
  /** The day (ISO) that a title says a list without a period was drawn or printed on. */
  runDate?: string;
  /** Of a staff list with rows of nobody: the column that is blank in them, and what they are. */
  presentBy?: { role: ColumnRole; otherwise: "vacant-posts" | "not-there-yet" };
  /**
   * Of a list of board members: the column in which a dash or a blank says that somebody has no seat on the board, and
   * whether a "no" says it too.
   */
  seatBy?: { role: ColumnRole; noIsNone: boolean };
  /** Of a case log that tells when cases were closed and not when they began: the header, or the title, that says so. */
  closedBy?: string;
  /** Of a list whose stages are codes: the words that a key in the workbook gives for them, by code in plain words. */
  stageWords?: Readonly<Record<string, string>>;
  /** 0 to 1. */
  confidence: number;
  /** What is missing or doubtful about its layout. */
  findings: Finding[];
  /** Of a table of figures only. */
  figures?: FigureCells;
  /**
   * Of the flat table of results of an earlier report: whether it stands on a sheet of that report, copied in with its
   * mark, or wherever somebody keeps it.
   */
  results?: "copied sheet" | "table";
  /**
   * Of a list of which the first rows only were seen: columns of texts that have no role. They are read all the same, for
   * what a later row may say of itself.
   */
  remarks?: ColumnReference[];
  /** Headers of columns that are plain categories: by these, results can be split (`Settings.splitBy`). */
  splitColumns?: string[];
}

/** A recognised table with the values of its role columns, each as long as the data rows. */
export interface TableData {
  table: RecognisedTable;
  columns: Partial<Record<ColumnRole, CellValue[]>>;
  /** The values of the columns of remarks, in their order. */
  remarks?: CellValue[][];
  /** Rows of the data that a filter or a person has hidden. They are counted. */
  hiddenRows: number;
}
