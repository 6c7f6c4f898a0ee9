import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IRange,
  IStyleData,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, type IFunctionInfo } from "@univerjs/engine-formula";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import locale from "@univerjs/preset-sheets-core/locales/en-US";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Rectangle } from "../book/a1";
import type { Book } from "../book/book";
import type { SheetModel } from "../book/book-data";
import type { GridView } from "./chart-layer";
import { bookInput, cellsToShow, typedDate } from "./grid-cells";
import type { CellChanges } from "./grid-changes";
import { replacingStyle, sameContent, sameStyle } from "./grid-changes";
import { gridSnapshot, gridStyles, layoutOf, widthOfPixels } from "./grid-snapshot";

/** What the grid tells the page. */
export interface GridListener {
  /** Cells or sheets of the book were changed by hand. */
  edited(): void;
  /** Another sheet is in front. */
  sheetShown(sheet: SheetModel): void;
  selected(sheet: SheetModel, area: Rectangle): void;
  /** Typing in a cell has begun or ended. */
  editing(active: boolean): void;
  /** The cells in view stand elsewhere: scrolled, zoomed, resized. */
  moved(): void;
  /** Something the workbench cannot do was tried: a sentence for the reader. */
  refused(message: string): void;
}

const setNumberFormat = "sheet.mutation.set.numfmt";
const setRangeValues = "sheet.mutation.set-range-values";

/** Commands that move cells without the tables, names and charts of the book; Excel does these, the workbench does not. */
const refusedCommands =
  /^sheet\.command\.(insert-(row|col|range)|remove-(row|col)|delete-range|move-(rows|cols)|add-worksheet-merge|copy-sheet|sort-range|add-.*protect|set-defined-name|insert-defined-name)/;

/** Mutations after which a whole sheet is compared with the book, not only the cells they name. */
const movingMutations = new Set(["sheet.mutation.move-range", "sheet.mutation.reorder-range"]);

/** Pixels that a scroll bar takes. */
const scrollBar = 10;

interface SheetTarget {
  subUnitId?: string;
}

/** The grid on the page: shows a book and takes what is typed back into it. The book is the truth. */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly commands: ICommandService;
  private book: Book | null = null;
  private unit = "";
  private unitNumber = 0;
  private layout = "";
  /** True while the grid is made to follow the book: its own events are no edits then. */
  private following = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
    private readonly functions: readonly IFunctionInfo[]
  ) {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: locale },
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      footer: { menus: false, statisticBar: true, zoomSlider: true, sheetBar: true },
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    });
    for (const entry of plugins) {
      const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
      // Formulas are calculated by the book: a second engine would show #NAME? for =WRES functions first.
      this.univer.registerPlugin(
        plugin,
        plugin.pluginName === "UNIVER_ENGINE_FORMULA_PLUGIN" || plugin.pluginName === "SHEET_PLUGIN"
          ? { ...(config as object), notExecuteFormula: true }
          : config
      );
    }
    this.api = FUniver.newAPI(this.univer);
    this.commands = this.univer.__getInjector().get(ICommandService);
    this.listen();
  }

  // ---- the book, shown

  /** Shows a book from its beginning: its active sheet is in front. Formulas must have been calculated. */
  show(book: Book): void {
    this.book = book;
    this.rebuild();
  }

  /** Makes the grid equal to the book; formulas must have been calculated. */
  refresh(): void {
    const { book } = this;
    if (!book) return;
    if (layoutOf(book) !== this.layout) {
      this.rebuild();
      return;
    }
    this.follow(() => {
      for (const sheet of book.sheets) {
        const changes = this.changes(book, sheet);
        if (Object.keys(changes).length > 0)
          this.commands.syncExecuteCommand(setRangeValues, {
            unitId: this.unit,
            subUnitId: sheet.id,
            cellValue: changes,
          });
      }
    });
    this.showActiveSheet();
  }

  private follow(work: () => void): void {
    this.following = true;
    try {
      work();
    } finally {
      this.following = false;
    }
  }

  private rebuild(): void {
    const { book } = this;
    if (!book) return;
    this.follow(() => {
      if (this.unit) this.api.disposeUnit(this.unit);
      this.unit = `book${++this.unitNumber}`;
      this.layout = layoutOf(book);
      this.univer.createUnit(
        UniverInstanceType.UNIVER_SHEET,
        gridSnapshot(book, this.unit, "Workbook")
      );
      if (this.unitNumber === 1) {
        this.readDatesTheBritishWay();
        this.describeFunctions();
      }
    });
    this.showActiveSheet();
  }

  private showActiveSheet(): void {
    const id = this.book?.toData().activeSheet;
    const workbook = this.api.getActiveWorkbook();
    if (!id || !workbook || workbook.getActiveSheet()?.getSheetId() === id) return;
    const sheet = workbook.getSheetBySheetId(id);
    if (sheet) this.follow(() => workbook.setActiveSheet(sheet));
  }

  /** Selects cells and scrolls to them. */
  select(sheet: SheetModel, { top, left, bottom, right }: Rectangle): void {
    this.showActiveSheet();
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    this.follow(() => {
      worksheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      worksheet.scrollToCell(top, left);
    });
  }

  /** What a cell shows, formatted, e.g. displayed("WRES Summary", "B4"). Empty for an empty cell. */
  displayed(sheetName: string, address: string): string {
    const sheet = this.api.getActiveWorkbook()?.getSheetByName(sheetName);
    return sheet?.getRange(address).getDisplayValue() ?? "";
  }

  /** Name of the sheet in front; empty before anything is shown. */
  get activeSheet(): string {
    return this.api.getActiveWorkbook()?.getActiveSheet()?.getSheetName() ?? "";
  }

  /** The scrolling part of the grid, and where its cells stand; null before anything is shown. */
  view(): GridView | null {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.unit);
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = this.api.getActiveWorkbook()?.getActiveSheet()?.getSkeleton();
    const canvas = render?.engine.getCanvasElement()?.getBoundingClientRect();
    const around = this.container.getBoundingClientRect();
    if (!render || !main || !skeleton || !canvas) return null;
    const { scaleX: zoom } = render.scene.getAncestorScale();
    const left = main.left * zoom;
    const top = main.top * zoom;
    return {
      left: canvas.left - around.left + left,
      top: canvas.top - around.top + top,
      width: canvas.width - left - scrollBar,
      height: canvas.height - top - scrollBar,
      zoom,
      boxOf({ fromRow, fromColumn, toRow, toColumn }) {
        const from = skeleton.getNoMergeCellWithCoordByIndex(fromRow, fromColumn);
        const to = skeleton.getNoMergeCellWithCoordByIndex(toRow, toColumn);
        return {
          left: from.startX - main.viewportScrollX - main.left,
          top: from.startY - main.viewportScrollY - main.top,
          width: to.endX - from.startX,
          height: to.endY - from.startY,
        };
      },
    };
  }

  private worksheet(sheet: SheetModel): Worksheet | null {
    return this.workbook()?.getSheetBySheetId(sheet.id) ?? null;
  }

  private workbook(): Workbook | null {
    const units = this.univer.__getInjector().get(IUniverInstanceService);
    return units.getUnit<Workbook>(this.unit, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private changes(book: Book, sheet: SheetModel): CellChanges {
    const changes: CellChanges = {};
    const worksheet = this.worksheet(sheet);
    const styles = this.workbook()?.getStyles();
    if (!worksheet || !styles) return changes;
    const matrix = worksheet.getCellMatrix();
    const wantedStyles = gridStyles(book);
    const same = new Map<string, boolean>();
    const isSame = (shown: Nullable<ICellData>, format: string | undefined): boolean => {
      const id = typeof shown?.s === "string" ? shown.s : "";
      if (id === (format ?? "")) return true;
      const pair = `${id}\n${format ?? ""}`;
      let answer = same.get(pair);
      if (answer === undefined) {
        answer = sameStyle(styles.get(id) as IStyleData | null, wantedStyles[format ?? ""]);
        same.set(pair, answer);
      }
      return answer;
    };
    const wanted = new Map<number, Set<number>>();
    for (const [row, column, content, format] of cellsToShow(book, sheet)) {
      let columns = wanted.get(row);
      if (!columns) wanted.set(row, (columns = new Set()));
      columns.add(column);
      const shown = matrix.getValue(row, column);
      const styled = isSame(shown, format);
      if (styled && sameContent(shown, content)) continue;
      (changes[row] ??= {})[column] = {
        v: content.v ?? null,
        t: content.t ?? null,
        f: content.f ?? null,
        p: null,
        si: null,
        ...(styled ? {} : { s: replacingStyle(wantedStyles[format ?? ""] ?? {}) }),
      };
    }
    matrix.forValue((row, column, shown) => {
      if (shown && Object.keys(shown).length > 0 && !wanted.get(row)?.has(column))
        (changes[row] ??= {})[column] = null;
    });
    return changes;
  }

  // ---- what is typed

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (this.following || event.type !== CommandType.COMMAND) return;
      if (!refusedCommands.test(event.id)) return;
      event.cancel = true;
      this.listener.refused(
        "The workbench cannot do this: insert, delete, move or merge cells in Excel, then open the file again."
      );
    });
    this.commands.onCommandExecuted((command, options) => this.executed(command, options));
    for (const event of [
      api.Event.Scroll,
      api.Event.SheetZoomChanged,
      api.Event.SheetSkeletonChanged,
    ] as const)
      api.addEvent(event, () => this.listener.moved());
    new ResizeObserver(() => this.listener.moved()).observe(this.container);
    api.addEvent(api.Event.SheetEditStarted, () => this.listener.editing(true));
    api.addEvent(api.Event.SheetEditEnded, () => this.listener.editing(false));
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.book?.sheet(activeSheet.getSheetId());
      if (!this.following && sheet) this.listener.sheetShown(sheet);
    });
    api.addEvent(api.Event.SelectionMoveEnd, ({ worksheet, selections }) =>
      this.selectionMoved(worksheet.getSheetId(), selections)
    );
  }

  /** Possible once there is a first workbook: the grid only starts then. */
  private readDatesTheBritishWay(): void {
    this.univer
      .__getInjector()
      .get(SheetInterceptorService)
      .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        // Before the grid's own reading, which takes 04/05/2025 for the 5th of April.
        priority: 1000,
        handler: (cell, _place, next) => typedDate(cell) ?? next(cell),
      });
  }

  /** Offers the custom functions while a formula is typed. */
  private describeFunctions(): void {
    this.univer
      .__getInjector()
      .get(IDescriptionService)
      .registerDescriptions([...this.functions]);
  }

  private selectionMoved(sheetId: string, selections: IRange[]): void {
    const sheet = this.book?.sheet(sheetId);
    const last = selections.at(-1);
    if (this.following || !sheet || !last) return;
    this.listener.selected(sheet, {
      top: last.startRow,
      left: last.startColumn,
      bottom: last.endRow,
      right: last.endColumn,
    });
  }

  private executed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { book } = this;
    if (this.following || !book || options?.fromFormula || command.type !== CommandType.MUTATION)
      return;
    const params = (command.params ?? {}) as SheetTarget & Record<string, unknown>;
    const target = params.subUnitId === undefined ? null : book.sheet(params.subUnitId);
    if (command.id === setRangeValues && target) {
      const cells = (params.cellValue ?? {}) as Record<number, Record<number, unknown>>;
      for (const [row, columns] of Object.entries(cells))
        for (const column of Object.keys(columns ?? {}))
          this.takeCell(book, target, Number(row), Number(column));
    } else if (command.id === setNumberFormat && target) {
      const formats = (params.values ?? {}) as Record<string, { ranges: IRange[] }>;
      for (const { ranges } of Object.values(formats))
        for (const { startRow, endRow, startColumn, endColumn } of ranges)
          for (let row = startRow; row <= endRow; row++)
            for (let column = startColumn; column <= endColumn; column++)
              this.takeCell(book, target, row, column);
    } else if (movingMutations.has(command.id)) {
      for (const sheet of book.sheets) this.takeSheet(book, sheet);
    } else if (!this.takeSheetChange(book, command.id, params)) {
      return;
    }
    this.layout = layoutOf(book);
    this.listener.edited();
  }

  /** Puts what stands in one cell of the grid into the book, where it differs. */
  private takeCell(book: Book, sheet: SheetModel, row: number, column: number): void {
    const worksheet = this.worksheet(sheet);
    if (!worksheet) return;
    const shown = worksheet.getCellMatrix().getValue(row, column);
    const formula = this.univer
      .__getInjector()
      .get(FormulaDataModel)
      .getFormulaStringByCell(row, column, sheet.id, this.unit);
    const input = bookInput(shown, formula ?? null);
    const held = book.formula(sheet, row, column);
    const same = typeof input === "string" && input.startsWith("'") ? input.slice(1) : input;
    if (same !== held) book.enter(sheet, row, column, input);
    const pattern = this.workbook()?.getStyles().getStyleByCell(shown)?.n?.pattern;
    // The grid reads "12%" and "31/03/2025" itself and only hands over number and format.
    if (pattern && pattern !== (book.format(sheet, row, column).numberFormat ?? "General"))
      book.setFormat(sheet, row, column, { numberFormat: pattern });
  }

  private takeSheet(book: Book, sheet: SheetModel): void {
    const places = new Set<string>();
    this.worksheet(sheet)
      ?.getCellMatrix()
      .forValue((row, column) => void places.add(`${row},${column}`));
    for (const [row, column] of cellsToShow(book, sheet)) places.add(`${row},${column}`);
    for (const place of places) {
      const [row, column] = place.split(",").map(Number);
      this.takeCell(book, sheet, row, column);
    }
  }

  /** Sheets added, removed, renamed, moved, hidden, and widths of columns; false when it is none of these. */
  private takeSheetChange(book: Book, id: string, params: Record<string, unknown>): boolean {
    const sheet = typeof params.subUnitId === "string" ? book.sheet(params.subUnitId) : null;
    switch (id) {
      case "sheet.mutation.set-worksheet-name":
        if (sheet) book.renameSheet(sheet, String(params.name));
        return true;
      case "sheet.mutation.remove-sheet":
        if (sheet) book.deleteSheet(sheet);
        return true;
      case "sheet.mutation.insert-sheet": {
        const { index, sheet: added } = params as {
          index: number;
          sheet: { id: string; name: string };
        };
        const model = book.addSheet(added.name);
        model.id = added.id;
        book.sheets.splice(index, 0, ...book.sheets.splice(book.sheets.indexOf(model), 1));
        return true;
      }
      case "sheet.mutation.set-worksheet-order":
        if (sheet) {
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          book.sheets.splice(Number(params.toOrder), 0, sheet);
        }
        return true;
      case "sheet.mutation.set-worksheet-hidden":
        if (sheet) sheet.visibility = params.hidden === 1 ? "Hidden" : "Visible";
        return true;
      case "sheet.mutation.set-worksheet-col-width":
        if (sheet) {
          for (const { startColumn, endColumn } of params.ranges as IRange[])
            for (let column = startColumn; column <= endColumn; column++)
              sheet.columnWidths[column] = widthOfPixels(
                this.worksheet(sheet)?.getColumnWidth(column) ?? 0
              );
        }
        return true;
      default:
        return false;
    }
  }
}
