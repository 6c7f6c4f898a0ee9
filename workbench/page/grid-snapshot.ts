import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Book } from "../book/book";
import type { CellFormat, SheetModel } from "../book/book-data";
import { cellsToShow } from "./grid-cells";
import { gridStyle } from "./grid-style";

/** Excel's default column and row, in pixels. */
const columnPixels = 64;
const rowPixels = 20;

/** Rows and columns beyond the used cells: room to type and to scroll. */
const spareRows = 60;
const spareColumns = 12;
const fewestRows = 200;
const fewestColumns = 26;

/** Width in pixels of a column of so many characters of 7 pixels (ECMA-376 Part 1, 18.3.1.13). */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Characters of 7 pixels in a column of so many pixels: the inverse of `pixelsOfWidth`. */
export function widthOfPixels(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

/** Pixels of so many points, at 96 pixels an inch. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/** What makes a sheet look as it does, cells left out: when it changes, the grid is built anew. */
export function layoutOf(book: Book): string {
  return JSON.stringify(
    book.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.visibility,
      sheet.columnWidths,
      sheet.rowHeights,
      sheet.hiddenRows,
      sheet.freeze,
      sheet.showGridlines,
      sheet.tabColor,
    ])
  );
}

/**
 * Height in pixels that a row takes for one of its cells, as Excel fits rows that were given no height: by the
 * size of the type and, where the text is wrapped, by an estimate of its lines.
 */
export function fittingHeight(
  text: string,
  { fontSize = 11, wrap }: Pick<CellFormat, "fontSize" | "wrap">,
  columnWidth: number
): number {
  const pixels = pixelsOfPoints(fontSize);
  // A letter is about half as wide as the type is high.
  const lettersALine = Math.max(1, Math.floor((columnWidth - 6) / (pixels * 0.5)));
  const lines = wrap
    ? text
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersALine)), 0)
    : 1;
  return Math.max(rowPixels, Math.round(lines * pixels * 1.2 + 2));
}

function gridSheet(book: Book, sheet: SheetModel): Partial<IWorksheetData> {
  const cellData: IWorksheetData["cellData"] = {};
  const fitting: Record<number, number> = {};
  const formats = new Map(
    Object.entries(book.toData().formats).map(([id, format]) => [id, book.effective(format)])
  );
  const widthOf = (column: number): number =>
    column in sheet.columnWidths ? pixelsOfWidth(sheet.columnWidths[column]) : columnPixels;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, column, content, format] of cellsToShow(book, sheet)) {
    (cellData[row] ??= {})[column] = format === undefined ? content : { ...content, s: format };
    const shown = formats.get(format ?? "");
    if (shown && content.v !== undefined && (shown.wrap || (shown.fontSize ?? 0) > 12))
      fitting[row] = Math.max(
        fitting[row] ?? rowPixels,
        fittingHeight(String(content.v), shown, widthOf(column))
      );
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  for (const [row, pixels] of Object.entries(fitting)) rowData[Number(row)] = { h: pixels, ia: 0 };
  for (const [row, points] of Object.entries(sheet.rowHeights))
    rowData[Number(row)] = { h: pixelsOfPoints(points), ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: NonNullable<IWorksheetData["columnData"]> = {};
  for (const column of Object.keys(sheet.columnWidths).map(Number))
    columnData[column] = { w: widthOf(column) };
  const { rows, columns } = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.showGridlines ? 1 : 0,
    rowCount: Math.max(fewestRows, lastRow + spareRows),
    columnCount: Math.max(fewestColumns, lastColumn + spareColumns),
    defaultColumnWidth: columnPixels,
    defaultRowHeight: rowPixels,
    cellData,
    rowData,
    columnData,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows || -1,
      startColumn: columns || -1,
    },
  };
}

/** Every format of the book in the grid's terms, by its id. */
export function gridStyles(book: Book): Record<string, IStyleData> {
  return Object.fromEntries(
    Object.entries(book.toData().formats).map(([id, format]) => [
      id,
      gridStyle(book.effective(format)),
    ])
  );
}

/** What the grid needs of a workbook; the locale is the grid's own. */
export type GridSnapshot = Omit<IWorkbookData, "locale" | "appVersion">;

/** The whole book as the grid is to show it. Formulas must have been calculated. */
export function gridSnapshot(book: Book, id: string, name: string): GridSnapshot {
  return {
    id,
    name,
    styles: gridStyles(book),
    defaultStyle: { ff: "Calibri", fs: 11 },
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, gridSheet(book, sheet)])),
  };
}
