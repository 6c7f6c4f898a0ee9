import { count } from "../../../src/intake/count/count";
import { defaultSettings } from "../../../src/standard/settings";
import {
  yearEndOnOrBefore,
  reportingYear,
  snapshotOfEvents,
} from "../../../src/intake/count/reporting-year";
import { dayOfIso, isoOfDay } from "../../../src/intake/excel-date";
import { codes, countTables, findingOf, list, people, person, serial, staffList } from "./tables";

describe("the reporting year", () => {
  it("is the twelve months to the snapshot date", () => {
    const year = reportingYear("2025-03-31");
    expect([isoOfDay(year.first), isoOfDay(year.last)]).toEqual(["2024-04-01", "2025-03-31"]);
    const leap = reportingYear("2024-03-31");
    expect(leap.last - leap.first).toBe(365);
  });

  it.each([
    ["2025-03-31", "2025-03-31"],
    ["2025-03-30", "2024-03-31"],
    ["2025-04-01", "2025-03-31"],
    ["2025-12-31", "2025-03-31"],
  ])("the last 31 March on or before %s is %s", (day, expected) => {
    expect(yearEndOnOrBefore(dayOfIso(day))).toBe(expected);
  });

  it.each<[string, string[], string | null]>([
    [
      "the last 31 March before the latest event",
      ["2023-06-01", "2024-05-01", "2025-04-02"],
      "2025-03-31",
    ],
    [
      "also where that leaves the newest events out",
      ["2024-02-01", "2024-03-01", "2024-12-01"],
      "2024-03-31",
    ],
    [
      "a latest event in March reaches the end of March",
      ["2023-06-01", "2024-05-01", "2025-03-27"],
      "2025-03-31",
    ],
    ["the year of the events where no other holds any", ["2024-05-01", "2024-11-30"], "2025-03-31"],
    [
      "a lone date far in the future is a slip",
      ["2024-05-01", "2024-06-01", "2025-04-02", "2052-04-02"],
      "2025-03-31",
    ],
    ["the first plausible year, whose first day is its only event", ["1930-01-01"], "1930-03-31"],
    ["the last", ["2099-12-31"], "2100-03-31"],
    ["nothing without dates", [], null],
  ])("events point to %s", (_, days, expected) => {
    expect(snapshotOfEvents(days.map(dayOfIso))).toBe(expected);
  });
});

const cases = (dates: string[], period: string | null, sheet = "cases") =>
  list(
    "cases",
    ["employeeNumber", "ethnicity", "caseType", "caseDate"],
    dates.map((date, number) => [number + 1, "A", "Disciplinary", serial(date)]),
    { period, sheet }
  );

describe("the period of a table", () => {
  it("is what its title says, and each date is a result of its own", () => {
    const counts = countTables([
      staffList([person(1), person(2)], { sheet: "Now" }),
      staffList([person(1)], { sheet: "Then", period: "2024-03-31" }),
    ]);
    expect(counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
    expect(people(counts, "workforce", "2024-03-31").white).toBe(1);
    expect(people(counts, "workforce", "2025-03-31").white).toBe(2);
  });

  it("is its snapshot column, whatever the title says; several dates are several results", () => {
    const counts = countTables([
      list(
        "staff",
        ["employeeNumber", "ethnicity", "snapshotDate"],
        [
          [1, "A", serial("2024-03-31")],
          [2, "A", serial("2024-03-31")],
          [1, "A", serial("2025-03-31")],
          [2, "A", "31/03/2025"],
          [3, "A", serial("2025-03-31")],
          [4, "A", "soon"],
        ]
      ),
    ]);
    expect(counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
    expect(people(counts, "workforce", "2024-03-31").white).toBe(2);
    expect(people(counts, "workforce", "2025-03-31").white).toBe(4);
    expect(counts.tables.map(({ rows }) => rows)).toEqual([2, 4]);
    expect(findingOf(counts, "no-snapshot-date")?.count).toBe(1);
  });

  it("is the setting, which leaves other dates out and takes undated tables", () => {
    const counts = countTables(
      [
        staffList([person(1), person(2)], { sheet: "Now" }),
        staffList([person(1)], { sheet: "Then", period: "2024-03-31" }),
        cases(["2023-06-01", "2024-06-01"], null),
      ],
      { snapshot: "2024-03-31" }
    );
    expect(counts.periods).toEqual(["2024-03-31"]);
    expect(people(counts, "workforce").white).toBe(1);
    expect(people(counts, "disciplinary").white).toBe(1);
    expect(findingOf(counts, "other-period")).toMatchObject({ severity: "note", count: 2 });
    expect(findingOf(counts, "other-period")?.message).toContain('"Now" for 31 March 2025');
  });

  it("may be a setting that no table is for", () => {
    const counts = countTables([staffList([person(1)])], { snapshot: "2020-03-31" });
    expect(counts.tallies).toEqual([]);
    expect(findingOf(counts, "no-table-for-period")?.message).toContain("31 March 2025");
  });

  it("is that of the staff list for a log that names none and has events in its year", () => {
    const counts = countTables([staffList([person(1)]), cases(["2024-04-05", "2025-02-10"], null)]);
    expect(counts.periods).toEqual(["2025-03-31"]);
    expect(people(counts, "disciplinary").white).toBe(2);
    expect(findingOf(counts, "period-taken-over")?.severity).toBe("note");
  });

  it("is each staff list's date for a log that covers several years", () => {
    const counts = countTables([
      staffList([person(1)], { sheet: "Now" }),
      staffList([person(1)], { sheet: "Then", period: "2024-03-31" }),
      cases(["2023-05-01", "2024-05-01", "2024-06-01"], null),
    ]);
    expect(people(counts, "disciplinary", "2024-03-31").white).toBe(1);
    expect(people(counts, "disciplinary", "2025-03-31").white).toBe(2);
    expect(findingOf(counts, "counted-for-several-periods")?.count).toBe(2);
  });

  it("follows from the latest event where nothing names one, also for the staff list", () => {
    const counts = countTables([
      staffList([person(1)], { period: null }),
      cases(["2024-05-01", "2025-04-09"], null),
    ]);
    expect(counts.periods).toEqual(["2025-03-31"]);
    expect(people(counts, "disciplinary").white).toBe(1);
    expect(counts.findings.filter(({ code }) => code === "period-inferred")).toHaveLength(2);
    expect(findingOf(counts, "outside-the-year")?.count).toBe(1);
  });

  it("stops at a staff list whose date nothing tells", () => {
    const counts = countTables([staffList([person(1)], { period: null })]);
    expect(counts.periods).toEqual([]);
    expect(counts.tallies).toEqual([]);
    expect(findingOf(counts, "period-unknown")).toMatchObject({
      severity: "error",
      where: "'staff'!A4:G5",
    });
  });

  it("is read in the 1904 system where the workbook counts from 1904", () => {
    const data = list(
      "cases",
      ["employeeNumber", "ethnicity", "caseType", "caseDate"],
      [[1, "A", "Disciplinary", serial("2024-05-01") - 1462]]
    );
    const counted = (date1904: boolean) =>
      people(count([data], { settings: defaultSettings, date1904 }), "disciplinary").white;
    expect(counted(true)).toBe(1);
    expect(counted(false)).toBe(0);
  });
});

describe("two tables of a kind", () => {
  const numbered = (from: number, to: number, sheet: string) =>
    staffList(
      Array.from({ length: to - from + 1 }, (_, n) => person(from + n)),
      { sheet }
    );

  it("are added when they share hardly anybody, and nobody counts twice", () => {
    const counts = countTables([numbered(1, 40, "North"), numbered(40, 80, "South")]);
    expect(people(counts, "workforce").white).toBe(80);
    expect(findingOf(counts, "tables-added")?.count).toBe(2);
    expect(counts.bridges.map(({ steps }) => steps.at(-1)?.left)).toEqual([40, 40]);
  });

  it("count once when they overlap: the fuller one, with both totals in an error", () => {
    for (const tables of [
      [numbered(1, 40, "Old"), numbered(3, 80, "New")],
      [numbered(3, 80, "New"), numbered(1, 40, "Old")],
    ]) {
      const counts = countTables(tables);
      expect(people(counts, "workforce").white).toBe(78);
      expect(counts.tables.map(({ table }) => table.sheet)).toEqual(["New"]);
      const overlap = findingOf(counts, "overlapping-tables");
      expect(overlap).toMatchObject({ severity: "error", count: 40, where: "'Old'!A4:G44" });
      expect(overlap?.message).toContain("40 and 78 people, and 38 of them are in both");
    }
  });

  it("cannot be added when nothing identifies people", () => {
    const anonymous = (sheet: string, rows: number) =>
      list(
        "staff",
        ["ethnicity", "payBand"],
        Array.from({ length: rows }, () => ["A", 5]),
        { sheet }
      );
    const counts = countTables([anonymous("One", 3), anonymous("Two", 5)]);
    expect(people(counts, "workforce").white).toBe(5);
    expect(findingOf(counts, "overlapping-tables")?.message).toContain("nothing tells");
  });

  it("name the organisation they agree on, and say so when they differ", () => {
    const named = (organisation: string, sheet: string, from: number) =>
      staffList([person(from)], { organisation, sheet });
    expect(countTables([named("Anytown Trust", "One", 1)]).organisation).toBe("Anytown Trust");
    const both = [named("Anytown Trust", "One", 1), named("Other Trust", "Two", 2)];
    expect(codes(countTables(both))).toContain("several-organisations");
    expect(countTables(both, { organisation: "Ours" }).organisation).toBe("Ours");
  });
});
