import type { EmployeeKey } from "./count/employee-key";
import { employeeKey } from "./count/employee-key";
import { cellAddress, rangeAddress, withSheet } from "../standard/address";
import { isSerial } from "./excel-date";
import type { Exclusion } from "./count/exclusions";
import type { CellValue } from "./found-region";
import type { ColumnRole, RecognisedTable, TableData } from "./recognised-table";

/** The rows of a table that are counted for one snapshot date. */
export interface TableSlice {
  data: TableData;
  /** Snapshot date, ISO. */
  period: string;
  /** Numbers of the data rows, from 0; null: all of them. */
  rows: readonly number[] | null;
  /** Other rows of the same date, which a column of the list leaves out, and why. */
  leftOut?: { rows: readonly number[]; exclusion: Exclusion };
}

/** How many data rows a table has: the length of its longest column. */
export function rowCount(data: TableData): number {
  let count = 0;
  for (const column of Object.values(data.columns)) count = Math.max(count, column.length);
  return count;
}

/** How many rows a slice has, without those that a column leaves out. */
export function sliceSize(slice: TableSlice): number {
  return slice.rows ? slice.rows.length : rowCount(slice.data);
}

/** How many rows a slice has as they stand, those that a column leaves out among them. */
export function rowsAsTheyStand(slice: TableSlice): number {
  return sliceSize(slice) + (slice.leftOut?.rows.length ?? 0);
}

/** Calls `visit` with the number of every row of a slice, in order. */
export function forEachRow(slice: TableSlice, visit: (row: number) => void): void {
  if (slice.rows) {
    slice.rows.forEach(visit);
    return;
  }
  const count = rowCount(slice.data);
  for (let row = 0; row < count; row++) visit(row);
}

/** Where a table stands, with its sheet: "'ESR staff'!A4:L3516". */
export function placeOfTable(table: RecognisedTable): string {
  return withSheet(table.sheet, table.range);
}

/** Where the data of a column stand, "'ESR staff'!D5:D3516"; of the whole table when it has no such column. */
export function placeOfColumn(table: RecognisedTable, role: ColumnRole): string {
  const column = table.columns[role]?.column;
  if (column === undefined) return placeOfTable(table);
  const last = Math.max(table.firstDataRow, table.lastDataRow);
  return withSheet(table.sheet, rangeAddress(table.firstDataRow, column, last, column));
}

/** Address of the cell of a data row, without its sheet: "D17". */
export function addressOfCell(table: RecognisedTable, role: ColumnRole, row: number): string {
  const inSheet = table.sheetRows?.[row] ?? table.firstDataRow + row;
  return cellAddress(inSheet, table.columns[role]?.column ?? 0);
}

/** Where the cells of some rows of a column stand: the one cell, or the column. */
export function placeOfRows(
  table: RecognisedTable,
  role: ColumnRole,
  rows: readonly number[]
): string {
  return rows.length === 1 && table.columns[role]
    ? withSheet(table.sheet, addressOfCell(table, role, rows[0]))
    : placeOfColumn(table, role);
}

/** Employee key of a row: its employee number, else the employee's part of its assignment number. */
export function keyOfRow(data: TableData, row: number): EmployeeKey | null {
  return (
    employeeKey(data.columns.employeeNumber?.[row]) ??
    employeeKey(data.columns.assignmentNumber?.[row])
  );
}

/** True for an empty cell, or one of spaces only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "" || (typeof value === "string" && value.trim() === "");
}

/** True for the text of a worksheet error: "#N/A", "#REF!". */
export function isErrorValue(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^#(N\/A|[A-Z0-9/]+[!?])$/.test(value.trim());
}

const onlyTotal = /^\s*(grand |sub-? ?|over-?all )?totals?\s*:?\s*$/i;
const totalOf =
  /^\s*(grand |sub-? ?|over-?all )?totals?\s*([:(–-]|\b(for|of|number|staff|headcount|people|applicants|applications|cases|members)\b)/i;
const everybody =
  /^\s*(overall|sum|all( (ethnic )?(groups|staff|applicants|applications|candidates|people|categories))?)\s*$/i;

/** "Surgery Total", as Excel writes it below the rows of a group; in ready-made figures it may head a group of people. */
const totalBelow = /\S\s+(sub-? ?)?totals?\s*:?\s*$/i;

/** True for the label of the total of a group of rows of a list. */
export const isTotalOfRows = (value: CellValue | undefined) =>
  isTotal(value) || (typeof value === "string" && totalBelow.test(value));

/** True for "Total", "Grand total", "Subtotal: Surgery", "All applicants". */
export function isTotal(value: CellValue | undefined): boolean {
  return (
    typeof value === "string" &&
    (onlyTotal.test(value) || totalOf.test(value) || everybody.test(value))
  );
}

/** Rows that belong to no record. */
export type RowKind = "record" | "blank" | "total" | "note";

/** Columns of numbers of people: a lone word in one is the name of a ward, or "Headcount" below it. */
const numbersOfPeople: ReadonlySet<string> = new Set<ColumnRole>([
  "employeeNumber",
  "assignmentNumber",
  "candidateId",
]);

/** Longer texts are no lone "Grand total:". */
const longestTotal = 20;

/** What stands before a number at the foot of a list: "Headcount", "Assignments", "Records: 13". */
const footerWords =
  /^\s*((total|number|no\.?|count|sum)( of)? )?(unique |distinct )?(head ?counts?|assignments?|records?|rows?|people|persons?|staff|employees?|members?|posts?|positions?|applications?|applicants?|candidates?|cases?|counts?|fte|wte|lines?|entries|items|filtered|selected)( (in post|returned|found|counted|listed|shown|total|selected|count))?\s*[:=]?\s*[\d,.]*\s*$/i;

/** The same with the number first: "24 people", "13 rows returned". */
const footerWithNumber =
  /^\s*[\d,]+ (?:unique |distinct |total )?(?:head ?count|assignments?|records?|rows?|people|persons?|staff|employees?|heads|members?|posts?|positions?|applications?|applicants?|candidates?|cases?|lines?|entries|items)(?: (?:members?|in post|in total|returned|found|counted|listed|shown|selected))?\s*\.?\s*$/i;

/** A footer has its words and at most a number or two. */
const mostOfFooter = 3;

/** True for a row with the words of a footer, and beside them nothing but numbers. */
function isFooter(values: readonly CellValue[]): boolean {
  const isNumber = (value: CellValue) => /^\s*[\d,.]+\s*$/.test(String(value));
  const [words, ...others] = values.filter((value) => !isNumber(value));
  return (
    values.length <= mostOfFooter &&
    typeof words === "string" &&
    (footerWords.test(words) || footerWithNumber.test(words)) &&
    others.length === 0
  );
}

/** Share of cells with a digit that makes a column one of numbers of people. */
const mostAreNumbered = 0.5;

function holdsNumbers(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => !isBlank(value));
  return (
    filled.filter((value) => /\d/.test(String(value))).length >= filled.length * mostAreNumbered
  );
}

/** A number of rows or people at the foot, and no date. */
const isSum = (value: CellValue) =>
  /^\s*[\d,.]+\s*$/.test(String(value)) && !isSerial(Number(value));

/** True for a word where the others have a number, and nothing beside it but sums: "Included | 16". */
function isSummary(values: readonly CellValue[], word: CellValue): boolean {
  const others = values.filter((value) => value !== word);
  return (
    typeof word === "string" &&
    !/\d/.test(word) &&
    others.length === values.length - 1 &&
    others.length > 0 &&
    others.every(isSum)
  );
}

/**
 * Tells, for each row of a table, records from blank rows, totals rows and notes below or between them. A
 * row with nothing in the `telling` columns is no record; nor is a sentence alone in its row.
 */
export function kindsOfRows(
  data: TableData,
  telling: readonly ColumnRole[]
): (row: number) => RowKind {
  const columns = Object.entries(data.columns).map(([role, cells]) => ({
    cells,
    tells: telling.includes(role as ColumnRole),
    identifies: numbersOfPeople.has(role),
    isNumbered: null as boolean | null,
  }));
  return (row) => {
    let filled = 0;
    let told = 0;
    let sentence = false;
    for (const { cells, tells, identifies } of columns) {
      const value = cells[row];
      if (isBlank(value)) continue;
      filled++;
      if (tells) told++;
      if (typeof value !== "string") continue;
      const isLoneTotal = value.length <= longestTotal && onlyTotal.test(value);
      if (tells ? isTotalOfRows(value) : isLoneTotal || totalBelow.test(value)) return "total";
      if (tells && filled === 1) {
        sentence = /\s/.test(value.trim()) || (identifies && !/\d/.test(value));
      }
    }
    if (filled === 0) return "blank";
    if (told === 0) return "note";
    if (filled === 1 && sentence && columns.length > 1) return "note";
    if (filled > mostOfFooter || columns.length <= mostOfFooter) return "record";
    const values = columns.map(({ cells }) => cells[row]).filter((value) => !isBlank(value));
    if (isFooter(values)) return "note";
    const summary = columns.find(({ cells, identifies }) => identifies && !isBlank(cells[row]));
    if (!summary || !isSummary(values, summary.cells[row])) return "record";
    summary.isNumbered ??= holdsNumbers(summary.cells);
    return summary.isNumbered ? "note" : "record";
  };
}
