import { columnLetters } from "./a1";
import type { Cell, CellMatrix } from "./book-data";
import { formulaFromFile, shiftFormula } from "./package-formula";
import { BadXml, decodeXml } from "./package-xml";
import { readRichText, unescapeText } from "./read-text";

export interface SheetRows {
  cells: CellMatrix;
  /** Points by zero-based row, only of rows whose height was set by hand. */
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  /** One more than the last column that holds a cell. */
  columnCount: number;
}

export interface CellReadingOptions {
  sharedStrings: readonly string[];
  /** Format id by index of the style in the file; undefined is the workbook's default. */
  formatIds: readonly (string | undefined)[];
  date1904: boolean;
}

/** A formula filled down: where it stands first, and its text there. */
export interface SharedFormula {
  row: number;
  column: number;
  text: string;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;

/** Value of one attribute in a tag of a sheet, undecoded; the attributes that count here never need decoding. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}=`);
  if (start < 0) return undefined;
  const quote = tag[start + name.length + 2];
  return tag.slice(start + name.length + 3, tag.indexOf(quote, start + name.length + 3));
}

/** Day number of an ISO date or time ("2025-03-31", "2025-03-31T12:00:00") in the date system of the workbook. */
export function serialOfIsoDate(text: string, date1904: boolean): number {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) || text.length <= 10 ? text : `${text}Z`
  );
  return time / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}

/**
 * The cells and rows of the content of `<sheetData>`. Formulas filled down are written out for every
 * cell; cells with neither value nor format are left out. Throws BadXml when a cell is cut off.
 */
export function readRows(xml: string, options: CellReadingOptions): SheetRows {
  const { sharedStrings, formatIds, date1904 } = options;
  const cells: CellMatrix = {};
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  const sharedFormulas = new Map<string, SharedFormula>();
  let columnCount = 0;
  let row = -1;
  let column = -1;
  let matrixRow: Record<number, Cell> | null = null;
  let position = xml.indexOf("<");

  while (position >= 0) {
    const second = xml.charCodeAt(position + 1);
    const third = xml.charCodeAt(position + 2);
    if (second === 114 && third === 111) {
      const end = xml.indexOf(">", position);
      const tag = xml.slice(position, end);
      const number = tagAttribute(tag, "r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      matrixRow = null;
      if (tag.length > 12) {
        const height = tagAttribute(tag, "ht");
        if (height !== undefined && isTrue(tagAttribute(tag, "customHeight"))) {
          rowHeights[row] = Number(height);
        }
        if (isTrue(tagAttribute(tag, "hidden"))) hiddenRows.push(row);
      }
      position = xml.indexOf("<", end);
      continue;
    }
    if (second !== 99 || third > 62) {
      position = xml.indexOf("<", position + 1);
      continue;
    }

    column++;
    let style = 0;
    let type = "n";
    let at = position + 2;
    let code = xml.charCodeAt(at);
    while (code !== GREATER && code !== SLASH) {
      if (code <= 32) {
        code = xml.charCodeAt(++at);
        continue;
      }
      const equals = xml.indexOf("=", at);
      let open = equals + 1;
      let quote = xml.charCodeAt(open);
      while (quote !== QUOTE && quote !== APOSTROPHE && open < xml.length) {
        quote = xml.charCodeAt(++open);
      }
      const close = xml.indexOf(quote === QUOTE ? '"' : "'", open + 1);
      if (equals < 0 || close < 0) throw new BadXml(`Row ${row + 1} is cut off.`);
      if (equals - at === 1) {
        if (code === 114) {
          column = 0;
          for (let index = open + 1; index < close; index++) {
            const letter = xml.charCodeAt(index);
            if (letter <= 57) break;
            column = column * 26 + (letter & 31);
          }
          column--;
        } else if (code === 115) {
          style = Number(xml.slice(open + 1, close));
        } else if (code === 116) {
          type = xml.slice(open + 1, close);
        }
      }
      at = close + 1;
      code = xml.charCodeAt(at);
    }
    const format = formatIds[style];
    let cell: Cell | null = null;
    if (code === SLASH) {
      position = xml.indexOf("<", at);
    } else {
      const end = xml.indexOf("</c>", at);
      if (end < 0) throw new BadXml(`Row ${row + 1} is cut off.`);
      const first = xml.charCodeAt(at + 2);
      // Most cells are <c …><v>…</v></c>.
      if (first === 118 && xml.charCodeAt(at + 3) === GREATER) {
        cell = valueCell(xml.slice(at + 4, xml.indexOf("<", at + 4)), type);
      } else {
        cell = complexCell(xml.slice(at + 1, end), type, row, column);
      }
      position = xml.indexOf("<", end + 4);
    }
    if (cell === null && format === undefined) continue;
    cell ??= {};
    if (format !== undefined) cell.s = format;
    if (matrixRow === null) matrixRow = cells[row] ??= {};
    matrixRow[column] = cell;
    if (column >= columnCount) columnCount = column + 1;
  }
  return { cells, rowHeights, hiddenRows, columnCount };

  function valueCell(raw: string, cellType: string): Cell | null {
    switch (cellType) {
      case "s":
        if (raw === "") return null;
        return { v: sharedStrings[Number(raw)] ?? "" };
      case "n":
        return raw === "" ? null : { v: Number(raw) };
      case "b":
        return { v: raw === "1" || raw === "true" };
      case "e":
        return { v: decodeXml(raw), error: true };
      case "d":
        return { v: serialOfIsoDate(raw, date1904) };
      default:
        return { v: unescapeText(raw) };
    }
  }

  function complexCell(
    content: string,
    cellType: string,
    atRow: number,
    atColumn: number
  ): Cell | null {
    const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(content);
    let cell: Cell | null = null;
    if (cellType === "inlineStr") cell = { v: readRichText(content) };
    else if (value) cell = valueCell(value[1], cellType);
    const formula = /<f((?:\s[^>]*?)?)(?:\/>|>([^<]*)<\/f>)/.exec(content);
    if (!formula) return cell;
    const [, tag, text = ""] = formula;
    const kind = tagAttribute(tag, "t");
    // A data table (what-if) has no formula of its own: its cached values are all there is.
    if (kind === "dataTable") return cell;
    const expanded =
      kind === "shared" ? sharedText(tag, unescapeText(text), atRow, atColumn) : unescapeText(text);
    if (expanded === "") return cell;
    const { v, ...rest } = cell ?? {};
    cell = { ...(v === undefined ? {} : { v }), f: formulaFromFile(expanded), ...rest };
    if (kind === "array") {
      cell.arrayRange = tagAttribute(tag, "ref") ?? columnLetters(atColumn) + (atRow + 1);
    }
    return cell;
  }

  function sharedText(tag: string, text: string, atRow: number, atColumn: number): string {
    const index = tagAttribute(tag, "si") ?? "";
    if (text !== "") {
      sharedFormulas.set(index, { row: atRow, column: atColumn, text });
      return text;
    }
    const first = sharedFormulas.get(index);
    return first ? shiftFormula(first.text, atRow - first.row, atColumn - first.column) : "";
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
