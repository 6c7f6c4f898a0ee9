import { type XmlElement, childElement, childElements, parseXml } from "./package-xml";

/** Colours of a workbook by theme index (ECMA-376 20.1.6.2), as "RRGGBB". */
export type ThemeColors = readonly string[];

/** Colours of the Office theme, which holds where a workbook brings none. */
export const OFFICE_THEME: ThemeColors = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The first 64 of the indexed palette (ECMA-376 18.8.27); 0–7 repeat as 8–15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** In files light and dark stand in the other order than the index counts them. */
const SCHEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Colours of a theme part; what it does not say is taken from the Office theme. */
export function readThemeColors(xml: string): ThemeColors {
  const elements = childElement(parseXml(xml).root, "themeElements");
  const scheme = elements && childElement(elements, "clrScheme");
  return SCHEME_ORDER.map((name, index) => {
    const holder = scheme && childElement(scheme, name);
    const color = holder && childElements(holder)[0];
    return (
      color?.attributes.get("lastClr") ??
      color?.attributes.get("val") ??
      OFFICE_THEME[index]
    ).toUpperCase();
  });
}

/** Lightens (tint above 0) or darkens a colour by its lightness (ECMA-376 18.8.19), tint −1 to 1. */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const spread = (value: number) => 1 - Math.abs(2 * value - 1) || 1;
  const chroma = ((highest - lowest) / spread(lightness)) * spread(target);
  return [red, green, blue]
    .map((channel) => {
      const relative = highest === lowest ? 0 : (channel - lightness) / (highest - lowest);
      const value = Math.round(Math.min(1, Math.max(0, target + relative * chroma)) * 255);
      return value.toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");
}

/** "#RRGGBB" of a colour element (rgb, theme with tint, or indexed); undefined for "automatic". */
export function readColor(element: XmlElement | undefined, theme: ThemeColors): string | undefined {
  if (!element) return undefined;
  const rgb = element.attributes.get("rgb");
  const themeIndex = element.attributes.get("theme");
  const indexed = element.attributes.get("indexed");
  let color: string | undefined;
  if (rgb !== undefined) color = rgb.slice(-6).toUpperCase();
  else if (themeIndex !== undefined) color = theme[Number(themeIndex)];
  else if (indexed !== undefined) color = INDEXED[Number(indexed)];
  if (color === undefined) return undefined;
  const tint = Number(element.attributes.get("tint") ?? 0);
  return `#${tint === 0 ? color : tinted(color, tint)}`;
}
