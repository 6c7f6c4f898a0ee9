import acceptance from "./acceptance-formulas.json";

type Cell = number | string | boolean;

/** A formula with the value a cell must show: a value, rows of cells, or an error with part of its message. */
export interface AcceptanceCase {
  function: string;
  formula: string;
  expected: Cell | Cell[][] | { error: string; message: string };
  known: string;
  /** What the value means, for the help page; on one formula of each function. */
  example?: string;
}

export const acceptanceCases = acceptance.cases as AcceptanceCase[];

/** The published digits: intervals and p-values are printed to nine. */
const relativeTolerance = 2e-8;

function isSameCell(found: unknown, expected: Cell): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return found === expected;
  return Math.abs(found - expected) <= relativeTolerance * Math.max(Math.abs(expected), 1e-3);
}

/** Fails unless a value, or rows of cells, are what a case expects. */
export function expectValue(found: unknown, { expected, formula }: AcceptanceCase): void {
  if (typeof expected === "object" && !Array.isArray(expected)) {
    expect(found).toMatchObject({
      error: expected.error,
      message: expect.stringContaining(expected.message),
    });
    return;
  }
  const rows = Array.isArray(found) ? (found as unknown[][]) : [[found]];
  const wanted = Array.isArray(expected) ? expected : [[expected]];
  expect([formula, rows.map((row) => row.length)]).toEqual([
    formula,
    wanted.map((row) => row.length),
  ]);
  const differences = wanted.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      isSameCell(rows[line][column], cell)
        ? []
        : [`${formula}: ${String(rows[line][column])} is not ${String(cell)}`]
    )
  );
  expect(differences).toEqual([]);
}
