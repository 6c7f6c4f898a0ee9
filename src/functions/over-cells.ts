import { basicValue, isBlankOrZero } from "./arguments";
import { asFunctionError, FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";

/** An argument of which every cell gives an answer of its own: one cell, or a range of them. */
export interface CellArgument {
  /** As messages call it: "White events". */
  name: string;
  value: unknown;
}

/** The size of a whole column and of a whole row of an Excel sheet. */
const wholeColumn = 1_048_576;
const wholeRow = 16_384;

/** An argument as rows of cells; a single value is one row of one cell. */
export function gridOf(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  const rows: unknown[] = value;
  if (rows.length === 0) return [[null]];
  const width = Array.isArray(rows[0]) ? Math.max(1, rows[0].length) : 1;
  const isEven = rows.every((row) => Array.isArray(row) && row.length === width);
  if (isEven) return rows as unknown[][];
  return rows.map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return Array.from({ length: width }, (_, column) => cells[column] ?? null);
  });
}

const isOneCell = (grid: readonly unknown[][]) => grid.length === 1 && grid[0].length === 1;

const sizeWords = (grid: readonly unknown[][]) =>
  `${grid.length.toLocaleString("en-GB")} ${grid.length === 1 ? "row" : "rows"} and ` +
  `${grid[0].length.toLocaleString("en-GB")} ${grid[0].length === 1 ? "column" : "columns"}`;

/**
 * How many rows and columns ranges of one size have. Of a whole column or row, what is blank (or 0, as
 * a blank cell arrives on the desktop) in all ranges after the last entry is left out.
 */
export function usedSize(grids: readonly unknown[][][]): { rows: number; columns: number } {
  let rows = grids[0].length;
  let columns = grids[0][0].length;
  const isRowBlank = (row: number) =>
    grids.every((grid) => grid[row].every((cell) => isBlankOrZero(basicValue(cell))));
  const isColumnBlank = (column: number) =>
    grids.every((grid) => grid.every((row) => isBlankOrZero(basicValue(row[column]))));
  if (rows >= wholeColumn) while (rows > 1 && isRowBlank(rows - 1)) rows--;
  if (columns >= wholeRow) while (columns > 1 && isColumnBlank(columns - 1)) columns--;
  return { rows, columns };
}

/**
 * Grids of the arguments that are ranges, after a check that they are of one size.
 *
 * @throws FunctionError #VALUE! naming two arguments and both their sizes.
 */
export function rangesOfOneSize(args: readonly CellArgument[]): unknown[][][] {
  const grids = args.map(({ value }) => gridOf(value));
  const first = grids.findIndex((grid) => !isOneCell(grid));
  grids.forEach((grid, index) => {
    if (isOneCell(grid) || index === first) return;
    if (grid.length === grids[first].length && grid[0].length === grids[first][0].length) return;
    throw new FunctionError(
      "#VALUE!",
      `${args[first].name} has ${sizeWords(grids[first])}, ${args[index].name} has ${sizeWords(grid)}. Give ranges of the same size.`
    );
  });
  return grids;
}

export interface OverCellsOptions {
  /** How many cells one answer fills; 1 unless given. */
  width?: number;
  /**
   * Arguments (by position) that decide whether a place of a range is empty: "" is the answer where
   * all of them are blank. Unless given, blank cells are handed on like any other.
   */
  blankWhen?: readonly number[];
}

/**
 * One answer for every cell of the ranges given; an argument of one cell serves all of them. Answers of
 * several cells lie beside each other for a column and below each other for a row. A place that fails
 * has its own error value; where there is only one place, the failure is thrown.
 *
 * @throws FunctionError #VALUE! for ranges of different sizes, and for a block (several rows and columns)
 * where an answer fills several cells.
 */
export function overCells(
  args: readonly CellArgument[],
  calculate: (cells: unknown[]) => CellAnswer | CellAnswer[],
  { width = 1, blankWhen = [] }: OverCellsOptions = {}
): CellAnswer[][] {
  const grids = rangesOfOneSize(args);
  const ranges = grids.filter((grid) => !isOneCell(grid));
  if (ranges.length === 0) {
    const answer = calculate(grids.map((grid) => grid[0][0]));
    return [Array.isArray(answer) ? answer : [answer]];
  }
  const { rows, columns } = usedSize(ranges);
  if (width > 1 && rows > 1 && columns > 1) {
    throw new FunctionError(
      "#VALUE!",
      `Each answer fills ${width} cells, so give one column or one row, not ${rows} rows of ${columns} columns.`
    );
  }
  const answerAt = (row: number, column: number): CellAnswer[] => {
    const cells = grids.map((grid) => (isOneCell(grid) ? grid[0][0] : grid[row][column]));
    if (blankWhen.length > 0 && blankWhen.every((at) => isBlankOrZero(basicValue(cells[at])))) {
      return new Array<CellAnswer>(width).fill("");
    }
    try {
      const answer = calculate(cells);
      return Array.isArray(answer) ? answer : [answer];
    } catch (error) {
      return new Array<CellAnswer>(width).fill(asFunctionError(error));
    }
  };
  const answers = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answerAt(row, column))
  );
  if (width > 1 && columns > 1) {
    return Array.from({ length: width }, (_, line) => answers[0].map((answer) => answer[line]));
  }
  return answers.map((row) => row.flat());
}
