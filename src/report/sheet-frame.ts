import { formatDate } from "../analysis/format";
import { cellAddress, parseRange, rangeAddress } from "../standard/address";
import { sheetNames, type SheetKey } from "../standard/workbook-names";
import { constant, place, type Grid } from "./grid";
import { reportedPeriods, type ReportInput } from "./report-input";
import type {
  ChartPlan,
  PlannedCell,
  PrintPlan,
  SheetPlan,
  StyleName,
  TablePlan,
} from "./report-plan";
import { textLines } from "./text-lines";

/** Every sheet has its title in A1, then subject, provenance and notes; findings in row 5, a header in row 6. */
export const findingRow = 4;
export const headerRow = 5;
export const firstDataRow = 6;

/** Heights in points: title, subject; the header holds two lines, or as many as its longest heading takes. */
const titleHeight = 24;
const subjectHeight = 18;
const headerLines = 2;
const headerLine = 14;
const findingLine = 15.5;
const plainRow = 15;

/** Points between the margins of an A4 page at full size, and the most a chart takes. */
const pageHeight = { Landscape: 480, Portrait: 730 };
const highestChart = 390;
const highestWideChart = 460;

/**
 * Characters: a chart and the finding above it share one wide column; two stand on a page, or a wider one alone. Beside
 * a wide table, which is printed smaller, charts are wider.
 */
const chartColumnWidth = { least: 66, most: 104 };
const loneChartWidth = { least: 110, most: 150 };
const gapWidth = 3;

/** Of one line of a wrapped text. */
const points = 12.75;

/** A chart in a column of its own, with its finding in the cell above it. */
export interface ChartColumn {
  finding: PlannedCell;
  /** The chart without its place. */
  chart: Omit<ChartPlan, "from" | "to">;
}

export interface FrameOptions {
  key: SheetKey;
  title: string;
  /** Said in the fourth row: what the figures are of, and the shorthand used. */
  note: string;
  /** Stands in the first cell of the row of findings; null leaves it empty. */
  finding: PlannedCell | null;
  tables: { name: string; header: string[]; rows: (PlannedCell | null)[][]; widths: number[] }[];
  charts: ChartColumn[];
  /** Columns that stay in view. */
  frozenColumns: number;
  tabColor: string;
  orientation: PrintPlan["orientation"];
}

/** "Sample Vale NHS Foundation Trust · 31 March 2025". */
function subject({ counts, settings }: ReportInput): string {
  const organisation = settings.organisation ?? counts.organisation ?? "Organisation not named";
  return `${organisation} · snapshot ${formatDate(reportedPeriods(counts).latest)}`;
}

function provenance({ version, now }: ReportInput): string {
  const written = `${formatDate(now.toISOString().slice(0, 10))}, ${now.toISOString().slice(11, 16)} UTC`;
  return `Written by WRES for Excel ${version} on ${written}.`;
}

/** Height in points of a row that shows these wrapped texts in columns of so many characters. */
export function wrappedRowHeight(texts: readonly string[], widths: readonly number[]): number {
  const most = Math.max(1, ...texts.map((text, index) => textLines(text, widths[index])));
  return most === 1 ? plainRow : most * points + 3;
}

/** Lines of the data rows whose wrapped text needs more than one line. */
function wrappedHeights(
  rows: readonly (PlannedCell | null)[][],
  widths: readonly number[],
  plain: (cell: PlannedCell) => string
): number[] {
  return rows.map((row) =>
    Math.max(
      ...row.map((cell, column) =>
        cell &&
        (cell.style === "WRES Text" || cell.style === "WRES Verdict" || cell.style === "WRES Alert")
          ? textLines(plain(cell), widths[column], { bold: cell.style !== "WRES Text" })
          : 1
      )
    )
  );
}

/** The longest text a cell can show: a guarded text is the joined literals of its formula. */
function shownText(cell: PlannedCell): string {
  if (!cell.formula) return String(cell.value);
  const literals = String(cell.value).match(/"(?:[^"]|"")*"/g) ?? [];
  return literals.slice(0, -1).join("");
}

function headerHeight(tables: FrameOptions["tables"]): number {
  const most = Math.max(
    headerLines,
    ...tables.flatMap(({ header, widths }) =>
      header.map((heading, index) => textLines(heading, widths[index] - 1, { bold: true }))
    )
  );
  return most * headerLine + 4;
}

const numberStyles: readonly StyleName[] = [
  "WRES Count",
  "WRES Shortfall",
  "WRES Percent",
  "WRES Ratio",
  "WRES Points",
  "WRES Probability",
];

/** Whether a column is one of numbers, so that its heading stands to the right as they do. */
function isNumber(cell: PlannedCell | null | undefined): boolean {
  return cell != null && numberStyles.includes(cell.style);
}

/** A table may not be empty: its one row says that there are no data. */
function noDataRow(columns: number): PlannedCell[] {
  return Array.from({ length: columns }, (_, index) =>
    constant(index === 0 ? "No data" : "[x]", "WRES Cell")
  );
}

/** Lays out a sheet of the report: title, tables side by side from the left, charts in wide columns to the right. */
export function frameSheet(input: ReportInput, options: FrameOptions): SheetPlan {
  const grid: Grid = [];
  place(grid, 0, 0, [
    [constant(options.title, "WRES Title")],
    [constant(subject(input), "WRES Heading")],
    [constant(provenance(input), "WRES Note")],
    [constant(options.note, "WRES Note")],
  ]);
  if (options.finding) place(grid, findingRow, 0, [[options.finding]]);
  const columnWidths: number[] = [];
  const tables: TablePlan[] = [];
  const verticalBreaks: string[] = [];
  const rowHeights: Record<number, number> = {
    0: titleHeight,
    1: subjectHeight,
    [headerRow]: headerHeight(options.tables),
  };
  let column = 0;
  let lastRow = headerRow;
  for (const table of options.tables) {
    if (column > 0) {
      columnWidths.push(gapWidth);
      column += 1;
      verticalBreaks.push(cellAddress(0, column));
    }
    const header = table.header.map((text, index) =>
      constant(text, isNumber(table.rows[0]?.[index]) ? "WRES Number header" : "WRES Header")
    );
    const rows = table.rows.length > 0 ? table.rows : [noDataRow(header.length)];
    place(grid, headerRow, column, [header, ...rows]);
    const bottom = headerRow + rows.length;
    tables.push({
      name: table.name,
      range: rangeAddress(headerRow, column, bottom, column + header.length - 1),
    });
    wrappedHeights(rows, table.widths, shownText).forEach((count, index) => {
      const row = firstDataRow + index;
      if (count > 1) rowHeights[row] = Math.max(rowHeights[row] ?? 0, count * points + 3);
    });
    columnWidths.push(...table.widths);
    column += header.length;
    lastRow = Math.max(lastRow, bottom);
  }
  const widestTable = widestPage(columnWidths, verticalBreaks);
  const isAlone = options.charts.length === 1;
  const chartWidths = isAlone ? loneChartWidth : chartColumnWidth;
  const chartWidth = within(
    chartWidths,
    isAlone ? widestTable : Math.floor((widestTable - gapWidth) / 2)
  );
  const tableColumns = column;
  const chartColumns = options.charts.map((_, index) => tableColumns + 1 + 2 * index);
  for (const [index, at] of chartColumns.entries()) {
    columnWidths.push(gapWidth, chartWidth);
    if (index % 2 === 0) verticalBreaks.push(cellAddress(0, at));
  }
  const scale = printScale(columnWidths, verticalBreaks, options.orientation);
  if (options.charts.length > 0) {
    const most = Math.max(
      ...options.charts.map(({ finding }) =>
        textLines(shownText(finding), chartWidth, { size: 12, bold: true })
      )
    );
    rowHeights[findingRow] = most * findingLine + 4;
  }
  const above = [0, 1, 2, 3, findingRow, headerRow].reduce(
    (sum, row) => sum + (rowHeights[row] ?? plainRow),
    0
  );
  const chartHeight = Math.min(
    chartWidth > chartWidths.least ? highestWideChart : highestChart,
    (pageHeight[options.orientation] * 100) / scale - above - plainRow
  );
  const to = lastChartRow(chartHeight, rowHeights);
  const charts = options.charts.map(({ finding, chart }, index): ChartPlan => {
    const at = chartColumns[index];
    column = at + 1;
    place(grid, findingRow, at, [[finding]]);
    if (index % 2 === 0) {
      place(grid, 0, at, [
        [constant(`${options.title}, in pictures`, "WRES Title")],
        [constant(subject(input), "WRES Heading")],
      ]);
    }
    lastRow = Math.max(lastRow, to);
    return { ...chart, from: cellAddress(firstDataRow, at), to: cellAddress(to, at) };
  });
  return {
    key: options.key,
    name: sheetNames[options.key],
    grid,
    columnWidths,
    rowHeights,
    tables,
    charts,
    freeze: { rows: firstDataRow, columns: options.frozenColumns },
    print: {
      orientation: options.orientation,
      area: rangeAddress(0, 0, lastRow, Math.max(column - 1, 0)),
      titleRows: `$${headerRow + 1}:$${headerRow + 1}`,
      scale,
      verticalBreaks,
      horizontalBreaks: [],
    },
    tabColor: options.tabColor,
  };
}

/** Characters that fit across an A4 page at full size. */
const pageWidth = { Landscape: 125, Portrait: 82 };

/** Characters across the widest page. */
function widestPage(columnWidths: readonly number[], verticalBreaks: readonly string[]): number {
  const breaks = verticalBreaks.map((address) => parseRange(address).left);
  const starts = [0, ...breaks];
  return Math.max(
    ...starts.map((start, page) =>
      columnWidths.slice(start, starts[page + 1]).reduce((sum, width) => sum + width, 0)
    )
  );
}

function within({ least, most }: { least: number; most: number }, value: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The largest print scale, in percent, at which every page is wide enough for its columns; at most 100. */
export function printScale(
  columnWidths: readonly number[],
  verticalBreaks: readonly string[],
  orientation: PrintPlan["orientation"]
): number {
  const widest = widestPage(columnWidths, verticalBreaks);
  return Math.max(35, Math.min(100, Math.floor((pageWidth[orientation] / widest) * 100)));
}

/** The last row of a chart of so many points that begins at the first data row. */
function lastChartRow(height: number, rowHeights: Record<number, number>): number {
  let row = firstDataRow;
  for (let left = height; left > 0; row++) left -= rowHeights[row] ?? plainRow;
  return Math.max(firstDataRow, row - 2);
}
