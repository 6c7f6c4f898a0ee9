import type { ConditionalFormatModel, ConditionalLook, ValidationModel } from "./book-data";
import { formulaToFile } from "./package-formula";
import {
  type XmlElement,
  childElement,
  childElements,
  elementFrom,
  escapeAttribute,
  escapeXml,
  insertInOrder,
  removeChild,
  setAttribute,
} from "./package-xml";
import {
  ALERT_STYLES,
  CONDITION_OPERATORS,
  VALIDATION_KINDS,
  VALIDATION_OPERATORS,
} from "./read-cell-rules";
import { WORKSHEET_ORDER } from "./write-sheet-settings";
import { textAttribute } from "./write-text";

/** Name in a file of a word of Office.js. */
function fileWord(words: Readonly<Record<string, string>>, word: string): string {
  const found = Object.entries(words).find(([, office]) => office === word);
  if (!found) throw new Error(`A workbook has no word for "${word}".`);
  return found[0];
}

const formulaXml = (name: string, formula: string): string =>
  `<${name}>${escapeXml(formulaToFile(formula))}</${name}>`;

function validationXml(validation: ValidationModel): string {
  const { errorAlert, prompt } = validation;
  const isList = validation.kind === "List";
  const optional = (name: string, text: string) =>
    text === "" ? "" : ` ${name}="${textAttribute(text)}"`;
  const attributes = [
    ` type="${fileWord(VALIDATION_KINDS, validation.kind)}"`,
    errorAlert.style === "Stop" ? "" : ` errorStyle="${fileWord(ALERT_STYLES, errorAlert.style)}"`,
    isList || validation.operator === "Between"
      ? ""
      : ` operator="${fileWord(VALIDATION_OPERATORS, validation.operator)}"`,
    validation.ignoreBlanks ? ' allowBlank="1"' : "",
    isList && !validation.inCellDropDown ? ' showDropDown="1"' : "",
    prompt.showPrompt ? ' showInputMessage="1"' : "",
    errorAlert.showAlert ? ' showErrorMessage="1"' : "",
    optional("errorTitle", errorAlert.title),
    optional("error", errorAlert.message),
    optional("promptTitle", prompt.title),
    optional("prompt", prompt.message),
    ` sqref="${escapeAttribute(validation.ranges)}"`,
  ];
  const formulas =
    formulaXml("formula1", validation.formula1) +
    (validation.formula2 === null ? "" : formulaXml("formula2", validation.formula2));
  return `<dataValidation${attributes.join("")}>${formulas}</dataValidation>`;
}

/** Brings the validations of a worksheet part into step; those that did not change keep their markup. */
export function writeValidations(root: XmlElement, validations: readonly ValidationModel[]): void {
  const list = childElement(root, "dataValidations");
  const old = list ? childElements(list) : [];
  const written = validations.map((validation) => {
    const same = validation.source === undefined ? undefined : old[validation.source];
    if (!same) return elementFrom(validationXml(validation));
    setAttribute(same, "sqref", validation.ranges);
    return same;
  });
  if (written.length === 0) {
    if (list) removeChild(root, list);
    return;
  }
  const parent = list ?? elementFrom("<dataValidations></dataValidations>");
  parent.children = written;
  setAttribute(parent, "count", written.length);
  if (!list) insertInOrder(root, parent, WORKSHEET_ORDER);
}

/**
 * Brings the conditional formats of a worksheet part into step; those that did not change keep their markup.
 * `lookIndex` gives the position of a look in the styles part.
 */
export function writeConditionalFormats(
  root: XmlElement,
  formats: readonly ConditionalFormatModel[],
  lookIndex: (look: ConditionalLook) => number
): void {
  const groups = childElements(root, "conditionalFormatting");
  const rules = groups.map((group) => childElements(group, "cfRule"));
  const left = new Set(rules.flat());
  formats.forEach((format, index) => {
    const priority = index + 1;
    const { source } = format;
    const same = source && rules[source.group]?.[source.rule];
    if (same) {
      left.delete(same);
      setAttribute(groups[source.group], "sqref", format.ranges);
      setAttribute(same, "priority", priority);
      return;
    }
    const stop = format.stopIfTrue ? ' stopIfTrue="1"' : "";
    const operator = fileWord(CONDITION_OPERATORS, format.operator);
    const formulas =
      formulaXml("formula", format.formula1) +
      (format.formula2 === null ? "" : formulaXml("formula", format.formula2));
    const rule = `<cfRule type="cellIs" dxfId="${lookIndex(format.look)}" priority="${priority}"${stop} operator="${operator}">${formulas}</cfRule>`;
    const group = elementFrom(
      `<conditionalFormatting sqref="${escapeAttribute(format.ranges)}">${rule}</conditionalFormatting>`
    );
    insertInOrder(root, group, WORKSHEET_ORDER);
  });
  groups.forEach((group, index) => {
    const gone = rules[index].filter((rule) => left.has(rule));
    gone.forEach((rule) => removeChild(group, rule));
    if (childElements(group).length === 0) removeChild(root, group);
  });
}
