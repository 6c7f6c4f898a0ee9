import type { Rectangle } from "../../book/a1";
import { columnsOf, formatRectangle, intersection, parseAddress, rowsOf } from "../../book/a1";
import type { SheetModel, TableModel } from "../../book/book-data";
import { columnIds } from "../../book/write-table";
import type { HostContext, HostObject, Member } from "../member";
import { defineType } from "../member";
import { OfficeError, invalidArgument, itemNotFound, notImplemented } from "../office-error";
import { range, rangeObject, text } from "./arguments";
import { collection } from "./collection";
import { checkDefinedName } from "./named-item";
import { fullAddress, grid, headerNames, writeCells } from "./range";

interface TableObject extends HostObject {
  type: "Table";
  sheet: SheetModel;
  table: TableModel;
}

interface TableCollectionObject extends HostObject {
  type: "TableCollection";
}

const tableObject = (sheet: SheetModel, table: TableModel): TableObject => ({
  type: "Table",
  sheet,
  table,
});

const tablesOf = ({ sheet }: TableCollectionObject, { book }: HostContext): TableObject[] =>
  book.tables
    .filter((found) => !sheet || found.sheet === sheet)
    .map((found) => tableObject(found.sheet, found.table));

/** Rectangle of a table; the table of a deleted one is gone. */
function areaOf({ sheet, table }: TableObject): Rectangle {
  const area = sheet.tables.includes(table) ? parseAddress(table.range) : null;
  if (!area) throw itemNotFound(`The table "${table.name}" is no longer there.`);
  return area;
}

function bodyOf(object: TableObject): Rectangle {
  const area = areaOf(object);
  return {
    ...area,
    top: area.top + 1,
    bottom: area.bottom - (object.table.hasTotalsRow ? 1 : 0),
  };
}

function addTable(
  collectionObject: TableCollectionObject,
  [address, hasHeaders]: unknown[],
  context: HostContext
): TableObject {
  const { book } = context;
  const { sheet, area } = range(
    address,
    "The range of the table",
    collectionObject.sheet ?? null,
    context
  );
  if (collectionObject.sheet && collectionObject.sheet !== sheet)
    throw invalidArgument(`The range of the table must lie on "${collectionObject.sheet.name}".`);
  if (sheet.protected)
    throw new OfficeError(
      "AccessDenied",
      `The sheet "${sheet.name}" is protected. Unprotect it first.`
    );
  if (hasHeaders !== true)
    throw notImplemented(
      "The workbench adds tables whose first row is the header (hasHeaders: true); Excel would shift cells down otherwise."
    );
  const overlapping = sheet.tables.find((other) => {
    const otherArea = parseAddress(other.range);
    return otherArea && intersection(otherArea, area);
  });
  if (overlapping)
    throw invalidArgument(
      `${fullAddress({ type: "Range", sheet, area })} overlaps the table "${overlapping.name}" in ${overlapping.range}.`
    );
  // Excel gives a table of a header alone one empty row.
  const whole = rowsOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  const names = headerNames(
    grid({ ...area, bottom: area.top }, (row, column) => book.value(sheet, row, column))[0]
  );
  names.forEach((name, index) => {
    if (book.value(sheet, area.top, area.left + index) !== name)
      book.enter(sheet, area.top, area.left + index, `'${name}`);
  });
  const taken = new Set(book.tables.map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  const table: TableModel = {
    id: book.newTableId(),
    name: `Table${number}`,
    range: formatRectangle(whole),
    columns: names,
    hasTotalsRow: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  sheet.tables.push(table);
  return tableObject(sheet, table);
}

export const tableCollection = defineType(
  collection<TableCollectionObject>({
    type: "TableCollection",
    itemName: "table",
    items: tablesOf,
    item(object, key, context) {
      const wanted = text(key, "The name of a table").toLowerCase();
      const all = tablesOf(object, context);
      return (
        all.find(({ table }) => table.name.toLowerCase() === wanted) ??
        all.find(({ table }) => table.id === key) ??
        null
      );
    },
    members: { add: { call: addTable, arguments: [2, 2], changes: "sheet" } },
  })
);

const flag = (name: "showFilterButton" | "showBandedRows"): Member<TableObject> => ({
  get: ({ table }) => table[name],
  set({ table }, value) {
    table[name] = value as boolean;
  },
  is: "boolean",
});

/** Keeps the cells but takes the table away. */
function removeTable({ sheet, table }: TableObject): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

const part = (type: string): Member<TableObject> => ({
  navigate: ({ sheet, table }) => ({ type, sheet, table }) as HostObject,
});

const rangeOf = (area: (object: TableObject) => Rectangle): Member<TableObject> => ({
  call: (object) => rangeObject(object.sheet, area(object)),
});

export const tableType = defineType<TableObject>({
  type: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  members: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set({ sheet, table }, value, context) {
        const name = text(value, "The name of a table");
        if (name.toLowerCase() !== table.name.toLowerCase()) {
          checkDefinedName(name, null, context);
          refuseIfMentioned(table.name, context);
        }
        table.name = name;
        if (!sheet.tables.includes(table)) areaOf({ type: "Table", sheet, table });
      },
    },
    style: {
      get: ({ table }) => table.style,
      set({ table }, value) {
        table.style = text(value, "The style of a table");
      },
    },
    showFilterButton: flag("showFilterButton"),
    showBandedRows: flag("showBandedRows"),
    showHeaders: {
      get: () => true,
      set(_, value) {
        if (value !== true) throw notImplemented("The workbench keeps tables with a header only.");
      },
      is: "boolean",
    },
    showTotals: {
      get: ({ table }) => table.hasTotalsRow,
      set({ table }, value) {
        if (value !== table.hasTotalsRow)
          throw notImplemented("The workbench neither adds nor removes a totals row.");
      },
      is: "boolean",
    },
    worksheet: { navigate: ({ sheet }): HostObject => ({ type: "Worksheet", sheet }) },
    columns: part("TableColumnCollection"),
    rows: part("TableRowCollection"),
    getRange: rangeOf(areaOf),
    getHeaderRowRange: rangeOf((object) => {
      const area = areaOf(object);
      return { ...area, bottom: area.top };
    }),
    getDataBodyRange: rangeOf(bodyOf),
    getTotalRowRange: rangeOf((object) => {
      if (!object.table.hasTotalsRow)
        throw itemNotFound(`The table "${object.table.name}" has no totals row.`);
      const area = areaOf(object);
      return { ...area, top: area.bottom };
    }),
    convertToRange: {
      call(object) {
        const area = areaOf(object);
        removeTable(object);
        return rangeObject(object.sheet, area);
      },
      changes: "sheet",
    },
    delete: {
      call(object, _, { book }) {
        const area = areaOf(object);
        removeTable(object);
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++) {
            book.clearContent(object.sheet, row, column);
            if (book.cell(object.sheet, row, column))
              book.setFormat(object.sheet, row, column, {}, true);
          }
      },
      changes: "sheet",
    },
  },
});

/** Excel renames a table in every formula; the workbench refuses rather than leave formulas broken. */
function refuseIfMentioned(name: string, { book }: HostContext): void {
  if (book.isMentioned(name))
    throw notImplemented(`The workbench cannot rename the table "${name}": formulas use it.`);
}

const idsOf = (table: TableModel): number[] => columnIds(table, table.columns.length);

interface TableColumnObject extends HostObject {
  type: "TableColumn";
  sheet: SheetModel;
  table: TableModel;
  index: number;
}

const column = ({ sheet, table }: TableObject, index: number): TableColumnObject => ({
  type: "TableColumn",
  sheet,
  table,
  index,
});

const columnArea = (object: TableColumnObject, area: (table: TableObject) => Rectangle) => {
  const whole = area(tableObject(object.sheet, object.table));
  const left = whole.left + object.index;
  return rangeObject(object.sheet, { ...whole, left, right: left });
};

export const tableColumns = defineType(
  collection<TableObject>({
    type: "TableColumnCollection" as "Table",
    itemName: "table column",
    items: (object) => object.table.columns.map((_, index) => column(object, index)),
    item(object, key) {
      const index =
        typeof key === "number"
          ? idsOf(object.table).indexOf(key)
          : object.table.columns.findIndex(
              (name) => name.toLowerCase() === String(key).toLowerCase()
            );
      return object.table.columns[index] === undefined ? null : column(object, index);
    },
  })
);

export const tableColumn = defineType<TableColumnObject>({
  type: "TableColumn",
  identity: ({ table, index }) => ({ Id: idsOf(table)[index] }),
  members: {
    id: { get: ({ table, index }) => idsOf(table)[index] },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index],
      set(object, value, context) {
        const name = text(value, "The name of a column");
        const header = columnArea(object, areaOf);
        writeCells(
          { ...header, area: { ...header.area, bottom: header.area.top } },
          [[`'${name}`]],
          "values",
          context
        );
      },
    },
    values: {
      get(object, { book }) {
        const { sheet, area } = columnArea(object, areaOf);
        return grid(area, (row, index) => book.value(sheet, row, index));
      },
      calculated: true,
    },
    getRange: { call: (object) => columnArea(object, areaOf) },
    getDataBodyRange: { call: (object) => columnArea(object, bodyOf) },
    getHeaderRowRange: {
      call(object) {
        const { sheet, area } = columnArea(object, areaOf);
        return rangeObject(sheet, { ...area, bottom: area.top });
      },
    },
  },
});

interface TableRowObject extends HostObject {
  type: "TableRow";
  sheet: SheetModel;
  table: TableModel;
  index: number;
}

const rowObject = ({ sheet, table }: TableObject, index: number): TableRowObject => ({
  type: "TableRow",
  sheet,
  table,
  index,
});

const rowArea = (object: TableRowObject) => {
  const body = bodyOf(tableObject(object.sheet, object.table));
  const top = body.top + object.index;
  if (top > body.bottom)
    throw itemNotFound(`The table "${object.table.name}" has no row ${object.index} any more.`);
  return rangeObject(object.sheet, { ...body, top, bottom: top });
};

/** Excel does not shift cells that are part of another table and do not move as a whole. */
function refuseTornTables(object: TableObject, row: number): void {
  const { left, right } = areaOf(object);
  for (const other of object.sheet.tables) {
    const area = parseAddress(other.range);
    if (other === object.table || !area || area.bottom < row) continue;
    const touched = area.left <= right && area.right >= left;
    if (touched && (area.left < left || area.right > right || area.top < row))
      throw new OfficeError(
        "InsertDeleteConflict",
        `The rows of "${object.table.name}" cannot change: the table "${other.name}" below it would be torn.`
      );
  }
}

/** Adds rows below the last one; what stands below the table moves down, as in Excel. */
function addRows(
  object: TableObject,
  [index, values]: unknown[],
  context: HostContext
): TableRowObject {
  const { sheet, table } = object;
  const body = bodyOf(object);
  const count = rowsOf(body);
  if (index != null && index !== -1 && index !== count)
    throw notImplemented("The workbench adds table rows at the end only (index null).");
  const lines: unknown[] =
    values == null
      ? [Array.from({ length: columnsOf(body) }, () => "")]
      : Array.isArray(values) && Array.isArray(values[0])
        ? (values as unknown[])
        : [values];
  const row = body.bottom + 1;
  refuseTornTables(object, row);
  context.book.shiftRows(sheet, {
    sheet: sheet.name,
    left: body.left,
    right: body.right,
    row,
    count: lines.length,
    grows: { top: body.top, bottom: body.bottom },
  });
  const area = areaOf(object);
  table.range = formatRectangle({ ...area, bottom: area.bottom + lines.length });
  const added = { ...body, top: row, bottom: row + lines.length - 1 };
  // New rows look like the last one, as Excel makes them.
  for (let column = body.left; column <= body.right; column++) {
    const format = context.book.cell(sheet, body.bottom, column)?.s;
    if (!format) continue;
    for (let line = added.top; line <= added.bottom; line++)
      context.book.setFormat(sheet, line, column, context.book.toData().formats[format], true);
  }
  writeCells(rangeObject(sheet, added), lines, "values", context);
  return rowObject(object, count);
}

export const tableRows = defineType(
  collection<TableObject>({
    type: "TableRowCollection" as "Table",
    itemName: "table row",
    items: (object) =>
      Array.from({ length: rowsOf(bodyOf(object)) }, (_, index) => rowObject(object, index)),
    members: { add: { call: addRows, arguments: [0, 3], changes: "sheet" } },
  })
);

export const tableRow = defineType<TableRowObject>({
  type: "TableRow",
  members: {
    index: { get: ({ index }) => index },
    values: {
      get(object, { book }) {
        const { sheet, area } = rowArea(object);
        return grid(area, (row, index) => book.value(sheet, row, index));
      },
      set: (object, value, context) => writeCells(rowArea(object), value, "values", context),
      calculated: true,
    },
    getRange: { call: rowArea },
    delete: {
      call(object, _, { book }) {
        const { sheet, table } = object;
        const { area } = rowArea(object);
        const owner = tableObject(sheet, table);
        refuseTornTables(owner, area.top);
        if (rowsOf(bodyOf(owner)) === 1) {
          // Excel keeps one empty row in a table.
          for (let index = area.left; index <= area.right; index++)
            book.clearContent(sheet, area.top, index);
          return;
        }
        const before = areaOf(owner);
        book.shiftRows(sheet, {
          sheet: sheet.name,
          left: area.left,
          right: area.right,
          row: area.top,
          count: -1,
        });
        table.range = formatRectangle({ ...before, bottom: before.bottom - 1 });
      },
      changes: "sheet",
    },
  },
});
