import { ratioFromShares } from "../../src/analysis/ratio-from-shares";
import { formatPercent, formatQuotient } from "../../src/analysis/format";
import { likelihoods } from "../../src/analysis/likelihoods";
import { splitResults } from "../../src/analysis/splits";
import type { Verdict } from "../../src/analysis/verdict";
import type { SplitTally } from "../../src/intake/counts";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "./counts-of";

describe("two groups, worked out by hand and with R 4.6.0", () => {
  // Ratio, Pearson's p and Fisher's p; the verdict follows from the rules.
  const cases: [string, "2" | "3" | "4", number[], number | null, number, string, Verdict][] = [
    [
      "ordinary appointment, inside",
      "2",
      [170, 780, 41, 210],
      1.116323,
      0.4756,
      "1.12",
      "cannot-rule-out",
    ],
    ["parity", "2", [30, 120, 20, 80], 1, 1, "1.00", "cannot-rule-out"],
    ["none below the line", "2", [18, 90, 0, 60], null, 0.000222, "no upper limit", "gap"],
    [
      "a tie: prints 1.25, inside",
      "2",
      [249, 1000, 200, 1000],
      1.245,
      0.00864,
      "1.25",
      "gap-size-unclear",
    ],
    ["prints 1.25, outside", "2", [64, 255, 50, 250], 1.254902, 0.1707, "1.25", "possible-gap"],
    ["disciplinary, BME first", "3", [20, 2400, 12, 600], 2.4, 0.0128, "2.40", "gap"],
    ["disciplinary on few cases", "3", [1, 200, 1, 10], 20, 0.0025, "20.00", "too-few"],
    [
      "ordinary training, White first",
      "4",
      [360, 1800, 90, 500],
      1.111111,
      0.3186,
      "1.11",
      "cannot-rule-out",
    ],
  ];
  it.each(cases)(
    "%s",
    (_, number, [white, ofWhite, bme, ofBme], value, pearson, printed, verdict) => {
      const events = { "2": "appointed", "3": "disciplinary", "4": "training" } as const;
      const base =
        number === "2"
          ? tally("shortlisted", [ofWhite, ofBme, 0])
          : staff("clinical", "Band 5", [ofWhite, ofBme, 0]);
      const [result] = likelihoods(
        countsOf([base, tally(events[number], [white, bme, 0])]),
        period,
        defaultSettings
      ).results;
      if (value === null) expect(result.value).toBe("infinity");
      else expect(result.value).toBeCloseTo(value, 6);
      expect(result.sentence).toContain(printed);
      expect(result.verdict).toBe(verdict);
      // The N−1 p is a little larger than Pearson's.
      expect(result.p!.value).toBeGreaterThanOrEqual(pearson - 0.0001);
      expect(result.p!.value).toBeLessThan(pearson + 0.002);
    }
  );
});

describe("an international campaign", () => {
  it("turns 1.1163 into 0.4603, and both are reported", () => {
    const { results } = likelihoods(
      countsOf([
        tally("shortlisted", [780, 210, 0], { overseas: false }),
        tally("appointed", [170, 41, 0], { overseas: false }),
        tally("shortlisted", [0, 130, 0], { overseas: true }),
        tally("appointed", [0, 120, 0], { overseas: true }),
      ]),
      period,
      defaultSettings
    );
    expect(results.map(({ value }) => Number(value).toFixed(4))).toEqual(["0.4603", "1.1163"]);
    expect(results[0].bme).toMatchObject({ events: 161, base: 340 });
  });
});

describe("a ratio that holds in no unit (Simpson's paradox)", () => {
  // White 60 of 100 and BME 30 of 50 in one unit, White 10 of 100 and BME 20 of 200 in the other.
  const of = (value: string, white: [number, number], bme: [number, number]): SplitTally[] => [
    { ...tally("shortlisted", [white[1], bme[1], 0]), split: { column: "Site", value } },
    { ...tally("appointed", [white[0], bme[0], 0]), split: { column: "Site", value } },
  ];
  const splits = [...of("North", [60, 100], [30, 50]), ...of("South", [10, 100], [20, 200])];
  const { summaries } = splitResults(
    countsOf([tally("shortlisted", [200, 250, 0]), tally("appointed", [70, 50, 0])], { splits }),
    period,
    defaultSettings
  );

  it("shows 1.0000 within units beside the crude 1.7500", () => {
    expect(summaries).toHaveLength(1);
    expect(summaries[0].crude).toBeCloseTo(1.75, 10);
    expect(summaries[0].combined.ratio).toBeCloseTo(1, 10);
    expect(summaries[0].homogeneity!.p).toBeCloseTo(1, 10);
    expect(summaries[0].sentence).toContain("(White ÷ BME, Mantel-Haenszel) is 1.00");
    expect(summaries[0].sentence).toContain("taken as one, it is 1.75");
  });
});

describe("shares only, as councils and colleges publish them", () => {
  it.each([
    ["Bexley SC-WRES 2023, all", 0.49, 0.54, "white/bme", 1.222],
    ["Bexley adult social care 2023", 0.35, 0.44, "white/bme", 1.459],
    ["Bexley adult social care 2021", 0.21, 0.25, "white/bme", 1.254],
    ["Bexley children's services 2021", 0.57, 0.58, "white/bme", 1.042],
    ["London midwives (Royal College of Midwives)", 0.602, 0.32, "bme/white", 3.214],
    ["Nursing Standard", 0.25, 0.19, "bme/white", 1.421],
  ] as const)("%s", (_, ofEvents, ofBase, direction, expected) => {
    const { value, label } = ratioFromShares(ofEvents, ofBase, direction);
    expect(value).toBeCloseTo(expected, 3);
    expect(label).toBe("approximate");
  });

  it("has words for shares without a ratio, and refuses percentages", () => {
    expect(ratioFromShares(0, 0.3, "white/bme").value).toBe("infinity");
    expect(ratioFromShares(1, 0.3, "bme/white").value).toBe("infinity");
    expect(ratioFromShares(0, 0.3, "bme/white").value).toBe(0);
    expect(ratioFromShares(0.2, 0, "white/bme").value).toBeNull();
    expect(() => ratioFromShares(49, 54, "white/bme")).toThrow("A share must lie from 0 to 1");
  });
});

describe("published figures that can be worked out again", () => {
  it.each([
    ["CQC workforce 2024, BME", 480, 3029, "15.8%"],
    ["Kernow CCG 2020, BME", 5, 284, "1.8%"],
    ["Kernow CCG 2020, declared", 254, 284, "89.4%"],
    ["Kernow CCG 2020, not declared", 30, 284, "10.6%"],
    ["trusts with indicator 3 inside the band, 2018 (HSJ)", 55, 231, "23.8%"],
    ["trusts with indicator 3 above the band, 2018 (HSJ)", 135, 231, "58.4%"],
    ["growth of BME VSM, England, 212 to 250 (BMJ)", 250 - 212, 212, "17.9%"],
    ["growth of BME VSM, England, 201 to 325 (NHS England)", 325 - 201, 201, "61.7%"],
  ])("%s", (_, events, base, printed) => {
    expect(formatPercent(events, base)).toBe(printed);
  });

  it("print with a sum of 100.1 by rounding alone: 100, 40 and 10 of 150", () => {
    expect([100, 40, 10].map((people) => formatQuotient(people * 100, 150, 1))).toEqual([
      "66.7",
      "26.7",
      "6.7",
    ]);
  });
});
