import { closeSessions } from "../excel/test-workbook";
import { countsIn, doubts, resultOf } from "../shapes/sample-report";
import { reportOn } from "./moment";

afterEach(closeSessions);

describe("a survey file that mixes 0.234, 23.4 and the text 23.4%", () => {
  it("is read as the one percentage that all three are", async () => {
    const { outcome } = await reportOn([
      {
        name: "Staff survey 2024",
        rows: [
          ["NHS Staff Survey 2024"],
          ["Question", "White", "White responses", "BME", "BME responses"],
          ["Q14a", 0.234, 1000, "30.0%", 500],
          ["Q14b, Q14c", 23.4, 1000, 0.3, 500],
          ["Q15", "23.4%", 1000, 30, 500],
          ["Q16b", "23.4 %", 1000, "30", 500],
        ],
      },
    ]);
    // 23.4 % of 1,000 and 30 % of 500, whichever way they are typed: 6.6 points.
    for (const indicator of ["5", "6", "7", "8"] as const) {
      const result = resultOf(outcome, indicator);
      expect([indicator, countsIn(result)]).toEqual([indicator, "234/1000 150/500 0/0"]);
      expect(result.value).toBeCloseTo(6.6, 10);
    }
    // More is worse in 5, 6 and 8, and better in 7.
    expect(["5", "6", "7", "8"].map((one) => resultOf(outcome, one as "5").disadvantaged)).toEqual([
      "bme",
      "bme",
      "white",
      "bme",
    ]);
    expect(doubts(outcome)).toEqual([]);
  });

  it("leaves a number out that could be either, and says so", async () => {
    const { outcome } = await reportOn([
      {
        name: "Staff survey 2024",
        rows: [
          ["NHS Staff Survey 2024"],
          ["Question", "White", "BME"],
          // 0.9 may be 90 % or 0.9 %.
          ["Q14a", 24, 30],
          ["Q16b", 0.9, 14],
        ],
      },
    ]);
    expect(resultOf(outcome, "5").value).toBeCloseTo(6, 10);
    expect(doubts(outcome)).toContain("error percentage-doubtful");
    const discrimination = resultOf(outcome, "8");
    expect(discrimination).toMatchObject({
      value: null,
      white: { rate: null },
      bme: { rate: 0.14 },
    });
  });
});
