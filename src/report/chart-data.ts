import { formatDate } from "../analysis/format";
import { cellAddress, rangeAddress, withSheet } from "../standard/address";
import { sheetNames } from "../standard/workbook-names";
import { constant, place, type Grid } from "./grid";
import { reportedPeriods, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";

/** A block of cells that charts read. */
export interface ChartBlock {
  /** Full absolute address of the data cells of a column. */
  column(index: number): string;
  /** Full absolute address of one data cell. */
  cell(row: number, column: number): string;
  /** Full absolute address of neighbouring cells of one row. */
  span(row: number, first: number, last: number): string;
}

const blockHeaderRow = 3;
const blockDataRow = 4;

/** Gathers the blocks that the report's charts read, side by side on a visible, labelled sheet. */
export class ChartData {
  private readonly grid: Grid = [];
  private readonly columnWidths: number[] = [];
  private lastRow = blockHeaderRow;

  /** Adds a block and tells where its cells stand. */
  add(header: string[], rows: (PlannedCell | null)[][]): ChartBlock {
    if (this.columnWidths.length > 0) this.columnWidths.push(3);
    const left = this.columnWidths.length;
    this.columnWidths.push(...header.map((_, index) => (index === 0 ? 32 : 14)));
    place(this.grid, blockHeaderRow, left, [
      header.map((text) => constant(text, "WRES Header")),
      ...rows,
    ]);
    this.lastRow = Math.max(this.lastRow, blockHeaderRow + rows.length);
    const full = (address: string) => withSheet(sheetNames.chartData, address);
    const area = (top: number, first: number, bottom: number, last: number) =>
      full(
        rangeAddress(blockDataRow + top, left + first, blockDataRow + bottom, left + last, {
          absolute: true,
        })
      );
    return {
      column: (index) => area(0, index, rows.length - 1, index),
      cell: (row, column) => area(row, column, row, column),
      span: (row, first, last) => area(row, first, row, last),
    };
  }

  toSheet({ counts, settings }: ReportInput): SheetPlan {
    const organisation = settings.organisation ?? counts.organisation ?? "Organisation not named";
    place(this.grid, 0, 0, [
      [constant("What the charts read", "WRES Title")],
      [
        constant(
          `${organisation} · snapshot ${formatDate(reportedPeriods(counts).latest)}. These cells follow the other sheets; bands without staff are left out.`,
          "WRES Note"
        ),
      ],
    ]);
    return {
      key: "chartData",
      name: sheetNames.chartData,
      grid: this.grid,
      columnWidths: this.columnWidths,
      rowHeights: { [blockHeaderRow]: 30 },
      tables: [],
      charts: [],
      freeze: { rows: blockDataRow, columns: 0 },
      print: {
        orientation: "Landscape",
        area: `A1:${cellAddress(this.lastRow, Math.max(0, this.columnWidths.length - 1))}`,
        titleRows: null,
        scale: null,
        verticalBreaks: [],
        horizontalBreaks: [],
      },
      tabColor: "#A6A6A6",
    };
  }
}
