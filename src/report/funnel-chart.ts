import type { SplitSummary } from "../analysis/splits";
import { funnelLimits } from "../statistics/funnel-limits";
import { colours } from "./cell-styles";
import type { ChartBlock, ChartData } from "./chart-data";
import { axis, series } from "./chart-parts";
import { comparisonCells, type ComparisonRow } from "./comparison-table";
import { constant, formula } from "./grid";
import { textExpression } from "./guarded";
import type { SeriesPlan } from "./report-plan";
import type { ChartColumn } from "./sheet-frame";

/** How many places along the horizontal axis the lines are drawn through. */
const linePoints = 30;

/** A unit of the funnel with its row in the table of units. */
export interface FunnelUnit {
  unit: SplitSummary["units"][number];
  row: ComparisonRow;
}

/** Whole numbers from the first to the last, closer together at the small end, where limits bend most. */
function basesBetween(first: number, last: number): number[] {
  const bases = Array.from({ length: linePoints }, (_, index) =>
    Math.round(first * (last / first) ** (index / (linePoints - 1)))
  );
  return [...new Set(bases)];
}

/** The smallest of 1, 2 and 5 with zeros behind that is at least the value: an end of an axis. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value * (1 - 1e-9))!;
  return Number((step * power).toPrecision(3));
}

interface FunnelGroup {
  block: ChartBlock;
  count: number;
  /** Whether any point lies outside the limits beyond which points are named. */
  named: boolean;
}

/**
 * White and BME rates of the units against the people behind them, with the rate of the whole and its exact binomial
 * limits at 95 % and 99.8 %; points outside those of `namesOutside` are named. null where no group of a unit has a rate.
 */
export function funnelChart(
  {
    name,
    title,
    event,
    namesOutside = "95%",
  }: { name: string; title: string; event: string; namesOutside?: "95%" | "99.8%" },
  summary: Pick<SplitSummary, "rate">,
  units: readonly FunnelUnit[],
  data: ChartData
): ChartColumn["chart"] | null {
  const groups = ["white", "bme"] as const;
  const points = units.flatMap(({ unit }) => groups.flatMap((group) => unit[group] ?? []));
  if (points.length === 0) return null;
  const bases = points.map(({ base }) => base);
  const first = Math.max(1, Math.floor(Math.min(...bases) * 0.8));
  const last = Math.max(first + 1, Math.ceil(Math.max(...bases) * 1.05));
  const middle = [...bases].sort((one, other) => one - other)[Math.floor(bases.length / 2)];
  const highest = Math.max(
    ...points.map(({ rate }) => rate!),
    funnelLimits(summary.rate, middle, 0.998).upper,
    0.001
  );
  const top = Math.min(1, roundedUp(highest * 1.05));

  const isNamed = (unit: FunnelUnit["unit"], group: "white" | "bme") => {
    const { position } = unit[group]!;
    return namesOutside === "95%" ? position !== "inside" : position.endsWith(namesOutside);
  };
  const pointsOf = (group: "white" | "bme", words: string): FunnelGroup => {
    const drawn = units.filter(({ unit }) => unit[group] !== null);
    const block = data.add(
      [`${words}, ${event}: outside ${namesOutside}`, "People", "Rate"],
      drawn.map(({ unit, row }) => {
        const cells = comparisonCells(row);
        const base = group === "white" ? cells.whiteBase : cells.bmeBase;
        const years = row.result.basis ? "*2" : "";
        return [
          formula(textExpression(isNamed(unit, group) ? unit.value : ""), "WRES Text"),
          formula(`${base}${years}`, "WRES Count"),
          formula(group === "white" ? cells.whiteRate : cells.bmeRate, "WRES Percent"),
        ];
      })
    );
    const named = drawn.some(({ unit }) => isNamed(unit, group));
    return { block, count: drawn.length, named };
  };
  const drawnGroups = groups.flatMap((group) =>
    units.some(({ unit }) => unit[group] !== null)
      ? [{ group, points: pointsOf(group, group === "white" ? "White" : "BME") }]
      : []
  );

  const clip = (rate: number) => Math.min(top, rate);
  const lines = data.add(
    [`Limits, ${event}: people`, "99.8% from", "95% from", "All", "95% to", "99.8% to"],
    basesBetween(first, last).map((base) => {
      const [inner, outer] = [0.95, 0.998].map((level) => funnelLimits(summary.rate, base, level));
      return [
        constant(base, "WRES Count"),
        ...[outer.lower, inner.lower, summary.rate, inner.upper, outer.upper].map((rate) =>
          constant(clip(rate), "WRES Percent")
        ),
      ];
    })
  );
  const line = (column: number, words: string, own: Partial<SeriesPlan>) =>
    series({
      name: words,
      categories: lines.column(0),
      values: lines.column(column),
      color: "#7F7F7F",
      lineWeight: 1.25,
      ...own,
    });
  return {
    name,
    type: "scatter",
    title,
    titleFrom: null,
    series: [
      ...drawnGroups.map(({ group, points: { block, count, named } }) =>
        series({
          name: group === "white" ? "White" : "BME",
          categories: block.column(1),
          values: block.column(2),
          color: group === "white" ? colours.white : colours.bme,
          marker: group === "white" ? "circle" : "square",
          markerSize: 9,
          labels: named
            ? {
                kind: "cells",
                texts: Array.from({ length: count }, (_, index) => block.cell(index, 0)),
              }
            : { kind: "none" },
          labelPosition: group === "white" ? "Top" : "Bottom",
        })
      ),
      line(3, "All", { color: colours.ink, lineWeight: 1.5 }),
      line(2, "95% limits", { dash: "Dash" }),
      line(4, "95% limit, upper", { dash: "Dash", inLegend: false }),
      line(1, "99.8% limits", {}),
      line(5, "99.8% limit, upper", { inLegend: false }),
    ],
    categoryAxis: axis({
      minimum: 0,
      numberFormat: "#,##0",
      title: "People behind each rate",
    }),
    valueAxis: axis({
      minimum: 0,
      maximum: top,
      numberFormat: top < 0.05 ? "0.0%" : "0%",
      gridlines: false,
      title: "Rate",
    }),
    legend: "Bottom",
    gapWidth: null,
  };
}
