import { isOfAPart } from "../../../src/intake/figures/list-or-figures";
import { codesOf, countWorkbook } from "../figures/workbook";
import type { Drawn } from "../recognise/draw";
import { people } from "./tables";

const figures = (title: string, ...rows: Drawn[][]): Drawn[][] => [
  [title],
  ["Measure", "White", "BME", "Unknown"],
  ...rows,
];

/** Candidates of 2024/25, White and BME in turn; one in three was appointed. */
const candidates = (count: number): Drawn[][] => [
  ["Candidate", "Vacancy", "Ethnic Origin", "Shortlisted", "Appointed"],
  ...Array.from({ length: count }, (_, n) => [
    `A${n}`,
    "J1",
    n % 2 === 0 ? "White British" : "Indian",
    "Y",
    n % 3 === 0 ? "Y" : "N",
  ]),
];

const staff = (count: number): Drawn[][] => [
  ["Employee Number", "Ethnic Origin", "Staff Group", "Pay Band"],
  ...Array.from({ length: count }, (_, n) => [
    10000000 + n,
    n % 2 === 0 ? "White British" : "Indian",
    "Nursing and Midwifery Registered",
    "Band 5",
  ]),
];

const errors = ({ findings }: ReturnType<typeof countWorkbook>) =>
  findings.filter(({ code }) => code === "list-of-a-part" || code === "list-beats-counts");

describe("a list beside ready-made figures of the same year", () => {
  it("is a part of them where it holds less than half of their people, and the figures count", () => {
    const told = countWorkbook({
      "AAC 2024-25": candidates(12),
      All: figures("Recruitment 2024/25", ["Shortlisted", 400, 200, 10], ["Appointed", 80, 20, 1]),
    });
    expect(people(told.counts, "shortlisted")).toEqual({ white: 400, bme: 200, unknown: 10 });
    expect(people(told.counts, "appointed")).toEqual({ white: 80, bme: 20, unknown: 1 });
    expect(errors(told)).toHaveLength(1);
    expect(errors(told)[0]).toMatchObject({ severity: "error", code: "list-of-a-part", count: 12 });
    expect(errors(told)[0].message).toMatch(/"AAC 2024-25".*less than half of the 610.*"All"/);
    expect(told.counts.tables.map(({ table }) => table.sheet)).toEqual(["All"]);
    expect(told.counts.bridges).toEqual([]);
  });

  it("counts where it holds more, as the more detailed", () => {
    const told = countWorkbook({
      "Applicants 2024-25": candidates(12),
      All: figures("Recruitment 2024/25", ["Shortlisted", 12, 10, 1], ["Appointed", 3, 2, 0]),
    });
    expect(people(told.counts, "shortlisted")).toEqual({ white: 6, bme: 6, unknown: 0 });
    expect(new Set(errors(told).map(({ code }) => code))).toEqual(new Set(["list-beats-counts"]));
  });

  it("holds for a workforce, but not beside the figures of a larger body", () => {
    const workforce = (title: string) =>
      countWorkbook({
        "Staff 31 March 2025": staff(20),
        [title]: figures(`${title} at 31 March 2025`, ["Headcount", 3000, 1000, 50]),
      });
    expect(people(workforce("Whole workforce").counts, "workforce").white).toBe(3000);
    expect(people(workforce("Whole workforce").counts, "established workforce").white).toBe(0);
    expect(people(workforce("Workforce in the region").counts, "workforce").white).toBe(10);
    expect(people(workforce("National workforce").counts, "workforce").white).toBe(10);
  });

  it("is no part of figures of events while it has the rows for them", () => {
    const log = (rows: number) =>
      countWorkbook({
        "Staff 31 March 2025": staff(200),
        "Disciplinary 2024-25": [
          ["Case Ref", "Employee Number", "Case Type", "Formal or Informal", "Date Opened"],
          ...Array.from({ length: rows }, (_, n) => [
            `DC/24/${n + 100}`,
            10000000 + n,
            "Disciplinary",
            n < 4 ? "Formal" : "Informal",
            "2024-06-11",
          ]),
        ],
        Typed: figures("Year to 31 March 2025", [
          "Entering the formal disciplinary process",
          6,
          6,
          0,
        ]),
      });
    const filtered = log(12);
    expect(people(filtered.counts, "disciplinary")).toEqual({ white: 2, bme: 2, unknown: 0 });
    expect(codesOf(filtered.findings)).toContain("list-beats-counts");
    const few = log(4);
    expect(people(few.counts, "disciplinary")).toEqual({ white: 6, bme: 6, unknown: 0 });
    expect(few.counts.matching).toEqual([]);
    expect(codesOf(few.findings)).toContain("list-of-a-part");
  });

  it.each([
    [49, 100, true],
    [50, 100, false],
    [0, 1, true],
    [0, 0, false],
  ])("%d of %d is a part: %s", (inList, inFigures, expected) =>
    expect(isOfAPart(inList, inFigures)).toBe(expected)
  );
});
