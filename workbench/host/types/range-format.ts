import type { Rectangle } from "../../book/a1";
import { intersection } from "../../book/a1";
import type { BorderLine, BorderSide, CellFormat, SheetModel } from "../../book/book-data";
import type { HostContext, HostObject, Member } from "../member";
import { defineType } from "../member";
import { notImplemented } from "../office-error";
import { color, number } from "./arguments";
import { collection } from "./collection";
import type { FormatObject } from "./format-target";
import { readFormat, writeBorder, writeFormat } from "./format-target";
import { displayText } from "./range";
import {
  columnPoints,
  pointsOfWidth,
  rowPoints,
  standardHeight,
  standardWidth,
  widthOfPoints,
} from "./sizes";

/** A property that is an attribute of the format. */
export function attribute<K extends keyof CellFormat>(
  name: K,
  fallback: NonNullable<CellFormat[K]>,
  limits: Pick<Member<FormatObject>, "is" | "oneOf"> = {}
): Member<FormatObject> {
  return {
    get: (object, context) => readFormat(object, name, fallback, context),
    set: (object, value, context) => {
      writeFormat(object, { [name]: value } as CellFormat, context);
    },
    ...limits,
  };
}

/** Alignments the book keeps; Excel knows more. */
function kept(member: Member<FormatObject>, words: readonly string[]): Member<FormatObject> {
  return {
    ...member,
    set(object, value, context) {
      if (!words.includes(value as string))
        throw notImplemented(
          `The workbench keeps the alignments ${words.join(", ")} only, not ${JSON.stringify(value)}.`
        );
      member.set?.(object, value, context);
    },
  };
}

/** Where text stands between the sides of its cell. */
export const horizontalAlignment = kept(
  attribute("horizontal", "General", { oneOf: "HorizontalAlignment" }),
  ["General", "Left", "Center", "Right"]
);

/** Where text stands between top and bottom of its cell. */
export const verticalAlignment = kept(
  attribute("vertical", "Bottom", { oneOf: "VerticalAlignment" }),
  ["Top", "Center", "Bottom"]
);

const areasOf = ({ areas }: FormatObject): Rectangle[] => areas ?? [];
const sheetOf = ({ sheet }: FormatObject): SheetModel => sheet as SheetModel;

function columns(object: FormatObject): number[] {
  const all = new Set<number>();
  for (const { left, right } of areasOf(object))
    for (let column = left; column <= right; column++) all.add(column);
  return [...all];
}

/** Rows of an area; of whole columns those that are used, since Excel has no end of others. */
function rows(object: FormatObject, { book }: HostContext): number[] {
  const all = new Set<number>();
  const used = book.usedArea(sheetOf(object));
  for (const area of areasOf(object)) {
    const long = area.bottom - area.top > 100000;
    const part = long ? used && intersection(area, used) : area;
    if (part) for (let row = part.top; row <= part.bottom; row++) all.add(row);
  }
  return [...all];
}

const alike = (values: number[]): number | null =>
  values.every((value) => Math.abs(value - values[0]) < 0.01) ? (values[0] ?? null) : null;

/** Width in characters that shows the longest text of a column, with Excel's padding. */
function fittingWidth(
  sheet: SheetModel,
  column: number,
  area: Rectangle,
  context: HostContext
): number {
  const { book } = context;
  let longest = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    if (book.value(sheet, row, column) === "") continue;
    const { fontSize = 11, bold = false } = book.format(sheet, row, column);
    const lines = displayText(sheet, row, column, context).split("\n");
    const letters = Math.max(...lines.map((line) => line.length));
    longest = Math.max(longest, letters * (fontSize / 11) * (bold ? 1.08 : 1));
  }
  return longest === 0 ? standardWidth : longest + 1.4;
}

/** Height in points that shows every line of a row, wrapped ones included. */
function fittingHeight(sheet: SheetModel, row: number, context: HostContext): number {
  const { book } = context;
  let height = standardHeight;
  for (const columnText of Object.keys(sheet.cells[row] ?? {})) {
    const column = Number(columnText);
    if (book.value(sheet, row, column) === "") continue;
    const { fontSize = 11, wrap = false } = book.format(sheet, row, column);
    const room = Math.max(1, (sheet.columnWidths[column] ?? standardWidth) - 0.7) * (11 / fontSize);
    const lines = displayText(sheet, row, column, context)
      .split("\n")
      .reduce((sum, line) => sum + (wrap ? Math.max(1, Math.ceil(line.length / room)) : 1), 0);
    height = Math.max(height, (wrap ? lines : 1) * fontSize * 1.364);
  }
  return Math.round(height * 4) / 4;
}

export const rangeFormat = defineType<FormatObject>({
  type: "RangeFormat",
  members: {
    horizontalAlignment,
    verticalAlignment,
    wrapText: attribute("wrap", false, { is: "boolean" }),
    columnWidth: {
      get: (object) =>
        alike(columns(object).map((column) => columnPoints(sheetOf(object), column))),
      set(object, value) {
        const width = widthOfPoints(number(value, "The column width", 0, pointsOfWidth(255.75)));
        for (const column of columns(object)) sheetOf(object).columnWidths[column] = width;
      },
    },
    rowHeight: {
      get: (object, context) =>
        alike(rows(object, context).map((row) => rowPoints(sheetOf(object), row))),
      set(object, value, context) {
        const height = number(value, "The row height", 0, 409.5);
        for (const row of rows(object, context)) sheetOf(object).rowHeights[row] = height;
      },
    },
    font: { navigate: (object): FormatObject => ({ ...object, type: "RangeFont" }) },
    fill: { navigate: (object): FormatObject => ({ ...object, type: "RangeFill" }) },
    borders: { navigate: (object): FormatObject => ({ ...object, type: "RangeBorderCollection" }) },
    autofitColumns: {
      call(object, _, context) {
        const used = context.book.usedArea(sheetOf(object), true);
        for (const area of areasOf(object)) {
          const part = used && intersection(used, area);
          if (!part) continue;
          for (let column = part.left; column <= part.right; column++)
            sheetOf(object).columnWidths[column] = fittingWidth(
              sheetOf(object),
              column,
              part,
              context
            );
        }
      },
      changes: "sheet",
      calculated: true,
    },
    autofitRows: {
      call(object, _, context) {
        for (const row of rows(object, context)) {
          const height = fittingHeight(sheetOf(object), row, context);
          if (height === standardHeight) delete sheetOf(object).rowHeights[row];
          else sheetOf(object).rowHeights[row] = height;
        }
      },
      changes: "sheet",
      calculated: true,
    },
  },
});

export const rangeFont = defineType<FormatObject>({
  type: "RangeFont",
  members: {
    name: attribute("fontName", "Calibri", { is: "string" }),
    size: {
      ...attribute("fontSize", 11),
      set: (object, value, context) =>
        writeFormat(object, { fontSize: number(value, "The font size", 1, 409) }, context),
    },
    bold: attribute("bold", false, { is: "boolean" }),
    italic: attribute("italic", false, { is: "boolean" }),
    color: {
      ...attribute("fontColor", "#000000"),
      set: (object, value, context) =>
        writeFormat(object, { fontColor: color(value, "The font colour") }, context),
    },
  },
});

export const rangeFill = defineType<FormatObject>({
  type: "RangeFill",
  members: {
    color: {
      // Excel gives white for no fill.
      get: (object, context) => {
        const found = readFormat(object, "fillColor", "", context);
        return found === "" ? "#FFFFFF" : found;
      },
      set: (object, value, context) =>
        writeFormat(object, { fillColor: color(value, "The fill colour") }, context),
    },
    clear: {
      call: (object, _, context) => writeFormat(object, { fillColor: "" }, context),
      changes: "sheet",
    },
  },
});

interface BorderPlace {
  side: BorderSide;
  /** Which cells of an area have the line on that side. */
  touches: (row: number, column: number, area: Rectangle) => boolean;
}

/** Where each border of a range is drawn; an inner line is the lower or right side of the cell before it. */
const borderPlaces: Record<string, BorderPlace> = {
  EdgeTop: { side: "top", touches: (row, _, area) => row === area.top },
  EdgeBottom: { side: "bottom", touches: (row, _, area) => row === area.bottom },
  EdgeLeft: { side: "left", touches: (_, column, area) => column === area.left },
  EdgeRight: { side: "right", touches: (_, column, area) => column === area.right },
  InsideHorizontal: { side: "bottom", touches: (row, _, area) => row < area.bottom },
  InsideVertical: { side: "right", touches: (_, column, area) => column < area.right },
};

interface BorderObject extends FormatObject {
  index: string;
}

const borderObject = (object: FormatObject, index: string): BorderObject => ({
  ...object,
  type: "RangeBorder",
  index,
});

export const rangeBorders = defineType(
  collection<FormatObject>({
    type: "RangeBorderCollection",
    itemName: "border",
    items: (object) => Object.keys(borderPlaces).map((index) => borderObject(object, index)),
    item(object, key): HostObject {
      if (typeof key !== "string" || !borderPlaces[key])
        throw notImplemented(
          `The workbench knows the borders ${Object.keys(borderPlaces).join(", ")}, not ${JSON.stringify(key)}.`
        );
      return borderObject(object, key);
    },
  })
);

function readBorder(object: BorderObject, { book }: HostContext): BorderLine | null {
  const { side, touches } = borderPlaces[object.index];
  if (object.style !== undefined) return book.namedStyles[object.style]?.borders?.[side] ?? null;
  for (const area of areasOf(object))
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (touches(row, column, area))
          return book.format(sheetOf(object), row, column).borders?.[side] ?? null;
  return null;
}

const newLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

function changeBorder(
  object: BorderObject,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
  context: HostContext
): void {
  const { side, touches } = borderPlaces[object.index];
  writeBorder(object, side, touches, change, context);
}

export const rangeBorder = defineType<BorderObject>({
  type: "RangeBorder",
  identity: ({ index }) => ({ _Id: index }),
  members: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (object, context) => readBorder(object, context)?.style ?? "None",
      set: (object, value, context) =>
        changeBorder(
          object,
          (line) =>
            value === "None" ? undefined : { ...newLine, ...line, style: value as string },
          context
        ),
      oneOf: "BorderLineStyle",
    },
    weight: {
      get: (object, context) => readBorder(object, context)?.weight ?? "Thin",
      set: (object, value, context) =>
        changeBorder(object, (line) => ({ ...newLine, ...line, weight: value as string }), context),
      oneOf: "BorderWeight",
    },
    color: {
      get: (object, context) => readBorder(object, context)?.color ?? "#000000",
      set(object, value, context) {
        const lineColor = color(value, "The border colour");
        changeBorder(object, (line) => ({ ...newLine, ...line, color: lineColor }), context);
      },
    },
  },
});
