import { codesOf, countWorkbook, tallyLines } from "../figures/workbook";
import type { Drawn } from "./draw";

const workforce: Drawn[][] = [
  ["Staff in post at 31 March 2025"],
  ["", "White", "BME"],
  ["Headcount", 100, 50],
];

const casesOf = (header: Drawn[], rows: Drawn[][], sheet = "ER log") =>
  countWorkbook({ Workforce: workforce, [sheet]: [header, ...rows] });

const disciplinary = ({ counts }: ReturnType<typeof countWorkbook>) =>
  tallyLines(counts).filter((line) => line.startsWith("disciplinary"));

describe("a column that says whether a case is formal", () => {
  it.each([
    ["Formal Y/N", "Y", "N"],
    ["Formal process?", "Yes", "No"],
    ["Formal / Informal", "Formal", "Informal"],
    ["Informal?", "N", "Y"],
    ["Is it formal", "Formal", "Informal"],
  ])("leaves the others out by %s", (header, formal, informal) => {
    const told = casesOf(
      ["Case Ref", "Emp No", "Ethnicity", "Case Type", header, "Date Opened"],
      [
        ["ER/1", 1001, "White British", "Disciplinary", formal, "2024-05-01"],
        ["ER/2", 1002, "Indian", "Disciplinary", informal, "2024-06-01"],
        ["ER/3", 1003, "Black African", "Disciplinary", formal, "2024-07-01"],
        ["ER/4", 1004, "White British", "Disciplinary", informal, "2024-08-01"],
      ]
    );
    expect(disciplinary(told)).toEqual(["disciplinary 2025-03-31 | A 1, N 1"]);
    expect(codesOf(told.findings)).toContain("informal-cases");
  });
});

describe("a column with the decision on each concern", () => {
  const decided = (header: string, formal: string, concern = "Nature of concern") =>
    casesOf(
      ["Ref", "Date Received", "Staff ID", "Ethnic Gp", concern, header],
      [
        ["JC01", "2024-04-03", 20144100, "White", "Timekeeping", formal],
        ["JC02", "2024-04-15", 20144107, "White", "Conduct with colleague", "Informal - learning"],
        ["JC03", "2024-05-03", 20144114, "BME", "Social media", formal],
        ["JC04", "2024-05-15", 20144121, "BME", "Conduct with patient", "No further action"],
        ["JC05", "2023-05-15", 20144128, "BME", "Medication", formal],
      ],
      "Disciplinary triage"
    );

  it.each([
    ["Decision after checklist", "Formal investigation"],
    ["Outcome", "Formal process"],
    ["Triage", "Formal"],
  ])("counts those who went formal by %s", (header, formal) => {
    const told = decided(header, formal);
    expect(disciplinary(told)).toEqual(["disciplinary 2025-03-31 | white 1, bme 1"]);
    expect(codesOf(told.findings)).toEqual(
      expect.arrayContaining(["informal-cases", "outside-the-year"])
    );
  });
});

describe("a column of kinds of training", () => {
  it.each([
    ["Stat/Mand", "Non-mandatory"],
    ["Statutory and Mandatory", "CPD"],
    ["Mandatory", "Role specific"],
  ])("leaves out %s, whatever the header", (mandatory, other) => {
    const told = countWorkbook({
      Workforce: workforce,
      OLM: [
        ["Employee No", "Ethnic Origin", "Course Title", "Heading 3", "Class Start"],
        [2001, "White British", "Coaching", other, "2024-09-10"],
        [2002, "White British", "Fire Safety", mandatory, "2024-09-10"],
        [2003, "Indian", "Coaching", other, "2024-09-10"],
        [2004, "Indian", "Fire Safety", mandatory, "2024-09-10"],
      ],
    });
    expect(tallyLines(told.counts).filter((line) => line.startsWith("training"))).toEqual([
      "training 2025-03-31 | A 1, H 1",
    ]);
    expect(codesOf(told.findings)).toContain("mandatory-training");
  });
});

describe("the year beside its quarters", () => {
  const dashboard = (title: string, rows: Drawn[][]) =>
    countWorkbook({
      KPI: [
        [title],
        ["Quarter", "Shortlisted White", "Shortlisted BME", "Appointed White", "Appointed BME"],
        ...rows,
      ],
    });
  const quarters: Drawn[][] = [
    ["Q1", 210, 150, 40, 18],
    ["Q2", 240, 180, 52, 22],
    ["Q3", 250, 190, 48, 30],
    ["Q4", 200, 160, 50, 26],
  ];
  const year: Drawn[] = [900, 680, 190, 96];
  const counted = [
    "shortlisted 2025-03-31 | white 900, bme 680",
    "appointed 2025-03-31 | white 190, bme 96",
  ];

  it.each(["2024/25", "Year 2024/25", "Full year", "2024-25 total"])(
    "counts %s, and no quarter with it",
    (label) => {
      const told = dashboard("Recruitment 2024/25", [...quarters, [label, ...year]]);
      expect(tallyLines(told.counts)).toEqual(counted);
      expect(codesOf(told.findings)).toContain("quarters-of-year");
    }
  );

  it("adds the quarters where only the year before stands beside them", () => {
    const told = dashboard("Recruitment 2024/25", [...quarters, ["2023/24", 800, 600, 180, 80]]);
    expect(tallyLines(told.counts)).toEqual(expect.arrayContaining(counted));
    expect(codesOf(told.findings)).not.toContain("quarters-of-year");
  });
});

describe("month-ends below each other in one list", () => {
  it.each([
    [202502, 202503],
    ["2025-02", "2025-03"],
    ["Feb 25", "Mar 25"],
  ])("counts the rows of March for 31 March: %s, %s", (february, march) => {
    const told = countWorkbook({
      "SIP to 31 March 2025": [
        ["Period", "Payroll No", "Staff Group", "AfC", "Ethnic Origin"],
        [february, 7001, "Nursing and Midwifery Registered", 5, "White British"],
        [february, 7002, "Nursing and Midwifery Registered", 5, "Indian"],
        [march, 7001, "Nursing and Midwifery Registered", 6, "White British"],
        [march, 7003, "Nursing and Midwifery Registered", 5, "Indian"],
        [march, 7004, "Nursing and Midwifery Registered", 5, "Indian"],
      ],
    });
    expect(tallyLines(told.counts)).toEqual([
      "workforce 2025-03-31 clinical: Band 5 | H 2",
      "workforce 2025-03-31 clinical: Band 6 | A 1",
    ]);
    expect(codesOf(told.findings)).toContain("other-period");
  });
});

describe("a pivot in tabular form", () => {
  const pivot = (label: string): Drawn[][] => [
    ["Staff Group", "Band", label, "Headcount", "Sum of FTE"],
    ["Administrative and Clerical", "Band 3", "BME", 12, 10.4],
    ["", "", "White", 46, 39.2],
    ["", "", "Not Stated", 2, 2],
    ["", "Band 3 Total", "", 60, 51.6],
    ["", "Band 6", "BME", 5, 5],
    ["", "", "White", 20, 18.6],
    ["", "", "Not Stated", 1, 1],
    ["", "Band 6 Total", "", 26, 24.6],
    ["Nursing and Midwifery Registered", "Band 5", "BME", 90, 84.1],
    ["", "", "White", 104, 92.3],
    ["", "", "Not Stated", 6, 5.5],
    ["", "Band 5 Total", "", 200, 181.9],
    ["Grand Total", "", "", 286, 258.1],
  ];

  it("is read as numbers of people, however many groups repeat below each other", () => {
    const { counts } = countWorkbook({ "31 March 2025": pivot("Ethnic Group") });
    expect(tallyLines(counts)).toEqual([
      "workforce 2025-03-31 non-clinical: Band 3 | Z 2, white 46, bme 12",
      "workforce 2025-03-31 non-clinical: Band 6 | Z 1, white 20, bme 5",
      "workforce 2025-03-31 clinical: Band 5 | Z 6, white 104, bme 90",
    ]);
  });

  it("is no list of people where its numbers cannot be read", () => {
    const shared = pivot("Ethnic Group").map((row) => row.filter((_, column) => column !== 2));
    const told = countWorkbook({
      "31 March 2025": shared.map((row, at) => [...row, at === 0 ? "Ethnic Origin" : "Indian"]),
    });
    expect(told.counts.tallies).toEqual([]);
    const refusal = told.findings.find(({ code }) => code === "list-left-out");
    expect(refusal?.message).toMatch(/a pivot: "Headcount".*repeat all item labels/);
  });
});
