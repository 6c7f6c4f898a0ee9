import type { PageLayoutModel, SheetModel } from "./book-data";
import { type ThemeColors, readColor } from "./package-colors";
import { type XmlElement, childElement, childElements, descend, textOf } from "./package-xml";

/** What a worksheet part says besides its rows, tables and charts. */
export type SheetSettings = Pick<
  SheetModel,
  "columnWidths" | "freeze" | "pageLayout" | "protected" | "showGridlines" | "tabColor"
>;

/** A width set for "all columns" is kept for the used ones, and at least for this many. */
const COLUMNS_KEPT = 50;

export const PAPER_SIZES: Readonly<Record<string, "A4" | "A3">> = { "8": "A3", "9": "A4" };

export function isOn(element: XmlElement | undefined, name: string): boolean {
  return /^(1|true)$/.test(element?.attributes.get(name) ?? "0");
}

function columnWidths(root: XmlElement, columnCount: number): Record<number, number> {
  const widths: Record<number, number> = {};
  const columns = childElement(root, "cols");
  for (const element of columns ? childElements(columns, "col") : []) {
    const width = element.attributes.get("width");
    if (width === undefined || !isOn(element, "customWidth")) continue;
    const first = Number(element.attributes.get("min")) - 1;
    const last = Math.min(
      Number(element.attributes.get("max")) - 1,
      Math.max(columnCount, COLUMNS_KEPT) - 1
    );
    for (let column = first; column <= last; column++) widths[column] = Number(width);
  }
  return widths;
}

function breaks(root: XmlElement, name: string): number[] {
  const parent = childElement(root, name);
  return parent ? childElements(parent, "brk").map((brk) => Number(brk.attributes.get("id"))) : [];
}

function pageLayout(root: XmlElement): PageLayoutModel {
  const setup = childElement(root, "pageSetup");
  const value = (name: string) => setup?.attributes.get(name);
  const layout: PageLayoutModel = {
    rowBreaks: breaks(root, "rowBreaks"),
    columnBreaks: breaks(root, "colBreaks"),
  };
  const orientation = value("orientation");
  if (orientation === "landscape") layout.orientation = "Landscape";
  if (orientation === "portrait") layout.orientation = "Portrait";
  const paperSize = PAPER_SIZES[value("paperSize") ?? ""];
  if (paperSize) layout.paperSize = paperSize;
  if (isOn(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage")) {
    layout.fitToWidth = Number(value("fitToWidth") ?? 1);
    layout.fitToHeight = Number(value("fitToHeight") ?? 1);
  } else if (value("scale") !== undefined) {
    layout.scale = Number(value("scale"));
  }
  if (isOn(childElement(root, "printOptions"), "horizontalCentered")) {
    layout.centerHorizontally = true;
  }
  const footer = descend(root, "headerFooter", "oddFooter");
  if (footer) layout.footer = textOf(footer);
  return layout;
}

/** Reads the settings of a worksheet; `columnCount` is the number of columns that hold cells. */
export function readSheetSettings(
  root: XmlElement,
  columnCount: number,
  theme: ThemeColors
): SheetSettings {
  const view = descend(root, "sheetViews", "sheetView");
  const pane = view && childElement(view, "pane");
  const frozen = pane !== undefined && /^frozen/.test(pane.attributes.get("state") ?? "split");
  return {
    columnWidths: columnWidths(root, columnCount),
    freeze: {
      rows: frozen ? Number(pane.attributes.get("ySplit") ?? 0) : 0,
      columns: frozen ? Number(pane.attributes.get("xSplit") ?? 0) : 0,
    },
    pageLayout: pageLayout(root),
    protected: isOn(childElement(root, "sheetProtection"), "sheet"),
    showGridlines: !/^(0|false)$/.test(view?.attributes.get("showGridLines") ?? "1"),
    tabColor: readColor(descend(root, "sheetPr", "tabColor"), theme) ?? null,
  };
}
