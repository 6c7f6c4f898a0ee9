import type { BookData, CellFormat, ConditionalLook } from "./book-data";
import type { ThemeColors } from "./package-colors";
import { BUILT_IN_NUMBER_FORMATS } from "./package-number-formats";
import { XML_DECLARATION } from "./package-parts";
import {
  type XmlDocument,
  type XmlElement,
  childElement,
  childElements,
  elementFrom,
  escapeAttribute,
  insertInOrder,
  localName,
  parseXml,
  removeChild,
  replaceChild,
  serialiseElement,
  serialiseXml,
  setAttribute,
} from "./package-xml";
import {
  BORDER_LINES,
  BORDER_SIDES,
  type ResolvedFormat,
  type StylesRead,
  formatResolver,
  ownFields,
  readStyles,
  sameValue,
} from "./read-styles";

/** Order of the collections in a styles part (ECMA-376 CT_Stylesheet). */
const COLLECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** What a collection must begin with, because other parts count on it. */
const FIRST_ENTRIES: Readonly<Record<string, string>> = {
  numFmts: "",
  fonts: '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>',
  fills:
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cellStyles: '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
  dxfs: "",
};

/** Order of the properties of a font, as Excel writes them. */
const FONT_PROPERTIES = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Numbers below belong to Excel's own number formats. */
const FIRST_OWN_NUMBER_FORMAT = 164;

const EMPTY_STYLES =
  XML_DECLARATION +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

const builtInNumberFormatIds = new Map(
  Object.entries(BUILT_IN_NUMBER_FORMATS).map(([id, code]) => [code, Number(id)])
);

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/**
 * Appends what the book's formats need to a styles part. Nothing that is there moves: cells of
 * untouched sheets go by the position of their format.
 */
export class StyleWriter {
  private readonly document: XmlDocument;
  private readonly read: StylesRead;
  private readonly indexes = new Map<string, number>();
  /** Position of an entry in its collection, by its XML. */
  private readonly positions = new Map<string, Map<string, number>>();
  private changed: boolean;
  private resolve: (xf: XmlElement) => ResolvedFormat;

  constructor(
    private readonly book: Pick<BookData, "formats" | "namedStyles">,
    original: string | null,
    private readonly theme: ThemeColors
  ) {
    this.document = parseXml(original ?? EMPTY_STYLES);
    this.changed = original === null;
    for (const name of ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"]) {
      if (this.entries(name).length === 0) this.begin(name);
    }
    this.read = readStyles(serialiseXml(this.document), theme);
    this.resolve = formatResolver(this.document.root, theme);
    this.writeNamedStyles();
  }

  /**
   * Index of the cell format of an id (0 is the default). `quoted` marks text that looks like a
   * formula as text, so that it stays text when somebody edits the cell.
   */
  index(id: string | undefined, quoted = false): number {
    const format = id === undefined ? undefined : this.book.formats[id];
    if (!format && !quoted) return 0;
    const key = `${quoted ? "quoted " : ""}${format ? id : ""}`;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.place(format ?? {}, quoted);
    this.indexes.set(key, index);
    return index;
  }

  /** Position of the look of a conditional format (dxfs). */
  lookIndex({ bold, italic, fontColor, fillColor }: ConditionalLook): number {
    const font = [
      bold === undefined ? "" : bold ? "<b/>" : '<b val="0"/>',
      italic === undefined ? "" : italic ? "<i/>" : '<i val="0"/>',
      fontColor === undefined ? "" : `<color rgb="${argb(fontColor)}"/>`,
    ].join("");
    // The fill of a conditional format has its colour as background, unlike that of a cell.
    const fill =
      fillColor === undefined
        ? ""
        : `<fill><patternFill><bgColor rgb="${argb(fillColor)}"/></patternFill></fill>`;
    return this.add("dxfs", `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`);
  }

  /** The styles part, or null when nothing had to be added. */
  finish(): string | null {
    if (!this.changed) return null;
    for (const name of COLLECTIONS) {
      const collection = childElement(this.document.root, name);
      if (collection?.attributes.has("count")) {
        setAttribute(collection, "count", childElements(collection).length);
      }
    }
    return serialiseXml(this.document);
  }

  private entries(name: string): XmlElement[] {
    const collection = childElement(this.document.root, name);
    return collection ? childElements(collection) : [];
  }

  private begin(name: string): XmlElement {
    const old = childElement(this.document.root, name);
    if (old) removeChild(this.document.root, old);
    const collection = elementFrom(`<${name} count="0">${FIRST_ENTRIES[name]}</${name}>`);
    insertInOrder(this.document.root, collection, COLLECTIONS);
    this.changed = true;
    return collection;
  }

  /** Position of an entry in its collection; it is added unless the same is there already. */
  private add(name: string, xml: string): number {
    let known = this.positions.get(name);
    if (!known) {
      known = new Map(this.entries(name).map((entry, index) => [serialiseElement(entry), index]));
      this.positions.set(name, known);
    }
    const found = known.get(xml);
    if (found !== undefined) return found;
    const collection = childElement(this.document.root, name) ?? this.begin(name);
    const index = childElements(collection).length;
    collection.children.push(elementFrom(xml));
    known.set(xml, index);
    this.changed = true;
    this.resolve = formatResolver(this.document.root, this.theme);
    return index;
  }

  private place(format: CellFormat, quoted: boolean): number {
    const source = format.sourceXf ?? -1;
    const original = this.read.formats[source];
    if (original && !quoted) {
      const keys = new Set([...Object.keys(original), ...Object.keys(format)]);
      const same = [...keys].every((key) =>
        sameValue(original[key as keyof CellFormat], format[key as keyof CellFormat])
      );
      if (same) return source;
    }
    return this.add("cellXfs", this.cellXf(format, original ? source : undefined, quoted));
  }

  private cellXf(format: CellFormat, source: number | undefined, quoted: boolean): string {
    const styleIndex = this.styleIndex(format.namedStyle);
    const base =
      source !== undefined
        ? this.entries("cellXfs")[source]
        : styleIndex > 0
          ? this.entries("cellStyleXfs")[styleIndex]
          : this.entries("cellXfs")[0];
    const style = this.resolve(this.entries("cellStyleXfs")[styleIndex]);
    // One of Excel's own styles, which formats do not name.
    const keepsStyle =
      source !== undefined &&
      format.namedStyle === undefined &&
      this.read.formats[source].namedStyle === undefined;
    const xfId = keepsStyle ? (base.attributes.get("xfId") ?? "0") : String(styleIndex);
    return this.xf({ ...style, ...ownFields(format) }, base, { xfId, quoted });
  }

  private styleIndex(name: string | undefined): number {
    if (name === undefined) return 0;
    return this.read.styleXfByName.get(name) ?? 0;
  }

  /** XML of a format that looks like `target`; what ResolvedFormat does not say comes from `base`. */
  private xf(
    target: ResolvedFormat,
    base: XmlElement,
    extra: { xfId: string | null; quoted: boolean }
  ): string {
    const old = this.resolve(base);
    const baseId = (name: string) => Number(base.attributes.get(name) ?? 0);
    const fontIsOld =
      target.fontName === old.fontName &&
      target.fontSize === old.fontSize &&
      target.bold === old.bold &&
      target.italic === old.italic &&
      target.fontColor === old.fontColor;
    const fontId = fontIsOld ? baseId("fontId") : this.font(target, old, baseId("fontId"));
    const fillId =
      target.fillColor === old.fillColor ? baseId("fillId") : this.fill(target.fillColor);
    const borderId = sameValue(target.borders, old.borders)
      ? baseId("borderId")
      : this.border(target.borders, baseId("borderId"));
    const numFmtId =
      target.numberFormat === old.numberFormat
        ? baseId("numFmtId")
        : this.numberFormat(target.numberFormat);
    const alignment = this.alignment(target, old, base);
    const protection = childElement(base, "protection");
    const quotePrefix = extra.quoted || base.attributes.get("quotePrefix") === "1";
    const attributes = [
      `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"`,
      extra.xfId === null ? "" : `xfId="${extra.xfId}"`,
      quotePrefix ? 'quotePrefix="1"' : "",
      numFmtId ? 'applyNumberFormat="1"' : "",
      fontId ? 'applyFont="1"' : "",
      fillId ? 'applyFill="1"' : "",
      borderId ? 'applyBorder="1"' : "",
      alignment ? 'applyAlignment="1"' : "",
      protection ? 'applyProtection="1"' : "",
    ].filter(Boolean);
    const content = alignment + (protection ? serialiseElement(protection) : "");
    return `<xf ${attributes.join(" ")}${content ? `>${content}</xf>` : "/>"}`;
  }

  private alignment(target: ResolvedFormat, old: ResolvedFormat, base: XmlElement): string {
    const before = childElement(base, "alignment");
    const alignment = elementFrom(before ? serialiseElement(before) : "<alignment/>");
    if (target.horizontal !== old.horizontal) {
      const value = target.horizontal === "General" ? null : target.horizontal.toLowerCase();
      setAttribute(alignment, "horizontal", value);
    }
    if (target.vertical !== old.vertical) {
      const value = target.vertical === "Bottom" ? null : target.vertical.toLowerCase();
      setAttribute(alignment, "vertical", value);
    }
    if (target.wrap !== old.wrap) setAttribute(alignment, "wrapText", target.wrap ? "1" : null);
    return alignment.attributes.size > 0 ? serialiseElement(alignment) : "";
  }

  private font(target: ResolvedFormat, old: ResolvedFormat, baseId: number): number {
    const base = this.entries("fonts")[baseId];
    const properties = new Map(
      (base ? childElements(base) : []).map((child) => [
        localName(child.name),
        serialiseElement(child),
      ])
    );
    const set = (name: string, xml: string | null) => {
      if (xml === null) properties.delete(name);
      else properties.set(name, xml);
    };
    if (target.bold !== old.bold) set("b", target.bold ? "<b/>" : null);
    if (target.italic !== old.italic) set("i", target.italic ? "<i/>" : null);
    if (target.fontSize !== old.fontSize) set("sz", `<sz val="${target.fontSize}"/>`);
    if (target.fontColor !== old.fontColor)
      set("color", `<color rgb="${argb(target.fontColor)}"/>`);
    if (target.fontName !== old.fontName) {
      set("name", `<name val="${escapeAttribute(target.fontName)}"/>`);
      // Family, character set and theme font would win over the name.
      for (const name of ["family", "charset", "scheme"]) set(name, null);
    }
    const ordered = FONT_PROPERTIES.flatMap((name) => properties.get(name) ?? []);
    return this.add("fonts", `<font>${ordered.join("")}</font>`);
  }

  private fill(color: string): number {
    if (color === "") return 0;
    return this.add(
      "fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`
    );
  }

  private border(lines: ResolvedFormat["borders"], baseId: number): number {
    const sides = BORDER_SIDES.map((side) => {
      const line = lines[side];
      const name =
        line &&
        Object.entries(BORDER_LINES).find(
          ([, { style, weight }]) => style === line.style && weight === line.weight
        )?.[0];
      // A weight Excel does not offer for a style of line falls back to the first of that style.
      const similar =
        line && Object.entries(BORDER_LINES).find(([, { style }]) => style === line.style)?.[0];
      const written = name ?? similar;
      return line && written
        ? `<${side} style="${written}"><color rgb="${argb(line.color || "#000000")}"/></${side}>`
        : `<${side}/>`;
    });
    const base = this.entries("borders")[baseId];
    const diagonal = base && childElement(base, "diagonal");
    const tag = /^<border[^>]*?(?=\/?>)/.exec(base?.rawTag ?? "<border>")?.[0] ?? "<border";
    return this.add(
      "borders",
      `${tag}>${sides.join("")}${diagonal ? serialiseElement(diagonal) : "<diagonal/>"}</border>`
    );
  }

  private numberFormat(code: string): number {
    const builtIn = builtInNumberFormatIds.get(code);
    if (builtIn !== undefined) return builtIn;
    const own = this.entries("numFmts");
    const found = own.find((entry) => entry.attributes.get("formatCode") === code);
    if (found) return Number(found.attributes.get("numFmtId"));
    const id = own.reduce(
      (highest, entry) => Math.max(highest, Number(entry.attributes.get("numFmtId")) + 1),
      FIRST_OWN_NUMBER_FORMAT
    );
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private writeNamedStyles(): void {
    for (const [name, format] of Object.entries(this.book.namedStyles)) {
      const known = this.read.namedStyles[name];
      if (known && sameValue(sorted(known), sorted(format))) continue;
      const index = this.read.styleXfByName.get(name);
      if (index === undefined) this.addNamedStyle(name, format);
      else this.changeNamedStyle(index, format);
    }
    for (const name of Object.keys(this.read.namedStyles)) {
      if (!(name in this.book.namedStyles)) this.removeNamedStyle(name);
    }
  }

  private styleXf(format: CellFormat, base: XmlElement): string {
    return this.xf({ ...this.read.normal, ...ownFields(format) }, base, {
      xfId: null,
      quoted: false,
    });
  }

  private addNamedStyle(name: string, format: CellFormat): void {
    const collection = childElement(this.document.root, "cellStyleXfs");
    if (!collection) return;
    // Not through add(): two styles that look the same today are still two styles.
    const index = childElements(collection).length;
    const normal = childElements(collection)[0];
    collection.children.push(elementFrom(this.styleXf(format, normal)));
    this.add("cellStyles", `<cellStyle name="${escapeAttribute(name)}" xfId="${index}"/>`);
    this.read.styleXfByName.set(name, index);
    this.changed = true;
  }

  /** A style that changed its look takes the cells along that go by it, wherever they are. */
  private changeNamedStyle(index: number, format: CellFormat): void {
    const styles = childElement(this.document.root, "cellStyleXfs");
    const cellXfs = childElement(this.document.root, "cellXfs");
    const old = styles && childElements(styles)[index];
    if (!styles || !cellXfs || !old) return;
    const replacement = elementFrom(this.styleXf(format, old));
    replaceChild(styles, old, replacement);
    const style = this.resolve(replacement);
    childElements(cellXfs).forEach((xf, position) => {
      if (Number(xf.attributes.get("xfId") ?? 0) !== index) return;
      const own = ownFields(this.read.formats[position]);
      const changed = this.xf({ ...style, ...own }, xf, { xfId: String(index), quoted: false });
      replaceChild(cellXfs, xf, elementFrom(changed));
    });
    this.positions.delete("cellXfs");
    this.changed = true;
  }

  private removeNamedStyle(name: string): void {
    const styles = childElement(this.document.root, "cellStyles");
    for (const style of styles ? childElements(styles) : []) {
      if (styles && style.attributes.get("name") === name) removeChild(styles, style);
    }
    this.positions.delete("cellStyles");
    this.changed = true;
  }
}

function sorted(format: CellFormat): [string, unknown][] {
  return Object.entries(format)
    .filter(([key, value]) => value !== undefined && key !== "sourceXf" && key !== "namedStyle")
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
