import { cellAddress } from "../standard/address";
import type { KeptTablePlan } from "./kept-tables";
import type { ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import { frameSheet, headerRow, type FrameOptions } from "./sheet-frame";

/** A sheet of the report that holds one table of the user's, from the header row on; charts have no place on it. */
export function keptSheet(
  input: ReportInput,
  options: Omit<FrameOptions, "tables" | "charts">,
  table: KeptTablePlan
): SheetPlan {
  const sheet = frameSheet(input, { ...options, tables: [], charts: [] });
  const { columns } = table.definition;
  return {
    ...sheet,
    columnWidths: columns.map(({ width }) => width),
    kept: [table],
    print: {
      ...sheet.print,
      area: `A1:${cellAddress(headerRow + table.rows.length, columns.length - 1)}`,
      scale: null,
    },
  };
}
