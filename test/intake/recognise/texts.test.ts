import { bestHeaderMatch, matchHeader } from "../../../src/intake/recognise/header-words";
import { organisationOfText } from "../../../src/intake/recognise/organisation-of-text";
import { periodOfText } from "../../../src/intake/recognise/period-of-text";
import { isDateFormat } from "../../../src/intake/recognise/value-evidence";

describe("periodOfText", () => {
  it.each([
    "31 March 2025",
    "31st March 2025",
    "31 Mar 25",
    "31-Mar-2025",
    "As at 31/03/2025",
    "as at 31.03.25",
    "31/3/25",
    "2025-03-31",
    "310325",
    "31032025",
    "20250331",
    "ESR_310325",
    "Staff310325",
    "StaffMarch2025",
    "Mar-25",
    "Mar 2025",
    "March 2025",
    "March 31, 2025",
    "2024/25",
    "2024-25",
    "2024–25",
    "2024/2025",
    "2024_25",
    "24/25",
    "Staff 24-25",
    "FY2024/25",
    "1 April 2024 to 31 March 2025",
    "01/04/2024 - 31/03/2025",
    "Year ending 31 March 2025 (run 09/04/2025)",
    "2022/23 to 2024/25",
    "Cases raised from March 2024 to March 2025",
    "Cases from 2024/25",
    "Staff data from March 2025",
    "Concerns since April 2019, as at 31 March 2025",
    "University Hospitals 2024/25",
    "31 March 2025 (academic year 2025/26 not shown)",
  ])("%s is the year to 31 March 2025", (text) => {
    expect(periodOfText(text)).toBe("2025-03-31");
  });

  it.each([
    "",
    "Staff list",
    "Run date: 09/04/2025",
    "30 September 2024",
    "2024/26",
    "25/24",
    "Band 5/6",
    "Bands 5-6",
    "26-30",
    "131 March",
    "1,310,325 rows",
    "12310325",
    "Marketing 25",
    "31/03/2024, 31/03/2025",
    "451-6392754-C",
    "Concerns raised from March 2024",
    "Cases opened from 31 March 2024",
    "Incidents from Mar-24",
    "Our definition since 2023/24",
    "From March 2024 onwards",
    "Academic year 2024/25",
    "Academic years 2023/24 and 2024/25",
  ])("%j names no period", (text) => {
    expect(periodOfText(text)).toBeNull();
  });
});

describe("organisationOfText", () => {
  it.each([
    ["Anytown NHS Foundation Trust", "Anytown NHS Foundation Trust"],
    ["  Anytown   NHS Trust ", "Anytown NHS Trust"],
    ["Sample Vale NHS Foundation Trust (invented)", "Sample Vale NHS Foundation Trust (invented)"],
    ["St Mary's & Anytown NHS Trust - Staff in Post", "St Mary's & Anytown NHS Trust"],
    ["Anytown NHS Trust: workforce", "Anytown NHS Trust"],
    ["Anyshire Integrated Care Board", "Anyshire Integrated Care Board"],
    ["Organisation: Anytown Hospitals", "Anytown Hospitals"],
  ])("%s", (text, name) => {
    expect(organisationOfText(text)).toBe(name);
  });

  it.each([
    "",
    "Staff in post",
    "Report for Anytown NHS Trust",
    "Staff list of all NHS Trusts",
    "Trust staff by ethnic origin",
    "NHS Trust",
  ])("%j gives no name", (text) => {
    expect(organisationOfText(text)).toBeNull();
  });
});

describe("matchHeader", () => {
  it.each([
    ["Emp No", "staff", "employeeNumber", "exact"],
    ["EMPLOYEE_NUMBER", "cases", "employeeNumber", "exact"],
    ["ethnic-origin", "applicants", "ethnicity", "exact"],
    ["Ethnic Origin (self declared by the person)", "staff", "ethnicity", "within"],
    ["Primary Assignment (Y/N)", "staff", "primaryAssignment", "exact"],
    ["Voting Y/N", "board", "voting", "exact"],
    ["PayScale Description", "staff", "payBand", "exact"],
    ["Band of post", "staff", "payBand", "within"],
    ["Employee Category", "staff", "assignmentCategory", "exact"],
    ["Assignment Category", "staff", "assignmentCategory", "exact"],
    ["Ethnic Category", "staff", "ethnicity", "exact"],
    ["Status", "applicants", "stage", "generic"],
    ["Status", "staff", "assignmentStatus", "generic"],
    ["Non-mandatory", "training", "mandatory", "exact"],
  ] as const)("%s in a list of %s is %s (%s)", (header, kind, role, strength) => {
    const matches = matchHeader(header, kind).filter((match) => match.strength === strength);
    expect(matches.map((match) => match.role)).toContain(role);
  });

  it.each([
    "Age Band",
    "Marital Status",
    "Manager Employee Number",
    "Investigating Officer Ethnic Origin",
    "Spine Point in Grade",
    "Religious Belief",
    "Gender",
    "",
    "Budgeted WTE",
  ])("%j is the header of nothing we need", (header) => {
    expect(bestHeaderMatch(header)).toBeNull();
  });
});

describe("isDateFormat", () => {
  it.each([
    ["dd/mm/yyyy", true],
    ["[$-809]d mmm yyyy", true],
    ["mmm-yy", true],
    ["General", false],
    ["0.00", false],
    ['0.0" days"', false],
    ["@", false],
    ["[Red]0", false],
  ])("%s: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});
