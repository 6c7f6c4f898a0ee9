import {
  quickFormulas,
  quickResult,
  typedCount,
  typingProblems,
} from "../../src/taskpane/quick-check";

const typed = { whiteEvents: "170", whiteBase: "780", bmeEvents: "25", bmeBase: "210" };

describe("a count as typed", () => {
  it.each([
    ["170", 170],
    [" 1,234 ", 1234],
    ["1 234 567", 1234567],
    ["0", 0],
    ["", null],
    ["1.5", null],
    ["-3", null],
    ["12%", null],
    ["1,23", null],
    ["999999999", null],
  ])("%j is %j", (text, count) => expect(typedCount(text)).toBe(count));
});

it("gives the result of the report in the direction of the indicator", () => {
  const two = quickResult(typed, "2", 0.95);
  expect(two?.value).toBeCloseTo(170 / 780 / (25 / 210), 12);
  expect(two?.interval?.lower).toBeCloseTo(1.2516, 4);
  expect(two?.verdict).toBe("gap");
  expect(two?.sentence).toContain("1.83 times as likely");
  expect(quickResult(typed, "3", 0.95)?.value).toBeCloseTo(25 / 210 / (170 / 780), 12);
});

it("gives no result while a count is missing, and says what is wrong", () => {
  expect(quickResult({ ...typed, bmeBase: "" }, "2", 0.95)).toBeNull();
  expect(typingProblems({ ...typed, bmeBase: "" }, "2")).toEqual({});
  const wrong = { ...typed, whiteEvents: "9,000", bmeBase: "x" };
  expect(typingProblems(wrong, "2")).toEqual({
    whiteEvents: "More than the 780 shortlisted",
    bmeBase: "A whole number of people, 0 or more",
  });
  expect(quickResult(wrong, "2", 0.95)).toBeNull();
});

it("writes the indicator into every formula, and a plain twin in the same direction", () => {
  const at = { whiteEvents: "B2", whiteBase: "B2+C2", bmeEvents: "B3", bmeBase: "B3+C3" };
  const formulas = quickFormulas(at, "3", 0.9).map(([formula]) => formula);
  expect(formulas[0]).toBe("=WRES.RELLIKELIHOOD(B2,B2+C2,B3,B3+C3,3)");
  expect(formulas[1]).toBe("=(B3/(B3+C3))/(B2/(B2+C2))");
  expect(formulas[3]).toBe("=INDEX(WRES.RELLIKELIHOOD.CI(B2,B2+C2,B3,B3+C3,3,0.9),1,2)");
  expect(formulas.slice(4).every((formula) => /^=WRES\.\w+\(.*,3(,0\.9)?\)$/.test(formula))).toBe(
    true
  );
});
