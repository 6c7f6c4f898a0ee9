import { Book } from "../../../workbench/book/book";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { bookInput, cellsToShow, gridContent, typedDate } from "../../../workbench/page/grid-cells";
import { cellTypes } from "../../../workbench/page/grid-terms";

const rich = (text: string) => ({ p: { id: "", documentStyle: {}, body: { dataStream: text } } });

describe("a value of the book in the grid's terms", () => {
  it.each([
    [0.25, { v: 0.25, t: cellTypes.number }],
    ["0012", { v: "0012", t: cellTypes.text }],
    [true, { v: 1, t: cellTypes.boolean }],
    ["", {}],
  ])("%p becomes %p", (value, content) => {
    expect(gridContent(value)).toEqual(content);
  });

  it("keeps its formula, also when the formula gives an empty text", () => {
    expect(gridContent("", '=""')).toEqual({ v: "", t: cellTypes.text, f: '=""' });
  });
});

describe("a cell of the grid as it is entered into the book", () => {
  it.each([
    ["a number", { v: 3, t: cellTypes.number }, 3],
    ["a text that looks like a number", { v: "0012", t: cellTypes.text }, "'0012"],
    ["a text that looks like a formula", { v: "=1+1", t: cellTypes.text }, "'=1+1"],
    ["a truth value", { v: 0, t: cellTypes.boolean }, false],
    ["an error value", { v: "#N/A", t: cellTypes.text }, "#N/A"],
    ["two lines", rich("first\rsecond\r\n"), "'first\nsecond"],
    ["nothing", {}, ""],
    ["no cell", undefined, ""],
  ])("%s", (_, cell, input) => {
    expect(bookInput(cell, null)).toBe(input);
  });

  it("is its formula where it has one", () => {
    expect(bookInput({ v: 3, t: cellTypes.number }, "=1+2")).toBe("=1+2");
  });

  it("comes back the same from the book, for every kind of value", async () => {
    const book = await Book.open(readWorkbook(new TextEncoder().encode("x\ny\n"), "plain.csv"));
    const sheet = book.sheets[0];
    for (const value of [12.5, "0012", "=1", "31/03/2025", "1e3", true, "#DIV/0!", "two\nlines"]) {
      book.enter(sheet, 0, 0, bookInput(gridContent(value), null));
      expect(book.value(sheet, 0, 0)).toBe(value);
      expect(book.cell(sheet, 0, 0)?.f).toBeUndefined();
    }
  });
});

describe("a typed date", () => {
  it("has the day before the month", () => {
    expect(typedDate(rich("04/05/2025\r\n"))).toMatchObject({
      v: 45781,
      t: cellTypes.number,
      s: { n: { pattern: "dd/mm/yyyy" } },
    });
    expect(typedDate({ v: "31/3/2025" })).toMatchObject({ v: 45747 });
  });

  it.each(["30/02/2025", "2025-03-31", "4/5", "text", ""])("is not %p", (text) => {
    expect(typedDate({ v: text })).toBeNull();
  });
});

describe("the cells to show", () => {
  it("are those of the sheet and those an array has spilled over", async () => {
    const book = await Book.open(readWorkbook(new TextEncoder().encode("1,2\n3,4\n"), "four.csv"));
    const sheet = book.sheets[0];
    book.enter(sheet, 3, 0, "=TRANSPOSE(A1:B2)");
    await book.calculated();
    const shown = new Map(
      [...cellsToShow(book, sheet)].map(([row, column, { v }]) => [`${row},${column}`, v])
    );
    expect(Object.fromEntries(shown)).toEqual({
      "0,0": 1,
      "0,1": 2,
      "1,0": 3,
      "1,1": 4,
      "3,0": 1,
      "3,1": 3,
      "4,0": 2,
      "4,1": 4,
    });
    await book.dispose();
  });
});
