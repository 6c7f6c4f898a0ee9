import type { CellValue } from "../../src/intake/found-region";
import type { Rectangle } from "./a1";
import { formatRectangle, parseAddress, parseReference } from "./a1";
import type { BookData, Cell, CellFormat, NameModel, SheetModel, TableModel } from "./book-data";
import { Calculator } from "./calculator";
import { shiftBlocks } from "./cell-blocks";
import type { FunctionParameter } from "./custom-function";
import { emptySheet } from "./empty-book";
import { enteredValue } from "./entered-value";
import type { Evaluation } from "./formula-engine";
import type { RowShift } from "./formula-text";
import { renameSheet, shiftFormula } from "./formula-text";

/** How a book plays Excel where the applications differ. */
export interface BookOptions {
  /** What an empty cell reaches a custom function as: 0 as in Excel on the desktop (default), null as on the web. */
  blankArgument?: 0 | null;
}

const oneCell = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/**
 * A workbook in memory: cells, formulas, formats, tables, names, charts. It is the truth behind the host;
 * formulas are calculated when a value that depends on a change is asked for.
 */
export class Book {
  private readonly formatIds = new Map<string, string>();
  private readonly calculator: Calculator;
  private nextId = 1;
  private lastSheet = 0;
  private lastTable = 0;

  private constructor(
    private readonly data: BookData,
    private readonly options: BookOptions
  ) {
    this.calculator = new Calculator(data, (sheet, row, column) => this.touch(sheet, row, column));
    for (const [id, format] of Object.entries(data.formats))
      this.formatIds.set(JSON.stringify(format), id);
    // A formula nobody has calculated yet has no value to serve.
    for (const sheet of data.sheets)
      for (const [row, cells] of Object.entries(sheet.cells))
        for (const [column, cell] of Object.entries(cells))
          if (cell.f !== undefined && cell.v === undefined)
            this.calculator.markChanged(sheet, oneCell(Number(row), Number(column)));
  }

  /** Opens a workbook. Cached values are served as they are; the data belong to the book from here on. */
  static async open(data: BookData, options: BookOptions = {}): Promise<Book> {
    return new Book(data, options);
  }

  /** The workbook as it stands; call `calculated()` first if formulas were written. */
  toData(): BookData {
    return this.data;
  }

  /** Ends the engine, if it was started. */
  async dispose(): Promise<void> {
    await this.calculator.dispose();
  }

  /** A new id, unique in this book. */
  newId(kind: string): string {
    let id: string;
    const taken = new Set([
      ...this.data.sheets.map((sheet) => sheet.id),
      ...this.data.sheets
        .flatMap((sheet) => [...sheet.tables, ...sheet.charts])
        .map(({ id }) => id),
      ...this.data.customXmlParts.map((part) => part.id),
    ]);
    do id = `${kind}${this.nextId++}`;
    while (taken.has(id));
    return id;
  }

  /** Id of a new table: the number it will have in the file, so that it is the same when the file is opened again. */
  newTableId(): string {
    const numbers = this.tables.map(({ table }) => Number(table.id)).filter(Number.isInteger);
    this.lastTable = Math.max(this.lastTable, ...numbers) + 1;
    return String(this.lastTable);
  }

  /**
   * Id of a new sheet in the form Office.js gives, by the number the sheet will have in the file: so it is the same
   * when the file is opened again.
   */
  private newSheetId(): string {
    const numbers = this.data.sheets.map(({ id }) =>
      parseInt(/^\{00000000-0001-0000-([0-9A-F]{4})-0{12}\}$/.exec(id)?.[1] ?? "0", 16)
    );
    this.lastSheet = Math.max(this.lastSheet, ...numbers) + 1;
    const number = this.lastSheet.toString(16).toUpperCase().padStart(4, "0");
    return `{00000000-0001-0000-${number}-000000000000}`;
  }

  // ---- sheets

  /** The sheets in the order of their tabs. Add, rename and delete them through the book. */
  get sheets(): SheetModel[] {
    return this.data.sheets;
  }

  /** The sheet of a name (any case) or id. */
  sheet(nameOrId: string): SheetModel | null {
    const lower = nameOrId.toLowerCase();
    return (
      this.data.sheets.find((sheet) => sheet.id === nameOrId) ??
      this.data.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ??
      null
    );
  }

  /** Adds an empty sheet at the end. The name must have been checked. */
  addSheet(name: string): SheetModel {
    const sheet = emptySheet(this.newSheetId(), name);
    this.data.sheets.push(sheet);
    this.data.activeSheet ??= sheet.id;
    return sheet;
  }

  /** Renames a sheet; every formula, name and chart that points at it follows, as in Excel. */
  renameSheet(sheet: SheetModel, name: string): void {
    const old = sheet.name;
    sheet.name = name;
    this.rewrite((formula) => renameSheet(formula, old, name));
  }

  /** Deletes a sheet; what pointed at it becomes #REF!, as in Excel. */
  deleteSheet(sheet: SheetModel): void {
    this.data.sheets.splice(this.data.sheets.indexOf(sheet), 1);
    this.calculator.forget(sheet);
    if (this.data.activeSheet === sheet.id) this.data.activeSheet = this.data.sheets[0]?.id ?? null;
    this.rewrite((formula) => renameSheet(formula, sheet.name, null));
  }

  /**
   * Moves the cells of some columns down to make room for rows, or up over rows taken out, with every reference
   * to them (formulas, names, charts, tables), as Excel does for the rows of a table.
   */
  shiftRows(sheet: SheetModel, shift: RowShift): void {
    const { left, right, row, count } = shift;
    const rows = Object.keys(sheet.cells)
      .map(Number)
      .filter((index) => index >= row)
      .sort((a, b) => (count > 0 ? b - a : a - b));
    for (const from of rows) {
      for (const [columnText, cell] of Object.entries(sheet.cells[from])) {
        const column = Number(columnText);
        if (column < left || column > right) continue;
        delete sheet.cells[from][column];
        this.touch(sheet, from, column);
        if (count < 0 && from < row - count) continue;
        (sheet.cells[from + count] ??= {})[column] = cell;
        this.touch(sheet, from + count, column);
      }
    }
    const last = Math.max(row, ...rows) + Math.max(count, 0);
    this.calculator.formulasChanged(sheet);
    this.calculator.markChanged(sheet, { top: row, left, bottom: last, right });
    for (const table of sheet.tables) {
      const area = parseAddress(table.range);
      if (!area || area.top < row || area.left < left || area.right > right) continue;
      const moved = { ...area, top: area.top + count, bottom: area.bottom + count };
      table.range = formatRectangle(moved);
    }
    for (const rules of [sheet.validations, sheet.conditionalFormats])
      for (const rule of rules) rule.ranges = shiftBlocks(rule.ranges, shift);
    sheet.validations = sheet.validations.filter(({ ranges }) => ranges !== "");
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges !== "");
    this.rewrite((formula, home) => shiftFormula(formula, home?.name ?? "", shift), sheet);
  }

  private touch(sheet: SheetModel, row: number, column: number): void {
    if (sheet.part !== null) sheet.changedCells.add(`${row},${column}`);
  }

  /**
   * Applies a change to every formula of the book that may point at another sheet or stands on `onSheet`, marking
   * those that changed for calculation.
   */
  private rewrite(
    change: (formula: string, home: SheetModel | null) => string,
    onSheet?: SheetModel
  ): void {
    for (const sheet of this.data.sheets) {
      let touched = false;
      for (const [row, cells] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(cells)) {
          if (!cell.f || (!cell.f.includes("!") && sheet !== onSheet)) continue;
          const formula = change(cell.f, sheet);
          if (formula === cell.f) continue;
          cell.f = formula;
          touched = true;
          this.calculator.markChanged(sheet, oneCell(Number(row), Number(column)));
          this.touch(sheet, Number(row), Number(column));
        }
      }
      if (touched) this.calculator.formulasChanged(sheet);
      for (const name of sheet.names) name.formula = change(name.formula, sheet);
      for (const chart of sheet.charts) {
        if (chart.title.formula) chart.title.formula = change(chart.title.formula, sheet);
        for (const series of chart.series) {
          if (series.values) series.values = change(series.values, sheet).slice(1);
          if (series.xValues) series.xValues = change(series.xValues, sheet).slice(1);
          for (const label of Object.values(series.pointLabels))
            if (label.formula) label.formula = change(label.formula, sheet);
        }
      }
    }
    for (const name of this.data.names) name.formula = change(name.formula, null);
  }

  // ---- cells

  /** A cell as it stands; undefined when it holds nothing. */
  cell(sheet: SheetModel, row: number, column: number): Cell | undefined {
    return sheet.cells[row]?.[column];
  }

  /** Value of a cell as Office.js gives it: "" for blank, the text of an error value. */
  value(sheet: SheetModel, row: number, column: number): CellValue {
    const cell = sheet.cells[row]?.[column];
    if (cell?.v !== undefined) return cell.v;
    return this.calculator.spilledValue(sheet, row, column) ?? "";
  }

  /** True when the cell holds an error value, not a text that looks like one. */
  isError(sheet: SheetModel, row: number, column: number): boolean {
    return sheet.cells[row]?.[column]?.error === true;
  }

  /** The formula of a cell, else its value. */
  formula(sheet: SheetModel, row: number, column: number): CellValue {
    return sheet.cells[row]?.[column]?.f ?? this.value(sheet, row, column);
  }

  /** The message of a custom function behind the error in a cell; null when there is none. */
  message(sheet: SheetModel, row: number, column: number): string | null {
    return this.calculator.message(sheet, row, column);
  }

  /** Enters a value or a formula ("=…") as `Range.values` does; "" clears the content and keeps the format. */
  enter(sheet: SheetModel, row: number, column: number, input: CellValue): void {
    const old = sheet.cells[row]?.[column];
    if (input === "") {
      if (old) this.clearContent(sheet, row, column);
      return;
    }
    const format = old?.s ? this.data.formats[old.s] : undefined;
    const entered = enteredValue(input, this.effective(format).numberFormat, this.data.date1904);
    const cell: Cell = { v: entered.value };
    if (old?.s) cell.s = old.s;
    if (entered.error) cell.error = true;
    if (entered.formula) {
      cell.f = entered.formula;
      delete cell.v;
    }
    (sheet.cells[row] ??= {})[column] = cell;
    if (entered.numberFormat && (format?.numberFormat ?? "General") === "General")
      this.setFormat(sheet, row, column, { numberFormat: entered.numberFormat });
    this.calculator.cellChanged(sheet, row, column, Boolean(entered.formula ?? old?.f));
    this.touch(sheet, row, column);
  }

  /** Removes value and formula of a cell, keeping its format. */
  clearContent(sheet: SheetModel, row: number, column: number): void {
    const cells = sheet.cells[row];
    const old = cells?.[column];
    if (!old || (old.v === undefined && old.f === undefined)) return;
    if (old.s) cells[column] = { s: old.s };
    else delete cells[column];
    this.calculator.cellChanged(sheet, row, column, old.f !== undefined);
    this.touch(sheet, row, column);
  }

  /** The array a formula in this cell has spilled over; null when it has not. */
  spillOf(sheet: SheetModel, row: number, column: number): Rectangle | null {
    return this.calculator.spillOf(sheet, row, column);
  }

  /** True for every cell of a spilled array. */
  isSpilled(sheet: SheetModel, row: number, column: number): boolean {
    return (
      this.calculator.spilledValue(sheet, row, column) !== undefined ||
      this.spillOf(sheet, row, column) !== null
    );
  }

  /** Cells that hold something, as one rectangle; null for an empty sheet. Formats count unless values only. */
  usedArea(sheet: SheetModel, valuesOnly = false): Rectangle | null {
    let area: Rectangle | null = null;
    const include = (row: number, column: number): void => {
      if (!area) area = { top: row, left: column, bottom: row, right: column };
      else {
        area.top = Math.min(area.top, row);
        area.bottom = Math.max(area.bottom, row);
        area.left = Math.min(area.left, column);
        area.right = Math.max(area.right, column);
      }
    };
    for (const [row, cells] of Object.entries(sheet.cells))
      for (const [column, cell] of Object.entries(cells))
        if (cell.v !== undefined || cell.f !== undefined || (!valuesOnly && cell.s !== undefined))
          include(Number(row), Number(column));
    for (const spill of this.calculator.spillsOn(sheet)) {
      include(spill.top, spill.left);
      include(spill.bottom, spill.right);
    }
    return area;
  }

  // ---- formats

  /** A format with what its named style gives it. */
  effective(format: CellFormat | undefined): CellFormat {
    if (!format?.namedStyle) return format ?? {};
    return { ...this.data.namedStyles[format.namedStyle], ...format };
  }

  /** The format of a cell, named style included. */
  format(sheet: SheetModel, row: number, column: number): CellFormat {
    const id = sheet.cells[row]?.[column]?.s;
    return id ? this.effective(this.data.formats[id]) : {};
  }

  /** Changes some attributes of a cell's format (undefined takes one away), or replaces it by the patch. */
  setFormat(
    sheet: SheetModel,
    row: number,
    column: number,
    patch: CellFormat,
    replace = false
  ): void {
    const cells = (sheet.cells[row] ??= {});
    const cell = cells[column] ?? {};
    const old = cell.s && !replace ? this.data.formats[cell.s] : {};
    const next: CellFormat = { ...old, ...patch };
    for (const name of Object.keys(next) as (keyof CellFormat)[])
      if (next[name] === undefined) delete next[name];
    if (Object.keys(next).length === 0) {
      delete cell.s;
      if (cell.v === undefined && cell.f === undefined) delete cells[column];
      else cells[column] = cell;
    } else {
      cells[column] = { ...cell, s: this.formatId(next) };
    }
    this.touch(sheet, row, column);
  }

  private formatId(format: CellFormat): string {
    const sorted = JSON.stringify(format, [
      ...Object.keys(format).sort(),
      ...(format.borders ? ["top", "bottom", "left", "right", "style", "weight", "color"] : []),
    ]);
    let id = this.formatIds.get(sorted);
    if (id === undefined) {
      do id = `f${this.nextId++}`;
      while (this.data.formats[id]);
      this.data.formats[id] = format;
      this.formatIds.set(sorted, id);
    }
    return id;
  }

  /** The cell styles that were added or read, by name. */
  get namedStyles(): Record<string, CellFormat> {
    return this.data.namedStyles;
  }

  // ---- tables and names

  /** Every table with its sheet. */
  get tables(): { sheet: SheetModel; table: TableModel }[] {
    return this.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Workbook-scoped names. */
  get names(): NameModel[] {
    return this.data.names;
  }

  /** Tells the book that a defined name came, went or changed: formulas that use it are calculated again. */
  nameChanged(name: string): void {
    this.calculator.nameChanged(name);
  }

  /** True when a formula of some sheet mentions a name or table. */
  isMentioned(name: string): boolean {
    return this.calculator.isMentioned(name);
  }

  // ---- calculation

  /** Makes a custom function known under its full name, e.g. "WRES.RELLIKELIHOOD". */
  registerFunction(
    name: string,
    call: (...args: never[]) => unknown,
    parameters?: FunctionParameter[]
  ): void {
    this.calculator.register({
      name: name.toUpperCase(),
      call,
      ...(parameters ? { parameters } : {}),
      blank: this.options.blankArgument === undefined ? 0 : this.options.blankArgument,
    });
  }

  /** True when cells changed since formulas were last calculated. */
  get isChanged(): boolean {
    return this.calculator.isChanged;
  }

  /**
   * Calculates what depends on changes made since the last time and resolves when every value is current.
   * Without a change, or without a formula that could depend on it, the engine is not even started.
   */
  calculated(): Promise<void> {
    return this.calculator.calculated();
  }

  /**
   * Value of a formula as if it stood on the sheet (default: the active one): number, text, truth value,
   * rows of cells for an array, or the Excel error with what is behind it.
   */
  async evaluate(formula: string, sheetName?: string): Promise<Evaluation> {
    const sheet =
      sheetName === undefined
        ? (this.sheet(this.data.activeSheet ?? "") ?? this.data.sheets[0])
        : this.sheet(sheetName);
    if (!sheet)
      return {
        error: "#REF!",
        message:
          sheetName === undefined
            ? "The workbook has no sheet."
            : `There is no sheet "${sheetName}" in this workbook.`,
      };
    return this.calculator.evaluate(formula.startsWith("=") ? formula : `=${formula}`, sheet);
  }

  /** The rectangle and sheet a name points at; null when it is a constant, a formula or broken. */
  referenceOf(
    formula: string,
    home: SheetModel | null
  ): { sheet: SheetModel; area: Rectangle } | null {
    const reference = parseReference(formula);
    if (!reference) return null;
    const sheet = reference.sheet === null ? home : this.sheet(reference.sheet);
    return sheet ? { sheet, area: reference.rectangle } : null;
  }
}
