import { keptTableDefinitions } from "../report/kept-table-definitions";
import type { KeptTableDefinition } from "../report/kept-tables";
import { holdsTyping } from "./kept-changes";
import { loadKeptTables } from "./kept-tables";
import { ownedNames, ownedSheets } from "./report-ownership";
import { readContents, type WorkbookContents } from "./workbook-contents";
import { sheetMark } from "./report-record";
import { quietly, withoutEvents } from "./own-writing";
import { WorkbookMessage } from "./workbook-port";

/**
 * Removes the sheets, names and record of the report; nothing else. Copies that somebody made of our sheets stay, and so
 * do sheets with a table that people keep in which something was typed: they are no longer ours, and their names are
 * given. The next report finds such a table again.
 * Rejects with a WorkbookMessage, before anything is removed, where the workbook's structure is protected ("protected")
 * or no visible sheet would be left ("last-sheet"). No report: nothing happens.
 */
export async function removeReport(
  context: Excel.RequestContext,
  definitions: readonly KeptTableDefinition[] = keptTableDefinitions
): Promise<string[]> {
  const contents = await readContents(context);
  const owned = [...ownedSheets(contents).values()];
  const typedOn = owned.some(({ tables }) => tables.length > 0)
    ? await sheetsWithTyping(context, contents, definitions)
    : new Set<string>();
  const staying = owned.filter(({ id }) => typedOn.has(id));
  const sheets = owned.filter(({ id }) => !typedOn.has(id));
  const names = ownedNames(contents);
  if (owned.length === 0 && names.size === 0 && contents.recordPart === null) {
    return [];
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
    staying.forEach(({ id }) => workbook.worksheets.getItem(id).names.getItem(sheetMark).delete());
    if (contents.recordPart !== null) {
      workbook.customXmlParts.getItem(contents.recordPart).delete();
    }
    await context.sync();
  });
  return staying.map(({ name }) => name);
}

/** Ids of the sheets on which somebody typed into a table of theirs. */
async function sheetsWithTyping(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  definitions: readonly KeptTableDefinition[]
): Promise<Set<string>> {
  const tables = loadKeptTables(context, contents, definitions);
  await context.sync();
  return new Set(
    tables()
      .filter(holdsTyping)
      .map(({ sheet }) => sheet.id)
  );
}
