import { columnRuns } from "../../standard/address";
import { ethnicCategoryOf } from "../../standard/ethnic-categories";
import { bestHeaderMatch, headerPlain, isOtherColumn } from "./header-words";
import type { ListColumn } from "./column-roles";
import type { CellValue, FoundRegion } from "../found-region";
import type { ColumnRole } from "../recognised-table";
import { isBlank, isTotal } from "../table-slice";
import { isDateFormat } from "./value-evidence";

/** A part of a region that may be one table. Rows and columns are those of the region, from 0. */
export interface TableArea {
  region: FoundRegion;
  firstColumn: number;
  lastColumn: number;
  /** First row that may belong to it: a title, or the header. */
  firstRow: number;
  headerRow: number;
  /** Last row that may belong to it; beyond the rows that were read in a long table. */
  lastRow: number;
  /** True where another table stands in the same rows: the last row may be the other's. */
  beside: boolean;
}

/** The header stands in one of the first rows of a sheet. */
const rowsSearched = 30;

/** Least score of a header row by its words; below it the header has been lost. */
const leastScore = 1;

/** A row of this score is a header by itself, and one beside another of a score not much higher. */
const scoreOfGoodHeader = 2;
const similarHeader = 0.6;

const strengths = { exact: 1, within: 0.6, generic: 0.5 } as const;

/** The cell of a region, "" outside it. */
export function cellOf(region: FoundRegion, row: number, column: number): CellValue {
  return region.rows[row]?.[column] ?? "";
}

function isFilled(region: FoundRegion, row: number, column: number): boolean {
  return !isBlank(cellOf(region, row, column));
}

function filledColumns(region: FoundRegion, row: number, first: number, last: number): number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column++) {
    if (isFilled(region, row, column)) filled.push(column);
  }
  return filled;
}

/** True for what stands in a row of data and in no header: numbers, dates, ethnic categories in words. */
function looksLikeData(value: CellValue): boolean {
  if (typeof value !== "string") return true;
  const text = value.trim();
  if (/^\d/.test(text)) return true;
  const code = text.length > 2 ? ethnicCategoryOf(text) : "unmapped";
  return /^[A-S]$|^Z$/.test(code) && bestHeaderMatch(text) === null;
}

/** How much the cells of a row look like headers; each header counts once. */
function headerScore(region: FoundRegion, row: number, first: number, last: number): number {
  const seen = new Set<string>();
  let score = 0;
  for (const column of filledColumns(region, row, first, last)) {
    const value = cellOf(region, row, column);
    const plain = headerPlain(String(value));
    if (looksLikeData(value)) score -= 0.5;
    else if (!seen.has(plain)) {
      const match = bestHeaderMatch(plain);
      score += match ? strengths[match.strength] : isOtherColumn(plain) ? 0.3 : 0;
    }
    seen.add(plain);
  }
  return score;
}

interface HeaderRow {
  row: number;
  score: number;
}

/** The row whose cells look most like headers, by their words, else by their place; null when none does. */
function findHeaderRow(
  region: FoundRegion,
  first: number,
  last: number,
  from: number
): HeaderRow | null {
  const end = Math.min(region.rows.length, from + rowsSearched);
  const scored: HeaderRow[] = [];
  for (let row = from; row < end; row++) {
    const filled = filledColumns(region, row, first, last).length;
    if (filled < Math.min(2, last - first + 1)) continue;
    const score = headerScore(region, row, first, last);
    if (score >= leastScore) scored.push({ row, score });
  }
  const best = Math.max(...scored.map(({ score }) => score));
  // Names of groups of columns ("Mandatory") may be headers elsewhere: the fuller row right below is the header.
  const isAboveHeader = ({ row, score }: HeaderRow) =>
    scored.some(
      (other) =>
        other.row === row + 1 &&
        other.score > score &&
        filledColumns(region, other.row, first, last).length >
          filledColumns(region, row, first, last).length
    );
  // A second table below may have the better header: the first good one begins the first table.
  const header = scored.find(
    (row) =>
      row.score === best ||
      (row.score >= scoreOfGoodHeader && row.score >= best * similarHeader && !isAboveHeader(row))
  );
  return header ?? lostHeaderRow(region, first, last, from, end);
}

/** Where no header word is known: the first row of texts as wide as the rows below it. */
function lostHeaderRow(
  region: FoundRegion,
  first: number,
  last: number,
  from: number,
  end: number
): HeaderRow | null {
  const widths = region.rows
    .slice(from)
    .map((_, index) => filledColumns(region, from + index, first, last).length);
  const widest = Math.max(0, ...widths);
  for (let row = from; row < end; row++) {
    const filled = filledColumns(region, row, first, last);
    if (filled.length < 2 || filled.length < widest * 0.6) continue;
    const isHeader = filled.every((column) => !looksLikeData(cellOf(region, row, column)));
    return isHeader ? { row, score: 0 } : null;
  }
  return null;
}

/** Runs of columns between columns that are blank in every row of two cells or more (titles stand alone). */
function runsOfColumns(region: FoundRegion): [first: number, last: number][] {
  const width = Math.max(0, ...region.rows.map((row) => row.length));
  const filled = region.rows.map((_, row) => filledColumns(region, row, 0, width - 1));
  return columnRuns(filled.filter((columns) => columns.length > 1 || width === 1).flat());
}

/** The roles that name whom a record is about: a second one begins a second table. */
const identities = new Set<ColumnRole>([
  "employeeNumber",
  "ethnicity",
  "candidateId",
  "caseId",
  "memberName",
]);

function identityHeaders(
  region: FoundRegion,
  row: number,
  [first, last]: [number, number]
): Set<string> {
  const found = new Set<string>();
  for (const column of filledColumns(region, row, first, last)) {
    const header = String(cellOf(region, row, column));
    const match = bestHeaderMatch(header);
    if (match?.strength !== "exact") continue;
    found.add(headerPlain(header));
    if (identities.has(match.role)) found.add(match.role);
  }
  return found;
}

interface Run {
  columns: [number, number];
  headerRow: number;
  score: number;
  headers: Set<string>;
}

/** Joins the runs of one table: spacer columns keep a table whole, a repeated header begins another. */
function joinRuns(region: FoundRegion, from: number): Run[] {
  const joined: Run[] = [];
  for (const columns of runsOfColumns(region)) {
    const header = findHeaderRow(region, columns[0], columns[1], from);
    const before = joined[joined.length - 1];
    const sharesRow =
      before !== undefined && filledColumns(region, before.headerRow, ...columns).length > 0;
    const known = header !== null && header.score >= leastScore;
    const row = known || !sharesRow ? header?.row : before.headerRow;
    if (row === undefined) continue;
    const headers = identityHeaders(region, row, columns);
    const repeats = before !== undefined && [...headers].some((text) => before.headers.has(text));
    if (before && sharesRow && !repeats && (row === before.headerRow || !known)) {
      before.columns[1] = columns[1];
      before.score += header?.score ?? 0;
      headers.forEach((text) => before.headers.add(text));
    } else {
      joined.push({ columns: [...columns], headerRow: row, score: header?.score ?? 0, headers });
    }
  }
  return joined;
}

/** Titles of another table stand between the blank row and its header. */
const mostTitles = 5;

/** True where a blank row stands above, with nothing but lines of title in between. */
function followsBlankRow(region: FoundRegion, run: Run, row: number): boolean {
  const lowest = Math.max(run.headerRow + 2, row - 1 - mostTitles);
  for (let above = row - 1; above >= lowest; above--) {
    const filled = filledColumns(region, above, ...run.columns).length;
    if (filled === 0) return true;
    if (filled > 2) return false;
  }
  return false;
}

/** The header row of another table below the first, after a blank row; null when there is none. */
function nextHeaderRow(region: FoundRegion, run: Run): number | null {
  const least = Math.max(scoreOfGoodHeader, run.score * similarHeader);
  for (let row = run.headerRow + 3; row < region.rows.length - 1; row++) {
    if (!followsBlankRow(region, run, row)) continue;
    if (headerScore(region, row, ...run.columns) >= least) return row;
  }
  return null;
}

/**
 * The parts of a region that may each be a table: side by side where headers repeat across a blank
 * column, one below the other where a second header follows a blank row. An Excel table is one part.
 * `besideTables` says that Excel tables stand in the same rows and were taken out of the region.
 */
export function tableAreas(region: FoundRegion, besideTables = false): TableArea[] {
  const bottom = region.rowCount - 1;
  if (region.tableName !== null) {
    const lastColumn = region.columnCount - 1;
    const rows = { firstRow: 0, headerRow: 0, lastRow: bottom };
    return [{ region, firstColumn: 0, lastColumn, ...rows, beside: false }];
  }
  const runs = joinRuns(region, 0);
  const beside = besideTables || runs.length > 1;
  return runs
    .flatMap((run) => areasOfRun({ region, firstRow: 0, lastRow: bottom, beside }, run))
    .map(withoutEmptyEdges);
}

/** Without the columns at its sides that are empty in its own rows: another table may reach further. */
function withoutEmptyEdges(area: TableArea): TableArea {
  const { region, headerRow } = area;
  const end = Math.min(area.lastRow, region.rows.length - 1);
  const columns: number[] = [];
  for (let row = headerRow; row <= end; row++) {
    const filled = filledColumns(region, row, area.firstColumn, area.lastColumn);
    if (filled.length > 1) columns.push(filled[0], filled[filled.length - 1]);
  }
  if (columns.length === 0) return area;
  return { ...area, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

function areasOfRun(
  rows: Pick<TableArea, "region" | "firstRow" | "lastRow" | "beside">,
  run: Run
): TableArea[] {
  const [firstColumn, lastColumn] = run.columns;
  const area = { ...rows, firstColumn, lastColumn, headerRow: run.headerRow };
  const next = nextHeaderRow(rows.region, run);
  if (next === null) return [area];
  const first = { ...area, lastRow: next - 1 };
  const firstRow = firstTitleRow(first);
  return [first, ...areasOfRun({ ...rows, firstRow }, { ...run, headerRow: next })];
}

/** First row of the titles above a second header: they follow the last blank row. */
function firstTitleRow(area: TableArea): number {
  const { region, firstColumn, lastColumn, headerRow } = area;
  let row = area.lastRow;
  while (row > headerRow && filledColumns(region, row, firstColumn, lastColumn).length === 1) row--;
  return row + 1;
}

/** Rows of records among those that were read, from the row after the header (or after `below`). */
export function recordRows(area: TableArea, below = area.headerRow): number[] {
  const { region, firstColumn, lastColumn } = area;
  const rows: number[] = [];
  const end = Math.min(area.lastRow, region.rows.length - 1);
  for (let row = below + 1; row <= end; row++) {
    const filled = filledColumns(region, row, firstColumn, lastColumn);
    const isRecord =
      filled.length > (lastColumn > firstColumn ? 1 : 0) &&
      !filled.some((column) => isTotal(cellOf(region, row, column)));
    if (isRecord) rows.push(row);
  }
  return rows;
}

/** The columns of an area with their headers and the values of the rows that were read. */
export function columnsOf(area: TableArea): ListColumn[] {
  const { region, firstColumn, lastColumn, headerRow } = area;
  const rows = recordRows(area);
  const columns: ListColumn[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const filled = rows.filter((row) => isFilled(region, row, column));
    const header = String(cellOf(region, headerRow, column));
    if (filled.length === 0 && header.trim() === "") continue;
    columns.push({
      column: region.left + column,
      header,
      values: filled.map((row) => cellOf(region, row, column)),
      formats: filled.map((row) => region.numberFormats[row]?.[column] ?? "General"),
    });
  }
  return columns;
}

/** Fewer cells than this in a row of texts are a note, not a record. */
function isFootnote(area: TableArea, row: number, keepTotals: boolean): boolean {
  const { region, firstColumn, lastColumn } = area;
  const filled = filledColumns(region, row, firstColumn, lastColumn);
  if (filled.length === 0) return true;
  const cells = filled.map((column) => cellOf(region, row, column));
  if (cells.some(isTotal)) return !keepTotals;
  const texts = cells.filter((value) => typeof value === "string");
  const width = lastColumn - firstColumn + 1;
  return filled.length === 1 && width > 2 && texts.length === 1 && /\D/.test(String(cells[0]));
}

/** This many blank rows at the end of what was read end a table beside a longer one. */
const blankRowsThatEnd = 5;

/**
 * Last row of data: that of the area, without blank rows and footnotes (and totals, unless kept)
 * where all its rows were read. A longer table keeps its last row, unless it plainly ended before
 * its neighbour did.
 */
export function lastDataRow(area: TableArea, options: { keepTotals: boolean }): number {
  const { region, headerRow, firstColumn, lastColumn } = area;
  let row = Math.min(area.lastRow, region.rows.length - 1);
  if (area.lastRow > row) {
    const ended = Array.from({ length: blankRowsThatEnd }, (_, above) => row - above).every(
      (blank) => filledColumns(region, blank, firstColumn, lastColumn).length === 0
    );
    if (!area.beside || !ended) return area.lastRow;
  }
  while (row > headerRow && isFootnote(area, row, options.keepTotals)) row--;
  return row;
}

/** Lines of text and dates above the header: over the table's own columns first, then over the others. */
export function titlesOf(area: TableArea): CellWithFormat[] {
  const { region, firstColumn, lastColumn, firstRow, headerRow } = area;
  const own: CellWithFormat[] = [];
  const others: CellWithFormat[] = [];
  for (let row = firstRow; row < headerRow; row++) {
    region.rows[row].forEach((value, column) => {
      if (isBlank(value)) return;
      const format = region.numberFormats[row]?.[column] ?? "General";
      const inside = column >= firstColumn && column <= lastColumn;
      (inside ? own : others).push({ value, format });
    });
  }
  const given = region.titles.map((value) => ({ value, format: "General" }));
  return [...own, ...given, ...others];
}

export interface CellWithFormat {
  value: CellValue;
  format: string;
}

/** True for a number that is shown as a date. */
export function isDateCell({ value, format }: CellWithFormat): boolean {
  return typeof value === "number" && isDateFormat(format);
}
