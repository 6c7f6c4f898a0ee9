import type { ICellData, IObjectMatrixPrimitiveType, Univer } from "@univerjs/core";
import type {
  BaseValueObject,
  FunctionVariantType,
  IAllRuntimeData,
  IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import type { Rectangle } from "./a1";
import { sheetColumns, sheetRows } from "./a1";
import type { CellMatrix } from "./book-data";
import type { CustomFunction, FunctionArgument } from "./custom-function";
import type { UniverPackages } from "./load-univer";
import { loadUniver } from "./load-univer";
import { callCustomFunction, excelErrors } from "./custom-function";

/** A value of a cell after calculation; error values are texts with `error` set. */
export interface CalculatedValue {
  v: string | number | boolean;
  error?: true;
}

/** A sheet as the engine sees it. */
export interface EngineSheet {
  id: string;
  name: string;
  cells: CellMatrix;
  /** Formulas that may be calculated, row → column → formula with "="; the others keep their cached value. */
  formulas: Record<number, Record<number, string>>;
  /** Cells that an array formula has filled: the engine must find them empty to fill them again. */
  filled: Rectangle[];
}

/** Everything one calculation needs. */
export interface EngineBook {
  sheets: EngineSheet[];
  /** Every sheet in order, also those whose cells are not needed. */
  sheetNames: { id: string; name: string }[];
}

/** A formula's own message, e.g. why a WRES function answered #VALUE!. */
export interface CellMessage {
  sheet: string;
  row: number;
  column: number;
  message: string;
}

/** What a calculation gave. */
export interface Calculation {
  /** Sheet id → row → column → value of every formula that was calculated. */
  values: Map<string, Map<number, Map<number, CalculatedValue>>>;
  /** Spilled arrays; the formula is in the first cell. A blocked one found cells in its way and gave #SPILL!. */
  spills: { sheet: string; area: Rectangle; values: CalculatedValue[][]; blocked: boolean }[];
  messages: CellMessage[];
}

/** Value of a formula: a scalar, rows of cells, or an Excel error with its reason. */
export type Evaluation =
  string | number | boolean | (string | number | boolean)[][] | { error: string; message: string };

type Core = UniverPackages["core"];
type Formula = UniverPackages["formula"];

const toEngineCell = (v: string | number | boolean): ICellData =>
  typeof v === "number"
    ? { v, t: 2 }
    : typeof v === "boolean"
      ? { v: v ? 1 : 0, t: 3 }
      : { v, t: 1 };

/**
 * Univer's formula engine with no workbook of its own: each calculation is handed the cells it needs and
 * answers with values. So a user's cached values are never touched unless a precedent changed.
 */
export class FormulaEngine {
  private messages: CellMessage[] = [];
  /** The engine keeps formulas by unit and text, across all engines of the process. */
  private unit: string = crypto.randomUUID();
  /** Formulas by the hashes under which the engine keeps them, without and with the unit. */
  private readonly textHashes = new Map<number, string>();
  private readonly unitHashes = new Map<number, string>();

  private constructor(
    private readonly univer: Univer,
    private readonly core: Core,
    private readonly formula: Formula
  ) {}

  /** Loads and starts the engine: about 0.3 s, so ask only when something must be calculated. */
  static async start(): Promise<FormulaEngine> {
    const { core, formula } = await loadUniver();
    const univer = new core.Univer({
      locale: core.LocaleType.EN_US,
      logLevel: core.LogLevel.ERROR,
    });
    univer.registerPlugin(formula.UniverFormulaEnginePlugin);
    // Without any unit the engine's plugin is never started.
    univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: "none" });
    return new FormulaEngine(univer, core, formula);
  }

  private get<T>(service: Parameters<ReturnType<Univer["__getInjector"]>["get"]>[0]): T {
    return this.univer.__getInjector().get(service) as T;
  }

  /** Makes a function known by its full name ("WRES.RELLIKELIHOOD"). A later one replaces an earlier. */
  register(customFunction: CustomFunction): void {
    const name = customFunction.name.toUpperCase();
    // Formulas kept from before the function was known would go on giving #NAME?.
    this.unit = crypto.randomUUID();
    this.unitHashes.clear();
    const { BaseFunction } = this.formula;
    const toArgument = (variant: BaseValueObject) => this.toArgument(variant);
    const toVariant = (value: Parameters<FormulaEngine["toVariant"]>[0]) => this.toVariant(value);
    const keep = (message: CellMessage) => this.messages.push(message);
    class RegisteredFunction extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        const outcome = callCustomFunction(customFunction, variants.map(toArgument));
        if (outcome.message !== undefined) {
          keep({
            sheet: this.subUnitId ?? "",
            row: this.row,
            column: this.column,
            message: outcome.message,
          });
        }
        return toVariant(outcome.value);
      }
    }
    const service = this.get<InstanceType<Formula["FunctionService"]>>(
      this.formula.IFunctionService
    );
    service.registerExecutors(new RegisteredFunction(name));
  }

  private toArgument(variant: BaseValueObject): FunctionArgument {
    const scalar = (value: BaseValueObject | null | undefined): FunctionArgument["rows"][0][0] => {
      if (value == null || value.isNull()) return null;
      if (value.isError()) return { error: String(value.getValue()) };
      return value.getValue() as string | number | boolean;
    };
    if (!variant.isArray()) {
      return { omitted: variant.isNull(), isRange: false, rows: [[scalar(variant)]] };
    }
    const array = variant as InstanceType<Formula["ArrayValueObject"]>;
    return {
      omitted: false,
      isRange: true,
      rows: array
        .getArrayValue()
        .map((row) => row.map((cell) => scalar(cell as BaseValueObject | null))),
    };
  }

  private toVariant(
    value: (string | number | boolean | null | { error: string })[][]
  ): BaseValueObject {
    const { ArrayValueObject, ErrorValueObject, ErrorType } = this.formula;
    const { NumberValueObject, StringValueObject, BooleanValueObject, NullValueObject } =
      this.formula;
    const errors = new Set<string>(Object.values(ErrorType));
    const scalar = (cell: (typeof value)[0][0]): BaseValueObject => {
      if (cell === null) return NullValueObject.create();
      if (typeof cell === "number") return NumberValueObject.create(cell);
      if (typeof cell === "boolean") return BooleanValueObject.create(cell);
      if (typeof cell === "string") return StringValueObject.create(cell);
      const error = errors.has(cell.error) ? cell.error : excelErrors.invalidValue;
      return ErrorValueObject.create(error as Parameters<typeof ErrorValueObject.create>[0]);
    };
    if (value.length === 1 && value[0].length === 1) return scalar(value[0][0]);
    return ArrayValueObject.create({
      calculateValueList: value.map((row) => row.map(scalar)),
      rowCount: value.length,
      columnCount: value[0].length,
      unitId: "",
      sheetId: "",
      row: 0,
      column: 0,
    });
  }

  private calculated(cell: ICellData | null | undefined | void): CalculatedValue {
    const value = cell?.v ?? (cell?.t === 1 ? "" : 0);
    if (cell?.t === 3) return { v: value === 1 || value === "1" || value === true };
    if (typeof value === "string" && this.formula.ERROR_TYPE_SET.has(value as never))
      return { v: value, error: true };
    return { v: value };
  }

  /**
   * The formula, with spaces added where the engine would take another one for it: long formulas are kept by a
   * hash of 32 bits only, so that of a few thousand two may well share one.
   */
  private distinct(formula: string): string {
    const { hashAlgorithm } = this.core;
    for (let text = formula; ; text += " ") {
      const [ofText, ofUnit] = [hashAlgorithm(text), hashAlgorithm(this.unit + text)];
      const alone =
        (this.textHashes.get(ofText) ?? text) === text &&
        (this.unitHashes.get(ofUnit) ?? text) === text;
      if (!alone) continue;
      this.textHashes.set(ofText, text);
      this.unitHashes.set(ofUnit, text);
      return text;
    }
  }

  private dataset(book: EngineBook, unit: string): IFormulaDatasetConfig {
    const { ObjectMatrix, Styles } = this.core;
    const sheets: NonNullable<IFormulaDatasetConfig["allUnitData"]>[string] = {};
    const formulas: NonNullable<IFormulaDatasetConfig["formulaData"][string]> = {};
    const sheetNames: Record<string, string> = {};
    for (const sheet of book.sheets) {
      const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
      let rowCount = 1;
      let columnCount = 1;
      const isFilled = (row: number, column: number): boolean =>
        sheet.filled.some(
          ({ top, left, bottom, right }) =>
            row >= top && row <= bottom && column >= left && column <= right
        );
      for (const [row, cells] of Object.entries(sheet.cells)) {
        const matrixRow: Record<number, ICellData> = (matrix[Number(row)] = {});
        rowCount = Math.max(rowCount, Number(row) + 1);
        const formulaRow = sheet.formulas[Number(row)];
        for (const [column, cell] of Object.entries(cells)) {
          columnCount = Math.max(columnCount, Number(column) + 1);
          const formula = formulaRow?.[Number(column)];
          if (!formula && (cell.v === undefined || isFilled(Number(row), Number(column)))) continue;
          const engineCell = toEngineCell(cell.v ?? 0);
          if (formula) engineCell.f = formula;
          matrixRow[Number(column)] = engineCell;
        }
      }
      sheets[sheet.id] = {
        cellData: new ObjectMatrix(matrix),
        // Room for spilled arrays below and beside what is there.
        rowCount: Math.min(sheetRows, rowCount + 20000),
        columnCount: Math.min(sheetColumns, columnCount + 256),
        rowData: {},
        columnData: {},
      };
      sheetNames[sheet.name] = sheet.id;
      const formulaRows: Record<number, Record<number, { f: string }>> = {};
      for (const [row, cells] of Object.entries(sheet.formulas)) {
        formulaRows[Number(row)] = Object.fromEntries(
          Object.entries(cells).map(([column, f]) => [column, { f: this.distinct(f) }])
        );
      }
      formulas[sheet.id] = formulaRows;
    }
    return {
      formulaData: { [unit]: formulas },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      allUnitData: { [unit]: sheets },
      unitStylesData: { [unit]: new Styles({}) },
      unitSheetNameMap: { [unit]: sheetNames },
    };
  }

  private async withUnit<T>(book: EngineBook, work: (unit: string) => Promise<T>): Promise<T> {
    const { IDependencyManagerService, IFormulaCurrentConfigService } = this.formula;
    const dependencies =
      this.get<InstanceType<Formula["DependencyManagerService"]>>(IDependencyManagerService);
    const config = this.get<InstanceType<Formula["FormulaCurrentConfigService"]>>(
      IFormulaCurrentConfigService
    );
    const { unit } = this;
    // Empty sheets: functions such as SEQUENCE and SHEET ask the unit for names and sizes, never for cells.
    this.univer.createUnit(this.core.UniverInstanceType.UNIVER_SHEET, {
      id: unit,
      sheetOrder: book.sheetNames.map((sheet) => sheet.id),
      sheets: Object.fromEntries(
        book.sheetNames.map(({ id, name }) => [
          id,
          { id, name, rowCount: sheetRows, columnCount: sheetColumns },
        ])
      ),
    });
    config.setExecuteUnitId(unit);
    this.messages = [];
    try {
      return await work(unit);
    } finally {
      dependencies.reset();
      this.univer.__getInjector().get(this.core.IUniverInstanceService).disposeUnit(unit);
    }
  }

  /** Calculates the formulas in or depending on the changed cells. */
  async calculate(
    book: EngineBook,
    changed: { sheet: string; area: Rectangle }[]
  ): Promise<Calculation> {
    return this.withUnit(book, async (unit) => {
      const service = this.get<InstanceType<Formula["CalculateFormulaService"]>>(
        this.formula.ICalculateFormulaService
      );
      const dataset = this.dataset(book, unit);
      dataset.dirtyRanges = changed.map(({ sheet, area }) => ({
        unitId: unit,
        sheetId: sheet,
        range: {
          startRow: area.top,
          endRow: area.bottom,
          startColumn: area.left,
          endColumn: area.right,
        },
      }));
      const complete = new Promise<IAllRuntimeData>((resolve) => {
        const subscription = service.executionCompleteListener$.subscribe((data) => {
          subscription.unsubscribe();
          resolve(data);
        });
      });
      await service.execute(dataset);
      return this.collect(await complete, unit);
    });
  }

  private collect(data: IAllRuntimeData, unit: string): Calculation {
    const values: Calculation["values"] = new Map();
    for (const [sheet, matrix] of Object.entries(data.unitData[unit] ?? {})) {
      const rows = new Map<number, Map<number, CalculatedValue>>();
      matrix.forValue((row, column, cell) => {
        if (cell == null) return;
        let cells = rows.get(row);
        if (!cells) rows.set(row, (cells = new Map()));
        cells.set(column, this.calculated(cell));
      });
      values.set(sheet, rows);
    }
    const spills: Calculation["spills"] = [];
    for (const [sheet, rows] of Object.entries(data.arrayFormulaRange[unit] ?? {})) {
      const spilled = data.arrayFormulaCellData[unit]?.[sheet];
      for (const cells of Object.values(rows)) {
        for (const range of Object.values(cells as Record<number, Record<string, number>>)) {
          const area: Rectangle = {
            top: range.startRow,
            left: range.startColumn,
            bottom: range.endRow,
            right: range.endColumn,
          };
          const anchor = values.get(sheet)?.get(area.top)?.get(area.left);
          if (anchor?.error && anchor.v === "#SPILL!") {
            spills.push({ sheet, area, values: [], blocked: true });
            continue;
          }
          const grid: CalculatedValue[][] = [];
          for (let row = area.top; row <= area.bottom; row++) {
            const line: CalculatedValue[] = [];
            for (let column = area.left; column <= area.right; column++)
              line.push(this.calculated(spilled?.getValue(row, column)));
            grid.push(line);
          }
          spills.push({ sheet, area, values: grid, blocked: false });
        }
      }
    }
    return { values, spills, messages: this.messages };
  }

  /** Value of a formula as if it stood on the sheet; all cells it reads must be calculated already. */
  async evaluate(book: EngineBook, formula: string, sheet: string): Promise<Evaluation> {
    return this.withUnit(book, async (unit) => {
      const { IFormulaCurrentConfigService, IFormulaRuntimeService, ICalculateFormulaService } =
        this.formula;
      const config = this.get<InstanceType<Formula["FormulaCurrentConfigService"]>>(
        IFormulaCurrentConfigService
      );
      const runtime =
        this.get<InstanceType<Formula["FormulaRuntimeService"]>>(IFormulaRuntimeService);
      const service =
        this.get<InstanceType<Formula["CalculateFormulaService"]>>(ICalculateFormulaService);
      config.load(this.dataset(book, unit));
      config.setExecuteUnitId(unit);
      runtime.reset();
      runtime.setCurrent(0, 0, sheetRows, sheetColumns, sheet, unit);
      const variant = await service.calculate(this.distinct(formula));
      return this.toEvaluation(variant);
    });
  }

  private toEvaluation(variant: FunctionVariantType | undefined): Evaluation {
    const message = this.messages.at(-1)?.message;
    if (!variant) return { error: "#NAME?", message: message ?? "The formula is not understood." };
    const value: BaseValueObject = variant.isReferenceObject()
      ? (variant as InstanceType<Formula["BaseReferenceObject"]>).toArrayValueObject()
      : (variant as BaseValueObject);
    // An empty cell is 0 in a result, as in Excel.
    const rows = this.toArgument(value).rows.map((row) => row.map((cell) => cell ?? 0));
    const single = rows.length === 1 && rows[0].length === 1 ? rows[0][0] : undefined;
    if (single !== undefined)
      return typeof single === "object"
        ? { error: single.error, message: message ?? errorMeanings[single.error] ?? "" }
        : single;
    return rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));
  }

  /** Ends the engine; nothing of it keeps the process alive. */
  dispose(): void {
    this.univer.dispose();
  }
}

/** What Excel's errors mean, for a formula that gives no message of its own. */
const errorMeanings: Record<string, string> = {
  "#NAME?": "A function or name in the formula is not known.",
  "#DIV/0!": "The formula divides by zero or by an empty cell.",
  "#VALUE!": "A value in the formula is of the wrong kind.",
  "#REF!": "The formula points at cells that do not exist.",
  "#NUM!": "A number in the formula is not possible here.",
  "#N/A": "No value is available.",
  "#NULL!": "Two ranges in the formula have no cell in common.",
  "#SPILL!": "The result needs cells that are not empty.",
  "#CALC!": "The formula cannot be calculated.",
};
