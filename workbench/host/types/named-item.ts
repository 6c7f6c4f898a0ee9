import { formatRectangle, parseAddress } from "../../book/a1";
import type { NameModel, SheetModel } from "../../book/book-data";
import { formulaFault } from "../../book/formula-text";
import type { HostContext, HostObject, RangeObject } from "../member";
import { defineType } from "../member";
import {
  OfficeError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../office-error";
import { absoluteReference, rangeObject, text } from "./arguments";
import { collection } from "./collection";
import { fullAddress, missingSheet } from "./range";

interface NamedItemObject extends HostObject {
  type: "NamedItem";
  name: NameModel;
}

interface NamedItemCollectionObject extends HostObject {
  type: "NamedItemCollection";
}

const namesOf = ({ sheet }: { sheet?: SheetModel }, { book }: HostContext): NameModel[] =>
  sheet ? sheet.names : book.names;

const itemObject = (name: NameModel, sheet?: SheetModel): NamedItemObject => ({
  type: "NamedItem",
  name,
  ...(sheet ? { sheet } : {}),
});

/** Refuses a name that Excel would refuse for a table or defined name, or one that is taken in its scope. */
export function checkDefinedName(
  name: string,
  sheet: SheetModel | null,
  context: HostContext
): string {
  const fault =
    name.length > 255
      ? "has more than 255 characters"
      : !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)
        ? "must begin with a letter or underscore and hold only letters, digits, points and underscores"
        : parseAddress(name) || /^r(\d+)?(c(\d+)?)?$/i.test(name) || /^c(\d+)?$/i.test(name)
          ? "looks like a cell"
          : null;
  if (fault) throw invalidArgument(`The name "${name}" ${fault}.`);
  const lower = name.toLowerCase();
  const names = sheet ? sheet.names : context.book.names;
  if (names.some((other) => other.name.toLowerCase() === lower))
    throw itemAlreadyExists(`There is already a name "${name}".`);
  if (!sheet && context.book.tables.some(({ table }) => table.name.toLowerCase() === lower))
    throw itemAlreadyExists(`There is already a table "${name}".`);
  return name;
}

function formulaOf(reference: unknown, context: HostContext): string {
  if (
    typeof reference === "object" &&
    reference !== null &&
    (reference as HostObject).type === "Range"
  )
    return `=${absoluteReference(reference as RangeObject)}`;
  const given = text(reference, "What a name stands for");
  const formula = given.startsWith("=") ? given : `=${given}`;
  const fault = formulaFault(formula) ?? missingSheet(formula, context);
  if (fault) throw invalidArgument(`Excel would not take ${formula} for a name: ${fault}.`);
  return formula;
}

export const namedItemCollection = defineType(
  collection<NamedItemCollectionObject>({
    type: "NamedItemCollection",
    itemName: "name",
    items: (object, context) =>
      namesOf(object, context).map((name) => itemObject(name, object.sheet)),
    item(object, key, context) {
      const lower = text(key, "A name").toLowerCase();
      const name = namesOf(object, context).find((model) => model.name.toLowerCase() === lower);
      return name ? itemObject(name, object.sheet) : null;
    },
    members: {
      add: {
        call(object, [given, reference, comment], context) {
          if (comment !== undefined)
            throw notImplemented("The workbench keeps no comments of names.");
          const name = checkDefinedName(text(given, "A name"), object.sheet ?? null, context);
          const model: NameModel = { name, formula: formulaOf(reference, context), visible: true };
          namesOf(object, context).push(model);
          context.book.nameChanged(name);
          return itemObject(model, object.sheet);
        },
        arguments: [2, 3],
        changes: "file",
      },
    },
  })
);

function target({ name, sheet }: NamedItemObject, { book }: HostContext): RangeObject | null {
  const found = book.referenceOf(name.formula, sheet ?? null);
  return found && rangeObject(found.sheet, found.area);
}

/** A constant that a name stands for: ="key", =0.5, =TRUE. undefined when it is anything else. */
function constant(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(body)) return /^true$/i.test(body);
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function valueOf(object: NamedItemObject, context: HostContext): string | number | boolean {
  const range = target(object, context);
  if (range) return fullAddress(range).replace(/![^!]*$/, `!${formatRectangle(range.area, true)}`);
  const found = constant(object.name.formula);
  if (found !== undefined) return found;
  if (/#[A-Z/0!?]+/.test(object.name.formula)) return "#REF!";
  throw notImplemented(
    `The workbench gives the value of a name that is a range or a constant; "${object.name.name}" is ${object.name.formula}.`
  );
}

function typeOf(object: NamedItemObject, context: HostContext): string {
  if (target(object, context)) return "Range";
  const found = constant(object.name.formula);
  if (typeof found === "string") return "String";
  if (typeof found === "boolean") return "Boolean";
  return typeof found === "number" ? "Double" : "Error";
}

/** The item as it is in the book: a deleted one is gone. */
function present(object: NamedItemObject, context: HostContext): NameModel {
  if (!namesOf(object, context).includes(object.name))
    throw itemNotFound(`The name "${object.name.name}" is no longer there.`);
  return object.name;
}

export const namedItem = defineType<NamedItemObject>({
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  members: {
    name: { get: (object) => object.name.name },
    formula: {
      get: (object) => object.name.formula,
      set(object, value, context) {
        const name = present(object, context);
        name.formula = formulaOf(value, context);
        context.book.nameChanged(name.name);
      },
      changes: "file",
    },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: (object) => object.name.visible,
      set(object, value, context) {
        present(object, context).visible = value as boolean;
      },
      is: "boolean",
      changes: "file",
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    comment: { get: () => "" },
    worksheet: {
      navigate({ name, sheet }): HostObject {
        if (!sheet)
          throw new OfficeError("ItemNotFound", `The name "${name.name}" belongs to no sheet.`);
        return { type: "Worksheet", sheet };
      },
    },
    worksheetOrNullObject: {
      navigate: ({ sheet }): HostObject | null => (sheet ? { type: "Worksheet", sheet } : null),
    },
    getRange: {
      call(object, _, context) {
        const range = target(object, context);
        if (!range)
          throw itemNotFound(`The name "${object.name.name}" is no range: ${object.name.formula}.`);
        return range;
      },
    },
    getRangeOrNullObject: { call: (object, _, context) => target(object, context) },
    delete: {
      call(object, _, context) {
        const names = namesOf(object, context);
        names.splice(names.indexOf(present(object, context)), 1);
        context.book.nameChanged(object.name.name);
      },
      changes: "file",
    },
  },
});
