import type { ConditionalFormatModel, ConditionalLook, ValidationModel } from "./book-data";
import { type ThemeColors, readColor } from "./package-colors";
import { formulaFromFile } from "./package-formula";
import {
  type XmlElement,
  childElement,
  childElements,
  descend,
  parseXml,
  textOf,
} from "./package-xml";
import { isOn } from "./read-sheet-settings";
import { unescapeText } from "./read-text";

/** Kinds of validation in a file (ST_DataValidationType) with their names in Office.js. */
export const VALIDATION_KINDS: Readonly<Record<string, ValidationModel["kind"]>> = {
  list: "List",
  date: "Date",
  whole: "WholeNumber",
  decimal: "Decimal",
};

/** Operators of validations in a file with their names in Office.js. */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** The same of conditional formats, of which Office.js spells the last two without "To". */
export const CONDITION_OPERATORS: Readonly<Record<string, string>> = {
  ...VALIDATION_OPERATORS,
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** What Excel does with an entry that does not fit (ST_DataValidationErrorStyle). */
export const ALERT_STYLES: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

const formulaIn = (element: XmlElement | undefined): string =>
  element ? formulaFromFile(textOf(element)).slice(1) : "";

/** The validations of a worksheet part, in their order. */
export function readValidations(root: XmlElement): ValidationModel[] {
  const list = childElement(root, "dataValidations");
  return (list ? childElements(list, "dataValidation") : []).map((element, source) => {
    const text = (name: string) => unescapeText(element.attributes.get(name) ?? "");
    const second = childElement(element, "formula2");
    return {
      ranges: text("sqref"),
      kind: VALIDATION_KINDS[text("type")] ?? "Other",
      operator: VALIDATION_OPERATORS[text("operator") || "between"] ?? "Between",
      formula1: formulaIn(childElement(element, "formula1")),
      formula2: second ? formulaIn(second) : null,
      ignoreBlanks: isOn(element, "allowBlank"),
      // The attribute says the opposite of its name.
      inCellDropDown: !isOn(element, "showDropDown"),
      errorAlert: {
        showAlert: isOn(element, "showErrorMessage"),
        style: ALERT_STYLES[text("errorStyle") || "stop"] ?? "Stop",
        title: text("errorTitle"),
        message: text("error"),
      },
      prompt: {
        showPrompt: isOn(element, "showInputMessage"),
        title: text("promptTitle"),
        message: text("prompt"),
      },
      source,
    };
  });
}

/** The looks of conditional formats in a styles part (dxfs), as far as the book knows them. */
export function readLooks(styles: string, theme: ThemeColors): ConditionalLook[] {
  const list = childElement(parseXml(styles).root, "dxfs");
  return (list ? childElements(list, "dxf") : []).map((element) => {
    const look: ConditionalLook = {};
    const font = childElement(element, "font");
    const has = (name: string) => font !== undefined && childElement(font, name) !== undefined;
    if (has("b")) look.bold = true;
    if (has("i")) look.italic = true;
    const fontColor = readColor(descend(element, "font", "color"), theme);
    if (fontColor) look.fontColor = fontColor;
    const fillColor = readColor(descend(element, "fill", "patternFill", "bgColor"), theme);
    if (fillColor) look.fillColor = fillColor;
    return look;
  });
}

/** The conditional formats of a worksheet part, the one that wins first. */
export function readConditionalFormats(
  root: XmlElement,
  looks: readonly ConditionalLook[]
): ConditionalFormatModel[] {
  const found = childElements(root, "conditionalFormatting").flatMap((groupElement, group) =>
    childElements(groupElement, "cfRule").map((element, rule) => {
      const value = (name: string) => element.attributes.get(name);
      const formulas = childElements(element, "formula").map(formulaIn);
      const isKnown = value("type") === "cellIs" && value("operator") !== undefined;
      const model: ConditionalFormatModel = {
        id: `cf${group + 1}.${rule + 1}`,
        ranges: groupElement.attributes.get("sqref") ?? "",
        kind: isKnown ? "CellValue" : "Other",
        operator: CONDITION_OPERATORS[value("operator") ?? ""] ?? "",
        formula1: formulas[0] ?? "",
        formula2: formulas[1] ?? null,
        look: { ...looks[Number(value("dxfId") ?? -1)] },
        stopIfTrue: isOn(element, "stopIfTrue"),
        source: { group, rule },
      };
      return { model, priority: Number(value("priority") ?? 0) };
    })
  );
  return found.sort((one, other) => one.priority - other.priority).map(({ model }) => model);
}
