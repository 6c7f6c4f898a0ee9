import type { ReportOutcome } from "../../src/excel/workbook-port";
import { countsIn, doubts, resultOf, sampleReport } from "./sample-report";

let report: ReportOutcome;
beforeAll(async () => {
  report = await sampleReport("wres-shapes-typed-counts.xlsx");
});

describe("counts somebody typed, a sheet for each indicator", () => {
  it("are all recognised, and only the recruitment of unknown ethnicity is in doubt", () => {
    expect(report.counts.organisation).toBe("Synthetic Shapes NHS Trust");
    expect(
      report.counts.tables.map(({ table, period }) => [table.sheet, table.kind, period])
    ).toEqual([
      ["Workforce by band", "counts", "2025-03-31"],
      ["Recruitment", "counts", "2025-03-31"],
      ["Events and bases", "counts", "2025-03-31"],
      ["Board", "counts", "2025-03-31"],
      ["Staff survey", "survey", "2025-03-31"],
    ]);
    // 55 of 640 + 245 + 55 = 940 shortlisted are unknown: 5.9 %, above 5 %.
    expect(doubts(report)).toEqual(["warning unknown-ethnicity"]);
    expect(report.findings.find(({ code }) => code === "unknown-ethnicity")?.message).toContain(
      "55 of 940 people (5.9%)"
    );
  });

  it("by band and White, BME, unknown: a share of all heads of the cell, and totals that are sums", () => {
    // The typed row "Total" is no band. Non-clinical 84 + 36 + 11 = 131 heads; clinical 360 + 245 + 107 + 33 = 745.
    const bands: [part: string, counts: string, share: number][] = [
      ["non-clinical: Band 2", "60/84 20/84 4/84", 20 / 84],
      ["non-clinical: Band 5", "30/36 6/36 0/36", 6 / 36],
      ["non-clinical: Band 8a", "10/11 1/11 0/11", 1 / 11],
      ["clinical: Band 5", "200/360 150/360 10/360", 150 / 360],
      ["clinical: Band 6", "180/245 60/245 5/245", 60 / 245],
      ["clinical: Band 7", "90/107 15/107 2/107", 15 / 107],
      ["clinical: Band 8a", "30/33 3/33 0/33", 3 / 33],
      ["non-clinical", "100/131 27/131 4/131", 27 / 131],
      ["clinical", "500/745 228/745 17/745", 228 / 745],
      ["all", "600/876 255/876 21/876", 255 / 876],
    ];
    expect(report.results.filter(({ indicator }) => indicator === "1")).toHaveLength(bands.length);
    for (const [part, counts, share] of bands) {
      expect([part, countsIn(resultOf(report, "1", part))]).toEqual([part, counts]);
      expect(resultOf(report, "1", part).value).toBeCloseTo(share * 100, 10);
    }
    // Clinical Band 5: 41.7 % BME against 78 of 385 (20.3 %) in the rest of the clinical workforce.
    const band5 = resultOf(report, "1", "clinical: Band 5");
    expect(band5.against?.bme).toMatchObject({ events: 78, base: 385 });
    expect(band5).toMatchObject({ verdict: "gap", representation: "over-represented" });
    // Band 8a: 9.1 % against 225 of 712 (31.6 %).
    expect(resultOf(report, "1", "clinical: Band 8a")).toMatchObject({
      verdict: "gap",
      representation: "under-represented",
    });
  });

  it("two by two: 160 of 640 beside 50 of 245", () => {
    const result = resultOf(report, "2");
    expect(countsIn(result)).toBe("160/640 50/245 3/55");
    // 0.25 ÷ 0.204082 = 1.2250, inside 0.80–1.25.
    expect(result.value).toBeCloseTo(1.225, 10);
    // Overall rate 210 ÷ 885 = 0.237288; 245 × 0.237288 − 50 = 8.1356.
    expect(result.shortfall).toBeCloseTo(8.1356, 4);
    // With the unknown as BME, 53 of 300, it would be 1.4151 with an interval above 1: so it is no reassurance.
    expect(result.verdict).toBe("cannot-rule-out");
    expect(result.sensitivity).toMatch(/changes only if more than \d+ of the 55 unknown are BME/);
  });

  it("an event a row with its base: nine of 255 beside six of 600, and equal training", () => {
    const disciplinary = resultOf(report, "3");
    expect(countsIn(disciplinary)).toBe("6/600 9/255 0/21");
    // 9/255 = 0.035294; 6/600 = 0.01; BME over White 3.5294.
    expect(disciplinary.value).toBeCloseTo(3.5294, 4);
    // Equal rates would give BME 15 × 255 ÷ 855 = 4.47 events, below 5: few, and Fisher's p decides.
    expect(disciplinary.fewCases).toBe(true);
    expect(disciplinary.fisher).toBeLessThan(0.05);
    expect(disciplinary).toMatchObject({ verdict: "gap", disadvantaged: "bme" });
    // 9 − 255 × 0.01 = 6.45.
    expect(disciplinary.shortfall).toBeCloseTo(6.45, 10);

    const training = resultOf(report, "4");
    expect(countsIn(training)).toBe("240/600 102/255 5/21");
    // 40 % and 40 %.
    expect(training.value).toBeCloseTo(1, 12);
    expect(training.p?.value).toBeCloseTo(1, 12);
    expect(training).toMatchObject({ verdict: "no-material-gap", disadvantaged: null });
  });

  it("gives the base of indicators 3 and 4 once, from the sheet by band, and says that they agree", () => {
    expect(report.findings.find(({ code }) => code === "counts-confirmed")).toMatchObject({
      severity: "note",
      where: expect.stringContaining("Events and bases"),
    });
  });

  it("of the board: seats beside the workforce's 255 of 876", () => {
    // 255/876 = 29.1096 %. 2/15 = 13.3333; 2/11 = 18.1818; 0/6 = 0.
    const seats: [part: string, counts: string, points: number][] = [
      ["board", "12/15 2/15 1/15", -15.7763],
      ["voting", "9/11 2/11 0/11", -10.9278],
      ["executive", "5/6 0/6 1/6", -29.1096],
    ];
    for (const [part, counts, points] of seats) {
      const result = resultOf(report, "9", part);
      expect([part, countsIn(result)]).toEqual([part, counts]);
      expect(result.value).toBeCloseTo(points, 4);
      expect(result.p).toBeNull();
    }
    // 29.11 % of 15 seats is 4.37, of which two are held; 15.78 − 1/15 of 100 leaves 9.1 points.
    expect(resultOf(report, "9", "board").sentence).toContain(
      "Three seats short; one more gives −9.1 points"
    );
    expect(resultOf(report, "9", "executive").sentence).toContain("There is no BME member");
  });

  it("of a survey: people worked back from percentages and responses", () => {
    // 24 % of 400 and 30 % of 150; 20 % of each; 58 % and 46 %.
    const answers: ["5" | "6" | "7", string, number, string][] = [
      ["5", "96/400 45/150 0/0", 6, "possible-gap"],
      ["6", "80/400 30/150 0/0", 0, "cannot-rule-out"],
      ["7", "232/400 69/150 0/0", -12, "gap"],
    ];
    for (const [indicator, counts, points, verdict] of answers) {
      const result = resultOf(report, indicator);
      expect([indicator, countsIn(result), result.verdict]).toEqual([indicator, counts, verdict]);
      expect(result.value).toBeCloseTo(points, 10);
    }
  });

  it("of a survey, withheld: no figure, no difference, and a sentence that says why", () => {
    const result = resultOf(report, "8");
    expect(result.bme.rate).toBeNull();
    expect(result).toMatchObject({ value: null, interval: null, p: null, verdict: null });
    expect(result.sentence).toMatch(/percentage of BME staff is withheld/);
  });
});
