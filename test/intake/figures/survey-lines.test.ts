import { namesFormerMethod } from "../../../src/intake/figures/figure-label";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines, type Sheets } from "./workbook";

const career = "Equal opportunities for career progression or promotion";

const yearsOf = (...columns: string[]) => {
  const { counts, findings } = countWorkbook({
    Trend: [
      ["", ...columns.flatMap((column) => [column, ""])],
      ["Indicator", ...columns.flatMap(() => ["White", "BME"])],
      ["5", ...columns.flatMap((): Drawn[] => [25, 30])],
    ],
  });
  return {
    years: counts.survey.filter(({ group }) => group === "white").map((one) => one.surveyYear),
    doubts: codesOf(findings, "error", "warning"),
  };
};

describe("years above survey results", () => {
  it.each([
    ["WRES 2024", "WRES 2025"],
    ["2024 WRES", "2025 WRES"],
    ["WRES return 2024", "WRES return 2025"],
    ["Reporting year 2024", "Reporting year 2025"],
    ["WRES 2024 (survey 2023)", "WRES 2025 (survey 2024)"],
    ["WRES 2023/24", "WRES 2024/25"],
  ])("are of the report under %p and %p", (...columns) => {
    expect(yearsOf(...columns)).toEqual({ years: [2023, 2024], doubts: [] });
  });

  it.each([
    ["Survey 2023", "Survey 2024"],
    ["NSS 2023", "NSS 2024"],
    ["Staff Survey 2023", "Staff Survey 2024"],
    ["2023 NHS Staff Survey", "2024 NHS Staff Survey"],
    ["WRES staff survey 2023", "WRES staff survey 2024"],
  ])("are of the survey under %p and %p", (...columns) => {
    expect(yearsOf(...columns)).toEqual({ years: [2023, 2024], doubts: [] });
  });

  it("are told as taken for granted where they may be either", () => {
    expect(yearsOf("2023", "2024").doubts).toEqual(["survey-year-assumed"]);
    expect(yearsOf("WRES 2023 staff survey", "WRES 2024 staff survey").doubts).toEqual([
      "survey-year-assumed",
    ]);
  });

  it("are of the report in a column that says so", () => {
    for (const header of ["WRES year", "Reporting year"]) {
      const { counts } = countWorkbook({
        Trend: [
          [header, "Indicator", "White", "BME"],
          [2024, "5", 25, 30],
          [2025, "5", 26, 31],
        ],
      });
      expect(counts.survey.map(({ period }) => period)).toEqual([
        "2024-03-31",
        "2024-03-31",
        "2025-03-31",
        "2025-03-31",
      ]);
    }
  });
});

describe("lines by a former method", () => {
  it.each([
    "7 (former method)",
    "7 by the old methodology",
    "Indicator 7 - pre-2021 calculation",
    "7 (old)",
    "7 (superseded definition)",
    "7, method used until 2020",
    "7 as calculated before 2021",
  ])("are left out with a note: %s", (label) => {
    const { counts, findings } = countWorkbook({
      "Staff survey 2024": [
        ["Indicator", "Question", "White", "BME"],
        [label, career, 87.5, 73],
        ["7", career, 60.3, 48],
      ],
    });
    expect(surveyLines(counts)).toEqual(["7 all 2024 white 60.3 own", "7 all 2024 bme 48 own"]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
    const [found] = findings.filter(({ code }) => code === "former-method");
    expect(found).toMatchObject({ count: 2, severity: "note" });
    expect(found.message).toContain(label);
  });

  it("are left out in columns and under headings too", () => {
    const columns = countWorkbook({
      "Staff survey 2024": [
        ["", "Former method", "", "Current method", ""],
        ["Indicator", "White", "BME", "White", "BME"],
        ["7", 87.5, 73, 60.3, 48],
      ],
    });
    const headings = countWorkbook({
      "Staff survey 2024": [
        ["Indicator", "White", "BME"],
        ["5", 25, 30],
        ["Former method"],
        ["7", 87.5, 73],
      ],
    });
    expect(surveyLines(headings.counts)).toHaveLength(2);
    for (const { findings } of [columns, headings]) {
      expect(codesOf(findings)).toContain("former-method");
    }
  });

  it.each([
    "7 (new method)",
    "Current method",
    "7, not comparable with the previous method",
    "Previous year",
    "Former employees",
    "In the previous 12 months",
    "The new basis replaces the old definition",
  ])("are not %p", (label) => {
    expect(namesFormerMethod(label)).toBe(false);
  });
});

describe("a question that stands twice", () => {
  const twice = (one: Drawn[], other: Drawn[], more: Sheets = {}) =>
    countWorkbook({
      "Staff survey 2024": [
        ["Indicator", "Source", "White", "BME"],
        ["5", "", 25, 30],
        ["7", "a", ...one],
        ["7", "b", ...other],
      ],
      ...more,
    });

  it("with different percentages is not used at all, whichever stands first", () => {
    for (const lines of [
      [
        [60.3, 48],
        [87.5, 73],
      ],
      [
        [87.5, 73],
        [60.3, 48],
      ],
    ]) {
      const { counts, findings } = twice(lines[0], lines[1]);
      expect(surveyLines(counts)).toEqual(["5 all 2024 white 25 own", "5 all 2024 bme 30 own"]);
      const found = findings.filter(({ code }) => code === "answers-disagree");
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ count: 2, severity: "error" });
      expect(found[0].message).toMatch(/C3 and .*C4.*neither is used/);
    }
  });

  it("differing in one group only is not used for the other either", () => {
    expect(surveyLines(twice([60.3, 48], [60.3, 47]).counts)).toHaveLength(2);
  });

  it("is read once where one is the other rounded, with its decimals", () => {
    for (const lines of [
      [
        [60, 48],
        [60.3, 47.6],
      ],
      [
        [60.3, 47.6],
        [60, 48],
      ],
    ]) {
      const { counts, findings } = twice(lines[0], lines[1]);
      expect(surveyLines(counts).slice(2).sort()).toEqual([
        "7 all 2024 bme 47.6 own",
        "7 all 2024 white 60.3 own",
      ]);
      expect(codesOf(findings, "error")).toEqual([]);
    }
  });

  it("among averages shows none of them, and the own figures all the same", () => {
    const { counts, findings } = countWorkbook({
      "Staff survey 2024": [
        ["Indicator", "White", "BME", "White average", "BME average", "White median", "BME median"],
        ["5", 25, 30, 24, 29, 23, 27],
      ],
    });
    expect(surveyLines(counts)).toEqual(["5 all 2024 white 25 own", "5 all 2024 bme 30 own"]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
    expect(codesOf(findings)).toContain("comparators-differ");
  });

  it("in a return counts as verified, not as pre-populated", () => {
    const { counts, findings } = countWorkbook({
      Return: [
        ["", "", "31 March 2025 pre-populated", "", "31 March 2025 verified", ""],
        ["Data item", "Measure", "White", "BME", "White", "BME"],
        ["Number of shortlisted applicants", "Headcount", 780, 210, 780, 210],
        ["Number appointed from shortlisting", "Headcount", 170, 41, 170, 41],
        ["% of staff saying equal opportunities for promotion", "Percentage", 61, 45, 60, 48],
      ],
    });
    expect(surveyLines(counts)).toEqual(["7 all 2024 white 60 own", "7 all 2024 bme 48 own"]);
    expect(codesOf(findings, "error")).not.toContain("answers-disagree");
  });
});
