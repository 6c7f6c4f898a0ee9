/** Words of Office.js for charts, and what a chart part calls the same (ECMA-376 21.2). */

export interface ChartTypeDefinition {
  element: "barChart" | "lineChart" | "scatterChart" | "areaChart";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  direction?: "bar" | "col";
  /** Whether points carry a marker and are joined by a line, where the series does not say. */
  markers?: boolean;
  line?: boolean;
  smooth?: boolean;
}

/** Excel.ChartType: the types that can be written. */
export const CHART_TYPES: Readonly<Record<string, ChartTypeDefinition>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false, line: true },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true, line: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false, line: true },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true, line: true },
  LineStacked100: { element: "lineChart", grouping: "percentStacked", markers: false, line: true },
  LineMarkersStacked100: {
    element: "lineChart",
    grouping: "percentStacked",
    markers: true,
    line: true,
  },
  XYScatter: { element: "scatterChart", markers: true, line: false, smooth: false },
  XYScatterLines: { element: "scatterChart", markers: true, line: true, smooth: false },
  XYScatterLinesNoMarkers: { element: "scatterChart", markers: false, line: true, smooth: false },
  XYScatterSmooth: { element: "scatterChart", markers: true, line: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: "scatterChart", markers: false, line: true, smooth: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
};

/** Charts of users that are listed but never written. */
export const OTHER_CHART_TYPES: Readonly<Record<string, string>> = {
  pieChart: "Pie",
  pie3DChart: "3DPie",
  ofPieChart: "PieOfPie",
  doughnutChart: "Doughnut",
  radarChart: "Radar",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "SurfaceTopView",
  surface3DChart: "Surface",
  bar3DChart: "3DColumnClustered",
  line3DChart: "3DLine",
  area3DChart: "3DArea",
};

/** Excel.ChartMarkerStyle. */
export const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** Excel.ChartLineStyle. */
export const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

/** Excel.ChartDataLabelPosition. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

/** Excel.ChartLegendPosition. */
export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** Excel.ChartDisplayBlanksAs. */
export const BLANKS: Readonly<Record<string, string>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};

/** Excel.ChartAxisTickLabelPosition. */
export const TICK_LABELS: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

/** Excel.ChartAxisPosition, where it is a word. */
export const CROSSINGS: Readonly<Record<string, string>> = {
  Automatic: "autoZero",
  Maximum: "max",
  Minimum: "min",
};

/** The word of Office.js for a word of a chart part. */
export function officeWord(
  words: Readonly<Record<string, string>>,
  written: string | undefined,
  otherwise: string
): string {
  return Object.entries(words).find(([, value]) => value === written)?.[0] ?? otherwise;
}
