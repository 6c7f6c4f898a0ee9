import type { ListColumn } from "./column-roles";
import { bestHeaderMatch, headerPlain } from "./header-words";
import { periodOfCell, placeOfArea } from "./list-area";
import type { Fit } from "./list-fit";
import { periodOfText } from "./period-of-text";
import { cellOf, recordRows, type TableArea } from "./table-layout";
import { ethnicCategoryOf } from "../../standard/ethnic-categories";
import type { Finding } from "../finding";
import type { ColumnRole } from "../recognised-table";
import { isTotalOfRows } from "../table-slice";

const identities: readonly ColumnRole[] = [
  "employeeNumber",
  "assignmentNumber",
  "candidateId",
  "caseId",
  "memberName",
];

/** Rows of groups: no more than a group of the standard can be told apart by. */
const mostGroups = 30;

/** True for a table whose rows are the groups themselves, each of them once, and no people. */
export function isOfGroups({ columns: { roles } }: Fit): boolean {
  const ethnicities = roles.ethnicity?.column.values.map(ethnicCategoryOf) ?? [];
  if (ethnicities.length > mostGroups || identities.some((role) => roles[role])) return false;
  return (["white", "bme"] as const).every(
    (group) => ethnicities.filter((code) => code === group).length === 1
  );
}

const numbersOfPivot =
  /^(head ?counts?|heads|(count|sum|number|no|total) of \S.*|(employee |staff )?(count|total))$/;

/** Lists name a staff group or a band in nearly every row; a pivot in tabular form leaves repeats blank. */
const mostBlankLabels = 0.25;

/**
 * The header of the column of numbers of people where the rows of a staff list are lines of a pivot: nobody has a
 * number of their own, and bands or staff groups stand once above several blanks. Null for a list of people.
 */
export function headcountsOfPivot(
  { definition, columns: { roles } }: Fit,
  columns: readonly ListColumn[]
): string | null {
  if (definition.kind !== "staff" || identities.some((role) => roles[role])) return null;
  const headcounts = columns.find(
    ({ header, values }) =>
      numbersOfPivot.test(headerPlain(header)) &&
      values.length > 1 &&
      values.every((value) => typeof value === "number" && Number.isInteger(value)) &&
      values.some((value) => Number(value) > 1)
  );
  if (!headcounts) return null;
  const lines = headcounts.values.length;
  const hasBlanks = comparedRoles.some((role) => {
    const filled = roles[role]?.column.values.length ?? lines;
    return filled < lines * (1 - mostBlankLabels);
  });
  return hasBlanks ? headcounts.header.trim() : null;
}

/**
 * The header of a column of a staff list whose labels stand once above several blanks, with the total of each below its
 * rows ("Surgery Total"): a pivot in tabular form. Null for a list in which every row has its own.
 */
export function labelsOfPivot(
  { definition, columns: { roles } }: Fit,
  area: TableArea
): string | null {
  if (definition.kind !== "staff") return null;
  const { region } = area;
  const records = recordRows(area);
  for (const role of comparedRoles) {
    const column = roles[role]?.column;
    if (!column) continue;
    const cells = records.map((row) => cellOf(region, row, column.column - region.left));
    const labels = cells.filter((value) => value !== "" && !isTotalOfRows(value)).map(String);
    const distinct = [...new Set(labels)];
    const totals = cells.filter(
      (value) => isTotalOfRows(value) && distinct.some((label) => `${value}`.startsWith(label))
    );
    const people = cells.length - totals.length;
    if (totals.length > 1 && labels.length < people * (1 - mostBlankLabels)) {
      return column.header.trim();
    }
  }
  return null;
}

/** Roles of which a staff list has one column a date where it compares two dates. */
const comparedRoles: readonly ColumnRole[] = ["payBand", "staffGroup"];

/** The date over a column: in its header, else in the row above, where it holds up to the next one. */
function dateOver({ region, headerRow, firstColumn }: TableArea, column: ListColumn) {
  const named = periodOfText(column.header) ?? /\b20[1-5]\d\b/.exec(column.header)?.[0];
  if (named) return named;
  for (let at = column.column - region.left; headerRow > 0 && at >= firstColumn; at--) {
    const value = cellOf(region, headerRow - 1, at);
    const format = region.numberFormats[headerRow - 1]?.[at] ?? "General";
    if (value !== "") return periodOfCell({ value, format });
  }
  return null;
}

/** The dates of a staff list that has its bands or staff groups once for each of several dates. */
export function datesOfColumns(
  { definition }: Fit,
  area: TableArea,
  columns: readonly ListColumn[]
): string[] {
  if (definition.kind !== "staff") return [];
  const dates = comparedRoles.map((role) => {
    const alike = columns.filter(
      ({ header, values }) => values.length > 0 && bestHeaderMatch(header)?.role === role
    );
    const over = alike.map((column) => dateOver(area, column));
    return over.includes(null) ? [] : [...new Set(over.map(String))].sort();
  });
  return dates.find(({ length }) => length > 1) ?? [];
}

/** The list at the latest of its dates: without the columns of the earlier ones, and who has no band is not there. */
export function atLatestDate(
  area: TableArea,
  columns: readonly ListColumn[],
  dates: readonly string[],
  lastRow: number
): LatestDate {
  const latest = dates[dates.length - 1];
  const period = /^\d{4}$/.test(latest) ? `${latest}-03-31` : latest;
  return {
    columns: columns.filter((column) => {
      const over = dateOver(area, column);
      return over === null || over === latest || !dates.includes(over);
    }),
    period,
    finding: {
      severity: "warning",
      code: "latest-date-of-list",
      message: `Sheet "${area.region.sheet}" gives the pay bands or staff groups of the same people at several dates side by side (${dates.join(", ")}). The latest is counted, without those who have no pay band at it. Give a sheet for each date to have the earlier ones too.`,
      count: dates.length,
      where: placeOfArea(area, lastRow),
    },
  };
}

/** A list at the latest of several dates. */
export interface LatestDate {
  columns: readonly ListColumn[];
  period: string;
  finding: Finding;
}
