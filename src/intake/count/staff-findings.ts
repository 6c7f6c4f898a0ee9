import { DateColumn } from "./date-column";
import { ethnicityFindings } from "./ethnicity-findings";
import { dateWords, dayOfIso } from "../excel-date";
import type { Finding } from "../finding";
import { counted, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import type { ColumnRole } from "../recognised-table";
import type { StaffRows } from "./staff-rows";
import {
  isErrorValue,
  placeOfColumn,
  placeOfRows,
  placeOfTable,
  type TableSlice,
} from "../table-slice";
import type { UnplacedStaff } from "./workforce-cells";

/** One staff list on its way through the counting. */
export interface ListUnderway {
  slice: TableSlice;
  rows: StaffRows;
  /** Rows that each step takes away. */
  removed: number[];
  withoutKey: number[];
  withErrorKey: number[];
  /** Rows left out whose ethnicity is not that of the row counted. */
  conflicting: number[];
  /** Rows left out for their kind of contract. */
  outside: number[];
}

/** What one staff list leaves in doubt. `own`: the rows that count; `unplaced`: what the cells could not place. */
export function staffFindings(
  list: ListUnderway,
  own: Int32Array,
  unplaced: UnplacedStaff,
  date1904: boolean
): Finding[] {
  return [
    ...keyFindings(list),
    ...contractFindings(list),
    ...placementFindings(list, unplaced),
    ...startFindings(list, own, date1904),
    ...(list.rows.lines?.findings(own) ?? []),
  ];
}

function keyFindings(list: ListUnderway): Finding[] {
  const { table, columns } = list.slice.data;
  const found: Finding[] = [];
  const role: ColumnRole = columns.employeeNumber ? "employeeNumber" : "assignmentNumber";
  if (!columns.employeeNumber && !columns.assignmentNumber) {
    found.push(
      finding(
        "no-employee-number",
        list.withoutKey.length,
        placeOfTable(table),
        `"${table.sheet}" has no employee number: every row ${list.slice.leftOut ? `that "${table.columns.included?.header.trim()}" does not leave out ` : ""}is counted as a person, so people with several ${list.slice.leftOut ? "of them" : "assignments"} count several times. Add a column named "Employee Number".`
      )
    );
  } else if (list.withoutKey.length > 0) {
    const rows = list.withoutKey;
    found.push(
      finding(
        "rows-without-employee-number",
        rows.length,
        placeOfRows(table, role, rows),
        `${counted(rows.length, "row")} of "${table.sheet}" ${rows.length === 1 ? "has" : "have"} an ethnicity but no employee number, and ${rows.length === 1 ? "counts as a person of its own" : "count as a person each"}. Fill in the number.`
      )
    );
  }
  if (list.withErrorKey.length > 0) {
    found.push(errorCells(list, role, list.withErrorKey.length, list.withErrorKey));
  }
  if (list.conflicting.length > 0) {
    const rows = list.conflicting;
    found.push(
      finding(
        "conflicting-ethnicity",
        rows.length,
        placeOfRows(table, "ethnicity", rows),
        `${counted(rows.length, "further row")} of people in "${table.sheet}" ${rows.length === 1 ? "gives" : "give"} another ethnic category than the row that is counted. Check the records.`
      )
    );
  }
  return found;
}

function errorCells(
  { slice }: ListUnderway,
  role: ColumnRole,
  count: number,
  rows: readonly number[] = []
): Finding {
  const { table } = slice.data;
  return finding(
    "error-cells",
    count,
    placeOfRows(table, role, rows),
    `${counted(count, "cell")} of "${table.columns[role]?.header ?? role}" in "${table.sheet}" ${count === 1 ? "holds" : "hold"} a formula error such as #N/A, and ${count === 1 ? "is" : "are"} read as not known. Correct the formula or the value.`
  );
}

function contractFindings(list: ListUnderway): Finding[] {
  const { table, columns } = list.slice.data;
  const found: Finding[] = [];
  if (!columns.assignmentCategory) {
    found.push(
      finding(
        "no-assignment-category",
        1,
        placeOfTable(table),
        `"${table.sheet}" has no assignment category, so bank, honorary and agency workers cannot be told apart and may be counted. Add a column named "Assignment Category".`
      )
    );
  }
  const { primary } = list.rows;
  const unreadable = (primary?.values ?? []).filter(
    (_, number) => primary?.results[number] === "unreadable"
  );
  if (unreadable.length > 0) {
    found.push(
      finding(
        "unreadable-flags",
        unreadable.length,
        placeOfColumn(table, "primaryAssignment"),
        `"${table.columns.primaryAssignment?.header}" in "${table.sheet}" holds texts that are neither yes nor no: ${unreadable.map((text) => `"${text}"`).join(", ")}. They are read as not told; write Y or N.`
      )
    );
  }
  return found;
}

function total(counts: ReadonlyMap<CellValue, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function placementFindings(list: ListUnderway, unplaced: UnplacedStaff): Finding[] {
  const { table, columns } = list.slice.data;
  const found = ethnicityFindings(table, {
    unmapped: unplaced.ethnicities,
    unknown: unplaced.unknownEthnicity,
    total: unplaced.people,
    singular: "person",
    plural: "people",
  });
  const errors = errorsAmong(unplaced.ethnicities);
  if (errors > 0) found.push(errorCells(list, "ethnicity", errors));
  const grades = total(unplaced.grades);
  if (grades > 0) {
    found.push(
      finding(
        "unmapped-grade",
        grades,
        placeOfColumn(table, "payBand"),
        columns.payBand
          ? `The grade of ${counted(grades, "person", "people")} in "${table.sheet}" is no pay band or medical grade of their section: ${textsWithCounts(unplaced.grades)}. They count in the totals and in no band. Say in the settings which band each is, or which job titles are very senior managers.`
          : `"${table.sheet}" has no pay band, so nobody is in a band. Add a column named "Pay Scale" or "Band".`
      )
    );
  }
  const gradeErrors = errorsAmong(unplaced.grades);
  if (gradeErrors > 0) found.push(errorCells(list, "payBand", gradeErrors));
  const groups = total(unplaced.staffGroups);
  if (groups > 0) {
    const known = columns.staffGroup || columns.occupationCode;
    found.push(
      finding(
        known ? "unmapped-staff-group" : "no-staff-group",
        groups,
        placeOfColumn(table, columns.staffGroup ? "staffGroup" : "occupationCode"),
        known
          ? `The staff group of ${counted(groups, "person", "people")} in "${table.sheet}" does not tell clinical from non-clinical: ${textsWithCounts(unplaced.staffGroups)}. They count in the totals and in no section.`
          : `"${table.sheet}" has no staff group and no occupation code, so clinical and non-clinical staff cannot be told apart. Add a column named "Staff Group".`
      )
    );
  }
  return found;
}

function errorsAmong(texts: ReadonlyMap<CellValue, number>): number {
  return total(new Map([...texts].filter(([text]) => isErrorValue(text))));
}

function startFindings(list: ListUnderway, own: Int32Array, date1904: boolean): Finding[] {
  const { data, period } = list.slice;
  if (!data.columns.startDate) return [];
  const starts = new DateColumn(data, "startDate", date1904);
  const snapshot = dayOfIso(period);
  const late: number[] = [];
  for (const row of own) {
    const day = starts.at(row);
    if (typeof day === "number" && day > snapshot && Number.isFinite(day)) late.push(row);
  }
  const found = starts.findings();
  if (late.length > 0) {
    found.push(
      finding(
        "starters-after-snapshot",
        late.length,
        placeOfRows(data.table, "startDate", late),
        `${counted(late.length, "person", "people")} on "${data.table.sheet}" started after ${dateWords(period)} and ${late.length === 1 ? "is" : "are"} counted all the same. Check that the list was drawn for that date.`
      )
    );
  }
  return found;
}
