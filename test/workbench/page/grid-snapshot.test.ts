import { Book } from "../../../workbench/book/book";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import {
  fittingHeight,
  gridSnapshot,
  layoutOf,
  pixelsOfWidth,
  widthOfPixels,
} from "../../../workbench/page/grid-snapshot";

const openText = (text: string): Promise<Book> =>
  Book.open(readWorkbook(new TextEncoder().encode(text), "list.csv"));

describe("the snapshot of a book for the grid", () => {
  it("holds values, formulas and formats of every sheet", async () => {
    const book = await openText("Band,Share\nBand 5,12.5%\n");
    const sheet = book.sheets[0];
    book.enter(sheet, 2, 1, "=B2*2");
    book.setFormat(sheet, 0, 0, { bold: true, fillColor: "#12436D", wrap: true });
    await book.calculated();
    const { sheets, styles, sheetOrder } = gridSnapshot(book, "unit", "Workbook");
    expect(sheetOrder).toEqual([sheet.id]);
    const { cellData = {} } = sheets[sheet.id];
    expect(cellData[1][0]).toMatchObject({ v: "Band 5" });
    expect(styles[cellData[1][1].s as string]).toMatchObject({ n: { pattern: "0.0%" } });
    expect(cellData[2][1]).toMatchObject({ v: 0.25, f: "=B2*2" });
    expect(styles[cellData[0][0].s as string]).toMatchObject({
      bl: 1,
      bg: { rgb: "#12436D" },
      tb: 3,
    });
    await book.dispose();
  });

  it("has the widths, heights, hidden rows and frozen panes of the sheet", async () => {
    const book = await openText("a,b\n1,2\n3,4\n");
    const sheet = book.sheets[0];
    sheet.columnWidths = { 1: 20 };
    sheet.rowHeights = { 0: 30 };
    sheet.hiddenRows = [2];
    sheet.freeze = { rows: 1, columns: 0 };
    sheet.visibility = "VeryHidden";
    sheet.showGridlines = false;
    const shown = gridSnapshot(book, "unit", "Workbook").sheets[sheet.id];
    expect(shown).toMatchObject({
      columnData: { 1: { w: 145 } },
      rowData: { 0: { h: 40 }, 2: { hd: 1 } },
      freeze: { ySplit: 1, startRow: 1, xSplit: 0, startColumn: -1 },
      hidden: 1,
      showGridlines: 0,
    });
  });

  it("gives a row without a height room for large type and for wrapped lines", () => {
    expect(fittingHeight("Title", { fontSize: 11 }, 64)).toBe(20);
    expect(fittingHeight("Title", { fontSize: 16 }, 64)).toBeGreaterThan(26);
    const long = "a sentence of many words ".repeat(6);
    expect(fittingHeight(long, { fontSize: 10, wrap: true }, 200)).toBeGreaterThan(70);
    expect(fittingHeight(long, { fontSize: 10, wrap: false }, 200)).toBe(20);
    expect(fittingHeight("one\ntwo\nthree", { wrap: true }, 200)).toBeGreaterThan(50);
  });
});

describe("the layout of a book", () => {
  it("changes with names, order, visibility and sizes, and not with cells", async () => {
    const book = await openText("a\n1\n");
    const before = layoutOf(book);
    book.enter(book.sheets[0], 5, 5, "new");
    expect(layoutOf(book)).toBe(before);
    book.sheets[0].columnWidths[0] = 12;
    const wider = layoutOf(book);
    expect(wider).not.toBe(before);
    book.renameSheet(book.sheets[0], "Renamed");
    expect(layoutOf(book)).not.toBe(wider);
  });
});

test("widths in characters and pixels are each other's inverse", () => {
  expect(pixelsOfWidth(8.43)).toBe(64);
  expect(widthOfPixels(pixelsOfWidth(30))).toBe(30);
});
