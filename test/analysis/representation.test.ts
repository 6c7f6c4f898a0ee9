import fc from "fast-check";
import { boardResults } from "../../src/analysis/board";
import { representation } from "../../src/analysis/representation";
import { verdictText } from "../../src/analysis/verdict";
import { defaultSettings } from "../../src/standard/settings";
import { holm } from "../../src/statistics/holm";
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
    period,
    defaultSettings
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

  it("compares a band with the rest of its section, and says both shares", () => {
    const band5 = part("clinical: Band 5");
    expect(band5.against).toMatchObject({
      name: "the rest of the clinical workforce",
      white: { events: 81, base: 92 },
      bme: { events: 11, base: 92 },
      unknown: { events: 0, base: 92 },
    });
    // 40/150 ÷ 11/92
    expect(band5.against!.ratio).toBeCloseTo(2.2303, 4);
    expect(band5).toMatchObject({
      verdict: "gap",
      representation: "over-represented",
      disadvantaged: null,
      comparisons: 2,
    });
    expect(band5.sentence).toBe(
      "BME staff are 40 of 150 (26.7%) in clinical Band 5, against 11 of 92 (12.0%) in the rest of the clinical workforce: " +
        "a larger share, 2.23 times as large (95% CI 1.23 to 4.14). " +
        "BME staff are over-represented, unlikely to be chance, with two bands compared. Ethnicity is unknown for 6.7%."
    );
    expect(verdictText(band5)).toBe("BME staff over-represented, unlikely to be chance");
  });

  it("says how many more there would be where BME staff are under-represented", () => {
    expect(part("clinical: Band 6").sentence).toContain("BME staff are under-represented");
    expect(part("clinical: Band 6").sentence).toContain(
      "At the share of all clinical staff (21.1%) there would be nine more BME staff."
    );
  });

  it("gives sections and the whole their share, without a verdict", () => {
    expect(part("clinical")).toMatchObject({ verdict: null, interval: null, p: null });
    expect(part("clinical").sentence).toBe(
      "BME staff are 51 of 242 (21.1%) in the clinical workforce, against 23.1% of all staff. Ethnicity is unknown for 4.1%."
    );
  });

  it("has nothing to compare where a section is one band", () => {
    const consultants = part("medical: Consultants");
    expect(consultants).toMatchObject({ verdict: "cannot-calculate", p: null, value: 50 });
    expect(consultants.sentence).toBe(
      'BME staff are 10 of 20 (50.0%) in the medical grade "Consultants", and nobody is in the rest of the medical workforce to compare with.'
    );
  });

  it("lets the number of bands compared decide with the p-values: one of 14 just below 0.05 is no finding", () => {
    const bands = [
      "Under Band 1",
      ...Array.from({ length: 7 }, (_, index) => `Band ${index + 1}`),
      ...["8a", "8b", "8c", "8d", "9"].map((band) => `Band ${band}`),
      "VSM",
    ];
    const found = representation(
      countsOf(
        bands.map((band, index) =>
          staff("clinical", band, index === 5 ? [121, 59, 0] : [150, 50, 0])
        )
      ),
      period,
      defaultSettings
    ).filter(({ verdict }) => verdict !== null);
    const five = found.find(({ part: name }) => name === "clinical: Band 5")!;
    expect(five.p!.value).toBeLessThan(0.05);
    expect(five.adjustedP).toBeGreaterThan(0.05);
    expect(five.verdict).toBe("possible-gap");
    expect(holm(found.map(({ p }) => p!.value))).toEqual(found.map(({ adjustedP }) => adjustedP));
  });

  it("does not reassure where the unknown, were they BME, could make a gap", () => {
    const of = (unknown: number) =>
      representation(
        countsOf([
          staff("clinical", "Band 5", [3000, 1000, 0]),
          staff("clinical", "Band 6", [3000 - unknown, 1000, unknown]),
        ]),
        period,
        defaultSettings
      )[0].verdict;
    expect(of(0)).toBe("no-material-gap");
    expect(of(300)).toBe("cannot-rule-out");
  });

  it("says in every sentence what is true for its direction, whatever the counts", () => {
    const cell = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(5));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const found = representation(
          countsOf(cells.map((people, index) => staff("clinical", `Band ${index + 2}`, people))),
          period,
          defaultSettings
        );
        for (const result of found.filter(({ against }) => against)) {
          const { bme, against, sentence, verdict, adjustedP } = result;
          expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
          const difference = bme.events * against!.bme.base - against!.bme.events * bme.base;
          if (/under-represented|a smaller share/.test(sentence))
            expect(difference).toBeLessThan(0);
          if (/over-represented|a larger share/.test(sentence))
            expect(difference).toBeGreaterThan(0);
          if (/unlikely to be chance/.test(sentence)) expect(adjustedP).toBeLessThan(0.05);
          if (verdict === "gap") expect(sentence).toMatch(/(under|over)-represented/);
          expect(result.disadvantaged).toBe(difference < 0 ? "bme" : null);
        }
      })
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
          period,
          defaultSettings
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

it("gives no share of a workforce that does not say how many people are of unknown ethnicity", () => {
  const counts = countsOf([
    tally("workforce", [2400, 600, 0], { unknownNotGiven: true }),
    tally("board", [12, 2, 1]),
  ]);
  expect(representation(counts, period, { level: 0.95 })).toEqual([]);
  expect(boardResults(counts, period)).toMatchObject([{ part: "board", value: null }]);
});
