import type { BookData } from "./book-data";

/** A workbook with one empty sheet, as a new file in Excel. */
export function emptyBook(): BookData {
  return {
    sheets: [
      {
        id: "sheet1",
        name: "Sheet1",
        visibility: "Visible",
        part: null,
        cells: {},
        tables: [],
        charts: [],
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
      },
    ],
    names: [],
    formats: {},
    namedStyles: {},
    customXmlParts: [],
    date1904: false,
    activeSheet: "sheet1",
  };
}
