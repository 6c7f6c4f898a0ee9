import type { CellValue } from "../intake/found-region";
import { rangeAddress } from "../standard/address";
import { enteredText } from "./entered-text";
import { quietly, withoutEvents } from "./own-writing";
import { syncBySize } from "./sync-by-size";
import { WorkbookMessage, type NewSheet } from "./workbook-port";

/** Bytes of JSON that a cell takes at most here. */
const cellBytes = 60;

const dateFormat = "dd/mm/yyyy";

/** A name that no sheet has: "Sample staff", else "Sample staff (2)". Excel does not tell capitals apart. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${name} (${number})`;
  }
  return free;
}

/**
 * Adds sheets with plain values after the others and shows the first; gives the names they got. Rejects with a
 * WorkbookMessage where the structure of the workbook is protected ("protected").
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[]
): Promise<string[]> {
  const { workbook } = context;
  const existing = workbook.worksheets;
  existing.load("items/name");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.protection.protected) {
    throw new WorkbookMessage(
      "The structure of the workbook is protected, so no sheet can be added. Take the protection off with Review, Protect Workbook, or use a new workbook.",
      "protected"
    );
  }
  const taken = new Set(existing.items.map(({ name }) => name.toLowerCase()));
  const named = sheets.map((sheet) => {
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
  await withoutEvents(context, async () => {
    await syncBySize(
      context,
      named.map(({ name, rows, dateColumns }) => ({
        bytes: rows.length * rows[0].length * cellBytes,
        queue: () => {
          const sheet = workbook.worksheets.add(name);
          const last = rows.length - 1;
          sheet.getRange(rangeAddress(0, 0, last, rows[0].length - 1)).values = rows.map((row) =>
            row.map((value): CellValue => (typeof value === "string" ? enteredText(value) : value))
          );
          dateColumns.forEach((column) => {
            sheet.getRange(rangeAddress(1, column, last, column)).numberFormat = Array.from(
              { length: last },
              () => [dateFormat]
            );
          });
          sheet.getRange(rangeAddress(0, 0, 0, rows[0].length - 1)).format.font.bold = true;
          sheet.getRange(rangeAddress(0, 0, last, rows[0].length - 1)).format.autofitColumns();
        },
      })),
      () => quietly(context)
    );
    workbook.worksheets.getItem(named[0].name).activate();
    await context.sync();
  });
  return named.map(({ name }) => name);
}
