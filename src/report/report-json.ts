import type { Analysis } from "../analysis/analyse";
import { reconcile, type Reconciliation } from "../analysis/reconcile";
import type { Counts } from "../intake/counts";
import { bySeverity } from "../intake/finding";
import type { Settings } from "../standard/settings";

export const jsonFormatVersion = 1;

/** The report as JSON. Keys may be added in later versions; none is renamed within a format version. */
export interface ReportJson extends Analysis {
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
    organisation?: string;
  }[];
  /** Figures published, submitted or pre-filled beside our own. */
  reconciliation: Reconciliation[];
}

/** Everything the report says, at full precision; infinite values are "infinity". */
export function reportJson({
  counts,
  settings,
  results,
  disparityRatios,
  trajectory,
  splits,
  stages,
  ladder,
  ceiling,
  priorities,
  unseen,
  movement,
  pooled,
  peers,
  findings,
}: Analysis & { counts: Counts; settings: Settings }): ReportJson {
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
      ...(table.organisation === null ? {} : { organisation: table.organisation }),
    })),
    results,
    disparityRatios,
    trajectory,
    splits,
    stages,
    ladder,
    ceiling,
    priorities,
    unseen,
    movement,
    pooled,
    peers,
    reconciliation: reconcile(counts, results),
    findings: bySeverity(findings),
  };
}
