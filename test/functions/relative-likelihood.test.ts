import fc from "fast-check";
import { relativeLikelihood, relativeLikelihoodInterval } from "../../src/functions/functions";
import { customFunctions, type CustomFunction } from "../../src/functions/custom-functions";
import { FunctionError } from "../../src/functions/function-error";

/** The error a call ends in; fails when it gives a value. */
function errorOf(call: () => unknown): FunctionError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(FunctionError);
    return error as FunctionError;
  }
  throw new Error("The call gave a value.");
}

describe("RELLIKELIHOOD", () => {
  it.each([
    ["indicator 2 when left out", [170, 780, 41, 210], 170 / 780 / (41 / 210)],
    ["indicator 2", [170, 780, 41, 210, 2], 170 / 780 / (41 / 210)],
    ["indicator 3, turned round", [31, 6200, 12, 1450, 3], 12 / 1450 / (31 / 6200)],
    ["indicator 4", [5980, 29800, 2310, 14200, 4], 5980 / 29800 / (2310 / 14200)],
    ["a blank indicator on the web", [170, 780, 41, 210, null], 170 / 780 / (41 / 210)],
    ["a blank indicator on the desktop", [170, 780, 41, 210, 0], 170 / 780 / (41 / 210)],
    ["an empty text as indicator", [170, 780, 41, 210, ""], 170 / 780 / (41 / 210)],
    ["an indicator as text", [31, 6200, 12, 1450, "3"], 12 / 1450 / (31 / 6200)],
    ["numbers stored as text", ["170", " 780 ", "41", "210"], 170 / 780 / (41 / 210)],
    ["thousands separators", ["5,980", "29,800", "2,310", "14,200"], 5980 / 29800 / (2310 / 14200)],
    ["a range of one cell", [[[170]], [[780]], [[41]], [[210]]], 170 / 780 / (41 / 210)],
    [
      "a formatted number",
      [{ type: "FormattedNumber", basicValue: 170 }, 780, 41, 210],
      170 / 780 / (41 / 210),
    ],
    ["no event in the first group", [0, 780, 41, 210], 0],
    ["blank White events", [null, 780, 41, 210], 0],
    ["everybody in both groups", [780, 780, 210, 210], 1],
  ])("gives the ratio for %s", (_, values, expected) => {
    expect(customFunctions.RELLIKELIHOOD(...values)).toBeCloseTo(expected, 14);
  });

  it.each([
    ["#DIV/0!", "White base is 0 or blank", [1, 0, 1, 10]],
    ["#DIV/0!", "BME base is 0 or blank", [1, 10, 1, null]],
    ["#DIV/0!", "There are no BME events", [1, 10, 0, 10]],
    ["#DIV/0!", "There are no White events", [0, 10, 1, 10, 3]],
    ["#DIV/0!", "no White events and no BME events", [0, 10, 0, 10]],
    ["#VALUE!", "White events (11) are more than White base (10)", [11, 10, 1, 10]],
    ["#VALUE!", "BME events (11) are more than BME base (10)", [1, 10, 11, 10]],
    ["#VALUE!", "White events is -1", [-1, 10, 1, 10]],
    ["#VALUE!", "BME base is 10.5", [1, 10, 1, 10.5]],
    ["#VALUE!", "White events is 0.12", ["12%", 10, 1, 10]],
    ["#VALUE!", 'White base must be a whole number of 0 or more; it is "true"', [1, true, 1, 10]],
    ["#VALUE!", 'BME events must be a whole number of 0 or more; it is "n/a"', [1, 10, "n/a", 10]],
    [
      "#VALUE!",
      'BME events must be a whole number of 0 or more; it is "1.2.3"',
      [1, 10, "1.2.3", 10],
    ],
    ["#VALUE!", "BME base must be one number or one cell, not a range", [1, 10, 1, [[10], [20]]]],
    ["#VALUE!", "Indicator must be 2, 3 or 4; it is 1", [1, 10, 1, 10, 1]],
    ["#VALUE!", "Indicator must be 2, 3 or 4; it is 9", [1, 10, 1, 10, 9]],
    ["#VALUE!", 'Indicator must be 2, 3 or 4; it is "two"', [1, 10, 1, 10, "two"]],
  ])("answers %s and says: %s", (code, message, values) => {
    const error = errorOf(() => customFunctions.RELLIKELIHOOD(...values));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

describe("RELLIKELIHOOD.CI", () => {
  /** R 4.6.0 and ratesci 1.1.0 (Miettinen-Nurminen, Koopman); Katz by its formula. White ÷ BME. */
  it.each([
    ["MN when left out", [170, 780, 25, 210], [1.25155031, 2.71912122]],
    ["MN by name", [170, 780, 25, 210, 2, 0.95, "mn"], [1.25155031, 2.71912122]],
    ["Koopman", [170, 780, 25, 210, 2, 0.95, "Koopman"], [1.25178202, 2.71857719]],
    ["Katz", [170, 780, 25, 210, null, null, " katz "], [1.23804815, 2.70725817]],
    ["indicator 3, turned round", [31, 6200, 12, 1450, 3], [0.861479893, 3.17504776]],
    ["a level as a percentage in text", [170, 780, 25, 210, 2, "95%"], [1.25155031, 2.71912122]],
  ])("gives both limits for %s", (_, values, [lower, upper]) => {
    const limits = customFunctions["RELLIKELIHOOD.CI"](...values) as number[][];
    expect(limits).toHaveLength(1);
    expect(limits[0][0]).toBeCloseTo(lower, 7);
    expect(limits[0][1]).toBeCloseTo(upper, 7);
  });

  it("widens with the level", () => {
    const [narrow, middle, wide] = [0.9, 0.95, 0.99].map(
      (level) => relativeLikelihoodInterval(170, 780, 25, 210, 2, level)[0] as number[]
    );
    expect(wide[0]).toBeLessThan(middle[0]);
    expect(middle[0]).toBeLessThan(narrow[0]);
    expect(narrow[1]).toBeLessThan(middle[1]);
    expect(middle[1]).toBeLessThan(wide[1]);
  });

  it("says in words that there is no upper limit", () => {
    const [[lower, upper]] = relativeLikelihoodInterval(5, 100, 0, 20);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBe("no upper limit");
    expect(relativeLikelihoodInterval(0, 240, 0, 1900)).toEqual([[0, "no upper limit"]]);
  });

  it.each([
    ["#N/A", "The Katz interval cannot be calculated", [5, 100, 0, 20, 2, 0.95, "Katz"]],
    ["#VALUE!", "Level must be 0.9, 0.95 or 0.99; it is 0.8", [5, 100, 1, 20, 2, 0.8]],
    [
      "#VALUE!",
      'Method must be one of "MN", "Koopman", "Katz"; it is "Wald"',
      [5, 100, 1, 20, 2, 0.95, "Wald"],
    ],
    [
      "#VALUE!",
      'Method must be one of "MN", "Koopman", "Katz"; it is "true"',
      [5, 100, 1, 20, 2, 0.95, true],
    ],
    ["#DIV/0!", "BME base is 0 or blank", [5, 100, 0, 0]],
  ])("answers %s and says: %s", (code, message, values) => {
    const error = errorOf(() => customFunctions["RELLIKELIHOOD.CI"](...values));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

describe("any arguments at all", () => {
  const argument = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        null,
        undefined,
        "",
        0,
        0.9,
        0.95,
        0.99,
        2,
        3,
        4,
        "MN",
        "Katz",
        "Koopman"
      ),
    },
    fc.anything(),
    fc.double(),
    fc.string(),
    fc.maxSafeInteger(),
    fc.integer({ min: 0, max: 60 }).map(String),
    fc.array(fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 2 }), { maxLength: 2 })
  );

  const isCellValue = (value: unknown) =>
    typeof value === "string" || (typeof value === "number" && Number.isFinite(value));

  it.each(Object.entries(customFunctions))(
    "end %s in a value a cell can hold or in an Excel error",
    (_, calculate: CustomFunction) => {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 4, maxLength: 7 }), (values) => {
          try {
            const answer = calculate(...values);
            expect((Array.isArray(answer) ? answer.flat() : [answer]).every(isCellValue)).toBe(
              true
            );
          } catch (error) {
            expect(error).toBeInstanceOf(FunctionError);
            expect((error as FunctionError).message).not.toBe("");
          }
        }),
        { numRuns: 10_000 }
      );
    }
  );

  it("give the same ratio as the plain division, whenever both groups have events", () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
      .map(([events, others]) => [events, events + others] as const);
    fc.assert(
      fc.property(group, group, ([whiteEvents, whiteBase], [bmeEvents, bmeBase]) => {
        const counts = [whiteEvents, whiteBase, bmeEvents, bmeBase] as const;
        const white = whiteEvents / whiteBase;
        const bme = bmeEvents / bmeBase;
        expect(relativeLikelihood(...counts)).toBeCloseTo(white / bme, 9);
        expect(relativeLikelihood(...counts, 3) * relativeLikelihood(...counts, 2)).toBeCloseTo(
          1,
          9
        );
      })
    );
  });
});
