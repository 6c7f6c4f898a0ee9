import type { Counts, Measure, Tally } from "../intake/counts";
import {
  ethnicCategories,
  groupOf,
  type BroadEthnicGroup,
  type EthnicCategoryCode,
} from "../standard/ethnic-categories";
import type { ByGroup } from "../standard/group";

/** People of these tallies by White, BME and unknown. */
export function groupSums(tallies: readonly Pick<Tally, "people">[]): ByGroup {
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

const broadGroupByCode = new Map(
  ethnicCategories.map(({ code, broadGroup }) => [code, broadGroup])
);

/**
 * People of these tallies by broad ethnic group; null where some are known only as White or BME, so that the
 * groups would be incomplete.
 */
export function broadGroupSums(
  tallies: readonly Pick<Tally, "people">[]
): Record<BroadEthnicGroup, number> | null {
  const sums: Record<BroadEthnicGroup, number> = {
    "White British": 0,
    "White other": 0,
    Mixed: 0,
    Asian: 0,
    Black: 0,
    Other: 0,
    Unknown: 0,
  };
  for (const tally of tallies) {
    for (const [code, people] of Object.entries(tally.people)) {
      if (people === 0) continue;
      const broadGroup = broadGroupByCode.get(code as EthnicCategoryCode);
      if (!broadGroup) return null;
      sums[broadGroup] += people;
    }
  }
  return sums;
}

/** The tallies of one measure at one snapshot date. */
export function talliesOf(
  counts: Pick<Counts, "tallies">,
  measure: Measure,
  period: string
): Tally[] {
  return counts.tallies.filter((tally) => tally.measure === measure && tally.period === period);
}

/**
 * The workforce at one snapshot date, for shares of it: none where a table does not say how many people are of unknown
 * ethnicity, since a share of the known alone would be too high.
 */
export function wholeWorkforce(counts: Counts, period: string): Tally[] {
  const workforce = talliesOf(counts, "workforce", period);
  return workforce.some(({ unknownNotGiven }) => unknownNotGiven) ? [] : workforce;
}
