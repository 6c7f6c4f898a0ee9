import type { CellValue } from "../intake/found-region";
import { rangeAddress, splitSheet } from "../standard/address";
import { placeOf } from "./range-place";
import type { Selection } from "./workbook-port";

/** A table of counts is no larger; whole columns are often selected. */
const mostRows = 60;
const mostColumns = 20;

/** The selected range and the values of its first 60 rows and 20 columns, in two round trips. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load("address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();

  const { address } = splitSheet(range.address);
  const { top, left, bottom, right } = placeOf(range);
  const lastRow = Math.min(bottom, top + mostRows - 1);
  const lastColumn = Math.min(right, left + mostColumns - 1);
  const read = range.worksheet.getRange(rangeAddress(top, left, lastRow, lastColumn));
  read.load("values");
  await context.sync();

  return {
    sheet: range.worksheet.name,
    address,
    values: read.values as CellValue[][],
    cutOff: lastRow < bottom || lastColumn < right,
  };
}
