import type { CellRange } from "../standard/address";

/** What to load of a range before its place can be told. */
export const rangePlace = "rowIndex,columnIndex,rowCount,columnCount";

/** The rectangle of a range whose place is loaded. */
export function placeOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
