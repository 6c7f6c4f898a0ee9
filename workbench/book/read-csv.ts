import { BadWorkbook } from "./bad-workbook";
import type { BookData, Cell, CellMatrix } from "./book-data";
import { bookOf, emptySheet } from "./empty-book";

const DELIMITERS = [",", ";", "\t"] as const;

/** Lines looked at to tell the delimiter. */
const SAMPLE_LINES = 20;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DATE_PATTERNS: { pattern: RegExp; order: "dmy" | "ymd"; numberFormat: string }[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: "dmy", numberFormat: "dd/mm/yyyy" },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})$/, order: "dmy", numberFormat: "dd-mm-yyyy" },
  { pattern: /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/, order: "dmy", numberFormat: "dd-mmm-yyyy" },
  { pattern: /^(\d{1,2}) ([A-Za-z]{3}) (\d{4})$/, order: "dmy", numberFormat: "dd mmm yyyy" },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})$/, order: "ymd", numberFormat: "yyyy-mm-dd" },
];

/** Digits beyond 15 would be lost in a number, and a leading zero always. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const GROUPED_NUMBER = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENTAGE = /^-?\d{1,3}(?:\.\d+)?%$/;
const LEADING_ZERO = /^0\d+$/;

/**
 * Characters 128 to 159 of Windows-1252 (WHATWG Encoding Standard): some versions of Node decode
 * them as the control characters of Latin-1.
 */
const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]);
  }
}

/** Records of a csv text (RFC 4180): quoted fields may hold delimiters, line breaks and doubled quotes. */
function parseRecords(text: string, delimiter: string, limit = Infinity): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let position = 0;
  while (position < text.length && records.length < limit) {
    let field: string;
    if (text[position] === '"') {
      field = "";
      for (;;) {
        const close = text.indexOf('"', position + 1);
        if (close < 0) {
          field += text.slice(position + 1);
          position = text.length;
          break;
        }
        field += text.slice(position + 1, close);
        position = close + 1;
        if (text[position] !== '"') break;
        field += '"';
      }
    } else {
      field = "";
    }
    const start = position;
    while (position < text.length) {
      const character = text[position];
      if (character === delimiter || character === "\n" || character === "\r") break;
      position++;
    }
    record.push(field + text.slice(start, position));
    if (text[position] === delimiter) {
      position++;
      if (position < text.length) continue;
      record.push("");
    }
    if (text[position] === "\r" && text[position + 1] === "\n") position++;
    position++;
    records.push(record);
    record = [];
  }
  return records;
}

/** The delimiter that splits the most of the first lines into the same number of fields. */
function tellDelimiter(text: string): string {
  const score = (delimiter: string) => {
    const widths = parseRecords(text, delimiter, SAMPLE_LINES)
      .map((record) => record.length)
      .filter((width) => width > 1);
    return widths.filter((width) => width === widths[0]).length * 1000 + (widths[0] ?? 0);
  };
  return [...DELIMITERS].sort((a, b) => score(b) - score(a))[0];
}

/** Serial number of a date as text, with its format; null when it is none, NaN when there is no such day. */
function readDate(text: string): { serial: number; numberFormat: string } | null {
  for (const { pattern, order, numberFormat } of DATE_PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [day, month, year] =
      order === "dmy" ? [match[1], match[2], match[3]] : [match[3], match[2], match[1]];
    const monthIndex = /^\d/.test(month) ? Number(month) - 1 : MONTHS.indexOf(month.toLowerCase());
    const date = new Date(Date.UTC(Number(year), monthIndex, Number(day)));
    const exists = date.getUTCMonth() === monthIndex && date.getUTCDate() === Number(day);
    const serial = date.getTime() / 86_400_000 + 25_569;
    // Excel counts a 29 February 1900 that never was; dates up to then are left as text.
    return { serial: exists && serial > 60 ? serial : NaN, numberFormat };
  }
  return null;
}

function readNumber(text: string): { value: number; numberFormat?: string } | null {
  if (PLAIN_NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED_NUMBER.test(text)) {
    return {
      value: Number(text.replace(/,/g, "")),
      numberFormat: text.includes(".") ? "#,##0.00" : "#,##0",
    };
  }
  if (PERCENTAGE.test(text)) {
    const decimals = (text.split(".")[1]?.length ?? 1) - 1;
    const digits = text.replace(/[-.%]/g, "").length;
    return {
      value: Number((Number(text.slice(0, -1)) / 100).toPrecision(Math.max(1, digits + 2))),
      numberFormat: decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%",
    };
  }
  return null;
}

/**
 * What the fields of a column become. Numbers and dates only where nothing is lost: one field with a
 * leading zero keeps every whole number of its column text (they are keys), and one impossible date
 * keeps all dates of its column text, since then the order of day and month is in doubt.
 */
function readColumn(fields: string[]): { value: string | number; numberFormat?: string }[] {
  const trimmed = fields.map((field) => field.trim());
  const keys = trimmed.some((field) => LEADING_ZERO.test(field));
  const dates = trimmed.map(readDate);
  const datesHold = dates.every((date) => date === null || !Number.isNaN(date.serial));
  return fields.map((field, index) => {
    const date = dates[index];
    if (date)
      return datesHold ? { value: date.serial, numberFormat: date.numberFormat } : { value: field };
    return (keys ? null : readNumber(trimmed[index])) ?? { value: field };
  });
}

const SHEET_ID = "{00000000-0001-0000-0001-000000000000}";

function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const name = base
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, "");
  return name === "" || /^history$/i.test(name) ? "Sheet1" : name;
}

/**
 * A csv file as a book of one sheet. UTF-8 with or without a byte order mark, UTF-16 with one, else
 * Windows-1252; comma, semicolon or tab. Text that looks like a formula stays text.
 * Throws BadWorkbook when there is no row or the file is not text.
 */
export function readCsv(bytes: Uint8Array, fileName: string): BookData {
  let text = decode(bytes).replace(/^\uFEFF/, "");
  if (text.includes("\0")) {
    throw new BadWorkbook(
      `"${fileName}" is not a text file, although its name ends in .csv. Export it again as CSV.`,
      "not-a-workbook"
    );
  }
  const declared = /^sep=(.)\r?\n/i.exec(text);
  if (declared) text = text.slice(declared[0].length);
  const records = parseRecords(text, declared ? declared[1] : tellDelimiter(text));
  if (!records.some((record) => record.some((field) => field.trim() !== ""))) {
    throw new BadWorkbook(
      `"${fileName}" holds no rows. Export it again and check that it has a header and data.`,
      "no-rows"
    );
  }

  const cells: CellMatrix = {};
  const formats: BookData["formats"] = {};
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  for (let column = 0; column < width; column++) {
    const fields = records.map((record) => record[column] ?? "");
    readColumn(fields).forEach(({ value, numberFormat }, row) => {
      if (value === "") return;
      const cell: Cell = { v: value };
      if (numberFormat !== undefined) {
        cell.s = `csv ${numberFormat}`;
        formats[cell.s] ??= { numberFormat };
      }
      (cells[row] ??= {})[column] = cell;
    });
  }
  const sheet = { ...emptySheet(SHEET_ID, sheetName(fileName)), cells };
  return { ...bookOf(sheet), formats };
}
