import type { ColumnDoubt, ListColumn } from "./column-roles";
import { countText, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import { bestHeaderMatch, headerPlain, isOtherColumn } from "./header-words";
import type { ListKindDefinition } from "./table-kinds";
import { isDateFormat } from "./value-evidence";

/** Headers of columns that say which rows count. Whatever their values, two of them make a difference. */
const saysWhoCounts =
  /\b(in ?scope|scope|includ(e|ed|ing)|inclusion|exclud(e|ed)|exclusion|count(s|ed)?|countable|eligib(le|ility)|reportable|wres|duplicat(e|es|ed)|dup|void(ed)?|superseded|in return|on return)\b/;

/** Texts, in a column of any header, that take their row out of what is counted. */
const takesOut =
  /\b(exclud(e|ed)|omit(ted)?|ignore|discount(ed)?|out of scope|not in scope|(do|does|did|should|to be) not (be )?(count|includ)\w*|not (to be )?(counted|included|applicable to us)|duplicate|dup|double[- ]count\w*|counted (twice|elsewhere)|same (person|candidate|case) as|entered in error|error|void(ed)?|test (record|entry|case|candidate)|superseded|merged (with|into)|see (row|line|above|below)|not (ours|our staff|employed by us)|not (a )?trust employee|employed by \S|hosted|tupe\w*|(transferred|seconded) (out|to)|(withdrew|withdrawn|cancelled|rescinded)\b)/i;

/** The same of people who have gone, where only those still there count. */
const saysGone = /\b(left|leaver|resigned|retired)\b/i;
const takesOutOrGone = new RegExp(`${takesOut.source}|${saysGone.source}`, "i");

/** More values than these are names, numbers or remarks, and no kinds of rows. */
const mostKinds = 8;

/** Share of values that make a column one of the statuses of its kind of list. */
const shareOfStatus = 0.5;

/** Share of the rows above which a text that takes rows out describes all of them. */
const almostAll = 0.95;

/** Plain kinds: few texts, or yes and no, that come again and again. */
function isOfKinds({ values, formats }: ListColumn): boolean {
  const distinct = new Set(values.map(String));
  return (
    distinct.size >= 1 &&
    distinct.size <= mostKinds &&
    distinct.size <= Math.max(2, values.length / 2) &&
    !values.some(
      (value, index) =>
        typeof value === "number" && (isDateFormat(formats[index]) || !isFlag(value))
    )
  );
}

const isFlag = (value: CellValue) => value === 0 || value === 1;

/** True where some rows are told from others by a column of plain kinds, or by its being filled. */
const partsRows = (column: ListColumn, records: number) =>
  isOfKinds(column) &&
  new Set(column.values.map(String)).size + Number(column.values.length < records) > 1;

function valuesOf(column: ListColumn, records: number): string {
  const counts = new Map<CellValue, number>();
  for (const value of column.values) {
    countText(counts, typeof value === "string" ? value.trim() : value);
  }
  const blank = records - column.values.length;
  if (blank > 0) countText(counts, "", blank);
  return textsWithCounts(counts);
}

/** A text longer than this may say more of a person than a report should repeat: its telling words are quoted alone. */
const longestQuoted = 40;

/** The texts that a pattern finds, with their counts; of long ones the words that it found. */
function textsFound(values: readonly CellValue[], pattern: RegExp): string {
  const texts = new Map<CellValue, number>();
  for (const value of values) {
    const text = String(value).trim();
    const found = pattern.exec(text);
    if (!found) continue;
    countText(texts, text.length <= longestQuoted ? text : `… ${found[0].trim()} …`);
  }
  return textsWithCounts(texts);
}

type Unread = Pick<ListKindDefinition, "unread" | "outsiders" | "countsLeavers">;

export interface ColumnsNotRead {
  /** Columns that may say which rows count. */
  doubts: ColumnDoubt[];
  /** The other columns of a few kinds of rows. */
  others: ListColumn[];
  /** Those of texts, whose later rows may say what the first ones did not. */
  remarks: ListColumn[];
}

/** Headers of columns in which people write what is special about a row. */
const ofRemarks =
  /\b(comments?|notes?|remarks?|reasons?|status|flags?|quer(y|ies)|issues?|checks?)\b/;

/** More columns of remarks than these are not read to their end. */
const mostRemarks = 6;

const doubtOf = (column: ListColumn, message: string): ColumnDoubt => ({
  code: "column-may-matter",
  severity: "warning",
  message: `The column ${column.header.trim() === "" ? "without a header" : `"${column.header.trim()}"`} ${message}`,
  column,
});

/** True for the header of what describes a person or a post, and for none. */
const isKnown = (header: string) =>
  header.trim() === "" || isOtherColumn(header) || bestHeaderMatch(header)?.strength === "exact";

const mayHoldRemarks = ({ header, values }: ListColumn) =>
  values.every((value) => typeof value === "string") &&
  (ofRemarks.test(headerPlain(header)) || !isKnown(header));

/** Why the rows of a column may not all count; null where nothing speaks for it. */
export function whyItMayMatter(
  column: ListColumn,
  records: number,
  { unread: ofKind, outsiders, countsLeavers }: Unread
): string | null {
  const { header, values } = column;
  const plain = headerPlain(header);
  if (ofKind?.headers.test(plain)) {
    const alike = values.filter(ofKind.test).length;
    if (alike >= values.length * shareOfStatus && values.some(ofKind.leavesOut)) {
      return `${ofKind.message}.`;
    }
  }
  const isOfCounting = saysWhoCounts.test(plain) || bestHeaderMatch(header)?.role === "included";
  if (isOfCounting && partsRows(column, records)) {
    return `may say which rows count, and was not read: ${valuesOf(column, records)}. If it does, take the rows that do not count out, or move them to another sheet.`;
  }
  const outside = values.filter((value) => outsiders?.texts.test(String(value))).length;
  const someAreOutside = outside > 0 && outside < records && !isOtherColumn(header);
  if (someAreOutside || (outsiders?.headers.test(plain) && partsRows(column, records))) {
    return `may tell of people who are not of the workforce, such as bank workers or staff of other employers, and was not read: ${isOfKinds(column) || !outsiders ? valuesOf(column, records) : textsFound(values, outsiders.texts)}. Every row is counted; take out those of people who are not of the workforce.`;
  }
  const isOut = countsLeavers ? takesOut : takesOutOrGone;
  const out = values.filter((value) => typeof value === "string" && isOut.test(value));
  if (out.length === 0 || out.length >= records * almostAll) return null;
  return `was not read, and says of some rows what may mean that they do not count: ${textsFound(out, isOut)}. They are counted; if they should not be, take them out.`;
}

/**
 * The columns of a list that got no role, and what they may say: a column "Counted?" that a program does not know must not
 * be passed over in silence. `records` is the number of rows that were looked at.
 */
export function columnsNotRead(
  columns: readonly ListColumn[],
  read: ReadonlySet<ListColumn>,
  records: number,
  ofKind: Unread
): ColumnsNotRead {
  const doubts: ColumnDoubt[] = [];
  const others: ListColumn[] = [];
  const remarks: ListColumn[] = [];
  for (const column of columns) {
    if (read.has(column) || column.corrected === "none") continue;
    const why = whyItMayMatter(column, records, ofKind);
    if (why !== null) {
      doubts.push(doubtOf(column, why));
      continue;
    }
    if (mayHoldRemarks(column)) remarks.push(column);
    if (!isKnown(column.header) && partsRows(column, records)) others.push(column);
  }
  return { doubts, others, remarks: remarks.slice(0, mostRemarks) };
}

/** Columns with their values, for a sentence: `"Status": "Open" (3), "Closed" (4); "Site": …`. */
export function columnsWithValues(columns: readonly ListColumn[], records: number): string {
  return columns
    .map((column) => `"${column.header.trim()}": ${valuesOf(column, records)}`)
    .join("; ");
}
