import type { NameModel, PageLayoutModel } from "./book-data";
import { quoteSheet } from "./a1";
import { renameSheet } from "./formula-text";
import { formulaFromFile, formulaToFile } from "./package-formula";
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
  textOf,
} from "./package-xml";
import { isOn } from "./read-sheet-settings";

/** Order of the elements of a workbook part (ECMA-376 CT_Workbook). */
export const WORKBOOK_ORDER: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** A sheet as its names see it. */
export interface SheetScope {
  /** Position before; -1 for a sheet that is new. */
  oldIndex: number;
  newIndex: number;
  /** Name before; null for a sheet that is new. */
  oldName: string | null;
  name: string;
  names: readonly NameModel[];
  /** Print area and titles where they are to be written; null leaves them as they are. */
  print: Pick<PageLayoutModel, "printArea" | "titleRows" | "titleColumns"> | null;
}

function nameElement(name: string, formula: string, scope: number | null, hidden: boolean) {
  const local = scope === null ? "" : ` localSheetId="${scope}"`;
  return elementFrom(
    `<definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ""}>${escapeXml(formula)}</definedName>`
  );
}

function setText(element: XmlElement, text: string): void {
  if (textOf(element) !== text) element.children = [escapeXml(text)];
}

/** "'Staff list'!$A$1:$L$9" of "A1:L9"; several areas each with their sheet. */
function printAddress(address: string, sheet: string): string {
  return address
    .split(",")
    .map((area) => {
      const absolute = area.replace(/\$/g, "").replace(/[A-Z]+|\d+/gi, "$$$&");
      return `${quoteSheet(sheet)}!${absolute}`;
    })
    .join(",");
}

function printNames(scope: SheetScope): { name: string; formula: string }[] {
  if (!scope.print) return [];
  const { printArea, titleRows, titleColumns } = scope.print;
  const titles = [titleColumns, titleRows].filter((one) => one !== undefined).join(",");
  return [
    { name: "_xlnm.Print_Area", formula: printArea ? printAddress(printArea, scope.name) : "" },
    { name: "_xlnm.Print_Titles", formula: titles ? printAddress(titles, scope.name) : "" },
  ].filter(({ formula }) => formula !== "");
}

/**
 * Brings the defined names of a workbook part into step with the book. Names nobody changed keep
 * their element as it stands; sheet-scoped ones follow their sheet to its new position; those of
 * removed sheets go. A name that still points at a removed sheet says #REF!, as in Excel, which
 * refuses a file where it names a sheet that is not there.
 */
export function writeNames(
  root: XmlElement,
  workbookNames: readonly NameModel[],
  scopes: readonly SheetScope[],
  removedSheets: readonly string[]
): void {
  const old = childElement(root, "definedNames");
  const names = old ?? elementFrom("<definedNames></definedNames>");
  const written = new Set<string>();
  const key = (name: string, scope: number | null) => `${scope ?? ""} ${name.toLowerCase()}`;
  const byOldIndex = new Map(scopes.map((scope) => [scope.oldIndex, scope]));

  const inStep = (element: XmlElement, model: NameModel | undefined, scope: number | null) => {
    if (!model) {
      removeChild(names, element);
      return;
    }
    if (formulaFromFile(textOf(element)) !== model.formula) {
      setText(element, formulaToFile(model.formula));
    }
    if (isOn(element, "hidden") === model.visible) {
      setAttribute(element, "hidden", model.visible ? null : "1");
    }
    written.add(key(model.name, scope));
  };

  for (const element of childElements(names, "definedName")) {
    const name = element.attributes.get("name") ?? "";
    const local = element.attributes.get("localSheetId");
    const isOwn = (model: NameModel) => model.name.toLowerCase() === name.toLowerCase();
    if (local === undefined) {
      if (!name.startsWith("_xlnm.")) inStep(element, workbookNames.find(isOwn), null);
      continue;
    }
    const scope = byOldIndex.get(Number(local));
    if (!scope) {
      removeChild(names, element);
      continue;
    }
    setAttribute(element, "localSheetId", scope.newIndex);
    if (!name.startsWith("_xlnm.")) {
      inStep(element, scope.names.find(isOwn), scope.newIndex);
    } else if (scope.print && /^_xlnm\.Print_(Area|Titles)$/.test(name)) {
      removeChild(names, element);
    } else if (scope.oldName !== null && scope.oldName !== scope.name) {
      setText(element, renameSheet(textOf(element), scope.oldName, scope.name).replace(/^=/, ""));
    }
  }

  const add = (models: readonly NameModel[], scope: number | null) => {
    for (const model of models) {
      if (written.has(key(model.name, scope))) continue;
      const formula = formulaToFile(model.formula);
      names.children.push(nameElement(model.name, formula, scope, !model.visible));
      written.add(key(model.name, scope));
    }
  };
  add(workbookNames, null);
  for (const scope of scopes) {
    add(scope.names, scope.newIndex);
    for (const { name, formula } of printNames(scope)) {
      names.children.push(nameElement(name, formula, scope.newIndex, false));
    }
  }

  for (const element of removedSheets.length > 0 ? childElements(names, "definedName") : []) {
    const text = textOf(element);
    const without = removedSheets.reduce(
      (formula, sheet) => renameSheet(formula, sheet, null),
      `=${text}`
    );
    setText(element, without.slice(1));
  }

  const isEmpty = childElements(names).length === 0;
  if (old && isEmpty) removeChild(root, old);
  if (!old && !isEmpty) insertInOrder(root, names, WORKBOOK_ORDER);
}
