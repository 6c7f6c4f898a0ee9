import { returnRowOf } from "../../../src/standard/return-rows";
import type { Drawn } from "../recognise/draw";
import { plainStaff } from "../recognise/lists";
import { codesOf, countWorkbook, surveyLines, tallyLines } from "./workbook";

/**
 * A return of two years in the layout of the national data collection, with invented numbers: one row a
 * data item, three groups for each year.
 */
const rows: [indicator: string, item: string, measure: string, ...numbers: Drawn[]][] = [
  ["1a) Non Clinical workforce", "Under Band 1", "Headcount", 1, 0, 0, 2, 0, 0],
  ["", "Band 2", "Headcount", 90, 20, 5, 95, 25, 4],
  ["", "Band 8A", "Headcount", 9, 1, 0, 9, 2, 0],
  ["", "VSM", "Headcount", 4, 0, 0, 4, 0, 0],
  ["1b) Clinical workforce of which Non Medical", "Band 5", "Headcount", 80, 60, 3, 82, 66, 4],
  ["", "Band 9", "Headcount", 2, 0, 0, 2, 0, 0],
  ["", "Of which Medical & Dental", ""],
  ["", "Consultants", "Headcount", 20, 18, 1, 21, 19, 1],
  ["", "of which Senior medical manager", "Headcount", 3, 1, 0, 3, 1, 0],
  ["", "Non-consultant career grade", "Headcount", 4, 9, 0, 4, 10, 0],
  ["", "Trainee grades", "Headcount", 8, 7, 1, 9, 8, 1],
  ["", "Other", "Headcount", 2, 0, 0, 2, 0, 0],
  [
    "2) Relative likelihood of staff being appointed from shortlisting across all posts",
    "Number of shortlisted applicants",
    "Headcount",
    700,
    200,
    30,
    780,
    210,
    55,
  ],
  ["", "Number appointed from shortlisting", "Headcount", 150, 30, 1, 170, 41, 3],
  [
    "",
    "Relative likelihood of appointment from shortlisting",
    "Auto calculated",
    0.2143,
    0.15,
    0.0333,
    0.2179,
    0.1952,
    0.0545,
  ],
  [
    "",
    "Relative likelihood of White staff being appointed from shortlisting compared to BME staff",
    "Auto calculated",
    1.43,
    "",
    "",
    1.12,
    "",
    "",
  ],
  [
    "3) Relative likelihood of staff entering the formal disciplinary process",
    "Number of staff in workforce",
    "Auto calculated",
    220,
    115,
    10,
    230,
    130,
    10,
  ],
  ["", "Number of staff entering the formal disciplinary process", "Headcount", 3, 2, 0, 4, 5, 1],
  [
    "",
    "Likelihood of staff entering the formal disciplinary process",
    "Auto calculated",
    0.0136,
    0.0174,
    0,
    0.0174,
    0.0385,
    0.1,
  ],
  [
    "",
    "Relative likelihood of BME staff entering the formal disciplinary process compared to White staff",
    "Auto calculated",
    1.28,
    "",
    "",
    2.21,
    "",
    "",
  ],
  [
    "4) Relative likelihood of staff accessing non-mandatory training and CPD",
    "Number of staff accessing non-mandatory training and CPD:",
    "Headcount",
    60,
    30,
    2,
    66,
    31,
    2,
  ],
  [
    "5) Percentage of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months",
    "% of staff experiencing harassment, bullying or abuse from patients, relatives or the public in last 12 months",
    "Percentage",
    0.23,
    0.28,
    "",
    0.24,
    0.29,
    "",
  ],
  [
    "6) Percentage of staff experiencing harassment, bullying or abuse from staff in last 12 months",
    "% of staff experiencing harassment, bullying or abuse from staff in last 12 months",
    "Percentage",
    0.2,
    0.25,
    "",
    0.21,
    0.26,
    "",
  ],
  [
    "7) Percentage believing that trust provides equal opportunities for career progression or promotion",
    "% staff believing that trust provides equal opportunities for career progression or promotion",
    "Percentage",
    0.6,
    0.48,
    "",
    0.61,
    0.49,
    "",
  ],
  [
    "8) In the last 12 months have you personally experienced discrimination at work from any of the following? b) Manager/team leader or other colleagues",
    "% staff personally experienced discrimination at work from Manager/team leader or other colleague",
    "Percentage",
    0.06,
    0.14,
    "",
    0.061,
    0.141,
    "",
  ],
  [
    "9) Percentage difference between the organisations' Board voting membership and its overall workforce",
    "Total Board members",
    "Headcount",
    12,
    1,
    0,
    12,
    2,
    1,
  ],
  ["", "of which: Voting Board members", "Headcount", 10, 1, 0, 9, 2, 0],
  ["", "of which: Non Voting Board members", "Auto calculated", 2, 0, 0, 3, 0, 1],
  ["", "Total Board members", "Auto calculated", 12, 1, 0, 12, 2, 1],
  ["", "of which: Exec Board members", "Headcount", 5, 0, 0, 5, 0, 1],
  ["", "of which: Non Executive Board members", "Auto calculated", 7, 1, 0, 7, 2, 0],
  ["", "Number of staff in overall workforce", "Auto calculated", 220, 115, 10, 230, 130, 10],
  [
    "",
    "Total Board members - % by Ethnicity",
    "Auto calculated",
    0.923,
    0.077,
    0,
    0.8,
    0.1333,
    0.0667,
  ],
  [
    "",
    "Difference (Total Board -Overall workforce )",
    "Auto calculated",
    0.29,
    -0.256,
    -0.029,
    0.178,
    -0.218,
    0.04,
  ],
];

const layout = (numbers: (values: Drawn[]) => Drawn[] = (values) => values): Drawn[][] => [
  ["Anytown NHS Foundation Trust - WRES data collection"],
  [],
  ["", "", "", "", ...numbers(["31st MARCH 2024", "", "", "31st MARCH 2025", "", ""])],
  [
    "INDICATOR",
    "No.",
    "DATA ITEM",
    "MEASURE",
    ...numbers([
      "WHITE",
      "BME",
      "ETHNICITY UNKNOWN/NULL",
      "WHITE",
      "BME",
      "ETHNICITY UNKNOWN/NULL",
    ]),
    "Notes",
  ],
  ...rows.map(([indicator, item, measure, ...values], index): Drawn[] =>
    measure === ""
      ? ["", "", item]
      : [indicator, index + 1, item, measure, ...numbers(values), index === 3 ? "checked" : ""]
  ),
];

describe("the national return", () => {
  const { counts, tables, findings } = countWorkbook({ "WRES return": layout() });
  const of = (period: string) => tallyLines(counts).filter((line) => line.includes(period));

  it("is recognised as a whole, with the organisation of its title", () => {
    expect(tables.map(({ kind, range, period }) => [kind, range, period])).toEqual([
      ["return", "A3:K38", null],
    ]);
    expect(counts.organisation).toBe("Anytown NHS Foundation Trust");
    expect(counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
    expect(codesOf(findings, "error", "warning")).toEqual(["unknown-ethnicity"]);
  });

  it("gives both years; the senior medical manager is never added to the consultants", () => {
    expect(of("2025-03-31")).toEqual([
      "workforce 2025-03-31 non-clinical: Under Band 1 | white 2",
      "workforce 2025-03-31 non-clinical: Band 2 | white 95, bme 25, unknown 4",
      "workforce 2025-03-31 non-clinical: Band 8a | white 9, bme 2",
      "workforce 2025-03-31 non-clinical: VSM | white 4",
      "workforce 2025-03-31 clinical: Band 5 | white 82, bme 66, unknown 4",
      "workforce 2025-03-31 clinical: Band 9 | white 2",
      "workforce 2025-03-31 medical: Consultants | white 21, bme 19, unknown 1",
      "workforce 2025-03-31 medical: Non-consultant career grade | white 4, bme 10",
      "workforce 2025-03-31 medical: Trainee grades | white 9, bme 8, unknown 1",
      "workforce 2025-03-31 medical: Other | white 2",
      "shortlisted 2025-03-31 | white 780, bme 210, unknown 55",
      "appointed 2025-03-31 | white 170, bme 41, unknown 3",
      "disciplinary 2025-03-31 | white 4, bme 5, unknown 1",
      "training 2025-03-31 | white 66, bme 31, unknown 2",
      "board 2025-03-31 | white 12, bme 2, unknown 1",
      "board voting 2025-03-31 | white 9, bme 2",
      "board executive 2025-03-31 | white 5, unknown 1",
    ]);
    expect(of("2024-03-31")).toContain("appointed 2024-03-31 | white 150, bme 30, unknown 1");
    expect(of("2024-03-31")).toContain("board voting 2024-03-31 | white 10, bme 1");
  });

  it("gives the percentages of indicators 5 to 8, of the survey of the autumn before", () => {
    expect(surveyLines(counts)).toEqual([
      "5 all 2023 white 23 own",
      "5 all 2023 bme 28 own",
      "5 all 2024 white 24 own",
      "5 all 2024 bme 29 own",
      "6 all 2023 white 20 own",
      "6 all 2023 bme 25 own",
      "6 all 2024 white 21 own",
      "6 all 2024 bme 26 own",
      "7 all 2023 white 60 own",
      "7 all 2023 bme 48 own",
      "7 all 2024 white 61 own",
      "7 all 2024 bme 49 own",
      "8 all 2023 white 6 own",
      "8 all 2023 bme 14 own",
      "8 all 2024 white 6.1 own",
      "8 all 2024 bme 14.1 own",
    ]);
  });

  it("gives what it calculates itself as published figures", () => {
    const published = counts.published
      .filter(({ period }) => period === "2025-03-31")
      .map(({ indicator, part, group, figure, value }) =>
        [indicator, part, group, figure, Math.round(value * 1e6) / 1e6].join(" ")
      );
    expect(published).toEqual([
      "2 all white rate 0.2179",
      "2 all bme rate 0.1952",
      "2 all unknown rate 0.0545",
      "2 all  value 1.12",
      "3 all white rate 0.0174",
      "3 all bme rate 0.0385",
      "3 all unknown rate 0.1",
      "3 all  value 2.21",
      "9 board white rate 0.8",
      "9 board bme rate 0.1333",
      "9 board unknown rate 0.0667",
      "9 board  value -21.8",
    ]);
  });

  it("tells when its own workforce is not the sum of its bands", () => {
    const wrong = layout();
    const row = wrong.find((cells) => cells[2] === "Number of staff in workforce")!;
    row[7] = 231;
    expect(codesOf(countWorkbook({ Return: wrong }).findings, "warning")).toEqual([
      "total-differs",
      "unknown-ethnicity",
    ]);
  });

  it("is beaten by a staff list, and then all of it is there to reconcile with", () => {
    const beaten = countWorkbook({
      Return: layout(),
      "Staff 31 March 2025": plainStaff(300),
    });
    expect(codesOf(beaten.findings, "error")).toEqual(["list-beats-counts"]);
    expect(
      beaten.counts.tallies
        .filter(({ measure, period }) => measure === "workforce" && period === "2025-03-31")
        .flatMap(({ people }) => Object.values(people))
        .reduce((sum, n) => sum + n, 0)
    ).toBe(300);
    expect(
      beaten.counts.published.find(
        ({ indicator, part, group, period }) =>
          indicator === "1" &&
          part === "clinical: Band 5" &&
          group === "bme" &&
          period === "2025-03-31"
      )?.value
    ).toBe(66);
  });

  it("takes verified before pre-populated figures", () => {
    const { counts: both } = countWorkbook({
      Return: [
        ["", "", "31 March 2025", "", "", ""],
        ["", "", "Pre-populated figures", "", "Verified figures", ""],
        ["Data item", "Measure", "White", "BME", "White", "BME"],
        ["Number of shortlisted applicants", "Headcount", 700, 200, 780, 210],
        ["Number appointed from shortlisting", "Headcount", 150, 30, 170, 41],
      ],
    });
    expect(tallyLines(both)).toEqual([
      "shortlisted 2025-03-31 | white 780, bme 210",
      "appointed 2025-03-31 | white 170, bme 41",
    ]);
    expect(both.published.map(({ figure, group, value }) => `${figure} ${group} ${value}`)).toEqual(
      ["base white 700", "base bme 200", "events white 150", "events bme 30"]
    );
  });
});

describe("rows of the return by their labels", () => {
  it("tells likelihoods from relative ones, and rows of the board from one another", () => {
    const row = (label: string) => {
      const found = returnRowOf(label);
      return found && `${found.indicator} ${found.part} ${found.measure} ${found.figure}`;
    };
    expect(row("Likelihood of appointment from shortlisting")).toBe("2 all null rate");
    expect(row("Relative likelihood of White staff accessing training and CPD")).toBe(
      "4 all null value"
    );
    expect(row("of which: Non Voting Board members")).toBe("9 all board non-voting count");
    expect(row("Voting Board Member - % by Ethnicity")).toBe("9 voting null rate");
    expect(row("Difference (Voting membership - Overall Workforce)")).toBe("9 voting null value");
    expect(row("Consultants")).toBeNull();
    expect(returnRowOf("of which Senior medical manager")?.ofWhich).toBe(true);
  });
});
