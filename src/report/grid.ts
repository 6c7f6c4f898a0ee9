import type { PlannedCell, StyleName } from "./report-plan";

/** A sheet's cells while it is being laid out: rows of cells from A1 on, null where nothing stands. */
export type Grid = (PlannedCell | null)[][];

/** A text, number or truth value in a style. */
export function constant(value: string | number | boolean, style: StyleName): PlannedCell {
  return { value, formula: false, style };
}

/** A formula, given without its "=". */
export function formula(expression: string, style: StyleName): PlannedCell {
  return { value: `=${expression}`, formula: true, style };
}

/** Puts rows of cells into the grid with their top left corner at (row, column), zero-based. */
export function place(
  grid: Grid,
  row: number,
  column: number,
  cells: (PlannedCell | null)[][]
): void {
  cells.forEach((line, down) => {
    const target = (grid[row + down] ??= []);
    line.forEach((cell, across) => {
      target[column + across] = cell;
    });
  });
  for (let index = 0; index < grid.length; index++) {
    const line = (grid[index] ??= []);
    for (let at = 0; at < line.length; at++) line[at] ??= null;
  }
}

/** An ISO date as the serial number of the 1900 date system (1 January 1900 is 1). */
export function serialDate(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
}
