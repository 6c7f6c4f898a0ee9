import type { BookData, SheetModel } from "./book-data";

/** A sheet with nothing on it. */
export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    part: null,
    cells: {},
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    freeze: { rows: 0, columns: 0 },
    pageLayout: { rowBreaks: [], columnBreaks: [] },
    protected: false,
    showGridlines: true,
    tabColor: null,
    changedCells: new Set(),
  };
}

/** A book of these sheets and nothing else; the first is shown. */
export function bookOf(...sheets: SheetModel[]): BookData {
  return {
    sheets,
    names: [],
    formats: {},
    namedStyles: {},
    customXmlParts: [],
    date1904: false,
    activeSheet: sheets[0]?.id ?? null,
  };
}

/** A workbook with one empty sheet, as a new file in Excel. */
export function emptyBook(): BookData {
  return bookOf(emptySheet("sheet1", "Sheet1"));
}
