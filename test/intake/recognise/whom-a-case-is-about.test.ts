import { matchHeader } from "../../../src/intake/recognise/header-words";
import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "./draw";

const workforce: Drawn[][] = [
  ["Staff in post at 31 March 2025"],
  ["", "White", "BME"],
  ["Headcount", 100, 50],
];

/** A log with the ethnicity and number of somebody else before those of the person concerned. */
function logOf(others: [ethnicity: string, number: string], own: [string, string]) {
  return countWorkbook({
    Workforce: workforce,
    "Disciplinary cases": [
      ["Ref", others[1], others[0], own[1], own[0], "Case Type", "Date Reported", "Formal started"],
      ["D-1", 30551, "White", 31870, "BME", "Disciplinary", "2024-03-20", "2024-04-15"],
      ["D-2", 30877, "White", 32004, "White", "Disciplinary", "2024-05-02", "2024-05-21"],
      ["D-3", 31115, "White", 31870, "BME", "Disciplinary", "2024-06-14", "2024-07-02"],
      ["D-4", 30551, "White", 32240, "BME", "Disciplinary", "2025-03-20", "2025-04-02"],
    ],
  });
}

describe("the person whom a case is about", () => {
  it.each([
    [
      ["Ethnicity of reporter", "Reported by"],
      ["Ethnicity of that person", "Person the concern is about"],
    ],
    [
      ["Complainant ethnicity", "Complainant"],
      ["Respondent ethnicity", "Respondent"],
    ],
    [
      ["Ethnicity of line manager", "Line manager number"],
      ["Ethnicity of subject", "Subject"],
    ],
    [
      ["Ethnicity (investigating officer)", "Investigating officer staff no"],
      ["Ethnicity (person concerned)", "Person concerned staff no"],
    ],
    [
      ["Raised by: ethnicity", "Raised by"],
      ["Employee: ethnicity", "Employee investigated"],
    ],
    [
      ["Ethnic group of chair", "Chaired by"],
      ["Ethnic group", "Employee"],
    ],
  ] as [[string, string], [string, string]][])("%p is somebody else, %p counts", (others, own) => {
    const told = logOf(others, own);
    expect(tallyLines(told.counts).filter((line) => line.startsWith("disciplinary"))).toEqual([
      "disciplinary 2025-03-31 | bme 1, white 1",
    ]);
    expect(codesOf(told.findings)).toEqual(
      expect.arrayContaining(["further-events", "outside-the-year"])
    );
    expect(codesOf(told.findings)).not.toContain("header-contradicts-values");
  });

  it.each(["Ethnicity of complainant", "Reporter's ethnic group", "Ethnicity of referrer"])(
    "has no ethnicity where only that of others is known: %s",
    (header) => {
      const roles = matchHeader(header, "cases").map(({ role }) => role);
      expect(roles).not.toContain("ethnicity");
    }
  );

  it("is told by no number where names stand under its header", () => {
    const told = countWorkbook({
      Workforce: workforce,
      "Disciplinary cases": [
        ["Ref", "Subject", "Ethnicity", "Case Type", "Date Opened"],
        ["D-1", "Smith, J", "BME", "Disciplinary", "2024-04-15"],
        ["D-2", "Jones, K", "White", "Disciplinary", "2024-05-21"],
        ["D-3", "Brown, L", "BME", "Disciplinary", "2024-07-02"],
      ],
    });
    expect(codesOf(told.findings)).toContain("no-employee-number");
    expect(codesOf(told.findings)).not.toContain("header-contradicts-values");
  });
});

describe("a list that is no table of counts", () => {
  it("is not said to be one for its dates", () => {
    const { findings } = countWorkbook({
      Visits: [
        ["Ethnic Group", "First seen", "Last seen"],
        ["White", "2024-05-01", "2024-06-01"],
        ["BME", "2024-05-02", "2024-06-02"],
        ["BME", "2024-05-03", "2024-06-03"],
      ],
    });
    expect(codesOf(findings)).not.toContain("looks-like-counts");
  });
});
