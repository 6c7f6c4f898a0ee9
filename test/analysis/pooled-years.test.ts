import { analyse } from "../../src/analysis/analyse";
import { eventOfIndicator } from "../../src/analysis/compared-event";
import { pooledYears, type PooledYear } from "../../src/analysis/pooled-years";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "./counts-of";

const before = "2024-03-31";
const [first, third] = ["2023-03-31", "2022-03-31"];

function year(at: string, [white, bme]: [number, number], [ofWhite, ofBme]: [number, number]) {
  return [
    { ...staff("clinical", "Band 5", [ofWhite, ofBme, 0]), period: at },
    { ...tally("disciplinary", [white, bme, 0]), period: at },
  ];
}

const appointments = (at: string, white: [number, number], bme: [number, number]): PooledYear => ({
  period: at,
  likelihood: {
    event: eventOfIndicator("2"),
    events: { white: white[0], bme: bme[0], unknown: 0 },
    bases: { white: white[1], bme: bme[1], unknown: 0 },
    years: 1,
    level: 0.95,
    unmatchedShare: 0,
    overseasKnown: true,
  },
});

describe("years pooled", () => {
  it("say so where the sum and the years point in different directions", () => {
    const pooled = pooledYears(
      "2",
      [appointments(before, [60, 100], [30, 50]), appointments(period, [10, 100], [20, 200])],
      0.95
    );
    expect(pooled.value).toBe(1.75);
    expect(pooled.combined.ratio).toBeCloseTo(1, 12);
    expect(pooled.years).toEqual([
      { period: before, value: 1 },
      { period, value: 1 },
    ]);
    expect(pooled.homogeneity!.p).toBeCloseTo(1, 12);
    expect(pooled.sentence).toContain("White applicants were 1.75 times as likely");
    expect(pooled.sentence).toContain("Within years (Mantel-Haenszel) the ratio is 1.00");
    expect(pooled.sentence).toContain("Simpson's paradox");
  });

  it("warn where the years differ", () => {
    const pooled = pooledYears(
      "2",
      [
        appointments(before, [300, 1000], [100, 1000]),
        appointments(period, [200, 1000], [200, 1000]),
      ],
      0.95
    );
    expect(pooled.sentence).toMatch(
      /The years differ from one another \(test of homogeneity, p < 0\.001\)/
    );
    expect(pooled.sentence).not.toContain("Simpson");
  });

  it("are the latest three in a row of indicator 3, each with its own workforce", () => {
    const { pooled } = analyse(
      countsOf([
        ...year(third, [99, 99], [1000, 500]),
        ...year(first, [4, 3], [1000, 400]),
        ...year(before, [5, 6], [1100, 450]),
        ...year(period, [6, 7], [1200, 500]),
      ]),
      defaultSettings
    );
    expect(pooled).toHaveLength(1);
    expect(pooled[0]).toMatchObject({
      indicator: "3",
      part: "all",
      periods: [first, before, period],
      white: { events: 15, base: 3300 },
      bme: { events: 16, base: 1350 },
      direction: "bme/white",
      verdict: "gap",
      disadvantaged: "bme",
    });
    expect(pooled[0].value).toBeCloseTo(16 / 1350 / (15 / 3300), 12);
    expect(pooled[0].sentence).toMatch(
      /^Disciplinary cases are rare, so a single year says little: the three years to 31 March 2025 are taken together/
    );
  });

  it("stop at a year that is missing, and need two", () => {
    const missing = countsOf([
      ...year(first, [4, 3], [1000, 400]),
      ...year(period, [6, 7], [1200, 500]),
    ]);
    expect(analyse(missing, defaultSettings).pooled).toEqual([]);
    const impossible = countsOf([
      ...year(before, [4, 30], [1000, 20]),
      ...year(period, [6, 7], [1200, 500]),
    ]);
    expect(analyse(impossible, defaultSettings).pooled).toEqual([]);
  });

  it("count single years even where indicator 3 is an average of two", () => {
    const counts = countsOf([
      ...year(before, [5, 6], [1100, 450]),
      ...year(period, [6, 7], [1200, 500]),
    ]);
    const averaged = analyse(counts, { ...defaultSettings, indicator3: "two-year average" });
    expect(averaged.pooled).toEqual(analyse(counts, defaultSettings).pooled);
    expect(averaged.pooled[0].bme.events).toBe(13);
  });

  it("are of indicator 2 only where a year has few cases", () => {
    const recruitment = (at: string, white: number, bme: number) => [
      { ...tally("shortlisted", [200, 60, 0]), period: at },
      { ...tally("appointed", [white, bme, 0]), period: at },
    ];
    const of = (bme: number) =>
      analyse(
        countsOf([...recruitment(before, 40, 10), ...recruitment(period, bme * 2, bme)]),
        defaultSettings
      ).pooled.map(({ indicator }) => indicator);
    expect(of(10)).toEqual([]);
    expect(of(2)).toEqual(["2"]);
  });
});
