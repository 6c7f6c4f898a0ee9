/** A chart as the host keeps it and the package writer draws it. Enumerations are those of Office.js. */
export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType, e.g. "ColumnStacked100", "LineMarkers", "XYScatter". */
  type: string;
  title: { visible: boolean; text: string; /** Formula such as "='WRES Bands'!$K$5". */ formula: string | null; fontSize: number | null };
  legend: { visible: boolean; position: string; /** Indexes of series kept out of it. */ hiddenEntries: number[] };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  displayBlanksAs: string;
  /** Zero-based cells; from is the top left cell covered, to the bottom right one. */
  position: { fromRow: number; fromColumn: number; toRow: number; toColumn: number };
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
  dataLabels: { showValue: boolean; position: string | null; numberFormat: string | null; fontColor: string | null; fontSize: number | null };
  /** By point index: own text or a cell's formula. */
  pointLabels: Record<number, { text: string | null; formula: string | null; position: string | null }>;
}

export interface ChartAxisModel {
  visible: boolean;
  title: { visible: boolean; text: string };
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
}
