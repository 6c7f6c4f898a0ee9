import { codesOf, countWorkbook, type Sheets } from "../figures/workbook";

const applications = [
  ["Applications 2024/25"],
  ["Application ID", "Closing Date", "Shortlisted", "Appointed"],
  ["T-1", "2024-06-03", "Yes", "Yes"],
  ["T-2", "2024-06-03", "Yes", "No"],
  ["T-3", "2024-06-03", "No", ""],
];
const forms = [
  ["Applicant Ref", "Gender", "Ethnicity"],
  ["T-3", "F", "Indian"],
  ["T-1", "M", "White British"],
  ["T-2", "F", "Black African"],
];
const joinOf = (sheets: Sheets) =>
  countWorkbook(sheets).findings.filter(({ code }) => code === "sheets-to-join");

describe("a list in two parts", () => {
  it("is told of applications and their monitoring forms", () => {
    const [said, ...others] = joinOf({ Applications: applications, Monitoring: forms });
    expect(others).toEqual([]);
    expect(said.severity).toBe("warning");
    for (const name of ['"Applications"', '"Monitoring"', '"Application ID"', '"Applicant Ref"']) {
      expect(said.message).toContain(name);
    }
    expect(said.message).toContain('add a column "Ethnic Origin"');
  });

  it("is told of staff and their equality records", () => {
    const staff = [
      ["Staff in post 31 March 2025"],
      ["Employee Number", "Staff Group", "Pay Band"],
      [20000001, "Nursing", "Band 5"],
      [20000002, "Nursing", "Band 6"],
      [20000003, "Nursing", "Band 6"],
    ];
    const equality = [
      ["Employee Number", "Gender", "Ethnic Origin"],
      [20000003, "F", "Indian"],
      [20000001, "M", "White British"],
      [20000002, "F", "Black African"],
    ];
    expect(joinOf({ SIP: staff, Equality: equality })).toHaveLength(1);
  });

  it("is not told of lists whose numbers have nothing in common", () => {
    const others = forms.map((row, at) => (at === 0 ? row : [`X-${at}`, ...row.slice(1)]));
    expect(joinOf({ Applications: applications, Monitoring: others })).toEqual([]);
  });

  it("is not told of a list that is counted", () => {
    const whole = applications.map((row, at) =>
      at === 0 ? row : [...row, at === 1 ? "Ethnicity" : "Indian"]
    );
    const { findings, tables } = countWorkbook({ Applications: whole, Monitoring: forms });
    expect(tables).toHaveLength(1);
    expect(codesOf(findings)).not.toContain("sheets-to-join");
  });
});
