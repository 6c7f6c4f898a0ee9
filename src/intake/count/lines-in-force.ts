import { DateColumn } from "./date-column";
import { dateWords, dayOfIso, type DateReading, type Day } from "../excel-date";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { EmployeeKey } from "./employee-key";
import { forEachRow, keyOfRow, placeOfColumn, placeOfRows, type TableSlice } from "../table-slice";

/** How a line of a staff list stands to the snapshot date. */
export type LineInForce = "in force" | "not begun" | "ended";

/** What the effective dates of a staff list say of its lines. */
export interface LinesInForce {
  at: (row: number) => LineInForce;
  /** True where the dates in the column of start dates are those of the lines, and not of the people. */
  startsAreOfLines: boolean;
  /** What they leave in doubt of the rows that count. */
  findings: (own: Int32Array) => Finding[];
}

interface Line {
  from: Day;
  to: Day;
}

/** A line goes on from another of the same person where it begins on the day that this ends, or the day after. */
const mostDaysBetween = 1;

/**
 * Tells the lines of a staff list that were in force on the snapshot date by the days from and to which each held;
 * null where the list has no such columns. Beside a column of ends alone, start dates are those of lines in a history. A
 * list in which a line of somebody goes on from another is a history, with a line for every change: there a line that
 * begins after the date is out even where its person has no other. In other lists such a line may only be the latest
 * change of somebody who was there before: it is out only where the person has an earlier line, else told. A line that
 * ended before the date is out in a history, where a column of effective dates says when lines begin, and where its person
 * has a line that has not ended; else it is told. A blank beginning has begun, a blank end has not come; without a column of ends, several lines of one person are told.
 */
export function linesInForce(slice: TableSlice, date1904: boolean): LinesInForce | null {
  const { data, period } = slice;
  const { table, columns } = data;
  if (!columns.effectiveFrom && !columns.effectiveTo) return null;
  const snapshot = dayOfIso(period);
  const fromRole = columns.effectiveFrom ? "effectiveFrom" : "startDate";
  const from = columns[fromRole] ? new DateColumn(data, fromRole, date1904) : null;
  const to = columns.effectiveTo ? new DateColumn(data, "effectiveTo", date1904) : null;
  const dayOr = (day: DateReading | undefined, otherwise: Day) =>
    typeof day === "number" ? day : otherwise;
  const lines = new Map<number, Line>();
  const keys = new Map<number, EmployeeKey>();
  const ofPerson = new Map<EmployeeKey, Line[]>();
  forEachRow(slice, (row) => {
    const line = { from: dayOr(from?.at(row), -Infinity), to: dayOr(to?.at(row), Infinity) };
    lines.set(row, line);
    const key = keyOfRow(data, row);
    if (key === null) return;
    keys.set(row, key);
    const own = ofPerson.get(key);
    if (own) own.push(line);
    else ofPerson.set(key, [line]);
  });
  const linesOf = (row: number) => ofPerson.get(keys.get(row) ?? "") ?? [];
  const isHistory = [...ofPerson.values()].some((own) => own.length > 1 && goesOn(own));
  const isEffective = columns.effectiveFrom !== undefined;
  const hasEarlier = (row: number) =>
    isEffective && linesOf(row).some((other) => other.from <= snapshot);
  const hasOther = (row: number) => linesOf(row).some((other) => other.to >= snapshot);

  const at = (row: number): LineInForce => {
    const line = lines.get(row);
    if (!line) return "in force";
    if (line.from > snapshot && (isHistory || hasEarlier(row))) return "not begun";
    const isTold = isHistory || isEffective || hasOther(row);
    return line.to < snapshot && isTold ? "ended" : "in force";
  };

  const findings = (own: Int32Array): Finding[] => {
    const found = [
      ...(isEffective ? (from?.findings() ?? []) : []),
      ...(to?.findings() ?? []),
    ].filter(({ code }) => code !== "dates-as-text");
    const header = (role: "effectiveFrom" | "effectiveTo") =>
      `"${table.columns[role]?.header.trim() ?? ""}"`;
    const late = [...own].filter((row) => (lines.get(row)?.from ?? -Infinity) > snapshot);
    if (isEffective && late.length > 0) {
      found.push(
        finding(
          "line-of-later-change",
          late.length,
          placeOfRows(table, "effectiveFrom", late),
          `The line of ${counted(late.length, "person", "people")} in "${table.sheet}" begins after ${dateWords(period)} by ${header("effectiveFrom")}, and ${late.length === 1 ? "is" : "are"} counted all the same: an earlier line may have been left out of the list. Draw the list for ${dateWords(period)}, or take out who joined after it.`
        )
      );
    }
    const ended = [...own].filter((row) => (lines.get(row)?.to ?? Infinity) < snapshot);
    if (ended.length > 0) {
      found.push(
        finding(
          "ended-lines-counted",
          ended.length,
          placeOfRows(table, "effectiveTo", ended),
          `${counted(ended.length, "person", "people")} in "${table.sheet}" ${ended.length === 1 ? "has" : "have"} a date before ${dateWords(period)} in ${header("effectiveTo")}, and ${ended.length === 1 ? "is" : "are"} counted all the same, because nothing says whether they had left. If they had, name the column "Leaving Date", or take them out.`
        )
      );
    }
    if (to === null && !columns.primaryAssignment) {
      const several = [...own].filter((row) => {
        const begun = linesOf(row).filter((line) => line.from <= snapshot);
        return new Set(begun.map((line) => line.from)).size > 1;
      });
      if (several.length > 0) {
        found.push(
          finding(
            "lines-without-end",
            several.length,
            placeOfColumn(table, "effectiveFrom"),
            `${counted(several.length, "person", "people")} in "${table.sheet}" ${several.length === 1 ? "has" : "have"} several lines that begin on different days by ${header("effectiveFrom")}, and no column says when a line ended: the one that is counted may no longer have been in force on ${dateWords(period)}. Add a column "Effective End Date", or keep only the lines of that day.`
          )
        );
      }
    }
    return found;
  };
  return { at, startsAreOfLines: isHistory && !isEffective, findings };
}

/** True where one of the lines of a person begins when another ends. */
function goesOn(lines: readonly Line[]): boolean {
  const sorted = [...lines].sort((a, b) => a.from - b.from);
  return sorted.some((line, index) => {
    const days = index === 0 ? NaN : line.from - sorted[index - 1].to;
    return days >= 0 && days <= mostDaysBetween;
  });
}
