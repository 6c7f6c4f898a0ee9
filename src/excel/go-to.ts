import { WorkbookMessage } from "./workbook-port";

/**
 * Shows a range (A1 style) of a sheet and selects it.
 * Rejects with a WorkbookMessage where the sheet is gone or hidden ("not-found").
 */
export async function goTo(
  context: Excel.RequestContext,
  sheet: string,
  address: string
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject || worksheet.visibility !== "Visible") {
    const state = worksheet.isNullObject ? "no longer there, or has another name now" : "hidden";
    throw new WorkbookMessage(
      `The sheet "${sheet}" is ${state}. ${worksheet.isNullObject ? "Look at the workbook again." : "Unhide it first (right-click a tab, Unhide)."}`,
      "not-found"
    );
  }
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}
