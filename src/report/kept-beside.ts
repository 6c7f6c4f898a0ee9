import { cellAddress, parseRange, rangeAddress } from "../standard/address";
import { constant, place } from "./grid";
import type { KeptTablePlan } from "./kept-tables";
import type { SheetPlan } from "./report-plan";
import { findingRow, headerRow, printScale } from "./sheet-frame";

const gap = 3;

/** A table of the user's, and what is said above it. */
export interface KeptBeside {
  heading: string;
  table: Omit<KeptTablePlan, "at">;
}

/** The sheet with tables of the user's to the right of its own, each on a page of its own and free to grow. */
export function keptBeside(sheet: SheetPlan, tables: readonly KeptBeside[]): SheetPlan {
  const grid = sheet.grid.map((row) => [...row]);
  const columnWidths = [...sheet.columnWidths];
  const verticalBreaks = [...sheet.print.verticalBreaks];
  const kept: KeptTablePlan[] = [];
  let { bottom } = parseRange(sheet.print.area);
  for (const { heading, table } of tables) {
    columnWidths.push(gap);
    const column = columnWidths.length;
    verticalBreaks.push(cellAddress(0, column));
    columnWidths.push(...table.definition.columns.map(({ width }) => width));
    place(grid, findingRow, column, [[constant(heading, "WRES Headline")]]);
    kept.push({ ...table, at: cellAddress(headerRow, column) });
    bottom = Math.max(bottom, headerRow + table.rows.length);
  }
  return {
    ...sheet,
    grid,
    columnWidths,
    kept: [...(sheet.kept ?? []), ...kept],
    print: {
      ...sheet.print,
      area: rangeAddress(0, 0, bottom, columnWidths.length - 1),
      verticalBreaks,
      scale: printScale(columnWidths, verticalBreaks, sheet.print.orientation),
    },
  };
}
