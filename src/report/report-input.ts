import type { IndicatorResult } from "../analysis/indicator-result";
import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { Settings } from "../standard/settings";

/** What a report is made from. */
export interface ReportInput {
  counts: Counts;
  results: readonly IndicatorResult[];
  findings: readonly Finding[];
  settings: Settings;
  /** Of the product. */
  version: string;
  now: Date;
}

/** The latest snapshot date counted, and the one before it. */
export function reportedPeriods(counts: Counts): { latest: string; prior: string | null } {
  const periods = counts.periods;
  return { latest: periods[periods.length - 1], prior: periods[periods.length - 2] ?? null };
}

/** The result of one indicator and part at one date, if there is one. */
export function resultOf(
  results: readonly IndicatorResult[],
  indicator: string,
  part: string,
  period: string
): IndicatorResult | undefined {
  return results.find(
    (result) => result.indicator === indicator && result.part === part && result.period === period
  );
}
