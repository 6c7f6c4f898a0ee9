/** What Excel shows for each `CustomFunctions.ErrorCode`. Codes a function may not return fall back to #VALUE!. */
export const excelErrors: Record<string, string> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
};

/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  dimensionality?: "scalar" | "matrix";
  type?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** A custom function and how Excel would call it. */
export interface CustomFunction {
  /** Full name with its namespace, e.g. "WRES.RELLIKELIHOOD". */
  name: string;
  call: (...args: never[]) => unknown;
  /** From functions.json. Without it a single cell arrives as a scalar and a larger range as rows. */
  parameters?: FunctionParameter[];
  /** What an empty cell arrives as: 0 in Excel on the desktop, null in Excel on the web. */
  blank: 0 | null;
}

type ArgumentCell = string | number | boolean | null | { error: string };

/** An argument as the engine hands it over. */
export interface FunctionArgument {
  omitted: boolean;
  /** A reference or array, even of one cell. */
  isRange: boolean;
  rows: ArgumentCell[][];
}

type ResultCell = string | number | boolean | null | { error: string };

/** What a call gave: rows of cells (1 × 1 for a scalar), and the message behind an error. */
export interface FunctionOutcome {
  value: ResultCell[][];
  message?: string;
}

const failed = (error: string, message?: string): FunctionOutcome => ({
  value: [[{ error }]],
  ...(message ? { message } : {}),
});

/** A `CustomFunctions.Error`, told by its shape because it may come from another realm. */
function thrownError(thrown: unknown): { error: string; message?: string } | null {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return null;
  const { code, message } = thrown as { code: unknown; message?: unknown };
  const error = excelErrors[String(code)] ?? excelErrors.invalidValue;
  return typeof message === "string" && message ? { error, message } : { error };
}

class RefusedArgument {
  constructor(readonly error: string) {}
}

function scalarArgument(cell: ArgumentCell, parameter: FunctionParameter, blank: 0 | null) {
  // Excel hands an error on instead of calling the function.
  if (typeof cell === "object" && cell !== null) throw new RefusedArgument(cell.error);
  if (cell === null) return blank;
  if (parameter.type === "number") {
    const number = typeof cell === "string" && cell.trim() === "" ? NaN : Number(cell);
    if (!Number.isFinite(number)) throw new RefusedArgument(excelErrors.invalidValue);
    return number;
  }
  if (parameter.type === "string")
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (parameter.type === "boolean" && typeof cell === "string") {
    if (!/^(true|false)$/i.test(cell)) throw new RefusedArgument(excelErrors.invalidValue);
    return /^true$/i.test(cell);
  }
  return cell;
}

function toExcelArgument(
  argument: FunctionArgument,
  parameter: FunctionParameter,
  blank: 0 | null
): unknown {
  if (argument.omitted) return null;
  const single = argument.rows.length === 1 && argument.rows[0].length === 1;
  const matrix = parameter.dimensionality
    ? parameter.dimensionality === "matrix"
    : argument.isRange && !single;
  if (matrix)
    return argument.rows.map((row) => row.map((cell) => scalarArgument(cell, parameter, blank)));
  // A range given to a scalar parameter makes Excel call the function once a cell; one call is enough for a cell.
  if (!single) throw new RefusedArgument(excelErrors.invalidValue);
  return scalarArgument(argument.rows[0][0], parameter, blank);
}

function resultCell(cell: unknown, found: string[]): ResultCell {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  // In a matrix the runtime turns a number that is not finite into null, which Excel shows as 0.
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const error = thrownError(cell);
  if (!error) return { error: excelErrors.invalidValue };
  if (error.message) found.push(error.message);
  return { error: error.error };
}

/**
 * Calls a custom function with arguments as Excel passes them and turns what it gives or throws into cells.
 * A scalar NaN is #VALUE!, an infinite one #NUM!, as the custom-functions runtime has it.
 */
export function callCustomFunction(
  { call, parameters, blank }: CustomFunction,
  args: FunctionArgument[]
): FunctionOutcome {
  try {
    const last = parameters?.at(-1);
    const described = (index: number): FunctionParameter =>
      parameters?.[index] ?? (last?.repeating ? last : {});
    if (parameters && !last?.repeating && args.length > parameters.length)
      return failed(excelErrors.invalidValue, "The function has fewer arguments than were given.");
    const values = args.map((argument, index) => {
      const parameter = described(index);
      return toExcelArgument(argument, parameter, blank);
    });
    const missing = (parameters ?? []).findIndex(
      (parameter, index) => index >= args.length && !parameter.optional && !parameter.repeating
    );
    if (missing >= 0) return failed(excelErrors.invalidValue, "The function needs more arguments.");
    let passed: unknown[] = values;
    if (parameters) {
      const fixed = last?.repeating ? parameters.length - 1 : parameters.length;
      passed = Array.from({ length: fixed }, (_, index) => values[index] ?? null);
      if (last?.repeating) passed.push(values.slice(fixed));
    }
    const result = (call as (...values: unknown[]) => unknown)(...passed);
    if (Array.isArray(result)) {
      const messages: string[] = [];
      const rows = result.map((row: unknown) =>
        (Array.isArray(row) ? row : [row]).map((cell: unknown) => resultCell(cell, messages))
      );
      const width = rows[0]?.length ?? 0;
      if (width === 0 || rows.some((row) => row.length !== width))
        return failed(excelErrors.invalidValue, "The function gave rows of different lengths.");
      return messages.length ? { value: rows, message: messages[0] } : { value: rows };
    }
    if (typeof result === "number" && !Number.isFinite(result))
      return failed(Number.isNaN(result) ? excelErrors.invalidValue : excelErrors.invalidNumber);
    if (typeof (result as { then?: unknown } | null)?.then === "function")
      return failed(
        excelErrors.invalidValue,
        "The function answers later; here it must answer at once."
      );
    const messages: string[] = [];
    const cell = resultCell(result, messages);
    return messages.length ? { value: [[cell]], message: messages[0] } : { value: [[cell]] };
  } catch (thrown) {
    if (thrown instanceof RefusedArgument) return failed(thrown.error);
    const error = thrownError(thrown);
    // Excel loses the text of any other error; here it is kept, so that `evaluate` can say what happened.
    return error
      ? failed(error.error, error.message)
      : failed(excelErrors.invalidValue, thrown instanceof Error ? thrown.message : String(thrown));
  }
}
