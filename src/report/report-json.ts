import type { IndicatorResult } from "../analysis/indicator-result";
import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { Settings } from "../standard/settings";
import { bySeverity } from "./checks-sheet";

export const jsonFormatVersion = 1;

/** The report as JSON. Keys may be added in later versions; none is renamed within a format version. */
export interface ReportJson {
  formatVersion: typeof jsonFormatVersion;
  organisation: string | null;
  settings: Settings;
  tables: {
    kind: string;
    sheet: string;
    range: string;
    rows: number;
    period: string;
    columns: Record<string, string>;
  }[];
  results: IndicatorResult[];
  findings: Finding[];
}

/** Everything the report says, at full precision. */
export function reportJson(input: {
  counts: Counts;
  results: readonly IndicatorResult[];
  findings: readonly Finding[];
  settings: Settings;
}): ReportJson {
  const { counts, results, findings, settings } = input;
  return {
    formatVersion: jsonFormatVersion,
    organisation: settings.organisation ?? counts.organisation,
    settings,
    tables: counts.tables.map(({ table, period, rows }) => ({
      kind: table.kind,
      sheet: table.sheet,
      range: table.range,
      rows,
      period,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([role, column]) => [role, column.header])
      ),
    })),
    results: [...results],
    findings: bySeverity(findings),
  };
}
