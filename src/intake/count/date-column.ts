import { isMonthFirst, readDay, type DateReading } from "../excel-date";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import type { ColumnRole, TableData } from "../recognised-table";
import { addressOfCell, placeOfColumn, placeOfRows } from "../table-slice";

/** A date column that remembers which of the cells it was asked for were no good. */
export class DateColumn {
  private readonly cells: readonly CellValue[];
  private readonly impossible: number[] = [];
  private monthFirst = 0;
  private asText = 0;

  /** `data` must have the column. */
  constructor(
    private readonly data: TableData,
    private readonly role: ColumnRole,
    private readonly date1904: boolean
  ) {
    this.cells = data.columns[role] ?? [];
  }

  /** The day in a row; see `readDay`. */
  at(row: number): DateReading {
    const value = this.cells[row] ?? "";
    const day = readDay(value, this.date1904);
    if (day === "impossible") {
      this.impossible.push(row);
      if (isMonthFirst(value)) this.monthFirst++;
    } else if (typeof value === "string" && day !== "blank") {
      this.asText++;
    }
    return day;
  }

  /** What was wrong with the cells asked for so far. */
  findings(): Finding[] {
    const { table } = this.data;
    const found: Finding[] = [];
    const header = table.columns[this.role]?.header ?? this.role;
    if (this.impossible.length > 0) {
      const first = this.impossible[0];
      found.push(
        finding(
          "impossible-dates",
          this.impossible.length,
          placeOfRows(table, this.role, this.impossible),
          `${counted(this.impossible.length, "cell")} of "${header}" in "${table.sheet}" ${this.impossible.length === 1 ? "is" : "are"} no possible date, the first "${String(this.cells[first])}" in ${addressOfCell(table, this.role, first)}. Correct ${this.impossible.length === 1 ? "it" : "them"}: such rows are treated as undated.`
        )
      );
    }
    if (this.monthFirst > 0) {
      found.push(
        finding(
          "dates-month-first",
          this.monthFirst,
          placeOfColumn(table, this.role),
          `"${header}" in "${table.sheet}" holds dates as text that make sense only with the month first. Dates as text are read with the day first, so others in the column may be read wrongly: turn the column into real dates.`
        )
      );
    }
    if (this.asText > 0) {
      found.push(
        finding(
          "dates-as-text",
          this.asText,
          placeOfColumn(table, this.role),
          `${counted(this.asText, "date")} of "${header}" in "${table.sheet}" ${this.asText === 1 ? "is" : "are"} text; read with the day first, as in 31/03/2025.`
        )
      );
    }
    return found;
  }
}

/** The date columns that a table has, of some roles, in their order. */
export function dateColumns(
  data: TableData,
  roles: readonly ColumnRole[],
  date1904: boolean
): DateColumn[] {
  return roles
    .filter((role) => data.columns[role])
    .map((role) => new DateColumn(data, role, date1904));
}

/** The first date of a row that is not blank. */
export function firstDay(columns: readonly DateColumn[], row: number): DateReading {
  for (const column of columns) {
    const day = column.at(row);
    if (day !== "blank") return day;
  }
  return "blank";
}
