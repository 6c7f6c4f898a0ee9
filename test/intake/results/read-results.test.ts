import fc from "fast-check";
import type { Counts } from "../../../src/intake/counts";
import type { CellValue } from "../../../src/intake/found-region";
import { defaultSettings } from "../../../src/standard/settings";
import { countsOf, period, staff, tally } from "../../analysis/counts-of";
import { randomCounts } from "../../analysis/random-counts";
import { answer, before, everything, richCounts } from "../../report/rich-counts";
import { countsIn, headlinesOf, resultsCells } from "./results-table";

/** Every number to 9 digits: percentages pass through shares of 1 on their way. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === "number" ? Number(one.toPrecision(9)) : one
    )
  );
}

const readBack = (counts: Counts, settings = defaultSettings) =>
  countsIn([{ cells: resultsCells(counts, settings) }]);

const messages = ({ findings }: Counts) =>
  findings.map(({ code, message }) => `${code}: ${message}`);

const found = (counts: Counts, code: string) =>
  counts.findings.filter((finding) => finding.code === code);

/** One year of a small trust. */
const lastYear = countsOf(
  [
    staff("non-clinical", "Band 2", [120, 30, 5]),
    staff("clinical", "Band 5", [300, 180, 20]),
    staff("clinical", null, [1, 1, 1]),
    staff("medical", "Other", [6, 5, 0]),
    staff(null, "Band 5", [4, 2, 1]),
    staff(null, null, [2, 0, 0]),
    tally("shortlisted", [580, 110, 12], { overseas: false }),
    tally("shortlisted", [20, 100, 0], { overseas: true }),
    tally("appointed", [150, 15, 2], { overseas: false }),
    tally("appointed", [10, 60, 0], { overseas: true }),
    tally("disciplinary", [7, 9, 0]),
    tally("training", [320, 120, 9]),
    tally("board", [12, 2, 1]),
    tally("board voting", [9, 2, 0]),
    tally("board executive", [5, 0, 1]),
  ].map((one) => ({ ...one, period: before })),
  {
    survey: [
      answer("5", "white", 24.1, { period: before, surveyYear: 2023 }),
      answer("5", "bme", 33.2, { period: before, surveyYear: 2023 }),
    ],
  }
);

/** Cells of a column of the table by its header, and the rows below it. */
function inTable(cells: CellValue[][]) {
  const header = cells.findIndex((row) => row.includes("Measure"));
  const column = (name: string) => cells[header].indexOf(name);
  return { header, column };
}

/** The cells with some rows of the table changed. */
function withRows(
  cells: CellValue[][],
  change: (row: {
    indicator: CellValue;
    part: CellValue;
    measure: CellValue;
    group: CellValue;
  }) => CellValue | undefined
): CellValue[][] {
  const { header, column } = inTable(cells);
  const value = column("Value");
  return cells.map((row, at) => {
    if (at <= header) return row;
    const changed = change({
      indicator: row[column("Indicator")],
      part: row[column("Part")],
      measure: row[column("Measure")],
      group: row[column("Group")],
    });
    return changed === undefined ? row : row.map((cell, c) => (c === value ? changed : cell));
  });
}

describe("results of a report that are read back", () => {
  it("give the results that they were written from, whatever these were", () => {
    fc.assert(
      fc.property(randomCounts([before, period]), (counts) => {
        const read = readBack(counts);
        expect(rounded(headlinesOf(read))).toEqual(rounded(headlinesOf(counts)));
      }),
      { numRuns: 40 }
    );
  });

  it("give them with sections, grades, people without a band, overseas recruitment and parts of the board", () => {
    const read = readBack(lastYear);
    expect(rounded(headlinesOf(read))).toEqual(rounded(headlinesOf(lastYear)));
    expect(messages(read)).toEqual([
      'earlier-report-read: "Last year" holds the results of a report: its figures of 31 March 2024 are read back, so that years can be compared.',
    ]);
    expect(read.organisation).toBe("Test Trust");
    expect(read.tables).toMatchObject([{ period: before, table: { kind: "return" } }]);
  });

  it("give them from a report with units, ethnic groups, pooled years and other organisations, of which nothing is read", () => {
    const read = readBack(richCounts, everything);
    // A question of which only one group gave an answer has no sentence about the numbers of answers left.
    const comparable = (counts: Counts) =>
      headlinesOf(counts).map((result) => ({ ...result, sentence: "" }));
    const expected = comparable(richCounts).map((result) =>
      result.survey !== undefined && !result.answersKnown
        ? { ...result, white: shareOf(result.white), bme: shareOf(result.bme) }
        : result
    );
    expect(rounded(comparable(read))).toEqual(rounded(expected));
    expect(read.splits).toEqual([]);
    expect(read.survey.every(({ of }) => of === "own")).toBe(true);
  });

  it("are found where only the first rows are looked at, and with the columns in another order", () => {
    const cells = resultsCells(lastYear);
    const seen = countsIn([{ cells, seen: 40 }]);
    expect(seen.tallies).toEqual(readBack(lastYear).tallies);
    const turned = cells.map((row) => [...row].reverse());
    expect(countsIn([{ cells: turned }]).tallies).toEqual(seen.tallies);
  });

  it("cannot reassure where the report could not", () => {
    const ample = [
      staff("clinical", "Band 5", [30_000, 30_000, 0]),
      tally("training", [15_000, 15_000, 0]),
    ];
    const unmatched = countsOf(ample, {
      matching: [{ measure: "training", period, events: 30_000, unmatched: 3_000 }],
    });
    const verdictOf = (counts: Counts) =>
      headlinesOf(counts).find(({ indicator }) => indicator === "4")?.verdict;
    expect(verdictOf(countsOf(ample))).toBe("no-material-gap");
    expect(verdictOf(readBack(countsOf(ample)))).toBe("no-material-gap");
    expect(verdictOf(unmatched)).toBe("cannot-rule-out");
    expect(verdictOf(readBack(unmatched))).toBe("cannot-rule-out");
  });

  it("give the people of indicators 3 and 4 where indicator 1 is missing, and no share of them", () => {
    const cells = resultsCells(lastYear);
    const { header, column } = inTable(cells);
    const only = cells.filter(
      (row, at) => at <= header || ["3", "4"].includes(String(row[column("Indicator")]))
    );
    const results = headlinesOf(countsIn([{ cells: only }]));
    const whole = headlinesOf(lastYear);
    expect(results.filter(({ indicator }) => indicator === "3")).toEqual(
      whole.filter(({ indicator }) => indicator === "3")
    );
    expect(headlinesOf(countsIn([{ cells: only }])).map(({ indicator }) => indicator)).toEqual([
      "1",
      "3",
      "4",
    ]);
  });

  it("are missing where a number is withheld, and the rest of the section stays whole", () => {
    const cells = withRows(resultsCells(lastYear), ({ indicator, part, group, measure }) => {
      if (indicator === "1" && part === "clinical: Band 5" && group === "BME") return "[x]";
      return indicator === "9" && part === "voting" && measure === "events" ? "" : undefined;
    });
    const read = countsIn([{ cells }]);
    const parts = headlinesOf(read).map(({ indicator, part }) => `${indicator} ${part}`);
    expect(parts).not.toContain("1 clinical: Band 5");
    expect(parts).not.toContain("9 voting");
    expect(parts).toContain("9 board");
    const clinical = (counts: Counts) =>
      headlinesOf(counts).find(({ indicator, part }) => indicator === "1" && part === "clinical");
    expect(clinical(read)).toEqual(clinical(lastYear));
    expect(found(read, "earlier-report-incomplete")[0].message).toContain(
      "for indicator 1 (clinical: Band 5), indicator 9 (voting)"
    );
  });

  it("leave out disciplinary cases that are an average of two years, told by halves or by p", () => {
    const averaged = (events: [number, number, number]) =>
      resultsCells(
        countsOf([
          { ...tally("disciplinary", events), period: before },
          tally("disciplinary", [9, 12, 0]),
          staff("clinical", "Band 5", [400, 200, 9]),
        ]),
        { ...defaultSettings, indicator3: "two-year average" }
      );
    for (const cells of [averaged([8, 9, 0]), averaged([7, 8, 0])]) {
      const read = countsIn([{ cells }]);
      expect(read.tallies.map(({ measure }) => measure)).toEqual(["workforce"]);
      expect(found(read, "earlier-report-averaged")).toHaveLength(1);
    }
  });

  it("keep to the snapshot that is set", () => {
    const cells = resultsCells(countsOf([...lastYear.tallies, tally("board", [10, 1, 0])]));
    const read = countsIn([{ cells }], { snapshot: before });
    expect(read.periods).toEqual([before]);
    expect(found(read, "other-period")).toHaveLength(1);
  });

  it("tell a total that is smaller than its parts, and count the parts", () => {
    const cells = withRows(resultsCells(lastYear), ({ indicator, part, group, measure }) =>
      indicator === "1" && part === "all" && group === "White" && measure === "events"
        ? 3
        : undefined
    );
    const read = countsIn([{ cells }]);
    expect(found(read, "total-differs")).toHaveLength(1);
    const all = headlinesOf(read).find(({ part }) => part === "all");
    // All but the two without section and band: 431 White of lastYear.
    expect(all?.white.events).toBe(120 + 300 + 1 + 6 + 4);
  });
});

const shareOf = ({ rate }: { rate: number | null }) => ({ events: 0, base: 0, rate });

describe("results of an earlier report beside this year's tables", () => {
  const results = { cells: resultsCells(lastYear) };
  const heads = (white: number, bme: number): CellValue[][] => [
    ["Test Trust"],
    ["Workforce at 31 March 2025"],
    [],
    ["Section", "Band", "White", "BME", "Unknown"],
    ["Clinical", "Band 5", white, bme, 20],
    ["Clinical", "Band 6", 100, 30, 3],
  ];
  const counts = (title: string, cells = heads(310, 200)) => ({
    cells: cells.map((row) => row.map((cell) => (/March/.test(String(cell)) ? title : cell))),
    own: { sheet: "Heads" },
  });

  it("are the year before, and give undated tables no date", () => {
    const read = countsIn([counts("Workforce at 31 March 2025"), results]);
    expect(read.periods).toEqual([before, period]);
    const [first] = headlinesOf(read).filter(
      ({ indicator, part, period: of }) => indicator === "1" && part === "all" && of === period
    );
    expect(first.prior?.period).toBe(before);
    const undated = countsIn([counts("Workforce"), results]);
    expect(messages(undated).join()).toContain("period-unknown");
  });

  it("give way to a table of the same date, and the difference is told", () => {
    const read = countsIn([counts("Workforce at 31 March 2024"), results]);
    const workforce = read.tallies.filter(({ measure }) => measure === "workforce");
    expect(workforce.map(({ band }) => band)).toEqual(["Band 5", "Band 6"]);
    expect(found(read, "list-beats-counts")[0]).toMatchObject({ severity: "error", count: 1 });
    expect(found(read, "list-beats-counts")[0].message).toContain(
      '"Last year" gives the workforce of 31 March 2024 as 433 White, 218 BME and 27 unknown'
    );
    expect(read.tallies.some(({ measure }) => measure === "training")).toBe(true);
  });

  it("are not read from a copied sheet where they are of the date of the other tables", () => {
    const copied = { ...results, own: { isReportCopy: true as const } };
    const read = countsIn([counts("Workforce at 31 March 2024"), copied]);
    expect(read.tallies.map(({ measure }) => measure)).toEqual(["workforce", "workforce"]);
    expect(found(read, "earlier-report-of-this-date")).toHaveLength(1);
    expect(found(read, "list-beats-counts")).toEqual([]);
    expect(countsIn([counts("Workforce at 31 March 2025"), copied]).periods).toEqual([
      before,
      period,
    ]);
  });

  it("are not read where they are of another organisation", () => {
    const other = countsOf(lastYear.tallies, { organisation: "Next Valley NHS Trust" });
    const named = heads(310, 200).map((row) =>
      row.map((cell) => (cell === "Test Trust" ? "Sample Vale NHS Foundation Trust" : cell))
    );
    const read = countsIn([
      { cells: named, own: { sheet: "Heads" } },
      { cells: resultsCells(other) },
    ]);
    expect(read.periods).toEqual([period]);
    expect(read.organisation).toBe("Sample Vale NHS Foundation Trust");
    expect(found(read, "earlier-report-of-another-organisation")).toHaveLength(1);
  });

  it("of two reports that give a year, the later one has the word", () => {
    const year = (of: string, board: [number, number, number]) => ({
      ...tally("board", board),
      period: of,
    });
    const first = resultsCells(countsOf([year("2023-03-31", [9, 0, 0]), year(before, [9, 1, 0])]));
    const second = resultsCells(countsOf([year(before, [9, 2, 0]), year(period, [9, 3, 0])]));
    const read = countsIn([
      { cells: first, own: { sheet: "First" } },
      { cells: second, own: { sheet: "Second" } },
    ]);
    const boards = read.tallies.map(({ period: of, people }) => [of, people.bme ?? 0]);
    expect(boards.sort()).toEqual([
      ["2023-03-31", 0],
      [before, 2],
      [period, 3],
    ]);
    expect(found(read, "list-beats-counts")).toHaveLength(1);
  });

  it("give way to this year's survey results of the year before", () => {
    const survey: CellValue[][] = [
      ["Staff survey 2023, percentage experiencing harassment from patients"],
      [],
      ["WRES indicator", "White", "BME"],
      ["Indicator 5", "26.3%", "33.2%"],
    ];
    const read = countsIn([{ cells: survey, own: { sheet: "Survey" } }, results]);
    const five = read.survey.filter(({ indicator, of }) => indicator === "5" && of === "own");
    expect(five.map(({ percent }) => percent)).toEqual([26.3, 33.2]);
    expect(found(read, "list-beats-counts").map(({ count }) => count)).toEqual([1]);
  });
});
