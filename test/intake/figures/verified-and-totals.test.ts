import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines, type Sheets } from "./workbook";

const period = "2025-03-31";

describe("pre-populated figures and verified ones", () => {
  const form = (words: [string, string], rows: Drawn[][]): Sheets => ({
    Return: [
      ["", "", "", "31 March 2025", "", "", ""],
      ["", "", "", words[0], "", words[1], ""],
      ["Indicator", "Data item", "Measure", "White", "BME", "White", "BME"],
      ...rows,
    ],
  });
  const rows: Drawn[][] = [
    ["1a Non Clinical workforce", "Band 2", "Headcount", 61, 18, "", ""],
    ["", "Band 3", "Headcount", 74, 15, 72, ""],
    ["", "Band 4", "Headcount", 20, 8, "", 11],
    ["3", "Number of staff in workforce", "Auto calculated", 155, 41, 153, 44],
  ];

  it.each([
    ["Pre-populated figures", "Verified figures"],
    ["PRE-POPULATED", "VERIFIED"],
    ["Pre-populated", "Corrected (only if wrong)"],
    ["Prepopulated", "Amended"],
  ])("are read cell by cell: %s, %s", (...words) => {
    const { counts, findings } = countWorkbook(form(words, rows));
    expect(tallyLines(counts)).toEqual([
      `workforce ${period} non-clinical: Band 2 | white 61, bme 18`,
      `workforce ${period} non-clinical: Band 3 | white 72, bme 15`,
      `workforce ${period} non-clinical: Band 4 | white 20, bme 11`,
    ]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
    expect(codesOf(findings, "note")).toContain("pre-populated-stands");
  });

  it("are refused where a verified total leaves the blanks out", () => {
    const wrong = [...rows.slice(0, 3), ["3", "Number of staff in workforce", "", 155, 41, 72, 11]];
    const { counts, findings } = countWorkbook(form(["Pre-populated", "Verified"], wrong));
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error")).toEqual(["verified-blanks-unclear"]);
  });

  it("need no number in a pre-populated cell that is replaced", () => {
    const { counts } = countWorkbook(
      form(
        ["Pre-populated", "Verified"],
        [
          ["2", "Number of shortlisted applicants", "Headcount", 700, 200, 780, 210],
          ["", "Number appointed from shortlisting", "Headcount", "*", 30, 170, ""],
        ]
      )
    );
    expect(tallyLines(counts)).toEqual([
      `shortlisted ${period} | white 780, bme 210`,
      `appointed ${period} | white 170, bme 30`,
    ]);
  });
});

describe("totals that are nowhere near their parts", () => {
  const bands = (...totals: Drawn[][]): Sheets => ({
    Bands: [
      ["Staff in post at 31 March 2025"],
      [],
      ["Pay band", "White", "BME", "Not known"],
      ["Band 5", 40, 20, 3],
      ["Band 6", 30, 15, 2],
      ...totals,
    ],
  });

  it("refuse what they are of, with one error", () => {
    const { counts, findings } = countWorkbook(bands(["Total", 929, 431, 35]));
    expect(counts.tallies).toEqual([]);
    expect(codesOf(findings, "error", "warning")).toEqual(["totals-contradict"]);
  });

  it.each([
    ["one wrong total among right ones", ["Total", 700, 35, 5]],
    ["totals that are near", ["Total", 75, 37, 5]],
    ["small numbers", ["Total", 70, 35, 12]],
  ])("do not: %s", (_, total) => {
    const { counts, findings } = countWorkbook(bands(total));
    expect(counts.tallies).toHaveLength(2);
    expect(codesOf(findings, "warning")).toContain("total-differs");
    expect(codesOf(findings, "error")).toEqual([]);
  });
});

describe("two tables of the same events", () => {
  const training = (title: string, white: number[], bme: number[], label: string): Drawn[][] => [
    [title],
    ["Ethnicity", "Staff in post", label],
    ["White", ...white],
    ["BME", ...bme],
    [],
  ];
  const accessed = "Accessed non-mandatory training or CPD";

  it.each([
    accessed,
    "Accessed CPD or other training",
    "Accessing training, CPD and development opportunities",
    "Took up non-mandatory training and/or CPD",
  ])("knows %s", (label) => {
    const { counts } = countWorkbook({
      T: [["Year to 31 March 2025"], [], ...training("", [100, 40], [80, 20], label)],
    });
    expect(tallyLines(counts)).toContain(`training ${period} | white 40, bme 20`);
  });

  it("does not take mandatory training for it", () => {
    for (const label of ["Completed statutory and mandatory training", "Training compliance"]) {
      const { counts } = countWorkbook({
        T: [["Year to 31 March 2025"], [], ...training("", [100, 40], [80, 20], label)],
      });
      expect(counts.tallies.filter(({ measure }) => measure === "training")).toEqual([]);
    }
  });

  it("counts the one of all staff, else the much fuller one, and says how to add them", () => {
    for (const [first, second] of [
      ["Registered nurses", "Table 2: all staff"],
      ["Nurses", "Doctors"],
    ]) {
      const { counts, findings } = countWorkbook({
        T: [
          ["Year to 31 March 2025"],
          [],
          ...training(first, [820, 431], [560, 241], accessed),
          ...training(second, [2600, 1144], [1100, 407], accessed),
        ],
      });
      expect(tallyLines(counts)).toEqual([
        `workforce ${period} | white 2600, bme 1100`,
        `training ${period} | white 1144, bme 407`,
      ]);
      const told = findings.filter(({ code }) => code === "counts-disagree");
      expect(told.map(({ message }) => message)).toEqual([
        expect.stringContaining('"Division"'),
        expect.stringContaining('"Division"'),
      ]);
    }
  });

  it("adds applications in one table with a column that tells the posts", () => {
    for (const header of ["Post type", "Posts", "Vacancy"]) {
      const { counts } = countWorkbook({
        R: [
          ["Recruitment 2024/25"],
          [],
          [header, "Ethnic group", "Shortlisted", "Appointed"],
          ["Agenda for Change", "White", 1480, 296],
          ["Agenda for Change", "BME", 1725, 207],
          ["Medical and dental", "White", 120, 45],
          ["Medical and dental", "BME", 480, 60],
        ],
      });
      expect(tallyLines(counts)).toEqual([
        `shortlisted ${period} | white 1600, bme 2205`,
        `appointed ${period} | white 341, bme 267`,
      ]);
    }
  });
});
