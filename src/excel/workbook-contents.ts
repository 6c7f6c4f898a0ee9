import { recordFromXml, recordNamespace, sheetMark, type ReportRecord } from "./report-record";

export interface SheetContents {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  /** Key of the sheet plan where the sheet bears our mark, else null. */
  key: string | null;
  tables: { id: string; name: string }[];
}

/** What stands in the workbook, cells apart, before anything is read or written. */
export interface WorkbookContents {
  /** In the order of the tabs. */
  sheets: SheetContents[];
  /** Names of the workbook's scope with their formulas, "='WRES Summary'!$F$8". */
  names: { name: string; formula: string }[];
  /** The structure is protected: no sheet can be added, removed or hidden. */
  protected: boolean;
  record: ReportRecord | null;
  /** Id of the custom XML part of our namespace, readable or not. */
  recordPart: string | null;
}

const markedKey = /^="([^"]*)"$/;

/** Reads the contents of the workbook in two round trips. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const names = workbook.names;
  names.load("items/name,items/formula");
  workbook.protection.load("protected");
  const parts = workbook.customXmlParts.getByNamespace(recordNamespace);
  parts.load("items/id");
  await context.sync();

  const details = sheets.items.map((sheet) => {
    sheet.protection.load("protected");
    const mark = sheet.names.getItemOrNullObject(sheetMark);
    mark.load("formula");
    sheet.tables.load("items/id,items/name");
    return { sheet, mark };
  });
  const xml = parts.items[0]?.getXml() ?? null;
  await context.sync();

  return {
    sheets: details.map(({ sheet, mark }) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      key: mark.isNullObject ? null : (markedKey.exec(String(mark.formula))?.[1] ?? null),
      tables: sheet.tables.items.map(({ id, name }) => ({ id, name })),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    protected: workbook.protection.protected,
    record: xml === null ? null : recordFromXml(xml.value),
    recordPart: parts.items[0]?.id ?? null,
  };
}
