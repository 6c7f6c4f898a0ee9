/** A cell as Office.js gives it: "" is blank, a date is its serial number, an error is text such as "#REF!". */
export type CellValue = string | number | boolean;

/**
 * A rectangle of a sheet that may hold a table: an Excel table, or the used range of a sheet.
 * Only its first rows are here: enough to recognise it without reading the whole sheet.
 */
export interface FoundRegion {
  sheet: string;
  /** Name of the Excel table; null for a used range. */
  tableName: string | null;
  /** Zero-based row and column of the top left cell in the sheet. */
  top: number;
  left: number;
  /** Size of the whole region, header included. */
  rowCount: number;
  columnCount: number;
  /** The first rows (all of them in a small region). */
  rows: CellValue[][];
  /** Number formats of the same cells, e.g. "dd/mm/yyyy": they tell dates and percentages from numbers. */
  numberFormats: string[][];
  /** Lines of text above an Excel table in its sheet (titles); empty for a used range, whose titles are in rows. */
  titles: string[];
  /** True on a sheet that was copied in from the report of another workbook: of it the table of results counts only. */
  isReportCopy?: true;
}
