import type { IndicatorNumber } from "../standard/indicators";
import type { IndicatorResult } from "./indicator-result";

/** Whether a result speaks of everybody an indicator counts: neither of a unit nor of one ethnic group. */
export function isOfEverybody({ split, compared }: IndicatorResult): boolean {
  return split === undefined && compared === undefined;
}

/**
 * The latest snapshot date with a result of this indicator; null where it has none. Each indicator has its own: a
 * staff survey may be newer than the staff list.
 */
export function latestPeriodOf(
  results: readonly IndicatorResult[],
  indicator: IndicatorNumber
): string | null {
  return results.reduce<string | null>(
    (latest, result) =>
      result.indicator === indicator && (latest === null || result.period > latest)
        ? result.period
        : latest,
    null
  );
}

/** The results at the latest snapshot date of their indicator, in the order given. */
export function latestResults(results: readonly IndicatorResult[]): IndicatorResult[] {
  const latest = new Map<IndicatorNumber, string>();
  for (const { indicator, period } of results) {
    const known = latest.get(indicator);
    if (known === undefined || period > known) latest.set(indicator, period);
  }
  return results.filter(({ indicator, period }) => latest.get(indicator) === period);
}
