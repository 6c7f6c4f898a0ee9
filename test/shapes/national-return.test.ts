import type { ReportOutcome } from "../../src/excel/workbook-port";
import { countsIn, doubts, resultOf, sampleReport } from "./sample-report";

let report: ReportOutcome;
beforeAll(async () => {
  report = await sampleReport("wres-figures.xlsx");
});

describe("the layout of the national return with two years", () => {
  it("is one table of two periods, without a doubt", () => {
    expect(
      report.counts.tables
        .filter(({ table }) => table.kind === "return")
        .map(({ table, period }) => [table.range, period])
    ).toEqual([
      ["A3:J50", "2024-03-31"],
      ["A3:J50", "2025-03-31"],
    ]);
    expect(doubts(report)).toEqual([]);
  });

  it("gives shares by band; 'of which senior medical manager' is never added", () => {
    // Clinical Band 5 in 2025: 327 + 301 + 22 = 650; 301 ÷ 650 = 46.31 %.
    const band5 = resultOf(report, "1", "clinical: Band 5");
    expect(countsIn(band5)).toBe("327/650 301/650 22/650");
    expect(band5.value).toBeCloseTo(46.3077, 4);
    // Medical: 116 + 20 + 90 + 3, 91 + 49 + 95 + 2, 8 + 4 + 11 + 0.
    expect(countsIn(resultOf(report, "1", "medical"))).toBe("229/489 237/489 23/489");
    // All: 808 + 1,577 + 229, 168 + 734 + 237, 33 + 69 + 23.
    expect(countsIn(resultOf(report, "1", "all"))).toBe("2614/3878 1139/3878 125/3878");
  });

  // By hand from the headcounts of the return.
  it.each([
    // 287/1188 = 0.241582; 112/702 = 0.159544. 301/1240 = 0.242742; 131/788 = 0.166244.
    ["2", "2024-03-31", "287/1188 112/702 9/61", 1.514205, "gap"],
    ["2", "2025-03-31", "301/1240 131/788 12/70", 1.460158, "gap"],
    // 15/1028 = 0.014591; 24/2620 = 0.009160. 14/1139 = 0.012291; 22/2614 = 0.008416.
    ["3", "2024-03-31", "24/2620 15/1028 1/143", 1.592899, "possible-gap"],
    ["3", "2025-03-31", "22/2614 14/1139 1/125", 1.460452, "possible-gap"],
    // 1011/2620 = 0.385878; 398/1028 = 0.387160. 1040/2614 = 0.397858; 431/1139 = 0.378402.
    ["4", "2024-03-31", "1011/2620 398/1028 30/143", 0.99669, "no-material-gap"],
    ["4", "2025-03-31", "1040/2614 431/1139 29/125", 1.051415, "cannot-rule-out"],
  ] as const)("indicator %s at %s: %s", (indicator, period, counts, value, verdict) => {
    const result = resultOf(report, indicator, "all", period);
    expect(countsIn(result)).toBe(counts);
    expect(result.value).toBeCloseTo(value, 6);
    expect(result.verdict).toBe(verdict);
  });

  it("gives percentages of the survey as points, and the board beside the workforce", () => {
    // 2024 stands in the return alone: 29.6 − 24.1.
    expect(resultOf(report, "5", "all", "2024-03-31")).toMatchObject({ answersKnown: false });
    expect(resultOf(report, "5", "all", "2024-03-31").value).toBeCloseTo(5.5, 10);
    // 2 of 16 is 12.5 %; 1,139 of 3,878 is 29.3708 %.
    expect(resultOf(report, "9", "board").value).toBeCloseTo(-16.8708, 4);
    // No BME member among seven executives, White six, one unknown.
    expect(resultOf(report, "9", "executive").value).toBeCloseTo(-29.3708, 4);
  });
});
