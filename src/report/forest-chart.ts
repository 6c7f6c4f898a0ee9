import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { axis, series } from "./chart-parts";
import { comparisonCells, type Comparison, type ComparisonRow } from "./comparison-table";
import { constant, formula } from "./grid";
import type { SeriesPlan } from "./report-plan";
import type { ChartColumn } from "./sheet-frame";

/** A comparison to draw, and what its dot is called. */
export interface ForestRow {
  row: ComparisonRow<Comparison>;
  label: string;
  /** Drawn larger and in the colour that stands out. */
  emphasised?: boolean;
}

/** How much room the labels take at the left of the axis, as a factor of its lower end. */
const labelRoom = 8;

/** Powers of two that hold every interval, at least ½ to 2 and at most 1/16 to 16. */
function axisBounds(rows: readonly ForestRow[]): { minimum: number; maximum: number } {
  const limits = rows.flatMap(({ row: { result } }) => [
    result.interval!.lower,
    result.interval!.upper,
  ]);
  const finite = limits.filter((limit): limit is number => typeof limit === "number" && limit > 0);
  const power = (value: number, round: (x: number) => number) => 2 ** round(Math.log2(value));
  return {
    minimum: Math.max(1 / 16, Math.min(0.5, power(Math.min(...finite), Math.floor))),
    maximum: Math.min(16, Math.max(2, power(Math.max(...finite), Math.ceil))),
  };
}

/** A label at the very end of the axis is not drawn by every application: it begins a little inside. */
const labelInset = 1.02;

/** Edges of what is material, and the line of no difference. */
const marks = [0.8, 1, 1.25];

/**
 * Dots with whiskers on a logarithmic axis, the band 0.80–1.25 and the line at 1 behind them. Every row must have a
 * ratio above 0 and an interval. Labels stand above the dots, or, where there are many rows, in a column at the left.
 */
export function forestChart(
  {
    name,
    title,
    measure,
    labels = "above",
  }: { name: string; title: string; measure: string; labels?: "above" | "beside" },
  rows: readonly ForestRow[],
  data: ChartData
): ChartColumn["chart"] {
  const { minimum: least, maximum } = axisBounds(rows);
  const minimum = labels === "beside" ? least / labelRoom : least;
  const clipped = (address: string) =>
    `IF(ISNUMBER(${address}),MIN(MAX(${address},${least}),${maximum}),${maximum})`;
  const height = rows.length;
  const block = data.add(
    [
      measure,
      "Ratio",
      "Interval from",
      "Interval to",
      "Height",
      "Height again",
      "Label at",
      "Standing out",
    ],
    rows.map(({ row, label, emphasised }, index) => {
      const cells = comparisonCells(row);
      const position = height - index;
      const dot = formula(
        `IF(ISNUMBER(${cells.ratio}),MIN(MAX(${cells.ratio},${least}),${maximum}),NA())`,
        "WRES Ratio"
      );
      return [
        formula(`"${label.replace(/"/g, '""')}: "&TEXT(${cells.ratio},"0.00")`, "WRES Text"),
        emphasised ? null : dot,
        formula(clipped(cells.lower), "WRES Ratio"),
        formula(clipped(cells.upper), "WRES Ratio"),
        constant(position, "WRES Count"),
        constant(position, "WRES Count"),
        constant(minimum * labelInset, "WRES Ratio"),
        emphasised ? dot : null,
      ];
    })
  );
  const lines = data.add(
    ["Line", "At", "At again", "From", "To"],
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
  const whiskers = rows.map(({ label }, index): SeriesPlan =>
    series({
      name: `Interval, ${label}`,
      inLegend: false,
      categories: block.span(index, 2, 3),
      values: block.span(index, 4, 5),
      color: colours.white,
      lineWeight: 2.25,
    })
  );
  const texts = rows.map((_, index) => block.cell(index, 0));
  const marked = (column: number, own: Pick<SeriesPlan, "color" | "markerSize">) =>
    series({
      name: measure,
      inLegend: false,
      categories: block.column(column),
      values: block.column(4),
      marker: "diamond",
      ...own,
      ...(labels === "above"
        ? { labels: { kind: "cells" as const, texts }, labelPosition: "Top" as const }
        : {}),
    });
  const dots = [
    ...(rows.every(({ emphasised }) => emphasised)
      ? []
      : [marked(1, { color: colours.white, markerSize: 11 })]),
    ...(rows.some(({ emphasised }) => emphasised)
      ? [marked(7, { color: colours.bme, markerSize: 15 })]
      : []),
  ];
  const beside =
    labels === "beside"
      ? [
          series({
            name: "Labels",
            inLegend: false,
            categories: block.column(6),
            values: block.column(4),
            color: colours.white,
            labels: { kind: "cells", texts },
            labelPosition: "Right",
          }),
        ]
      : [];
  return {
    name,
    type: "scatter",
    title,
    titleFrom: null,
    series: [...verticals, ...whiskers, ...dots, ...beside],
    categoryAxis: axis({
      minimum,
      maximum,
      logarithmic: true,
      numberFormat: "0.00",
      title: `${measure} (1 = equally likely)`,
    }),
    valueAxis: axis({ minimum: 0, maximum: height + 1, majorUnit: 1, visible: false }),
    legend: null,
    gapWidth: null,
  };
}
