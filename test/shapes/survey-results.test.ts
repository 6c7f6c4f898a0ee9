import type { ReportOutcome } from "../../src/excel/workbook-port";
import { countsIn, doubts, resultOf, sampleReport } from "./sample-report";

let report: ReportOutcome;
beforeAll(async () => {
  report = await sampleReport("wres-shapes-survey.xlsx");
});

describe("the national results of a survey, and a board paper's percentages of the year before", () => {
  it("are the survey of autumn 2024 for 31 March 2025 and that of 2023 for 31 March 2024", () => {
    expect(
      report.counts.tables.map(({ table, period }) => [table.sheet, table.kind, period])
    ).toEqual([
      ["NSS 2024 by ethnicity", "survey", "2025-03-31"],
      ["Survey 2023", "survey", "2024-03-31"],
    ]);
    expect(doubts(report)).toEqual([]);
  });

  it("give the organisation that the workbook names its own rows, and nobody else's", () => {
    expect(report.counts.organisation).toBe("Synthetic Shapes NHS Trust");
    // 25 % of 800 and 31 % of 200; 60 % and 50 %; 5 % and 12 %.
    expect(countsIn(resultOf(report, "5"))).toBe("200/800 62/200 0/0");
    expect(countsIn(resultOf(report, "7"))).toBe("480/800 100/200 0/0");
    expect(countsIn(resultOf(report, "8"))).toBe("40/800 24/200 0/0");
    expect(resultOf(report, "5").value).toBeCloseTo(6, 10);
    expect(resultOf(report, "7").value).toBeCloseTo(-10, 10);
    expect(resultOf(report, "8").value).toBeCloseTo(7, 10);
    // Indicator 5: pooled 262 of 1,000; z² = 999/1000 × 0.06² ÷ (0.262 × 0.738 × (1/800 + 1/200)) = 2.976; p 0.0845.
    expect(resultOf(report, "5").p?.value).toBeCloseTo(0.0845, 4);
    expect(["5", "7", "8"].map((number) => resultOf(report, number as "5").verdict)).toEqual([
      "possible-gap",
      "gap",
      "gap",
    ]);
  });

  it("give the neighbour its rows where the settings name it", async () => {
    const neighbour = await sampleReport("wres-shapes-survey.xlsx", {
      organisation: "Synthetic Neighbour NHS Foundation Trust",
      snapshot: "2025-03-31",
    });
    // 22 % of 1,500 and 27 % of 300.
    expect(countsIn(resultOf(neighbour, "5"))).toBe("330/1500 81/300 0/0");
  });

  it("give points, and neither interval nor verdict, where the number of answers is not given", () => {
    for (const [indicator, points] of [
      ["5", 6],
      ["7", -12],
      ["8", 9],
    ] as const) {
      const result = resultOf(report, indicator, "all", "2024-03-31");
      expect(result.value).toBeCloseTo(points, 10);
      expect(result).toMatchObject({ interval: null, p: null, verdict: null, answersKnown: false });
      expect(result.sentence).toContain(
        "the number of answers of BME and White staff is not given"
      );
    }
    expect(resultOf(report, "5", "all", "2024-03-31")).toMatchObject({
      white: { rate: 0.27 },
      bme: { rate: 0.33 },
    });
  });
});
