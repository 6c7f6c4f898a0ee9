import { parseRange } from "../../src/standard/address";
import type { CellValue } from "../../src/intake/found-region";
import type { BookData, Cell, SheetModel } from "../../workbench/book/book-data";
import { bookOf, emptySheet } from "../../workbench/book/empty-book";
import { openSession } from "../../workbench/session";

export interface TestSheet {
  name: string;
  /** Cells from A1 on; "" is blank, a text beginning with "=" a formula, one with "#" an error. */
  rows?: CellValue[][];
  own?: Partial<SheetModel>;
}

/** Cells of rows that begin in A1. */
export function cellsOf(rows: readonly CellValue[][], dateFormat?: string): SheetModel["cells"] {
  const cells: SheetModel["cells"] = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      if (value === "") {
        return;
      }
      const cell: Cell =
        typeof value === "string" && value.startsWith("=") ? { v: 0, f: value } : { v: value };
      if (typeof value === "string" && value.startsWith("#")) {
        cell.error = true;
      }
      if (dateFormat && typeof value === "number" && value > 40_000 && value < 50_000) {
        cell.s = dateFormat;
      }
      (cells[rowIndex] ??= {})[column] = cell;
    })
  );
  return cells;
}

/** A workbook as plain data. Numbers from 40,000 to 50,000 are formatted as dates. */
export function bookData(sheets: readonly TestSheet[], own: Partial<BookData> = {}): BookData {
  return {
    ...bookOf(
      ...sheets.map(({ name, rows = [], own: ownSheet }, index) => ({
        ...emptySheet(`{test-${index}}`, name),
        cells: cellsOf(rows, "date"),
        ...ownSheet,
      }))
    ),
    formats: { date: { numberFormat: "dd/mm/yyyy" } },
    ...own,
  };
}

/** A table of the user's over cells that begin in A1. */
export const userTable = (
  name: string,
  range: string,
  columns: string[]
): SheetModel["tables"][number] => ({
  id: `user-${name}`,
  name,
  range,
  columns,
  hasTotalsRow: false,
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
});

type Options = Parameters<typeof openSession>[1];

/** Opens a session on a workbook; the sessions of a test file are closed by closeSessions. */
export async function open(
  sheets: readonly TestSheet[],
  own: Partial<BookData> = {},
  options?: Options
) {
  const session = await openSession({ data: bookData(sheets, own) }, options);
  opened.push(session);
  return session;
}

/** Opens a session on a file, closed by closeSessions as well. */
export async function openBytes(bytes: Uint8Array, fileName: string) {
  const session = await openSession({ bytes, fileName });
  opened.push(session);
  return session;
}

type Session = Awaited<ReturnType<typeof openSession>>;

const opened: Session[] = [];

/** Closes the sessions opened so far. */
export async function closeSessions(): Promise<void> {
  for (const session of opened.splice(0)) {
    await session.close();
  }
}

/** A sheet of a session's book, by its name. */
export function sheetOf(session: Session, name: string): SheetModel {
  const found = session.book.toData().sheets.find((sheet) => sheet.name === name);
  if (!found) {
    const names = session.book.toData().sheets.map((sheet) => sheet.name);
    throw new Error(`There is no sheet "${name}" but ${names.join(", ")}.`);
  }
  return found;
}

/** Values of a range as Excel would show them to a program. */
export async function valuesAt(sheet: string, address: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** Value of one cell. */
export async function valueAt(sheet: string, address: string): Promise<CellValue> {
  return (await valuesAt(sheet, address))[0][0];
}

/** The model's cell at an address. */
export function modelCell(sheet: SheetModel, address: string): Cell | undefined {
  const { top, left } = parseRange(address);
  return sheet.cells[top]?.[left];
}
