import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "./draw";

const title: Drawn[] = ["Staff in post at 31 March 2025"];
const workforce: Drawn[][] = [title, ["", "White", "BME"], ["Headcount", 100, 50]];
const logHeader = (date: string): Drawn[] => [
  "Case Ref",
  "Ethnicity",
  "Case Type",
  date,
  "Hearing",
];

describe("labels that stand once above several rows", () => {
  const header = ["Staff Group", "AfC Band", "Emp No.", "Ethnic Origin"];
  const groups = ["Nursing", "Estates and Ancillary"];
  /** Four people of each group, with its label on every row or on the first only, and a total below. */
  const pivot = (repeated: boolean): Drawn[][] => [
    title,
    header,
    ...groups.flatMap((group, at): Drawn[][] => [
      ...[0, 1, 2, 3].map((person): Drawn[] => [
        repeated || person === 0 ? group : "",
        repeated || person === 0 ? "Band 5" : "",
        30_000 + 10 * at + person,
        person % 2 === 0 ? "White British" : "Black African",
      ]),
      [`${group} Total`, "", 4, ""],
    ]),
  ];

  it("make a pivot of a staff list, which is refused", () => {
    const { counts, findings } = countWorkbook({ Pivot: pivot(false) });
    expect(counts.tallies).toEqual([]);
    const [refusal] = findings.filter(({ code }) => code === "list-left-out");
    expect(refusal.message).toContain('the labels of "Staff Group" stand once');
    expect(refusal.message).toContain("repeat all item labels");
  });

  it("are nothing where each row has its own: the totals below are no people", () => {
    const { counts } = countWorkbook({ List: pivot(true) });
    const people = counts.tallies.flatMap((tally) => Object.values(tally.people));
    expect(people.reduce((sum, n) => sum + n, 0)).toBe(8);
  });
});

describe("rows of a list that are no records", () => {
  it.each([
    ["Headcount", 2],
    ["Records: 2", ""],
    ["Total number of staff", 2],
    ["Assignments", 2],
  ])("leaves out a footer %s", (words, number) => {
    const { counts } = countWorkbook({
      Staff: [
        title,
        ["Employee Number", "Assignment Number", "Ethnic Origin", "Pay Band", "Staff Group"],
        [10000001, "10000001", "White British", "Band 5", "Nursing"],
        [10000002, "10000002", "Black African", "Band 6", "Nursing"],
        [words, number, "", "", ""],
      ],
    });
    const people = counts.tallies
      .filter(({ measure }) => measure === "workforce")
      .flatMap((tally) => Object.values(tally.people));
    expect(people.reduce((sum, n) => sum + n, 0)).toBe(2);
  });

  it("leaves out vacant posts and sums of a list of posts", () => {
    const { counts } = countWorkbook({
      Estab: [
        ["Establishment at 31 March 2025"],
        ["Post", "Postholder", "Emp No.", "AfC Band", "Ethnic Group", "Clinical?"],
        ["Nurse", "A", 31001, 5, "White British", "Y"],
        ["Nurse", "VACANT", "", 5, "", "Y"],
        ["Clerk", "B", 31002, 3, "Indian", "N"],
        ["Clerk", "C", 31003, 3, "Indian", "N"],
      ],
    });
    expect(tallyLines(counts)).toEqual(
      expect.arrayContaining([
        "workforce 2025-03-31 clinical: Band 5 | A 1",
        "workforce 2025-03-31 non-clinical: Band 3 | H 2",
      ])
    );
  });

  it("counts the latest of several dates side by side", () => {
    const { counts, findings } = countWorkbook({
      Compare: [
        ["Emp No", "Ethnicity", "Staff Group", "Band at 31/03/2024", "Band at 31/03/2025"],
        [41001, "White British", "Nursing", "Band 5", "Band 6"],
        [41002, "Indian", "Nursing", "Band 5", "Band 5"],
        [41003, "Black African", "Nursing", "Band 5", ""],
        [41004, "White Irish", "Nursing", "", "Band 5"],
      ],
    });
    expect(codesOf(findings)).toEqual(
      expect.arrayContaining(["latest-date-of-list", "not-there-yet"])
    );
    expect(counts.tallies.every(({ period }) => period === "2025-03-31")).toBe(true);
    expect(tallyLines(counts)).toEqual(
      expect.arrayContaining(["workforce 2025-03-31 clinical: Band 6 | A 1"])
    );
  });
});

describe("logs of cases", () => {
  it.each(["Closed on", "Date Closed", "Case Closed Date", "Date concluded"])(
    "gives no count where only %s is known",
    (header) => {
      const { counts, findings } = countWorkbook({
        Workforce: workforce,
        Cases: [
          ["Disciplinary cases 2024/25"],
          logHeader(header),
          ["D-1", "White British", "Disciplinary", "01/05/2024", "Yes"],
          ["D-2", "Black African", "Disciplinary", "01/06/2024", "Yes"],
          ["D-3", "Black African", "Disciplinary", "01/07/2024", "Yes"],
        ],
      });
      expect(counts.tallies.filter(({ measure }) => measure === "disciplinary")).toEqual([]);
      const found = findings.find(({ code }) => code === "closing-dates-only");
      expect(found?.message).toContain(header);
    }
  );

  it("takes live and closed cases as one log, by employee number or case reference", () => {
    for (const ids of [
      ["Employee Number", 71001, 71002, 71003],
      ["Case Ref", "D-1", "D-2", "D-3"],
    ]) {
      const [id, one, two, three] = ids;
      const header: Drawn[] = [id, "Ethnicity", "Case Type", "Formal from"];
      const { counts, findings } = countWorkbook({
        Workforce: workforce,
        LIVE: [
          header,
          [one, "White British", "Disciplinary", "01/05/2024"],
          [two, "Black African", "Disciplinary", "01/06/2024"],
        ],
        CLOSED: [
          header,
          [two, "Black African", "Disciplinary", "01/06/2024"],
          [three, "Indian", "Disciplinary", "01/07/2024"],
        ],
      });
      expect(codesOf(findings)).not.toContain("overlapping-tables");
      expect(tallyLines(counts)).toContain("disciplinary 2025-03-31 | A 1, N 1, H 1");
    }
  });
});

describe("a history of statuses", () => {
  it("takes the rows of an application together, by the day of its shortlisting", () => {
    const rows = (id: string, ethnicity: string, ...steps: [string, string][]): Drawn[][] =>
      steps.map(([status, date]) => [id, "V-1", ethnicity, status, date]);
    const { counts } = countWorkbook(
      {
        History: [
          ["App ID", "Vacancy", "Ethnicity", "Status", "Status date"],
          ...rows(
            "A1",
            "White British",
            ["Shortlisted", "01/05/2024"],
            ["Appointed", "01/06/2024"]
          ),
          ...rows("A2", "Indian", ["Shortlisted", "01/05/2024"], ["Interviewed", "10/05/2024"]),
          ...rows("A3", "Indian", ["Submitted", "01/05/2024"], ["Not shortlisted", "10/05/2024"]),
          ...rows("A4", "Indian", ["Shortlisted", "20/03/2024"], ["Appointed", "01/05/2024"]),
        ],
      },
      { snapshot: "2025-03-31" }
    );
    const of = (measure: string) =>
      tallyLines(counts).filter((line) => line.startsWith(`${measure} `));
    expect(of("shortlisted")).toEqual(["shortlisted 2025-03-31 | A 1, H 1"]);
    expect(of("appointed")).toEqual(["appointed 2025-03-31 | A 1"]);
  });
});
