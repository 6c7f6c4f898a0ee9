import { formatRectangle, sheetColumns, sheetRows } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { HostContext, HostObject, RangeObject } from "../member";
import { defineType } from "../member";
import { OfficeError, invalidArgument } from "../office-error";
import { color, range, rangeAt, rangeObject, text, whole } from "./arguments";
import type { RangeAreasObject } from "./range-areas";
import { checkSheetName } from "./worksheet-collection";

interface WorksheetObject extends HostObject {
  type: "Worksheet";
  sheet: SheetModel;
}

const part = (type: string) => ({
  navigate: ({ sheet }: WorksheetObject): HostObject => ({ type, sheet }),
});

const wholeSheet = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };

/** Excel never leaves a workbook without a visible sheet. */
function refuseLastVisible(sheet: SheetModel, { book }: HostContext, what: string): void {
  const others = book.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (!others)
    throw new OfficeError(
      "InvalidOperation",
      `The sheet "${sheet.name}" cannot be ${what}: a workbook needs one visible sheet.`
    );
}

function activate(sheet: SheetModel, { book, state }: HostContext): void {
  if (sheet.visibility !== "Visible")
    throw new OfficeError(
      "InvalidOperation",
      `The sheet "${sheet.name}" is hidden and cannot be activated.`
    );
  book.toData().activeSheet = sheet.id;
  if (state.selection?.sheet !== sheet) state.selection = null;
}

/** After a sheet was hidden or deleted another visible one is active. */
function leave(sheet: SheetModel, { book }: HostContext): void {
  const data = book.toData();
  if (data.activeSheet !== sheet.id && book.sheet(data.activeSheet ?? "")) return;
  const next = book.sheets.find((other) => other !== sheet && other.visibility === "Visible");
  data.activeSheet = next?.id ?? null;
}

function usedRange(sheet: SheetModel, valuesOnly: unknown, { book }: HostContext) {
  const area = book.usedArea(sheet, valuesOnly === true);
  return area && rangeObject(sheet, area);
}

export const worksheet = defineType<WorksheetObject>({
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  members: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set({ sheet }, value, context) {
        const name = checkSheetName(text(value, "The name of a sheet"), context, sheet);
        context.book.renameSheet(sheet, name);
      },
      changes: "structure",
    },
    position: {
      get: ({ sheet }, { book }) => book.sheets.indexOf(sheet),
      set({ sheet }, value, { book }) {
        const position = whole(value, "The position of a sheet", 0, book.sheets.length - 1);
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(position, 0, sheet);
      },
      changes: "structure",
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set({ sheet }, value, context) {
        if (value !== "Visible") refuseLastVisible(sheet, context, "hidden");
        sheet.visibility = value as SheetModel["visibility"];
        if (value !== "Visible") leave(sheet, context);
      },
      oneOf: "SheetVisibility",
      changes: "structure",
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set({ sheet }, value) {
        sheet.tabColor = value === "" ? null : color(value, "The colour of a tab");
      },
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set({ sheet }, value) {
        sheet.showGridlines = value as boolean;
      },
      is: "boolean",
    },
    tables: part("TableCollection"),
    charts: part("ChartCollection"),
    names: part("NamedItemCollection"),
    freezePanes: part("WorksheetFreezePanes"),
    protection: part("WorksheetProtection"),
    pageLayout: part("PageLayout"),
    horizontalPageBreaks: {
      navigate: ({ sheet }) =>
        ({ type: "PageBreakCollection", sheet, across: "rows" }) as HostObject,
    },
    verticalPageBreaks: {
      navigate: ({ sheet }) =>
        ({ type: "PageBreakCollection", sheet, across: "columns" }) as HostObject,
    },
    activate: { call: ({ sheet }, _, context) => activate(sheet, context) },
    calculate: { call: () => undefined, arguments: [0, 1], calculated: "always" },
    delete: {
      call({ sheet }, _, context) {
        if (sheet.visibility === "VeryHidden")
          throw new OfficeError(
            "InvalidOperation",
            `The sheet "${sheet.name}" is very hidden and cannot be deleted: make it visible first.`
          );
        if (sheet.visibility === "Visible") refuseLastVisible(sheet, context, "deleted");
        context.book.deleteSheet(sheet);
        leave(sheet, context);
      },
      changes: "structure",
    },
    getRange: {
      call({ sheet }, [address], context) {
        if (address === undefined) return rangeObject(sheet, wholeSheet);
        const found = rangeAt(text(address, "The address"), sheet, context);
        if (found.sheet !== sheet)
          throw invalidArgument(`"${String(address)}" lies on another sheet than "${sheet.name}".`);
        return found;
      },
      arguments: [0, 1],
    },
    getRangeByIndexes: {
      call({ sheet }, [row, column, rows, columns]) {
        const top = whole(row, "startRow", 0, sheetRows - 1);
        const left = whole(column, "startColumn", 0, sheetColumns - 1);
        const bottom = top + whole(rows, "rowCount", 1, sheetRows - top) - 1;
        const right = left + whole(columns, "columnCount", 1, sheetColumns - left) - 1;
        return rangeObject(sheet, { top, left, bottom, right });
      },
      arguments: [4, 4],
    },
    getCell: {
      call({ sheet }, [row, column]) {
        const top = whole(row, "row", 0, sheetRows - 1);
        const left = whole(column, "column", 0, sheetColumns - 1);
        return rangeObject(sheet, { top, left, bottom: top, right: left });
      },
      arguments: [2, 2],
    },
    getRanges: {
      call({ sheet }, [address], context): RangeAreasObject {
        const given = text(address, "The address");
        if (given.length > 8192)
          throw invalidArgument("The address of ranges may have at most 8,192 characters.");
        const areas = given.split(",").map((one) => {
          const found: RangeObject = range(one, "The address", sheet, context);
          if (found.sheet !== sheet)
            throw invalidArgument(`"${one}" lies on another sheet than "${sheet.name}".`);
          return found.area;
        });
        return { type: "RangeAreas", sheet, areas };
      },
      arguments: [1, 1],
    },
    getUsedRange: {
      call({ sheet }, [valuesOnly], context) {
        // Excel answers with A1 where nothing is used.
        return (
          usedRange(sheet, valuesOnly, context) ??
          rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 })
        );
      },
      arguments: [0, 1],
    },
    getUsedRangeOrNullObject: {
      call: ({ sheet }, [valuesOnly], context) => usedRange(sheet, valuesOnly, context),
      arguments: [0, 1],
    },
  },
});

interface FreezePanesObject extends HostObject {
  type: "WorksheetFreezePanes";
  sheet: SheetModel;
}

export const freezePanes = defineType<FreezePanesObject>({
  type: "WorksheetFreezePanes",
  members: {
    freezeAt: {
      call({ sheet }, [frozen], context) {
        const { area } = range(frozen, "The frozen range", sheet, context);
        if (area.top !== 0 || area.left !== 0)
          throw invalidArgument(
            `The frozen range ${formatRectangle(area)} must begin in A1: it is the part that stays in view.`
          );
        sheet.freeze = {
          rows: area.bottom === sheetRows - 1 ? 0 : area.bottom + 1,
          columns: area.right === sheetColumns - 1 ? 0 : area.right + 1,
        };
      },
      arguments: [1, 1],
      changes: "sheet",
    },
    freezeRows: {
      call({ sheet }, [count = 1]) {
        sheet.freeze = { rows: whole(count, "The number of rows", 0, sheetRows - 1), columns: 0 };
      },
      arguments: [0, 1],
      changes: "sheet",
    },
    freezeColumns: {
      call({ sheet }, [count = 1]) {
        sheet.freeze = {
          rows: 0,
          columns: whole(count, "The number of columns", 0, sheetColumns - 1),
        };
      },
      arguments: [0, 1],
      changes: "sheet",
    },
    unfreeze: {
      call({ sheet }) {
        sheet.freeze = { rows: 0, columns: 0 };
      },
      changes: "sheet",
    },
    getLocationOrNullObject: {
      call({ sheet }) {
        const { rows, columns } = sheet.freeze;
        if (rows === 0 && columns === 0) return null;
        return rangeObject(sheet, {
          top: 0,
          left: 0,
          bottom: rows === 0 ? sheetRows - 1 : rows - 1,
          right: columns === 0 ? sheetColumns - 1 : columns - 1,
        });
      },
    },
  },
});

interface WorksheetProtectionObject extends HostObject {
  type: "WorksheetProtection";
  sheet: SheetModel;
}

export const worksheetProtection = defineType<WorksheetProtectionObject>({
  type: "WorksheetProtection",
  members: {
    protected: { get: ({ sheet }) => sheet.protected },
    protect: {
      call({ sheet }, [options, password]) {
        if (options != null || password !== undefined)
          throw new OfficeError(
            "NotImplemented",
            "The workbench protects a sheet without options and password only."
          );
        if (sheet.protected)
          throw new OfficeError("AccessDenied", `The sheet "${sheet.name}" is already protected.`);
        sheet.protected = true;
      },
      arguments: [0, 2],
    },
    unprotect: {
      call({ sheet }, [password]) {
        if (password !== undefined)
          throw new OfficeError("NotImplemented", "The workbench knows no passwords.");
        if (!sheet.protected)
          throw new OfficeError("AccessDenied", `The sheet "${sheet.name}" is not protected.`);
        sheet.protected = false;
      },
      arguments: [0, 1],
    },
  },
});
