/** The error values a WRES function can show in a cell. */
export type ExcelErrorValue = "#VALUE!" | "#DIV/0!" | "#NUM!" | "#N/A";

/**
 * An answer that is no number: the error value the cell shows, and a plain sentence saying why.
 * Has the shape of CustomFunctions.Error, so that hosts without that class can read it the same way.
 */
export class FunctionError extends Error {
  constructor(
    readonly code: ExcelErrorValue,
    message: string
  ) {
    super(message);
    this.name = "FunctionError";
  }
}

/** Any failure as an answer of a cell: one of ours as it is, another with its sentence as #VALUE!. */
export function asFunctionError(error: unknown): FunctionError {
  if (error instanceof FunctionError) return error;
  return new FunctionError("#VALUE!", error instanceof Error ? error.message : String(error));
}
