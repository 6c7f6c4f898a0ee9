import { date, type Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines, type Sheets } from "./workbook";

const header: Drawn[] = ["Employee Number", "Ethnic Origin", "Staff Group", "Pay Band"];
const nurse = (number: number, ethnicity: string): Drawn[] => [
  number,
  ethnicity,
  "Nursing and Midwifery Registered",
  "Band 5",
];
const lines = (sheets: Sheets) => tallyLines(countWorkbook(sheets).counts);

describe("dates of staff lists", () => {
  it.each([
    ["dates as text", ["28/02/2025", "31/03/2025", "30/04/2025"]],
    ["months", ["Feb-25", "Mar-25", "Apr-25"]],
  ])("counts the 31 March of a list of several months, given as %s", (_, months) => {
    const rows = [
      ["Month End", ...header],
      [months[0], ...nurse(1, "Indian")],
      [months[0], ...nurse(2, "White British")],
      [months[1], ...nurse(1, "Indian")],
      [months[1], ...nurse(2, "White British")],
      [months[1], ...nurse(3, "White British")],
      [months[2], ...nurse(4, "White British")],
    ];
    const { counts, findings } = countWorkbook({ Data: rows });
    expect(tallyLines(counts)).toEqual(["workforce 2025-03-31 clinical: Band 5 | A 2, H 1"]);
    expect(findings.find(({ code }) => code === "other-period")?.count).toBe(3);
  });

  it("takes the last 31 March before the day that a list was drawn on", () => {
    const { counts, findings } = countWorkbook({
      Detail: [
        ["Headcount detail", "", "Run on 12/05/2025"],
        [],
        [...header, "Start Date"],
        [...nurse(1, "Indian"), date("2023-06-01")],
        [...nurse(2, "White British"), date("2019-06-01")],
      ],
    });
    expect(counts.periods).toEqual(["2025-03-31"]);
    expect(findings.find(({ code }) => code === "period-inferred")?.message).toContain(
      "12 May 2025"
    );
  });

  it("leaves out who had left before the snapshot, and keeps who left on the day or later", () => {
    const { counts, findings } = countWorkbook({
      "Staff 31 March 2025": [
        [...header, "Leaving Date"],
        [...nurse(1, "Indian"), ""],
        [...nurse(2, "White British"), ""],
        [...nurse(3, "White British"), ""],
        [...nurse(4, "White British"), date("2024-12-15")],
        [...nurse(5, "White British"), date("2025-03-31")],
      ],
    });
    expect(tallyLines(counts)).toEqual(["workforce 2025-03-31 clinical: Band 5 | A 3, H 1"]);
    expect(codesOf(findings)).toContain("left-before-snapshot");
  });
});

describe("columns that resemble others", () => {
  it("does not take a provider of courses for an ethnic category because it begins like a code", () => {
    const { counts } = countWorkbook({
      "Staff 31 March 2025": [header, nurse(1, "Indian"), nurse(2, "White British")],
      Learning: [
        ["Employee Number", "Course", "Completion Date", "Provider"],
        ...[1, 1, 2].map((number): Drawn[] => [number, "Coaching", date("2024-06-01"), "e-LfH"]),
      ],
    });
    expect(tallyLines(counts)).toContain("training 2025-03-31 | H 1, A 1");
  });

  it("tells who was shortlisted by a date where no other column does", () => {
    const row = (...dates: string[]): Drawn[] => dates.map((day) => (day ? date(day) : ""));
    expect(
      lines({
        "Tracker 2024-25": [
          [
            "Applicant No",
            "Applied On",
            "Shortlisted On",
            "Interviewed On",
            "Appointed On",
            "Ethnic Group",
          ],
          [1, ...row("2024-04-10", "2024-05-01", "2024-05-14", "2024-06-03"), "White British"],
          [2, ...row("2024-04-10", "2024-05-01", "2024-05-14", ""), "Asian Indian"],
          [3, ...row("2024-04-10", "2024-05-01", "", ""), "Asian Indian"],
          [4, ...row("2024-04-10", "", "", ""), "White British"],
        ],
      }).filter((line) => /^(shortlisted|appointed)/.test(line))
    ).toEqual(["shortlisted 2025-03-31 | A 1, H 2", "appointed 2025-03-31 | A 1"]);
  });
});

describe("awkward labels of counts", () => {
  it("reads categories under broad groups that hold their sums, or only their names", () => {
    const rows = (sums: boolean): Drawn[][] => [
      ["Ethnicity", "Headcount 31 March 2024", "Headcount 31 March 2025"],
      ["White", ...(sums ? [100, 104] : [])],
      ["   British", 85, 88],
      ["   Any other White background", 15, 16],
      ["Asian or Asian British", ...(sums ? [30, 33] : [])],
      ["   Indian", 20, 21],
      ["   Other", 10, 12],
      ["Not stated", 6, 5],
      ["Total", 136, 142],
    ];
    for (const sums of [true, false]) {
      const { counts, findings } = countWorkbook({ Profile: rows(sums) });
      expect(tallyLines(counts)).toEqual([
        "workforce 2024-03-31 | A 85, C 15, H 20, L 10, Z 6",
        "workforce 2025-03-31 | A 88, C 16, H 21, L 12, Z 5",
      ]);
      expect(codesOf(findings, "error", "warning")).toEqual([]);
    }
  });

  it("never takes White for a sum because BME happens to be as many", () => {
    expect(
      lines({
        "Workforce 31 March 2025": [
          ["Group", "Headcount"],
          ["White", 5],
          ["BME", 5],
        ],
      })
    ).toEqual(["workforce 2025-03-31 | white 5, bme 5"]);
  });

  it("counts heads and leaves full-time equivalents, and puts joined bands in no band", () => {
    const { counts, findings } = countWorkbook({
      "Clinical 31 March 2025": [
        ["Band", "White HC", "White FTE", "BME HC", "BME FTE"],
        ["Bands 2-4", 60, 55.5, 30, 28],
        ["Band 5", 80, 71.2, 60, 55],
        ["Band 8a and above", 12, 11, 2, 2],
        ["Band 8c to VSM", 1, 1, 0, 0],
      ],
    });
    expect(tallyLines(counts)).toEqual([
      "workforce 2025-03-31 clinical: Band 5 | white 80, bme 60",
      "workforce 2025-03-31 clinical: - | white 73, bme 32",
    ]);
    expect(codesOf(findings, "warning")).toEqual(["label-not-understood", "unmapped-grade"]);
  });

  it("counts nothing of a workforce in which small numbers are hidden, nor its other sections", () => {
    const { counts, findings } = countWorkbook({
      Clinical: [
        ["31 March 2025"],
        ["Band", "White", "BME"],
        ["Band 5", 30, 12],
        ["Band 6", 9, "<5"],
      ],
      "Non-clinical": [["31 March 2025"], ["Band", "White", "BME"], ["Band 5", 30, 12]],
    });
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toEqual(["withheld-or-no-count"]);
    expect(findings[0].message).toContain("(BME)");
  });
});
