import { isHeaderOfTakingOut, matchHeader } from "../../../src/intake/recognise/header-words";
import { countingOf } from "../../../src/standard/inclusion-words";
import { defaultSettings, type Settings } from "../../../src/standard/settings";
import { countWorkbook } from "../figures/workbook";
import { date, type Drawn } from "../recognise/draw";
import { people } from "./tables";

const ethnicities = ["A White - British", "H Asian or Asian British - Indian"];

/** Twelve people, White and Indian by turns, with one more column. */
const staff = (header: string, values: readonly Drawn[]): Drawn[][] => [
  ["Employee Number", "Ethnic Origin", "Staff Group", "Pay Band", "Assignment Category", header],
  ...Array.from({ length: 12 }, (_, index) => [
    20000100 + index,
    ethnicities[index % 2],
    "Nursing and Midwifery Registered",
    "Band 5",
    "Permanent",
    values[index % values.length],
  ]),
];

const told = (sheet: Drawn[][], settings: Partial<Settings> = {}) => {
  const { counts, findings } = countWorkbook({ "Staff list 31 March 2025": sheet }, settings);
  const of = (code: string) => findings.find((finding) => finding.code === code);
  return { counts, of, workforce: people(counts, "workforce") };
};

const [six, all] = [
  { white: 6, bme: 0, unknown: 0 },
  { white: 6, bme: 6, unknown: 0 },
];

describe("a column that says which rows count", () => {
  it.each([
    ["Include in WRES", ["Yes", "No"]],
    ["Included in WRES 2025?", ["Y", "N"]],
    ["In scope?", ["In scope", "Out of scope"]],
    ["Scope", ["In", "Out"]],
    ["Counted (Y/N)", ["Y", "N"]],
    ["Count in return", ["Yes", "No - hosted"]],
    ["Reportable", ["TRUE", "FALSE"]],
    ["Reportable in WRES", [true, false]],
    ["WRES", ["Y", "N"]],
    ["WRES eligible", ["Yes", "No"]],
    ["Include/Exclude", ["Include", "Exclude - seconded"]],
    ["Headcount", [1, 0]],
    ["Head Count Flag", [1, 0]],
    ["Exclude", ["N", "Y"]],
    ["Exclude?", ["", "x"]],
    ["Excluded from WRES", ["No", "Yes - hosted"]],
    ["Not counted", ["", "Y"]],
    ["Duplicate", ["N", "Y"]],
    ["Void", ["", "Void"]],
  ] as [string, Drawn[]][])(
    "%s: leaves out the rows that it says do not count",
    (header, values) => {
      const { of, workforce, counts } = told(staff(header, values));
      expect(workforce).toEqual(six);
      expect(of("left-out-by-column")).toMatchObject({ severity: "note", count: 6 });
      expect(of("left-out-by-column")!.message).toContain(`"${header}"`);
      expect(of("column-may-matter")).toBeUndefined();
      expect(of("inclusion-unclear")).toBeUndefined();
      expect(counts.bridges[0].steps).toEqual([
        { words: "rows of data", removed: 0, left: 12, unit: "rows" },
        { words: `rows that "${header}" leaves out`, removed: 6, left: 6, unit: "rows" },
        { words: "people counted", removed: 0, left: 6, unit: "people" },
      ]);
      expect(counts.tables[0].rows).toBe(12);
    }
  );

  it.each([
    ["Include in WRES", ["Yes"]],
    ["Exclude", ["No"]],
    ["Headcount", [1]],
    ["Exclude", [""]],
    ["Count of children", [1, 0]],
    ["Included in bonus scheme", ["Yes", "No"]],
    ["Eligible", ["Yes", "No"]],
    ["WRES group", ["White", "BME"]],
    ["Voluntary register", ["Yes", "No"]],
  ] as [string, Drawn[]][])("%s: changes nothing with %p", (header, values) => {
    const { of, workforce } = told(staff(header, values));
    expect(workforce).toEqual(all);
    expect(of("left-out-by-column")).toBeUndefined();
    expect(of("inclusion-unclear")).toBeUndefined();
  });

  it("keeps what is blank or neither yes nor no, and says so", () => {
    const { of, workforce } = told(staff("Include in WRES", ["Yes", "No", "", "Query"]));
    expect(workforce).toEqual({ white: 6, bme: 3, unknown: 0 });
    expect(of("left-out-by-column")).toMatchObject({ count: 3 });
    expect(of("inclusion-unclear")).toMatchObject({ severity: "warning", count: 6 });
    expect(of("inclusion-unclear")!.message).toMatch(/\(blank\) \(3\), "Query" \(3\)/);
  });

  it("takes blanks for no where most rows are marked as counting, with a warning", () => {
    const { of, workforce } = told(staff("Include in WRES", ["Y", "Y", "Y", ""]));
    expect(workforce).toEqual({ white: 6, bme: 3, unknown: 0 });
    expect(of("inclusion-unclear")).toMatchObject({ count: 3 });
    expect(of("inclusion-unclear")!.message).toMatch(/blank in 3 rows, which are left out/);
  });

  it("counts every row where few are marked, with a warning", () => {
    const { of, workforce } = told(staff("Include in WRES", ["Y", "", "", ""]));
    expect(workforce).toEqual(all);
    expect(of("inclusion-unclear")!.message).toMatch(/marks 3 rows and is blank in 9/);
  });

  it("never leaves out every row", () => {
    const { of, workforce } = told(staff("Include in WRES", ["No"]));
    expect(workforce).toEqual(all);
    expect(of("inclusion-unclear")).toMatchObject({ count: 12 });
  });

  it("does not take numbers of people for flags", () => {
    const { of, workforce } = told(staff("Headcount", [1, 1, 0, 2]));
    expect(workforce).toEqual(all);
    expect(of("left-out-by-column")).toBeUndefined();
  });

  it("does not warn of remarks on rows that are out already", () => {
    const rows = staff("Include in WRES", ["Yes", "No"]).map((row, index) => [
      ...row,
      index === 0 ? "Comment" : index % 2 ? "" : "Hosted: cancer alliance",
    ]);
    expect(told(rows).of("column-may-matter")).toBeUndefined();
  });

  it("warns of a second such column, which is not read", () => {
    const rows = staff("Include in WRES", ["Yes", "No"]).map((row, index) => [
      ...row,
      index === 0 ? "Headcount" : index % 3 === 0 ? 0 : 1,
    ]);
    expect(told(rows).of("column-may-matter")!.message).toMatch(/"Headcount" may say which/);
  });

  it("keeps a person whose rows are all marked as duplicates", () => {
    const rows = staff("Duplicate", ["N"]);
    rows.push([...rows[1].slice(0, 5), "Y"]);
    rows[1] = [...rows[1].slice(0, 5), "Y"];
    expect(told(rows).workforce).toEqual(all);
  });

  it("is assigned and taken away by the settings", () => {
    const sheet = "Staff list 31 March 2025";
    const correct = (header: string, role: "included" | "none") => ({
      columns: [...defaultSettings.columns, { sheet, header, role }],
    });
    expect(told(staff("Ours", ["Yes", "No"]), correct("Ours", "included")).workforce).toEqual(six);
    const none = told(staff("Include in WRES", ["Yes", "No"]), correct("Include in WRES", "none"));
    expect(none.workforce).toEqual(all);
    expect(none.of("column-may-matter")).toBeUndefined();
  });
});

describe("in every kind of list", () => {
  const applicants = (header: string): Drawn[][] => [
    ["Vacancy Ref", "Application ID", "Ethnicity", "Stage", "Shortlisting Date", header],
    ...["Appointed", "Shortlisted", "Appointed", "Shortlisted"].map((stage, index) => [
      "J1",
      `A${index}`,
      "White British",
      stage,
      date("2024-06-01"),
      index < 2 ? "N" : "Y",
    ]),
  ];
  const caseLog = (header: string): Drawn[][] => [
    ["Case Ref", "Employee Number", "Ethnicity", "Case Type", "Date Opened", header],
    ...["Y", "N", "N"].map((flag, index) => [
      `ER-${index}`,
      20000001 + index,
      "White British",
      "Disciplinary",
      date("2024-06-01"),
      flag,
    ]),
  ];
  const count = (rows: Drawn[][], title: string) => {
    const { counts, findings } = countWorkbook({ [title]: rows });
    return {
      of: (measure: Parameters<typeof people>[1]) => people(counts, measure).white,
      codes: findings.map(({ code }) => code),
    };
  };

  it("leaves out applications", () => {
    const { of } = count(applicants("Count in return"), "Recruitment 2024-25");
    expect([of("shortlisted"), of("appointed")]).toEqual([2, 1]);
  });

  it("leaves out cases that are marked so", () => {
    const { of } = count(caseLog("Exclude"), "Disciplinary log 2024-25");
    expect(of("disciplinary")).toBe(2);
  });

  it("counts people who were excluded from work, and cases that a regulator heard of, but warns", () => {
    for (const header of ["Excluded", "Reportable"]) {
      const { of, codes } = count(caseLog(header), "Disciplinary log 2024-25");
      expect(of("disciplinary")).toBe(3);
      expect(codes).toContain("column-may-matter");
    }
  });

  it("keeps the cases of people out whom the staff list leaves out", () => {
    const { counts, findings } = countWorkbook({
      "Staff list 31 March 2025": staff("Include in WRES", ["Yes", "No"]),
      "Disciplinary log 2024-25": [
        ["Case Ref", "Employee Number", "Case Type", "Date Opened"],
        ["ER-1", 20000100, "Disciplinary", date("2024-06-01")],
        ["ER-2", 20000101, "Disciplinary", date("2024-06-01")],
      ],
    });
    expect(people(counts, "disciplinary")).toEqual({ white: 1, bme: 0, unknown: 0 });
    expect(findings.find(({ code }) => code === "outside-the-workforce")).toMatchObject({
      count: 1,
    });
  });
});

describe("the words of such a column", () => {
  it.each([
    ["Yes", false, "counts"],
    ["No - hosted", false, "does not count"],
    ["Not included", false, "does not count"],
    ["Not sure", false, "unclear"],
    ["n/a", false, "unclear"],
    ["Northern site", false, "unclear"],
    ["", false, null],
    ["-", true, null],
    ["Y", true, "does not count"],
    ["No", true, "counts"],
    [1, true, "does not count"],
    [0, false, "does not count"],
    [0.5, false, "unclear"],
    ["0.5", false, "unclear"],
    [2, false, "unclear"],
    ["✓", false, "counts"],
  ] as const)("%p, where yes takes out: %p, is %p", (value, takesOut, says) => {
    expect(countingOf(value, takesOut)).toBe(says);
  });

  it.each(["Exclude", "Not counted", "Duplicate?", "Excluded from return", "Superseded"])(
    "%s takes out by yes",
    (header) => expect(isHeaderOfTakingOut(header)).toBe(true)
  );

  it.each(["Include/Exclude", "In or out of scope", "Include in WRES", "Headcount", "Counted"])(
    "%s takes out by no",
    (header) => expect(isHeaderOfTakingOut(header)).toBe(false)
  );

  it.each(["Count of cases", "Discounted rate", "In post", "Data source", "Excluded from work on"])(
    "%s is the header of another column",
    (header) =>
      expect(matchHeader(header, "staff").some(({ role }) => role === "included")).toBe(false)
  );
});
