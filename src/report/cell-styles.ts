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

const header: Partial<CellStyleDefinition> = {
  bold: true,
  fontColor: "#FFFFFF",
  fillColor: colours.white,
  wrap: true,
};

/** Room as wide as a "w", so that numbers to the right do not touch the text beside them. */
const margin = "_w";

/** A number format with that room, for texts such as [z] in the same column too. */
function withMargin(positive: string, negative = `-${positive}`, zero = positive): string {
  return `${positive}${margin};${negative}${margin};${zero}${margin};@${margin}`;
}

export const cellStyles: readonly CellStyleDefinition[] = [
  style("WRES Title", { fontSize: 16, bold: true, fontColor: colours.white }),
  style("WRES Heading", { fontSize: 12, bold: true, fontColor: colours.white }),
  style("WRES Text", { wrap: true, horizontal: "Left" }),
  style("WRES Cell", { horizontal: "Left" }),
  style("WRES Finding", { fontSize: 12, bold: true, wrap: true, horizontal: "Left" }),
  style("WRES Headline", { fontSize: 12, bold: true, horizontal: "Left" }),
  style("WRES Note", { italic: true, fontColor: colours.line, horizontal: "Left" }),
  style("WRES Header", { ...header, horizontal: "Left" }),
  style("WRES Number header", { ...header, numberFormat: `@${margin}`, horizontal: "Right" }),
  style("WRES Count", { numberFormat: withMargin("#,##0"), horizontal: "Right" }),
  style("WRES Shortfall", { numberFormat: withMargin("#,##0.0"), horizontal: "Right" }),
  style("WRES Percent", { numberFormat: withMargin("0.0%"), horizontal: "Right" }),
  style("WRES Ratio", { numberFormat: withMargin("0.00"), horizontal: "Right" }),
  style("WRES Points", {
    numberFormat: withMargin("+0.0", "−0.0", "0.0"),
    horizontal: "Right",
  }),
  style("WRES Probability", {
    numberFormat: `[<0.001]"<0.001"${margin};0.000${margin}`,
    horizontal: "Right",
  }),
  style("WRES Date", { numberFormat: "dd/mm/yyyy", horizontal: "Left" }),
  style("WRES Verdict", { bold: true, wrap: true, horizontal: "Left" }),
  style("WRES Alert", { bold: true, fontColor: colours.alert, wrap: true, horizontal: "Left" }),
];
