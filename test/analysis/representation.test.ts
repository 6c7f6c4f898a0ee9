import fc from "fast-check";
import { boardResults } from "../../src/analysis/board";
import { representation } from "../../src/analysis/representation";
import { countsOf, period, staff, tally } from "./counts-of";

describe("indicator 1", () => {
  const results = representation(
    countsOf([
      staff("clinical", "Band 5", [100, 40, 10]),
      staff("clinical", "Band 6", [80, 10, 0]),
      staff("clinical", null, [1, 1, 0]),
      staff("medical", "Consultants", [10, 10, 0]),
      staff(null, "Band 2", [3, 1, 0]),
      staff(null, null, [0, 0, 2]),
    ]),
    period
  );
  const part = (name: string) => results.find((result) => result.part === name)!;

  it("has a part for every band with staff, for each section and for all", () => {
    expect(results.map((result) => result.part)).toEqual([
      "clinical: Band 5",
      "clinical: Band 6",
      "clinical",
      "medical: Consultants",
      "medical",
      "all: Band 2",
      "all",
    ]);
  });

  it("divides by all heads, unknown included", () => {
    expect(part("clinical: Band 5").value).toBeCloseTo(26.6667, 4);
    expect(part("clinical: Band 5").white).toEqual({ events: 100, base: 150, rate: 100 / 150 });
    expect(part("clinical").bme).toMatchObject({ events: 51, base: 242 });
    expect(part("all").bme).toMatchObject({ events: 62, base: 268 });
  });

  it("counts heads missing against the share of the section, never below zero", () => {
    expect(part("clinical: Band 6").shortfall).toBeCloseTo((90 * 51) / 242 - 10, 10);
    expect(part("clinical: Band 6").disadvantaged).toBe("bme");
    expect(part("clinical: Band 5").shortfall).toBe(0);
    expect(part("clinical: Band 5").disadvantaged).toBeNull();
    expect(part("clinical").shortfall).toBeNull();
  });

  it("says both shares", () => {
    expect(part("clinical: Band 5").sentence).toBe(
      "BME staff are 40 of 150 (26.7%) in clinical Band 5, against 21.1% of all clinical staff. Ethnicity is unknown for 6.7%."
    );
  });

  it("adds up: the bands of a section and what is not mapped are the section", () => {
    const cell = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(9));
    fc.assert(
      fc.property(cell, cell, cell, (first, second, unmapped) => {
        const found = representation(
          countsOf([
            staff("non-clinical", "Band 2", first),
            staff("non-clinical", "Band 3", second),
            staff("non-clinical", null, unmapped),
          ]),
          period
        );
        const heads = (name: string) => found.find((one) => one.part === name)?.bme.base ?? 0;
        const loose = unmapped[0] + unmapped[1] + unmapped[2];
        expect(heads("non-clinical: Band 2") + heads("non-clinical: Band 3") + loose).toBe(
          heads("non-clinical")
        );
        expect(heads("all")).toBe(heads("non-clinical"));
      })
    );
  });
});

describe("indicator 9", () => {
  // Board 15 (12, 2, 1), voting 11 (9, 2, 0), executive 6 (5, 0, 1), workforce 3,000 (2,250, 690, 60): worked by hand.
  const results = boardResults(
    countsOf([
      staff("clinical", "Band 5", [2250, 690, 60]),
      tally("board", [12, 2, 1]),
      tally("board voting", [9, 2, 0]),
      tally("board executive", [5, 0, 1]),
    ]),
    period
  );

  it("is a difference in points for board, voting and executive members", () => {
    expect(results.map(({ part, value }) => [part, Number(value).toFixed(2)])).toEqual([
      ["board", "-9.67"],
      ["voting", "-4.82"],
      ["executive", "-23.00"],
    ]);
  });

  it("speaks in seats", () => {
    expect(results[0].sentence).toBe(
      "BME people hold two of 15 seats (13.3%) on the board, against 23.0% of the workforce: 9.7 percentage points below the workforce. " +
        "Two seats short; one more gives −3.0 points. Ethnicity is unknown for one of them."
    );
    expect(results[1].sentence).toContain("One seat short; one more gives +4.3 points.");
    expect(results[2].sentence).toContain("There is no BME member among the executive members");
    expect(results[0].shortfall).toBeCloseTo(15 * 0.23 - 2, 10);
  });

  it("says when the seats cannot come closer", () => {
    const [board] = boardResults(
      countsOf([staff("clinical", "Band 5", [960, 40, 0]), tally("board", [12, 0, 0])]),
      period
    );
    expect(board.sentence).toContain("There is no BME member");
    expect(board.sentence).toContain("That is as close as 12 seats can get.");
  });

  it("has no value without a workforce", () => {
    const [board] = boardResults(countsOf([tally("board", [12, 3, 0])]), period);
    expect(board).toMatchObject({ value: null, shortfall: null });
    expect(board.sentence).toContain("nothing to compare it with");
  });
});
