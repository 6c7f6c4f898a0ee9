import type { Rectangle } from "../../book/a1";
import { formatRectangle, intersection } from "../../book/a1";
import type { SheetModel, ValidationModel } from "../../book/book-data";
import { formatBlocks, parseBlocks, splitBlocks } from "../../book/cell-blocks";
import { VALIDATION_OPERATORS } from "../../book/read-cell-rules";
import type { HostContext, HostObject, Member } from "../member";
import { defineType } from "../member";
import { invalidArgument, notImplemented } from "../office-error";
import { oneOf, text } from "./arguments";

/** What may be entered into a block of cells. */
export interface DataValidationObject extends HostObject {
  type: "DataValidation";
  sheet: SheetModel;
  area: Rectangle;
}

/** Most characters of a list that stands in the rule itself. */
const longestList = 255;

/** Kinds of rule that compare with one or two values, by the name of their property. */
const comparisons: Readonly<Record<string, ValidationModel["kind"]>> = {
  date: "Date",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
};

/** Excel fills these in where nothing is said. */
const usual: Pick<ValidationModel, "ignoreBlanks" | "errorAlert" | "prompt"> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

const record = (value: unknown, what: string): Record<string, unknown> => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object, not ${JSON.stringify(value)}.`);
  return value as Record<string, unknown>;
};

function onlyKnown(value: Record<string, unknown>, what: string, known: readonly string[]): void {
  const other = Object.keys(value).find((key) => !known.includes(key));
  if (other !== undefined) throw invalidArgument(`${what} has no property "${other}".`);
}

/** A date as a serial number of the workbook; numbers and formulas as they are. */
function formulaOf(value: unknown, kind: string, { book }: HostContext): string {
  if (typeof value === "number") return String(value);
  const given = text(value, `A limit of the rule "${kind}"`);
  if (given.startsWith("=")) return given.slice(1);
  if (kind === "date" && /^\d{4}-\d\d-\d\d/.test(given)) {
    const days = Date.parse(given.slice(0, 10)) / 86_400_000 + 25_569;
    return String(days - (book.toData().date1904 ? 1462 : 0));
  }
  if (kind !== "date" && given.trim() !== "" && Number.isFinite(Number(given))) return given;
  throw invalidArgument(
    `A limit of the rule "${kind}" must be a number, a formula or (for dates) a text such as 2025-03-31, not "${given}".`
  );
}

type Rule = Pick<ValidationModel, "kind" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

function ruleOf(value: unknown, context: HostContext): Rule {
  const given = record(value, "The rule");
  const kinds = Object.keys(given).filter((key) => given[key] != null);
  if (kinds.length !== 1)
    throw invalidArgument(`A rule has one kind, not ${kinds.length}: ${kinds.join(", ")}.`);
  const [kind] = kinds;
  const rule = record(given[kind], `The rule "${kind}"`);
  if (kind === "list") {
    onlyKnown(rule, "A list", ["source", "inCellDropDown"]);
    const source = text(rule.source, "The source of a list");
    if (source === "") throw invalidArgument("The source of a list must not be empty.");
    if (!source.startsWith("=") && source.length > longestList)
      throw invalidArgument(
        `A list of ${source.length} characters is too long for a rule, which takes ${longestList}: refer to cells.`
      );
    return {
      kind: "List",
      operator: "Between",
      formula1: source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`,
      formula2: null,
      inCellDropDown: rule.inCellDropDown !== false,
    };
  }
  if (!Object.hasOwn(comparisons, kind))
    throw notImplemented(
      `The workbench does not know validation rules of the kind "${kind}". It knows: list, ${Object.keys(comparisons).join(", ")}.`
    );
  onlyKnown(rule, `The rule "${kind}"`, ["formula1", "formula2", "operator"]);
  const operator = oneOf(rule.operator, "The operator", Object.values(VALIDATION_OPERATORS));
  const isPair = operator === "Between" || operator === "NotBetween";
  if (isPair === (rule.formula2 == null))
    throw invalidArgument(
      `The operator ${operator} takes ${isPair ? "two limits" : "one limit"}, formula1${isPair ? " and formula2" : ""}.`
    );
  return {
    kind: comparisons[kind],
    operator,
    formula1: formulaOf(rule.formula1, kind, context),
    formula2: isPair ? formulaOf(rule.formula2, kind, context) : null,
    inCellDropDown: true,
  };
}

/** The validations of an area, each cut to it, so that a change touches no other cell. */
function within({ sheet, area }: DataValidationObject): ValidationModel[] {
  const inside: ValidationModel[] = [];
  sheet.validations = sheet.validations.flatMap((validation) => {
    const parts = splitBlocks(validation.ranges, area);
    if (parts.inside.length === 0) return [validation];
    const { source, ...unsourced } = validation;
    const isWhole = parts.outside.length === 0;
    const cut = { ...(isWhole ? validation : unsourced), ranges: formatBlocks(parts.inside) };
    inside.push(cut);
    // What is left outside keeps its place in the file, and with it all that the file says of it.
    return isWhole ? [cut] : [{ ...validation, source, ranges: formatBlocks(parts.outside) }, cut];
  });
  return inside;
}

function remove(object: DataValidationObject): void {
  const inside = new Set(within(object));
  object.sheet.validations = object.sheet.validations.filter((one) => !inside.has(one));
}

const touching = ({ sheet, area }: DataValidationObject): ValidationModel[] =>
  sheet.validations.filter(({ ranges }) =>
    parseBlocks(ranges).some((block) => intersection(block, area))
  );

/** The validation of an area; null where its cells have none or several. */
function single(object: DataValidationObject): ValidationModel | null {
  const [validation, ...others] = touching(object);
  if (!validation || others.length > 0) return null;
  const { inside } = splitBlocks(validation.ranges, object.area);
  const cells = inside.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0
  );
  const { top, left, bottom, right } = object.area;
  return cells === (bottom - top + 1) * (right - left + 1) ? validation : null;
}

const sourceText = (formula: string): string =>
  /^"[\s\S]*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : `=${formula}`;

function ruleFor(validation: ValidationModel): Record<string, unknown> {
  const { kind, operator, formula1, formula2, inCellDropDown } = validation;
  if (kind === "List") return { list: { inCellDropDown, source: sourceText(formula1) } };
  const name = Object.keys(comparisons).find((key) => comparisons[key] === kind);
  if (!name)
    throw notImplemented(
      `The workbench cannot tell the rule of ${validation.ranges}: it is of a kind it does not know.`
    );
  const limit = (formula: string) =>
    formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
  return {
    [name]: {
      formula1: limit(formula1),
      ...(formula2 === null ? {} : { formula2: limit(formula2) }),
      operator,
    },
  };
}

/** A part of the validations of an area that is set on its own. */
function part<Key extends "errorAlert" | "prompt" | "ignoreBlanks">(
  key: Key,
  read: (value: unknown) => ValidationModel[Key]
): Member<DataValidationObject> {
  return {
    get: (object) => single(object)?.[key] ?? (touching(object).length > 0 ? null : usual[key]),
    set(object, value) {
      const wanted = read(value);
      const inside = within(object);
      if (inside.length === 0)
        throw invalidArgument(
          `${formatRectangle(object.area)} has no validation: set its rule before its ${key}.`
        );
      for (const validation of inside) {
        validation[key] = wanted;
        delete validation.source;
      }
    },
  };
}

export const dataValidation = defineType<DataValidationObject>({
  type: "DataValidation",
  members: {
    type: {
      get(object) {
        const kind = single(object)?.kind;
        if (kind === "Other")
          throw notImplemented("The workbench does not know the kind of this validation.");
        return kind ?? (touching(object).length === 0 ? "None" : "Inconsistent");
      },
    },
    rule: {
      get(object) {
        const validation = single(object);
        return validation && ruleFor(validation);
      },
      set(object, value, context) {
        const rule = ruleOf(value, context);
        remove(object);
        object.sheet.validations.push({
          ...usual,
          ...rule,
          ranges: formatRectangle(object.area),
        });
      },
    },
    errorAlert: part("errorAlert", (value) => {
      const given = record(value, "The alert");
      onlyKnown(given, "An alert", ["message", "showAlert", "style", "title"]);
      return {
        showAlert: given.showAlert !== false,
        style: oneOf(given.style ?? "Stop", "The style of an alert", [
          "Stop",
          "Warning",
          "Information",
        ]),
        title: text(given.title ?? "", "The title of an alert"),
        message: text(given.message ?? "", "The message of an alert"),
      };
    }),
    prompt: part("prompt", (value) => {
      const given = record(value, "The prompt");
      onlyKnown(given, "A prompt", ["message", "showPrompt", "title"]);
      return {
        showPrompt: given.showPrompt !== false,
        title: text(given.title ?? "", "The title of a prompt"),
        message: text(given.message ?? "", "The message of a prompt"),
      };
    }),
    ignoreBlanks: part("ignoreBlanks", (value) => {
      if (typeof value !== "boolean") throw invalidArgument("ignoreBlanks is true or false.");
      return value;
    }),
    clear: { call: remove, changes: "sheet" },
  },
});
