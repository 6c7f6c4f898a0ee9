import { SSF } from "@e965/xlsx";
import type { Rectangle } from "../../book/a1";
import {
  addressSheet,
  columnsOf,
  formatRectangle,
  intersection,
  parseAddress,
  rowsOf,
  sheetColumns,
  sheetRows,
} from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import { formulaFault, mentions } from "../../book/formula-text";
import type { HostContext, HostObject, Member, RangeObject } from "../member";
import { defineType } from "../member";
import { OfficeError, invalidArgument } from "../office-error";
import { oneOf, range, rangeObject, whole } from "./arguments";
import type { ConditionalFormatsObject } from "./conditional-format";
import type { DataValidationObject } from "./data-validation";
import type { FormatObject } from "./format-target";
import { eachCell, readFormat } from "./format-target";
import { applyStyle } from "./style";
import { columnPoints, leftOf, rowPoints, topOf } from "./sizes";

type CellInput = string | number | boolean | null;

/** Most characters Excel keeps in a cell. */
const longestText = 32767;

const cellArea = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Most cells Excel reads in one range. */
const mostRead = 5_000_000;

/** Rows and columns of a grid read cell by cell. */
export function grid<T>(area: Rectangle, read: (row: number, column: number) => T): T[][] {
  if (rowsOf(area) * columnsOf(area) > mostRead)
    throw new OfficeError(
      "OperationCellsExceedLimit",
      `${formatRectangle(area)} has more than ${mostRead} cells; read the used range instead.`
    );
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

/** "'WRES Bands'!A1:C9", as `Range.address` gives it. */
export const fullAddress = ({ sheet, area }: RangeObject): string =>
  `${addressSheet(sheet.name)}!${formatRectangle(area)}`;

/** What a cell shows, by its number format. */
export function displayText(
  sheet: SheetModel,
  row: number,
  column: number,
  { book }: HostContext
): string {
  const value = book.value(sheet, row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = book.format(sheet, row, column).numberFormat ?? "General";
  if (value === "" || book.isError(sheet, row, column)) return value.toString();
  try {
    return String(SSF.format(format, value, { date1904: book.toData().date1904 }));
  } catch {
    // A format that cannot be read is shown by Excel as it shows a number too wide.
    return "########";
  }
}

/** Excel.RangeValueType of a cell. */
export function valueType(
  sheet: SheetModel,
  row: number,
  column: number,
  { book }: HostContext
): string {
  const value = book.value(sheet, row, column);
  if (book.isError(sheet, row, column)) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && book.cell(sheet, row, column)?.f === undefined ? "Empty" : "String";
}

/** Checks the shape of what is to be written: one value for all cells, or an array of exactly the range's size. */
function shaped(
  object: RangeObject,
  value: unknown,
  what: string
): (r: number, c: number) => CellInput {
  const { area } = object;
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  const place = fullAddress(object);
  const check = (cell: unknown): CellInput => {
    if (cell === null || ["string", "number", "boolean"].includes(typeof cell))
      return cell as CellInput;
    throw invalidArgument(
      `${place}: ${what} must be texts, numbers, true or false, not ${JSON.stringify(cell)}.`
    );
  };
  if (!Array.isArray(value)) {
    const single = check(value);
    return () => single;
  }
  const given = value as unknown[];
  const ragged = given.some((row) => !Array.isArray(row) || row.length !== columns);
  if (given.length !== rows || ragged) {
    const lengths = [
      ...new Set(given.map((row) => (Array.isArray(row) ? row.length : "no array"))),
    ];
    throw invalidArgument(
      `${place} has ${rows} rows and ${columns} columns; the ${what} given have ${given.length} rows of ${lengths.join(", ")}.`
    );
  }
  (given as unknown[][]).forEach((row) => row.forEach(check));
  return (r, c) => (given as CellInput[][])[r][c];
}

/** What a formula points at that is not there, in words; null when nothing is missing. */
export function missingSheet(formula: string, { book }: HostContext): string | null {
  const missing = mentions(formula).sheets.find((name) => !book.sheet(name));
  return missing === undefined ? null : `there is no sheet "${missing}"`;
}

/** Writes values or formulas; null leaves a cell as it is, "" clears its content. Nothing is written if one is refused. */
export function writeCells(
  object: RangeObject,
  value: unknown,
  what: string,
  context: HostContext
): void {
  const { sheet, area } = object;
  const at = shaped(object, value, what);
  eachCell([area], (row, column) => {
    const cell = at(row - area.top, column - area.left);
    if (typeof cell === "string" && cell.length > longestText)
      throw invalidArgument(
        `${fullAddress(rangeObject(sheet, cellArea(row, column)))}: a cell holds at most ${longestText} characters, not ${cell.length}.`
      );
    if (typeof cell !== "string" || !cell.startsWith("=") || cell.length === 1) return;
    const fault = formulaFault(cell) ?? missingSheet(cell, context);
    if (fault)
      throw invalidArgument(
        `${fullAddress(rangeObject(sheet, cellArea(row, column)))}: Excel would not take the formula ${cell}: ${fault}.`
      );
  });
  eachCell([area], (row, column) => {
    const cell = at(row - area.top, column - area.left);
    if (cell !== null) context.book.enter(sheet, row, column, cell);
  });
  keepHeaders(sheet, area, context);
}

/** The header cells of a table are its column names: always text, never blank, never the same twice. */
function keepHeaders(sheet: SheetModel, written: Rectangle, { book }: HostContext): void {
  for (const table of sheet.tables) {
    const area = parseAddress(table.range);
    if (!area || !intersection({ ...area, bottom: area.top }, written)) continue;
    table.columns = headerNames(
      grid({ ...area, bottom: area.top }, (row, column) => book.value(sheet, row, column))[0]
    );
    table.columns.forEach((name, index) => {
      if (book.value(sheet, area.top, area.left + index) !== name)
        book.enter(sheet, area.top, area.left + index, `'${name}`);
    });
  }
}

/** Column names of a table from its header cells, as Excel makes them: blank ones numbered, repeated ones with a number. */
export function headerNames(cells: unknown[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === "" ? `Column${index + 1}` : String(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function clearCells({ sheet, area }: RangeObject, applyTo: unknown, { book }: HostContext): void {
  const what = oneOf(applyTo ?? "All", "What to clear", [
    "All",
    "Contents",
    "Formats",
    "Hyperlinks",
    "RemoveHyperlinks",
  ]);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const used = book.usedArea(sheet);
  const touched = used && intersection(used, area);
  if (!touched) return;
  const contents = what !== "Formats";
  const formats = what !== "Contents";
  eachCell([touched], (row, column) => {
    if (contents) book.clearContent(sheet, row, column);
    if (formats && book.cell(sheet, row, column)?.s) book.setFormat(sheet, row, column, {}, true);
  });
}

function within(rectangle: Rectangle, what: string): Rectangle {
  const { top, left, bottom, right } = rectangle;
  if (top < 0 || left < 0 || bottom >= sheetRows || right >= sheetColumns)
    throw invalidArgument(`${what} lies outside the sheet.`);
  if (top > bottom || left > right) throw invalidArgument(`${what} has no cells.`);
  return rectangle;
}

/** The part of an area that holds something; null when nothing is there. */
function usedPart(
  { sheet, area }: RangeObject,
  valuesOnly: boolean,
  { book }: HostContext
): RangeObject | null {
  const used = book.usedArea(sheet, valuesOnly);
  const common = used && intersection(used, area);
  if (!common) return null;
  let found: Rectangle | null = null;
  eachCell([common], (row, column) => {
    const cell = book.cell(sheet, row, column);
    const filled =
      book.formula(sheet, row, column) !== "" || (!valuesOnly && cell?.s !== undefined);
    if (!filled) return;
    found = found
      ? {
          top: Math.min(found.top, row),
          left: Math.min(found.left, column),
          bottom: Math.max(found.bottom, row),
          right: Math.max(found.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  });
  return found && rangeObject(sheet, found);
}

const derived = (
  least: number,
  most: number,
  area: (object: RangeObject, args: unknown[], context: HostContext) => Rectangle
): Member<RangeObject> => ({
  call: (object, args, context) =>
    rangeObject(object.sheet, within(area(object, args, context), "The range asked for")),
  arguments: [least, most],
});

/** True or false where all are alike, else null. */
function allAlike(values: boolean[]): boolean | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? false) : null;
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const size = (get: (object: RangeObject) => number): Member<RangeObject> => ({ get });

export const rangeType = defineType<RangeObject>({
  type: "Range",
  members: {
    address: { get: fullAddress },
    rowIndex: size(({ area }) => area.top),
    columnIndex: size(({ area }) => area.left),
    rowCount: size(({ area }) => rowsOf(area)),
    columnCount: size(({ area }) => columnsOf(area)),
    cellCount: {
      get({ area }) {
        const cells = rowsOf(area) * columnsOf(area);
        return cells > 2147483647 ? -1 : cells;
      },
    },
    isEntireColumn: { get: ({ area }) => rowsOf(area) === sheetRows },
    isEntireRow: { get: ({ area }) => columnsOf(area) === sheetColumns },
    top: size(({ sheet, area }) => topOf(sheet, area.top)),
    left: size(({ sheet, area }) => leftOf(sheet, area.left)),
    width: size(({ sheet, area }) =>
      span(area.left, area.right).reduce((sum, column) => sum + columnPoints(sheet, column), 0)
    ),
    height: size(({ sheet, area }) =>
      span(area.top, area.bottom).reduce((sum, row) => sum + rowPoints(sheet, row), 0)
    ),
    values: {
      get: ({ sheet, area }, { book }) => grid(area, (r, c) => book.value(sheet, r, c)),
      set: (object, value, context) => writeCells(object, value, "values", context),
      calculated: true,
    },
    formulas: {
      get: ({ sheet, area }, { book }) => grid(area, (r, c) => book.formula(sheet, r, c)),
      set: (object, value, context) => writeCells(object, value, "formulas", context),
      calculated: true,
    },
    text: {
      get: ({ sheet, area }, context) => grid(area, (r, c) => displayText(sheet, r, c, context)),
      calculated: true,
    },
    valueTypes: {
      get: ({ sheet, area }, context) => grid(area, (r, c) => valueType(sheet, r, c, context)),
      calculated: true,
    },
    hasSpill: {
      get: ({ sheet, area }, { book }) =>
        allAlike(grid(area, (r, c) => book.isSpilled(sheet, r, c)).flat()),
      calculated: true,
    },
    numberFormat: {
      get: ({ sheet, area }, { book }) =>
        grid(area, (r, c) => book.format(sheet, r, c).numberFormat ?? "General"),
      set(object, value, { book }) {
        const { sheet, area } = object;
        const at = shaped(object, value, "number formats");
        eachCell([area], (row, column) => {
          const numberFormat = at(row - area.top, column - area.left);
          if (numberFormat !== null)
            book.setFormat(sheet, row, column, { numberFormat: String(numberFormat) });
        });
      },
    },
    style: {
      get: ({ sheet, area }, context) =>
        readFormat({ type: "RangeFormat", sheet, areas: [area] }, "namedStyle", "Normal", context),
      set: ({ sheet, area }, value, context) => applyStyle(sheet, [area], value, context),
    },
    rowHidden: {
      get: ({ sheet, area }) =>
        allAlike(span(area.top, area.bottom).map((row) => sheet.hiddenRows.includes(row))),
      set({ sheet, area }, value) {
        const rows = new Set(sheet.hiddenRows);
        for (const row of span(area.top, area.bottom)) {
          if (value) rows.add(row);
          else rows.delete(row);
        }
        sheet.hiddenRows = [...rows].sort((a, b) => a - b);
      },
      is: "boolean",
    },
    columnHidden: {
      get: ({ sheet, area }) =>
        allAlike(span(area.left, area.right).map((column) => sheet.columnWidths[column] === 0)),
      set({ sheet, area }, value) {
        for (const column of span(area.left, area.right)) {
          if (value) sheet.columnWidths[column] = 0;
          else if (sheet.columnWidths[column] === 0) delete sheet.columnWidths[column];
        }
      },
      is: "boolean",
    },
    format: {
      navigate: ({ sheet, area }): FormatObject => ({ type: "RangeFormat", sheet, areas: [area] }),
    },
    dataValidation: {
      navigate: ({ sheet, area }): DataValidationObject => ({
        type: "DataValidation",
        sheet,
        area,
      }),
    },
    conditionalFormats: {
      navigate: ({ sheet, area }): ConditionalFormatsObject => ({
        type: "ConditionalFormatCollection",
        sheet,
        area,
      }),
    },
    worksheet: { navigate: ({ sheet }): HostObject => ({ type: "Worksheet", sheet }) },
    getCell: derived(2, 2, ({ area }, [row, column]) => {
      // Excel allows cells outside the range, as long as they are on the sheet.
      const top = area.top + whole(row, "row", -area.top);
      const left = area.left + whole(column, "column", -area.left);
      return { top, left, bottom: top, right: left };
    }),
    getRow: derived(1, 1, ({ area }, [row]) => {
      const top = area.top + whole(row, "row", 0, rowsOf(area) - 1);
      return { ...area, top, bottom: top };
    }),
    getColumn: derived(1, 1, ({ area }, [column]) => {
      const left = area.left + whole(column, "column", 0, columnsOf(area) - 1);
      return { ...area, left, right: left };
    }),
    getLastCell: derived(0, 0, ({ area: { bottom, right } }) => ({
      top: bottom,
      left: right,
      bottom,
      right,
    })),
    getLastRow: derived(0, 0, ({ area }) => ({ ...area, top: area.bottom })),
    getLastColumn: derived(0, 0, ({ area }) => ({ ...area, left: area.right })),
    getResizedRange: derived(2, 2, ({ area }, [rows, columns]) => ({
      ...area,
      bottom: area.bottom + whole(rows, "deltaRows", -sheetRows),
      right: area.right + whole(columns, "deltaColumns", -sheetColumns),
    })),
    getOffsetRange: derived(2, 2, ({ area }, [rows, columns]) => {
      const down = whole(rows, "rowOffset", -sheetRows);
      const across = whole(columns, "columnOffset", -sheetColumns);
      return {
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + across,
        right: area.right + across,
      };
    }),
    getEntireColumn: derived(0, 0, ({ area }) => ({ ...area, top: 0, bottom: sheetRows - 1 })),
    getEntireRow: derived(0, 0, ({ area }) => ({ ...area, left: 0, right: sheetColumns - 1 })),
    getBoundingRect: derived(1, 1, ({ sheet, area }, [other], context) => {
      const { area: second } = range(other, "The other range", sheet, context);
      return {
        top: Math.min(area.top, second.top),
        left: Math.min(area.left, second.left),
        bottom: Math.max(area.bottom, second.bottom),
        right: Math.max(area.right, second.right),
      };
    }),
    getIntersection: derived(1, 1, ({ sheet, area }, [other], context) => {
      const second = range(other, "The other range", sheet, context);
      const common = second.sheet === sheet ? intersection(area, second.area) : null;
      if (!common) throw new OfficeError("ItemNotFound", "The two ranges have no cell in common.");
      return common;
    }),
    getIntersectionOrNullObject: {
      call({ sheet, area }, [other], context) {
        const second = range(other, "The other range", sheet, context);
        const common = second.sheet === sheet ? intersection(area, second.area) : null;
        return common && rangeObject(sheet, common);
      },
      arguments: [1, 1],
    },
    getUsedRangeOrNullObject: {
      call: (object, [valuesOnly], context) => usedPart(object, valuesOnly === true, context),
      arguments: [0, 1],
    },
    getUsedRange: {
      call(object, [valuesOnly], context) {
        const { area } = object;
        return (
          usedPart(object, valuesOnly === true, context) ??
          rangeObject(object.sheet, { ...area, bottom: area.top, right: area.left })
        );
      },
      arguments: [0, 1],
    },
    getVisibleView: {
      call: ({ sheet, area }): RangeViewObject => ({ type: "RangeView", sheet, area }),
    },
    // The client asks this before it writes more than 1,500 cells in slices.
    _ValidateArraySize: {
      call(object, [rows, columns]) {
        if (rows === rowsOf(object.area) && columns === columnsOf(object.area)) return;
        throw invalidArgument(
          `${fullAddress(object)} has ${rowsOf(object.area)} rows and ${columnsOf(object.area)} columns; the array given has ${String(rows)} rows of ${String(columns)}.`
        );
      },
      arguments: [2, 2],
    },
    calculate: { call: () => undefined, calculated: "always" },
    clear: {
      call: (object, [applyTo], context) => clearCells(object, applyTo, context),
      arguments: [0, 1],
      changes: "sheet",
    },
    select: {
      call(object, _, { book, state }) {
        if (object.sheet.visibility !== "Visible")
          throw new OfficeError(
            "InvalidOperation",
            `The sheet "${object.sheet.name}" is hidden: nothing on it can be selected.`
          );
        book.toData().activeSheet = object.sheet.id;
        state.selection = object;
      },
    },
  },
});

interface RangeViewObject extends HostObject {
  type: "RangeView";
  sheet: SheetModel;
  area: Rectangle;
}

const visibleRows = ({ sheet, area }: RangeViewObject): number[] => {
  const hidden = new Set(sheet.hiddenRows);
  return span(area.top, area.bottom).filter((row) => !hidden.has(row));
};

const visibleColumns = ({ sheet, area }: RangeViewObject): number[] =>
  span(area.left, area.right).filter((column) => sheet.columnWidths[column] !== 0);

const view = (
  read: (sheet: SheetModel, row: number, column: number, context: HostContext) => unknown
): Member<RangeViewObject> => ({
  get: (object, context) =>
    visibleRows(object).map((row) =>
      visibleColumns(object).map((column) => read(object.sheet, row, column, context))
    ),
  calculated: true,
});

export const rangeView = defineType<RangeViewObject>({
  type: "RangeView",
  members: {
    rowCount: { get: (object) => visibleRows(object).length },
    columnCount: { get: (object) => visibleColumns(object).length },
    values: view((sheet, row, column, { book }) => book.value(sheet, row, column)),
    formulas: view((sheet, row, column, { book }) => book.formula(sheet, row, column)),
    text: view(displayText),
    valueTypes: view(valueType),
    numberFormat: view(
      (sheet, row, column, { book }) => book.format(sheet, row, column).numberFormat ?? "General"
    ),
    cellAddresses: view((sheet, row, column) =>
      fullAddress(rangeObject(sheet, cellArea(row, column)))
    ),
    getRange: { call: ({ sheet, area }) => rangeObject(sheet, area) },
  },
});
