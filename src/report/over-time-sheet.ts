import { formatDate, formatLimit } from "../analysis/format";
import type { PooledResult } from "../analysis/pooled";
import { verdictText } from "../analysis/verdict";
import { comparatorRegions, type Comparator } from "../standard/comparators";
import { indicators } from "../standard/indicators";
import { cellAddress } from "../standard/address";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { axis, series } from "./chart-parts";
import {
  comparisonCells,
  comparisonColumns,
  comparisonHeader,
  comparisonWidths,
  intervalName,
  rowNumber,
  rowText,
  type ComparisonRow,
} from "./comparison-table";
import { comparatorsOf } from "./comparators-of-kept";
import { constant, formula, place, serialDate } from "./grid";
import { allOf, guardedText } from "./guarded";
import { headlineSourcesAt, type HeadlineSource } from "./headline-sources";
import { indicatorWords, type LikelihoodRow } from "./likelihoods-sheet";
import { partWords } from "./part-words";
import type { FigureRows } from "./reconcile-sheet";
import type { ReportInput } from "./report-input";
import type { AxisPlan, PlannedCell, SeriesPlan, SheetPlan, StyleName } from "./report-plan";
import { findingRow, firstDataRow, frameSheet, printScale, type ChartColumn } from "./sheet-frame";

/** A figure followed over the snapshots, the earliest first. */
interface Line {
  points: HeadlineSource[];
}

/** Every headline figure that is known for two snapshots or more, in the order of the indicators. */
function linesOf(input: ReportInput, rows: FigureRows): Line[] {
  const sources = input.counts.periods.flatMap((period) => headlineSourcesAt(input, rows, period));
  const lines = new Map<string, HeadlineSource[]>();
  for (const source of sources) {
    const key = `${source.result.indicator} ${source.result.part}`;
    lines.set(key, [...(lines.get(key) ?? []), source]);
  }
  return [...lines.values()]
    .filter((points) => points.length > 1)
    .map((points) => ({ points }))
    .sort(
      (one, other) =>
        Number(one.points[0].result.indicator) - Number(other.points[0].result.indicator)
    );
}

const header = (level: number) => [
  "Indicator",
  "Part",
  "Snapshot",
  "Value",
  "Measured as",
  `${intervalName(level)} from`,
  `${intervalName(level)} to`,
  "Verdict",
  "Since the snapshot before",
  "How long",
  "New series",
  "Others, same year",
];

/** Figures of others of the kind of a result: of England, of peers the user has named, of regions. */
function othersBeside({ result }: HeadlineSource, known: readonly Comparator[]): string {
  const year = Number(result.period.slice(0, 4));
  const isRegion = (region: string) =>
    region !== "England" && (comparatorRegions as readonly string[]).includes(region);
  return known
    .filter(
      (one) =>
        one.indicator === result.indicator &&
        one.year === year &&
        one.part === result.part &&
        one.measure === result.measure &&
        !isRegion(one.region)
    )
    .map(({ region, value, measure }) =>
      measure === "ratio"
        ? `${region} ${formatLimit(value)}`
        : `${region} ${value.toFixed(1)}${measure === "percent" ? "%" : " points"}`
    )
    .join("; ");
}

/** Whether a figure is the first of a new series: not to be joined with those before. */
function isBreak({ result }: HeadlineSource): boolean {
  return result.seriesBreak === true;
}

function breakWords(source: HeadlineSource): string {
  const { seriesBreak } = indicators[source.result.indicator];
  return isBreak(source) && seriesBreak ? `${seriesBreak.why}.` : "";
}

/** "four years running", where the figure is a priority. */
function persistenceOf({ result }: HeadlineSource, { priorities }: ReportInput): string {
  return (
    priorities.find(
      ({ indicator, part, period }) =>
        indicator === result.indicator && part === result.part && period === result.period
    )?.persistence ?? ""
  );
}

const told = (condition: string, text: string) =>
  text === "" ? constant("[z]", "WRES Text") : formula(guardedText(condition, text), "WRES Text");

function tableRow(
  source: HeadlineSource,
  before: HeadlineSource | undefined,
  input: ReportInput,
  known: readonly Comparator[]
): PlannedCell[] {
  const { result, condition, limits } = source;
  const limitStyle = source.value.style;
  const limit = (end: "lower" | "upper") =>
    limits === null ? constant("[z]", limitStyle) : formula(limits[end], limitStyle);
  const both = allOf([condition, ...(before ? [before.condition] : [])]);
  const words = verdictText(result);
  return [
    constant(indicatorWords(result), "WRES Text"),
    constant(partWords(result.indicator, result.part), "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    source.value,
    constant(source.unit, "WRES Text"),
    limit("lower"),
    limit("upper"),
    words === ""
      ? constant("[z]", "WRES Verdict")
      : formula(guardedText(condition, words), "WRES Verdict"),
    told(both, result.change?.sentence ?? ""),
    told(both, persistenceOf(source, input)),
    told(condition, breakWords(source)),
    constant(othersBeside(source, known) || "[z]", "WRES Text"),
  ];
}

/** "31 Mar 2025". */
function shortDate(iso: string): string {
  return formatDate(iso).replace(/(\d+ [A-Z][a-z]{2})[a-z]*/, "$1");
}

/** A row of what a chart reads: a snapshot, and where the figure is missing or a new series begins, a gap. */
function chartRows(
  { points }: Line,
  periods: readonly string[],
  columns: (source: HeadlineSource) => (PlannedCell | null)[]
): (PlannedCell | null)[][] {
  const first = periods.indexOf(points[0].result.period);
  const last = periods.indexOf(points[points.length - 1].result.period);
  const width = columns(points[0]).length;
  const gap = (label: string) => [
    constant(label, "WRES Text"),
    ...Array.from({ length: width }, () => null),
  ];
  return periods.slice(first, last + 1).flatMap((period) => {
    const source = points.find(({ result }) => result.period === period);
    if (!source) return [gap(shortDate(period))];
    const row = [constant(shortDate(period), "WRES Text"), ...columns(source)];
    return isBreak(source) ? [gap("new series"), row] : [row];
  });
}

const numberOnly = (address: string, style: StyleName) =>
  formula(`IF(ISNUMBER(${address}),${address},NA())`, style);

/** A column of what a chart reads, and how it is drawn; a cell is null where the figure is missing. */
interface ChartLine {
  name: string;
  cell: (source: HeadlineSource) => PlannedCell | null;
  drawn: Partial<SeriesPlan> & Pick<SeriesPlan, "color">;
}

interface ChartDefinition {
  title: string;
  lines: ChartLine[];
  valueAxis: Partial<AxisPlan>;
}

const figureLine = { markerSize: 8, lineWeight: 2.25 };
const limitLine = { color: colours.white, lineWeight: 1, dash: "Dash" as const };

/** The ratio with the two thin lines of its interval, and the line of equal likelihood. */
function ratioChart({ result, unit }: HeadlineSource, level: number): ChartDefinition {
  const limit = (end: "lower" | "upper"): ChartLine => ({
    name: `${intervalName(level)} ${end === "lower" ? "from" : "to"}`,
    cell: ({ result: { interval }, limits }) =>
      limits && typeof interval?.[end] === "number" ? numberOnly(limits[end], "WRES Ratio") : null,
    drawn: limitLine,
  });
  return {
    title: `${indicatorWords(result)}: relative likelihood, ${unit}`,
    lines: [
      {
        name: "Relative likelihood",
        cell: ({ result: { value }, valueAddress }) =>
          typeof value === "number" ? numberOnly(valueAddress, "WRES Ratio") : null,
        drawn: { color: colours.white, marker: "circle", ...figureLine },
      },
      limit("lower"),
      limit("upper"),
      {
        name: "Equally likely (1.00)",
        cell: () => constant(1, "WRES Ratio"),
        drawn: { color: colours.line, lineWeight: 1.25 },
      },
    ],
    valueAxis: { numberFormat: "0.00", title: "Relative likelihood" },
  };
}

/** Two shares side by side: the answers of White and BME staff, or the BME share of the board and of the workforce. */
function shareChart({ result, shares }: HeadlineSource): ChartDefinition {
  const isBoard = result.indicator === "9";
  const style: StyleName = shares.outOf === 1 ? "WRES Percent" : "WRES Shortfall";
  const known = ({ result: { value } }: HeadlineSource) => value !== null;
  return {
    title: isBoard
      ? `${indicatorWords(result)}: BME share of the board and of the workforce`
      : `${indicatorWords(result)}: % of staff`,
    lines: [
      {
        name: isBoard ? "Board" : "BME staff",
        cell: (source) => (known(source) ? numberOnly(source.shares.bme, style) : null),
        drawn: { color: colours.bme, marker: "circle", ...figureLine },
      },
      {
        name: isBoard ? "Workforce" : "White staff",
        cell: (source) =>
          known(source) && source.shares.beside !== null
            ? numberOnly(source.shares.beside, style)
            : null,
        drawn: { color: colours.white, marker: "square", ...figureLine },
      },
    ],
    valueAxis: {
      numberFormat: shares.outOf === 1 ? "0%" : "0",
      title: isBoard ? "BME share" : "% of staff who answered",
    },
  };
}

/** The parts that are drawn: everybody, and the whole board. */
const drawnParts = ["all", "board"];

/** Indicators whose line is drawn: those that compare two groups or two shares. */
const drawnIndicators = ["2", "3", "4", "5", "6", "7", "8", "9"];

function isDrawn({ points }: Line): boolean {
  const { indicator, part } = points[0].result;
  return (
    drawnIndicators.includes(indicator) &&
    drawnParts.includes(part) &&
    points.filter(({ result: { value } }) => typeof value === "number").length > 1
  );
}

/** What became of a figure, for the cell above its chart. */
function lineFinding({ points }: Line, input: ReportInput): PlannedCell {
  const last = points[points.length - 1];
  const before = points[points.length - 2];
  const { change, sentence } = last.result;
  const persistence = persistenceOf(last, input);
  const words = [change?.sentence ?? sentence, persistence === "" ? "" : `A gap ${persistence}.`];
  return formula(
    guardedText(
      allOf([last.condition, before.condition]),
      words.filter((text) => text !== "").join(" ")
    ),
    "WRES Finding"
  );
}

function chartOf(one: Line, input: ReportInput, data: ChartData): ChartColumn {
  const first = one.points[0];
  const { title, lines, valueAxis } =
    first.result.measure === "ratio" ? ratioChart(first, input.settings.level) : shareChart(first);
  const drawn = lines.filter(({ cell }) => one.points.some((source) => cell(source) !== null));
  const block = data.add(
    [indicatorWords(first.result), ...drawn.map(({ name }) => name)],
    chartRows(one, input.counts.periods, (source) => drawn.map(({ cell }) => cell(source)))
  );
  return {
    finding: lineFinding(one, input),
    chart: {
      name: `WRES_Over_time_${first.result.indicator}`,
      type: "lineMarkers",
      title,
      titleFrom: null,
      series: drawn.map(({ name, drawn: look }, index) =>
        series({ name, values: block.column(index + 1), categories: block.column(0), ...look })
      ),
      categoryAxis: axis({}),
      valueAxis: axis({ minimum: 0, gridlines: true, ...valueAxis }),
      legend: "Bottom",
      gapWidth: null,
    },
  };
}

const pooledHeader = (level: number) => [
  "Indicator",
  "Part",
  "Snapshots together",
  ...comparisonHeader(level),
  "Ratio within years (Mantel-Haenszel)",
  `Within years, ${intervalName(level)} from`,
  `Within years, ${intervalName(level)} to`,
  "p of the same ratio in every year",
  "What it means",
];
const pooledLead = 3;
const pooledWidths = [25, 18, 27, ...comparisonWidths, 19, 16, 16, 18, 140];

/** Where the second printed page of the table of pooled years begins, and what stands above the table. */
const pooledPage = pooledLead + comparisonWidths.length;
const pooledHeadline = "Rare events: several years together, where one year has too few cases.";

/** The sheet with the table of pooled years, which begins with this column, on two printed pages. */
function withPooledPages(sheet: SheetPlan, column: number): SheetPlan {
  const grid = sheet.grid.map((row) => [...row]);
  place(grid, findingRow, column, [[constant(pooledHeadline, "WRES Headline")]]);
  const breaks = [...sheet.print.verticalBreaks];
  const at = breaks.indexOf(cellAddress(0, column)) + 1;
  breaks.splice(at, 0, cellAddress(0, column + pooledPage));
  return {
    ...sheet,
    grid,
    print: {
      ...sheet.print,
      verticalBreaks: breaks,
      scale: printScale(sheet.columnWidths, breaks, sheet.print.orientation),
    },
  };
}

/** The counts of a pooled row, added up from the years on the sheet of likelihoods; undefined where one is missing. */
function addedCounts(
  pooled: PooledResult,
  likelihoods: readonly LikelihoodRow[]
): PlannedCell[] | undefined {
  const years = pooled.periods.map((period) =>
    likelihoods.find(
      ({ result }) =>
        result.indicator === pooled.indicator &&
        result.part === pooled.part &&
        result.period === period &&
        result.basis === undefined
    )
  );
  if (years.includes(undefined)) return undefined;
  const cells = years.map((row) => comparisonCells(row!));
  return (["whiteEvents", "whiteBase", "bmeEvents", "bmeBase"] as const).map((count) =>
    formula(cells.map((year) => year[count]).join("+"), "WRES Count")
  );
}

function pooledRow(
  pooled: PooledResult,
  place: Pick<ComparisonRow, "row" | "firstCount">,
  likelihoods: readonly LikelihoodRow[]
): PlannedCell[] {
  const row: ComparisonRow<PooledResult> = { result: pooled, sheet: "overTime", ...place };
  const [first] = pooled.periods;
  const last = pooled.periods[pooled.periods.length - 1];
  const columns = comparisonColumns(row);
  const counts = addedCounts(pooled, likelihoods) ?? columns.slice(0, 4);
  const { ratio, interval } = pooled.combined;
  const limit = (end: "lower" | "upper") => {
    const value = interval?.[end];
    return value === "infinity"
      ? rowText(row, formatLimit(value), "WRES Ratio")
      : rowNumber(row, value, "WRES Ratio");
  };
  return [
    constant(indicatorWords(pooled), "WRES Text"),
    constant(partWords(pooled.indicator, pooled.part), "WRES Text"),
    constant(`${pooled.periods.length}: ${shortDate(first)} to ${shortDate(last)}`, "WRES Text"),
    ...counts,
    ...columns.slice(4),
    ratio === "infinity"
      ? rowText(row, formatLimit(ratio), "WRES Ratio")
      : rowNumber(row, ratio, "WRES Ratio"),
    limit("lower"),
    limit("upper"),
    rowNumber(row, pooled.homogeneity?.p, "WRES Probability"),
    rowText(row, pooled.sentence),
  ];
}

/** Every headline figure over the snapshots, and rare events over several years; null with one snapshot only. */
export function overTimeSheet(
  input: ReportInput,
  rows: FigureRows,
  data: ChartData
): SheetPlan | null {
  const lines = linesOf(input, rows);
  if (lines.length === 0) return null;
  const { level } = input.settings;
  const known = comparatorsOf(input.kept);
  const columns = header(level);
  const pooledColumn = columns.length + 1;
  const sheet = frameSheet(input, {
    key: "overTime",
    title: "Over time",
    note: "A change is said to be one only where it was tested; everything else could be chance. Lines are broken where a year is missing or the question changed. Others: as published, of the same year. [z] not applicable.",
    finding: constant(
      "Each figure from snapshot to snapshot, the latest first; the charts begin with the earliest.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.overTime,
        header: columns,
        rows: lines.flatMap(({ points }) =>
          points.map((source, index) => tableRow(source, points[index - 1], input, known)).reverse()
        ),
        widths: [28, 18, 11, 9, 13, 8, 8, 22, 46, 14, 20, 18],
      },
      ...(input.pooled.length > 0
        ? [
            {
              name: tableNames.pooled,
              header: pooledHeader(level),
              rows: input.pooled.map((pooled, index) =>
                pooledRow(
                  pooled,
                  { row: firstDataRow + index, firstCount: pooledColumn + pooledLead },
                  rows.likelihoods
                )
              ),
              widths: pooledWidths,
            },
          ]
        : []),
    ],
    charts: lines.filter(isDrawn).map((one) => chartOf(one, input, data)),
    frozenColumns: 3,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
  return input.pooled.length > 0 ? withPooledPages(sheet, pooledColumn) : sheet;
}
