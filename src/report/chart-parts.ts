import { colours } from "./cell-styles";
import type { AxisPlan, ChartPlan, SeriesPlan } from "./report-plan";

/** An axis with everything left to the application but what is given. */
export function axis(own: Partial<AxisPlan>): AxisPlan {
  return {
    title: "",
    minimum: null,
    maximum: null,
    majorUnit: null,
    logarithmic: false,
    numberFormat: null,
    gridlines: false,
    visible: true,
    reversed: false,
    ...own,
  };
}

/** A series with neither markers, labels nor line but what is given. */
export function series(
  own: Partial<SeriesPlan> & Pick<SeriesPlan, "name" | "values" | "categories" | "color">
): SeriesPlan {
  return {
    inLegend: true,
    marker: "none",
    markerSize: 7,
    lineWeight: 0,
    dash: "Continuous",
    labels: { kind: "none" },
    labelPosition: "Right",
    ...own,
  };
}

/** White, BME and unknown heads as bars of 100 %, lowest category at the foot. */
export function makeUpChart(own: {
  name: string;
  title: string;
  categories: string;
  white: string;
  bme: string;
  unknown: string;
}): Omit<ChartPlan, "from" | "to"> {
  const group = (name: string, values: string, color: string) =>
    series({ name, values, categories: own.categories, color });
  return {
    name: own.name,
    type: "barStacked100",
    title: own.title,
    titleFrom: null,
    series: [
      group("BME", own.bme, colours.bme),
      group("White", own.white, colours.white),
      group("Unknown", own.unknown, colours.unknown),
    ],
    categoryAxis: axis({}),
    valueAxis: axis({
      minimum: 0,
      maximum: 1,
      majorUnit: 0.25,
      numberFormat: "0%",
      gridlines: true,
    }),
    legend: "Bottom",
    gapWidth: 40,
  };
}
