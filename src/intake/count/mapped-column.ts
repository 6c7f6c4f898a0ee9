import { DistinctValues } from "./distinct-values";
import type { CellValue } from "../found-region";
import type { ColumnRole, TableData } from "../recognised-table";

/** A column whose distinct values are mapped once each, however many rows repeat them. */
export class MappedColumn<T> {
  private readonly distinct = new DistinctValues();
  /** What each distinct value is mapped to, by number. */
  readonly results: T[] = [];

  constructor(
    private readonly cells: readonly CellValue[],
    private readonly map: (value: CellValue) => T
  ) {}

  /** The distinct values met so far, by number. */
  get values(): readonly CellValue[] {
    return this.distinct.values;
  }

  /** Number of the distinct value in a row. */
  numberAt(row: number): number {
    const value = this.cells[row] ?? "";
    const number = this.distinct.numberOf(value);
    if (number === this.results.length) this.results.push(this.map(value));
    return number;
  }

  /** The distinct value in a row, as it stands first. */
  valueAt(row: number): CellValue {
    return this.values[this.numberAt(row)];
  }

  /** What the value in a row is mapped to. */
  at(row: number): T {
    return this.results[this.numberAt(row)];
  }
}

/** A column of a table with its mapping; null when the table has none of that role. */
export function mappedColumn<T>(
  data: TableData,
  role: ColumnRole,
  map: (value: CellValue) => T
): MappedColumn<T> | null {
  const cells = data.columns[role];
  return cells ? new MappedColumn(cells, map) : null;
}
