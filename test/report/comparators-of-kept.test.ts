import { analyse } from "../../src/analysis/analyse";
import { comparatorsOf, comparatorsOfKept } from "../../src/report/comparators-of-kept";
import { comparatorsTable, ownFigure } from "../../src/report/comparators-sheet";
import type { KeptRow } from "../../src/report/kept-tables";
import type { ReportInput } from "../../src/report/report-input";
import { comparators } from "../../src/standard/comparators";
import { defaultSettings } from "../../src/standard/settings";
import { richCounts } from "./rich-counts";

const row = (cells: KeptRow["cells"], at = 7): KeptRow => ({ row: at, cells });

const entered: KeptRow["cells"] = {
  key: "peers 1, 2025",
  indicator: 2,
  part: "all",
  year: 2025,
  region: "Community trusts in our system",
  value: 1.41,
  measure: "ratio",
  source: "Board paper, July 2025",
  note: "",
};

function inputWith(kept: ReportInput["kept"]): ReportInput {
  const analysis = analyse(richCounts, defaultSettings);
  return {
    ...analysis,
    counts: richCounts,
    findings: [],
    settings: defaultSettings,
    kept,
    version: "0.1.0",
    now: new Date("2025-06-01T09:30:00Z"),
  };
}

describe("the figures to compare with", () => {
  it("are the published ones until the table stands in the workbook", () => {
    expect(comparatorsOf({})).toBe(comparators);
    expect(comparatorsOf({ comparators: [] })).toEqual([]);
  });

  it("are those of the table, with what the user entered and without what was emptied", () => {
    expect(
      comparatorsOfKept({ comparators: [row(entered), row({ ...entered, value: "" }, 8)] })
    ).toEqual({
      comparators: [
        {
          indicator: "2",
          part: "all",
          year: 2025,
          region: "Community trusts in our system",
          value: 1.41,
          measure: "ratio",
          source: "Board paper, July 2025",
        },
      ],
      findings: [],
    });
  });

  it("may be typed as people type: text numbers, a year of two halves, blanks for the usual", () => {
    const [one] = comparatorsOf({
      comparators: [
        row({
          indicator: "Indicator 7",
          year: "2024/25",
          part: "bme",
          value: "48.8%",
          measure: "Percent",
        }),
      ],
    });
    expect(one).toMatchObject({
      indicator: "7",
      year: 2025,
      part: "BME",
      region: "England",
      value: 48.8,
      measure: "percent",
    });
  });

  it.each<[string, Partial<KeptRow["cells"]>, RegExp]>([
    ["no indicator", { indicator: "ten" }, /indicator is not a number from 1 to 9/],
    ["no year", { year: "last year" }, /year is not a year/],
    ["no such part", { part: "Band 5" }, /part is not one of/],
    ["no such measure", { measure: "odds" }, /measure is not one of/],
    ["words for a value", { value: "n/a" }, /"n\/a" is not a ratio/],
    [
      "a ratio typed as a percentage",
      { value: "15.4%" },
      /is a percentage, but the row says ratio/,
    ],
    ["an impossible ratio", { value: 154 }, /is not a ratio/],
    ["a percentage as a fraction", { measure: "percent", value: 0.488 }, /write 48.8 for 48.8%/],
  ])("leave out a row with %s, and say where it stands", (_, fault, words) => {
    const read = comparatorsOfKept({
      comparators: [row({ ...entered, ...(fault as KeptRow["cells"]) }, 12), row(entered, 13)],
    });
    expect(read.comparators).toHaveLength(1);
    expect(read.findings).toHaveLength(1);
    expect(read.findings[0]).toMatchObject({
      severity: "warning",
      code: "comparator-unreadable",
      count: 1,
      where: "'WRES Comparators'!12:12",
    });
    expect(read.findings[0].message).toMatch(words);
  });
});

describe("the table of comparators", () => {
  it("has one row for each key, asks for this year's figures and suggests the published ones", () => {
    const { rows, definition } = comparatorsTable(inputWith({}));
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(["2, 2025, England", "9 board, 2025, England", "2, 2024, London"])
    );
    const asked = rows.find(({ key }) => key === "2, 2025, England")!;
    expect(asked.cells.value).toBe("");
    const columns = definition.columns.map(({ key }) => key);
    for (const { cells } of rows)
      expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)));
  });

  it("reads back as the published figures when nothing was changed", () => {
    const { rows } = comparatorsTable(inputWith({}));
    const read = comparatorsOfKept({
      comparators: rows.map(({ cells }, at) => row(cells, at + 7)),
    });
    expect(read.findings).toEqual([]);
    const known = new Set(analyse(richCounts, defaultSettings).results.map((one) => one.indicator));
    const expected = comparators.filter(({ indicator }) => known.has(indicator));
    expect(read.comparators).toHaveLength(expected.length);
    expect(read.comparators).toEqual(expect.arrayContaining(expected.map((one) => ({ ...one }))));
  });

  it("puts our own figure of the same year beside each, else the latest", () => {
    const { results } = inputWith({});
    const ratio = (period: string) =>
      results.find((one) => one.indicator === "2" && one.part === "all" && one.period === period)!
        .value;
    const figure = { indicator: "2", part: "all", measure: "ratio" } as const;
    expect(ownFigure(results, { ...figure, year: 2024 })).toEqual({
      value: ratio("2024-03-31"),
      period: "2024-03-31",
    });
    expect(ownFigure(results, { ...figure, year: 2019 })).toEqual({
      value: ratio("2025-03-31"),
      period: "2025-03-31",
    });
    // Of four very senior managers none is BME.
    expect(
      ownFigure(results, { indicator: "1", part: "VSM", measure: "percent", year: 2025 })?.value
    ).toBe(0);
    expect(
      ownFigure(results, { indicator: "5", part: "BME", measure: "percent", year: 2025 })?.value
    ).toBeCloseTo(28.8, 0);
    expect(
      ownFigure(results, { indicator: "9", part: "board", measure: "percent", year: 2025 })?.value
    ).toBeCloseTo((100 * 2) / 15, 9);
    expect(
      ownFigure(results, { indicator: "2", part: "all", measure: "points", year: 2025 })
    ).toBeNull();
  });

  it("keeps the rows of earlier years that a refresh would not suggest any more", () => {
    const kept = { comparators: [row({ ...entered, key: "peers 1, 2023", year: 2023 })] };
    const { rows } = comparatorsTable(inputWith(kept));
    expect(rows.map(({ key }) => key)).toContain("peers 1, 2023");
  });
});
