import type { EthnicCategoryCode } from "../../src/standard/ethnic-categories";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { countsIn, doubts, resultOf, sampleReport } from "./sample-report";

let report: ReportOutcome;
beforeAll(async () => {
  report = await sampleReport("wres-shapes-ethnic-categories.xlsx");
});

/** The people of one category in the workforce of a period, over all bands. */
function heads(period: string, category: EthnicCategoryCode): number {
  return report.counts.tallies
    .filter((tally) => tally.measure === "workforce" && tally.period === period)
    .reduce((sum, { people }) => sum + (people[category] ?? 0), 0);
}

describe("counts by ethnic category, three vocabularies and three years", () => {
  it("are read without a doubt, as clinical: the title says so", () => {
    expect(report.counts.periods).toEqual(["2023-03-31", "2024-03-31", "2025-03-31"]);
    expect(doubts(report)).toEqual([]);
    expect(new Set(report.results.map(({ part }) => part))).toEqual(
      new Set(["clinical: Band 5", "clinical: Band 6", "clinical: Band 7", "clinical", "all"])
    );
  });

  /*
   * White are A, B, C; BME D to S; unknown Z. Band 5 of 2023: White 80 + 3 + 12 = 95; BME mixed 2 + 1 + 1 + 1, Asian
   * 30 + 8 + 3 + 20, Black 6 + 25 + 2, other 2 + 9, together 5 + 61 + 33 + 11 = 110; unknown 4.
   * Band 6: 80; 3 + 19 + 10 + 3 = 35; 2. Band 7: 38; 1 + 5 + 2 + 1 = 9; 1.
   */
  it("by the letters of the 16+1", () => {
    const at = (part: string) => countsIn(resultOf(report, "1", part, "2023-03-31"));
    expect(at("clinical: Band 5")).toBe("95/209 110/209 4/209");
    expect(at("clinical: Band 6")).toBe("80/117 35/117 2/117");
    expect(at("clinical: Band 7")).toBe("38/48 9/48 1/48");
    expect(at("all")).toBe("213/374 154/374 7/374");
    expect(resultOf(report, "1", "all", "2023-03-31").value).toBeCloseTo(41.1765, 4);
  });

  /*
   * Gypsy, Traveller and Roma are White; Chinese stands among Asian, Arab among other. Band 5 of 2024: White
   * 78 + 3 + 1 + 0 + 12 = 94; BME 5 + (33 + 8 + 3 + 2 + 21) + (6 + 27 + 2) + (2 + 8) = 117; unknown 4.
   * Band 6: 71 + 2 + 0 + 1 + 8 = 82; 3 + 22 + 11 + 2 = 38; 2. Band 7: 36 + 1 + 2 = 39; 1 + 6 + 2 = 9; 1.
   */
  it("by the words of the 2021 census", () => {
    const at = (part: string) => countsIn(resultOf(report, "1", part, "2024-03-31"));
    expect(at("clinical: Band 5")).toBe("94/215 117/215 4/215");
    expect(at("clinical: Band 6")).toBe("82/122 38/122 2/122");
    expect(at("clinical: Band 7")).toBe("39/49 9/49 1/49");
    expect(resultOf(report, "1", "all", "2024-03-31").value).toBeCloseTo(42.487, 4);
    // Chinese 2 + 1 + 1.
    expect(heads("2024-03-31", "R")).toBe(4);
  });

  /*
   * CP is White, PC Black, SC other. Band 5 of 2025: White 77 + 3 + 10 + 3 = 93; BME 2 + 36 + 8 + 12 + 20 + 9 + 2 + 10 = 99;
   * unknown 3. Band 6: 72 + 2 + 7 + 1 = 82; 1 + 14 + 3 + 4 + 6 + 2 + 1 + 3 = 34; 2. Band 7: 40; 3 + 1 + 1 + 1 + 1 = 7; 1.
   */
  it("by the texts of the Electronic Staff Record, finer codes among them, a row a category and band", () => {
    const at = (part: string) => countsIn(resultOf(report, "1", part));
    expect(at("clinical: Band 5")).toBe("93/195 99/195 3/195");
    expect(at("clinical: Band 6")).toBe("82/118 34/118 2/118");
    expect(at("clinical: Band 7")).toBe("40/48 7/48 1/48");
    expect(resultOf(report, "1", "all").value).toBeCloseTo((140 / 361) * 100, 10);
    // PC is a finer code of P, any other Black background: 9 + 2 + 0, apart from the 20 + 6 + 1 of N, African.
    expect(heads("2025-03-31", "N")).toBe(27);
    expect(heads("2025-03-31", "P")).toBe(11);
  });

  it("show Band 5 over its share and Band 7 under it, every year", () => {
    for (const period of report.counts.periods) {
      expect(resultOf(report, "1", "clinical: Band 5", period)).toMatchObject({
        verdict: "gap",
        representation: "over-represented",
      });
      expect(resultOf(report, "1", "clinical: Band 7", period)).toMatchObject({
        verdict: "gap",
        representation: "under-represented",
      });
    }
  });
});
