/**
 * Address arithmetic of a worksheet: A1 style in and out, rows and columns zero-based.
 * Limits are those of an Excel worksheet: 1,048,576 rows and 16,384 columns (XFD).
 */

/** A rectangle of cells; both corners belong to it. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface AddressOptions {
  /** "$F$8" rather than "F8". */
  absolute?: boolean;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Letters of a zero-based column: 0 is "A", 26 is "AA". Throws RangeError outside the worksheet. */
export function columnName(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index > lastColumn) {
    throw new RangeError(`${index} is not a column of a worksheet (0 to ${lastColumn}).`);
  }
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of its letters, in either case: "A" is 0. Throws RangeError when they name no column. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) {
    throw new RangeError(`"${name}" is not the name of a column.`);
  }
  let index = 0;
  for (const letter of name.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  if (index - 1 > lastColumn) {
    throw new RangeError(`"${name}" is beyond the last column of a worksheet, XFD.`);
  }
  return index - 1;
}

/** Columns in runs of neighbours, both ends included: [5, 1, 2] is 1–2 and 5. */
export function columnRuns(columns: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Address of one cell: (7, 5) is "F8". Throws RangeError outside the worksheet. */
export function cellAddress(row: number, column: number, options: AddressOptions = {}): string {
  if (!Number.isInteger(row) || row < 0 || row > lastRow) {
    throw new RangeError(`${row} is not a row of a worksheet (0 to ${lastRow}).`);
  }
  const dollar = options.absolute ? "$" : "";
  return `${dollar}${columnName(column)}${dollar}${row + 1}`;
}

/** Address of a rectangle, "A4:L20"; of one cell only, "A4". Throws RangeError outside the worksheet. */
export function rangeAddress(
  top: number,
  left: number,
  bottom: number,
  right: number,
  options: AddressOptions = {}
): string {
  const first = cellAddress(top, left, options);
  const last = cellAddress(bottom, right, options);
  return first === last ? first : `${first}:${last}`;
}

const rangePattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Rectangle of an A1 address, with or without dollars and a sheet: "A4:L20", "$F$8", "'WRES Bands'!B2".
 * Corners may be given in any order. Throws RangeError for anything else, whole rows and columns included.
 */
export function parseRange(address: string): CellRange {
  const match = rangePattern.exec(splitSheet(address).address);
  if (!match) {
    throw new RangeError(`"${address}" is not the address of a range of cells.`);
  }
  const [, firstColumn, firstRow, secondColumn = firstColumn, secondRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(secondRow) - 1];
  const columns = [columnIndex(firstColumn), columnIndex(secondColumn)];
  if (Math.min(...rows) < 0 || Math.max(...rows) > lastRow) {
    throw new RangeError(`"${address}" lies outside a worksheet.`);
  }
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Sheet name as a formula needs it: always quoted, apostrophes doubled, so that "2024-25" and "A1" are safe. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Address with its sheet: ("O'Brien", "A1") is "'O''Brien'!A1". */
export function withSheet(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

/** Parts of an address that may name its sheet, quoted or not; sheet is null when it names none. */
export function splitSheet(address: string): { sheet: string | null; address: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) {
    return { sheet: null, address };
  }
  const written = address.slice(0, bang);
  const sheet = /^'.*'$/.test(written) ? written.slice(1, -1).replace(/''/g, "'") : written;
  return { sheet, address: address.slice(bang + 1) };
}
