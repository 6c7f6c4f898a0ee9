import type { CellStyleDefinition } from "../report/report-plan";

/** Namespace of our custom XML part. Never changes: it is how a report is known again. */
export const recordNamespace = "urn:wres-for-excel:report";

/** Name, scoped to its sheet and hidden, that marks a sheet as ours; its formula is the key of the sheet. */
export const sheetMark = "WRES_Sheet";

/** What we remember of a sheet we wrote. */
export interface RecordedSheet {
  key: string;
  /** Id that Excel gave the sheet: tells the sheet from copies of it. */
  id: string;
  /** Size of the area we wrote, from A1. */
  rows: number;
  columns: number;
  /** Names of the charts we drew on it. */
  charts: string[];
  /** What we wrote into the cells around the kept tables of the sheet, by address. */
  frame?: Record<string, string>;
}

/** What we remember of a table that belongs to the user. */
export interface RecordedKeptTable {
  key: string;
  /** Key of the sheet that it was first written on. */
  sheet: string;
  /** Id and name that Excel gave the table. */
  table: string;
  name: string;
  /** Id that Excel gave each column, and its heading, by key of the column. */
  columns: Record<string, { id: number; header: string }>;
  /** What we last wrote into the cells (fingerprints), by key of the row and of the column. */
  written: Record<string, Record<string, string>>;
}

/** What the workbook itself remembers of its report. No staff-level data. */
export interface ReportRecord {
  schema: number;
  productVersion: string;
  writtenAt: string;
  settings: Record<string, unknown>;
  sheets: RecordedSheet[];
  tables: string[];
  names: string[];
  /** Cell styles as we last defined them: one changed by the user since is left alone. */
  styles: CellStyleDefinition[];
  /** Absent in records of versions that had no such tables. */
  kept?: RecordedKeptTable[];
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Characters that XML cannot hold are written as JSON escapes first; JSON.stringify escapes control characters
 * and lone surrogates itself.
 */
const escapeXml = (text: string) =>
  text.replace(/[\ufffe\uffff]/g, "\\ufffd").replace(/[&<>"]/g, (character) => escapes[character]);

const unescapeXml = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[\da-f]+);/gi, (_, name: string) => {
    if (name.startsWith("#")) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return String.fromCodePoint(code);
    }
    return { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }[name.toLowerCase()] as string;
  });

/** The XML of our part: version and time as attributes for whoever looks into the file, the record as JSON text. */
export function recordToXml(record: ReportRecord): string {
  const attributes = `schema="${record.schema}" version="${escapeXml(record.productVersion)}" writtenAt="${escapeXml(record.writtenAt)}"`;
  return `<report xmlns="${recordNamespace}" ${attributes}>${escapeXml(JSON.stringify(record))}</report>`;
}

/** The record in the XML of our part; null where it is damaged or of a kind we do not know. */
export function recordFromXml(xml: string): ReportRecord | null {
  const text = /<(?:\w+:)?report\b[^>]*>([\s\S]*?)<\/(?:\w+:)?report>/.exec(xml)?.[1];
  if (text === undefined) {
    return null;
  }
  try {
    const record = JSON.parse(unescapeXml(text)) as Partial<ReportRecord>;
    const lists = [record.sheets, record.tables, record.names, record.styles];
    return typeof record.schema === "number" && lists.every(Array.isArray)
      ? (record as ReportRecord)
      : null;
  } catch {
    return null;
  }
}
