import { cellAddress, withSheet } from "../../standard/address";
import type { CellValue } from "../found-region";
import { yearOf } from "./figure-label";
import { isBlank } from "../table-slice";
import { isDateFormat } from "../recognise/value-evidence";

/** Cells of a sheet with their number formats; rows and columns of the grid count from 0. */
export interface FigureGrid {
  sheet: string;
  /** Zero-based row and column of its first cell in the sheet. */
  top: number;
  left: number;
  rows: readonly (readonly CellValue[])[];
  formats: readonly (readonly string[])[];
}

/** A number as it stands in a table of ready-made figures. */
export interface FigureReading {
  /** null where a mark says that it is withheld or missing ("*", "<5", "n/a"). */
  value: number | null;
  /** True where a percent sign is shown: the value is then a percentage, 23.4 for 23.4%. */
  percent: boolean;
  /** True for a number that a sign or a unit makes a difference: "+5.7", "-10 points", "3 pp". */
  isDifference?: true;
  /** True for a number stored as text. */
  isText: boolean;
  /** As it stands in the cell. */
  written: CellValue;
}

const withheldMark =
  /^(\*+|~+|#+|-+|–|—|\.{2,}|x|n\/?a|not (available|applicable|shown|given)|suppressed|withheld|#(ref!|n\/a|value!|div\/0!|name\?|num!|null!|calc!|spill!)|\[[a-z*]\]|[<≤]\s*\d+|(fewer|less) than \d+)$/i;

/** Marks for a number that is not there yet, or that nobody knows: no number, and none that was withheld. */
const missingMark =
  /^(t\.?b\.?[cad]\.?|n\/?k|nk|to (be|follow)( (confirmed|advised|added|supplied|completed|reported))?|(data )?(awaited|awaiting|pending)( data)?|not (yet )?(known|received|reported|supplied|provided|to hand)|no (data|return|figure)|missing|\?+)$/i;

/** "+5.7 points", "-10 pp": a difference by its unit. */
const writtenPoints =
  /^([-−+]?\s*\d+(?:\.\d+)?)\s*(?:%|percentage|per ?cent)?[\s-]*(?:p\.?p\.?|pp?ts?|pts|points?)\.?$/i;

/** The sign of a difference that a number format shows before positive numbers: "+0.0;-0.0". */
const plusFormat = /^"?\+/;

/** True for "tbc", "n/k", "awaited" and the like. */
export function isMissingMark(value: CellValue): boolean {
  return typeof value === "string" && missingMark.test(value.replace(/\s+/g, " ").trim());
}

const writtenNumber = /^[-−+]?\s*(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?\s*%?$/;

/** True for a format that shows a fraction as a percentage; a percent sign in quotes is only a letter. */
export function isPercentFormat(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|\\./g, ""));
}

/** "40 (80.0%)": a count with its share. */
const countWithShare = /^(\d{1,3}(?:,\d{3})+|\d+)\s*\(\s*[<>~≈]?\s*\d+(\.\d+)?\s*%\s*\)$/;

/** True for a format that shows money. */
export function isMoneyFormat(format: string): boolean {
  return /[£€]|\[\$[^\]-]/.test(format.replace(/\\(?=[£€])/g, ""));
}

/** The number of a cell; null for a blank, a date and any other text. */
export function readFigure(value: CellValue, format: string): FigureReading | null {
  if (typeof value === "boolean" || isBlank(value)) return null;
  if (typeof value === "number") {
    if (isDateFormat(format)) return null;
    const percent = isPercentFormat(format);
    const signed = value < 0 || plusFormat.test(format) ? { isDifference: true as const } : {};
    return {
      value: percent ? value * 100 : value,
      percent,
      isText: false,
      written: value,
      ...signed,
    };
  }
  const text = value
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(/ ?(per ?cent|pct)\.?$/i, "%");
  if (withheldMark.test(text)) {
    return { value: null, percent: false, isText: true, written: value };
  }
  const count = countWithShare.exec(text);
  if (count) {
    const people = Number(count[1].replace(/,/g, ""));
    return { value: people, percent: false, isText: true, written: value };
  }
  const points = writtenPoints.exec(text);
  if (points) {
    const apart = Number(points[1].replace(/\s/g, "").replace("−", "-"));
    return { value: apart, percent: true, isDifference: true, isText: true, written: value };
  }
  if (!/\d/.test(text) || !writtenNumber.test(text)) return null;
  const number = Number(text.replace(/[,\s%]/g, "").replace("−", "-"));
  const signed = /^[-−+]/.test(text) ? { isDifference: true as const } : {};
  return Number.isFinite(number)
    ? { value: number, percent: text.endsWith("%"), isText: true, written: value, ...signed }
    : null;
}

/** The value of a cell, "" outside the grid. */
export function valueAt(grid: FigureGrid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? "";
}

/** The number format of a cell. */
export function formatAt(grid: FigureGrid, row: number, column: number): string {
  return grid.formats[row]?.[column] ?? "General";
}

/** True for a number that may be a year in a header, and for a date. */
export function isYearOrDate(grid: FigureGrid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return (
    yearOf(value) !== null ||
    (typeof value === "number" && isDateFormat(formatAt(grid, row, column)))
  );
}

/** Where a cell stands, with its sheet: "'Counts'!C7". */
export function placeOfCell(grid: FigureGrid, row: number, column: number): string {
  return withSheet(grid.sheet, cellAddress(grid.top + row, grid.left + column));
}
