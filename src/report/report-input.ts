import type { Analysis } from "../analysis/analyse";
import type { IndicatorResult } from "../analysis/indicator-result";
import type { Counts } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { Settings } from "../standard/settings";
import type { KeptRows } from "./kept-tables";

/** What a report is made from. */
export interface ReportInput extends Omit<Analysis, "findings"> {
  counts: Counts;
  findings: readonly Finding[];
  settings: Settings;
  /** What stands in the tables that people keep in the report of this workbook. */
  kept: KeptRows;
  /** Of the product. */
  version: string;
  now: Date;
}

/** The latest snapshot date counted, and the one before it. */
export function reportedPeriods(counts: Counts): { latest: string; prior: string | null } {
  const periods = counts.periods;
  return { latest: periods[periods.length - 1], prior: periods[periods.length - 2] ?? null };
}

/** All snapshot dates, the latest first. */
export function latestFirst(counts: Counts): string[] {
  return [...counts.periods].reverse();
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
