import {
  ethnicCategoryOf,
  groupOf,
  type EthnicCategoryCode,
} from "../../standard/ethnic-categories";
import { countingOf } from "../../standard/inclusion-words";
import { rightlySpelt } from "../../standard/misspelling";
import { payBandOf } from "../../standard/pay-bands";
import { offerResponseOf, recruitmentStageOf } from "../../standard/recruitment-stages";
import { sectionOf } from "../../standard/staff-groups";
import { trainingRoleOf } from "../../standard/training-roles";
import { partInCaseOf } from "../../standard/case-parts";
import { caseDecisionOf } from "../../standard/case-decisions";
import { isSerial, readDay } from "../excel-date";
import type { CellValue } from "../found-region";
import { isOwnOrAnswer } from "../count/own-employer";
import { linesOfBoard } from "./board-lines";
import { monthEndOfText } from "./period-of-text";
import type { ColumnRole } from "../recognised-table";
import { isStatusWord } from "../count/training-status";
import { readYesOrNo } from "../yes-or-no";

/** The filled cells of a column in the rows that were looked at. */
export interface ColumnValues {
  values: readonly CellValue[];
  /** Number format of each value. */
  formats: readonly string[];
}

type ValueTest = (value: CellValue, format: string) => boolean;

/** True for a number format that shows a date: it has a day, month or year outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dmy]/i.test(bare) && !/general/i.test(bare);
}

const isDate: ValueTest = (value, format) =>
  typeof value === "number"
    ? isDateFormat(format) || isSerial(Math.floor(value))
    : typeof value === "string" && typeof readDay(value, false) === "number";

const yesOrNo =
  (role: ColumnRole): ValueTest =>
  (value) =>
    readYesOrNo(value, role) !== "unreadable";

/** One column a stage: yes or no, a date, or the words of the stage. Counts are none of these. */
const isStageFlag: ValueTest = (value, format) =>
  isDate(value, format) ||
  readYesOrNo(value, "shortlisted") !== "unreadable" ||
  (typeof value === "string" && recruitmentStageOf(value) !== null);

const words =
  (pattern: RegExp): ValueTest =>
  (value) =>
    typeof value === "string" && pattern.test(rightlySpelt(value).replace(/[^a-z0-9]+/g, " "));

/** What a person made of training, or was allowed: words, yes or no, or the date of it. */
const isTrainingStatus: ValueTest = (value, format) => isStatusWord(value) || isDate(value, format);

const isYesOrNoText = (value: CellValue) => /^(y|n|yes|no)$/i.test(String(value).trim());

/** Numbers and codes that name one person: "12345678", "00123456-2", "E0042". */
const isIdentifier: ValueTest = (value, format) =>
  typeof value === "number"
    ? Number.isInteger(value) && value >= 0 && !isDateFormat(format)
    : typeof value === "string" &&
      /^[\w/-]{2,40}$/.test(value.trim()) &&
      /\d/.test(value) &&
      payBandOf(value) === null &&
      typeof readDay(value, false) !== "number";

/** Words and flags by which a column says whether rows count, whichever way round its header asks. */
const saysOfCounting = (value: CellValue) =>
  [false, true].some((takesOut) => {
    const says = countingOf(value, takesOut);
    return says !== null && says !== "unclear";
  });

/** A number that is neither 0 nor 1 is a count: no cell of its column is a flag. */
const holdsCounts = ({ values }: ColumnValues) =>
  values.some((value) => typeof value === "number" && value !== 0 && value !== 1);

/** What the values of a role look like. A role without a row is told by its header only. */
const valueTests: Partial<Record<ColumnRole, ValueTest>> = {
  employeeNumber: isIdentifier,
  assignmentNumber: isIdentifier,
  candidateId: isIdentifier,
  ethnicity: (value) => ethnicCategoryOf(value) !== "unmapped",
  staffGroup: (value) => typeof value === "string" && sectionOf(value) !== null,
  occupationCode: (value) => sectionOf(null, value) !== null,
  payBand: (value) => payBandOf(value) !== null,
  primaryAssignment: yesOrNo("primaryAssignment"),
  assignmentCategory: words(
    /\b(perm|permanent|fixed term|ftc|temp|temporary|bank|honorary|locum|substantive|agency|secondment|zero hours?|casual|non exec\w*|governor|volunteer|contractor)\b/
  ),
  assignmentStatus: words(
    /\b(active|suspend\w*|career break|maternity|secondment|secondee|ended|inactive|acting|terminat\w*|internal)\b/
  ),
  fte: (value) => typeof value === "number" && value >= 0 && value <= 2,
  startDate: isDate,
  leavingDate: isDate,
  effectiveFrom: isDate,
  effectiveTo: isDate,
  snapshotDate: (value, format) => isDate(value, format) || monthEndOfText(String(value)) !== null,
  stage: (value) => typeof value === "string" && recruitmentStageOf(value) !== null,
  applied: isStageFlag,
  shortlisted: isStageFlag,
  interviewed: isStageFlag,
  offered: isStageFlag,
  appointed: isStageFlag,
  offerResponse: (value) => offerResponseOf(value) !== null || recruitmentStageOf(value) !== null,
  closingDate: isDate,
  shortlistingDate: isDate,
  appointmentDate: isDate,
  caseType: words(
    /\b(disciplin\w*|capability|grievance|sickness|bullying|harassment|(mis)?conduct|dignity|performance|absence|probation|whistle\w*|tribunal)\b/
  ),
  caseStage: words(
    /\b(formal|informal|stage|investigat\w*|hearing|appeal|fact finding|y|n|yes|no)\b/
  ),
  caseDate: isDate,
  partInCase: (value) => typeof value === "string" && partInCaseOf(value) !== null,
  mandatory: yesOrNo("mandatory"),
  completionDate: isDate,
  completionStatus: isTrainingStatus,
  approval: isTrainingStatus,
  notTakenUp: isTrainingStatus,
  attendedAs: (value) => typeof value === "string" && trainingRoleOf(value) !== null,
  delegateFrom: isOwnOrAnswer,
  boardRole: words(
    /\b(director|executive|chair|chairman|chairwoman|chairperson|chief|ned|officer|secretary)\b/
  ),
  membership: words(
    /\b(members?|in attendance|attend\w*|observers?|advis[eo]rs?|invited|invitation)\b/
  ),
  bodyOfMembership: (value) => typeof value === "string",
  voting: yesOrNo("voting"),
  executive: yesOrNo("executive"),
  fromDate: isDate,
  toDate: isDate,
  included: (value) => saysOfCounting(value),
};

/** A date under "Completed" says when, and only with another column of dates no more than that it was. */
const weightOfDate = 0.5;

function shareOfStatuses({ values, formats }: ColumnValues): number {
  const weights = values.map((value, index) =>
    isStatusWord(value) ? 1 : isDate(value, formats[index]) ? weightOfDate : 0
  );
  return weights.reduce<number>((sum, weight) => sum + weight, 0) / values.length;
}

/** Without somebody whom a case is about, a column of roles says who handled it, or who reported it. */
const namesSubject = ({ values }: ColumnValues) =>
  values.some((value) => partInCaseOf(String(value)) === "subject");

/** Share of the filled values that look like those of a role, 0 to 1; null without a test or a value. */
export function shareLike(column: ColumnValues, role: ColumnRole): number | null {
  const test = valueTests[role];
  if (!test || column.values.length === 0) return null;
  // "N" is a code of the list, and half of every yes-or-no column.
  if (role === "ethnicity" && column.values.every(isYesOrNoText)) return 0;
  if (role === "included" && holdsCounts(column)) return 0;
  if (role === "partInCase" && !namesSubject(column)) return 0;
  if (role === "bodyOfMembership" && linesOfBoard(column.values) === null) return 0;
  if (role === "completionStatus") return shareOfStatuses(column);
  const alike = column.values.filter((value, index) => test(value, column.formats[index])).length;
  return alike / column.values.length;
}

const texts = (column: ColumnValues) =>
  column.values.filter((value): value is string => typeof value === "string");

const unnamed = new Set<EthnicCategoryCode>(["unmapped", "blank", "unknown", "Z"]);

/** A code of the list before the words of its category: "A White - British". */
const leadingCode = /^\s*[a-z][a-z0-9]?[\s\-–.:]+(?=\S{3})/i;

/**
 * True for an ethnic category in words: bare codes ("M", "A1") stand in columns of every sort, and so do
 * texts that only begin like one ("e-LfH").
 */
export function namesEthnicity(value: CellValue): boolean {
  if (typeof value !== "string" || value.trim().length <= 2) return false;
  const code = ethnicCategoryOf(value);
  return !unnamed.has(code) && ethnicCategoryOf(value.replace(leadingCode, "")) !== "unmapped";
}

function shareNamingEthnicity(column: ColumnValues): number {
  return column.values.filter(namesEthnicity).length / column.values.length;
}

function distinctCount(column: ColumnValues): number {
  return new Set(column.values.map(String)).size;
}

/** Bare numbers are pay bands only under a header that says so. */
function shareNamingPayBand(column: ColumnValues): number {
  const naming = texts(column).filter(
    (value) => value.trim().length > 1 && /[a-z]/i.test(value) && payBandOf(value) !== null
  );
  return naming.length / column.values.length;
}

function shareLikeEmployeeNumber(column: ColumnValues): number {
  if (distinctCount(column) < column.values.length / 2) return 0;
  const numbers = column.values.filter(
    (value, index) => /^\d{6,8}$/.test(String(value).trim()) && !isDateFormat(column.formats[index])
  );
  return numbers.length / column.values.length;
}

function shareLikeAssignmentNumber(column: ColumnValues): number {
  const numbers = column.values.filter((value) => /^\d{6,8}-\d{1,2}$/.test(String(value).trim()));
  return numbers.length / column.values.length;
}

/** Kinds of training by whether it is mandatory: "Stat/Mand", "Non-mandatory", "Role specific", "CPD". */
const mandatoryKind =
  /^((non|not) ?)?(stat|statutory|mand|mandatory|compulsory)(( and| or)? (mand|mandatory|stat|statutory))?( training| course| learning)?$/;
const optionalKind =
  /^(role specific|cpd|optional|elective|development|developmental|continuing professional development)( training| course| learning)?$/;

function shareNamingMandatory(column: ColumnValues): number {
  const kinds = texts(column).map((text) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim()
  );
  const mandatory = kinds.filter((text) => mandatoryKind.test(text));
  const optional = kinds.filter((text) => optionalKind.test(text));
  return mandatory.length > 0 ? (mandatory.length + optional.length) / column.values.length : 0;
}

/** Decisions on whether a concern goes to a formal process, one of which says so. */
function shareDecidingCases(column: ColumnValues): number {
  const decisions = texts(column).filter((text) => caseDecisionOf(text) !== null);
  return decisions.some((text) => caseDecisionOf(text) === "formal")
    ? decisions.length / column.values.length
    : 0;
}

/** Roles that values alone may give, with the stricter tests of a column without a header we know. */
const strictShares: Partial<Record<ColumnRole, (column: ColumnValues) => number>> = {
  ethnicity: shareNamingEthnicity,
  payBand: shareNamingPayBand,
  employeeNumber: shareLikeEmployeeNumber,
  assignmentNumber: shareLikeAssignmentNumber,
  staffGroup: (column) => shareLike(column, "staffGroup") ?? 0,
  assignmentCategory: (column) => shareLike(column, "assignmentCategory") ?? 0,
  stage: (column) => (distinctCount(column) > 1 ? (shareLike(column, "stage") ?? 0) : 0),
  caseType: (column) => shareLike(column, "caseType") ?? 0,
  caseStage: shareDecidingCases,
  mandatory: shareNamingMandatory,
  boardRole: (column) => shareLike(column, "boardRole") ?? 0,
};

/** Roles that values alone may give, without a header we know. */
export const rolesToldByValues = Object.keys(strictShares) as ColumnRole[];

/** A column of fewer values says too little by itself. */
const fewestValues = 3;

/** Share of values that can only be those of a role, whatever the header; 0 where nothing can be told. */
export function shareOnlyLike(column: ColumnValues, role: ColumnRole): number {
  const strict = strictShares[role];
  return strict && column.values.length >= fewestValues ? strict(column) : 0;
}

/** How finely a column tells ethnic categories apart: the number of different categories of the list. */
export function categoriesNamed(column: ColumnValues): number {
  const codes = column.values.map(ethnicCategoryOf).filter((code) => /^[A-S]$/.test(code));
  return new Set(codes).size;
}

/** What a value says in a role: two columns that say the same are no ambiguity. */
const meanings: Partial<Record<ColumnRole, (value: CellValue) => string>> = {
  ethnicity: (value) => groupOf(ethnicCategoryOf(value)),
  payBand: (value) => payBandOf(value)?.band ?? "",
  staffGroup: (value) => (typeof value === "string" ? (sectionOf(value) ?? "") : ""),
};

/** Share of rows in which two columns must say the same to be taken for one in two forms. */
const agreementOfTwins = 0.95;

/** True where two columns say the same in a role, row by row: codes beside their descriptions. */
export function saySame(role: ColumnRole, first: ColumnValues, second: ColumnValues): boolean {
  const meaning = meanings[role] ?? ((value: CellValue) => String(value).trim().toLowerCase());
  if (first.values.length !== second.values.length) return false;
  const same = first.values.filter(
    (value, index) => meaning(value) === meaning(second.values[index])
  ).length;
  return same >= first.values.length * agreementOfTwins;
}
