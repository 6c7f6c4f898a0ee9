import type { KeptTablePlan } from "./kept-tables";

/**
 * What the report will be, as plain data: no Office.js. `excel/` plays it into the workbook.
 * Addresses are A1 style, without the sheet unless said otherwise.
 */

/** Named cell styles of the report, so that a house style is one change (defined in cell-styles.ts). */
export type StyleName =
  | "WRES Title"
  | "WRES Heading"
  | "WRES Text"
  | "WRES Cell"
  | "WRES Finding"
  | "WRES Headline"
  | "WRES Note"
  | "WRES Header"
  | "WRES Number header"
  | "WRES Count"
  | "WRES Shortfall"
  | "WRES Percent"
  | "WRES Ratio"
  | "WRES Points"
  | "WRES Probability"
  | "WRES Date"
  | "WRES Verdict"
  | "WRES Alert";

export interface CellStyleDefinition {
  name: StyleName;
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  fontColor: string;
  /** null: no fill. */
  fillColor: string | null;
  horizontal: "General" | "Left" | "Center" | "Right";
  wrap: boolean;
}

export interface PlannedCell {
  /** A constant, or a formula beginning with "=". "" leaves the cell empty. Text that begins with = + - @ is escaped by the player. */
  value: string | number | boolean;
  formula: boolean;
  style: StyleName;
}

export interface TablePlan {
  /** Workbook-wide name, "WRES_…". */
  name: string;
  /** Header row and data rows; the header cells are text in the grid. */
  range: string;
}

export interface NamePlan {
  /** Workbook-scoped defined name, "WRES_…". */
  name: string;
  sheet: string;
  /** Absolute, e.g. "$F$8". */
  address: string;
}

export type Marker = "none" | "circle" | "square" | "diamond" | "triangle";

export interface SeriesPlan {
  name: string;
  /** Kept out of the legend when false. */
  inLegend: boolean;
  /** Full addresses with sheet, e.g. "'WRES Bands'!$H$8:$H$21". */
  values: string;
  /** Categories of bars and lines, x values of a scatter. */
  categories: string;
  /** "#RRGGBB". */
  color: string;
  marker: Marker;
  markerSize: number;
  /** Weight of the connecting line in points; 0 draws none. */
  lineWeight: number;
  dash: "Continuous" | "Dash";
  /** Numbers printed on the points, or the texts of these cells (one address a point), or nothing. */
  labels:
    { kind: "none" } | { kind: "value"; numberFormat: string } | { kind: "cells"; texts: string[] };
  labelPosition: "Center" | "Left" | "Right" | "Top" | "Bottom" | "OutsideEnd" | "InsideEnd";
}

export interface AxisPlan {
  title: string;
  /** null: the application chooses. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  logarithmic: boolean;
  numberFormat: string | null;
  gridlines: boolean;
  visible: boolean;
  reversed: boolean;
}

export interface ChartPlan {
  /** "WRES_Bands_NonClinical": a second run replaces only its own chart. */
  name: string;
  type:
    | "barStacked100"
    | "columnStacked100"
    | "columnClustered"
    | "barClustered"
    | "lineMarkers"
    | "scatter";
  title: string;
  /** Cell that holds the title, full address: the title follows it; null: fixed title. */
  titleFrom: string | null;
  series: SeriesPlan[];
  /** Horizontal axis of a scatter, category axis otherwise. */
  categoryAxis: AxisPlan;
  valueAxis: AxisPlan;
  legend: "Top" | "Bottom" | "Right" | null;
  /** Percent of the bar width between bars. */
  gapWidth: number | null;
  /** Cells it covers. */
  from: string;
  to: string;
}

export interface PrintPlan {
  orientation: "Portrait" | "Landscape";
  area: string;
  /** Rows repeated on each page, e.g. "$1:$6"; null: none. */
  titleRows: string | null;
  /** Columns repeated on each page to the right of them, e.g. "$B:$B"; absent: none. */
  titleColumns?: string;
  /** Percent; null: fit to one page wide. */
  scale: number | null;
  /** Cells left of which a page ends. */
  verticalBreaks: string[];
  horizontalBreaks: string[];
}

export interface SheetPlan {
  /** Stable key of the sheet's kind ("summary", "bands", …): how the sheet is found again when renamed. */
  key: string;
  /** "WRES …". */
  name: string;
  /** Cells from A1 on; rows may differ in length. null is an empty cell. */
  grid: (PlannedCell | null)[][];
  /** Characters, from column A on. */
  columnWidths: number[];
  /** Points, by zero-based row: only where text wraps over more lines than the width would tell. */
  rowHeights: Record<number, number>;
  tables: TablePlan[];
  /** Tables of the user's on this sheet, laid out from the header row on when they are first written. */
  kept?: KeptTablePlan[];
  charts: ChartPlan[];
  freeze: { rows: number; columns: number };
  print: PrintPlan;
  tabColor: string;
}

export interface ReportPlan {
  sheets: SheetPlan[];
  names: NamePlan[];
  styles: CellStyleDefinition[];
  /** Kept in the workbook's custom XML part: settings and provenance, never staff-level data. */
  record: {
    schema: number;
    productVersion: string;
    writtenAt: string;
    settings: Record<string, unknown>;
  };
}
