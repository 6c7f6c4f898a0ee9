import { cellAddress, columnName } from "../standard/address";
import type { KeptTablePlan } from "./kept-tables";
import type { ReportInput } from "./report-input";
import type { PrintPlan, SheetPlan } from "./report-plan";
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

/** Where the columns of a table are printed: pages begin with some of them, and repeat one that names the row. */
export interface KeptPages {
  /** Keys of the columns with which a further printed page begins. */
  begin: readonly string[];
  /** Key of the column that is printed again on each page to the right of its own. */
  repeat: string;
}

/** What a cell shows as far as it takes room: the words of a formula are short. */
function shownLength(value: unknown): string {
  const text = String(value ?? "");
  return text.startsWith("=") ? "" : text;
}

/** How the pages of a table are broken and scaled; a table without further pages is fitted to the width of one. */
function printedPages(
  widths: readonly number[],
  keys: readonly string[],
  pages: KeptPages | null,
  orientation: PrintPlan["orientation"]
): Pick<PrintPlan, "verticalBreaks" | "scale" | "titleColumns"> {
  if (pages === null) return { verticalBreaks: [], scale: null };
  const starts = pages.begin.map((key) => keys.indexOf(key));
  const repeated = keys.indexOf(pages.repeat);
  const scales = [0, ...starts].map((start, page) =>
    printScale(
      [...(start > repeated ? [widths[repeated]] : []), ...widths.slice(start, starts[page])],
      [],
      orientation
    )
  );
  const column = columnName(repeated);
  return {
    verticalBreaks: starts.map((start) => cellAddress(0, start)),
    scale: Math.min(...scales),
    titleColumns: `$${column}:$${column}`,
  };
}

/**
 * A sheet of the report that holds one table of the user's, from the header row on; charts have no place on it.
 * Without `pages` the table is as wide as one printed page.
 */
export function keptSheet(
  input: ReportInput,
  options: Omit<FrameOptions, "tables" | "charts">,
  table: KeptTablePlan,
  pages: KeptPages | null = null
): SheetPlan {
  const sheet = frameSheet(input, { ...options, tables: [], charts: [] });
  const { columns, key } = table.definition;
  const columnWidths = columns.map(({ width }) => width);
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
      ...printedPages(
        columnWidths,
        columns.map(({ key: column }) => column),
        pages,
        options.orientation
      ),
    },
  };
}
