import { tracCrossTable } from "../recognise/lists";
import { date, type Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines, type Sheets } from "./workbook";

const lines = (sheets: Sheets) => tallyLines(countWorkbook(sheets).counts);
const problems = (sheets: Sheets, ...settings: Parameters<typeof countWorkbook>[1][]) =>
  codesOf(countWorkbook(sheets, ...settings).findings, "error", "warning");

const twoByTwo: Drawn[][] = [
  ["Group", "Shortlisted", "Appointed"],
  ["White", 780, 170],
  ["BME", 210, 41],
];

describe("events and bases typed by hand", () => {
  it("reads a two by two, whichever way round", () => {
    const expected = [
      "appointed 2025-03-31 | white 170, bme 41",
      "shortlisted 2025-03-31 | white 780, bme 210",
    ];
    const rows: Record<string, Drawn[][]> = {
      plain: [["Recruitment 2024/25"], ...twoByTwo],
      swapped: [
        ["31 March 2025"],
        ...twoByTwo.map(([group, base, events]) => [group, events, base]),
      ],
      turned: [
        ["Year ended", date("2025-03-31")],
        [],
        ...[0, 1, 2].map((at) =>
          twoByTwo.map((row) => (at === 0 && row[at] === "Group" ? "" : row[at]))
        ),
      ],
    };
    for (const sheet of Object.values(rows)) {
      expect(lines({ Sheet1: sheet }).sort()).toEqual(expected);
      expect(problems({ Sheet1: sheet })).toEqual([]);
    }
  });

  it("reads workforce and entered, workforce and accessed, and keeps one workforce", () => {
    const { counts, findings } = countWorkbook({
      "Indicator 3": [
        ["Disciplinary, 2024/25"],
        ["Ethnicity", "Staff in workforce", "Entered formal disciplinary process", "Likelihood"],
        ["White", 2400, 20, 0.0083],
        ["BME", 600, 12, 0.02],
      ],
      "Indicator 4": [
        ["2024/25"],
        ["Group", "Accessed", "Workforce"],
        ["BME", 90, 600],
        ["White", 360, 2400],
      ],
    });
    expect(tallyLines(counts)).toEqual([
      "workforce 2025-03-31 | white 2400, bme 600",
      "disciplinary 2025-03-31 | white 20, bme 12",
      "training 2025-03-31 | white 360, bme 90",
    ]);
    expect(codesOf(findings)).toEqual(["counts-confirmed"]);
    expect(counts.published.map(({ figure, group, value }) => [figure, group, value])).toEqual([
      ["rate", "white", 0.0083],
      ["rate", "bme", 0.02],
    ]);
  });

  it("reads the long form of several indicators and years, and adds no workforce twice", () => {
    const rows: Drawn[][] = [
      ["Indicator", "Year", "Group", "Base", "Events"],
      [2, "2023/24", "White", 700, 150],
      [2, "2023/24", "BME", 200, 30],
      [2, "2024/25", "White", 780, 170],
      [2, "2024/25", "BME", 210, 41],
      [3, "2024/25", "White", 2400, 20],
      [3, "2024/25", "BME", 600, 12],
      [4, "2024/25", "White", 2400, 360],
      [4, "2024/25", "BME", 600, 90],
    ];
    const { counts, findings } = countWorkbook({ Data: rows });
    expect(tallyLines(counts).sort()).toEqual([
      "appointed 2024-03-31 | white 150, bme 30",
      "appointed 2025-03-31 | white 170, bme 41",
      "disciplinary 2025-03-31 | white 20, bme 12",
      "shortlisted 2024-03-31 | white 700, bme 200",
      "shortlisted 2025-03-31 | white 780, bme 210",
      "training 2025-03-31 | white 360, bme 90",
      "workforce 2025-03-31 | white 2400, bme 600",
    ]);
    expect(counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
    expect(codesOf(findings)).toEqual([]);
    rows[8][3] = 601;
    expect(problems({ Data: rows })).toEqual(["figures-disagree"]);
  });

  it("reads a board of three groups: 15 seats, 11 votes, 6 executives", () => {
    expect(
      lines({
        "Board at 31 March 2025": [
          ["", "White", "BME", "Unknown"],
          ["Total board", 12, 2, 1],
          ["Voting", 9, 2, 0],
          ["Executive", 5, 0, 1],
        ],
        Workforce: [
          ["31/03/2025"],
          ["Group", "Headcount"],
          ["White", 2250],
          ["BME", 690],
          ["Unknown", 60],
        ],
      })
    ).toEqual([
      "board 2025-03-31 | white 12, bme 2, unknown 1",
      "board voting 2025-03-31 | white 9, bme 2",
      "board executive 2025-03-31 | white 5, unknown 1",
      "workforce 2025-03-31 | white 2250, bme 690, unknown 60",
    ]);
  });

  it("makes the board from its parts, and tells where they do not add up", () => {
    const parts: Drawn[][] = [
      ["Board 31 March 2025", "White", "BME"],
      ["Voting members", 9, 2],
      ["Non-voting members", 3, 0],
    ];
    expect(lines({ Board: parts })).toContain("board 2025-03-31 | white 12, bme 2");
    expect(problems({ Board: [...parts, ["Total board members", 13, 2]] })).toEqual([
      "total-differs",
    ]);
  });

  it("reads Trac's report of two years, which as a cross-table would lose one", () => {
    expect(
      lines({
        Trac: [
          ["", "2023/24", "", "2024/25", ""],
          ["Ethnic Origin", "Shortlisted", "Appointed", "Shortlisted", "Appointed"],
          ["White - British", 100, 20, 110, 30],
          ["Indian", 50, 9, 60, 12],
          ["Not stated", 3, 0, 2, 1],
          ["Total", 153, 29, 172, 43],
        ],
      })
    ).toEqual([
      "shortlisted 2024-03-31 | A 100, H 50, Z 3",
      "appointed 2024-03-31 | A 20, H 9",
      "shortlisted 2025-03-31 | A 110, H 60, Z 2",
      "appointed 2025-03-31 | A 30, H 12, Z 1",
    ]);
    const one = countWorkbook({ "Trac 2024-25": tracCrossTable });
    expect(one.tables[0].shape).toBe("cross-table");
  });
});

describe("counts of the workforce", () => {
  it("reads detailed categories and adds what belongs to one of them", () => {
    expect(
      lines({
        "Staff in post": [
          ["Position at 31 March 2025"],
          ["Ethnic Origin", "Headcount", "%"],
          ["A White - British", 500, 0.78],
          ["CA White English", 3, 0],
          ["CB White Scottish", 4, 0],
          ["H Asian or Asian British - Indian", 100, 0.16],
          ["Not Stated", 10, 0.02],
          ["(blank)", 4, 0],
          ["Total", 621, 1],
        ],
      })
    ).toEqual(["workforce 2025-03-31 | A 500, C 7, H 100, Z 10, blank 4"]);
  });

  it("reads a pivot table with its empty repeats and totals", () => {
    const sheets: Sheets = {
      "Pivot 310325": [
        ["Count of Employee Number", "", "Column Labels"],
        ["Staff Group", "Band", "White", "BME", "Grand Total"],
        ["Administrative and Clerical", "Band 2", 10, 2, 12],
        ["", "Band 3", 11, 3, 14],
        ["Nursing and Midwifery Registered", "Band 5", 20, 10, 30],
        ["Estates and Ancillary", "Band 2", 3, 3, 6],
        ["Grand Total", "", 44, 18, 62],
      ],
    };
    expect(lines(sheets)).toEqual([
      "workforce 2025-03-31 non-clinical: Band 2 | white 13, bme 5",
      "workforce 2025-03-31 non-clinical: Band 3 | white 11, bme 3",
      "workforce 2025-03-31 clinical: Band 5 | white 20, bme 10",
    ]);
    expect(problems(sheets)).toEqual([]);
  });

  it.each([
    ["above", [0, 1, 2, 3, 4, 5]],
    ["below", [1, 2, 0, 4, 5, 3]],
  ])("tells by arithmetic that a row of a section stands %s its bands", (_, order) => {
    const rows: Drawn[][] = [
      ["Non-clinical", 150, 30],
      ["Band 2", 100, 20],
      ["Band 3", 50, 10],
      ["Clinical", 200, 120],
      ["Band 5", 150, 100],
      ["Band 6", 50, 20],
    ];
    const sheets = (all: Drawn[][]): Sheets => ({
      "Workforce 31 March 2025": [["", "White", "BME"], ...order.map((at) => all[at])],
    });
    expect(lines(sheets(rows))).toEqual([
      "workforce 2025-03-31 non-clinical: Band 2 | white 100, bme 20",
      "workforce 2025-03-31 non-clinical: Band 3 | white 50, bme 10",
      "workforce 2025-03-31 clinical: Band 5 | white 150, bme 100",
      "workforce 2025-03-31 clinical: Band 6 | white 50, bme 20",
    ]);
    rows[0][1] = 151;
    expect(problems(sheets(rows))).toEqual(["sections-unclear"]);
  });

  it("adds divisions, and never their total", () => {
    expect(
      lines({
        Workforce: [
          ["31 March 2025"],
          ["Division", "Ethnic group", "Headcount"],
          ["Surgery", "White", 10],
          ["Surgery", "BME", 5],
          ["Medicine", "White", 20],
          ["Medicine", "BME", 15],
          ["Trust total", "White", 30],
          ["Trust total", "BME", 20],
        ],
      })
    ).toEqual(["workforce 2025-03-31 | white 30, bme 20"]);
  });

  it("adds vacancies, and refuses to add rows that an unknown column tells apart", () => {
    const rows = (header: string): Sheets => ({
      "Recruitment 2024/25": [
        [header, "Group", "Shortlisted", "Appointed"],
        ["First", "White", 7, 2],
        ["First", "BME", 5, 2],
        ["Second", "White", 7, 2],
        ["Second", "BME", 4, 1],
      ],
    });
    expect(lines(rows("Vacancy"))).toEqual([
      "shortlisted 2025-03-31 | white 14, bme 9",
      "appointed 2025-03-31 | white 4, bme 3",
    ]);
    expect(lines(rows("Wave"))).toEqual([]);
    expect(problems(rows("Wave"))).toEqual(["figures-disagree"]);
  });

  it("puts people of unmapped grades and texts in the totals, and says so", () => {
    const { counts, findings } = countWorkbook({
      "Clinical staff 31 March 2025": [
        ["Pay Band", "White", "BME"],
        ["Band 5", 10, 5],
        ["Ad hoc", 2, 1],
        ["Local", 1, 0],
      ],
    });
    expect(tallyLines(counts)).toEqual([
      "workforce 2025-03-31 clinical: Band 5 | white 10, bme 5",
      "workforce 2025-03-31 clinical: - | white 3, bme 1",
    ]);
    expect(findings.find(({ code }) => code === "unmapped-grade")?.count).toBe(4);
  });

  it("puts sections of several sheets together, and compares a total with their sum", () => {
    const section = (name: string, white: number, bme: number): Sheets => ({
      [name]: [
        ["31 March 2025"],
        ["Band", "White", "BME"],
        ["Band 5", white, bme],
        ["Band 6", 1, 1],
      ],
    });
    const all = (white: number): Sheets => ({
      ...section("Clinical", 100, 50),
      ...section("Non-clinical", 60, 20),
      Summary: [["Workforce 31 March 2025"], ["Group", "Headcount"], ["White", white], ["BME", 72]],
    });
    expect(lines(all(162))).toHaveLength(4);
    expect(codesOf(countWorkbook(all(162)).findings)).toEqual(["counts-confirmed"]);
    const wrong = countWorkbook(all(163)).findings;
    expect(codesOf(wrong)).toEqual(["counts-disagree"]);
    expect(wrong[0]).toMatchObject({ severity: "error", where: "'Summary'!B3" });
    expect(wrong[0].message).toContain("163 White");
    expect(wrong[0].message).toContain("162 White");
  });
});

describe("what is not understood", () => {
  const rest: Drawn[][] = [
    ["White", 780, 170],
    ["BME", 210, 41],
  ];

  it("refuses numbers that nothing names, and says how to name them", () => {
    const { tables, findings } = countWorkbook({ Sheet1: [["Group", "2024", "2025"], ...rest] });
    expect(tables).toEqual([]);
    expect(findings[0]).toMatchObject({ code: "table-not-recognised", where: "'Sheet1'!A1:C3" });
    expect(findings[0].message).toContain('"Shortlisted" and "Appointed"');
  });

  it("leaves a column out whose header it does not know, without touching the others", () => {
    const { counts, findings } = countWorkbook({
      "Workforce 31 March 2025": [
        ["Band", "White", "BME", "White FTE", "Leavers BME", "White bank"],
        ["Band 5", 10, 5, 9.5, 2, 3],
      ],
    });
    expect(tallyLines(counts)).toEqual(["workforce 2025-03-31 all: Band 5 | white 10, bme 5"]);
    expect(findings).toHaveLength(1);
    expect(findings[0].code).toBe("label-not-understood");
    expect(findings[0].message).toContain('"White FTE"');
  });

  it("does not count leavers, bank workers or grievances as the workforce", () => {
    const bands: Drawn[][] = [
      ["Band", "White", "BME"],
      ["Band 5", 10, 20],
      ["Band 6", 5, 6],
    ];
    for (const sheet of ["Leavers 2024-25", "Bank staff", "Grievances 2024-25"]) {
      expect(problems({ [sheet]: bands })).toEqual(["list-left-out"]);
    }
    const { counts, findings } = countWorkbook({
      "Workforce 2024-25": [...bands, ["Bank staff"], ["Band 5", 90, 80]],
    });
    expect(tallyLines(counts)).toHaveLength(2);
    expect(codesOf(findings)).toContain("other-people");
  });

  it("counts nothing of a pair of which a number is withheld or blank", () => {
    const withCell = (value: Drawn) => ({
      "Recruitment 2024/25": [twoByTwo[0], rest[0], ["BME", 210, value]],
    });
    for (const value of ["<5", "*", 41.5, -1, ""]) {
      const { counts, findings } = countWorkbook(withCell(value));
      expect(counts.tallies).toEqual([]);
      expect(codesOf(findings, "error")).toContain("figures-incomplete");
    }
    expect(tallyLines(countWorkbook(withCell("41")).counts)).toHaveLength(2);
    expect(tallyLines(countWorkbook(withCell(0)).counts)).toContain(
      "appointed 2025-03-31 | white 170"
    );
  });

  it("refuses percentages in the place of counts", () => {
    const of = (...cells: Drawn[]): Sheets => ({
      "Workforce 31 March 2025": [
        ["Band", "White", "BME"],
        ["Band 2", cells[0], cells[1]],
        ["Band 3", cells[2], cells[3]],
      ],
    });
    expect(problems(of("80%", "20%", "70%", "30%"))).toEqual(["table-not-recognised"]);
    const numbers = countWorkbook(of(80.2, 19.8, 70.1, 29.9));
    expect(numbers.counts.tallies).toEqual([]);
    expect(codesOf(numbers.findings, "error")).toEqual(["withheld-or-no-count"]);
  });

  it("tells totals and subtotals that do not fit, and more events than people", () => {
    expect(
      problems({
        "Workforce 31 March 2025": [
          ["Ethnic Origin", "Headcount"],
          ["White", 601],
          ["White - British", 500],
          ["White - Irish", 100],
          ["Indian", 50],
          ["Total", 651],
        ],
      })
    ).toEqual(["total-differs"]);
    expect(
      problems({ "Recruitment 2024/25": [twoByTwo[0], ["White", 170, 780], rest[1]] })
    ).toEqual(["appointed-exceeds-shortlisted"]);
  });

  it("asks for the date where nothing tells it, and takes the one that is set", () => {
    const sheets = { Sheet1: twoByTwo };
    expect(problems(sheets)).toEqual(["period-unknown"]);
    expect(countWorkbook(sheets).counts.periods).toEqual([]);
    const set = countWorkbook(sheets, { snapshot: "2024-03-31" });
    expect(set.counts.periods).toEqual(["2024-03-31"]);
    expect(codesOf(set.findings)).toEqual(["period-taken-over"]);
  });

  it("leaves figures of other dates out where a date is set, and says so", () => {
    const { counts, findings } = countWorkbook(
      {
        Recruitment: [
          ["Year", "White shortlisted", "White appointed", "BME shortlisted", "BME appointed"],
          ["2023/24", 700, 150, 200, 30],
          ["2024/25", 780, 170, 210, 41],
        ],
      },
      { snapshot: "2024-03-31" }
    );
    expect(tallyLines(counts)).toEqual([
      "shortlisted 2024-03-31 | white 700, bme 200",
      "appointed 2024-03-31 | white 150, bme 30",
    ]);
    expect(findings.map(({ code, count }) => [code, count])).toEqual([["other-period", 4]]);
  });
});

describe("lists and counts of one measure", () => {
  const applicants = (appointed: string): Drawn[][] => [
    ["Candidate ID", "Ethnic Origin", "Stage", "Closing Date"],
    ["C1", "White - British", "Appointed", "10/06/2024"],
    ["C2", "White - British", "Shortlisted", "10/06/2024"],
    ["C3", "Indian", appointed, "10/06/2024"],
  ];
  const counts: Drawn[][] = [
    ["2024/25"],
    ["Group", "Shortlisted", "Appointed"],
    ["White", 2, 1],
    ["BME", 1, 1],
  ];

  it("the list counts, and the counts confirm it or are an error with both totals", () => {
    const agree = countWorkbook({ Trac: applicants("Appointed"), Typed: counts });
    expect(codesOf(agree.findings)).toContain("counts-confirmed");
    const differ = countWorkbook({ Trac: applicants("Interviewed"), Typed: counts });
    expect(differ.counts.tallies.find(({ measure }) => measure === "appointed")?.people).toEqual({
      A: 1,
    });
    const finding = differ.findings.find(({ code }) => code === "list-beats-counts")!;
    expect(finding.severity).toBe("error");
    expect(finding.message).toContain("1 White, 1 BME and 0 unknown");
    expect(finding.message).toContain("1 White, 0 BME and 0 unknown");
  });

  it("dates a log without a date by the workforce that counts give", () => {
    const { counts: all } = countWorkbook({
      Workforce: [["31 March 2025"], ["Group", "Headcount"], ["White", 100], ["BME", 50]],
      "ER log": [
        ["Case Ref", "Employee Number", "Case Type", "Date Opened", "Ethnic Origin"],
        ["1", 101, "Disciplinary", "02/05/2024", "Indian"],
        ["2", 102, "Disciplinary", "02/05/2023", "Indian"],
        ["3", 103, "Disciplinary", "02/02/2025", "White - British"],
      ],
    });
    expect(all.periods).toEqual(["2025-03-31"]);
    expect(tallyLines(all)).toEqual([
      "disciplinary 2025-03-31 | H 1, A 1",
      "workforce 2025-03-31 | white 100, bme 50",
    ]);
  });
});
