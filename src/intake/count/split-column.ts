import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import type { ListColumn } from "../recognise/column-roles";
import type { ColumnRole, TableData } from "../recognised-table";
import { isBlank, placeOfColumn, placeOfTable, type TableSlice } from "../table-slice";

/** More values than these are no divisions or sites to compare, but names or numbers of people. */
const mostValues = 40;

/** Below this number of rows, all different values may be chance. */
const fewestRows = 5;

/** Columns of these say whom a row is about, or are what is compared anyway. */
const neverSplit: ReadonlySet<ColumnRole> = new Set([
  "employeeNumber",
  "assignmentNumber",
  "candidateId",
  "caseId",
  "memberName",
  "ethnicity",
]);

/** The value of a cell of the column that results are split by. */
export function splitValue(value: CellValue | undefined): string {
  return value === undefined || isBlank(value) ? "(blank)" : String(value).trim();
}

/** What people are counted under who are on no staff list that has the column. */
export const notOnStaffList = "(not on the staff list)";

/** Header of the column that results are split by; null where not every table has one. */
export function splitColumnOf(slices: readonly TableSlice[]): string | null {
  if (!slices.every(({ data }) => data.columns.split)) return null;
  return slices[0]?.data.table.columns.split?.header.trim() ?? null;
}

/** True for a column of a list, as far as it was read, that may hold a plain category of staff. */
export function isSplitColumn(column: ListColumn, role: ColumnRole | null): boolean {
  if (column.header.trim() === "" || (role !== null && neverSplit.has(role))) return false;
  if (column.values.some((value) => typeof value !== "string")) return false;
  const distinct = new Set(column.values.map(splitValue)).size;
  return (
    distinct >= 2 && distinct <= mostValues && distinct <= Math.max(2, column.values.length / 2)
  );
}

/**
 * The tables with the column that results are split by taken out where it is no plain category: fewer than
 * two values, more than 40, or as many as there are rows. A finding says which, and where nobody has it.
 */
export function withUsableSplits(
  tables: readonly TableData[],
  splitBy: string | null
): { tables: TableData[]; findings: Finding[] } {
  if (splitBy === null) return { tables: [...tables], findings: [] };
  const findings: Finding[] = [];
  const usable = tables.map((data) => {
    const { table } = data;
    const cells = data.columns.split;
    if (!cells) return data;
    const distinct = new Set(cells.map(splitValue));
    distinct.delete("(blank)");
    const role = (Object.keys(table.columns) as ColumnRole[]).find(
      (other) => other !== "split" && table.columns[other]?.column === table.columns.split?.column
    );
    const isIdentifier =
      (role !== undefined && neverSplit.has(role)) ||
      (cells.length >= fewestRows && distinct.size === cells.length);
    if (distinct.size >= 2 && distinct.size <= mostValues && !isIdentifier) return data;
    findings.push(
      finding(
        "split-not-possible",
        distinct.size,
        placeOfColumn(table, "split"),
        `Results cannot be split by "${splitBy}" of "${table.sheet}": it has ${counted(distinct.size, "value")}, and a division, a site or the like with 2 to ${mostValues} values is needed. Choose another column.`
      )
    );
    const columns = { ...data.columns };
    delete columns.split;
    return { ...data, columns };
  });
  const staff = tables.filter(({ table }) => table.kind === "staff");
  if (staff.length > 0 && staff.every(({ columns }) => !columns.split)) {
    findings.push(
      finding(
        "split-column-missing",
        staff.length,
        placeOfTable(staff[0].table),
        `No staff list has a column "${splitBy}", so results are not split by it. Choose a column by its header as it stands in the list.`
      )
    );
  }
  return { tables: usable, findings };
}
