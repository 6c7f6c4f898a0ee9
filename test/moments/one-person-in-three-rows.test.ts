import { closeSessions } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { reportOn, textOf, told } from "./moment";

afterEach(closeSessions);

const header = [
  "Employee Number",
  "Assignment Number",
  "Primary Assignment",
  "Assignment Category",
  "FTE",
  "Ethnic Origin",
  "Staff Group",
  "Pay Scale",
];
const nurse = "Nursing and Midwifery Registered";
const clerk = "Administrative and Clerical";

describe("one person in three rows of the Electronic Staff Record", () => {
  it("counts once, at the primary assignment, and the rows left out are told with their number", async () => {
    // 101: primary Band 6, second post Band 3, bank Band 5. 102: no primary row: 0.6 of a Band 7 beats 0.4 of a Band 5.
    // 103 and 104: one row. 105: bank only, no employee of the snapshot.
    const { outcome } = await reportOn([
      {
        name: "ESR",
        rows: [
          ["Staff in post at 31 March 2025"],
          header,
          ["101", "101-2", "N", "Permanent", 0.2, "A White - British", clerk, "Band 3"],
          ["101", "101", "Y", "Permanent", 0.8, "A White - British", nurse, "Band 6"],
          ["101", "101-3", "N", "Bank", 0, "A White - British", nurse, "Band 5"],
          ["102", "102", "N", "Permanent", 0.4, "J Asian - Pakistani", nurse, "Band 5"],
          ["102", "102-2", "N", "Permanent", 0.6, "J Asian - Pakistani", nurse, "Band 7"],
          ["103", "103", "Y", "Permanent", 1, "A White - British", nurse, "Band 6"],
          ["104", "104", "Y", "Permanent", 1, "Z Not Stated", nurse, "Band 6"],
          ["105", "105", "Y", "Bank", 0, "H Asian - Indian", nurse, "Band 5"],
        ],
      },
    ]);

    expect(countsIn(resultOf(outcome, "1", "all"))).toBe("2/4 1/4 1/4");
    expect(countsIn(resultOf(outcome, "1", "clinical: Band 6"))).toBe("2/3 0/3 1/3");
    expect(countsIn(resultOf(outcome, "1", "clinical: Band 7"))).toBe("0/1 1/1 0/1");
    expect(outcome.results.map(({ part }) => part)).not.toContain("non-clinical");
    expect(told(outcome, "bank-workers")).toMatchObject({ severity: "note", count: 2 });
    expect(told(outcome, "secondary-assignments")).toMatchObject({ severity: "note", count: 2 });
    // Rows less exclusions are people: 8 − 2 − 2 = 4.
    const [bridge] = outcome.counts.bridges;
    expect(bridge.steps[0].left).toBe(8);
    expect(bridge.steps.reduce((sum, { removed }) => sum + removed, 0)).toBe(4);
    expect(bridge.steps[bridge.steps.length - 1]).toMatchObject({ left: 4, unit: "people" });
    expect(await textOf("WRES Data checks")).toContain(told(outcome, "bank-workers").message);
  });
});
