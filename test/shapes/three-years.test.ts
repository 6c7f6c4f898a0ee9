import type { ReportOutcome } from "../../src/excel/workbook-port";
import { countsIn, doubts, resultOf, sampleReport } from "./sample-report";

let report: ReportOutcome;
beforeAll(async () => {
  report = await sampleReport("wres-shapes-three-years.xlsx");
});

describe("three years side by side, and the workforce of the three as a long table", () => {
  it("are three periods without a doubt", () => {
    expect(report.counts.periods).toEqual(["2023-03-31", "2024-03-31", "2025-03-31"]);
    expect(doubts(report)).toEqual([]);
  });

  it("give the workforce of each year from the long table", () => {
    // 2023: 100 + 180 + 120, 20 + 90 + 40, 5 + 10 + 5; the others alike.
    expect(
      report.counts.periods.map((period) => countsIn(resultOf(report, "1", "all", period)))
    ).toEqual(["400/570 150/570 20/570", "400/616 200/616 16/616", "400/664 250/664 14/664"]);
    expect(countsIn(resultOf(report, "1", "clinical: Band 6", "2024-03-31"))).toBe(
      "125/189 60/189 4/189"
    );
  });

  // By hand, White ÷ BME in 2 and 4, BME ÷ White in 3.
  it.each([
    // 0.30 ÷ 0.15; 0.25 ÷ 0.1875; 0.25 ÷ 0.20: the last is exactly 1.25 and inside.
    ["2", "2023-03-31", "90/300 30/200 2/10", 2, "gap"],
    ["2", "2024-03-31", "80/320 45/240 3/12", 4 / 3, "possible-gap"],
    ["2", "2025-03-31", "100/400 60/300 2/10", 1.25, "cannot-rule-out"],
    // 0.04 ÷ 0.02; 0.03 ÷ 0.015; 0.024 ÷ 0.02. BME events under equal rates: 14 × 150/550 = 3.8, 12 × 200/600 = 4.0,
    // 14 × 250/650 = 5.4: few in the first two years only.
    ["3", "2023-03-31", "8/400 6/150 0/20", 2, "too-few"],
    ["3", "2024-03-31", "6/400 6/200 0/16", 2, "too-few"],
    ["3", "2025-03-31", "8/400 6/250 0/14", 1.2, "cannot-rule-out"],
    // 0.5 ÷ 0.4 = 1.25, inside though not chance; 0.525 ÷ 0.4; 0.6 ÷ 0.396.
    ["4", "2023-03-31", "200/400 60/150 5/20", 1.25, "gap-size-unclear"],
    ["4", "2024-03-31", "210/400 80/200 4/16", 1.3125, "gap"],
    ["4", "2025-03-31", "240/400 99/250 6/14", 1.515152, "gap"],
  ] as const)("indicator %s at %s: %s", (indicator, period, counts, value, verdict) => {
    const result = resultOf(report, indicator, "all", period);
    expect(countsIn(result)).toBe(counts);
    expect(result.value).toBeCloseTo(value, 6);
    expect(result.verdict).toBe(verdict);
  });

  it("go on from year to year: each result knows the one before it", () => {
    expect(resultOf(report, "2", "all", "2023-03-31").prior).toBeUndefined();
    expect(resultOf(report, "2", "all", "2025-03-31").prior).toMatchObject({
      period: "2024-03-31",
    });
    expect(report.sheets).toContain("WRES Over time");
  });

  it("average indicator 3 over two years where the setting says so", async () => {
    const averaged = await sampleReport("wres-shapes-three-years.xlsx", {
      indicator3: "two-year average",
    });
    const result = resultOf(averaged, "3");
    // White (6 + 8) ÷ 2 = 7 of 400; BME (6 + 6) ÷ 2 = 6 of 250. 0.024 ÷ 0.0175 = 1.371429.
    expect(result.white.events).toBe(7);
    expect(result.bme.events).toBe(6);
    expect(result.value).toBeCloseTo(1.371429, 6);
    expect(result.basis).toBe("two-year average");
  });
});
