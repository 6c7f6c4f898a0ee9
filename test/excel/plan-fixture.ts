import type {
  AxisPlan,
  CellStyleDefinition,
  PlannedCell,
  ReportPlan,
  SeriesPlan,
  SheetPlan,
  StyleName,
} from "../../src/report/report-plan";

export const cell = (value: PlannedCell["value"], style: StyleName = "WRES Text"): PlannedCell => ({
  value,
  formula: typeof value === "string" && value.startsWith("="),
  style,
});

/** Text as it stands, also where it looks like a formula. */
export const text = (value: string, style: StyleName = "WRES Text"): PlannedCell => ({
  value,
  formula: false,
  style,
});

export const style = (
  name: StyleName,
  own: Partial<CellStyleDefinition> = {}
): CellStyleDefinition => ({
  name,
  numberFormat: "General",
  fontName: "Arial",
  fontSize: 10,
  bold: false,
  italic: false,
  fontColor: "#1D1D1D",
  fillColor: null,
  horizontal: "Left",
  wrap: false,
  ...own,
});

export const axis = (own: Partial<AxisPlan> = {}): AxisPlan => ({
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
});

export const series = (own: Partial<SeriesPlan>): SeriesPlan => ({
  name: "White",
  inLegend: true,
  values: "'WRES Bands'!$B$4:$B$5",
  categories: "'WRES Bands'!$A$4:$A$5",
  color: "#12436D",
  marker: "none",
  markerSize: 7,
  lineWeight: 0,
  dash: "Continuous",
  labels: { kind: "none" },
  labelPosition: "Right",
  ...own,
});

/** Heads of a band in the test report: White, BME. */
export type BandFigures = [band: string, white: number, bme: number];

const bandsSheet = (bands: readonly BandFigures[]): SheetPlan => {
  const last = 3 + bands.length;
  const column = (name: string) => `'WRES Bands'!$${name}$4:$${name}$${last}`;
  return {
    key: "bands",
    name: "WRES Bands",
    grid: [
      [cell("Make-up of the workforce", "WRES Title")],
      [text("=not a formula", "WRES Note"), null, text("2024/25", "WRES Note")],
      [
        cell("Band", "WRES Header"),
        cell("White", "WRES Header"),
        cell("BME", "WRES Header"),
        cell("BME %", "WRES Header"),
      ],
      ...bands.map(([band, white, bme], index) => [
        cell(band),
        cell(white, "WRES Count"),
        cell(bme, "WRES Count"),
        cell(`=C${index + 4}/(B${index + 4}+C${index + 4})`, "WRES Percent"),
      ]),
    ],
    columnWidths: [20, 10, 10, 10],
    rowHeights: { 1: 40 },
    tables: [{ name: "WRES_Bands", range: `A3:D${last}` }],
    charts: [
      {
        name: "WRES_Bands_MakeUp",
        type: "barStacked100",
        title: "Make-up by band",
        titleFrom: "'WRES Bands'!$A$1",
        series: [
          series({
            name: "BME",
            color: "#F46A25",
            values: column("C"),
            categories: column("A"),
            labels: { kind: "value", numberFormat: "0" },
            labelPosition: "Center",
          }),
          series({ name: "White", values: column("B"), categories: column("A") }),
        ],
        categoryAxis: axis({ reversed: true }),
        valueAxis: axis({
          minimum: 0,
          maximum: 1,
          majorUnit: 0.25,
          numberFormat: "0%",
          gridlines: true,
          title: "Share of heads",
        }),
        legend: "Bottom",
        gapWidth: 40,
        from: "F4",
        to: "L20",
      },
      {
        name: "WRES_Bands_Forest",
        type: "scatter",
        title: "Ratio by band",
        titleFrom: null,
        series: [
          series({
            name: "Ratio",
            marker: "circle",
            markerSize: 9,
            values: column("B"),
            categories: column("C"),
            labels: {
              kind: "cells",
              texts: bands.map((_, index) => `'WRES Bands'!$A$${index + 4}`),
            },
          }),
          series({
            name: "No gap",
            inLegend: false,
            lineWeight: 1.5,
            dash: "Dash",
            color: "#3D3D3D",
            values: column("B"),
            categories: column("C"),
          }),
        ],
        categoryAxis: axis({ logarithmic: true, minimum: 0.25, maximum: 4096 }),
        valueAxis: axis({ visible: false }),
        legend: null,
        gapWidth: null,
        from: "F22",
        to: "L40",
      },
    ],
    freeze: { rows: 3, columns: 1 },
    print: {
      orientation: "Landscape",
      area: `A1:L${Math.max(40, last)}`,
      titleRows: "$1:$3",
      titleColumns: "$A:$A",
      scale: 60,
      verticalBreaks: ["F1"],
      horizontalBreaks: ["A30"],
    },
    tabColor: "#12436D",
  };
};

const summarySheet = (bands: readonly BandFigures[]): SheetPlan => ({
  key: "summary",
  name: "WRES Summary",
  grid: [
    [cell("WRES summary", "WRES Title")],
    [cell("All staff"), cell(`=SUM('WRES Bands'!B4:C${3 + bands.length})`, "WRES Count")],
    [cell("BME staff"), cell(`=SUM('WRES Bands'!C4:C${3 + bands.length})`, "WRES Count")],
    [cell("Share"), cell("=B3/B2", "WRES Percent")],
    [cell("Snapshot"), cell(45747, "WRES Date")],
  ],
  columnWidths: [20, 12],
  rowHeights: {},
  tables: [],
  charts: [],
  freeze: { rows: 1, columns: 0 },
  print: {
    orientation: "Portrait",
    area: "A1:B5",
    titleRows: null,
    scale: null,
    verticalBreaks: [],
    horizontalBreaks: [],
  },
  tabColor: "#F46A25",
});

/** A small report that uses everything a plan can say. */
export function testPlan(bands: readonly BandFigures[], own: Partial<ReportPlan> = {}): ReportPlan {
  return {
    sheets: [summarySheet(bands), bandsSheet(bands)],
    names: [
      { name: "WRES_I1_Percent", sheet: "WRES Summary", address: "$B$4" },
      { name: "WRES_I2_Ratio", sheet: "WRES Summary", address: "$B$2" },
    ],
    styles: [
      style("WRES Title", { fontSize: 16, bold: true, fontColor: "#12436D" }),
      style("WRES Note", { italic: true }),
      style("WRES Header", { bold: true, fontColor: "#FFFFFF", fillColor: "#12436D", wrap: true }),
      style("WRES Text"),
      style("WRES Count", { numberFormat: "#,##0", horizontal: "Right" }),
      style("WRES Percent", { numberFormat: "0.0%", horizontal: "Right" }),
      style("WRES Date", { numberFormat: "dd/mm/yyyy" }),
    ],
    record: {
      schema: 1,
      productVersion: "0.1.0",
      writtenAt: "2025-06-01T09:00:00.000Z",
      settings: { organisation: "Sample Vale" },
    },
    ...own,
  };
}

export const threeBands: BandFigures[] = [
  ["Band 5", 60, 40],
  ["Band 6", 70, 30],
  ["Band 7", 85, 15],
];
