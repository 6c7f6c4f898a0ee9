/** A cell that is more than a plain text or number. */
export interface RichCell {
  value: string | number;
  /** Excel number format, e.g. "dd/mm/yyyy". */
  format?: string;
  /** Formula without its leading "="; value is then its cached result. */
  formula?: string;
}

/** null is a blank cell. */
export type SampleCell = string | number | RichCell | null;

export interface SampleSheet {
  name: string;
  rows: SampleCell[][];
  /** Characters, by column. */
  columnWidths: number[];
  /** Zero-based rows in bold: titles and headers. */
  boldRows: number[];
  /** Rows that stay in sight when scrolling; 0 for none. */
  frozenRows: number;
  /** Range with filter buttons, e.g. "A5:M3900"; null for none. */
  filterRange: string | null;
  /** Merged ranges, e.g. "B5:C5". */
  merges: string[];
}

export interface SampleWorkbook {
  sheets: SampleSheet[];
}

const dateFormat = "dd/mm/yyyy";

/** A cell with a real date, shown the UK way. */
export function dateCell(serial: number): RichCell {
  return { value: serial, format: dateFormat };
}

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : columnLetters(before - 1) + letter;
}

/** The range of a table by its zero-based header row and its number of data rows and columns. */
export function tableRange(headerRow: number, dataRows: number, columns: number): string {
  return `A${headerRow + 1}:${columnLetters(columns - 1)}${headerRow + 1 + dataRows}`;
}
