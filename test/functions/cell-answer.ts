import { customFunctions } from "../../src/functions/custom-functions";
import { FunctionError } from "../../src/functions/function-error";

/** What a function gives for arguments as a cell sends them: the value of a single cell, else rows of cells. */
export function answerOf(name: string, ...values: unknown[]): unknown {
  const answer = customFunctions[name](...values) as unknown[][];
  return answer.length === 1 && answer[0].length === 1 ? answer[0][0] : answer;
}

/** The error a call ends in; fails when it gives a value. */
export function errorOf(name: string, ...values: unknown[]): FunctionError {
  try {
    answerOf(name, ...values);
  } catch (error) {
    expect(error).toBeInstanceOf(FunctionError);
    return error as FunctionError;
  }
  throw new Error(`${name} gave a value.`);
}
