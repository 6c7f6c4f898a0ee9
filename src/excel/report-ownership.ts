import { splitSheet } from "../standard/address";
import { sheetNames, type SheetKey } from "../standard/workbook-names";
import type { RecordedSheet } from "./report-record";
import type { SheetContents, WorkbookContents } from "./workbook-contents";

const ownNames = new Map(
  Object.entries(sheetNames).map(([key, name]) => [name.toLowerCase(), key])
);

/** The key of the report's sheet that is called so, a copy's "(2)" behind it or not; "WRES return" is the user's. */
function keyOfName(name: string): string | null {
  return ownNames.get(name.toLowerCase().replace(/ \(\d+\)$/, "")) ?? null;
}

const resultsKey = "results" satisfies SheetKey;

/** The sheets that every report has. People copy its results into another workbook, with one or two more perhaps. */
const coreKeys: ReadonlySet<string> = new Set([
  "summary",
  "bands",
  "likelihoods",
  "method",
  resultsKey,
] satisfies SheetKey[]);

/** So many kinds of core sheets are a report, and fewer are copies out of one. */
const fewestOfReport = 4;

/** Whether sheets of these keys are a report, and not what somebody took from the report of another workbook. */
function areReport(keys: readonly (string | null)[]): boolean {
  const core = new Set(keys.filter((key) => key !== null && coreKeys.has(key)));
  return !core.has(resultsKey) || core.size >= fewestOfReport;
}

/**
 * The sheets that belong to the report, by key: those of the ids in the record. The other sheets with our mark are
 * copies somebody made, of this report or of another workbook's, and theirs. Where the record is lost, or knows none of
 * the ids, the first sheet of each key is the report's, unless there is hardly more than a sheet of results: that was
 * copied in.
 */
export function ownedSheets(contents: WorkbookContents): Map<string, SheetContents> {
  const ids = new Set(contents.record?.sheets.map((sheet) => sheet.id));
  const marked = contents.sheets.filter(({ key }) => key !== null);
  const recorded = marked.filter(({ id }) => ids.has(id));
  const lost = recorded.length === 0 && areReport(marked.map(({ key }) => key)) ? marked : [];
  const owned = new Map<string, SheetContents>();
  for (const sheet of recorded.length > 0 ? recorded : lost) {
    if (!owned.has(sheet.key!)) owned.set(sheet.key!, sheet);
  }
  return owned;
}

/** What a sheet is to the report that is to be written. */
export type SheetUse =
  /** Of the report itself, or a copy of a sheet of it: never input. */
  | "report"
  /** A sheet of another workbook's report, or of an earlier one of this, of which the table of results is input. */
  | "copied results"
  /** Called as a sheet of the report is, though nothing says that it is one: never input. */
  | "reserved name"
  | "input";

/**
 * What each sheet is to the report. Results without our mark are input under any name, unless the other sheets of a
 * report without marks stand beside them.
 */
export function usesOfSheets(contents: WorkbookContents): Map<SheetContents, SheetUse> {
  const owned = new Set(ownedSheets(contents).values());
  const unmarked = contents.sheets.filter(({ key }) => key === null);
  const isReportWithoutMarks = areReport(unmarked.map(({ name }) => keyOfName(name)));
  const useOf = (sheet: SheetContents): SheetUse => {
    if (sheet.key !== null) {
      return sheet.key === resultsKey && !owned.has(sheet) ? "copied results" : "report";
    }
    const key = keyOfName(sheet.name);
    return key === null || (key === resultsKey && !isReportWithoutMarks)
      ? "input"
      : "reserved name";
  };
  return new Map(contents.sheets.map((sheet) => [sheet, useOf(sheet)]));
}

/** What the record says of a sheet of ours; undefined where the record is lost. */
export function recordedSheet(contents: WorkbookContents, key: string): RecordedSheet | undefined {
  return contents.record?.sheets.find((sheet) => sheet.key === key);
}

/**
 * The workbook's names that belong to the report: recorded ones that still refer to our sheets or to nothing.
 * Where the record is lost, names beginning WRES_ that refer to our sheets. A name that was pointed at a sheet
 * of the user's is the user's.
 */
export function ownedNames(contents: WorkbookContents): Set<string> {
  const sheets = new Set([...ownedSheets(contents).values()].map((sheet) => sheet.name));
  const recorded = contents.record ? new Set(contents.record.names) : null;
  const owned = contents.names.filter(({ name, formula }) => {
    const sheet = splitSheet(formula.replace(/^=/, "")).sheet;
    const toOurs = sheet !== null && sheets.has(sheet);
    const toNothing = sheet === null || formula.includes("#REF!");
    return recorded
      ? recorded.has(name) && (toOurs || toNothing)
      : toOurs && name.startsWith("WRES_");
  });
  return new Set(owned.map(({ name }) => name));
}
