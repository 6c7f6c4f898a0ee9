import type { CellValue } from "../../src/intake/found-region";
import { enteredText } from "../../src/excel/entered-text";
import {
  columnIndex,
  columnLetters,
  formatRectangle,
  parseAddress,
  sheetColumns,
} from "../../workbench/book/a1";
import type { Book } from "../../workbench/book/book";
import type { SheetModel, TableModel } from "../../workbench/book/book-data";
import { shiftFormula } from "../../workbench/book/package-formula";

/** Somebody at work in Excel on one table: what they do, done to the book as Excel would do it. */
export class TableUser {
  constructor(
    private readonly book: Book,
    readonly sheet: SheetModel,
    readonly table: TableModel
  ) {}

  /** The user of the table of a name. */
  static of(book: Book, name: string): TableUser {
    const found = book.tables.find(({ table }) => table.name === name);
    if (!found) throw new Error(`There is no table "${name}".`);
    return new TableUser(book, found.sheet, found.table);
  }

  get area() {
    const area = parseAddress(this.table.range);
    if (!area) throw new Error(`"${this.table.range}" is no range.`);
    return area;
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top;
  }

  get ids(): number[] {
    return this.table.columnIds ?? this.table.columns.map((_, index) => index + 1);
  }

  columnAt(header: string): number {
    return this.table.columns.indexOf(header);
  }

  /** Value of a cell by row and column of the body. */
  value(row: number, column: number): CellValue {
    return this.book.value(this.sheet, this.area.top + 1 + row, this.area.left + column);
  }

  formula(row: number, column: number): CellValue {
    return this.book.formula(this.sheet, this.area.top + 1 + row, this.area.left + column);
  }

  type(row: number, column: number, value: CellValue): void {
    this.enter(this.area.top + 1 + row, this.area.left + column, value);
  }

  private enter(row: number, column: number, value: CellValue): void {
    const isFormula = typeof value === "string" && value.startsWith("=");
    const entry =
      typeof value === "string" && !isFormula && value !== "" ? enteredText(value) : value;
    this.book.enter(this.sheet, row, column, entry);
  }

  /** Puts the rows of the body into another order: place in the new order → row before. */
  reorder(order: readonly number[]): void {
    const { top, left, right } = this.area;
    const before = order.map((_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => this.formula(row, column))
    );
    order.forEach((from, row) =>
      before[from].forEach((content, column) =>
        this.enter(top + 1 + row, left + column, movedDown(content, row - from))
      )
    );
  }

  /** Inserts whole rows of the sheet; inside the table (zero-based row of its body) or above it (negative). */
  insertRow(bodyRow: number): void {
    const row = bodyRow < 0 ? 0 : this.area.top + 1 + bodyRow;
    const before = this.area;
    this.shift(row, 1);
    if (bodyRow >= 0) this.table.range = formatRectangle({ ...before, bottom: before.bottom + 1 });
  }

  deleteRow(bodyRow: number): void {
    const before = this.area;
    this.shift(before.top + 1 + bodyRow, -1);
    this.table.range = formatRectangle({ ...before, bottom: before.bottom - 1 });
  }

  private shift(row: number, count: number): void {
    this.book.shiftRows(this.sheet, {
      sheet: this.sheet.name,
      left: 0,
      right: sheetColumns - 1,
      row,
      count,
    });
  }

  /** Copies a row and inserts the copy below it. */
  duplicateRow(bodyRow: number): void {
    this.insertRow(bodyRow + 1);
    const { left, right } = this.area;
    for (let column = 0; column <= right - left; column++)
      this.type(bodyRow + 1, column, movedDown(this.formula(bodyRow, column), 1));
  }

  /** Gives the columns of the table another order; null is a new one, those missing are deleted. */
  arrangeColumns(order: readonly (number | null)[], newHeader: string): void {
    const { top, left, right, bottom } = this.area;
    const contents = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        this.book.formula(this.sheet, top + row, left + column)
      )
    );
    const place = new Map(
      order.flatMap((from, to): [number, number][] =>
        from === null ? [] : [[left + from, left + to]]
      )
    );
    const isGone = (column: number) => column >= left && column <= right && !place.has(column);
    const follow = (content: CellValue): CellValue =>
      mapColumns(content, (column) => (isGone(column) ? null : (place.get(column) ?? column)));
    contents.forEach((cells, row) => {
      for (let column = 0; column < Math.max(order.length, cells.length); column++) {
        const from = order[column];
        const header = row === 0 ? newHeader : "";
        const content =
          column >= order.length ? "" : from === null ? header : follow(cells[from ?? 0]);
        this.enter(top + row, left + column, content);
      }
    });
    const { ids } = this;
    const nextId = Math.max(...ids) + 1;
    this.table.columnIds = order.map((from) => (from === null ? nextId : ids[from]));
    this.table.columns = order.map((from) =>
      from === null ? newHeader : this.table.columns[from]
    );
    this.table.range = formatRectangle({ top, left, bottom, right: left + order.length - 1 });
  }

  renameHeader(column: number, header: string): void {
    this.enter(this.area.top, this.area.left + column, header);
    this.table.columns[column] = header;
  }

  /** Inserts a column of the sheet left of everything. */
  insertSheetColumn(): void {
    const used = this.book.usedArea(this.sheet);
    if (!used) return;
    for (let row = used.top; row <= used.bottom; row++)
      for (let column = used.right; column >= 0; column--) {
        const content = this.book.formula(this.sheet, row, column);
        this.enter(
          row,
          column + 1,
          mapColumns(content, (one) => one + 1)
        );
        this.enter(row, column, "");
      }
    const { area } = this;
    this.table.range = formatRectangle({ ...area, left: area.left + 1, right: area.right + 1 });
  }

  /** Hides some rows of the body, as a filter does. */
  filter(hides: (bodyRow: number) => boolean): void {
    const { top, bottom } = this.area;
    this.sheet.hiddenRows = Array.from({ length: bottom - top }, (_, row) => row)
      .filter(hides)
      .map((row) => top + 1 + row);
  }

  renameTable(name: string): void {
    this.table.name = name;
  }

  renameSheet(name: string): void {
    this.book.renameSheet(this.sheet, name);
  }

  moveSheet(position: number): void {
    const { sheets } = this.book;
    sheets.splice(sheets.indexOf(this.sheet), 1);
    sheets.splice(position, 0, this.sheet);
  }

  /** Copies the sheet with its table, as Excel does: other ids, a numbered name of the table. */
  copySheet(): void {
    const copy = this.book.addSheet(`Copy ${this.book.sheets.length}`);
    copy.cells = structuredClone(this.sheet.cells);
    copy.names = structuredClone(this.sheet.names);
    const number = this.book.tables.length;
    copy.tables = [
      {
        ...structuredClone(this.table),
        id: this.book.newTableId(),
        name: `${this.table.name}_${number}`,
      },
    ];
    delete copy.tables[0].part;
  }
}

/** A content moved down in a sheet: relative references follow. */
function movedDown(content: CellValue, rows: number): CellValue {
  return typeof content === "string" && content.startsWith("=")
    ? `=${shiftFormula(content.slice(1), rows, 0)}`
    : content;
}

/** A content with the columns of its references changed; null: deleted. */
function mapColumns(content: CellValue, map: (column: number) => number | null): CellValue {
  if (typeof content !== "string" || !content.startsWith("=")) return content;
  return content.replace(
    /"(?:[^"]|"")*"|\b([A-Z]{1,2})(\d+)\b/g,
    (text, letters?: string, row?: string) => {
      if (letters === undefined) return text;
      const column = map(columnIndex(letters));
      return column === null ? "#REF!" : `${columnLetters(column)}${row}`;
    }
  );
}
