import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines, tallyLines, type Sheets } from "./workbook";

const lines = (sheets: Sheets) => tallyLines(countWorkbook(sheets).counts);
const codes = (sheets: Sheets) => codesOf(countWorkbook(sheets).findings);

const bands: Drawn[][] = [
  ["Band", "White", "BME", "Unknown"],
  ["Band 2", 41, 22, 3],
  ["Band 5", 60, 52, 4],
];
const bandLines = [
  "workforce 2025-03-31 all: Band 2 | white 41, bme 22, unknown 3",
  "workforce 2025-03-31 all: Band 5 | white 60, bme 52, unknown 4",
];

describe("tables by band that are no workforce", () => {
  it.each([
    "Mean salary by band, 31 March 2025",
    "Basic pay by band and ethnicity 31 March 2025",
    "Average earnings in pounds, 31 March 2025",
    "Median (£) 31 March 2025",
    "Resignations 2024/25",
    "Joiners 2024/25",
    "Retirements 31 March 2025",
    "Apprentices at 31 March 2025",
    "Staff vaccinated 31 March 2025",
    "Nominations for staff awards 2024/25",
    "Exit interviews 2024/25",
    "Exits 2024/25",
    "Redeployed staff 2024/25",
    "Staff networks 31 March 2025",
  ])("leaves out %p", (title) => {
    expect(lines({ Sheet1: [[title], ...bands] })).toEqual([]);
    expect(codes({ Sheet1: [[title], ...bands] })).toEqual(["list-left-out"]);
  });

  it.each([
    "Pay bands by ethnicity 31 March 2025",
    "Pay-band profile 31 March 2025",
    "AfC pay scale 31 March 2025",
  ])("keeps %p", (title) => expect(lines({ Sheet1: [[title], ...bands] })).toEqual(bandLines));

  it("tells money by the format of its cells, by the corner and by its size", () => {
    const date = ["31 March 2025"];
    const asMoney = countWorkbook({ Sheet1: [date, ...bands] }, {}, (_, row, column) =>
      row > 1 && column > 0 ? '"£"#,##0' : undefined
    );
    expect(tallyLines(asMoney.counts)).toEqual([]);
    expect(codesOf(asMoney.findings)).toEqual(["list-left-out"]);
    const corner: Drawn[][] = [["Band (mean pay)", ...bands[0].slice(1)], ...bands.slice(1)];
    expect(lines({ Sheet1: [date, ...corner] })).toEqual([]);
    const size: Drawn[][] = [
      bands[0],
      ["Band 2", 23615, 23480, 23550],
      ["Band 5", 34120, 32870, 33900],
    ];
    expect(codes({ Sheet1: [date, ...size] })).toEqual(["list-left-out"]);
  });

  it("does not take a national workforce for money", () => {
    const large: Drawn[][] = [
      bands[0],
      ["Band 2", 121000, 41000, 9000],
      ["Band 5", 140000, 118000, 12000],
    ];
    expect(lines({ Sheet1: [["31 March 2025"], ...large] })).toHaveLength(2);
  });

  it("asks what numbers of a whole year are, unless something says workforce", () => {
    for (const title of [
      "By band and ethnicity, 1 April 2024 to 31 March 2025",
      "01/04/2024 - 31/03/2025",
      "Staff by band during 2024/25",
      "April 2024 to March 2025",
    ]) {
      const { counts, findings } = countWorkbook({ Sheet1: [[title], ...bands] });
      expect(tallyLines(counts)).toEqual([]);
      expect(findings[0].message).toContain("Staff in post at 31 March 2025");
    }
    for (const title of [
      "WRES data collection 1 April 2024 to 31 March 2025",
      "Workforce 1 April 2024 to 31 March 2025",
      "Staff by band 2024/25",
    ]) {
      expect(lines({ Sheet1: [[title], ...bands] })).toEqual(bandLines);
    }
  });

  it("keeps the workforce of a table that sets it beside others", () => {
    const title = "Staff in post 31 March 2025 compared with the local population";
    const table: Drawn[][] = [
      ["Group", "Headcount", "Local population"],
      ["White", 900, 80000],
      ["BME", 300, 20000],
      ["Unknown", 20, 0],
    ];
    expect(lines({ Sheet1: [[title], ...table] })).toEqual([
      "workforce 2025-03-31 | white 900, bme 300, unknown 20",
    ]);
  });
});

describe("rows and columns that are no group of their own", () => {
  const recruitment: Drawn[][] = [
    ["Recruitment 2024/25"],
    ["Group", "Shortlisted", "Appointed"],
    ["White", 640, 96],
    ["BME", 412, 38],
  ];
  const expected = [
    "appointed 2025-03-31 | white 96, bme 38",
    "shortlisted 2025-03-31 | white 640, bme 412",
  ];

  it.each(["Ratio", "Difference", "RL", "Odds ratio", "Gap", "Disparity ratio", "Likelihood"])(
    "leaves out a row %p",
    (label) => {
      expect(lines({ S: [...recruitment, [label, "", 1.63]] }).sort()).toEqual(expected);
    }
  );

  it.each(["Sector median", "ICS average", "National average", "Benchmark", "Peer group"])(
    "never counts a row %p as people",
    (label) => {
      const rows: Drawn[][] = [
        [`${label}: White`, 5000, 900],
        [`${label}: BME`, 4000, 500],
      ];
      expect(lines({ S: [...recruitment, ...rows] }).sort()).toEqual(expected);
      const first = [...recruitment.slice(0, 2), ...rows, ...recruitment.slice(2)];
      expect(lines({ S: first }).sort()).toEqual(expected);
    }
  );

  it("leaves out women and men below the groups, with one note", () => {
    const rows: Drawn[][] = [
      ["Gender: Female", 700, 90],
      ["Gender: Male", 352, 44],
      ["Women", 1, 1],
    ];
    const { counts, findings } = countWorkbook({ S: [...recruitment, ...rows] });
    expect(tallyLines(counts).sort()).toEqual(expected);
    expect(findings.filter(({ code }) => code === "other-breakdown")).toHaveLength(1);
  });

  it("reads a group after the name of the breakdown", () => {
    const named = recruitment.map(([label, ...rest], row) =>
      row > 1 ? [`Ethnicity: ${label}`, ...rest] : [label, ...rest]
    );
    expect(lines({ S: named }).sort()).toEqual(expected);
  });

  it("counts the year and not its quarters, across and down", () => {
    const across: Drawn[][] = [
      ["Recruitment 2024/25"],
      ["", "Quarter 1", "", "Quarter 2", "", "Total", ""],
      ["", "Shortlisted", "Appointed", "Shortlisted", "Appointed", "Shortlisted", "Appointed"],
      ["White", 300, 40, 340, 56, 640, 96],
      ["BME", 200, 18, 212, 20, 412, 38],
    ];
    expect(lines({ S: across }).sort()).toEqual(expected);
    const down: Drawn[][] = [
      ["Recruitment 2024/25"],
      ["Quarter", "Group", "Shortlisted", "Appointed"],
      ["Q1", "White", 300, 40],
      ["Q1", "BME", 200, 18],
      ["Q2", "White", 340, 56],
      ["Q2", "BME", 212, 20],
      ["Full year", "White", 640, 96],
      ["Full year", "BME", 412, 38],
    ];
    expect(lines({ S: down }).sort()).toEqual(expected);
  });
});

describe("people of unknown ethnicity in a header", () => {
  const table = (header: string): Sheets => ({
    "31 March 2025": [
      ["Band", "White", "BME", header],
      ["Band 5", 60, 40, 3],
    ],
  });

  it.each(["NK", "N/K", "Not disclosed", "Undisclosed", "Unk", "Prefer not to say", "NK Mar-25"])(
    "reads %p",
    (header) => expect(lines(table(header))[0]).toMatch(/(blank|Z) 3, white 60, bme 40$/)
  );

  it("gives no share where a column that may hold them is not understood", () => {
    const { counts, findings } = countWorkbook(table("Zzz"));
    expect(counts.tallies.map(({ unknownNotGiven }) => unknownNotGiven)).toEqual([true]);
    expect(codesOf(findings)).toContain("unknown-column-not-read");
    const other = countWorkbook(table("BME FTE"));
    expect(other.counts.tallies.map(({ unknownNotGiven }) => unknownNotGiven)).toEqual([undefined]);
  });
});

describe("cells and headers in other forms", () => {
  it("reads counts with their share in brackets", () => {
    const table: Drawn[][] = [
      ["Band", "White", "BME", "Unknown"],
      ["Band 5", "1,040 (80.0%)", "259 (19.9 %)", "1 (0.1%)"],
    ];
    expect(lines({ "31 March 2025": table })).toEqual([
      "workforce 2025-03-31 all: Band 5 | white 1040, bme 259, unknown 1",
    ]);
  });

  it("reads a dash as none only where small numbers are shown", () => {
    const table = (unknown: Drawn, small: Drawn): Sheets => ({
      "31 March 2025": [
        ["Band", "White", "BME", "Unknown"],
        ["Band 2", 40, small, 6],
        ["Band 5", 60, 52, unknown],
      ],
    });
    const { counts, findings } = countWorkbook(table("-", 2));
    expect(tallyLines(counts)[1]).toBe("workforce 2025-03-31 all: Band 5 | white 60, bme 52");
    expect(codesOf(findings)).toEqual(["dash-read-as-none"]);
    for (const [mark, small] of [
      ["–", 22],
      ["-", "*"],
      ["*", 2],
      ["-", "<5"],
      ["-", 0],
    ]) {
      expect(lines(table(mark, small))).toEqual([]);
      expect(codes(table(mark, small))).toEqual(["withheld-or-no-count"]);
    }
  });

  it("reads labels whose brackets only explain them", () => {
    const table = (label: string): Sheets => ({
      "31 March 2025": [
        ["", "White", "BME"],
        ["Workforce", 900, 400],
        [label, 9, 8],
      ],
    });
    expect(lines(table("Disciplinary (formal)"))).toHaveLength(2);
    for (const label of [
      "Disciplinary (informal)",
      "Disciplinary (nursing)",
      "Disciplinary (bank staff)",
      "Grievance (formal)",
    ]) {
      expect(lines(table(label))).toHaveLength(1);
    }
  });

  it("takes bare years below the day of the snapshot for years of it", () => {
    for (const header of ["As at 31 March", "At 31st March", "Position at 31 March"]) {
      const table: Drawn[][] = [
        [header, "White", "BME", "Unknown"],
        [2024, 900, 300, 10],
        [2025, 910, 330, 12],
      ];
      expect(lines({ "Workforce headcount": table })).toEqual([
        "workforce 2024-03-31 | white 900, bme 300, unknown 10",
        "workforce 2025-03-31 | white 910, bme 330, unknown 12",
      ]);
    }
  });
});

describe("the day of the snapshot above years across", () => {
  it("gives each column its year", () => {
    const table: Drawn[][] = [
      ["", "As at 31 March", ""],
      ["", 2024, 2025],
      ["White", 900, 910],
      ["BME", 300, 330],
      ["Unknown", 10, 12],
    ];
    expect(lines({ "Workforce headcount": table })).toEqual([
      "workforce 2024-03-31 | white 900, bme 300, unknown 10",
      "workforce 2025-03-31 | white 910, bme 330, unknown 12",
    ]);
  });
});

describe("staff survey results in other forms", () => {
  const survey = (question: string, header = "Result (%)"): Sheets => ({
    "NSS 2024": [
      ["Question", "Breakdown", header, "Respondents"],
      [question, "All staff", 24.2, 1500],
      [question, "Ethnicity: White", 21.5, 1000],
      [question, "Ethnicity: All other ethnic groups", 26, 500],
      [question, "Age: 51-65", 20, 700],
      [question, "Gender: Female", 23, 900],
      [question, "Staff with a long-lasting condition", 30, 200],
    ],
  });

  it.each(["q14b/c", "Q14b and c", "Q14b & 14c", "Q14b, Q14c", "Q14b-c", "Q14b/Q14c combined"])(
    "takes %p for indicator 6 as a whole",
    (question) =>
      expect(surveyLines(countWorkbook(survey(question)).counts)).toEqual([
        "6 all 2024 white 21.5 (1000) own",
        "6 all 2024 bme 26 (500) own",
      ])
  );

  it.each([
    ["Q14b", "managers"],
    ["Q14c", "colleagues"],
    ["Q14b, a manager", "managers"],
  ])("takes %p for %s", (question, part) => {
    expect(surveyLines(countWorkbook(survey(question)).counts)[0]).toContain(`6 ${part} 2024`);
  });

  it.each(["Result (%)", "% answering", "Score (%)", "% answering yes", "Percentage"])(
    "reads percentages under %p",
    (header) => expect(surveyLines(countWorkbook(survey("Q15", header)).counts)).toHaveLength(2)
  );

  it("keeps the own result apart from an average, whatever the order and the header", () => {
    const own: Drawn[] = ["Q15", "Anyshire NHS FT", 61, 48];
    for (const other of ["ICS average", "Sector median", "National average", "Sector", "Peers"]) {
      for (const header of ["Organisation", "Level", "Source", ""]) {
        const head: Drawn[] = ["Question", header, "White", "BME"];
        const others: Drawn[] = ["Q15", other, 58, 46];
        for (const rows of [
          [own, others],
          [others, own],
        ]) {
          const told = surveyLines(countWorkbook({ "NSS 2024": [head, ...rows] }).counts);
          expect(told.filter((line) => line.endsWith("own"))).toEqual([
            "7 all 2024 white 61 own",
            "7 all 2024 bme 48 own",
          ]);
        }
      }
    }
  });
});
