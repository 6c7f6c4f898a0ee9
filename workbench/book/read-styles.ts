import type { BorderLine, BorderSide, CellFormat } from "./book-data";
import { type ThemeColors, readColor } from "./package-colors";
import { BUILT_IN_NUMBER_FORMATS } from "./package-number-formats";
import { type XmlElement, childElement, childElements, descend, parseXml } from "./package-xml";

/** Everything a cell format says, nothing left open. */
export type ResolvedFormat = Required<Omit<CellFormat, "namedStyle" | "sourceXf">>;

export interface StylesRead {
  /** By index of the file's cell formats (cellXfs). */
  formats: CellFormat[];
  /** Cell styles that are not Excel's own, by name. */
  namedStyles: Record<string, CellFormat>;
  /** Index of each cell style's own format (cellStyleXfs), Excel's own styles included. */
  styleXfByName: Map<string, number>;
  /** The workbook's default. */
  normal: ResolvedFormat;
}

/** The default where a workbook says nothing. */
export const DEFAULT_FORMAT: ResolvedFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  fontColor: "#000000",
  fillColor: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  borders: {},
};

/** Line of a border in a file, as Office.js names its style and weight. */
export const BORDER_LINES: Readonly<Record<string, { style: string; weight: string }>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export const BORDER_SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** Id of a cell format read from a package, by its index; the default (0) has none. */
export function formatId(index: number): string | undefined {
  return index === 0 ? undefined : `xf${index}`;
}

function flag(parent: XmlElement, name: string): boolean {
  const element = childElement(parent, name);
  return element !== undefined && !/^(0|false)$/.test(element.attributes.get("val") ?? "1");
}

function words<T extends string>(
  value: string | undefined,
  allowed: readonly T[],
  otherwise: T
): T {
  const word = value && value[0].toUpperCase() + value.slice(1);
  return allowed.find((candidate) => candidate === word) ?? otherwise;
}

function readBorders(
  border: XmlElement | undefined,
  theme: ThemeColors
): ResolvedFormat["borders"] {
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of border ? BORDER_SIDES : []) {
    const element = border && childElement(border, side);
    const line = BORDER_LINES[element?.attributes.get("style") ?? ""];
    if (!element || !line) continue;
    lines[side] = { ...line, color: readColor(childElement(element, "color"), theme) ?? "#000000" };
  }
  return lines;
}

/** Gives what the elements of a styles part say about a format element (`<xf>`). */
export function formatResolver(
  root: XmlElement,
  theme: ThemeColors
): (xf: XmlElement) => ResolvedFormat {
  const collection = (name: string) => {
    const parent = childElement(root, name);
    return parent ? childElements(parent) : [];
  };
  const fonts = collection("fonts");
  const fills = collection("fills");
  const borders = collection("borders");
  const numberFormats = new Map(
    collection("numFmts").map((element) => [
      Number(element.attributes.get("numFmtId")),
      element.attributes.get("formatCode") ?? "General",
    ])
  );
  return (xf) => {
    const number = (name: string) => Number(xf.attributes.get(name) ?? 0);
    const font = fonts[number("fontId")];
    const pattern = fills[number("fillId")] && childElement(fills[number("fillId")], "patternFill");
    const filled = pattern !== undefined && pattern.attributes.get("patternType") === "solid";
    const alignment = childElement(xf, "alignment");
    const fontValue = (name: string) => font && childElement(font, name)?.attributes.get("val");
    return {
      numberFormat:
        numberFormats.get(number("numFmtId")) ??
        BUILT_IN_NUMBER_FORMATS[number("numFmtId")] ??
        "General",
      fontName: fontValue("name") ?? DEFAULT_FORMAT.fontName,
      fontSize: Number(fontValue("sz") ?? DEFAULT_FORMAT.fontSize),
      bold: font !== undefined && flag(font, "b"),
      italic: font !== undefined && flag(font, "i"),
      fontColor: readColor(font && childElement(font, "color"), theme) ?? DEFAULT_FORMAT.fontColor,
      fillColor: filled ? (readColor(childElement(pattern, "fgColor"), theme) ?? "") : "",
      horizontal: words(
        alignment?.attributes.get("horizontal"),
        ["General", "Left", "Center", "Right"],
        "General"
      ),
      vertical: words(alignment?.attributes.get("vertical"), ["Top", "Center", "Bottom"], "Bottom"),
      wrap: /^(1|true)$/.test(alignment?.attributes.get("wrapText") ?? "0"),
      borders: readBorders(borders[number("borderId")], theme),
    };
  };
}

/** What a format says of its own look, without the names of where it comes from. */
export function ownFields(format: CellFormat): Partial<ResolvedFormat> {
  const fields = { ...format };
  delete fields.namedStyle;
  delete fields.sourceXf;
  return fields;
}

/** True when two values of a format's field are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What a format says beyond another one. */
export function difference(format: ResolvedFormat, base: ResolvedFormat): CellFormat {
  return Object.fromEntries(
    Object.entries(format).filter(
      ([key, value]) => !sameValue(base[key as keyof ResolvedFormat], value)
    )
  );
}

/**
 * Reads a styles part. A cell format keeps what differs from its cell style; Excel's own styles
 * ("Percent", "Good") are not kept by name but written out. Rotation, diagonal borders and the like
 * are not read: they stay in the package.
 */
export function readStyles(xml: string, theme: ThemeColors): StylesRead {
  const root = parseXml(xml).root;
  const resolve = formatResolver(root, theme);
  const styleXfs = childElements(childElement(root, "cellStyleXfs") ?? root, "xf").map(resolve);
  const normal = styleXfs[0] ?? DEFAULT_FORMAT;
  const namedStyles: Record<string, CellFormat> = {};
  const nameByXf = new Map<number, string>();
  const styleXfByName = new Map<string, number>();
  for (const style of childElements(childElement(root, "cellStyles") ?? root, "cellStyle")) {
    const name = style.attributes.get("name") ?? "";
    const index = Number(style.attributes.get("xfId") ?? 0);
    styleXfByName.set(name, index);
    if (style.attributes.has("builtinId") || index === 0 || !styleXfs[index]) continue;
    namedStyles[name] = difference(styleXfs[index], normal);
    nameByXf.set(index, name);
  }
  const formats = childElements(descend(root, "cellXfs") ?? root, "xf").map((xf, index) => {
    const styleIndex = Number(xf.attributes.get("xfId") ?? 0);
    const namedStyle = nameByXf.get(styleIndex);
    const base = namedStyle === undefined ? normal : styleXfs[styleIndex];
    return {
      ...(namedStyle === undefined ? {} : { namedStyle }),
      ...difference(resolve(xf), base),
      sourceXf: index,
    };
  });
  return { formats, namedStyles, styleXfByName, normal };
}

/**
 * What a cell looks like: its own format over its cell style over the default.
 * An unknown id or style counts as the default.
 */
export function effectiveFormat(
  book: { formats: Record<string, CellFormat>; namedStyles: Record<string, CellFormat> },
  id: string | undefined
): ResolvedFormat {
  const own = id === undefined ? {} : (book.formats[id] ?? {});
  const style = own.namedStyle === undefined ? {} : (book.namedStyles[own.namedStyle] ?? {});
  return { ...DEFAULT_FORMAT, ...ownFields({ ...style, ...own }) };
}
