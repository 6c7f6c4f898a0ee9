import type { BookData, Cell, SheetModel } from "../../../workbench/book/book-data";
import { Book } from "../../../workbench/book/book";

const books: Book[] = [];

async function open(data: Partial<BookData> = {}): Promise<Book> {
  const book = await Book.open({
    sheets: [],
    names: [],
    formats: {},
    namedStyles: {},
    customXmlParts: [],
    date1904: false,
    activeSheet: null,
    ...data,
  });
  books.push(book);
  return book;
}

/** Ends what a test opened: an engine stays in memory until then. */
afterEach(async () => {
  for (const book of books.splice(0)) await book.dispose();
});

function enter(book: Book, sheet: SheetModel, rows: (string | number | boolean)[][]): void {
  rows.forEach((row, r) => row.forEach((value, c) => book.enter(sheet, r, c, value)));
}

describe("native functions", () => {
  it.each<[string, unknown]>([
    ['=IF(AND(1<2,OR(FALSE,TRUE)),"yes","no")', "yes"],
    ["=IF(A1>100,1)", false],
    ["=SUM(A1:A5)", 15],
    ["=SUM(A1:A5,C1,10)", 25],
    ["=IFERROR(1/0,NA())", { error: "#N/A", message: "No value is available." }],
    ['=IFERROR(1/0,"n/a")', "n/a"],
    ["=ROUND(2.345,2)", 2.35],
    ["=ROUND(-1.5,0)", -2],
    ['=TEXT(0.12345,"0.0%")', "12.3%"],
    ['=TEXT(1234.5,"#,##0")', "1,235"],
    ['=TEXT(-0.05,"+0.0%;-0.0%")', "-5.0%"],
    ['=TEXT(45747,"d mmmm yyyy")', "31 March 2025"],
    ['=MIN(A1:A5)&"–"&MAX(A1:A5)', "1–5"],
    ['=COUNTIF(B1:B5,"White")', 2],
    ['=COUNTIFS(B1:B5,"White",A1:A5,">1")', 1],
    ['=SUMIFS(A1:A5,B1:B5,"BME",A1:A5,"<5")', 6],
    ['=INDEX(A1:A5,MATCH("Unknown",B1:B5,0))', 5],
    ["=A1/A3", 1 / 3],
    ["=1/3", 1 / 3],
    ['=""=C1', true],
    ['="a"&1&TRUE', "a1TRUE"],
    ["=COUNTA(B1:C5)", 5],
    ["=SUMPRODUCT(A1:A5,A1:A5)", 55],
    ["=AVERAGE(A1:A5)", 3],
    ["=ISNUMBER(A1)", true],
    ["=ISERROR(NA())", true],
    ["=-A2^2", 4],
    ["=2*(A1+A2)%", 0.06],
    ["=C1", 0],
    [
      "=SEQUENCE(2,2)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=A1:A2", [[1], [2]]],
    ["=NOSUCH(1)", { error: "#NAME?", message: "A function or name in the formula is not known." }],
    ["=1/0", { error: "#DIV/0!", message: "The formula divides by zero or by an empty cell." }],
  ])("%s", async (formula, value) => {
    const book = await open();
    enter(book, book.addSheet("Data"), [
      [1, "White"],
      [2, "BME"],
      [3, "White"],
      [4, "BME"],
      [5, "Unknown"],
    ]);
    expect(await book.evaluate(formula)).toEqual(value);
  });

  it("keep every digit of a number", async () => {
    const book = await open();
    const sheet = book.addSheet("Data");
    enter(book, sheet, [[2, 3, "=A1/B1", "=C1*1"]]);
    await book.calculated();
    expect(book.value(sheet, 0, 3)).toBe(2 / 3);
  });

  it("take text that looks like a number for text", async () => {
    const book = await open();
    const sheet = book.addSheet("Data");
    enter(book, sheet, [["'00123", 123, "=A1=B1", '=COUNTIF(A1:A1,"00123")', "=ISTEXT(A1)"]]);
    await book.calculated();
    expect([2, 3, 4].map((column) => book.value(sheet, 0, column))).toEqual([false, 1, true]);
  });
});

describe("evaluating a formula", () => {
  it("takes the sheet named, else the active one", async () => {
    const book = await open();
    const [first, second] = [book.addSheet("First"), book.addSheet("Second")];
    book.enter(first, 0, 0, 1);
    book.enter(second, 0, 0, 2);
    expect(await book.evaluate("=A1")).toBe(1);
    expect(await book.evaluate("A1*10", "second")).toBe(20);
    expect(await book.evaluate("=first!A1+Second!A1")).toBe(3);
    expect(await book.evaluate("=A1", "Nobody")).toEqual({
      error: "#REF!",
      message: 'There is no sheet "Nobody" in this workbook.',
    });
  });

  it("says what is wrong with a formula that cannot be read", async () => {
    const book = await open();
    book.addSheet("Data");
    expect(await book.evaluate("=SUM(1,")).toEqual({
      error: "#NAME?",
      message: "The formula is not right: it ends where a value is expected.",
    });
    expect(await book.evaluate("=[Other.xlsx]Sheet1!A1")).toMatchObject({ error: "#REF!" });
  });
});

describe("what is calculated, and when", () => {
  const cached = (f: string, v: Cell["v"]): Cell => ({ f, v });

  async function withCachedValues(): Promise<{ book: Book; sheet: SheetModel; other: SheetModel }> {
    const book = await open();
    const [sheet, other] = [book.addSheet("Staff"), book.addSheet("Other")];
    sheet.part = "xl/worksheets/sheet1.xml";
    sheet.cells = {
      0: { 0: { v: 2 }, 1: cached("=A1*10", 999), 2: cached("=[1]Budget!A1", 7) },
      1: { 1: cached("=SUM(Staff[Missing])", 5), 2: cached("=B1+C1", 1006) },
    };
    return { book, sheet, other };
  }

  it("cached values are served as they are", async () => {
    const { book, sheet } = await withCachedValues();
    await book.calculated();
    expect(book.value(sheet, 0, 1)).toBe(999);
    expect(await book.evaluate("=B1+1", "Staff")).toBe(1000);
    expect(sheet.changedCells.size).toBe(0);
  });

  it("a change elsewhere leaves them alone", async () => {
    const { book, sheet, other } = await withCachedValues();
    enter(book, other, [[1, "=A1+1", "=Staff!B1"]]);
    await book.calculated();
    expect([1, 2].map((column) => book.value(other, 0, column))).toEqual([2, 999]);
    expect(book.value(sheet, 0, 1)).toBe(999);
  });

  it("a precedent that changes makes just its dependents current; links keep their value", async () => {
    const { book, sheet } = await withCachedValues();
    book.enter(sheet, 0, 0, 3);
    await book.calculated();
    expect(book.value(sheet, 0, 1)).toBe(30);
    expect(book.value(sheet, 0, 2)).toBe(7);
    expect(book.value(sheet, 1, 1)).toBe(5);
    expect(book.value(sheet, 1, 2)).toBe(37);
    expect([...sheet.changedCells].sort()).toEqual(["0,0", "0,1", "1,2"]);
  });

  it("a formula that came without a value is calculated", async () => {
    const data: BookData = (await open()).toData();
    const maker = await open(data);
    maker.addSheet("Data").cells = { 0: { 0: { f: "=6*7" } } };
    const book = await open(data);
    await book.calculated();
    expect(book.value(book.sheets[0], 0, 0)).toBe(42);
  });

  it("reaches through sheets and names", async () => {
    const book = await open();
    const [a, b, c] = ["A data", "B", "C"].map((name) => book.addSheet(name));
    book.enter(a, 0, 0, 5);
    book.names.push({ name: "Base", formula: "='A data'!$A$1", visible: true });
    book.names.push({ name: "Twice", formula: "=Base*2", visible: true });
    book.enter(b, 0, 0, "=twice+1");
    book.enter(c, 0, 0, '="is "&B!A1');
    await book.calculated();
    expect(book.value(c, 0, 0)).toBe("is 11");
    book.enter(a, 0, 0, 6);
    await book.calculated();
    expect(book.value(c, 0, 0)).toBe("is 13");
    book.names[0].formula = "=100";
    book.nameChanged("Base");
    await book.calculated();
    expect(book.value(c, 0, 0)).toBe("is 201");
  });

  it("finds cells that a formula names by text", async () => {
    const book = await open();
    const [out, input] = [book.addSheet("Out"), book.addSheet("Input")];
    book.enter(input, 0, 0, 1);
    book.enter(out, 0, 0, '=INDIRECT("Input!A1")');
    await book.calculated();
    expect(book.value(out, 0, 0)).toBe(1);
  });

  it("ends with a circle of formulas", async () => {
    const book = await open();
    const sheet = book.addSheet("Data");
    enter(book, sheet, [["=B1+1", "=A1+1", "=1+1"]]);
    await book.calculated();
    expect(book.value(sheet, 0, 2)).toBe(2);
    expect(book.isChanged).toBe(false);
  });
});

describe("arrays", () => {
  it("are read by formulas entered later, and from other sheets", async () => {
    const book = await open();
    const sheet = book.addSheet("Spill");
    enter(book, sheet, [[1, "=A1:A3*10"], [2], [3]]);
    await book.calculated();
    book.enter(sheet, 0, 3, "=SUM(B1:B3)");
    const other = book.addSheet("Other");
    book.enter(other, 0, 0, "=Spill!B3+1");
    await book.calculated();
    expect(book.value(sheet, 0, 3)).toBe(60);
    expect(book.value(other, 0, 0)).toBe(31);
    expect(await book.evaluate("=SUM(B1:B3)", "Spill")).toBe(60);
    expect(await book.evaluate("=Spill!B2", "Other")).toBe(20);
  });

  it("spill, change size, are blocked and come back", async () => {
    const book = await open();
    const sheet = book.addSheet("Data");
    const column = () => [0, 1, 2, 3].map((row) => book.value(sheet, row, 1));
    enter(book, sheet, [[3, "=SEQUENCE(A1)", "=SUM(B1:B9)"]]);
    await book.calculated();
    expect(column()).toEqual([1, 2, 3, ""]);
    expect(book.value(sheet, 0, 2)).toBe(6);
    expect(book.spillOf(sheet, 0, 1)).toEqual({ top: 0, left: 1, bottom: 2, right: 1 });
    expect(book.usedArea(sheet)).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
    book.enter(sheet, 0, 0, 2);
    await book.calculated();
    expect(column()).toEqual([1, 2, "", ""]);
    expect(book.value(sheet, 0, 2)).toBe(3);
    book.enter(sheet, 1, 1, "in the way");
    await book.calculated();
    expect(column()).toEqual(["#SPILL!", "in the way", "", ""]);
    book.clearContent(sheet, 1, 1);
    await book.calculated();
    expect(column()).toEqual([1, 2, "", ""]);
    expect(sheet.cells[1]?.[1]).toBeUndefined();
  });

  it("of a file are filled again in place", async () => {
    const book = await open();
    const sheet = book.addSheet("Data");
    sheet.cells = {
      0: { 0: { v: 1 }, 1: { f: "=A1:A2*10", v: 10, arrayRange: "B1:B2" } },
      1: { 0: { v: 2 }, 1: { v: 20 } },
    };
    book.enter(sheet, 1, 0, 5);
    await book.calculated();
    expect([book.value(sheet, 0, 1), book.value(sheet, 1, 1)]).toEqual([10, 50]);
  });
});

describe("formulas the engine might take for each other", () => {
  /** The hash under which the engine keeps long formulas. */
  function hash(text: string): number {
    let value = 0;
    for (let index = 0; index < text.length; index++)
      value = text.charCodeAt(index) + (value << 6) + (value << 16) - value;
    return value >>> 0;
  }

  /** Ends of formulas that look random, always the same ones: ends that count up never share a hash. */
  function* ends(): Generator<string> {
    for (let state = 1n; ;) {
      state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
      yield state.toString(36).padStart(13, "0");
    }
  }

  function twoWithOneHash(): [string, string] {
    const seen = new Map<number, string>();
    for (const end of ends()) {
      const formula = `="a text long enough to be kept by its hash and by nothing else: "&"${end}"`;
      const other = seen.get(hash(formula));
      if (other !== undefined) return [other, formula];
      seen.set(hash(formula), formula);
    }
    throw new Error("There are always two.");
  }

  it("long ones with the same hash", async () => {
    const book = await open();
    const sheet = book.addSheet("Data");
    const formulas = twoWithOneHash();
    enter(book, sheet, [formulas]);
    await book.calculated();
    const own = formulas.map((formula) => /"(\w+)"$/.exec(formula)?.[1]);
    expect(
      [0, 1].map((column) => String(book.value(sheet, 0, column)).replace(/.*: /, ""))
    ).toEqual(own);
  });

  it("those of a sheet that was deleted and made again", async () => {
    const book = await open();
    const out = book.addSheet("Out");
    for (const value of [1, 2]) {
      const input = book.addSheet("Input");
      book.enter(input, 0, 0, value);
      book.enter(out, 0, 0, "=Input!A1*10");
      await book.calculated();
      expect(book.value(out, 0, 0)).toBe(value * 10);
      book.deleteSheet(input);
      await book.calculated();
      expect(book.value(out, 0, 0)).toBe("#REF!");
    }
  });
});

it("two books calculate side by side without mixing", async () => {
  const [one, two] = [await open(), await open()];
  for (const [book, value] of [
    [one, 1],
    [two, 2],
  ] as const) {
    const sheet = book.addSheet("Data");
    book.enter(sheet, 0, 0, value);
    book.enter(sheet, 0, 1, "=A1*10");
  }
  await Promise.all([one.calculated(), two.calculated()]);
  const values = await Promise.all([one.evaluate("=B1"), two.evaluate("=B1")]);
  expect(values).toEqual([10, 20]);
});
