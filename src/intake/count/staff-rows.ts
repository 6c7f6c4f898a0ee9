import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import { payBandOf, type BandOfPay } from "../../standard/pay-bands";
import { ethnicityReader } from "./ethnicity-column";
import { dayOfIso, readDay } from "../excel-date";
import { noRecords, type Exclusion } from "./exclusions";
import type { CellValue } from "../found-region";
import { linesInForce, type LinesInForce } from "./lines-in-force";
import { mappedColumn, type MappedColumn } from "./mapped-column";
import type { ColumnRole } from "../recognised-table";
import { isBlank, type TableSlice } from "../table-slice";
import { readYesOrNo } from "../yes-or-no";

/** Steps of the bridge of a staff list, in the order in which a row meets them. */
export const staffExclusions: readonly (Exclusion & { pattern?: RegExp })[] = [
  ...noRecords("people", "employeeNumber"),
  {
    code: "vacant-posts",
    words: "vacant posts and subtotals left out",
    reason: "a post without an employee number is vacant, or a sum",
    role: "employeeNumber",
  },
  {
    code: "not-there-yet",
    words: "people who were not there left out",
    reason: "no pay band at the date of the list, so not in post on it",
    role: "payBand",
  },
  {
    code: "bank-workers",
    words: "bank workers left out",
    reason: "bank workers are not part of the workforce that the standard covers",
    role: "assignmentCategory",
    pattern: /\bbank\b/i,
  },
  {
    code: "honorary-staff",
    words: "honorary staff left out",
    reason: "honorary staff are not part of the workforce that the standard covers",
    role: "assignmentCategory",
    pattern: /\bhonorary\b/i,
  },
  {
    code: "agency-workers",
    words: "agency workers left out",
    reason: "agency workers are not part of the workforce that the standard covers",
    role: "assignmentCategory",
    pattern: /\bagency\b/i,
  },
  {
    code: "not-employees",
    words: "people who are no employees left out",
    reason:
      "non-executive directors and chairs, governors, volunteers, contractors and people on work experience are no employees, so not part of the workforce that the standard covers",
    role: "assignmentCategory",
    pattern:
      /\bnon[-_ ]?exec|\bneds?\b|\bchair(man|woman|person)?\b|\bgovernors?\b|\bvolunt(eers?|ary worker)\b|\b(sub[- ]?)?contractors?\b|\bwork[- ]experience\b|\boff[- ]payroll\b|\bself[- ]employed\b|\bthird party\b|\bunpaid\b|\bnon[- ]employees?\b/i,
  },
  {
    code: "lines-begun-later",
    words: "lines that begin after the date left out",
    reason: "the line begins after the snapshot date, and is not yet in force on it",
    role: "effectiveFrom",
  },
  {
    code: "lines-ended-before",
    words: "lines that had ended left out",
    reason: "the line ended before the snapshot date, and is no longer in force on it",
    role: "effectiveTo",
  },
  {
    code: "ended-assignments",
    words: "ended assignments left out",
    reason: "the assignment has ended",
    role: "assignmentStatus",
    pattern: /\bterminat|\bended\b|\bleavers?\b|\bex[- ]?employee/i,
  },
  {
    code: "left-before-snapshot",
    words: "people who had left left out",
    reason: "the leaving date is before the snapshot date",
    role: "leavingDate",
  },
  {
    code: "duplicate-rows",
    words: "duplicate rows left out",
    reason: "a repeat of a row that is counted",
    role: "employeeNumber",
  },
  {
    code: "secondary-assignments",
    words: "further assignments of people already counted",
    reason: "a further assignment of somebody who is counted once, by the primary assignment",
    role: "primaryAssignment",
  },
];

/** The kinds of contract that are no part of the workforce, in the order of the steps. */
export const contractExclusions = staffExclusions.flatMap((exclusion) => {
  const { role, pattern } = exclusion;
  return role === "assignmentCategory" && pattern ? [{ ...exclusion, pattern }] : [];
});

/** `stepOfRow` of a row that its kind of contract does not leave out. */
export const included = -1;

const laterStep = staffExclusions.findIndex(({ code }) => code === "lines-begun-later");
const earlierStep = staffExclusions.findIndex(({ code }) => code === "lines-ended-before");
const leftStep = staffExclusions.findIndex(({ code }) => code === "left-before-snapshot");

const substantive = /\bperm(anent)?\b|\bftc\b|\bfixed[- ]?term\b|\bsubstantive\b/i;

/** The cells that make two rows the same assignment. */
const assignmentColumns: readonly ColumnRole[] = [
  "assignmentNumber",
  "primaryAssignment",
  "assignmentCategory",
  "ethnicity",
  "payBand",
  "staffGroup",
  "occupationCode",
  "jobTitle",
  "fte",
  "startDate",
];

/** The columns of a staff list, ready to be asked about a row. */
export class StaffRows {
  readonly ethnicity: MappedColumn<EthnicCategoryCode> | null;
  readonly band: MappedColumn<BandOfPay | null> | null;
  readonly staffGroup: MappedColumn<CellValue> | null;
  readonly occupationCode: MappedColumn<CellValue> | null;
  readonly primary: MappedColumn<boolean | null | "unreadable"> | null;
  private readonly category: MappedColumn<{ step: number; substantive: boolean }> | null;
  private readonly status: MappedColumn<{ step: number }> | null;
  private readonly leaving: MappedColumn<{ step: number }> | null;
  private readonly fte: readonly CellValue[] | undefined;
  readonly lines: LinesInForce | null;

  constructor(
    readonly slice: TableSlice,
    date1904: boolean
  ) {
    const { data } = slice;
    const snapshot = dayOfIso(slice.period);
    const isClinicalFlag = /^\s*(is )?clin(ical)?\b(?!.*non)/i.test(
      data.table.columns.staffGroup?.header ?? ""
    );
    this.ethnicity = mappedColumn(data, "ethnicity", ethnicityReader(data.columns.ethnicity ?? []));
    this.band = mappedColumn(data, "payBand", payBandOf);
    this.staffGroup = mappedColumn(data, "staffGroup", (value) =>
      isClinicalFlag ? sectionOfFlag(value) : value
    );
    this.occupationCode = mappedColumn(data, "occupationCode", (value) => value);
    this.primary = mappedColumn(data, "primaryAssignment", (value) =>
      readYesOrNo(value, "primaryAssignment")
    );
    this.category = mappedColumn(data, "assignmentCategory", (value) => ({
      step: stepOfText(value),
      substantive: substantive.test(String(value)),
    }));
    this.status = mappedColumn(data, "assignmentStatus", (value) => ({ step: stepOfText(value) }));
    this.leaving = mappedColumn(data, "leavingDate", (value) => {
      const day = readDay(value, date1904);
      return { step: typeof day === "number" && day < snapshot ? leftStep : included };
    });
    this.fte = data.columns.fte;
    this.lines = linesInForce(slice, date1904);
  }

  /** The step (of `staffExclusions`) that leaves a row out for its contract or its end; else `included`. */
  stepOfRow(row: number): number {
    const { presentBy } = this.slice.data.table;
    if (presentBy && isBlank(this.slice.data.columns[presentBy.role]?.[row])) {
      return staffExclusions.findIndex(({ code }) => code === presentBy.otherwise);
    }
    const step = this.category ? this.category.at(row).step : included;
    if (step !== included) return step;
    const inForce = this.lines?.at(row) ?? "in force";
    if (inForce !== "in force") return inForce === "not begun" ? laterStep : earlierStep;
    const ended = this.status ? this.status.at(row).step : included;
    return ended === included && this.leaving ? this.leaving.at(row).step : ended;
  }

  /** 2 primary, 1 not told, 0 not primary. */
  primacy(row: number): number {
    const primary = this.primary?.at(row);
    return primary === true ? 2 : primary === false ? 0 : 1;
  }

  isSubstantive(row: number): boolean {
    return this.category?.at(row).substantive ?? false;
  }

  /** Full-time equivalent; 0 when it is blank or no number. */
  fteAt(row: number): number {
    const fte = Number(this.fte?.[row] ?? 0);
    return Number.isFinite(fte) ? fte : 0;
  }

  ethnicityAt(row: number): EthnicCategoryCode {
    return this.ethnicity?.at(row) ?? "blank";
  }

  textAt(role: ColumnRole, row: number): string {
    return String(this.slice.data.columns[role]?.[row] ?? "");
  }
}

/** "Y" and "N" in a column "Clinical?", as the words for it; anything else as it stands. */
function sectionOfFlag(value: CellValue): CellValue {
  const text = String(value).trim();
  if (/^y(es)?$/i.test(text)) return "Clinical";
  return /^no?$/i.test(text) ? "Non-clinical" : value;
}

function stepOfText(value: CellValue): number {
  const text = String(value);
  return staffExclusions.findIndex(({ pattern }) => pattern?.test(text));
}

/** An assignment: a row of a staff list. */
export interface Assignment {
  rows: StaffRows;
  row: number;
}

/**
 * Which of two assignments of one person counts: above 0 the first, below 0 the second, 0 when they are alike.
 * The primary one; else the substantive one; else the one with the highest FTE. Two that are still level
 * are told apart by their cells, so that the order of the rows never matters.
 */
export function compareAssignments(a: Assignment, b: Assignment): number {
  return (
    a.rows.primacy(a.row) - b.rows.primacy(b.row) ||
    Number(a.rows.isSubstantive(a.row)) - Number(b.rows.isSubstantive(b.row)) ||
    a.rows.fteAt(a.row) - b.rows.fteAt(b.row) ||
    known(a) - known(b) ||
    compareTexts(a, b)
  );
}

function known({ rows, row }: Assignment): number {
  return groupOf(rows.ethnicityAt(row)) === "unknown" ? 0 : 1;
}

function compareTexts(a: Assignment, b: Assignment): number {
  for (const role of assignmentColumns) {
    const first = a.rows.textAt(role, a.row);
    const second = b.rows.textAt(role, b.row);
    if (first !== second) return first < second ? 1 : -1;
  }
  return 0;
}

/** True when the cells of two rows describe the same assignment. */
export function isSameAssignment(a: Assignment, b: Assignment): boolean {
  return assignmentColumns.every(
    (role) => a.rows.textAt(role, a.row) === b.rows.textAt(role, b.row)
  );
}

/** True when two rows of a person give different known ethnic categories. */
export function ethnicitiesConflict(a: Assignment, b: Assignment): boolean {
  return (
    known(a) === 1 && known(b) === 1 && a.rows.ethnicityAt(a.row) !== b.rows.ethnicityAt(b.row)
  );
}
