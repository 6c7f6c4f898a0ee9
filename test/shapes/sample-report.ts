import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndicatorResult } from "../../src/analysis/indicator-result";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { openSession } from "../../workbench/session";

/** The report on a sample workbook, written behind Office.js as Excel would have it written. */
export async function sampleReport(
  fileName: string,
  settings: Partial<Settings> = {}
): Promise<ReportOutcome> {
  const bytes = readFileSync(join(__dirname, "..", "..", "samples", fileName));
  const session = await openSession({ bytes, fileName });
  try {
    return await createOfficeWorkbook().writeReport({
      settings: { ...defaultSettings, ...settings },
      now: () => new Date("2025-06-01T09:00:00Z"),
    });
  } finally {
    await session.close();
  }
}

/** The one result of an indicator, part and period. Throws with what there is where there is none, or more. */
export function resultOf(
  { results }: ReportOutcome,
  indicator: IndicatorResult["indicator"],
  part = "all",
  period = "2025-03-31"
): IndicatorResult {
  const found = results.filter(
    (result) => result.indicator === indicator && result.part === part && result.period === period
  );
  if (found.length !== 1) {
    const all = results.map((result) => `${result.indicator} ${result.part} ${result.period}`);
    throw new Error(
      `${found.length} results for ${indicator} ${part} ${period}: ${all.join("; ")}`
    );
  }
  return found[0];
}

/** "160/640 50/245 3/55": events and base of White, BME and unknown. */
export function countsIn({ white, bme, unknown }: IndicatorResult): string {
  return [white, bme, unknown].map(({ events, base }) => `${events}/${base}`).join(" ");
}

/** "error code" or "warning code" of the findings that somebody has to look into. */
export function doubts({ findings }: ReportOutcome): string[] {
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, code }) => `${severity} ${code}`);
}
