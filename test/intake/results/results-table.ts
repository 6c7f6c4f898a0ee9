import { analyse } from "../../../src/analysis/analyse";
import { count } from "../../../src/intake/count/count";
import type { Counts } from "../../../src/intake/counts";
import type { CellValue, FoundRegion } from "../../../src/intake/found-region";
import { recognise } from "../../../src/intake/recognise/recognise";
import type { ColumnRole, RecognisedTable, TableData } from "../../../src/intake/recognised-table";
import { planReport } from "../../../src/report/plan-report";
import { parseRange } from "../../../src/standard/address";
import { defaultSettings, type Settings } from "../../../src/standard/settings";

const options = { settings: defaultSettings, date1904: false };

/** The cells of WRES Results as the report of these counts writes them, titles and all. */
export function resultsCells(counts: Counts, settings: Settings = defaultSettings): CellValue[][] {
  const analysis = analyse(counts, settings);
  const plan = planReport({
    ...analysis,
    counts,
    findings: [],
    settings,
    kept: {},
    version: "0.1.0",
    now: new Date("2025-06-01T09:30:00Z"),
  });
  const sheet = plan.sheets.find(({ key }) => key === "results")!;
  return sheet.grid.map((row) => row.map((cell) => (cell ? cell.value : "")));
}

/** A region of a sheet that holds these cells, as far as a reader looks at first. */
export function regionOf(
  cells: CellValue[][],
  own: Partial<FoundRegion> = {},
  seen = cells.length
): FoundRegion {
  const columnCount = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => [
    ...row,
    ...new Array<CellValue>(columnCount - row.length).fill(""),
  ]);
  return {
    sheet: "Last year",
    tableName: null,
    top: 0,
    left: 0,
    rowCount: cells.length,
    columnCount,
    rows: rows.slice(0, seen),
    numberFormats: rows.slice(0, seen).map((row) => row.map(() => "General")),
    titles: [],
    ...own,
  };
}

/** The columns of a recognised table with their values. */
export function dataOf(table: RecognisedTable, cells: CellValue[][]): TableData {
  const { top, left } = parseRange("A1");
  const columns: TableData["columns"] = {};
  for (const [role, { column }] of Object.entries(table.columns)) {
    columns[role as ColumnRole] = cells
      .slice(table.firstDataRow - top, table.lastDataRow - top + 1)
      .map((row) => row[column - left] ?? "");
  }
  return { table, columns, hiddenRows: 0 };
}

/** Everything that is read from some sheets of cells. */
export function countsIn(
  sheets: readonly { cells: CellValue[][]; own?: Partial<FoundRegion>; seen?: number }[],
  settings: Partial<Settings> = {}
): Counts {
  const all = { ...defaultSettings, ...settings };
  const regions = sheets.map(({ cells, own, seen }) => regionOf(cells, own, seen));
  const { tables } = recognise(regions, all);
  const data = tables.map((table) => {
    const at = regions.findIndex(({ sheet }) => sheet === table.sheet);
    return dataOf(table, sheets[at].cells);
  });
  return count(data, { ...options, settings: all });
}

/** What is compared of the results: those of everybody, without the number of the question. */
export function headlinesOf(counts: Counts, settings: Settings = defaultSettings) {
  return analyse(counts, settings)
    .results.filter(({ split, compared }) => !split && !compared)
    .map(({ survey, ...result }) => ({ ...result, survey: survey?.year }));
}
