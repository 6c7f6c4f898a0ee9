import { columnRuns } from "../../standard/address";
import { ethnicCategoryOf } from "../../standard/ethnic-categories";
import { isYearOrDate, readFigure, formatAt, valueAt, type FigureGrid } from "./figure-grid";
import { labelKindOf } from "./figure-label";
import { isBlank } from "../table-slice";

/** A row below the header: of numbers, or a heading that says something of the rows after it. */
export interface BodyRow {
  row: number;
  isHeading: boolean;
}

/** A table of ready-made figures: a header of one row or several, and the rows below up to the next header. */
export interface FigureBlock {
  firstColumn: number;
  lastColumn: number;
  headerRows: number[];
  body: BodyRow[];
  /** Rows of titles above its header, and not above that of an earlier block. */
  titleRows: number[];
}

function filledColumns(grid: FigureGrid, row: number, first: number, last: number): number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column++) {
    if (!isBlank(valueAt(grid, row, column))) filled.push(column);
  }
  return filled;
}

/** True for a cell of a number that is no year: what stands in the body of a table, not in its header. */
function isNumber(grid: FigureGrid, row: number, column: number): boolean {
  const figure = readFigure(valueAt(grid, row, column), formatAt(grid, row, column));
  return figure !== null && !isYearOrDate(grid, row, column);
}

/** True for a cell that names White or BME people. */
function namesGroup(grid: FigureGrid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && ["white", "bme"].includes(ethnicCategoryOf(value));
}

/** Runs of columns between columns that are blank wherever a row has two cells or more. */
function runsOfColumns(grid: FigureGrid, width: number): [number, number][] {
  const filled = grid.rows.map((_, row) => filledColumns(grid, row, 0, width - 1));
  return columnRuns(filled.filter((columns) => columns.length > 1).flat());
}

/** True where the first column of a run labels the numbers beside it, rather than being numbers itself. */
function hasOwnLabels(grid: FigureGrid, [first, last]: [number, number]): boolean {
  let labelled = 0;
  let numbers = 0;
  let named = false;
  grid.rows.forEach((_, row) => {
    const value = valueAt(grid, row, first);
    if (typeof value === "string" && labelKindOf(value) !== null) named = true;
    const others = filledColumns(grid, row, first + 1, last);
    if (!others.some((column) => isNumber(grid, row, column))) return;
    numbers++;
    if (typeof value === "string" && !isBlank(value) && !isNumber(grid, row, first)) labelled++;
  });
  return numbers > 0 && (named || labelled >= numbers / 2);
}

/** Columns that belong to one table: a blank column keeps a table whole unless labels follow it. */
function columnGroups(grid: FigureGrid): [number, number][] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const groups: [number, number][] = [];
  for (const run of runsOfColumns(grid, width)) {
    const before = groups[groups.length - 1];
    if (before && !hasOwnLabels(grid, run)) before[1] = run[1];
    else groups.push([...run]);
  }
  return groups;
}

/** The blocks of some columns, from top to bottom. */
class BlockScan {
  readonly blocks: FigureBlock[] = [];
  private titleRows: number[] = [];
  private headerRows: number[] = [];
  private body: BodyRow[] = [];
  /** Columns that held numbers in the block under way. */
  private numberColumns = new Set<number>();

  constructor(
    private readonly grid: FigureGrid,
    private readonly first: number,
    private readonly last: number
  ) {}

  run(): FigureBlock[] {
    this.grid.rows.forEach((_, row) => this.take(row));
    this.close();
    return this.blocks;
  }

  private take(row: number): void {
    const filled = filledColumns(this.grid, row, this.first, this.last);
    if (filled.length === 0) {
      // What stands above a blank row without numbers below is title, not header.
      if (this.numberColumns.size === 0) {
        this.titleRows.push(...this.headerRows.splice(0));
        this.headingsToTitles();
      }
      return;
    }
    if (this.isFirstWithoutHeader(row, filled)) this.headerRows.push(row - 1);
    if (this.isData(row, filled)) {
      this.body.push({ row, isHeading: false });
      for (const column of filled) {
        if (isNumber(this.grid, row, column)) this.numberColumns.add(column);
      }
      return;
    }
    const isLone = filled.length === 1 && filled[0] === this.first;
    const hasData = this.numberColumns.size > 0;
    if (isLone) {
      if (this.headerRows.length > 0) this.body.push({ row, isHeading: true });
      else this.titleRows.push(row);
      return;
    }
    if (hasData && !filled.some((column) => this.numberColumns.has(column))) {
      this.body.push({ row, isHeading: filled.length === 1 });
      return;
    }
    if (hasData) this.close();
    else this.headingsToTitles();
    this.headerRows.push(row);
  }

  /** Headings before any number turn out to be titles where a blank row or a header follows them. */
  private headingsToTitles(): void {
    this.titleRows.push(...this.body.splice(0).map(({ row }) => row));
  }

  /**
   * A group of the standard with one number, below titles that say what is counted: the row above it, blank or the last
   * of the titles, stands for the header that is not there.
   */
  private isFirstWithoutHeader(row: number, filled: readonly number[]): boolean {
    const isOpen = this.headerRows.length === 0 && this.body.length === 0;
    if (!isOpen || this.titleRows.length === 0 || filled.length !== 2) return false;
    const [label, number] = filled;
    return namesGroup(this.grid, row, label) && isNumber(this.grid, row, number);
  }

  /** A row with a number that is no year, or with nothing but years beside a label below other numbers. */
  private isData(row: number, filled: readonly number[]): boolean {
    if (this.headerRows.length === 0) return false;
    if (filled.some((column) => isNumber(this.grid, row, column))) return true;
    return (
      this.numberColumns.size > 0 &&
      filled.some(
        (column) =>
          this.numberColumns.has(column) &&
          typeof valueAt(this.grid, row, column) === "number" &&
          isYearOrDate(this.grid, row, column)
      ) &&
      filled.some((column) => typeof valueAt(this.grid, row, column) === "string")
    );
  }

  /** Ends the block under way; headings after its last number are titles of the next one. */
  private close(): void {
    const body = [...this.body];
    const after: number[] = [];
    while (body.length > 0 && body[body.length - 1].isHeading) after.unshift(body.pop()!.row);
    if (this.headerRows.length > 0 && body.length > 0 && this.numberColumns.size > 0) {
      this.blocks.push({
        firstColumn: this.first,
        lastColumn: this.last,
        headerRows: this.headerRows,
        body,
        titleRows: this.titleRows,
      });
    }
    this.titleRows = after;
    this.headerRows = [];
    this.body = [];
    this.numberColumns = new Set();
  }
}

/** The tables of numbers under headers in a grid, side by side and one below the other. */
export function figureBlocksIn(grid: FigureGrid): FigureBlock[] {
  return columnGroups(grid).flatMap(([first, last]) => new BlockScan(grid, first, last).run());
}
