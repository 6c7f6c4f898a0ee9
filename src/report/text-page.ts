import { rangeAddress } from "../standard/address";
import { sheetNames, type SheetKey } from "../standard/workbook-names";
import type { Grid } from "./grid";
import type { ChartPlan, PlannedCell, SheetPlan } from "./report-plan";
import { textLines } from "./text-lines";

/** A line of a printed page: text over its whole width, or a chart. */
export type PageLine =
  | { cell: PlannedCell; /** What the cell shows. */ text: string }
  | { chart: Omit<ChartPlan, "from" | "to">; /** Points. */ height: number };

/** Characters across the page: fewer print larger. */
export const pageWidths = { dense: 120, roomy: 88 } as const;

/** Points of one line of text, by the size of its letters; below a text, and above the heading of a section. */
const lineHeight = { "WRES Title": 24, "WRES Heading": 18, other: 13 };
const belowText = 3;
const aboveHeading = 7;

/** Title and subject stand together at the top. */
const topLines = 2;

/** Points and characters between the margins of an A4 page at full size. */
const printed = { height: 730, width: 88 };

/** How high a text of the page is, in points. */
function heightOf({ style }: PlannedCell, text: string, width: number): number {
  if (style === "WRES Title" || style === "WRES Heading") return lineHeight[style];
  return textLines(text, width) * lineHeight.other + belowText;
}

/** A sheet that reads as one printed A4 page: one column of text from top to bottom, with charts between. */
export function textPage(
  key: SheetKey,
  pageLines: readonly PageLine[],
  width: number,
  tabColor: string
): SheetPlan {
  const grid: Grid = [];
  const charts: ChartPlan[] = [];
  const rowHeights: Record<number, number> = {};
  pageLines.forEach((line, index) => {
    if (index >= topLines && "cell" in line && line.cell.style === "WRES Heading") {
      rowHeights[grid.length] = aboveHeading;
      grid.push([null]);
    }
    const row = grid.length;
    if ("chart" in line) {
      grid.push([null]);
      rowHeights[row] = line.height;
      const at = `A${row + 1}`;
      charts.push({ ...line.chart, from: at, to: at });
    } else {
      grid.push([line.cell]);
      rowHeights[row] = heightOf(line.cell, line.text, width);
    }
  });
  const height = Object.values(rowHeights).reduce((sum, one) => sum + one, 0);
  return {
    key,
    name: sheetNames[key],
    grid,
    columnWidths: [width],
    rowHeights,
    tables: [],
    charts,
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: "Portrait",
      area: rangeAddress(0, 0, grid.length - 1, 0),
      titleRows: null,
      scale: Math.floor(
        Math.min(100, (100 * printed.width) / width, (100 * printed.height) / height)
      ),
      verticalBreaks: [],
      horizontalBreaks: [],
    },
    tabColor,
  };
}
