import { formatPercent, formatQuotient } from "../../src/analysis/format";
import { closeSessions } from "../excel/test-workbook";
import { answerOf } from "../functions/cell-answer";
import { nursesOf, reportOn, staffList } from "../moments/moment";
import { countsIn, resultOf } from "./sample-report";

afterEach(closeSessions);

describe("published shares that can be worked out again", () => {
  it.each([
    // Health Service Journal on the WRES data of 231 trusts, 2018: 55 inside the band, 135 above, 41 below.
    ["trusts with indicator 3 below the band, 2018 (HSJ)", 41, 231, "17.7%"],
    ["chief nurses of trusts from BME backgrounds, 2018", 8, 231, "3.5%"],
  ])("%s", (_, events, base, printed) => {
    expect(formatPercent(events, base)).toBe(printed);
  });

  it("of the 231 trusts are a whole: inside, above and below the band", () => {
    expect(55 + 135 + 41).toBe(231);
    expect([55, 135, 41].map((trusts) => formatQuotient(trusts * 100, 231, 2))).toEqual([
      "23.81",
      "58.44",
      "17.75",
    ]);
  });
});

describe("a row of indicator 1: 100 White, 40 BME, 10 unknown", () => {
  it("is 66.7, 26.7 and 6.7 percent of its 150 heads; that these print as 100.1 is no error", async () => {
    const { outcome } = await reportOn([
      staffList([
        ...nursesOf("white", 100, 1001),
        ...nursesOf("bme", 40, 2001),
        ...nursesOf("unknown", 10, 3001),
      ]),
    ]);
    const row = resultOf(outcome, "1", "clinical: Band 5");
    expect(countsIn(row)).toBe("100/150 40/150 10/150");
    expect(row.value).toBeCloseTo(26.6667, 4);
    expect(row.white.rate).toBeCloseTo(2 / 3, 12);
    expect(row.unknown.rate).toBeCloseTo(1 / 15, 12);
    expect(outcome.findings.map(({ code }) => code)).not.toContain("percentages-not-100");
  });
});

describe("indicator 6 from its two halves", () => {
  const survey = (rows: (string | number)[][]) => ({
    name: "Staff survey 2024",
    rows: [
      ["NHS Staff Survey 2024"],
      ["Question", "White", "White responses", "BME", "BME responses"],
      ...rows,
    ],
  });

  it("is not made of 18 and 22 percent: anything from 22 to 40 percent may have met either", async () => {
    const { outcome } = await reportOn([
      survey([
        ["Q14b Harassment, bullying or abuse from managers", 0.18, 100, 0.2, 100],
        ["Q14c Harassment, bullying or abuse from other colleagues", 0.22, 100, 0.25, 100],
      ]),
    ]);
    const parts = outcome.results.filter(({ indicator }) => indicator === "6");
    expect(parts.map(({ part }) => part).sort()).toEqual(["colleagues", "managers"]);
    expect(countsIn(resultOf(outcome, "6", "managers"))).toBe("18/100 20/100 0/0");
  });

  it("is the combined percentage where it is given: 31 of 100, nine of whom met both", async () => {
    // 18 + 22 − 9.
    const { outcome } = await reportOn([
      survey([
        ["Q14b Harassment, bullying or abuse from managers", 0.18, 100, 0.2, 100],
        ["Q14c Harassment, bullying or abuse from other colleagues", 0.22, 100, 0.25, 100],
        ["Q14b/c Harassment, bullying or abuse from staff", 0.31, 100, 0.36, 100],
      ]),
    ]);
    const combined = resultOf(outcome, "6");
    expect(countsIn(combined)).toBe("31/100 36/100 0/0");
    expect(combined.value).toBeCloseTo(5, 10);
  });
});

describe("a ratio published on the edge (Buckinghamshire Healthcare, indicator 2: 2.44 in 2018, 1.25 in 2022)", () => {
  it("is inside where it is exactly 1.25, and outside a hair above, though both print as 1.25", async () => {
    const recruitment = (appointed: number, shortlisted: number) => ({
      name: "Recruitment",
      rows: [
        ["Shortlisting to appointment, 1 April 2024 to 31 March 2025"],
        ["", "White", "BME"],
        ["Shortlisted", shortlisted, 250],
        ["Appointed", appointed, 50],
      ],
    });
    // 250/1000 ÷ 50/250 is 1.25; 64/255 ÷ 50/250 is 1.2549.
    const exact = resultOf((await reportOn([recruitment(250, 1000)])).outcome, "2");
    expect(exact.value).toBeCloseTo(1.25, 12);
    expect(exact.verdict).toBe("cannot-rule-out");
    await closeSessions();
    const above = resultOf((await reportOn([recruitment(64, 255)])).outcome, "2");
    expect(above.value).toBeCloseTo(1.254902, 6);
    expect(above.verdict).toBe("possible-gap");
    expect(above.sentence).toContain("1.25");
  });
});

describe("41 White, 3 BME and 6 unknown of a published total of 50", () => {
  const row = [[41, 3, 6, 50]];

  it("give the hidden 3 back under a threshold of 5 alone: 50 − 41 − 6", () => {
    expect(answerOf("SUPPRESS", row, "under 5")).toEqual([[41, "[c]", 6, 50]]);
  });

  it("do not under the rule of NHS Digital's hospital episode statistics, which is the default", () => {
    // 1 to 7 hidden, others to the nearest 5: two cells are hidden, and 50 − 40 is neither of them.
    expect(answerOf("SUPPRESS", row)).toEqual([[40, "[c]", "[c]", 50]]);
  });
});
