import type { CellValue } from "../../src/intake/found-region";
import type { Finding } from "../../src/intake/finding";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { open, type TestSheet } from "../excel/test-workbook";

/** Writes the report into the open workbook, as the main button of the pane does. */
export function write(settings: Partial<Settings> = {}): Promise<ReportOutcome> {
  return createOfficeWorkbook().writeReport({
    settings: { ...defaultSettings, ...settings },
    now: () => new Date("2025-06-01T09:00:00Z"),
  });
}

/** Opens a workbook of these sheets and writes the report into it. */
export async function reportOn(sheets: readonly TestSheet[], settings: Partial<Settings> = {}) {
  const session = await open(sheets);
  const outcome = await write(settings);
  return { session, outcome };
}

/** The one finding of a code. Throws with those there are. */
export function told({ findings }: Pick<ReportOutcome, "findings">, code: string): Finding {
  const found = findings.filter((finding) => finding.code === code);
  if (found.length !== 1) {
    const all = findings.map((finding) => `${finding.code}: ${finding.message}`).join("\n");
    throw new Error(`${found.length} findings of ${code} among\n${all}`);
  }
  return found[0];
}

/** Everything a sheet of the open workbook shows, calculated, in one text. */
export async function textOf(sheet: string): Promise<string> {
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
  return shown.flat().join("\n");
}

export const staffHeader: CellValue[] = [
  "Employee Number",
  "Ethnic Origin",
  "Staff Group",
  "Pay Scale",
  "Assignment Category",
];

const nurses = "Nursing and Midwifery Registered";

export const categories = {
  white: "A White - British",
  bme: "N Black or Black British - African",
  unknown: "Z Not Stated",
} as const;

/** So many nurses of a band, of one group, with running employee numbers from `first` on. */
export function nursesOf(
  group: keyof typeof categories,
  count: number,
  first: number,
  band = "Band 5",
  contract = "Permanent"
): CellValue[][] {
  return Array.from({ length: count }, (_, at) => [
    String(first + at),
    categories[group],
    nurses,
    band,
    contract,
  ]);
}

/** A staff list of 31 March 2025 with a title above its header. */
export function staffList(
  rows: CellValue[][],
  title = "Staff in post at 31 March 2025"
): TestSheet {
  return { name: "Staff list", rows: [[title], [], staffHeader, ...rows] };
}
