import { rangeAddress } from "../../standard/address";
import { plainText } from "../../standard/plain-text";
import type { CellValue, FoundRegion } from "../found-region";
import type { ColumnReference, ColumnRole, RecognisedTable } from "../recognised-table";
import { isBlank } from "../table-slice";

/** The columns of the flat table of results that a report has (WRES_Results), by their headers. */
export const resultsHeaders = {
  organisation: "Organisation",
  period: "Snapshot",
  indicator: "Indicator",
  part: "Part",
  group: "Group",
  measure: "Measure",
  value: "Value",
  state: "State",
} as const;

export type ResultsColumn = keyof typeof resultsHeaders;

/** Columns that people may take out, and the figures are still told apart. */
const dispensable: ReadonlySet<ResultsColumn> = new Set(["organisation", "state"]);

const columnNames = Object.keys(resultsHeaders) as ResultsColumn[];

const fewestHeaders = columnNames.length - dispensable.size;

/** The roles by which the columns of a table of results go, by what they hold. */
export function resultsColumns(table: RecognisedTable): Partial<Record<ResultsColumn, ColumnRole>> {
  const found: Partial<Record<ResultsColumn, ColumnRole>> = {};
  for (const [role, { header }] of Object.entries(table.columns)) {
    const name = columnNames.find(
      (column) => plainText(resultsHeaders[column]) === plainText(header)
    );
    if (name !== undefined) found[name] = role as ColumnRole;
  }
  return found;
}

/** Columns of the region under the headers of a row; null where one that is needed is missing or stands twice. */
function columnsOfRow(row: readonly CellValue[]): Map<ResultsColumn, number> | null {
  if (row.filter((cell) => typeof cell === "string" && cell !== "").length < fewestHeaders) {
    return null;
  }
  const texts = row.map((cell) => (typeof cell === "string" ? plainText(cell) : ""));
  const found = new Map<ResultsColumn, number>();
  for (const name of columnNames) {
    const header = plainText(resultsHeaders[name]);
    const column = texts.indexOf(header);
    if (column < 0 && dispensable.has(name)) continue;
    if (column < 0 || texts.indexOf(header, column + 1) >= 0) return null;
    found.set(name, column);
  }
  return found;
}

/** The first name in the column of organisations; null where it is missing, blank or says that none is known. */
function organisationOf(rows: readonly CellValue[][], column: number | undefined): string | null {
  if (column === undefined) return null;
  const named = rows.map((row) => row[column]).find((value) => !isBlank(value));
  const name = String(named ?? "").trim();
  return name === "" || plainText(name) === plainText("not named") ? null : name;
}

/**
 * The flat table of results of an earlier report in a region, told by its header in any order of the columns, with
 * the region without its cells; null where there is none. It is a table of figures of the kind "return" whose rows are
 * read by what their labels say: it takes part in nothing that looks at the cells of other figures.
 */
export function resultsTableIn(
  region: FoundRegion
): { table: RecognisedTable; rest: FoundRegion } | null {
  const headerRow = region.rows.findIndex((row) => columnsOfRow(row) !== null);
  if (headerRow < 0 || headerRow + 1 >= region.rowCount) return null;
  const columns = columnsOfRow(region.rows[headerRow])!;
  const places = [...columns.values()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isWhole = region.rows.length >= region.rowCount;
  const isFilled = (row: readonly CellValue[]) => places.some((column) => !isBlank(row[column]));
  let lastRow = region.rowCount - 1;
  while (isWhole && lastRow > headerRow && !isFilled(region.rows[lastRow])) lastRow--;
  if (lastRow <= headerRow) return null;
  const [top, left] = [region.top, region.left];
  // Named as those of other long tables of figures: no other column of the standard is what these are.
  const references: Record<string, ColumnReference> = {};
  for (const column of places) {
    const header = String(region.rows[headerRow][column]).trim();
    references[`figure ${column}`] = { column: left + column, header };
  }
  const rest = region.rows.map((row, index) =>
    index < headerRow
      ? row
      : row.map((value, column): CellValue => (column >= first && column <= last ? "" : value))
  );
  return {
    table: {
      kind: "return",
      shape: "figures",
      sheet: region.sheet,
      tableName: region.tableName,
      range: rangeAddress(top + headerRow, left + first, top + lastRow, left + last),
      headerRow: top + headerRow,
      firstDataRow: top + headerRow + 1,
      lastDataRow: top + lastRow,
      columns: references,
      period: null,
      organisation: organisationOf(region.rows.slice(headerRow + 1), columns.get("organisation")),
      confidence: 1,
      findings: [],
      results: region.isReportCopy ? "copied sheet" : "table",
    },
    rest: { ...region, rows: rest },
  };
}
