import { asFunctionError, FunctionError } from "./function-error";

/** What one cell can show; a FunctionError is the error value of its code. */
export type CellAnswer = number | string | boolean | FunctionError;

/** The error object of the host; where there is none (a test of the plain function) our own. */
function cellError(error: FunctionError): Error | CustomFunctions.Error {
  return typeof CustomFunctions === "undefined" || typeof CustomFunctions.Error !== "function"
    ? error
    : new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}

/**
 * A number that is not finite never leaves: inside a range Excel would show it as 0
 * (OfficeDev/office-js#1503), a wrong figure that looks right.
 */
function finiteAnswer(answer: CellAnswer): CellAnswer {
  return typeof answer === "number" && !Number.isFinite(answer)
    ? new FunctionError("#NUM!", "The result is too large or too small for a cell.")
    : answer;
}

/**
 * Runs a function for a cell and gives its answer as rows of cells, each a value or an error object of
 * the host. An answer of one cell that is an error is thrown instead: only then does Excel show its
 * sentence at the warning sign.
 */
export function inCell(work: () => CellAnswer | CellAnswer[][]): unknown[][] {
  let rows: CellAnswer[][];
  try {
    const answer = work();
    rows = Array.isArray(answer) ? answer : [[answer]];
  } catch (error) {
    throw cellError(asFunctionError(error));
  }
  const cells = rows.map((row) =>
    row.map((cell) => {
      const answer = finiteAnswer(cell);
      return answer instanceof FunctionError ? cellError(answer) : answer;
    })
  );
  const only = cells.length === 1 && cells[0].length === 1 ? cells[0][0] : null;
  if (only instanceof Error || isHostError(only)) throw only;
  return cells;
}

const isHostError = (cell: unknown): boolean =>
  typeof cell === "object" && cell !== null && "code" in cell;
