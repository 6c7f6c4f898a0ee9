import { columnLetters } from "./a1";
import type { SheetModel } from "./book-data";
import {
  type XmlElement,
  childElement,
  childElements,
  elementFrom,
  escapeXml,
  insertInOrder,
  removeChild,
  replaceChild,
  setAttribute,
} from "./package-xml";
import { PAPER_SIZES } from "./read-sheet-settings";

/** Order of the elements of a worksheet part (ECMA-376 CT_Worksheet). */
export const WORKSHEET_ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
  "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr " +
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter " +
  "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Excel's own margins, in inches. */
const PAGE_MARGINS =
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** Last row and column, as a page break names them. */
const LAST_ROW_INDEX = 1_048_575;
const LAST_COLUMN_INDEX = 16_383;

function ensure(root: XmlElement, name: string, order = WORKSHEET_ORDER): XmlElement {
  const found = childElement(root, name);
  if (found) return found;
  const made = elementFrom(`<${name}/>`);
  insertInOrder(root, made, order);
  return made;
}

function removeIfEmpty(root: XmlElement, name: string): void {
  const element = childElement(root, name);
  if (element && element.attributes.size === 0 && element.children.length === 0) {
    removeChild(root, element);
  }
}

function sheetView(root: XmlElement): XmlElement {
  const views = ensure(root, "sheetViews");
  const view = childElement(views, "sheetView");
  if (view) return view;
  const made = elementFrom('<sheetView workbookViewId="0"/>');
  views.children.push(made);
  return made;
}

/** Shows the sheet as the selected tab, or not. */
export function applySelected(root: XmlElement, selected: boolean): void {
  setAttribute(sheetView(root), "tabSelected", selected ? "1" : null);
}

/** Freeze and gridlines; a new freeze starts with the cursor at A1 and everything scrolled to the top. */
export function applyView(root: XmlElement, sheet: SheetModel): void {
  const view = sheetView(root);
  setAttribute(view, "showGridLines", sheet.showGridlines ? null : "0");
  const pane = childElement(view, "pane");
  const { rows, columns } = sheet.freeze;
  if (Number(pane?.attributes.get("ySplit") ?? 0) === rows) {
    if (Number(pane?.attributes.get("xSplit") ?? 0) === columns) return;
  }
  for (const name of ["pane", "selection"]) {
    for (const old of childElements(view, name)) removeChild(view, old);
  }
  setAttribute(view, "topLeftCell", null);
  if (rows === 0 && columns === 0) return;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const corner = columnLetters(columns) + (rows + 1);
  view.children.unshift(
    elementFrom(`<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`),
    elementFrom(`<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`)
  );
}

/** Puts the cursor at A1 of a sheet that nobody has looked at yet. */
export function applyCursorAtStart(root: XmlElement): void {
  const view = sheetView(root);
  if (childElement(view, "pane")) return;
  view.children.push(elementFrom('<selection activeCell="A1" sqref="A1"/>'));
}

export function applyTabColor(root: XmlElement, color: string | null): void {
  const properties = ensure(root, "sheetPr");
  const old = childElement(properties, "tabColor");
  if (old) removeChild(properties, old);
  if (color) {
    const rgb = `FF${color.replace("#", "").toUpperCase()}`;
    insertInOrder(properties, elementFrom(`<tabColor rgb="${rgb}"/>`), SHEET_PROPERTIES);
  }
  removeIfEmpty(root, "sheetPr");
}

/** A stretch of columns that share their settings; both ends counted from 1. */
interface ColumnStretch {
  min: number;
  max: number;
  element: XmlElement | null;
}

/** Widths in characters; columns keep what else the file says of them (style, hidden, outline). */
export function applyColumnWidths(
  root: XmlElement,
  widths: Record<number, number>,
  before: Record<number, number>
): void {
  const old = childElement(root, "cols");
  const changed = new Set(
    [...Object.keys(widths), ...Object.keys(before)]
      .map(Number)
      .filter((column) => widths[column] !== before[column])
      .map((column) => column + 1)
  );
  const stretches: ColumnStretch[] = [];
  for (const element of old ? childElements(old, "col") : []) {
    const min = Number(element.attributes.get("min"));
    const max = Number(element.attributes.get("max"));
    let start = min;
    for (const column of [...changed]
      .filter((one) => one >= min && one <= max)
      .sort((a, b) => a - b)) {
      if (column > start) stretches.push({ min: start, max: column - 1, element });
      stretches.push({ min: column, max: column, element });
      start = column + 1;
    }
    if (start <= max) stretches.push({ min: start, max, element });
  }
  const covered = new Set(stretches.filter(({ min, max }) => min === max).map(({ min }) => min));
  for (const column of changed) {
    if (!covered.has(column)) stretches.push({ min: column, max: column, element: null });
  }
  stretches.sort((a, b) => a.min - b.min);

  const columns = stretches.flatMap(({ min, max, element }): XmlElement[] => {
    const isChanged = min === max && changed.has(min);
    const width = widths[min - 1];
    if (!element && width === undefined) return [];
    const column = elementFrom("<col/>");
    setAttribute(column, "min", min);
    setAttribute(column, "max", max);
    for (const [name, value] of element?.attributes ?? []) {
      if (name !== "min" && name !== "max") setAttribute(column, name, value);
    }
    if (isChanged) {
      setAttribute(column, "width", width ?? null);
      setAttribute(column, "customWidth", width === undefined ? null : "1");
    }
    return [column];
  });
  const merged: XmlElement[] = [];
  for (const column of columns) {
    const last = merged[merged.length - 1];
    const settings = (element: XmlElement) =>
      JSON.stringify([...element.attributes].filter(([name]) => name !== "min" && name !== "max"));
    if (
      last &&
      Number(last.attributes.get("max")) + 1 === Number(column.attributes.get("min")) &&
      settings(last) === settings(column)
    ) {
      setAttribute(last, "max", column.attributes.get("max") ?? null);
    } else {
      merged.push(column);
    }
  }
  const replacement = elementFrom("<cols></cols>");
  replacement.children.push(...merged);
  if (merged.length === 0) {
    if (old) removeChild(root, old);
  } else if (old) {
    replaceChild(root, old, replacement);
  } else {
    insertInOrder(root, replacement, WORKSHEET_ORDER);
  }
}

export function applyProtection(root: XmlElement, isProtected: boolean): void {
  const old = childElement(root, "sheetProtection");
  if (!isProtected) {
    if (old) removeChild(root, old);
    return;
  }
  setAttribute(ensure(root, "sheetProtection"), "sheet", "1");
}

function applyBreaks(root: XmlElement, name: string, positions: number[], last: number): void {
  const old = childElement(root, name);
  if (old) removeChild(root, old);
  if (positions.length === 0) return;
  const breaks = [...positions]
    .sort((a, b) => a - b)
    .map((position) => `<brk id="${position}" max="${last}" man="1"/>`);
  const count = breaks.length;
  insertInOrder(
    root,
    elementFrom(
      `<${name} count="${count}" manualBreakCount="${count}">${breaks.join("")}</${name}>`
    ),
    WORKSHEET_ORDER
  );
}

/** Page setup, footer and page breaks; print area and titles are names of the workbook. */
export function applyPageLayout(root: XmlElement, sheet: SheetModel): void {
  const layout = sheet.pageLayout;
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;

  const properties = ensure(root, "sheetPr");
  const oldFit = childElement(properties, "pageSetUpPr");
  if (oldFit) setAttribute(oldFit, "fitToPage", fits ? "1" : null);
  else if (fits) {
    insertInOrder(properties, elementFrom('<pageSetUpPr fitToPage="1"/>'), SHEET_PROPERTIES);
  }
  removeIfEmpty(properties, "pageSetUpPr");
  removeIfEmpty(root, "sheetPr");

  if (layout.centerHorizontally) {
    setAttribute(ensure(root, "printOptions"), "horizontalCentered", "1");
  } else {
    const options = childElement(root, "printOptions");
    if (options) setAttribute(options, "horizontalCentered", null);
    removeIfEmpty(root, "printOptions");
  }
  if (!childElement(root, "pageMargins")) {
    insertInOrder(root, elementFrom(PAGE_MARGINS), WORKSHEET_ORDER);
  }

  const setup = ensure(root, "pageSetup");
  const paperSize = Object.entries(PAPER_SIZES).find(([, name]) => name === layout.paperSize)?.[0];
  if (paperSize) setAttribute(setup, "paperSize", paperSize);
  setAttribute(setup, "scale", !fits && layout.scale ? layout.scale : null);
  setAttribute(setup, "fitToWidth", fits ? (layout.fitToWidth ?? 0) : null);
  setAttribute(setup, "fitToHeight", fits ? (layout.fitToHeight ?? 0) : null);
  if (layout.orientation) setAttribute(setup, "orientation", layout.orientation.toLowerCase());
  removeIfEmpty(root, "pageSetup");

  const header = childElement(root, "headerFooter");
  const oldFooter = header && childElement(header, "oddFooter");
  if (header && oldFooter) removeChild(header, oldFooter);
  if (layout.footer) {
    insertInOrder(
      ensure(root, "headerFooter"),
      elementFrom(`<oddFooter>${escapeXml(layout.footer)}</oddFooter>`),
      ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"]
    );
  }
  removeIfEmpty(root, "headerFooter");

  applyBreaks(root, "rowBreaks", layout.rowBreaks, LAST_COLUMN_INDEX);
  applyBreaks(root, "colBreaks", layout.columnBreaks, LAST_ROW_INDEX);
}
