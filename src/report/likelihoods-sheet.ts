import { formatDate, formatLimit } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { rangeAddress, withSheet } from "../standard/address";
import { indicators } from "../standard/indicators";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { axis, series } from "./chart-parts";
import { constant, formula, serialDate } from "./grid";
import { blockUnchanged, guardedNumber, guardedText, unchanged } from "./guarded";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { PlannedCell, SeriesPlan, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";

/** A relative likelihood with the sheet row it stands in, zero-based. */
export interface LikelihoodRow {
  result: IndicatorResult;
  row: number;
}

/** The relative likelihoods in the order of the table: the latest snapshot first. */
export function likelihoodRows(input: ReportInput): LikelihoodRow[] {
  const periods = [...input.counts.periods].reverse();
  return periods
    .flatMap((period) =>
      input.results.filter((result) => result.period === period && result.measure === "ratio")
    )
    .map((result, index) => ({ result, row: firstDataRow + index }));
}

/** Addresses of a row's figures, with the sheet. */
export function likelihoodCells({ row }: LikelihoodRow) {
  const at = (column: string) => withSheet(sheetNames.likelihoods, `$${column}$${row + 1}`);
  return {
    whiteRate: at("H"),
    bmeRate: at("I"),
    ratio: at("K"),
    lower: at("L"),
    upper: at("M"),
    verdict: at("O"),
  };
}

/** A condition, for formulas on any sheet, that the counts of a row are those the sentence was made from. */
export function likelihoodUnchanged({ result, row }: LikelihoodRow): string {
  const at = (column: string) => withSheet(sheetNames.likelihoods, `$${column}$${row + 1}`);
  return unchanged([
    { address: at("D"), value: result.white.events },
    { address: at("E"), value: result.white.base },
    { address: at("F"), value: result.bme.events },
    { address: at("G"), value: result.bme.base },
  ]);
}

const header = [
  "Indicator",
  "Part",
  "Snapshot",
  "White: events",
  "White: base",
  "BME: events",
  "BME: base",
  "White rate",
  "BME rate",
  "Direction",
  "Relative likelihood",
  "95% CI from",
  "95% CI to",
  "p",
  "Verdict",
  "Shortfall (people)",
  "Unknown ethnicity",
];

const directionWords = { "white/bme": "White ÷ BME", "bme/white": "BME ÷ White" } as const;

/** "2 Appointment from shortlisting". */
function indicatorWords(result: IndicatorResult): string {
  return `${result.indicator} ${indicators[result.indicator].title}`;
}

function limitCell(condition: string, limit: number | "infinity" | undefined): PlannedCell {
  if (limit === undefined) return constant("[z]", "WRES Ratio");
  return limit === "infinity"
    ? formula(guardedText(condition, formatLimit(limit)), "WRES Ratio")
    : formula(guardedNumber(condition, limit), "WRES Ratio");
}

function tableRow(row: LikelihoodRow): PlannedCell[] {
  const { result } = row;
  const line = row.row + 1;
  const here = unchanged([
    { address: `D${line}`, value: result.white.events },
    { address: `E${line}`, value: result.white.base },
    { address: `F${line}`, value: result.bme.events },
    { address: `G${line}`, value: result.bme.base },
  ]);
  const [above, below] =
    result.direction === "white/bme"
      ? [`D${line}/E${line}`, `F${line}/G${line}`]
      : [`F${line}/G${line}`, `D${line}/E${line}`];
  const rate = (events: string, base: string) =>
    formula(`IF(${base}${line}=0,"[z]",${events}${line}/${base}${line})`, "WRES Percent");
  const p = result.fewCases && result.fisher !== undefined ? result.fisher : result.p?.value;
  return [
    constant(indicatorWords(result), "WRES Text"),
    constant(result.part, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    constant(result.white.events, "WRES Count"),
    constant(result.white.base, "WRES Count"),
    constant(result.bme.events, "WRES Count"),
    constant(result.bme.base, "WRES Count"),
    rate("D", "E"),
    rate("F", "G"),
    constant(directionWords[result.direction!], "WRES Text"),
    formula(`IFERROR((${above})/(${below}),NA())`, "WRES Ratio"),
    limitCell(here, result.interval?.lower),
    limitCell(here, result.interval?.upper),
    p === undefined
      ? constant("[z]", "WRES Probability")
      : formula(guardedNumber(here, p), "WRES Probability"),
    formula(guardedText(here, verdictText(result)), "WRES Verdict"),
    result.shortfall === null
      ? constant("[z]", "WRES Count")
      : formula(guardedNumber(here, Math.round(result.shortfall * 10) / 10), "WRES Shortfall"),
    result.sensitivity
      ? formula(guardedText(here, result.sensitivity), "WRES Text")
      : constant("[z]", "WRES Text"),
  ];
}

/** What can stand on a logarithmic axis: a ratio above zero and below infinity. */
function drawable({ result }: LikelihoodRow): boolean {
  return typeof result.value === "number" && result.value > 0 && result.interval !== null;
}

/** Powers of two that hold every interval, at least ½ to 2 and at most 1/16 to 16. */
function axisBounds(rows: readonly LikelihoodRow[]): { minimum: number; maximum: number } {
  const limits = rows.flatMap(({ result }) => [result.interval!.lower, result.interval!.upper]);
  const finite = limits.filter((limit): limit is number => typeof limit === "number" && limit > 0);
  const power = (value: number, round: (x: number) => number) => 2 ** round(Math.log2(value));
  return {
    minimum: Math.max(1 / 16, Math.min(0.5, power(Math.min(...finite), Math.floor))),
    maximum: Math.min(16, Math.max(2, power(Math.max(...finite), Math.ceil))),
  };
}

/** What a dot is called: "2 Appointed:", "2, without overseas recruitment:". */
function labelWords({ indicator, part }: IndicatorResult): string {
  return part === "all"
    ? `${indicator} ${indicators[indicator].eventsHeading}:`
    : `${indicator}, ${part.replace("all; ", "")}:`;
}

/** Dots with whiskers on a logarithmic axis, the band 0.80–1.25 and the line at 1 behind them. */
function forestChart(
  rows: readonly LikelihoodRow[],
  data: ChartData,
  period: string
): ChartColumn["chart"] {
  const { minimum, maximum } = axisBounds(rows);
  const clipped = (address: string) =>
    `IF(ISNUMBER(${address}),MIN(MAX(${address},${minimum}),${maximum}),${maximum})`;
  const height = rows.length;
  const block = data.add(
    ["Relative likelihood", "Ratio", "Interval from", "Interval to", "Height", "Height again"],
    rows.map((row, index) => {
      const cells = likelihoodCells(row);
      const position = height - index;
      return [
        formula(`"${labelWords(row.result)} "&TEXT(${cells.ratio},"0.00")`, "WRES Text"),
        formula(cells.ratio, "WRES Ratio"),
        formula(clipped(cells.lower), "WRES Ratio"),
        formula(clipped(cells.upper), "WRES Ratio"),
        constant(position, "WRES Count"),
        constant(position, "WRES Count"),
      ];
    })
  );
  const marks = [0.8, 1, 1.25];
  const lines = data.add(
    ["Line", "At", "At", "From", "To"],
    marks.map((mark) => [
      constant(mark === 1 ? "equally likely" : `edge of the band, ${mark.toFixed(2)}`, "WRES Text"),
      constant(mark, "WRES Ratio"),
      constant(mark, "WRES Ratio"),
      constant(0, "WRES Count"),
      constant(height + 1, "WRES Count"),
    ])
  );
  const verticals = marks.map((mark, index): SeriesPlan =>
    series({
      name: mark === 1 ? "Equally likely (1.00)" : `Edge of the band (${mark.toFixed(2)})`,
      inLegend: false,
      categories: lines.span(index, 1, 2),
      values: lines.span(index, 3, 4),
      color: mark === 1 ? colours.ink : "#7F7F7F",
      lineWeight: mark === 1 ? 1.5 : 1.25,
      dash: mark === 1 ? "Continuous" : "Dash",
    })
  );
  const whiskers = rows.map(({ result }, index): SeriesPlan =>
    series({
      name: `Interval, indicator ${result.indicator}, ${result.part}`,
      inLegend: false,
      categories: block.span(index, 2, 3),
      values: block.span(index, 4, 5),
      color: colours.white,
      lineWeight: 2.25,
    })
  );
  const dots = series({
    name: "Relative likelihood",
    inLegend: false,
    categories: block.column(1),
    values: block.column(4),
    color: colours.white,
    marker: "diamond",
    markerSize: 11,
    labels: { kind: "cells", texts: rows.map((_, index) => block.cell(index, 0)) },
    labelPosition: "Top",
  });
  return {
    name: "WRES_Likelihoods",
    type: "scatter",
    title: `Relative likelihoods, ${formatDate(period)} (95% intervals; 0.80–1.25 dashed)`,
    titleFrom: null,
    series: [...verticals, ...whiskers, dots],
    categoryAxis: axis({
      minimum,
      maximum,
      logarithmic: true,
      numberFormat: "0.00",
      title: "Relative likelihood (1 = equally likely)",
    }),
    valueAxis: axis({ minimum: 0, maximum: height + 1, majorUnit: 1, visible: false }),
    legend: null,
    gapWidth: null,
  };
}

/** What the picture shows, in a sentence: how many of the ratios show what. */
export function likelihoodsFinding(rows: readonly LikelihoodRow[]): string {
  const names = (verdicts: readonly string[]) => [
    ...new Set(
      rows
        .filter(({ result }) => verdicts.includes(result.verdict ?? ""))
        .map(({ result }) => result.indicator)
    ),
  ];
  const list = (numbers: readonly string[]) =>
    `indicator${numbers.length > 1 ? "s" : ""} ${numbers.join(", ").replace(/, (\d)$/, " and $1")}`;
  const sure = names(["gap", "gap-size-unclear"]);
  const unsure = names(["possible-gap"]);
  const unseen = names(["too-few", "cannot-rule-out", "cannot-calculate"]);
  const slight = names(["slight-gap"]);
  const none = names(["no-material-gap"]);
  return [
    sure.length ? `A difference unlikely to be chance in ${list(sure)}.` : "",
    unsure.length ? `A possible gap in ${list(unsure)}, which could be chance.` : "",
    slight.length ? `A real difference within 0.80–1.25 in ${list(slight)}.` : "",
    unseen.length ? `A material gap cannot be ruled out, or not judged, in ${list(unseen)}.` : "",
    none.length ? `Evidence of no material gap in ${list(none)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Indicators 2, 3 and 4: counts, rates, relative likelihoods, intervals and verdicts. */
export function likelihoodsSheet(
  input: ReportInput,
  rows: readonly LikelihoodRow[],
  data: ChartData
): SheetPlan {
  const { latest: period } = reportedPeriods(input.counts);
  const latest = rows.filter(({ result }) => result.period === period);
  const drawn = latest.filter(drawable);
  const charts: ChartColumn[] = [];
  if (drawn.length > 0) {
    const condition = blockUnchanged(
      rangeAddress(latest[0].row, 3, latest[latest.length - 1].row, 6),
      latest.map(({ result: { white, bme } }) => [white.events, white.base, bme.events, bme.base])
    );
    const missing = latest.length - drawn.length;
    const notDrawn = missing > 0 ? ` ${missing} not drawn: see the table.` : "";
    charts.push({
      finding: formula(
        guardedText(condition, likelihoodsFinding(latest) + notDrawn),
        "WRES Finding"
      ),
      chart: forestChart(drawn, data, period),
    });
  }
  return frameSheet(input, {
    key: "likelihoods",
    title: "Indicators 2, 3 and 4: relative likelihoods",
    note: "Events: appointed, entered the formal disciplinary process, took part. Base: shortlisted, or the workforce. Unknown ethnicity is left out. p: N−1 chi-squared, Fisher's exact where cases are few. [z] not applicable.",
    finding: constant(
      "A relative likelihood of 1 means equally likely. Indicators 2 and 4 divide White by BME, indicator 3 BME by White.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.likelihoods,
        header,
        rows: rows.map(tableRow),
        widths: [25, 15, 11, 9, 9, 9, 9, 9, 9, 12, 11, 8, 8, 8, 19, 10, 30],
      },
    ],
    charts,
    frozenColumns: 1,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
