/** Zero-based rows and columns of a rectangle of cells, both ends included. */
export interface Rectangle {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Rows and columns of an Excel sheet. */
export const sheetRows = 1048576;
export const sheetColumns = 16384;

/** Letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters, in either case. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/**
 * Rectangle of an A1-style address without its sheet: "B2", "$A$1:C9", "A:C", "1:6".
 * null when it is no address or lies outside a sheet.
 */
export function parseAddress(address: string): Rectangle | null {
  const text = address.trim();
  let rectangle: Rectangle | null = null;
  const cells = cellPattern.exec(text);
  const columns = columnsPattern.exec(text);
  const rows = rowsPattern.exec(text);
  if (cells) {
    const [left, right] = ordered(columnIndex(cells[1]), columnIndex(cells[3] ?? cells[1]));
    const [top, bottom] = ordered(Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1);
    rectangle = { top, left, bottom, right };
  } else if (columns) {
    const [left, right] = ordered(columnIndex(columns[1]), columnIndex(columns[2]));
    rectangle = { top: 0, left, bottom: sheetRows - 1, right };
  } else if (rows) {
    const [top, bottom] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
    rectangle = { top, left: 0, bottom, right: sheetColumns - 1 };
  }
  if (!rectangle || rectangle.top < 0) return null;
  return rectangle.bottom < sheetRows && rectangle.right < sheetColumns ? rectangle : null;
}

/** A rectangle and the sheet it names; sheet is null when the reference names none. */
export interface SheetReference {
  sheet: string | null;
  rectangle: Rectangle;
}

/** Reads "'Bob''s data'!$A$1:$B$2" or "A1", with or without a leading "="; null when it is no plain reference. */
export function parseReference(reference: string): SheetReference | null {
  const text = reference.trim().replace(/^=/, "");
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text);
  if (!match) return null;
  const rectangle = parseAddress(match[3]);
  if (!rectangle) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, rectangle };
}

/** "A1:C9" (or "$A$1:$C$9"), one cell without a colon, whole columns as "A:C", whole rows as "1:6". */
export function formatRectangle({ top, left, bottom, right }: Rectangle, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => mark + String(index + 1);
  if (top === 0 && bottom === sheetRows - 1) return `${column(left)}:${column(right)}`;
  if (left === 0 && right === sheetColumns - 1) return `${row(top)}:${row(bottom)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** A sheet name in apostrophes, as it may always stand in a formula. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A sheet name as Excel prints it in an address: in apostrophes only where it must be. */
export function addressSheet(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]?\d*[Cc]?\d*$/.test(name);
  return plain ? name : quoteSheet(name);
}

/** The common part of two rectangles; null when they do not touch. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** Number of rows of a rectangle. */
export const rowsOf = (area: Rectangle): number => area.bottom - area.top + 1;

/** Number of columns of a rectangle. */
export const columnsOf = (area: Rectangle): number => area.right - area.left + 1;
