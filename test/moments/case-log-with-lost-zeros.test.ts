import { closeSessions } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { nursesOf, reportOn, staffHeader, told } from "./moment";

afterEach(closeSessions);

/** A person of the staff list, whose number begins with zeros there. */
const padded = (row: ReturnType<typeof nursesOf>[number]) => [`00${row[0]}`, ...row.slice(1)];

describe("a case log with assignment numbers and without the leading zeros", () => {
  it("finds its people in the staff list, a person once, and tells who is not there", async () => {
    // White 00700101 to …150, BME 00700201 to …225.
    const staff = [...nursesOf("white", 50, 700101), ...nursesOf("bme", 25, 700201)].map(padded);
    const { outcome } = await reportOn([
      { name: "Staff", rows: [["Staff in post at 31 March 2025"], staffHeader, ...staff] },
      {
        name: "ER cases",
        rows: [
          ["Case Ref", "Assignment Number", "Case Type", "Stage", "Date Opened"],
          // Written as a number, so its zeros are lost.
          ["ER1", 700101, "Disciplinary", "Formal", "03/05/2024"],
          // An assignment of the person, without zeros and with them.
          ["ER2", "700201-2", "Disciplinary", "Formal", "20/05/2024"],
          ["ER3", "00700202-3", "Disciplinary", "Formal", "01/07/2024"],
          // The second case of one person.
          ["ER4", "700201", "Disciplinary", "Formal", "11/11/2024"],
          ["ER5", "700203", "Grievance", "Formal", "09/07/2024"],
          ["ER6", "700102", "Disciplinary", "Formal", "12/03/2024"],
          // Nobody on the list, and the log says no ethnicity.
          ["ER7", "900900", "Disciplinary", "Formal", "04/06/2024"],
        ],
      },
    ]);

    // White 1 of 50, BME 2 of 25: 0.08 ÷ 0.02 = 4.
    const result = resultOf(outcome, "3");
    expect(countsIn(result)).toBe("1/50 2/25 1/0");
    expect(result.value).toBeCloseTo(4, 10);
    // 3 × 25/75 = 1 BME event under equal rates: few, and Fisher's p decides.
    expect(result).toMatchObject({ verdict: "too-few", fewCases: true });
    expect(outcome.counts.matching).toEqual([
      { measure: "disciplinary", period: "2025-03-31", events: 4, unmatched: 1 },
    ]);
    // One of four is more than 5 %: the verdict would be withheld, and a warning says so.
    expect(told(outcome, "many-people-not-on-staff-list").severity).toBe("warning");
    expect(told(outcome, "not-disciplinary").count).toBe(1);
    expect(told(outcome, "outside-the-year").count).toBe(1);
    expect(told(outcome, "further-events").count).toBe(1);
  });
});
