import type { KeptRows, KeptTableDefinition } from "../report/kept-tables";
import { keptRows, loadKeptTables } from "./kept-tables";
import type { WorkbookContents } from "./workbook-contents";

/**
 * The rows of the tables that belong to the user, wherever tables, rows and columns have gone; blank rows are left
 * out, and a table that is not in the workbook is missing. One round trip, none where the workbook holds none.
 */
export async function readKept(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  definitions: readonly KeptTableDefinition[],
  date1904: boolean
): Promise<KeptRows> {
  if (contents.sheets.every(({ tables }) => tables.length === 0)) {
    return {};
  }
  const tables = loadKeptTables(context, contents, definitions);
  await context.sync();
  return Object.fromEntries(
    tables().map((table) => [table.definition.key, keptRows(table, date1904)])
  );
}
