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
}

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

/** Edges of what is material, and the line of no difference. */
const marks = [0.8, 1, 1.25];

/**
 * Dots with whiskers on a logarithmic axis, the band 0.80–1.25 and the line at 1 behind them. Every row must have a
 * ratio above 0 and an interval.
 */
export function forestChart(
  { name, title, measure }: { name: string; title: string; measure: string },
  rows: readonly ForestRow[],
  data: ChartData
): ChartColumn["chart"] {
  const { minimum, maximum } = axisBounds(rows);
  const clipped = (address: string) =>
    `IF(ISNUMBER(${address}),MIN(MAX(${address},${minimum}),${maximum}),${maximum})`;
  const height = rows.length;
  const block = data.add(
    [measure, "Ratio", "Interval from", "Interval to", "Height", "Height again"],
    rows.map(({ row, label }, index) => {
      const cells = comparisonCells(row);
      const position = height - index;
      return [
        formula(`"${label.replace(/"/g, '""')}: "&TEXT(${cells.ratio},"0.00")`, "WRES Text"),
        formula(`IFERROR(MIN(MAX(${cells.ratio},${minimum}),${maximum}),NA())`, "WRES Ratio"),
        formula(clipped(cells.lower), "WRES Ratio"),
        formula(clipped(cells.upper), "WRES Ratio"),
        constant(position, "WRES Count"),
        constant(position, "WRES Count"),
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
  const dots = series({
    name: measure,
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
    name,
    type: "scatter",
    title,
    titleFrom: null,
    series: [...verticals, ...whiskers, dots],
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
