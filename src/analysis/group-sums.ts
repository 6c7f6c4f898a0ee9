import type { Counts, Measure, Tally } from "../intake/counts";
import { groupOf, type EthnicCategoryCode } from "../standard/ethnic-categories";
import type { ByGroup } from "../standard/group";

/** People of these tallies by White, BME and unknown. */
export function groupSums(tallies: readonly Tally[]): ByGroup {
  const sums: ByGroup = { white: 0, bme: 0, unknown: 0 };
  for (const tally of tallies) {
    for (const [code, people] of Object.entries(tally.people)) {
      sums[groupOf(code as EthnicCategoryCode)] += people;
    }
  }
  return sums;
}

/** White, BME and unknown together. */
export function heads(sums: ByGroup): number {
  return sums.white + sums.bme + sums.unknown;
}

/** The tallies of one measure at one snapshot date. */
export function talliesOf(counts: Counts, measure: Measure, period: string): Tally[] {
  return counts.tallies.filter((tally) => tally.measure === measure && tally.period === period);
}
