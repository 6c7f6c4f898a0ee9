import type { CellValue } from "../intake/found-region";
import type { SheetKey } from "../standard/workbook-names";
import type { StyleName } from "./report-plan";

/**
 * Tables of the report that belong to the user: a refresh adds rows and brings the columns of the report up to date,
 * and never changes what was typed, wherever the rows, columns, table or sheet have gone.
 */
export type KeptTableKey =
  "actions" | "comparators" | "evidence" | "local" | "declarations" | "eds";

export interface KeptColumn {
  /** Stable: how the column is found again when its heading was changed. */
  key: string;
  header: string;
  /** "report": the report writes it at each refresh; "user": the report writes it once, in a new row, and never again. */
  owner: "report" | "user";
  style: StyleName;
  /** Characters. */
  width: number;
  /**
   * What is usual there: Excel asks before it takes something else. Nothing: anything. A list works up to 255 characters
   * in all, without commas in its values; a longer one is not checked.
   */
  input?: { kind: "list"; values: readonly string[] } | { kind: "date" } | { kind: "number" };
  /** Cells that show one of these texts stand out. */
  alerts?: readonly string[];
}

export interface KeptTableDefinition {
  key: KeptTableKey;
  sheet: SheetKey;
  /** Workbook-wide name, "WRES_…". */
  table: string;
  columns: readonly KeptColumn[];
  /** Key of the column by which a row is found again; it belongs to the report. */
  keyColumn: string;
}

/** A row as it stands in the workbook, by key of the column; columns that were deleted are missing. */
export interface KeptRow {
  /** One-based row in its sheet. */
  row: number;
  cells: Record<string, CellValue>;
}

/** The rows of each table, blank ones apart, that stands in the workbook; a table that does not is missing. */
export type KeptRows = Partial<Record<KeptTableKey, KeptRow[]>>;

/** What a refresh makes of a kept table. */
export interface KeptTablePlan {
  definition: KeptTableDefinition;
  /** Cell of the top left heading where the table is written for the first time, e.g. "A6"; the sheet's grid leaves room below. */
  at: string;
  /**
   * Rows by the value of their key column. A row that is there gets its report columns; one that is not is added with
   * all its cells (user columns: suggestions). By key of the column; a formula begins with "=" and may use {column key}
   * for the cell of that column in the same row: "=IF({due}<TODAY(),""overdue"","""")". So a text from the workbook
   * must not be put there when it begins with "=". A report cell that was typed over is left alone until it is cleared.
   */
  rows: { key: string; cells: Record<string, CellValue> }[];
  /**
   * Report cells of rows whose key is not among `rows` (the gap has closed); a row without a key of ours is the user's
   * own and is left alone. null: such rows are left alone.
   */
  closed: Record<string, CellValue> | null;
}
