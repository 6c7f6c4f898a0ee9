import type { CellValue, FoundRegion } from "../../../src/intake/found-region";
import { recognise } from "../../../src/intake/recognise/recognise";
import type { RecognisedTable } from "../../../src/intake/recognised-table";
import { defaultSettings } from "../../../src/standard/settings";

/** A date as a worksheet holds it: drawn cells of this kind become a serial number and a format. */
export class DateCell {
  constructor(readonly serial: number) {}
}

export const date = (iso: string) => new DateCell(Date.parse(iso) / 86_400_000 + 25569);

export type Drawn = CellValue | DateCell;

/** How many rows are read of a long region, as in the add-in. */
const previewRows = 60;
const wholeRows = 400;

export interface DrawOptions {
  tableName?: string;
  top?: number;
  left?: number;
  titles?: string[];
}

/** A region as it is found in a workbook, from rows of cells that may be of unequal length. */
export function draw(sheet: string, rows: Drawn[][], options: DrawOptions = {}): FoundRegion {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const read = rows.length > wholeRows ? rows.slice(0, previewRows) : rows;
  const full = read.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return {
    sheet,
    tableName: options.tableName ?? null,
    top: options.top ?? 0,
    left: options.left ?? 0,
    rowCount: rows.length,
    columnCount: width,
    rows: full.map((row) => row.map((cell) => (cell instanceof DateCell ? cell.serial : cell))),
    numberFormats: full.map((row) =>
      row.map((cell) => (cell instanceof DateCell ? "dd/mm/yyyy" : "General"))
    ),
    titles: options.titles ?? [],
  };
}

export const recogniseRegions = (...regions: FoundRegion[]) => recognise(regions, defaultSettings);

/** The one table that must have been recognised. */
export function theTable(...regions: FoundRegion[]): RecognisedTable {
  const { tables, findings } = recogniseRegions(...regions);
  if (tables.length !== 1) {
    throw new Error(`${tables.length} tables: ${JSON.stringify(findings, null, 1)}`);
  }
  return tables[0];
}

/** Roles with their headers. */
export function headersOf(table: RecognisedTable): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table.columns).map(([role, { header }]) => [role, header])
  );
}

/** Roles with their zero-based columns. */
export function columnsOf(table: RecognisedTable): Record<string, number> {
  return Object.fromEntries(
    Object.entries(table.columns).map(([role, { column }]) => [role, column])
  );
}
