import type { Rectangle } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { HostContext, HostObject, Member } from "../member";
import { defineType } from "../member";
import { OfficeError, invalidArgument, itemAlreadyExists, notImplemented } from "../office-error";
import { text } from "./arguments";
import { collection } from "./collection";
import type { FormatObject } from "./format-target";
import { eachCell } from "./format-target";

const normal = "Normal";

/** Gives cells a style: everything of their format is the style's from then on, as in Excel. */
export function applyStyle(
  sheet: SheetModel,
  areas: Rectangle[],
  value: unknown,
  { book }: HostContext
): void {
  const given = text(value, "The style");
  const name =
    given.toLowerCase() === "normal"
      ? normal
      : Object.keys(book.namedStyles).find((style) => style.toLowerCase() === given.toLowerCase());
  if (name === undefined)
    throw invalidArgument(
      `The workbook has no cell style "${given}". The workbench knows Normal and the styles that were added.`
    );
  eachCell(areas, (row, column) =>
    book.setFormat(sheet, row, column, name === normal ? {} : { namedStyle: name }, true)
  );
}

interface StyleCollectionObject extends HostObject {
  type: "StyleCollection";
}

interface StyleObject extends FormatObject {
  type: "Style";
  style: string;
}

const styleObject = (style: string): StyleObject => ({ type: "Style", style });

export const styleCollection = defineType(
  collection<StyleCollectionObject>({
    type: "StyleCollection",
    itemName: "cell style",
    items: (_, { book }) => [normal, ...Object.keys(book.namedStyles)].map(styleObject),
    item(_, key, { book }) {
      const lower = text(key, "The name of a style").toLowerCase();
      const name = [normal, ...Object.keys(book.namedStyles)].find(
        (style) => style.toLowerCase() === lower
      );
      return name === undefined ? null : styleObject(name);
    },
    members: {
      add: {
        call(_, [given], { book }) {
          const name = text(given, "The name of a style");
          if (name.trim() === "" || name.length > 255)
            throw invalidArgument("The name of a style must have 1 to 255 characters.");
          const taken = [normal, ...Object.keys(book.namedStyles)].some(
            (style) => style.toLowerCase() === name.toLowerCase()
          );
          if (taken) throw itemAlreadyExists(`There is already a cell style "${name}".`);
          book.namedStyles[name] = {};
        },
        arguments: [1, 1],
        changes: "file",
      },
    },
  })
);

/** Which attributes of a cell a style sets: the workbench keeps all of them, as a new style in Excel does. */
const include: Member<StyleObject> = {
  get: () => true,
  set(_, value) {
    if (value !== true)
      throw notImplemented("The workbench keeps styles that set everything; leave include… true.");
  },
  is: "boolean",
};

const ownOnly = (member: Member<FormatObject>): Member<StyleObject> => ({
  ...member,
  ...(member.set
    ? {
        set(object: StyleObject, value: unknown, context: HostContext) {
          if (object.style === normal)
            throw notImplemented("The workbench does not change the style Normal.");
          member.set?.(object, value, context);
        },
      }
    : {}),
});

/** Built here, not imported from range-format.ts, whose rows need this file. */
export function styleType(rows: Record<string, Member<FormatObject>>) {
  return defineType<StyleObject>({
    type: "Style",
    identity: ({ style }) => ({ _Id: style }),
    members: {
      name: { get: ({ style }) => style },
      builtIn: { get: ({ style }) => style === normal },
      ...Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, ownOnly(row)])),
      font: { navigate: ({ style }): FormatObject => ({ type: "RangeFont", style }) },
      fill: { navigate: ({ style }): FormatObject => ({ type: "RangeFill", style }) },
      borders: {
        navigate: ({ style }): FormatObject => ({ type: "RangeBorderCollection", style }),
      },
      includeAlignment: include,
      includeBorder: include,
      includeFont: include,
      includeNumber: include,
      includePatterns: include,
      includeProtection: include,
      delete: {
        call({ style }, _, { book }) {
          if (style === normal)
            throw new OfficeError("InvalidOperation", "The style Normal cannot be deleted.");
          delete book.namedStyles[style];
          for (const sheet of book.sheets)
            for (const [row, cells] of Object.entries(sheet.cells))
              for (const [column, cell] of Object.entries(cells))
                if (cell.s && book.toData().formats[cell.s]?.namedStyle === style)
                  book.setFormat(sheet, Number(row), Number(column), {}, true);
        },
        changes: "file",
      },
    },
  });
}
