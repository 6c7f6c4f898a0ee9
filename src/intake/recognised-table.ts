import type { Finding } from "./finding";
import type { CellValue } from "./found-region";

export type TableKind =
  "staff" | "applicants" | "cases" | "training" | "board" | "survey" | "counts" | "return";

/** What a column holds. One column has one role; a role belongs to at most one column of a table. */
export type ColumnRole =
  | "employeeNumber"
  | "assignmentNumber"
  | "ethnicity"
  | "staffGroup"
  | "occupationCode"
  | "payBand"
  | "jobTitle"
  | "primaryAssignment"
  | "assignmentCategory"
  | "assignmentStatus"
  | "fte"
  | "startDate"
  | "snapshotDate"
  | "organisation"
  | "candidateId"
  | "vacancy"
  | "stage"
  | "applied"
  | "shortlisted"
  | "interviewed"
  | "offered"
  | "appointed"
  | "recruitmentSource"
  | "closingDate"
  | "shortlistingDate"
  | "appointmentDate"
  | "caseId"
  | "caseType"
  | "caseStage"
  | "caseDate"
  | "course"
  | "mandatory"
  | "completionDate"
  | "completionStatus"
  | "memberName"
  | "boardRole"
  | "voting"
  | "executive"
  | "fromDate"
  | "toDate";

export interface ColumnReference {
  /** Zero-based column in the sheet. */
  column: number;
  /** Header text as it stands in the sheet. */
  header: string;
}

/** A table whose kind and columns are known, before its rows are read. */
export interface RecognisedTable {
  kind: TableKind;
  /** "list": one row a record. "cross-table": one row an ethnic category, counts in the columns (Trac). */
  shape: "list" | "cross-table";
  sheet: string;
  tableName: string | null;
  /** Range with its header and without the sheet, e.g. "A4:L3516". */
  range: string;
  /** Zero-based sheet rows: first row of the header, first and last row of data. */
  headerRow: number;
  firstDataRow: number;
  lastDataRow: number;
  columns: Partial<Record<ColumnRole, ColumnReference>>;
  /** Snapshot date (ISO) named by a header, title or the sheet name; null when only the dates can tell. */
  period: string | null;
  organisation: string | null;
  /** 0 to 1. */
  confidence: number;
  /** What is missing or doubtful about its layout. */
  findings: Finding[];
}

/** A recognised table with the values of its role columns, each as long as the data rows. */
export interface TableData {
  table: RecognisedTable;
  columns: Partial<Record<ColumnRole, CellValue[]>>;
  /** Rows of the data that a filter or a person has hidden. They are counted. */
  hiddenRows: number;
}
