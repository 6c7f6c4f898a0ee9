import { columnIndex, columnLetters } from "./a1";
import type { Cell, SheetModel } from "./book-data";
import { formulaToFile, shiftFormula } from "./package-formula";
import { BadXml } from "./package-xml";
import { type SharedFormula, tagAttribute } from "./read-cells";
import { unescapeText } from "./read-text";
import { textXml } from "./write-text";

/** Index of a format in the file, by its id in the book; `quoted` marks text that looks like a formula. */
export type StyleIndex = (id: string | undefined, quoted: boolean) => number;

/** Text that somebody who edits the cell would turn into a formula. */
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

const letters: string[] = [];

function columnName(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

function valueXml(value: string | number | boolean, error: boolean): { type: string; xml: string } {
  if (typeof value === "boolean") return { type: ' t="b"', xml: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: "", xml: `<v>${value}</v>` }
      : { type: ' t="e"', xml: "<v>#NUM!</v>" };
  }
  if (error) return { type: ' t="e"', xml: `<v>${textXml(value)}</v>` };
  return { type: ' t="str"', xml: `<v>${textXml(value)}</v>` };
}

/**
 * XML of a cell. Text stands in the cell itself ("inline"), so that the shared strings of the
 * original stay as they are; formulas carry their last result for viewers that do not calculate.
 */
export function cellXml(cell: Cell, row: number, column: number, style: StyleIndex): string {
  const { v, f, error = false } = cell;
  const isText = f === undefined && typeof v === "string" && !error;
  const index = style(cell.s, isText && LOOKS_LIKE_FORMULA.test(v));
  const open = `<c r="${columnName(column)}${row + 1}"${index === 0 ? "" : ` s="${index}"`}`;
  if (isText) {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${textXml(v)}</t></is></c>`;
  }
  const value = v === undefined ? { type: "", xml: "" } : valueXml(v, error);
  if (f === undefined)
    return value.xml === "" ? `${open}/>` : `${open}${value.type}>${value.xml}</c>`;
  const array =
    cell.arrayRange === undefined ? "" : ` t="array" ref="${cell.arrayRange.replace(/\$/g, "")}"`;
  return `${open}${value.type}><f${array}>${textXml(formulaToFile(f))}</f>${value.xml}</c>`;
}

interface RowSettings {
  /** Points; undefined leaves the height to the application. */
  height: number | undefined;
  hidden: boolean;
}

function rowAttributes({ height, hidden }: RowSettings): string {
  return (
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (hidden ? ' hidden="1"' : "")
  );
}

function numericKeys(record: Record<number, unknown>): number[] {
  return Object.keys(record)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Content of `<sheetData>` of a sheet that was made new. */
export function rowsXml(
  sheet: Pick<SheetModel, "cells" | "rowHeights" | "hiddenRows">,
  style: StyleIndex
): string {
  const hidden = new Set(sheet.hiddenRows);
  const rows = new Set([
    ...numericKeys(sheet.cells),
    ...numericKeys(sheet.rowHeights),
    ...sheet.hiddenRows,
  ]);
  const xml: string[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const cells = sheet.cells[row] ?? {};
    xml.push(
      `<row r="${row + 1}"${rowAttributes({ height: sheet.rowHeights[row], hidden: hidden.has(row) })}>`
    );
    for (const column of numericKeys(cells)) xml.push(cellXml(cells[column], row, column, style));
    xml.push("</row>");
  }
  return xml.join("");
}

/** What is different in the rows of a sheet that came from a package. */
export interface RowChanges {
  /** row → column → the cell as it is now; null is a cell that was emptied. */
  cells: Map<number, Map<number, Cell | null>>;
  /** Rows whose height or visibility changed. */
  rows: Map<number, RowSettings>;
}

export interface PatchedRows {
  xml: string;
  /** True when a formula of the original is gone: the calculation chain no longer holds. */
  formulaRemoved: boolean;
}

interface RawCell {
  column: number;
  xml: string;
}

interface RawRow {
  row: number;
  tag: string;
  content: string;
  start: number;
  end: number;
}

/** The rows of sheet data one after the other, as they stand. */
function* rawRows(xml: string): Generator<RawRow> {
  let previous = -1;
  for (let start = xml.indexOf("<row"); start >= 0;) {
    const tagEnd = xml.indexOf(">", start);
    const selfClosing = xml[tagEnd - 1] === "/";
    const close = selfClosing ? tagEnd : xml.indexOf("</row>", tagEnd);
    if (tagEnd < 0 || close < 0) throw new BadXml("A row is cut off.");
    const tag = xml.slice(start, selfClosing ? tagEnd - 1 : tagEnd);
    const number = tagAttribute(tag, "r");
    const row = number === undefined ? previous + 1 : Number(number) - 1;
    const end = selfClosing ? tagEnd + 1 : close + 6;
    yield { row, tag, content: selfClosing ? "" : xml.slice(tagEnd + 1, close), start, end };
    previous = row;
    start = xml.indexOf("<row", end);
  }
}

function rawCells(content: string): RawCell[] {
  let previous = -1;
  return [...content.matchAll(/<c(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([xml]) => {
    const address = /^<c[^>]*?\sr="([A-Z]+)\d+"/.exec(xml);
    previous = address ? columnIndex(address[1]) : previous + 1;
    return { column: previous, xml };
  });
}

const FORMULA = /<f(?=[\s/>])[^>]*?(?:\/>|>([^<]*)<\/f>)/;
const SHARED = /<f(?=\s)[^>]*\st="shared"[^>]*>/;

/** Formulas filled down whose first cell is overwritten: the other cells need their own text then. */
function orphanedFormulas(xml: string, changes: RowChanges): Map<string, SharedFormula> {
  const orphaned = new Map<string, SharedFormula>();
  if (!xml.includes('t="shared"')) return orphaned;
  for (const { row, content } of rawRows(xml)) {
    const changed = changes.cells.get(row);
    if (!changed || !content.includes('t="shared"')) continue;
    for (const { column, xml: cell } of rawCells(content)) {
      const text = FORMULA.exec(cell)?.[1];
      const tag = SHARED.exec(cell)?.[0];
      const index = tag && tagAttribute(tag, "si");
      if (text && index !== undefined && changed.has(column)) {
        orphaned.set(index, { row, column, text: unescapeText(text) });
      }
    }
  }
  return orphaned;
}

function withOwnFormula(
  cell: RawCell,
  row: number,
  orphaned: ReadonlyMap<string, SharedFormula>
): string {
  const tag = SHARED.exec(cell.xml)?.[0];
  const first = tag && orphaned.get(tagAttribute(tag, "si") ?? "");
  if (!first) return cell.xml;
  const text = shiftFormula(first.text, row - first.row, cell.column - first.column);
  return cell.xml.replace(FORMULA, () => `<f>${textXml(text)}</f>`);
}

function setTagAttributes(tag: string, settings: RowSettings): string {
  return (
    tag.replace(/\s(?:ht|customHeight|hidden)="[^"]*"/g, "").trimEnd() + rowAttributes(settings)
  );
}

/**
 * The rows of an original sheet with its changed cells put in: everything else stays character for
 * character, rows and cells keep attributes we do not know.
 */
export function patchRows(xml: string, changes: RowChanges, style: StyleIndex): PatchedRows {
  const orphaned = orphanedFormulas(xml, changes);
  const pending = new Set([...changes.cells.keys(), ...changes.rows.keys()]);
  const waiting = [...pending].sort((a, b) => a - b);
  const output: string[] = [];
  let formulaRemoved = false;
  let copied = 0;

  const newRowsBefore = (limit: number) => {
    while (waiting.length > 0 && waiting[0] < limit) {
      const row = waiting[0];
      waiting.shift();
      const settings = changes.rows.get(row);
      const cells = [...(changes.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
      const content = cells
        .map(([column, cell]) => (cell ? cellXml(cell, row, column, style) : ""))
        .join("");
      if (content === "" && !settings) continue;
      const attributes = settings ? rowAttributes(settings) : "";
      output.push(`<row r="${row + 1}"${attributes}>${content}</row>`);
    }
  };

  const patchedCells = (content: string, row: number): string => {
    const changed = new Map([...(changes.cells.get(row) ?? [])].sort(([a], [b]) => a - b));
    const parts: string[] = [];
    const insertBefore = (limit: number) => {
      for (const [column, cell] of changed) {
        if (column >= limit) return;
        changed.delete(column);
        if (cell) parts.push(cellXml(cell, row, column, style));
      }
    };
    for (const raw of rawCells(content)) {
      insertBefore(raw.column);
      const cell = changed.get(raw.column);
      if (cell === undefined) {
        parts.push(withOwnFormula(raw, row, orphaned));
        continue;
      }
      changed.delete(raw.column);
      if (FORMULA.test(raw.xml) && cell?.f === undefined) formulaRemoved = true;
      if (cell) parts.push(cellXml(cell, row, raw.column, style));
    }
    insertBefore(Infinity);
    return parts.join("");
  };

  for (const { row, tag, content, start, end } of rawRows(xml)) {
    newRowsBefore(row);
    output.push(xml.slice(copied, start));
    copied = end;
    const isPending = pending.has(row);
    if (isPending && waiting[0] === row) waiting.shift();
    const sharesOrphan = orphaned.size > 0 && content.includes('t="shared"');
    if (!isPending && !sharesOrphan) {
      output.push(xml.slice(start, end));
      continue;
    }
    const settings = changes.rows.get(row);
    // "spans" is a hint about the columns used, which new cells may outgrow.
    const plainTag = isPending ? tag.replace(/\sspans="[^"]*"/, "") : tag;
    const newTag = settings ? setTagAttributes(plainTag, settings) : plainTag;
    output.push(`${newTag}>${patchedCells(content, row)}</row>`);
  }
  newRowsBefore(Infinity);
  output.push(xml.slice(copied));
  return { xml: output.join(""), formulaRemoved };
}
