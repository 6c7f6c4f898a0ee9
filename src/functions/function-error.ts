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
