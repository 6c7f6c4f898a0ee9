import type { CellValue } from "../../../src/intake/found-region";
import { bestHeaderMatch } from "../../../src/intake/recognise/header-words";
import type { ColumnRole } from "../../../src/intake/recognised-table";
import { codes, countTables, findingOf, list, people, serial } from "./tables";

const [open, white, indian] = ["31/12/4712", "A White - British", "H Indian"];

/** A staff list from lines of number, ethnicity, band and dates ("" for none). */
const staff = (lines: [number, string, string, ...CellValue[]][], dates: ColumnRole[]) =>
  countTables([
    list(
      "staff",
      ["employeeNumber", "ethnicity", "payBand", ...dates],
      lines.map(([number, ethnicity, band, ...days]) => [
        number,
        ethnicity,
        band,
        ...days.map((day) => (/^\d{4}-/.test(String(day)) ? serial(String(day)) : day)),
      ])
    ),
  ]);

const effective: ColumnRole[] = ["effectiveFrom", "effectiveTo"];

describe("headers of the days between which a line held", () => {
  it.each([
    ["Eff. Start", "Eff. End"],
    ["Effective Start Date", "Effective End Date"],
    ["Effective From", "Effective To"],
    ["Asg Effective Start Date", "Asg Effective End Date"],
    ["EFFECTIVE_START_DATE", "EFFECTIVE_END_DATE"],
    ["Valid from", "Valid to"],
    ["Valid From Date", "Valid Until"],
    ["Record Start Date", "Record End Date"],
    ["Date effective from", "Date effective to"],
    ["Line begins", "Line ends"],
  ])("are %p and %p", (from, to) => {
    expect([from, to].map((header) => bestHeaderMatch(header)?.role)).toEqual(effective);
  });

  it.each(["Latest Start Date", "Hire Date", "Current Start Date", "Pay Effective From"])(
    "are not %p",
    (header) => {
      expect(bestHeaderMatch(header)?.role).not.toBe("effectiveFrom");
    }
  );
});

describe("a staff list with a line for every change", () => {
  const history: [number, string, string, ...CellValue[]][] = [
    [1, white, "Band 5", "2020-01-01", "2024-08-31"],
    [1, white, "Band 6", "2024-09-01", open],
    [2, indian, "Band 5", "2020-01-01", "2025-03-31"],
    [2, indian, "Band 6", "2025-04-01", "4712-12-31"],
    [3, white, "Band 5", "2020-01-01", "2024-11-30"],
    [4, indian, "Band 5", "2025-04-07", open],
    [5, white, "Band 5", "", ""],
  ];

  it.each([
    ["effective dates", effective],
    ["start dates and a column of ends", ["startDate", "effectiveTo"] as ColumnRole[]],
  ])("counts those in force on the date, told by %s", (_, dates) => {
    const counts = staff(history, dates);
    expect(people(counts, "workforce")).toEqual({ white: 2, bme: 1, unknown: 0 });
    expect(counts.tallies.map(({ measure, band, people: own }) => [measure, band, own])).toEqual([
      ["workforce", "Band 5", { H: 1, A: 1 }],
      ["workforce", "Band 6", { A: 1 }],
    ]);
    expect(findingOf(counts, "lines-begun-later")?.count).toBe(2);
    expect(findingOf(counts, "lines-ended-before")?.count).toBe(2);
    expect(codes(counts)).not.toContain("impossible-dates");
  });

  it("gives the same whatever the order of the lines", () => {
    const turned = staff([...history].reverse(), effective);
    expect(people(turned, "workforce")).toEqual({ white: 2, bme: 1, unknown: 0 });
  });

  it("takes bank lines out first, and the primary of two lines in force", () => {
    const counts = countTables([
      list(
        "staff",
        ["employeeNumber", "ethnicity", "payBand", "primaryAssignment", ...effective],
        [
          [1, white, "Band 5", "Y", serial("2020-01-01"), serial("2024-08-31")],
          [1, white, "Band 6", "Y", serial("2024-09-01"), open],
          [1, white, "Band 2", "N", serial("2024-09-01"), open],
        ]
      ),
    ]);
    expect(counts.tallies.map(({ band }) => band)).toEqual(["Band 6"]);
    expect(findingOf(counts, "secondary-assignments")?.count).toBe(1);
  });
});

describe("an ordinary staff list with such a column", () => {
  it("counts somebody whose only line begins later, who may have been there before, and tells it", () => {
    const counts = staff(
      [
        [1, white, "Band 5", "2020-01-01", open],
        [2, indian, "Band 6", "2025-04-14", open],
      ],
      effective
    );
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "line-of-later-change")?.count).toBe(1);
  });

  it("counts several jobs held at once by the rules of assignments", () => {
    const counts = staff(
      [
        [1, white, "Band 5", "2020-01-01", open],
        [1, white, "Band 2", "2023-01-01", open],
        [2, indian, "Band 6", "2024-04-14", open],
      ],
      effective
    );
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(codes(counts)).not.toContain("lines-ended-before");
    expect(findingOf(counts, "secondary-assignments")?.count).toBe(1);
  });

  it("tells several lines of one person where nothing says when they ended", () => {
    const lines: [number, string, string, ...CellValue[]][] = [
      [1, white, "Band 5", "2020-01-01"],
      [1, white, "Band 6", "2024-09-01"],
      [2, indian, "Band 6", "2024-09-01"],
    ];
    expect(findingOf(staff(lines, ["effectiveFrom"]), "lines-without-end")?.count).toBe(1);
    expect(codes(staff(lines.slice(1), ["effectiveFrom"]))).not.toContain("lines-without-end");
  });

  it("counts who has an end date in the past beside a start date, and tells it", () => {
    const counts = staff(
      [
        [1, white, "Band 5", "2020-01-01", ""],
        [2, indian, "Band 6", "2024-01-01", "2024-12-31"],
      ],
      ["startDate", "effectiveTo"]
    );
    expect(people(counts, "workforce")).toEqual({ white: 1, bme: 1, unknown: 0 });
    expect(findingOf(counts, "ended-lines-counted")?.count).toBe(1);
  });
});
