import type { SheetModel } from "../../book/book-data";
import type { HostContext, HostObject } from "../member";
import { defineType } from "../member";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../office-error";
import { text } from "./arguments";
import { collection } from "./collection";

interface WorksheetCollectionObject extends HostObject {
  type: "WorksheetCollection";
}

/** The Worksheet of a sheet. */
export const worksheetObject = (sheet: SheetModel): HostObject & { sheet: SheetModel } => ({
  type: "Worksheet",
  sheet,
});

/** Refuses a name Excel would refuse for a sheet, or one another sheet has. */
export function checkSheetName(name: string, context: HostContext, own?: SheetModel): string {
  const fault =
    name.length < 1 || name.length > 31
      ? "must have 1 to 31 characters"
      : /[:\\/?*[\]]/.test(name)
        ? "must not hold any of : \\ / ? * [ ]"
        : name.startsWith("'") || name.endsWith("'")
          ? "must not begin or end with an apostrophe"
          : name.toLowerCase() === "history"
            ? "is reserved by Excel"
            : null;
  if (fault) throw invalidArgument(`The sheet name "${name}" ${fault}.`);
  const other = context.book.sheets.find(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (other) throw itemAlreadyExists(`There is already a sheet "${other.name}".`);
  return name;
}

function freshName(context: HostContext): string {
  const taken = new Set(context.book.sheets.map(({ name }) => name.toLowerCase()));
  let index = context.book.sheets.length + 1;
  while (taken.has(`sheet${index}`)) index++;
  return `Sheet${index}`;
}

const visible = (sheets: SheetModel[], visibleOnly: unknown): SheetModel[] =>
  visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;

const byNameOrId = (key: unknown, { book }: HostContext): HostObject | null => {
  const sheet = book.sheet(text(key, "The name of a sheet"));
  return sheet && worksheetObject(sheet);
};

export const worksheetCollection = defineType(
  collection<WorksheetCollectionObject>({
    type: "WorksheetCollection",
    itemName: "sheet",
    items: (_, { book }) => book.sheets.map(worksheetObject),
    item: (_, key, context) => byNameOrId(key, context),
    members: {
      add: {
        call(_, [name], context) {
          const checked = checkSheetName(
            name === undefined ? freshName(context) : text(name, "The name of a sheet"),
            context
          );
          return worksheetObject(context.book.addSheet(checked));
        },
        arguments: [0, 1],
        changes: "structure",
      },
      getActiveWorksheet: {
        call(_, _args, { book }) {
          const sheet = book.sheet(book.toData().activeSheet ?? "") ?? book.sheets[0];
          if (!sheet) throw itemNotFound("The workbook has no sheet.");
          return worksheetObject(sheet);
        },
      },
      getFirst: {
        call(_, [visibleOnly], { book }) {
          const [sheet] = visible(book.sheets, visibleOnly);
          if (!sheet) throw itemNotFound("The workbook has no such sheet.");
          return worksheetObject(sheet);
        },
        arguments: [0, 1],
      },
      getLast: {
        call(_, [visibleOnly], { book }) {
          const sheet = visible(book.sheets, visibleOnly).at(-1);
          if (!sheet) throw itemNotFound("The workbook has no such sheet.");
          return worksheetObject(sheet);
        },
        arguments: [0, 1],
      },
      getCount: {
        call: (_, [visibleOnly], { book }) => visible(book.sheets, visibleOnly).length,
        arguments: [0, 1],
      },
    },
  })
);
