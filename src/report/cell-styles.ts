import type { CellStyleDefinition, StyleName } from "./report-plan";

/**
 * The named cell styles of the report, in the colours of the Government Analysis Function's palette:
 * a house style is a change of these styles in Excel, or of this table.
 */
export const colours = {
  white: "#12436D",
  bme: "#F46A25",
  unknown: "#A6A6A6",
  ink: "#1D1D1D",
  line: "#3D3D3D",
  alert: "#801650",
} as const;

const font = "Arial";

function style(name: StyleName, own: Partial<CellStyleDefinition>): CellStyleDefinition {
  return {
    name,
    numberFormat: "General",
    fontName: font,
    fontSize: 10,
    bold: false,
    italic: false,
    fontColor: colours.ink,
    fillColor: null,
    horizontal: "General",
    wrap: false,
    ...own,
  };
}

export const cellStyles: readonly CellStyleDefinition[] = [
  style("WRES Title", { fontSize: 16, bold: true, fontColor: colours.white }),
  style("WRES Heading", { fontSize: 12, bold: true, fontColor: colours.white }),
  style("WRES Text", { wrap: true, horizontal: "Left" }),
  style("WRES Cell", { horizontal: "Left" }),
  style("WRES Finding", { fontSize: 12, bold: true, wrap: true, horizontal: "Left" }),
  style("WRES Headline", { fontSize: 12, bold: true, horizontal: "Left" }),
  style("WRES Note", { italic: true, fontColor: colours.line, horizontal: "Left" }),
  style("WRES Header", {
    bold: true,
    fontColor: "#FFFFFF",
    fillColor: colours.white,
    wrap: true,
    horizontal: "Left",
  }),
  style("WRES Count", { numberFormat: "#,##0", horizontal: "Right" }),
  style("WRES Shortfall", { numberFormat: "#,##0.0", horizontal: "Right" }),
  style("WRES Percent", { numberFormat: "0.0%", horizontal: "Right" }),
  style("WRES Ratio", { numberFormat: "0.00", horizontal: "Right" }),
  style("WRES Points", { numberFormat: "+0.0;−0.0;0.0", horizontal: "Right" }),
  style("WRES Probability", { numberFormat: '[<0.001]"<0.001";0.000', horizontal: "Right" }),
  style("WRES Date", { numberFormat: "dd/mm/yyyy", horizontal: "Left" }),
  style("WRES Verdict", { bold: true, wrap: true, horizontal: "Left" }),
  style("WRES Alert", { bold: true, fontColor: colours.alert, wrap: true, horizontal: "Left" }),
];
