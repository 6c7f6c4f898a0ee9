import { cellAddress, parseRange, rangeAddress } from "../standard/address";
import { enteredText } from "./entered-text";
import { WorkbookMessage } from "./workbook-port";

/** One blank column keeps the new cells out of a table that grows to its right. */
const gap = 1;

const lastColumn = 16_383;

/**
 * Writes texts and formulas (beginning with "=") to the right of a range and gives the address written.
 * Rejects with a WorkbookMessage, before anything is written, where a cell there is not empty ("would-overwrite") or
 * the sheet ends ("no-room").
 */
export async function insertBeside(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
  cells: readonly (readonly string[])[]
): Promise<string> {
  const beside = parseRange(address);
  const left = beside.right + 1 + gap;
  const right = left + cells[0].length - 1;
  if (right > lastColumn) {
    throw new WorkbookMessage(
      `There is no room to the right of ${address} on sheet "${sheet}". Select a range further to the left, then try again.`,
      "no-room"
    );
  }
  const written = rangeAddress(beside.top, left, beside.top + cells.length - 1, right);
  const target = context.workbook.worksheets.getItem(sheet).getRange(written);
  target.load("formulas");
  await context.sync();

  const taken = target.formulas.flatMap((row: unknown[], rowIndex) =>
    row.flatMap((formula, column) =>
      formula === "" ? [] : [cellAddress(beside.top + rowIndex, left + column)]
    )
  );
  if (taken.length > 0) {
    throw new WorkbookMessage(
      `The formulas would go into ${written} on sheet "${sheet}", and ${taken.slice(0, 3).join(", ")}${taken.length > 3 ? " and other cells there are" : taken.length > 1 ? " are" : " is"} not empty. Nothing was written. Clear those cells, or select counts with free cells to their right.`,
      "would-overwrite"
    );
  }
  target.formulas = cells.map((row) =>
    row.map((text) => (text.startsWith("=") ? text : enteredText(text)))
  );
  await context.sync();
  return written;
}
