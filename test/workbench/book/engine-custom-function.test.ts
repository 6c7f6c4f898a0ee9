import { Book } from "../../../workbench/book/book";
import type { BookOptions } from "../../../workbench/book/book";

let book: Book;

async function open(options: BookOptions = {}): Promise<void> {
  book = await Book.open(
    {
      sheets: [],
      names: [],
      formats: {},
      namedStyles: {},
      customXmlParts: [],
      date1904: false,
      activeSheet: null,
    },
    options
  );
  const sheet = book.addSheet("Data");
  [
    [170, "text", true],
    [780, "", "#N/A"],
  ].forEach((row, r) => row.forEach((value, c) => book.enter(sheet, r, c, value)));
}

beforeEach(() => open());
afterEach(() => book.dispose());

/** Registers a function that tells its arguments. */
function telling(parameters?: Parameters<Book["registerFunction"]>[2]): void {
  book.registerFunction("WRES.TELL", (...args: unknown[]) => JSON.stringify(args), parameters);
}

const told = async (formula: string) => JSON.parse(String(await book.evaluate(formula))) as unknown;

describe("a custom function", () => {
  it("is called by its name in any case and nested in other formulas", async () => {
    book.registerFunction(
      "WRES.RELLIKELIHOOD",
      (a: number, b: number, c: number, d: number) => a / b / (c / d)
    );
    expect(await book.evaluate("=wres.rellikelihood(170,780,41,210)")).toBeCloseTo(1.1163227, 6);
    expect(await book.evaluate('=IF(WRES.RELLIKELIHOOD(A1,A2,41,210)>1,"above","below")')).toBe(
      "above"
    );
  });

  it("is known when it is registered after the engine has started", async () => {
    expect(await book.evaluate("=WRES.LATE()")).toMatchObject({ error: "#NAME?" });
    book.registerFunction("WRES.LATE", () => "now");
    expect(await book.evaluate("=WRES.LATE()")).toBe("now");
  });

  it("fills cells, which follow their precedents", async () => {
    book.registerFunction("WRES.DOUBLE", (x: number) => 2 * x);
    const [sheet] = book.sheets;
    book.enter(sheet, 5, 0, "=WRES.DOUBLE(A1)");
    await book.calculated();
    expect(book.value(sheet, 5, 0)).toBe(340);
    book.enter(sheet, 0, 0, 1);
    await book.calculated();
    expect(book.value(sheet, 5, 0)).toBe(2);
  });

  it("spills rows of cells, with errors in single cells", async () => {
    book.registerFunction("WRES.ROWS", () => [
      ["lower", 0.8],
      ["upper", { code: "#DIV/0!", message: "no upper limit" }],
    ]);
    const [sheet] = book.sheets;
    book.enter(sheet, 5, 0, "=WRES.ROWS()");
    await book.calculated();
    expect([book.value(sheet, 5, 1), book.value(sheet, 6, 0), book.value(sheet, 6, 1)]).toEqual([
      0.8,
      "upper",
      "#DIV/0!",
    ]);
    expect(book.message(sheet, 5, 0)).toBe("no upper limit");
  });
});

describe("arguments", () => {
  it("arrive as Excel passes them where nothing is said about the parameters", async () => {
    telling();
    expect(await told('=WRES.TELL(1,"a",TRUE,A1,A1:B2,1+1)')).toEqual([
      1,
      "a",
      true,
      170,
      [
        [170, "text"],
        [780, 0],
      ],
      2,
    ]);
    expect(await told("=WRES.TELL()")).toEqual([]);
  });

  it("follow the parameters of functions.json", async () => {
    telling([
      { type: "number" },
      { type: "any", dimensionality: "matrix" },
      { type: "string", optional: true },
    ]);
    expect(await told('=WRES.TELL("12",A1)')).toEqual([12, [[170]], null]);
    expect(await told("=WRES.TELL(A1,5,TRUE)")).toEqual([170, [[5]], "TRUE"]);
    expect(await book.evaluate('=WRES.TELL("twelve",A1)')).toMatchObject({ error: "#VALUE!" });
    expect(await book.evaluate("=WRES.TELL(1)")).toEqual({
      error: "#VALUE!",
      message: "The function needs more arguments.",
    });
    expect(await book.evaluate("=WRES.TELL(1,2,3,4)")).toMatchObject({ error: "#VALUE!" });
  });

  it("repeat in the last parameter where it says so", async () => {
    telling([{ type: "number" }, { type: "number", repeating: true }]);
    expect(await told("=WRES.TELL(1,2,3)")).toEqual([1, [2, 3]]);
  });

  it("skip what was left out in the middle", async () => {
    telling();
    expect(await told("=WRES.TELL(1,,3)")).toEqual([1, null, 3]);
  });

  it("give a blank cell as 0, or as null where Excel on the web is taken", async () => {
    telling();
    expect(await told("=WRES.TELL(B2)")).toEqual([0]);
    await book.dispose();
    await open({ blankArgument: null });
    telling();
    expect(await told("=WRES.TELL(B2)")).toEqual([null]);
  });

  it("that are errors go on to the result without a call", async () => {
    let calls = 0;
    book.registerFunction("WRES.COUNT", () => ++calls);
    expect(await book.evaluate("=WRES.COUNT(C2)")).toMatchObject({ error: "#N/A" });
    expect(await book.evaluate("=WRES.COUNT(A1:C2)")).toMatchObject({ error: "#N/A" });
    expect(calls).toBe(0);
  });
});

describe("results", () => {
  it.each<[string, () => unknown, unknown]>([
    [
      "an error with its message",
      () => {
        throw Object.assign(new Error("ten before five"), { code: "#NUM!" });
      },
      { error: "#NUM!", message: "ten before five" },
    ],
    [
      "an error of no Excel kind",
      () => {
        throw new Error("a fault of ours");
      },
      { error: "#VALUE!", message: "a fault of ours" },
    ],
    [
      "an error that only Excel may give",
      () => {
        throw Object.assign(new Error("x"), { code: "#REF!" });
      },
      { error: "#VALUE!", message: "x" },
    ],
    [
      "no number",
      () => NaN,
      { error: "#VALUE!", message: "A value in the formula is of the wrong kind." },
    ],
    [
      "an infinite number",
      () => Infinity,
      { error: "#NUM!", message: "A number in the formula is not possible here." },
    ],
    // As the custom-functions runtime does: in a matrix it becomes null, which Excel shows as 0.
    ["no number in a matrix", () => [[NaN, 1]], [[0, 1]]],
    [
      "ragged rows",
      () => [[1], [2, 3]],
      { error: "#VALUE!", message: "The function gave rows of different lengths." },
    ],
    [
      "a promise",
      () => Promise.resolve(1),
      { error: "#VALUE!", message: "The function answers later; here it must answer at once." },
    ],
    ["an empty text", () => "", ""],
    ["a truth value", () => false, false],
  ])("%s", async (_, call, value) => {
    book.registerFunction("WRES.GIVE", call);
    expect(await book.evaluate("=WRES.GIVE()")).toEqual(value);
  });

  it("keep the message with the cell until it is well", async () => {
    book.registerFunction("WRES.CHECK", (x: number) => {
      if (x < 1) throw Object.assign(new Error("The base must be 1 or more."), { code: "#VALUE!" });
      return x;
    });
    const [sheet] = book.sheets;
    book.enter(sheet, 5, 0, 0);
    book.enter(sheet, 5, 1, "=WRES.CHECK(A6)");
    await book.calculated();
    expect(book.isError(sheet, 5, 1)).toBe(true);
    expect(book.message(sheet, 5, 1)).toBe("The base must be 1 or more.");
    book.enter(sheet, 5, 0, 3);
    await book.calculated();
    expect([book.value(sheet, 5, 1), book.message(sheet, 5, 1)]).toEqual([3, null]);
  });
});
