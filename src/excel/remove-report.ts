import { ownedNames, ownedSheets } from "./report-ownership";
import { readContents } from "./workbook-contents";
import { quietly, withoutEvents } from "./own-writing";
import { WorkbookMessage } from "./workbook-port";

/**
 * Removes the sheets, names and record of the report; nothing else. Copies that somebody made of our sheets stay.
 * Rejects with a WorkbookMessage, before anything is removed, where the workbook's structure is protected ("protected")
 * or no visible sheet would be left ("last-sheet"). No report: nothing happens.
 */
export async function removeReport(context: Excel.RequestContext): Promise<void> {
  const contents = await readContents(context);
  const sheets = [...ownedSheets(contents).values()];
  const names = ownedNames(contents);
  if (sheets.length === 0 && names.size === 0 && contents.recordPart === null) {
    return;
  }
  if (contents.protected && sheets.length > 0) {
    throw new WorkbookMessage(
      "The structure of the workbook is protected, so its sheets cannot be removed. Take the protection off with Review, Protect Workbook, then try again.",
      "protected"
    );
  }
  const going = new Set(sheets.map(({ id }) => id));
  if (sheets.length > 0 && !contents.sheets.some(({ id, visible }) => visible && !going.has(id))) {
    throw new WorkbookMessage(
      "A workbook needs one visible sheet, and all visible ones belong to the report. Add or unhide a sheet, then remove the report.",
      "last-sheet"
    );
  }
  await withoutEvents(context, async () => {
    const { workbook } = context;
    quietly(context);
    names.forEach((name) => workbook.names.getItem(name).delete());
    sheets.forEach(({ id }) => workbook.worksheets.getItem(id).delete());
    if (contents.recordPart !== null) {
      workbook.customXmlParts.getItem(contents.recordPart).delete();
    }
    await context.sync();
  });
}
