import { FunctionError } from "../../src/functions/function-error";
import { answerOf, errorOf } from "./cell-answer";

const ratio = 170 / 780 / (41 / 210);

describe("an argument as a cell may send it", () => {
  it.each([
    ["an indicator left out", [170, 780, 41, 210], ratio],
    ["a blank indicator on the web", [170, 780, 41, 210, null], ratio],
    ["a blank indicator on the desktop", [170, 780, 41, 210, 0], ratio],
    ["a blank indicator in a range", [170, 780, 41, 210, [[null]]], ratio],
    ["an empty text as indicator", [170, 780, 41, 210, ""], ratio],
    ["an indicator as text", [31, 6200, 12, 1450, "3"], 12 / 1450 / (31 / 6200)],
    ["numbers stored as text", ["170", " 780 ", "41", "210"], ratio],
    ["thousands separators", ["5,980", "29,800", "2,310", "14,200"], 5980 / 29800 / (2310 / 14200)],
    ["ranges of one cell", [[[170]], [[780]], [[41]], [[210]]], ratio],
    ["a formatted number", [{ type: "FormattedNumber", basicValue: 170 }, 780, 41, 210], ratio],
    ["no event in the first group", [0, 780, 41, 210], 0],
    ["blank White events", [null, 780, 41, 210], 0],
    ["everybody in both groups", [780, 780, 210, 210], 1],
  ])("RELLIKELIHOOD takes %s", (_, values, expected) => {
    expect(answerOf("RELLIKELIHOOD", ...values)).toBeCloseTo(expected, 14);
  });

  it.each([
    ["#DIV/0!", "White base is 0 or blank", "RELLIKELIHOOD", [1, 0, 1, 10]],
    ["#DIV/0!", "BME base is 0 or blank", "RELLIKELIHOOD", [1, 10, 1, null]],
    ["#DIV/0!", "There are no White events", "RELLIKELIHOOD", [0, 10, 1, 10, 3]],
    ["#DIV/0!", "no White events and no BME events", "RELLIKELIHOOD", [0, 10, 0, 10]],
    ["#VALUE!", "White events (11) are more than White base (10)", "GAP", [11, 10, 1, 10]],
    ["#VALUE!", "BME events (11) are more than BME base (10)", "GAP", [1, 10, 11, 10]],
    ["#VALUE!", "White events is -1: a count cannot be negative", "PVALUE", [-1, 10, 1, 10]],
    ["#VALUE!", "BME base is 10.5: give the whole number", "VERDICT", [1, 10, 1, 10.5]],
    ["#VALUE!", "White events is 0.12: give the whole number", "SHORTFALL", ["12%", 10, 1, 10]],
    ["#VALUE!", "White base is 20000000: more than the 10,000,000", "GAP", [1, 2e7, 1, 10]],
    ["#VALUE!", 'White base must be a whole number of 0 or more; it is "true"', "GAP", [1, true]],
    [
      "#VALUE!",
      'BME events must be a whole number of 0 or more; it is "n/a"',
      "GAP",
      [1, 9, "n/a"],
    ],
    ["#VALUE!", "BME base is 10000000: FRAGILITY", "FRAGILITY", [1, 9, 1, 10_000_000]],
    ["#VALUE!", "Indicator must be 2, 3 or 4; it is 9", "RELLIKELIHOOD", [1, 10, 1, 10, 9]],
    ["#VALUE!", 'Indicator must be 2, 3 or 4; it is "two"', "RELLIKELIHOOD", [1, 9, 1, 9, "two"]],
    ["#VALUE!", "Indicator must be 2, 3, 4, 5, 6, 7 or 8; it is 9", "VERDICT", [1, 9, 1, 9, 9]],
    ["#VALUE!", "Level must be 0.9, 0.95 or 0.99; it is 0.8", "RATE.CI", [1, 9, 0.8]],
    [
      "#VALUE!",
      'Method must be one of "MN", "Koopman", "Katz"; it is "Wald"',
      "RELLIKELIHOOD.CI",
      [5, 100, 1, 20, 2, 0.95, "Wald"],
    ],
    ["#VALUE!", 'Test must be one of "N-1", "Fisher"', "PVALUE", [1, 9, 1, 9, true]],
    ["#VALUE!", "Level must be one number or one cell, not a range", "RATE.CI", [1, 9, [[1], [2]]]],
    ["#VALUE!", "Year must be a year such as 2024; it is 24", "TARGET", [4, 60, 0.23, 24]],
    ["#VALUE!", "Share must be a number from 0 to 1, for example 23%", "TARGET", [4, 60, 23, 2024]],
    ["#VALUE!", "The last year (2018) must come after", "TARGET", [4, 60, 0.2, 2020, 2020, 2018]],
    ["#VALUE!", "Baseline (70 BME people) is more than Staff (60)", "TARGET", [70, 60, 0.2, 2020]],
    ["#VALUE!", "BME board members (3) are more than all", "BOARDGAP", [3, 2, 1, 10]],
    ["#VALUE!", 'Preset must be one of "HES"', "SUPPRESS", [3, "none"]],
  ])("%s with the message: %s", (code, message, name, values) => {
    const error = errorOf(name, ...values);
    expect(error.message).toContain(message);
    expect(error.code).toBe(code);
  });

  it.each([
    ["#N/A", "#N/A"],
    ["#DIV/0!", "#DIV/0!"],
    [{ type: "Error", basicType: "Error", basicValue: "#NUM!" }, "#NUM!"],
    [new FunctionError("#N/A", "of another function"), "#N/A"],
    [{ type: "Error", basicType: "Error", basicValue: "#REF!" }, "#VALUE!"],
    ["#NAME?", "#VALUE!"],
  ])("an error is handed on as far as a function may give it: %j as %s", (cell, code) => {
    const error = errorOf("GAP", 1, 10, cell, 10);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(
      /^BME events is the error #\S+ Correct the cell it comes from\.$/
    );
  });
});

it("an error among texts is handed on too, in its own place of a range", () => {
  expect(errorOf("PAYBAND", "#N/A")).toMatchObject({
    code: "#N/A",
    message: "Grade is the error #N/A. Correct the cell it comes from.",
  });
  expect(answerOf("ETHNICGROUP", [["A"], ["#DIV/0!"]])).toEqual([
    ["White"],
    [expect.objectContaining({ code: "#DIV/0!" })],
  ]);
  expect(errorOf("TALLY", [["A"], ["#N/A"]]).message).toContain("Ethnicity is the error #N/A.");
  expect(errorOf("INDICATOR", 2, [["Group"], ["#NUM!"]]).code).toBe("#NUM!");
});

describe("ranges", () => {
  it("give an answer in the shape of the range, a single cell serving all places", () => {
    expect(answerOf("GAP", [[1], [2]], 10, [[3], [3]], [[10]])).toEqual([
      [20],
      [expect.closeTo(10)],
    ]);
    expect(answerOf("GAP", [[1, 2]], 10, 3, 10)).toEqual([[20, expect.closeTo(10)]]);
    expect(
      answerOf("SUPPRESS", [
        [1, 12],
        [8, 0],
      ])
    ).toEqual([
      ["[c]", 10],
      [10, 0],
    ]);
  });

  it("put two limits beside each other for a column and below each other for a row", () => {
    const column = answerOf("RATE.CI", [[1], [5], [20]], 100) as number[][];
    const row = answerOf("RATE.CI", [[1, 5, 20]], 100) as number[][];
    expect(column.map((cells) => cells.length)).toEqual([2, 2, 2]);
    expect(row.map((cells) => cells.length)).toEqual([3, 3]);
    expect(row).toEqual([0, 1].map((limit) => column.map((cells) => cells[limit])));
  });

  it("that are a block are refused where an answer fills two cells", () => {
    expect(
      errorOf(
        "RATE.CI",
        [
          [1, 2],
          [3, 4],
        ],
        100
      ).message
    ).toContain("give one column or one row, not 2 rows of 2 columns");
  });

  it("of different sizes are refused with both sizes", () => {
    expect(errorOf("GAP", [[1], [2]], [[10, 10]], 1, 10).message).toBe(
      "White events has 2 rows and 1 column, White base has 1 row and 2 columns. Give ranges of the same size."
    );
    expect(errorOf("TALLY", [["A"], ["B"]], [["5"], ["6"], ["7"]]).message).toContain(
      "Ethnicity has 2 rows and 1 column, Bands has 3 rows and 1 column"
    );
    expect(errorOf("CEILING", [[1], [2]], [[1], [2]], [["Band 5"]]).message).toContain(
      "ranges of the same size"
    );
  });

  it("keep an error to its own place", () => {
    const answers = answerOf("GAP", [[1], [11], [3]], 10, 1, 10) as unknown[][];
    expect(answers[0]).toEqual([0]);
    expect(answers[1][0]).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("White events (11)"),
    });
    expect(answers[2]).toEqual([expect.closeTo(-20)]);
  });

  it.each([
    ["on the web", null],
    ["on the desktop", 0],
  ])("stay empty where all counts are blank, %s", (_, blank) => {
    expect(
      answerOf("GAP", [[1], [blank]], [[10], [blank]], [[1], [blank]], [[10], [blank]])
    ).toEqual([[0], [""]]);
    expect(answerOf("RATE.CI", [[blank], [0]], [[blank], [20]])).toEqual([
      ["", ""],
      [0, expect.closeTo(0.1611, 4)],
    ]);
  });

  it.each([
    ["on the web", null],
    ["on the desktop", 0],
  ])("that are whole columns end with their last entry, %s", (_, blank) => {
    const wholeColumn = (...cells: unknown[]) =>
      new Array<unknown[]>(1_048_576)
        .fill([blank])
        .map((empty, row) => (row < cells.length ? [cells[row]] : empty));
    expect(
      answerOf(
        "GAP",
        wholeColumn(1, 2),
        wholeColumn(10, 10),
        wholeColumn(3, 3),
        wholeColumn(10, 10)
      )
    ).toEqual([[20], [expect.closeTo(10)]]);
    expect(answerOf("ETHNICGROUP", wholeColumn("A", blank, "H"))).toEqual([
      ["White"],
      ["Unknown"],
      ["BME"],
    ]);
    expect(answerOf("TALLY", wholeColumn("Ethnic Origin", "A", "H", blank, "Z"))).toEqual([
      ["White", "BME", "Unknown", "Total", "Unmapped (in Unknown)"],
      [1, 1, 2, 4, 0],
    ]);
  });
});

describe("zero and infinity", () => {
  it("are words or errors, never numbers that are not finite", () => {
    expect(answerOf("RELLIKELIHOOD.CI", 5, 100, 0, 20)).toEqual([
      [expect.any(Number), "no upper limit"],
    ]);
    expect(answerOf("RELLIKELIHOOD.CI", 0, 240, 0, 1900)).toEqual([[0, "no upper limit"]]);
    expect(answerOf("FRAGILITY", 1, 2, 1, 2)).toBe("no number of people would");
    expect(answerOf("DISPARITYRATIO", [[9, 8, 0]], [[5, 0, 0]])).toEqual([
      ["lower to middle", "cannot be calculated"],
      ["middle to upper", "cannot be calculated"],
      ["lower to upper", "cannot be calculated"],
    ]);
    expect(answerOf("VERDICT", 0, 10, 0, 10)).toBe("cannot be calculated");
  });

  it("say which method helps", () => {
    expect(errorOf("RELLIKELIHOOD.CI", 5, 100, 0, 20, 2, 0.95, "Katz")).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining('Use the method "MN".'),
    });
  });
});
