import type { CellValue } from "../../src/intake/found-region";
import { closeSessions } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { reportOn, textOf, told } from "./moment";

afterEach(closeSessions);

const header = ["Employee Number", "Job Title", "Ethnic Origin", "Staff Group", "Pay Scale"];
const clerk = "Administrative and Clerical";
const executives: CellValue[][] = [
  ["21001", "Chief Executive", "A White - British", clerk, "Local Pay"],
  ["21002", "Director of Finance", "A White - British", clerk, "Local Pay"],
  ["21003", "Director of Strategy", "H Asian or Asian British - Indian", clerk, "Local Pay"],
  ["21004", "Project Worker", "A White - British", clerk, "Local Pay"],
];
const others: CellValue[][] = [
  ["21005", "Clerk", "A White - British", clerk, "Band 3"],
  ["21006", "Clerk", "A White - British", clerk, "Band 3"],
  ["21007", "Clerk", "N Black or Black British - African", clerk, "Band 3"],
  ["21008", "Manager", "A White - British", clerk, "Band 8a"],
];
const sheets = [
  {
    name: "Staff list",
    rows: [["Staff in post at 31 March 2025"], header, ...executives, ...others],
  },
];

describe("executives on local pay", () => {
  it("stand in no band, which is told, and it is asked who of them are very senior managers", async () => {
    const { outcome } = await reportOn(sheets);
    expect(outcome.results.map(({ part }) => part)).not.toContain("non-clinical: VSM");
    // In the totals they are: White 1, 2, 4, 5, 6, 8; BME 3, 7.
    expect(countsIn(resultOf(outcome, "1", "non-clinical"))).toBe("6/8 2/8 0/8");
    const unmapped = told(outcome, "unmapped-grade");
    expect(unmapped).toMatchObject({ severity: "warning", count: 4 });
    expect(unmapped.message).toContain("Local Pay");
    expect(await textOf("WRES Data checks")).toContain(unmapped.message);
    expect(outcome.counts.questions.localPayRoles).toEqual([
      { text: "Chief Executive", count: 1 },
      { text: "Director of Finance", count: 1 },
      { text: "Director of Strategy", count: 1 },
      { text: "Project Worker", count: 1 },
    ]);
  });

  it("answered, the three executives are the VSM row, and nothing is asked any more", async () => {
    const { outcome } = await reportOn(sheets, {
      verySeniorManagers: ["chief executive", "Director of Finance", "Director of Strategy"],
    });
    const row = resultOf(outcome, "1", "non-clinical: VSM");
    expect(countsIn(row)).toBe("2/3 1/3 0/3");
    expect(row.value).toBeCloseTo(100 / 3, 10);
    expect(countsIn(resultOf(outcome, "1", "non-clinical"))).toBe("6/8 2/8 0/8");
    // The project worker on local pay is still in no band.
    expect(told(outcome, "unmapped-grade").count).toBe(1);
    expect(outcome.counts.questions.localPayRoles).toEqual([]);
  });
});
