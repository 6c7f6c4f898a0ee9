import type { CellValue } from "../../src/intake/found-region";
import type { Rectangle } from "./a1";
import { intersection, parseAddress } from "./a1";
import type { BookData, SheetModel } from "./book-data";
import type { CustomFunction } from "./custom-function";
import { engineSpelling, plainFormula } from "./engine-spelling";
import type { Calculation, EngineBook, EngineSheet, Evaluation } from "./formula-engine";
import { FormulaEngine } from "./formula-engine";
import { formulaFault, mentions } from "./formula-text";

/** What is known of a sheet's formulas and of what changed on it. */
interface SheetState {
  /** Formula cells, row → column → formula; null until asked for after a change. */
  formulas: Record<number, Record<number, string>> | null;
  /** Sheets and names its formulas mention, lower case; they go with `formulas`. */
  sheets: Set<string>;
  names: Set<string>;
  /** A formula finds its cells by text (INDIRECT): any sheet may be meant. */
  readsAnySheet: boolean;
  /** Values spilled from array formulas, by "row,column", and the arrays by the cell of their formula. */
  spilled: Map<string, { value: CellValue; anchor: string }>;
  spills: Map<string, Rectangle>;
  /** Cells an array formula would need, by the cell of the formula that gave #SPILL!. */
  blocked: Map<string, Rectangle>;
  /** Cells changed since the last calculation. */
  changed: Rectangle[];
}

const key = (row: number, column: number): string => `${row},${column}`;

const oneCell = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const placeOf = (place: string): Rectangle => {
  const [row, column] = place.split(",").map(Number);
  return oneCell(row, column);
};

/** Rounds of calculation that spilled arrays may ask for; more would be a loop. */
const mostRounds = 5;

/**
 * Keeps formulas current: remembers what changed, finds which sheets can depend on it, hands just those to the
 * engine and puts the values back. The engine is started when something has to be calculated and not before.
 */
export class Calculator {
  private readonly states = new Map<string, SheetState>();
  private readonly functions = new Map<string, CustomFunction>();
  private readonly messages = new Map<string, string>();
  private engine: Promise<FormulaEngine> | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly data: BookData,
    /** Called for each cell whose value a calculation changed. */
    private readonly onValue: (sheet: SheetModel, row: number, column: number) => void
  ) {}

  private state(sheet: SheetModel): SheetState {
    let state = this.states.get(sheet.id);
    if (!state) {
      state = {
        formulas: null,
        sheets: new Set(),
        names: new Set(),
        readsAnySheet: false,
        spilled: new Map(),
        spills: new Map(),
        blocked: new Map(),
        changed: [],
      };
      this.states.set(sheet.id, state);
    }
    return state;
  }

  /** Forgets a sheet that was deleted. */
  forget(sheet: SheetModel): void {
    this.states.delete(sheet.id);
  }

  // ---- what changed

  /** True when cells changed since formulas were last calculated. */
  get isChanged(): boolean {
    return [...this.states.values()].some((state) => state.changed.length > 0);
  }

  /** Cells of an area have other values than before. */
  markChanged(sheet: SheetModel, area: Rectangle): void {
    const { changed } = this.state(sheet);
    // Cells are written row by row: one rectangle grows instead of thousands piling up.
    const last = changed.at(-1);
    if (
      last &&
      last.top === area.top &&
      last.bottom === area.bottom &&
      last.right + 1 === area.left
    )
      last.right = area.right;
    else changed.push({ ...area });
    const [before, grown] = changed.slice(-2);
    if (
      grown &&
      before.left === grown.left &&
      before.right === grown.right &&
      before.bottom + 1 === grown.top
    ) {
      before.bottom = grown.bottom;
      changed.pop();
    }
  }

  /** A cell has another value or formula: its message and what it spilled are void. */
  cellChanged(sheet: SheetModel, row: number, column: number, touchesFormula: boolean): void {
    const state = this.state(sheet);
    const place = key(row, column);
    this.messages.delete(`${sheet.id}!${place}`);
    if (touchesFormula) {
      state.formulas = null;
      this.dropSpill(sheet, place);
    }
    const covered = state.spilled.get(place);
    if (covered) {
      // What stood here was spilled from a formula: that is calculated again, and fails with #SPILL!.
      this.dropSpill(sheet, covered.anchor);
      this.markChanged(sheet, placeOf(covered.anchor));
    }
    for (const [anchor, area] of state.blocked)
      if (intersection(area, oneCell(row, column))) this.markChanged(sheet, placeOf(anchor));
    this.markChanged(sheet, oneCell(row, column));
  }

  /** Formulas of a sheet were moved or respelled. */
  formulasChanged(sheet: SheetModel): void {
    this.state(sheet).formulas = null;
  }

  /** A defined name came, went or changed: formulas that use it are calculated again. */
  nameChanged(name: string): void {
    const changed = new Set([name.toLowerCase()]);
    const models = [...this.data.names, ...this.data.sheets.flatMap((sheet) => sheet.names)];
    for (let size = 0; size !== changed.size;) {
      size = changed.size;
      for (const model of models)
        if (mentions(model.formula).names.some((used) => changed.has(used)))
          changed.add(model.name.toLowerCase());
    }
    for (const sheet of this.data.sheets) {
      const state = this.formulaState(sheet);
      if (![...changed].some((used) => state.names.has(used))) continue;
      for (const [row, cells] of Object.entries(state.formulas ?? {}))
        for (const [column, formula] of Object.entries(cells))
          if (mentions(formula).names.some((used) => changed.has(used)))
            this.markChanged(sheet, oneCell(Number(row), Number(column)));
    }
  }

  /** True when a formula of some sheet mentions a name or table. */
  isMentioned(name: string): boolean {
    const lower = name.toLowerCase();
    return this.data.sheets.some((sheet) => this.formulaState(sheet).names.has(lower));
  }

  // ---- arrays and messages

  /** A value that an array formula spilled into a cell; undefined when none did. */
  spilledValue(sheet: SheetModel, row: number, column: number): CellValue | undefined {
    return this.states.get(sheet.id)?.spilled.get(key(row, column))?.value;
  }

  /** The array a formula in this cell has spilled over; null when it has not. */
  spillOf(sheet: SheetModel, row: number, column: number): Rectangle | null {
    return this.states.get(sheet.id)?.spills.get(key(row, column)) ?? null;
  }

  /** The arrays spilled on a sheet. */
  spillsOn(sheet: SheetModel): Rectangle[] {
    return [...(this.states.get(sheet.id)?.spills.values() ?? [])];
  }

  private dropSpill(sheet: SheetModel, anchor: string): void {
    const state = this.state(sheet);
    const area = state.spills.get(anchor);
    if (!area) return;
    state.spills.delete(anchor);
    for (const [place, { anchor: owner }] of state.spilled)
      if (owner === anchor) state.spilled.delete(place);
    this.markChanged(sheet, area);
  }

  /** What a custom function said when it failed in this cell; null when nothing. */
  message(sheet: SheetModel, row: number, column: number): string | null {
    return this.messages.get(`${sheet.id}!${key(row, column)}`) ?? null;
  }

  // ---- engine

  /** Makes a custom function known; a later one of the same name replaces it. */
  register(customFunction: CustomFunction): void {
    this.functions.set(customFunction.name, customFunction);
    if (this.engine) void this.engine.then((engine) => engine.register(customFunction));
  }

  private startEngine(): Promise<FormulaEngine> {
    this.engine ??= FormulaEngine.start().then((engine) => {
      for (const customFunction of this.functions.values()) engine.register(customFunction);
      return engine;
    });
    return this.engine;
  }

  /** Ends the engine, if it was started. */
  async dispose(): Promise<void> {
    await this.running;
    const engine = this.engine;
    this.engine = null;
    if (engine) (await engine).dispose();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.running.then(work);
    this.running = done.catch(() => undefined);
    return done;
  }

  /** Calculates what depends on changes made since the last time; resolves when every value is current. */
  calculated(): Promise<void> {
    return this.inTurn(() => this.calculateNow());
  }

  /** Value of a formula as if it stood on the sheet. */
  evaluate(formula: string, sheet: SheetModel): Promise<Evaluation> {
    return this.inTurn(async () => {
      await this.calculateNow();
      const fault = formulaFault(formula);
      if (fault) return { error: "#NAME?", message: `The formula is not right: ${fault}.` };
      const spelled = engineSpelling(formula, { sheet, row: -1 }, this.data);
      if (spelled === null)
        return {
          error: "#REF!",
          message: "The formula points at a table or workbook that is not here.",
        };
      const engine = await this.startEngine();
      const read = mentions(formula);
      const needed = this.sheetsRead(new Set(read.sheets), new Set(read.names), sheet);
      needed.add(sheet.id);
      if (readsAnySheet(formula)) for (const { id } of this.data.sheets) needed.add(id);
      return engine.evaluate(this.engineBook([], needed), spelled, sheet.id);
    });
  }

  private async calculateNow(): Promise<void> {
    for (let round = 0; round < mostRounds && this.isChanged; round++) {
      const changed = this.data.sheets.flatMap((sheet) => {
        const state = this.state(sheet);
        const areas = state.changed.map((area) => ({ sheet: sheet.id, area }));
        state.changed = [];
        return areas;
      });
      const affected = this.affectedSheets(new Set(changed.map(({ sheet }) => sheet)));
      if (affected.length === 0) return;
      // The engine knows a spilled array only when it has calculated it in the same turn.
      const arrays = affected.flatMap((sheet) =>
        this.spillsOn(sheet).map(({ top, left }) => ({
          sheet: sheet.id,
          area: { top, left, bottom: top, right: left },
        }))
      );
      const engine = await this.startEngine();
      this.apply(await engine.calculate(this.engineBook(affected), [...changed, ...arrays]));
    }
  }

  // ---- which sheets depend on which

  private formulaState(sheet: SheetModel): SheetState {
    const state = this.state(sheet);
    if (state.formulas) return state;
    state.formulas = {};
    state.sheets = new Set();
    state.names = new Set();
    state.readsAnySheet = false;
    for (const [row, cells] of Object.entries(sheet.cells))
      for (const [column, cell] of Object.entries(cells)) {
        if (!cell.f) continue;
        (state.formulas[Number(row)] ??= {})[Number(column)] = cell.f;
        const found = mentions(cell.f);
        for (const name of found.sheets) state.sheets.add(name);
        for (const name of found.names) state.names.add(name);
        state.readsAnySheet ||= readsAnySheet(cell.f);
      }
    return state;
  }

  /** Ids of the sheets that mentioned sheets, names and tables stand for. */
  private sheetsRead(sheets: Set<string>, names: Set<string>, home: SheetModel): Set<string> {
    const found = new Set<string>();
    const add = (name: string): void => {
      const sheet = this.data.sheets.find((other) => other.name.toLowerCase() === name);
      if (sheet) found.add(sheet.id);
    };
    sheets.forEach(add);
    if (names.size === 0) return found;
    for (const sheet of this.data.sheets)
      if (sheet.tables.some((table) => names.has(table.name.toLowerCase()))) found.add(sheet.id);
    const defined = [...this.data.names, ...home.names];
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const model of defined) {
        if (model.name.toLowerCase() !== name) continue;
        const mentioned = mentions(model.formula);
        mentioned.sheets.forEach(add);
        mentioned.names.forEach(visit);
      }
    };
    names.forEach(visit);
    return found;
  }

  private precedentSheets(sheet: SheetModel): Set<string> {
    const state = this.formulaState(sheet);
    return state.readsAnySheet
      ? new Set(this.data.sheets.map(({ id }) => id))
      : this.sheetsRead(state.sheets, state.names, sheet);
  }

  private affectedSheets(changed: Set<string>): SheetModel[] {
    const reached = new Set(changed);
    const affected = new Set<SheetModel>();
    const candidates = this.data.sheets
      .filter((sheet) => Object.keys(this.formulaState(sheet).formulas ?? {}).length > 0)
      .map((sheet) => ({ sheet, reads: [...this.precedentSheets(sheet)] }));
    for (let size = -1; size !== affected.size;) {
      size = affected.size;
      for (const { sheet, reads } of candidates) {
        if (!reached.has(sheet.id) && !reads.some((id) => reached.has(id))) continue;
        affected.add(sheet);
        reached.add(sheet.id);
      }
    }
    return [...affected];
  }

  private engineBook(affected: SheetModel[], also: Set<string> = new Set()): EngineBook {
    const needed = new Set([...also, ...affected.map((sheet) => sheet.id)]);
    for (const sheet of affected) for (const id of this.precedentSheets(sheet)) needed.add(id);
    const calculated = new Set(affected);
    return {
      sheets: this.data.sheets
        .filter((sheet) => needed.has(sheet.id))
        .map((sheet) => this.engineSheet(sheet, calculated.has(sheet))),
      sheetNames: this.data.sheets.map(({ id, name }) => ({ id, name })),
    };
  }

  private engineSheet(sheet: SheetModel, calculates: boolean): EngineSheet {
    const formulas: EngineSheet["formulas"] = {};
    const filled: Rectangle[] = [];
    const own = calculates ? (this.formulaState(sheet).formulas ?? {}) : {};
    for (const [rowText, cells] of Object.entries(own))
      for (const [columnText, formula] of Object.entries(cells)) {
        const [row, column] = [Number(rowText), Number(columnText)];
        const cell = sheet.cells[row]?.[column];
        const spelled = engineSpelling(formula, { sheet, row }, this.data);
        // What the engine cannot read (links to other files) keeps the value Excel gave it.
        if (spelled === null && cell?.v !== undefined) continue;
        (formulas[row] ??= {})[column] = spelled ?? plainFormula(formula);
        const array = parseAddress(cell?.arrayRange ?? "");
        if (array) filled.push(array);
      }
    const cells = calculates ? sheet.cells : this.withSpilled(sheet);
    return { id: sheet.id, name: sheet.name, cells, formulas, filled };
  }

  /** The cells of a sheet with the values that array formulas have spilled among them. */
  private withSpilled(sheet: SheetModel): SheetModel["cells"] {
    const { spilled } = this.state(sheet);
    if (spilled.size === 0) return sheet.cells;
    const cells = { ...sheet.cells };
    for (const [place, { value }] of spilled) {
      const [row, column] = place.split(",").map(Number);
      cells[row] = { ...cells[row], [column]: { v: value } };
    }
    return cells;
  }

  private apply({ values, spills, messages }: Calculation): void {
    const sheets = new Map(this.data.sheets.map((sheet) => [sheet.id, sheet]));
    for (const [id, rows] of values) {
      const sheet = sheets.get(id);
      if (!sheet) continue;
      for (const [row, cells] of rows)
        for (const [column, { v, error }] of cells) {
          const cell = sheet.cells[row]?.[column];
          if (!cell?.f) continue;
          this.messages.delete(`${id}!${key(row, column)}`);
          this.state(sheet).blocked.delete(key(row, column));
          this.replaceSpill(sheet, row, column, spills);
          if (cell.v === v && Boolean(cell.error) === Boolean(error)) continue;
          cell.v = v;
          if (error) cell.error = true;
          else delete cell.error;
          this.onValue(sheet, row, column);
        }
    }
    for (const { sheet: id, area, values: lines, blocked } of spills) {
      const sheet = sheets.get(id);
      if (!sheet) continue;
      const state = this.state(sheet);
      const anchor = key(area.top, area.left);
      if (blocked) {
        state.blocked.set(anchor, area);
        continue;
      }
      state.spills.set(anchor, area);
      lines.forEach((line, r) =>
        line.forEach(({ v }, c) => {
          if (r === 0 && c === 0) return;
          const [row, column] = [area.top + r, area.left + c];
          const cached = sheet.cells[row]?.[column];
          // Cells an array formula of the file has filled hold their own values.
          if (cached?.v === undefined) state.spilled.set(key(row, column), { value: v, anchor });
          else if (cached.v !== v) {
            cached.v = v;
            this.onValue(sheet, row, column);
          }
        })
      );
    }
    for (const { sheet, row, column, message } of messages)
      this.messages.set(`${sheet}!${key(row, column)}`, message);
  }

  /** Takes back what a formula spilled before; cells it no longer covers have changed. */
  private replaceSpill(
    sheet: SheetModel,
    row: number,
    column: number,
    spills: Calculation["spills"]
  ): void {
    const old = this.spillOf(sheet, row, column);
    if (!old) return;
    const next = spills.find(
      ({ sheet: id, area, blocked }) =>
        !blocked && id === sheet.id && area.top === row && area.left === column
    )?.area;
    const before = this.state(sheet).changed.length;
    this.dropSpill(sheet, key(row, column));
    const covered = next && next.bottom >= old.bottom && next.right >= old.right;
    if (covered) this.state(sheet).changed.length = before;
  }
}

const readsAnySheet = (formula: string): boolean => /\bINDIRECT\(/i.test(formula);
