/** What was set of a font; the rest is the chart's own, then Excel's default. */
export interface ChartFontModel {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** "#RRGGBB". */
  color?: string;
}

/** What was set of a line. Style is Excel.ChartLineStyle: "None" draws no line. */
export interface ChartLineModel {
  /** "#RRGGBB". */
  color?: string;
  /** Points. */
  weight?: number;
  style?: string;
}

/** A chart as the host keeps it and the package writer draws it. Enumerations are those of Office.js. */
export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType, e.g. "ColumnStacked100", "LineMarkers", "XYScatter". */
  type: string;
  title: {
    visible: boolean;
    text: string;
    /** Formula such as "='WRES Bands'!$K$5". */ formula: string | null;
    fontSize: number | null;
    font?: ChartFontModel;
  };
  legend: {
    visible: boolean;
    position: string;
    /** Indexes of series kept out of it. */ hiddenEntries: number[];
    font?: ChartFontModel;
  };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  displayBlanksAs: string;
  /** Zero-based cells; from is the top left cell covered, to the bottom right one. */
  position: { fromRow: number; fromColumn: number; toRow: number; toColumn: number };
  /** Path of its part in the package it was read from; absent for a chart made since. */
  part?: string;
  /** Font of the whole chart. */
  font?: ChartFontModel;
  /** "#RRGGBB"; null: no fill; absent: Excel's default. */
  fillColor?: string | null;
  border?: ChartLineModel;
  /** "#RRGGBB"; null: no fill; absent: Excel's default. */
  plotAreaFillColor?: string | null;
}

export interface ChartSeriesModel {
  name: string;
  chartType: string;
  /** With sheet, e.g. "'WRES Bands'!$H$8:$H$21". */
  values: string;
  xValues: string | null;
  fillColor: string | null;
  lineColor: string | null;
  /** Points; 0 draws no line. */
  lineWeight: number | null;
  lineStyle: string;
  markerStyle: string;
  markerSize: number | null;
  markerBackgroundColor: string | null;
  markerForegroundColor: string | null;
  gapWidth: number | null;
  overlap: number | null;
  hasDataLabels: boolean;
  dataLabels: {
    showValue: boolean;
    position: string | null;
    numberFormat: string | null;
    fontColor: string | null;
    fontSize: number | null;
    showSeriesName?: boolean;
    showCategoryName?: boolean;
    font?: ChartFontModel;
  };
  /** By point index: own text or a cell's formula. */
  pointLabels: Record<
    number,
    { text: string | null; formula: string | null; position: string | null; showValue?: boolean }
  >;
  /** Fills of single points, by their index. */
  pointFills?: Record<number, string>;
  smooth?: boolean;
}

export interface ChartAxisModel {
  visible: boolean;
  title: { visible: boolean; text: string; font?: ChartFontModel };
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  scaleType: "Linear" | "Logarithmic";
  logBase: number;
  numberFormat: string | null;
  majorGridlines: boolean;
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  /** Where the other axis crosses this one: "Automatic", "Maximum", "Minimum" or a value. */
  position: string | number;
  /** Font of the tick labels. */
  font?: ChartFontModel;
  line?: ChartLineModel;
  minorGridlines?: boolean;
  majorGridlineFormat?: ChartLineModel;
}
