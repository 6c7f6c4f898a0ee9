import type { HostObject, RangeObject } from "../member";
import { defineType } from "../member";
import { itemNotFound } from "../office-error";
import type { HostContext } from "../member";
import { rangeObject } from "./arguments";

interface WorkbookObject extends HostObject {
  type: "Workbook";
}

const part = (type: string) => ({ navigate: (): HostObject => ({ type }) });

function selection(context: HostContext): RangeObject {
  const { book, state } = context;
  if (state.selection && book.sheets.includes(state.selection.sheet)) return state.selection;
  const sheet = book.sheet(book.toData().activeSheet ?? "") ?? book.sheets[0];
  if (!sheet) throw itemNotFound("The workbook has no sheet.");
  return rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}

export const workbook = defineType<WorkbookObject>({
  type: "Workbook",
  members: {
    application: part("Application"),
    runtime: part("Runtime"),
    worksheets: part("WorksheetCollection"),
    tables: part("TableCollection"),
    names: part("NamedItemCollection"),
    styles: part("StyleCollection"),
    customXmlParts: part("CustomXmlPartCollection"),
    protection: part("WorkbookProtection"),
    name: { get: (_, { fileName }) => fileName },
    getSelectedRange: { call: (_, _args, context) => selection(context) },
    getActiveCell: {
      call(_, _args, context) {
        const { sheet, area } = selection(context);
        return rangeObject(sheet, { ...area, bottom: area.top, right: area.left });
      },
    },
  },
});

interface WorkbookProtectionObject extends HostObject {
  type: "WorkbookProtection";
}

export const workbookProtection = defineType<WorkbookProtectionObject>({
  type: "WorkbookProtection",
  members: {
    protected: { get: (_, { state }) => state.workbookProtected },
  },
});
