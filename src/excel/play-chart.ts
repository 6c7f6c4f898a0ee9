import { splitSheet } from "../standard/address";
import type { AxisPlan, ChartPlan, Marker, SeriesPlan } from "../report/report-plan";
import type { GuardedStep } from "./guarded-steps";
import { renameInAddress, type SheetNames } from "./renamed-sheets";

const fontColor = "#1D1D1D";
const lineColor = "#3D3D3D";
const gridlineColor = "#D9D9D9";
const titleSize = 12;
const textSize = 10;

const chartTypes: Readonly<Record<ChartPlan["type"], Excel.ChartType>> = {
  barStacked100: "BarStacked100" as Excel.ChartType,
  columnStacked100: "ColumnStacked100" as Excel.ChartType,
  columnClustered: "ColumnClustered" as Excel.ChartType,
  barClustered: "BarClustered" as Excel.ChartType,
  lineMarkers: "LineMarkers" as Excel.ChartType,
  scatter: "XYScatter" as Excel.ChartType,
};

const markerStyles: Readonly<Record<Marker, Excel.ChartMarkerStyle>> = {
  none: "None" as Excel.ChartMarkerStyle,
  circle: "Circle" as Excel.ChartMarkerStyle,
  square: "Square" as Excel.ChartMarkerStyle,
  diamond: "Diamond" as Excel.ChartMarkerStyle,
  triangle: "Triangle" as Excel.ChartMarkerStyle,
};

/** Bytes of JSON for the label of one point; the labels of a whole series take no more than three. */
const labelBytes = 1000;

/** Kinds of chart whose series are bars, and those whose bars stand on each other. */
const barred: ReadonlySet<ChartPlan["type"]> = new Set([
  "barStacked100",
  "columnStacked100",
  "columnClustered",
  "barClustered",
]);
const stacked: ReadonlySet<ChartPlan["type"]> = new Set(["barStacked100", "columnStacked100"]);

/** Type of one series: a scatter joins its points only where a line is planned. */
export function seriesType(type: ChartPlan["type"], series: SeriesPlan): Excel.ChartType {
  if (type !== "scatter" || series.lineWeight === 0) {
    return chartTypes[type];
  }
  return (
    series.marker === "none" ? "XYScatterLinesNoMarkers" : "XYScatterLines"
  ) as Excel.ChartType;
}

/** Relative luminance of the dark text, #1D1D1D. */
const inkLuminance = 0.0123;

/** Black or white, whichever can be read on a fill "#RRGGBB" (relative luminance of WCAG 2.2, 1.4.3). */
export function readableOn(fill: string): "#FFFFFF" | "#1D1D1D" {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(fill.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const onWhite = 1.05 / (luminance + 0.05);
  const onBlack = (luminance + 0.05) / (inkLuminance + 0.05);
  return onWhite > onBlack ? "#FFFFFF" : "#1D1D1D";
}

/** Adds the chart with its first series, its cells named by their direction so that every Excel reads them alike. */
export function addChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  names: SheetNames
): Excel.Chart {
  const chart = sheet.charts.add(
    chartTypes[plan.type],
    rangeAt(workbook, plan.series[0].values, names),
    "Columns"
  );
  chart.name = plan.name;
  return chart;
}

function rangeAt(workbook: Excel.Workbook, planned: string, names: SheetNames): Excel.Range {
  const { sheet, address } = splitSheet(renameInAddress(planned, names));
  if (sheet === null) {
    throw new RangeError(`The address "${planned}" of a chart names no sheet.`);
  }
  return workbook.worksheets.getItem(sheet).getRange(address);
}

/** Gives a chart that has seriesCount series as many as its plan has. */
export function matchSeries(chart: Excel.Chart, plan: ChartPlan, seriesCount: number): void {
  for (let index = seriesCount - 1; index >= plan.series.length; index -= 1) {
    chart.series.getItemAt(index).delete();
  }
  plan.series.slice(seriesCount).forEach((series) => chart.series.add(series.name));
}

/**
 * The settings that make a chart what its plan says, the essential ones first; its series are there already.
 * All are explicit: defaults differ between the web and the desktop.
 */
export function chartSteps(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  names: SheetNames
): GuardedStep[] {
  const chart = () => sheet.charts.getItem(plan.name);
  const steps: GuardedStep[] = [];
  const step = (what: string, apply: () => void) => steps.push({ what, apply });

  plan.series.forEach((series, index) =>
    steps.push(
      ...seriesSteps(
        () => chart().series.getItemAt(index),
        plan,
        series,
        (address) => rangeAt(workbook, address, names),
        (address) => `=${renameInAddress(address, names)}`
      )
    )
  );
  step("its place", () => chart().setPosition(plan.from, plan.to));
  step("the text", () => {
    chart().format.font.size = textSize;
    chart().format.font.color = fontColor;
  });
  step("the title", () => {
    const { title } = chart();
    title.visible = true;
    if (plan.titleFrom === null) {
      title.text = plan.title;
    } else {
      title.setFormula(`=${renameInAddress(plan.titleFrom, names)}`);
    }
    title.format.font.size = titleSize;
    title.format.font.bold = true;
    title.format.font.color = fontColor;
  });
  steps.push(...legendSteps(chart, plan));
  steps.push(
    ...axisSteps(
      () => chart().axes.categoryAxis,
      "the category axis",
      plan.categoryAxis,
      plan.type === "scatter",
      plan.type === "scatter"
    ),
    ...axisSteps(
      () => chart().axes.valueAxis,
      "the value axis",
      plan.valueAxis,
      true,
      plan.type === "scatter"
    )
  );
  step("the gaps for missing figures", () => {
    chart().displayBlanksAs = "NotPlotted";
  });
  return steps;
}

function legendSteps(chart: () => Excel.Chart, plan: ChartPlan): GuardedStep[] {
  const { legend } = plan;
  if (legend === null) {
    return [
      {
        what: "the legend",
        apply: () => {
          chart().legend.visible = false;
        },
      },
    ];
  }
  return [
    {
      what: "the legend",
      apply: () => {
        chart().legend.visible = true;
        chart().legend.position = legend;
        chart().legend.format.font.size = textSize;
        chart().legend.format.font.color = fontColor;
      },
    },
    {
      what: "the entries of the legend",
      apply: () =>
        plan.series.forEach((series, index) => {
          chart().legend.legendEntries.getItemAt(index).visible = series.inLegend;
        }),
    },
  ];
}

function seriesSteps(
  series: () => Excel.ChartSeries,
  { type, gapWidth }: ChartPlan,
  plan: SeriesPlan,
  range: (address: string) => Excel.Range,
  reference: (address: string) => string
): GuardedStep[] {
  const steps: GuardedStep[] = [
    {
      what: `the series ${plan.name}`,
      apply: () => {
        series().chartType = seriesType(type, plan);
        series().name = plan.name;
        series().setValues(range(plan.values));
        series().setXAxisValues(range(plan.categories));
      },
    },
  ];
  if (barred.has(type)) {
    steps.push({
      what: `the bars of ${plan.name}`,
      apply: () => {
        series().format.fill.setSolidColor(plan.color);
        if (gapWidth !== null) {
          series().gapWidth = gapWidth;
        }
        series().overlap = stacked.has(type) ? 100 : 0;
      },
    });
  } else {
    steps.push({
      what: `the line of ${plan.name}`,
      apply: () => {
        const { line } = series().format;
        if (plan.lineWeight > 0) {
          line.lineStyle = plan.dash;
          line.weight = plan.lineWeight;
          line.color = plan.color;
        } else {
          line.lineStyle = "None";
        }
        series().smooth = false;
      },
    });
    steps.push({
      what: `the markers of ${plan.name}`,
      apply: () => {
        series().markerStyle = markerStyles[plan.marker];
        if (plan.marker !== "none") {
          series().markerSize = plan.markerSize;
          series().markerBackgroundColor = plan.color;
          series().markerForegroundColor = plan.color;
        }
      },
    });
  }
  steps.push({
    what: `the labels of ${plan.name}`,
    bytes: labelBytes * (plan.labels.kind === "cells" ? plan.labels.texts.length + 3 : 3),
    apply: () => label(series(), type, plan, reference),
  });
  return steps;
}

function label(
  series: Excel.ChartSeries,
  type: ChartPlan["type"],
  { labels, labelPosition, color }: SeriesPlan,
  reference: (address: string) => string
): void {
  series.hasDataLabels = labels.kind === "value";
  if (labels.kind === "value") {
    const inside = labelPosition === "Center" || labelPosition === "InsideEnd";
    series.dataLabels.showValue = true;
    series.dataLabels.showSeriesName = false;
    series.dataLabels.showCategoryName = false;
    series.dataLabels.numberFormat = labels.numberFormat;
    series.dataLabels.position = labelPosition;
    series.dataLabels.format.font.size = textSize;
    series.dataLabels.format.font.color =
      inside && barred.has(type) ? readableOn(color) : fontColor;
  }
  if (labels.kind === "cells") {
    labels.texts.forEach((cell, index) => {
      if (cell === "") {
        return;
      }
      const point = series.points.getItemAt(index);
      point.hasDataLabel = true;
      point.dataLabel.formula = reference(cell);
      point.dataLabel.position = labelPosition;
    });
  }
}

function axisSteps(
  axis: () => Excel.ChartAxis,
  what: string,
  plan: AxisPlan,
  numeric: boolean,
  scatter: boolean
): GuardedStep[] {
  const steps: GuardedStep[] = [
    {
      what,
      apply: () => {
        axis().visible = plan.visible;
        axis().reversePlotOrder = plan.reversed;
        axis().majorGridlines.visible = plan.gridlines;
        axis().minorGridlines.visible = false;
        axis().tickLabelPosition = "Low";
        axis().position = crossing(plan, scatter);
      },
    },
    {
      what: `the title of ${what}`,
      apply: () => {
        axis().title.visible = plan.title !== "";
        if (plan.title !== "") {
          axis().title.text = plan.title;
        }
      },
    },
  ];
  if (plan.visible) {
    steps.push({
      what: `the look of ${what}`,
      apply: () => {
        axis().format.font.size = textSize;
        axis().format.font.color = fontColor;
        axis().format.line.color = lineColor;
        if (plan.gridlines) {
          axis().majorGridlines.format.line.color = gridlineColor;
        }
      },
    });
  }
  if (plan.numberFormat !== null) {
    const { numberFormat } = plan;
    steps.push({
      what: `the number format of ${what}`,
      apply: () => {
        axis().numberFormat = numberFormat;
      },
    });
  }
  if (numeric) {
    steps.push({
      what: `the scale of ${what}`,
      apply: () => {
        // Earlier bounds first give way to Excel's choice: the new ones may lie beyond them, or suit no logarithm.
        axis().minimum = "";
        axis().maximum = "";
        axis().scaleType = plan.logarithmic ? "Logarithmic" : "Linear";
        if (plan.logarithmic) {
          axis().logBase = logarithmBase;
        } else {
          axis().majorUnit = plan.majorUnit ?? "";
        }
        if (plan.minimum !== null) {
          axis().minimum = plan.minimum;
        }
        if (plan.maximum !== null) {
          axis().maximum = plan.maximum;
        }
      },
    });
  }
  return steps;
}

/** Ticks of a logarithmic axis double: 0.5, 1, 2, 4 are the ratios a reader thinks in. */
const logarithmBase = 2;

/**
 * Where the other axis crosses: at the far end of a reversed axis, so that it stays at the foot or on the left;
 * at the near end of a scatter, whose zero may lie in the middle or, on a logarithmic axis, nowhere.
 */
function crossing(plan: AxisPlan, scatter: boolean): "Maximum" | "Minimum" | "Automatic" {
  if (plan.reversed) {
    return "Maximum";
  }
  return scatter ? "Minimum" : "Automatic";
}
