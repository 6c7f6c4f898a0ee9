import type { Rectangle } from "../../book/a1";
import { columnsOf, rowsOf } from "../../book/a1";
import type { BorderLine, BorderSide, CellFormat, SheetModel } from "../../book/book-data";
import type { HostContext, HostObject } from "../member";
import { notImplemented } from "../office-error";

/** What a format, font or fill belongs to: some cells, or a cell style. */
export interface FormatObject extends HostObject {
  /** Cells; then `sheet` is set too. */
  areas?: Rectangle[];
  /** Name of a cell style. */
  style?: string;
}

/** Most cells one call may format; formats of whole rows and columns are not kept by the book. */
const mostCells = 2_000_000;

/** Calls back for each cell of some areas. */
export function eachCell(areas: Rectangle[], visit: (row: number, column: number) => void): void {
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) visit(row, column);
}

function refuseTooMany(areas: Rectangle[]): void {
  const cells = areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
  if (cells > mostCells)
    throw notImplemented(
      "The workbench formats cells, not whole rows, columns or sheets: name the range that is used."
    );
}

const sheetOf = (object: FormatObject): SheetModel => object.sheet as SheetModel;

/** An attribute of a format; null when the cells differ, as in Excel. */
export function readFormat<K extends keyof CellFormat>(
  object: FormatObject,
  attribute: K,
  fallback: NonNullable<CellFormat[K]>,
  { book }: HostContext
): NonNullable<CellFormat[K]> | null {
  if (object.style !== undefined)
    return (book.namedStyles[object.style]?.[attribute] as typeof fallback) ?? fallback;
  const areas = object.areas ?? [];
  refuseTooMany(areas);
  let found: unknown;
  let differs = false;
  eachCell(areas, (row, column) => {
    const value = book.format(sheetOf(object), row, column)[attribute] ?? fallback;
    if (found === undefined) found = value;
    else if (found !== value) differs = true;
  });
  return differs ? null : ((found as typeof fallback | undefined) ?? fallback);
}

/** Changes attributes of a format. */
export function writeFormat(object: FormatObject, patch: CellFormat, { book }: HostContext): void {
  if (object.style !== undefined) {
    book.namedStyles[object.style] = { ...book.namedStyles[object.style], ...patch };
    return;
  }
  const areas = object.areas ?? [];
  refuseTooMany(areas);
  eachCell(areas, (row, column) => book.setFormat(sheetOf(object), row, column, patch));
}

/** Draws a line on one side of each cell that `touches`; null takes it away. */
export function writeBorder(
  object: FormatObject,
  side: BorderSide,
  touches: (row: number, column: number, area: Rectangle) => boolean,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
  { book }: HostContext
): void {
  const withLine = (format: CellFormat): CellFormat => {
    const { [side]: old, ...others } = format.borders ?? {};
    const line = change(old);
    const borders = line ? { ...others, [side]: line } : others;
    return Object.keys(borders).length ? { borders } : { borders: undefined };
  };
  if (object.style !== undefined) {
    const style = book.namedStyles[object.style] ?? {};
    book.namedStyles[object.style] = { ...style, ...withLine(style) };
    return;
  }
  for (const area of object.areas ?? []) {
    refuseTooMany([area]);
    eachCell([area], (row, column) => {
      if (!touches(row, column, area)) return;
      const sheet = sheetOf(object);
      book.setFormat(sheet, row, column, withLine(book.format(sheet, row, column)));
    });
  }
}
