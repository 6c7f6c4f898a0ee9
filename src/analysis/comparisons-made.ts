import type { IndicatorResult } from "./indicator-result";
import { isSignificant } from "./judge";
import type { LadderResult } from "./workforce-ladder";

/** The p-value that a verdict went by: adjusted where comparisons were made together, Fisher's where cases are few. */
function verdictP({ adjustedP, fewCases, fisher, p }: IndicatorResult): number | null {
  return adjustedP ?? (fewCases ? fisher : undefined) ?? p?.value ?? null;
}

/** Comparisons adjusted for each other count as one: the bands of a section, the units of a column, the ethnic groups. */
function familyOf(result: IndicatorResult): string {
  const { indicator, part, adjustedP, split, compared } = result;
  if (adjustedP === undefined) return `${indicator}: ${part}`;
  if (split) return `${indicator} by ${split.column}`;
  return compared ? `${indicator} by ethnic group` : `${indicator}: ${part.split(":")[0]}`;
}

/** How many comparisons a report makes, those adjusted for each other counted as one; and what stands in spite of it. */
export interface ComparisonsMade {
  count: number;
  /** Whether a result would be unlikely to be chance though all these comparisons were made (Bonferroni, p × count < 0.05). */
  standsOut: (result: IndicatorResult) => boolean;
  /** The same of a step of the ladder. */
  stepStandsOut: (step: LadderResult) => boolean;
}

/**
 * The comparisons of one report: the latest results that were tested and the ladders of all staff. That some of many
 * comparisons look different by chance alone is expected; one that stands out is so in fewer than 5 of 100 reports in
 * which no gap exists (Bonferroni's inequality, with Holm's within each family).
 *
 * @param latest results of the latest snapshot of each indicator.
 */
export function comparisonsMade(
  latest: readonly IndicatorResult[],
  ladder: readonly LadderResult[]
): ComparisonsMade {
  const families = new Set([
    ...latest.filter((result) => verdictP(result) !== null).map(familyOf),
    ...ladder
      .filter(({ p, population }) => p !== null && population === "all staff")
      .map(({ section }) => `ladder: ${section}`),
  ]);
  const stands = (p: number | null) => p !== null && isSignificant(p * families.size);
  return {
    count: families.size,
    standsOut: (result) => stands(verdictP(result)),
    stepStandsOut: ({ p }) => stands(p?.value ?? null),
  };
}
