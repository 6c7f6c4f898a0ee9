import { WorkbookMessage } from "../../src/excel/workbook-port";
import { headlineResults } from "../../src/taskpane/headline-results";
import { newSession, nextSession, problemOf } from "../../src/taskpane/session";
import { tableWords } from "../../src/taskpane/table-words";
import { valueWords } from "../../src/taskpane/value-words";
import { indicatorResult, recognisedTable } from "./plain-workbook";

describe("a table in words", () => {
  it.each([
    [{}, "Staff list: sheet ESR Staff List, 3,512 rows, 31 March 2025"],
    [
      { kind: "applicants", sheet: "Trac", firstDataRow: 1, lastDataRow: 1 } as const,
      "Applicants: sheet Trac, 1 row, 31 March 2025",
    ],
    [{ period: null }, "Staff list: sheet ESR Staff List, 3,512 rows, year as its dates tell"],
  ])("%j", (differences, words) => {
    expect(tableWords(recognisedTable(differences))).toBe(words);
  });
});

describe("a value in words", () => {
  it.each([
    ["a ratio of White over BME", {}, "1.83"],
    [
      "a ratio of BME over White, rounded from the counts",
      {
        direction: "bme/white",
        white: { events: 200, base: 1000, rate: 0.2 },
        bme: { events: 249, base: 1000, rate: 0.249 },
        value: 0.249 / 0.2,
      } as const,
      "1.25",
    ],
    ["no ratio", { value: null }, "No value"],
    ["an infinite ratio", { value: "infinity" } as const, "No finite ratio"],
    [
      "a percentage",
      { measure: "percent", value: 24.1, bme: { events: 241, base: 1000, rate: 0.241 } } as const,
      "24.1% BME",
    ],
    ["points below", { measure: "points", value: -6.25 } as const, "−6.3 points"],
    ["points above", { measure: "points", value: 3.04 } as const, "+3.0 points"],
  ])("%s", (_, differences, words) => {
    expect(valueWords(indicatorResult(differences))).toBe(words);
  });
});

describe("the headline results", () => {
  const all = [
    indicatorResult({ indicator: "9", part: "executive" }),
    indicatorResult({ indicator: "9", part: "board" }),
    indicatorResult({ indicator: "1", part: "all" }),
    indicatorResult({ indicator: "1", part: "non-clinical: Band 5" }),
    indicatorResult({ indicator: "3", part: "all" }),
    indicatorResult({ indicator: "3", period: "2024-03-31" }),
  ];

  it("are those of everybody and of the board, in the order of the indicators", () => {
    expect(
      headlineResults(all, ["WRES Summary"], []).map(({ result }) => [
        result.indicator,
        result.part,
      ])
    ).toEqual([
      ["1", "all"],
      ["3", "all"],
      ["9", "board"],
      ["9", "executive"],
    ]);
  });

  it("lead to their own sheet, to the first one where it is missing", () => {
    const sheets = headlineResults(all, ["WRES Summary", "WRES Bands (2)", "WRES Board"], []);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "WRES Bands (2)",
      "WRES Summary",
      "WRES Board",
      "WRES Board",
    ]);
  });

  it("are none when there is no result", () => {
    expect(headlineResults([], ["WRES Summary"], [])).toEqual([]);
  });
});

describe("a failure", () => {
  it("in the workbook speaks for itself", () => {
    expect(problemOf(new WorkbookMessage("It is protected.", "protected"), "removing")).toEqual({
      title: "The report was not removed",
      advice: "It is protected.",
    });
  });

  it("of the add-in is called a fault, with the text to report", () => {
    const { advice } = problemOf(new TypeError("x is undefined"), "writing");
    expect(advice).toContain("fault in the add-in");
    expect(advice).toContain("x is undefined");
  });

  it("leaves in view what was found before", () => {
    const survey = { tables: [recognisedTable()], findings: [], regions: [], hasReport: true };
    const looked = nextSession(newSession, { type: "looked", survey });
    const began = nextSession(looked, { type: "began", activity: "removing" });
    const failed = nextSession(began, {
      type: "failed",
      step: "removing",
      error: new Error("no"),
    });
    expect(failed).toMatchObject({ activity: null, survey });
    expect(failed.problem?.title).toBe("The report was not removed");
  });
});
