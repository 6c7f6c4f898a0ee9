import fc from "fast-check";
import type { Counts, Measure } from "../../../src/intake/counts";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, tallyLines } from "./workbook";

const period = "2025-03-31";
const quarters = ["Q1", "Q2", "Q3", "Q4"];
const groups = ["White", "BME", "Unknown"] as const;

const sums = (counts: Counts, measure: Measure, overseas?: boolean | null) => {
  const people: Record<string, number> = {};
  for (const tally of counts.tallies) {
    if (tally.measure !== measure) continue;
    if (overseas !== undefined && tally.overseas !== overseas) continue;
    for (const [code, n] of Object.entries(tally.people)) people[code] = (people[code] ?? 0) + n;
  }
  return people;
};

const number = fc.nat({ max: 40 });
const numbers = (count: number) =>
  fc.array(
    number.map((n) => n + 1),
    { minLength: count, maxLength: count }
  );

describe("quarters without a year", () => {
  it("are added up for applications, in rows or in columns", () => {
    fc.assert(
      fc.property(numbers(12), numbers(12), fc.boolean(), (appointed, more, inRows) => {
        const shortlisted = appointed.map((n, at) => n + more[at]);
        const of = (from: number[], group: number, quarter: number) => from[group * 4 + quarter];
        // Quarters that nowhere fall may be cumulative: those are refused, not added.
        const falls = (from: number[]) =>
          groups.some((_, group) =>
            [1, 2, 3].some((quarter) => of(from, group, quarter) < of(from, group, quarter - 1))
          );
        fc.pre(falls(shortlisted) && falls(appointed));
        const rows: Drawn[][] = inRows
          ? [
              ["Quarter", "Group", "Shortlisted", "Appointed"],
              ...quarters.flatMap((name, quarter) =>
                groups.map((group, at): Drawn[] => [
                  `${name} 2024/25`,
                  group,
                  of(shortlisted, at, quarter),
                  of(appointed, at, quarter),
                ])
              ),
            ]
          : [
              ["", "Shortlisted", "", "", "", "Appointed", "", "", ""],
              ["Group", ...quarters, ...quarters],
              ...groups.map((group, at): Drawn[] => [
                group,
                ...quarters.map((_, quarter) => of(shortlisted, at, quarter)),
                ...quarters.map((_, quarter) => of(appointed, at, quarter)),
              ]),
            ];
        const { counts, findings } = countWorkbook({ "Recruitment 2024-25": rows });
        const year = (from: number[], group: number) =>
          quarters.reduce((sum, _, quarter) => sum + of(from, group, quarter), 0);
        for (const [measure, from] of [
          ["shortlisted", shortlisted],
          ["appointed", appointed],
        ] as const) {
          expect(sums(counts, measure)).toEqual({
            white: year(from, 0),
            bme: year(from, 1),
            unknown: year(from, 2),
          });
        }
        expect(counts.periods).toEqual([period]);
        expect(codesOf(findings, "note")).toContain("quarters-added");
        expect(codesOf(findings, "error")).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it("count nothing where a quarter of a group is blank", () => {
    const { counts, findings } = countWorkbook({
      "Recruitment 2024-25": [
        ["Quarter", "Group", "Shortlisted", "Appointed"],
        ...quarters.flatMap((quarter): Drawn[][] => [
          [quarter, "White", 10, 5],
          [quarter, "BME", quarter === "Q2" ? "" : 8, 2],
        ]),
      ],
    });
    expect(sums(counts, "shortlisted")).toEqual({});
    expect(codesOf(findings, "error")).toContain("figures-incomplete");
  });

  it("take the last one of a workforce", () => {
    const { counts, findings } = countWorkbook({
      "Headcount by band 2024-25": [
        ["", "Q1", "", "Q2", "", "Q3", "", "Q4", ""],
        ["Band", ...quarters.flatMap(() => ["White", "BME"])],
        ["Band 5", 1, 2, 3, 4, 5, 6, 7, 8],
        ["Band 6", 1, 2, 3, 4, 5, 6, 9, 10],
      ],
    });
    expect(tallyLines(counts)).toEqual([
      `workforce ${period} all: Band 5 | white 7, bme 8`,
      `workforce ${period} all: Band 6 | white 9, bme 10`,
    ]);
    expect(codesOf(findings)).toContain("last-quarter");
  });

  it("are parts of the year where the year is given, as before", () => {
    const { counts } = countWorkbook({
      "Recruitment 2024-25": [
        ["", "Shortlisted", "", "", "", "", "Appointed", "", "", "", ""],
        ["Group", ...quarters, "Year", ...quarters, "Year"],
        ["White", 1, 2, 3, 4, 10, 1, 1, 1, 1, 4],
        ["BME", 2, 2, 2, 2, 8, 1, 0, 1, 0, 2],
      ],
    });
    expect(sums(counts, "shortlisted")).toEqual({ white: 10, bme: 8 });
  });
});

describe("names above the header", () => {
  const below = (upper: string[], lower: string[]): Drawn[][] => [
    ["31 March 2025"],
    ["", ...upper],
    ["Band", ...lower],
    ["Band 5", 30, 20, 1],
    ["Band 6", 20, 10, 2],
  ];

  it("that nobody knows are passed over where the lower header suffices", () => {
    const { counts } = countWorkbook({
      Bands: below(["Project Kestrel", "", ""], ["White", "BME", "Unknown"]),
    });
    expect(tallyLines(counts)).toEqual([
      `workforce ${period} all: Band 5 | white 30, bme 20, unknown 1`,
      `workforce ${period} all: Band 6 | white 20, bme 10, unknown 2`,
    ]);
  });

  it.each([
    ["other people", ["Leavers", "", ""], ["White", "BME", "Unknown"]],
    ["another breakdown", ["Female", "", ""], ["White", "BME", "Unknown"]],
    ["columns that only they tell apart", ["Kestrel", "Merlin", ""], ["White", "White", "BME"]],
  ])("keep a table out where they name %s", (_, upper, lower) => {
    const { counts } = countWorkbook({ Bands: below(upper, lower) });
    expect(counts.tallies).toEqual([]);
  });
});

describe("overseas recruitment in typed counts", () => {
  const people = ["White", "BME", "Unknown"];
  const shapes: Record<
    string,
    (of: (n: number, at: number) => Drawn, sum: (n: number, at: number) => Drawn) => Drawn[][]
  > = {
    "rows for UK and overseas": (of) => [
      ["Recruitment", "Group", "Shortlisted", "Appointed"],
      ...["UK", "Overseas"].flatMap((source, abroad) =>
        people.map((group, at): Drawn[] => [
          source,
          group,
          of(abroad * 2, at),
          of(abroad * 2 + 1, at),
        ])
      ),
    ],
    "columns for UK and international": (of) => [
      ["", "Shortlisted", "", "Appointed", ""],
      ["Group", "UK", "International", "UK", "International"],
      ...people.map((group, at): Drawn[] => [group, of(0, at), of(2, at), of(1, at), of(3, at)]),
    ],
    "columns of which overseas": (of, sum) => [
      [
        "Group",
        "Shortlisted",
        "Shortlisted - of which overseas",
        "Appointed",
        "Appointed - of which international",
      ],
      ...people.map((group, at): Drawn[] => [group, sum(0, at), of(2, at), sum(1, at), of(3, at)]),
    ],
    "rows of which overseas": (of, sum) => [
      ["", ...people],
      ["Shortlisted", ...people.map((_, at) => sum(0, at))],
      ["Shortlisted, of which overseas", ...people.map((_, at) => of(2, at))],
      ["Appointed", ...people.map((_, at) => sum(1, at))],
      ["Appointed, of which overseas", ...people.map((_, at) => of(3, at))],
    ],
  };

  it.each(Object.keys(shapes))("is told apart by %s", (shape) => {
    fc.assert(
      fc.property(numbers(12), (given) => {
        // In order: shortlisted and appointed from the UK, then from overseas, of each group.
        const cell = (n: number, at: number) =>
          given[n * 3 + at] + (n % 2 === 0 ? given[(n + 1) * 3 + at] : 0);
        const sum = (n: number, at: number) => cell(n, at) + cell(n + 2, at);
        const { counts, findings } = countWorkbook({
          "Recruitment 2024-25": shapes[shape](cell, sum),
        });
        const row = (n: number) => ({ white: cell(n, 0), bme: cell(n, 1), unknown: cell(n, 2) });
        expect(sums(counts, "shortlisted", false)).toEqual(row(0));
        expect(sums(counts, "appointed", false)).toEqual(row(1));
        expect(sums(counts, "shortlisted", true)).toEqual(row(2));
        expect(sums(counts, "appointed", true)).toEqual(row(3));
        expect(codesOf(findings, "error")).toEqual([]);
      }),
      { numRuns: 30 }
    );
  });

  it("is not told apart by numbers that may be part of others or stand beside them", () => {
    const { counts, findings } = countWorkbook({
      "Recruitment 2024-25": [
        ["Group", "Shortlisted", "Overseas shortlisted", "Appointed", "Overseas appointed"],
        ["White", 100, 10, 30, 5],
        ["BME", 80, 20, 20, 10],
      ],
    });
    expect(sums(counts, "shortlisted", null)).toEqual({ white: 100, bme: 80 });
    expect(codesOf(findings, "warning")).toContain("overseas-unclear");
  });

  it("is not told apart where only those shortlisted tell it", () => {
    const { counts, findings } = countWorkbook({
      "Recruitment 2024-25": [
        ["Group", "Shortlisted", "Shortlisted of which overseas", "Appointed"],
        ["White", 100, 10, 30],
        ["BME", 80, 20, 20],
      ],
    });
    expect(sums(counts, "shortlisted", null)).toEqual({ white: 100, bme: 80 });
    expect(codesOf(findings, "warning")).toContain("overseas-unclear");
  });

  it("counts nothing where only applications from overseas are given", () => {
    const { counts } = countWorkbook({
      "Recruitment 2024-25": [
        ["Group", "Overseas shortlisted", "Overseas appointed"],
        ["White", 10, 5],
        ["BME", 20, 10],
      ],
    });
    expect(counts.tallies).toEqual([]);
  });

  it("means nothing of a workforce", () => {
    const { counts, findings } = countWorkbook({
      "Staff in post 31 March 2025": [
        ["Band", "White", "BME", "BME overseas"],
        ["Band 5", 30, 20, 4],
        ["Band 6", 20, 10, 4],
      ],
    });
    expect(sums(counts, "workforce")).toEqual({ white: 50, bme: 30 });
    expect(codesOf(findings)).toContain("label-not-understood");
  });
});
