import type { CellValueType, ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../src/intake/found-region";
import type { Book } from "../book/book";
import type { SheetModel } from "../book/book-data";
import { dateSerial } from "../book/entered-value";
import { cellTypes } from "./grid-terms";

/** A value or formula of a cell as the grid keeps it; formats are apart. */
export interface GridContent {
  v?: string | number;
  t?: CellValueType;
  f?: string;
}

/** A value in the grid's terms: truth values are 0 and 1, and a text stays a text even if it looks like a number. */
export function gridContent(value: CellValue, formula?: string): GridContent {
  const content: GridContent = formula === undefined ? {} : { f: formula };
  if (typeof value === "boolean") return { ...content, v: value ? 1 : 0, t: cellTypes.boolean };
  if (typeof value === "number") return { ...content, v: value, t: cellTypes.number };
  return value === "" && formula === undefined
    ? content
    : { ...content, v: value, t: cellTypes.text };
}

/** The text of a cell that was typed or holds rich text. */
const richText = (cell: Nullable<ICellData>): string | undefined =>
  cell?.p?.body?.dataStream.replace(/\r?\n$/, "");

/** The cell with the serial number of a date typed as the British do, dd/mm/yyyy; null when it is no such date. */
export function typedDate<Typed extends ICellData>(cell: Nullable<Typed>): Typed | null {
  const text = richText(cell) ?? (typeof cell?.v === "string" ? cell.v : "");
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const serial = match && dateSerial(Number(match[3]), Number(match[2]), Number(match[1]));
  if (!cell || serial === null) return null;
  return {
    ...cell,
    p: undefined,
    v: serial,
    t: cellTypes.number,
    s: { ...(typeof cell.s === "object" ? cell.s : {}), n: { pattern: "dd/mm/yyyy" } },
  };
}

/** What the book would have to be told to hold what stands in a cell of the grid. */
export function bookInput(cell: Nullable<ICellData>, formula: string | null): CellValue {
  if (formula) return formula;
  const rich = richText(cell);
  if (rich !== undefined) return asText(rich.replace(/\r/g, "\n"));
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return "";
  if (cell?.t === cellTypes.boolean) return value === 1 || value === true || value === "1";
  if (typeof value !== "string") return value;
  // Error values are the only texts that are no texts.
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value) ? value : asText(value);
}

/** A leading apostrophe keeps the book from reading a text as a number, date or formula. */
const asText = (text: string): string => (text === "" ? "" : `'${text}`);

/** Every cell of a sheet that the grid should show, spilled values included, with the id of its format. */
export function* cellsToShow(
  book: Book,
  sheet: SheetModel
): Generator<[row: number, column: number, content: GridContent, format: string | undefined]> {
  for (const [rowText, cells] of Object.entries(sheet.cells)) {
    const row = Number(rowText);
    for (const [columnText, cell] of Object.entries(cells)) {
      const column = Number(columnText);
      yield [row, column, gridContent(book.value(sheet, row, column), cell.f), cell.s];
      const spill = cell.f === undefined ? null : book.spillOf(sheet, row, column);
      if (!spill) continue;
      for (let r = spill.top; r <= spill.bottom; r++)
        for (let c = spill.left; c <= spill.right; c++)
          if (sheet.cells[r]?.[c] === undefined)
            yield [r, c, gridContent(book.value(sheet, r, c)), undefined];
    }
  }
}
