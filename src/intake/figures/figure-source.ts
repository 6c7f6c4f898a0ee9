import { parseRange } from "../../standard/address";
import type { FigureBlock } from "./figure-blocks";
import type { FigureGrid } from "./figure-grid";
import { readFigureTable, type FigureTable } from "./figure-table";
import { usesOf, type FigureUse } from "./figure-use";
import type { CellValue } from "../found-region";
import type { TableData } from "../recognised-table";
import { rowCount } from "../table-slice";

/** A table of ready-made figures with its numbers read. */
export interface FigureSource {
  data: TableData;
  /** Its cells as they stand. */
  grid: FigureGrid;
  figures: FigureTable;
  uses: FigureUse[];
}

/**
 * The cells of a table of figures: as kept when it was recognised, and of a long one with the rows read since. null
 * for any other table.
 */
export function gridOf(data: TableData): { grid: FigureGrid; block: FigureBlock } | null {
  const { table, columns } = data;
  const cells = table.figures;
  if (!cells) return null;
  const { left } = parseRange(table.range);
  const place = { sheet: table.sheet, top: table.headerRow, left };
  if (cells.isWhole) {
    return { grid: { ...place, rows: cells.rows, formats: cells.formats }, block: cells.block };
  }
  const header = table.firstDataRow - table.headerRow;
  const width = cells.block.lastColumn + 1;
  const rows: CellValue[][] = cells.rows.slice(0, header).map((row) => [...row]);
  const count = rowCount(data);
  for (let row = 0; row < count; row++) rows.push(new Array<CellValue>(width).fill(""));
  for (const [role, values] of Object.entries(columns)) {
    const column = table.columns[role as keyof typeof table.columns]!.column - left;
    values.forEach((value, row) => (rows[header + row][column] = value));
  }
  // Number formats of the first row of data stand for the others.
  const formats = rows.map(
    (_, row) => cells.formats[Math.min(row, cells.formats.length - 1)] ?? []
  );
  const body = Array.from({ length: count }, (_, row) => ({ row: header + row, isHeading: false }));
  return { grid: { ...place, rows, formats }, block: { ...cells.block, body } };
}

/** A use of the date that the settings give. */
function ofPeriod(use: FigureUse, period: string): FigureUse {
  return use.use === "none" ? use : { ...use, time: { period, year: null, surveyYear: null } };
}

/** Reads the tables of ready-made figures among the tables of a workbook. */
export function figureSources(data: readonly TableData[]): FigureSource[] {
  return data.flatMap((table) => {
    const cells = gridOf(table);
    if (cells === null) return [];
    const figures = readFigureTable(cells.grid, cells.block, table.table.figures!.titles);
    const uses = usesOf(figures);
    const { period, periodIsGiven } = table.table;
    return [
      {
        data: table,
        grid: cells.grid,
        figures,
        uses: periodIsGiven && period !== null ? uses.map((use) => ofPeriod(use, period)) : uses,
      },
    ];
  });
}
