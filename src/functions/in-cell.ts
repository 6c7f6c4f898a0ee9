import { FunctionError } from "./function-error";

type CellAnswer = number | string | boolean;

/** The error object of the host; where there is none (LTSC 2019, a test of the plain function) our own. */
function cellError(error: FunctionError): Error | CustomFunctions.Error {
  return typeof CustomFunctions === "undefined" || typeof CustomFunctions.Error !== "function"
    ? error
    : new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}

const isFiniteAnswer = (value: CellAnswer) => typeof value !== "number" || Number.isFinite(value);

/**
 * Runs a function for a cell: gives its answer, or throws the error value with its sentence.
 * A number that is not finite never leaves: inside a range Excel would show it as 0
 * (OfficeDev/office-js#1503), a wrong figure that looks right.
 */
export function inCell<Answer extends CellAnswer | CellAnswer[][]>(work: () => Answer): Answer {
  try {
    const answer = work();
    const cells: CellAnswer[] = Array.isArray(answer) ? answer.flat() : [answer];
    if (!cells.every(isFiniteAnswer)) {
      throw new FunctionError("#NUM!", "The result is too large or too small for a cell.");
    }
    return answer;
  } catch (error) {
    throw cellError(
      error instanceof FunctionError
        ? error
        : new FunctionError("#VALUE!", error instanceof Error ? error.message : String(error))
    );
  }
}
