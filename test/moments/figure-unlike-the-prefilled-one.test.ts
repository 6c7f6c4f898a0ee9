import { closeSessions } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { nursesOf, reportOn, staffList, textOf } from "./moment";

afterEach(closeSessions);

describe("a figure unlike the one the national return was pre-filled with", () => {
  it("stands beside it on WRES Reconcile, with the cause where one explains the difference", async () => {
    // The trust counts 100 White, 40 BME and 10 unknown; the return has the 6 bank workers in, 4 White and 2 BME.
    const { outcome } = await reportOn([
      staffList([
        ...nursesOf("white", 100, 1001),
        ...nursesOf("bme", 40, 2001),
        ...nursesOf("unknown", 10, 3001),
        ...nursesOf("white", 4, 4001, "Band 5", "Bank"),
        ...nursesOf("bme", 2, 5001, "Band 5", "Bank"),
      ]),
      {
        name: "Data return",
        rows: [
          ["", "", "", "31st March 2025", "", ""],
          ["Indicator", "Data item", "Measure", "White", "BME", "Ethnicity unknown/null"],
          ["1b) Clinical workforce of which Non Medical", "Band 5", "Headcount", 104, 42, 10],
          [
            "2) Relative likelihood of staff being appointed from shortlisting",
            "Number of shortlisted applicants",
            "Headcount",
            200,
            100,
            0,
          ],
          ["", "Number appointed from shortlisting", "Headcount", 50, 20, 0],
          [
            "",
            "Relative likelihood of White staff being appointed from shortlisting compared to BME staff",
            "Auto calculated",
            0.8,
            "",
            "",
          ],
        ],
      },
    ]);
    expect(countsIn(resultOf(outcome, "1", "clinical: Band 5"))).toBe("100/150 40/150 10/150");
    // 50/200 ÷ 20/100 = 1.25; the return's 0.80 is 1 ÷ 1.25.
    expect(resultOf(outcome, "2").value).toBeCloseTo(1.25, 10);
    expect(outcome.sheets).toContain("WRES Reconcile");
    const sheet = await textOf("WRES Reconcile");
    expect(sheet).toContain("the published figure counts 6 more: bank workers left out");
    expect(sheet).toContain("direction: the published ratio is the other way round");
  });
});
