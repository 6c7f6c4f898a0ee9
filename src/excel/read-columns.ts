import { columnRuns, rangeAddress } from "../standard/address";
import type { CellValue, FoundRegion } from "../intake/found-region";
import type { ColumnRole, RecognisedTable, TableData } from "../intake/recognised-table";
import { syncBySize, type Piece } from "./sync-by-size";

/** Bytes of JSON taken for a cell of a column of which no row was seen. */
const unseenBytes = 24;

/** Later rows may hold longer texts than the first ones. */
const reserve = 1.2;

/** Bytes expected of one response: about a megabyte in truth, and far from two when later rows are fuller. */
const responseBytes = 1_300_000;

/** Neighbouring columns of a table, read as one range. */
interface Run {
  left: number;
  right: number;
  /** Estimated bytes of one row. */
  rowBytes: number;
}

/** Bytes of JSON that a cell of a column takes on average, by the rows that were seen; the comma included. */
export function cellBytes(region: FoundRegion | undefined, column: number): number {
  const seen = region?.rows.map((row) => row[column - region.left]) ?? [];
  const sizes = seen.flatMap((value) =>
    value === undefined ? [] : [utf8Length(JSON.stringify(value)) + 1]
  );
  return sizes.length === 0
    ? unseenBytes
    : (sizes.reduce((sum, size) => sum + size, 0) / sizes.length) * reserve;
}

const encoder = new TextEncoder();
const utf8Length = (text: string) => encoder.encode(text).length;

/** The region that a table was recognised in, whose first rows tell how much its columns hold. */
function regionOf(
  table: RecognisedTable,
  regions: readonly FoundRegion[]
): FoundRegion | undefined {
  return regions.find(
    ({ sheet, top, rowCount, left, columnCount }) =>
      sheet === table.sheet &&
      top <= table.headerRow &&
      table.headerRow < top + rowCount &&
      Object.values(table.columns).every(
        ({ column }) => left <= column && column < left + columnCount
      )
  );
}

/**
 * Reads the columns of recognised tables that have a role or may hold remarks, and how many of their rows are hidden.
 * Blank cells are "", errors their text ("#REF!"). Neighbouring columns are one range; ranges are cut so that a response
 * stays at about a megabyte: one round trip for each.
 */
export async function readColumns(
  context: Excel.RequestContext,
  tables: readonly RecognisedTable[],
  regions: readonly FoundRegion[]
): Promise<TableData[]> {
  const queried = tables.map((table) => {
    const region = regionOf(table, regions);
    const columns = [...Object.values(table.columns), ...(table.remarks ?? [])].map(
      ({ column }) => column
    );
    const runs = columnRuns(columns).map(([left, right]): Run => {
      let rowBytes = 2;
      for (let column = left; column <= right; column += 1) {
        rowBytes += cellBytes(region, column);
      }
      return { left, right, rowBytes };
    });
    return { table, ...queryRuns(context, table, runs) };
  });
  await syncBySize(
    context,
    queried.flatMap(({ pieces }) => pieces),
    undefined,
    responseBytes
  );
  return queried.map(({ table, parts, visible }) => {
    const rows = rowCount(table);
    const valuesOf = (column: number): CellValue[] => {
      const values = new Array<CellValue>(rows);
      for (const { run, top, range } of parts) {
        if (run.left <= column && column <= run.right) {
          const read = range.values as CellValue[][];
          for (let row = 0; row < read.length; row += 1) {
            values[top - table.firstDataRow + row] = read[row][column - run.left];
          }
        }
      }
      return values;
    };
    const columns: Partial<Record<ColumnRole, CellValue[]>> = {};
    for (const [role, { column }] of Object.entries(table.columns) as [
      ColumnRole,
      { column: number },
    ][]) {
      columns[role] = valuesOf(column);
    }
    return {
      table,
      columns,
      ...(table.remarks ? { remarks: table.remarks.map(({ column }) => valuesOf(column)) } : {}),
      hiddenRows: visible ? rows - visible.rowCount : 0,
    };
  });
}

const rowCount = ({ firstDataRow, lastDataRow }: RecognisedTable) =>
  Math.max(0, lastDataRow - firstDataRow + 1);

interface Part {
  run: Run;
  top: number;
  range: Excel.Range;
}

function queryRuns(context: Excel.RequestContext, table: RecognisedTable, runs: readonly Run[]) {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const parts: Part[] = [];
  const pieces: Piece[] = [];
  for (const run of runs) {
    const most = Math.max(1, Math.floor(responseBytes / run.rowBytes));
    for (let top = table.firstDataRow; top <= table.lastDataRow; top += most) {
      const bottom = Math.min(table.lastDataRow, top + most - 1);
      const range = sheet.getRange(rangeAddress(top, run.left, bottom, run.right));
      parts.push({ run, top, range });
      pieces.push({
        bytes: (bottom - top + 1) * run.rowBytes,
        queue: () => range.load("values"),
      });
    }
  }
  const visible =
    runs.length > 0 && rowCount(table) > 0
      ? sheet
          .getRange(rangeAddress(table.firstDataRow, runs[0].left, table.lastDataRow, runs[0].left))
          .getVisibleView()
      : null;
  if (visible) {
    pieces.unshift({ bytes: 100, queue: () => visible.load("rowCount") });
  }
  return { parts, pieces, visible };
}
