import { formatCount, formatDate } from "../analysis/format";
import type { RecognisedTable, TableKind } from "../intake/recognised-table";

/** What people call each kind of table. */
export const kindWords: Record<TableKind, string> = {
  staff: "Staff list",
  applicants: "Applicants",
  cases: "Disciplinary and other cases",
  training: "Training records",
  board: "Board list",
  survey: "Staff survey results",
  counts: "Counts",
  return: "Earlier WRES return",
};

/**
 * A recognised table in the user's words: "Staff list: sheet ESR Staff List, 3,512 rows, 31 March 2025".
 * Where neither header nor title names a date it says that the dates in the table decide.
 */
export function tableWords({
  kind,
  sheet,
  firstDataRow,
  lastDataRow,
  period,
}: RecognisedTable): string {
  const rows = lastDataRow - firstDataRow + 1;
  return [
    `${kindWords[kind]}: sheet ${sheet}`,
    `${formatCount(rows)} ${rows === 1 ? "row" : "rows"}`,
    period === null ? "year as its dates tell" : formatDate(period),
  ].join(", ");
}
