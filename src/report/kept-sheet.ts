import { cellAddress } from "../standard/address";
import type { KeptTablePlan } from "./kept-tables";
import type { ReportInput } from "./report-input";
import type { SheetPlan } from "./report-plan";
import {
  firstDataRow,
  frameSheet,
  headerRow,
  printScale,
  wrappedRowHeight,
  type FrameOptions,
} from "./sheet-frame";

/** Room for headings that break into two lines. */
const headerHeight = 32;

/** Heights of the rows as they are first written; afterwards they are the user's, who may have sorted them. */
function firstHeights({ definition, rows }: KeptTablePlan): Record<number, number> {
  const wrapped = definition.columns.filter(({ style }) => style === "WRES Text");
  const widths = wrapped.map(({ width }) => width);
  return Object.fromEntries(
    rows.map(({ cells }, index) => [
      firstDataRow + index,
      wrappedRowHeight(
        wrapped.map(({ key }) => shownLength(cells[key])),
        widths
      ),
    ])
  );
}

/** What a cell shows as far as it takes room: the words of a formula are short. */
function shownLength(value: unknown): string {
  const text = String(value ?? "");
  return text.startsWith("=") ? "" : text;
}

/**
 * A sheet of the report that holds one table of the user's, from the header row on; charts have no place on it.
 *
 * @param pages keys of the columns with which a further printed page begins.
 */
export function keptSheet(
  input: ReportInput,
  options: Omit<FrameOptions, "tables" | "charts">,
  table: KeptTablePlan,
  pages: readonly string[] = []
): SheetPlan {
  const sheet = frameSheet(input, { ...options, tables: [], charts: [] });
  const { columns, key } = table.definition;
  const columnWidths = columns.map(({ width }) => width);
  const verticalBreaks = pages.map((page) =>
    cellAddress(
      0,
      columns.findIndex((column) => column.key === page)
    )
  );
  return {
    ...sheet,
    columnWidths,
    rowHeights: {
      ...sheet.rowHeights,
      [headerRow]: headerHeight,
      ...(input.kept[key] === undefined ? firstHeights(table) : {}),
    },
    kept: [table],
    print: {
      ...sheet.print,
      area: `A1:${cellAddress(headerRow + table.rows.length, columns.length - 1)}`,
      verticalBreaks,
      scale: printScale(columnWidths, verticalBreaks, options.orientation),
    },
  };
}
