import { splitSheet } from "../standard/address";
import { sheetNames } from "../standard/workbook-names";
import type { RecordedSheet } from "./report-record";
import type { SheetContents, WorkbookContents } from "./workbook-contents";

const ownNames = new Set(Object.values(sheetNames).map((name) => name.toLowerCase()));

/** Whether a sheet is called as one of the report's is, a copy's "(2)" behind it or not. "WRES return" is the user's. */
function hasOwnName(name: string): boolean {
  return ownNames.has(name.toLowerCase().replace(/ \(\d+\)$/, ""));
}

/** True for sheets that are never input: those bearing our mark (copies too), and those named as ours are. */
export function isReportSheet(sheet: SheetContents): boolean {
  return sheet.key !== null || hasOwnName(sheet.name);
}

/**
 * The sheets that belong to the report, by key. Of several with one mark, that with the recorded id is the
 * report's, else the first; the others are copies somebody made, and theirs.
 */
export function ownedSheets(contents: WorkbookContents): Map<string, SheetContents> {
  const recorded = new Set(contents.record?.sheets.map((sheet) => sheet.id));
  const owned = new Map<string, SheetContents>();
  for (const sheet of contents.sheets) {
    const other = sheet.key === null ? undefined : owned.get(sheet.key);
    if (sheet.key !== null && (!other || (recorded.has(sheet.id) && !recorded.has(other.id)))) {
      owned.set(sheet.key, sheet);
    }
  }
  return owned;
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
