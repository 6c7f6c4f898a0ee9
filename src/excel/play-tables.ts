import { parseRange, rangeAddress, type CellRange } from "../standard/address";
import type { TableTarget } from "./play-targets";
import type { Piece } from "./sync-by-size";

/** No filter buttons (a screen reader announces each of them), and lines only: the header style colours the header. */
const tableStyle = "TableStyleLight1";

/** A table of an earlier report with the place it has now. */
export interface PlacedTable {
  target: TableTarget;
  range: CellRange;
}

/** Rows that a table has to gain; negative: to lose. */
function growth({ target, range }: PlacedTable): number {
  const planned = parseRange(target.plan.range);
  return planned.bottom - planned.top - (range.bottom - range.top);
}

/**
 * The tables that come to stand where the plan has them when each gains or loses its rows: a table moves by what
 * the tables above it gain. One that stands askew below another would be torn, so it does not stay.
 */
export function stayingTables(placed: readonly PlacedTable[]): PlacedTable[] {
  const staying: PlacedTable[] = [];
  for (const table of [...placed].sort((one, other) => one.range.top - other.range.top)) {
    const { range } = table;
    const planned = parseRange(table.target.plan.range);
    const above = staying.filter(
      (other) =>
        other.range.bottom < range.top &&
        other.range.left <= range.right &&
        range.left <= other.range.right
    );
    const torn = above.some(
      (other) => other.range.left > range.left || other.range.right < range.right
    );
    const top = above.reduce((row, other) => row + growth(other), range.top);
    if (
      !torn &&
      top === planned.top &&
      range.left === planned.left &&
      range.right === planned.right
    ) {
      staying.push(table);
    }
  }
  return staying;
}

/** Rows taken away in one piece. */
const rowsAtOnce = 500;
const rowBytes = 700;

/**
 * Adds rows at the end of a table or takes them away there, so that formulas and names that point at it stay whole.
 * The values of the rows are written afterwards.
 */
export function resizePieces(sheet: Excel.Worksheet, placed: PlacedTable): Piece[] {
  const { target, range } = placed;
  const missing = growth(placed);
  const table = () => sheet.tables.getItem(String(target.existing));
  if (missing > 0) {
    const blank = Array.from({ length: range.right - range.left + 1 }, () => "");
    const rows = Array.from({ length: missing }, () => blank);
    return [{ bytes: JSON.stringify(rows).length, queue: () => table().rows.add(undefined, rows) }];
  }
  return removalPieces(table, range.bottom - range.top, -missing);
}

/** Takes away the last rows of a table that has rowCount of them. */
export function removalPieces(
  table: () => Excel.Table,
  rowCount: number,
  removed: number
): Piece[] {
  const pieces: Piece[] = [];
  for (let last = rowCount - 1; last >= rowCount - removed; last -= rowsAtOnce) {
    const first = Math.max(rowCount - removed, last - rowsAtOnce + 1);
    pieces.push({
      bytes: (last - first + 1) * rowBytes,
      queue: () => {
        for (let row = last; row >= first; row -= 1) {
          table().rows.getItemAt(row).delete();
        }
      },
    });
  }
  return pieces;
}

/** Makes a table of cells that are already written. */
export function addTable(sheet: Excel.Worksheet, target: TableTarget): void {
  const { top, left, bottom, right } = parseRange(target.plan.range);
  const table = sheet.tables.add(rangeAddress(top, left, bottom, right), true);
  table.name = target.name;
  table.style = tableStyle;
  table.showFilterButton = false;
  table.showBandedRows = false;
}
