import { cellAddress, columnIndex } from "../standard/address";
import type { CellValue } from "../intake/found-region";
import type { StyleName } from "../report/report-plan";
import { enteredText } from "./entered-text";
import { renameInFormula, type SheetNames } from "./renamed-sheets";
import { daysTo1904, type Entry } from "./sheet-cells";

/** Where the columns of a kept table stand: zero-based column of the sheet by key. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** What a cell gets, and what it will be known by afterwards. */
export interface KeptEntry {
  entry: Entry;
  fingerprint: string;
}

export interface KeptEntryOptions {
  /** Zero-based row of the sheet. */
  row: number;
  columns: ColumnPlaces;
  names: SheetNames;
  /** The workbook counts its dates from 1904; the plan always counts them from 1900. */
  date1904: boolean;
}

const literalOrPlaceholder = /"(?:[^"]|"")*"|\{([A-Za-z]\w*)\}/g;

/**
 * The entry of a planned cell: {column key} in a formula becomes the cell of that column in the same row.
 * null where a column that the formula needs was deleted: the cell then stays as it is.
 */
export function keptEntry(
  value: CellValue,
  style: StyleName,
  { row, columns, names, date1904 }: KeptEntryOptions
): KeptEntry | null {
  if (typeof value === "string" && value.startsWith("=")) {
    let complete = true;
    const formula = value.replace(literalOrPlaceholder, (text, key: string | undefined) => {
      if (key === undefined) {
        return text;
      }
      const column = columns.get(key);
      complete &&= column !== undefined;
      return column === undefined ? text : cellAddress(row, column);
    });
    const entry = renameInFormula(formula, names);
    return complete ? { entry, fingerprint: formulaFingerprint(entry, row, columns) } : null;
  }
  return constantEntry(value, style, date1904);
}

/** The entry of a value that is no formula, whatever it looks like. */
export function constantEntry(value: CellValue, style: StyleName, date1904: boolean): KeptEntry {
  const stored =
    date1904 && style === "WRES Date" && typeof value === "number" ? value - daysTo1904 : value;
  const entry = typeof stored === "string" ? enteredText(stored) : stored;
  return { entry, fingerprint: valueFingerprint(stored) };
}

/** What a cell as it stands is known by; "" where it is blank. */
export function cellFingerprint(
  value: CellValue,
  formula: CellValue,
  row: number,
  columns: ColumnPlaces
): string {
  // A text that looks like a formula has itself as its value.
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formulaFingerprint(formula, row, columns)
    : valueFingerprint(value);
}

/** Whether a cell still is what the report wrote into it, also where a formula of it lost a cell it pointed at. */
export function isUnchanged(current: string, written: string | undefined): boolean {
  if (written === undefined) {
    return false;
  }
  const withoutReferences = (fingerprint: string) => fingerprint.replace(/\{\w*\}|#REF!/g, "{}");
  return (
    current === written ||
    (current.startsWith("=") &&
      current.includes("#REF!") &&
      withoutReferences(current) === withoutReferences(written))
  );
}

const formulaParts =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(!])|\s+|[\p{L}\p{N}_.]+/gu;

/**
 * A formula without its places: cells of the same row by the key of their column, other references as {}. So it
 * stays the same when rows are sorted, columns moved and sheets renamed.
 */
function formulaFingerprint(formula: string, row: number, columns: ColumnPlaces): string {
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return formula.replace(formulaParts, (part, letters?: string, number?: string) => {
    if (part.startsWith('"')) {
      return part;
    }
    if (part.includes("!")) {
      return "{}";
    }
    if (letters === undefined) {
      return part.trim().toUpperCase();
    }
    const key = Number(number) - 1 === row ? keys.get(columnIndexOrNone(letters)) : undefined;
    return `{${key ?? ""}}`;
  });
}

/** Letters beyond the last column of a worksheet are a name, not a reference. */
function columnIndexOrNone(letters: string): number {
  return letters.length < 3 || letters.toUpperCase() <= "XFD" ? columnIndex(letters) : -1;
}

/** A short text that is practically never the same for two values (cyrb53, public domain); "" for a blank. */
export function valueFingerprint(value: CellValue): string {
  if (value === "") {
    return "";
  }
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of `${typeof value}:${value}`) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
