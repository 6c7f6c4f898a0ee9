import type { Rectangle } from "../../book/a1";
import { intersection } from "../../book/a1";
import type { ConditionalFormatModel, SheetModel } from "../../book/book-data";
import { formatBlocks, parseBlocks, splitBlocks } from "../../book/cell-blocks";
import { CONDITION_OPERATORS } from "../../book/read-cell-rules";
import { formulaFault } from "../../book/formula-text";
import type { HostObject, Member } from "../member";
import { defineType } from "../member";
import { invalidArgument, itemNotFound, notImplemented } from "../office-error";
import { color, oneOf, rangeObject, text } from "./arguments";
import { collection } from "./collection";
import type { RangeAreasObject } from "./range-areas";

/** The conditional formats of a block of cells. */
export interface ConditionalFormatsObject extends HostObject {
  type: "ConditionalFormatCollection";
  sheet: SheetModel;
  area: Rectangle;
}

interface FormatObject extends HostObject {
  sheet: SheetModel;
  format: ConditionalFormatModel;
}

const object = (type: string, { sheet, format }: FormatObject): FormatObject => ({
  type,
  sheet,
  format,
});

const formatsOf = ({ sheet, area }: ConditionalFormatsObject): FormatObject[] =>
  sheet.conditionalFormats
    .filter(({ ranges }) => parseBlocks(ranges).some((block) => intersection(block, area)))
    .map((format) => ({ type: "ConditionalFormat", sheet, format }));

function freeId({ conditionalFormats }: SheetModel): string {
  const taken = new Set(conditionalFormats.map(({ id }) => id));
  let number = 1;
  while (taken.has(`cf-new${number}`)) number++;
  return `cf-new${number}`;
}

/** A changed format is no longer what the file says. */
function changed({ format }: FormatObject, patch: Partial<ConditionalFormatModel>): void {
  Object.assign(format, patch);
  delete format.source;
}

export const conditionalFormats = defineType(
  collection<ConditionalFormatsObject>({
    type: "ConditionalFormatCollection",
    itemName: "conditional format",
    items: formatsOf,
    item: (formats, key) => formatsOf(formats).find(({ format }) => format.id === key) ?? null,
    members: {
      add: {
        call({ sheet, area }, [type]) {
          if (type !== "CellValue")
            throw notImplemented(
              `The workbench does not know conditional formats of the type ${JSON.stringify(type)}. It knows: CellValue.`
            );
          const format: ConditionalFormatModel = {
            id: freeId(sheet),
            ranges: formatBlocks([area]),
            kind: "CellValue",
            operator: "",
            formula1: "",
            formula2: null,
            look: {},
            stopIfTrue: false,
          };
          // The newest wins, as in Excel.
          sheet.conditionalFormats.unshift(format);
          return object("ConditionalFormat", { type: "", sheet, format });
        },
        arguments: [1, 1],
        changes: "sheet",
      },
      clearAll: {
        call({ sheet, area }) {
          sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
            const { outside } = splitBlocks(format.ranges, area);
            return outside.length === 0 ? [] : [{ ...format, ranges: formatBlocks(outside) }];
          });
        },
        changes: "sheet",
      },
    },
  })
);

const isThere = ({ sheet, format }: FormatObject): void => {
  if (!sheet.conditionalFormats.includes(format))
    throw itemNotFound("The conditional format is no longer there.");
};

export const conditionalFormat = defineType<FormatObject>({
  type: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  members: {
    id: { get: ({ format }) => format.id },
    type: {
      get({ format }) {
        if (format.kind === "Other")
          throw notImplemented("The workbench does not know the type of this conditional format.");
        return format.kind;
      },
    },
    priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value) => changed(target, { stopIfTrue: value as boolean }),
      is: "boolean",
    },
    cellValue: {
      navigate(target) {
        if (target.format.kind !== "CellValue")
          throw invalidArgument("The conditional format is of another type than CellValue.");
        return object("CellValueConditionalFormat", target);
      },
    },
    cellValueOrNullObject: {
      navigate: (target) =>
        target.format.kind === "CellValue" ? object("CellValueConditionalFormat", target) : null,
    },
    delete: {
      call(target) {
        isThere(target);
        const { sheet, format } = target;
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      },
      changes: "sheet",
    },
    getRange: {
      call({ sheet, format }) {
        const [area, ...others] = parseBlocks(format.ranges);
        if (others.length > 0)
          throw invalidArgument("The conditional format stands on several ranges: use getRanges.");
        return rangeObject(sheet, area);
      },
    },
    getRanges: {
      call: ({ sheet, format }): RangeAreasObject => ({
        type: "RangeAreas",
        sheet,
        areas: parseBlocks(format.ranges),
      }),
    },
  },
});

/** A limit of a condition as a file has it; a plain text is none, since Excel would take it for a name. */
function limit(value: unknown): string {
  if (typeof value === "number") return String(value);
  const given = text(value, "A limit of the condition");
  if (!given.startsWith("=")) {
    if (given.trim() !== "" && Number.isFinite(Number(given))) return given;
    throw invalidArgument(
      `A limit of the condition must be a number or a formula such as ="late", not ${JSON.stringify(given)}.`
    );
  }
  const fault = formulaFault(given);
  if (fault) throw invalidArgument(`Excel would not take the condition ${given}: ${fault}.`);
  return given.slice(1);
}

export const cellValueConditionalFormat = defineType<FormatObject>({
  type: "CellValueConditionalFormat",
  members: {
    rule: {
      get: ({ format }) => ({
        formula1: `=${format.formula1}`,
        ...(format.formula2 === null ? {} : { formula2: `=${format.formula2}` }),
        operator: format.operator,
      }),
      set(target, value) {
        const { formula1, formula2, operator } = value as Record<string, unknown>;
        const word = oneOf(operator, "The operator", Object.values(CONDITION_OPERATORS));
        const isPair = word === "Between" || word === "NotBetween";
        if (isPair === (formula2 == null))
          throw invalidArgument(`The operator ${word} takes ${isPair ? "two limits" : "one"}.`);
        changed(target, {
          operator: word,
          formula1: limit(formula1),
          formula2: isPair ? limit(formula2) : null,
        });
      },
    },
    format: { navigate: (target) => object("ConditionalRangeFormat", target) },
  },
});

export const conditionalRangeFormat = defineType<FormatObject>({
  type: "ConditionalRangeFormat",
  members: {
    font: { navigate: (target) => object("ConditionalRangeFont", target) },
    fill: { navigate: (target) => object("ConditionalRangeFill", target) },
  },
});

const flag = (name: "bold" | "italic"): Member<FormatObject> => ({
  get: ({ format }) => format.look[name] ?? null,
  set: (target, value) =>
    changed(target, { look: { ...target.format.look, [name]: value as boolean } }),
  is: "boolean",
});

const colour = (name: "fontColor" | "fillColor", what: string): Member<FormatObject> => ({
  get: ({ format }) => format.look[name] ?? "",
  set: (target, value) =>
    changed(target, { look: { ...target.format.look, [name]: color(value, what) } }),
});

export const conditionalRangeFont = defineType<FormatObject>({
  type: "ConditionalRangeFont",
  members: {
    bold: flag("bold"),
    italic: flag("italic"),
    color: colour("fontColor", "The colour of a font"),
  },
});

export const conditionalRangeFill = defineType<FormatObject>({
  type: "ConditionalRangeFill",
  members: { color: colour("fillColor", "The colour of a fill") },
});
