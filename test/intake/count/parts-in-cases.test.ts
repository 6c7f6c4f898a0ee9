import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "../recognise/draw";

const told = (log: Drawn[][]) => {
  const { counts, findings } = countWorkbook({
    Workforce: [["Staff in post at 31 March 2025"], ["", "White", "BME"], ["Headcount", 100, 50]],
    "ER cases": log,
  });
  return {
    cases: tallyLines(counts)
      .filter((line) => line.startsWith("disciplinary"))
      .map((line) => line.split(" | ")[1]),
    codes: codesOf(findings),
    messageOf: (code: string) => findings.find((one) => one.code === code)?.message ?? "",
  };
};

const log = (header: string, parts: string[], withNumbers = true): Drawn[][] => [
  [
    "Case Ref",
    "Case Type",
    "Date Opened",
    withNumbers ? "Employee No" : "Remark",
    "Ethnicity",
    header,
  ],
  ["D-1", "Disciplinary", "2024-05-01", withNumbers ? 40001 : "", "White", parts[0]],
  ["D-1", "Disciplinary", "2024-05-01", withNumbers ? 40002 : "", "BME", parts[1]],
  ["D-1", "Disciplinary", "2024-05-01", withNumbers ? 40003 : "", "White", parts[2]],
  ["D-2", "Disciplinary", "2024-06-01", withNumbers ? 40004 : "", "BME", parts[3]],
];

describe("a log with a line for everybody in a case", () => {
  it.each([
    "Part in Case",
    "Role in case",
    "Case role",
    "Party",
    "Party type",
    "Involved as",
    "Role",
  ])("counts whom it is about by %p", (header) => {
    const { cases, messageOf } = told(
      log(header, ["Respondent", "Complainant", "Investigating officer", "Respondent"])
    );
    expect(cases).toEqual(["white 1, bme 1"]);
    expect(messageOf("others-in-the-case")).toContain(`"${header}" says "Complainant" (1)`);
  });

  it("counts a row that does not say, and tells it", () => {
    const { cases, messageOf } = told(
      log("Role in case", ["Subject", "Witness", "", "Deputy in lieu"])
    );
    expect(cases).toEqual(["white 2, bme 1"]);
    expect(messageOf("part-in-case-unclear")).toMatch(/2 rows .*"Deputy in lieu" \(1\)/);
  });

  it("takes two respondents without numbers in one case for two people, and tells it", () => {
    const { cases, codes } = told(
      log("Role in case", ["Respondent", "Respondent", "Witness", "Respondent"], false)
    );
    expect(cases).toEqual(["white 1, bme 2"]);
    expect(codes).toContain("no-employee-number");
  });

  it.each([
    ["Role", ["Staff nurse", "Ward manager", "Porter", "Consultant"]],
    ["Role", ["Investigating officer", "Manager", "Manager", "Hearing chair"]],
    ["Status", ["Open", "Closed", "Closed", "Open"]],
  ])("leaves nobody out by %p with %p", (header, parts) => {
    const { cases, codes } = told(log(header, parts));
    expect(cases).toEqual(["white 2, bme 2"]);
    expect(codes).not.toContain("others-in-the-case");
  });

  it("warns of a column of parts that names nobody whom a case is about", () => {
    const { codes } = told(log("Part in case", ["Witness", "Witness", "Witness", "Complainant"]));
    expect(codes).toContain("header-contradicts-values");
  });
});
