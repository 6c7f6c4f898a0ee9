import type { Counts, Tally } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { BroadEthnicGroup } from "../standard/ethnic-categories";
import { payBands } from "../standard/pay-bands";
import type { Settings } from "../standard/settings";
import { adjusted } from "./adjusted";
import {
  eventOfIndicator,
  groupNames,
  likelihoodNumbers,
  type ComparedEvent,
} from "./compared-event";
import { bandsBetween, payClusters } from "./disparity-ratios";
import { capitalised, countInWords, formatDate } from "./format";
import { broadGroupSums, talliesOf } from "./group-sums";
import type { IndicatorResult } from "./indicator-result";
import { decidingP, resultOfLikelihood, type Likelihood } from "./likelihood-result";
import { likelihoodSource, withBasis } from "./likelihoods";
import { missingAtOverallRate } from "./shortfall";
import type { IndicatorNumber } from "../standard/indicators";

/** The group the others are compared with. */
const reference: BroadEthnicGroup = "White British";

/** The groups compared with it, and what they are called before "applicants" or "staff". */
const comparedGroups: readonly { group: BroadEthnicGroup; words: string }[] = [
  { group: "Asian", words: "Asian" },
  { group: "Black", words: "Black" },
  { group: "Mixed", words: "Mixed ethnic group" },
  { group: "Other", words: "Other ethnic group" },
  { group: "White other", words: "White other" },
];

/** The share of each group's staff in Agenda for Change bands and VSM who are in the upper cluster. */
const upperCluster = payClusters.find(({ cluster }) => cluster === "upper")!;

const inUpperBands: ComparedEvent & { number: IndicatorNumber } = {
  number: "1",
  direction: "white/bme",
  people: "staff",
  outcome: `to be in ${upperCluster.words}`,
  happened: `are in ${upperCluster.words}`,
  harm: false,
  names: groupNames,
  baseWords: "in the bands",
  shortfall: null,
  pointsAbove: null,
  needsOverseas: false,
  adviceBelowBand: null,
};

interface Comparison extends Pick<
  Likelihood,
  "years" | "level" | "unmatchedShare" | "overseasKnown"
> {
  event: ComparedEvent & { number: IndicatorNumber };
  period: string;
  /** "all", "all; Band 8a and above". */
  part: string;
  events: readonly Tally[];
  bases: readonly Tally[];
}

/** With two groups named, the overall rate is that of the two. */
const appointmentsOfTwo = missingAtOverallRate(
  (people, _one, group) =>
    `If ${group} applicants had been appointed at the overall rate of the two groups, ${people} more would have been.`
);

/** Every group against White British in one comparison; null where some people are known only as White or BME. */
function againstReference(comparison: Comparison): IndicatorResult[] | null {
  const { event, period, part, years, level, unmatchedShare, overseasKnown } = comparison;
  const events = broadGroupSums(comparison.events);
  const bases = broadGroupSums(comparison.bases);
  if (!events || !bases) return null;
  const present = comparedGroups.filter(({ group }) => bases[group] > 0 || events[group] > 0);
  const inputs = present.map(({ group, words }) => ({
    event: {
      ...event,
      names: { white: reference, bme: words },
      shortfall: event.number === "2" ? appointmentsOfTwo : event.shortfall,
      adviceBelowBand: null,
    },
    events: { white: events[reference], bme: events[group], unknown: events.Unknown },
    bases: { white: bases[reference], bme: bases[group], unknown: bases.Unknown },
    years,
    level,
    unmatchedShare,
    overseasKnown,
  }));
  const adjustments = adjusted(inputs.map(decidingP));
  return inputs.map((input, index) => {
    const { group } = present[index];
    const adjustment = adjustments[index];
    const result = withBasis(
      resultOfLikelihood(input, { period, part: `${part}; ${group} v ${reference}` }, adjustment),
      years
    );
    const many =
      adjustment && adjustment.comparisons > 1
        ? ` ${capitalised(countInWords(adjustment.comparisons))} groups were compared with ${reference}, and the verdict allows for that.`
        : "";
    return {
      ...result,
      compared: { white: reference, bme: group },
      sentence: result.sentence + many,
    };
  });
}

function withoutCategories(what: string, period: string): Finding {
  return {
    severity: "note",
    code: "breakdown-without-categories",
    message: `${what} at ${formatDate(period)} cannot be broken down by ethnic group: some people are known only as White or BME. Give their ethnic categories to see the groups.`,
    count: 1,
    where: "",
  };
}

/**
 * Asian, Black, Mixed, Other and White other people, each against White British, for indicators 2, 3 and 4 and for the
 * share of staff in Band 8a and above (indicator 1, measured as a ratio; medical grades and unmapped bands left out).
 * In each result White British stands in the place of White and the other group in that of BME, as `compared` says.
 * p-values are adjusted by Holm's method for the groups compared in one indicator. One broad group can hide another,
 * and the numbers are smaller than those of White and BME.
 */
export function broadGroupResults(
  counts: Counts,
  period: string,
  settings: Settings
): { results: IndicatorResult[]; findings: Finding[] } {
  const results: IndicatorResult[] = [];
  const findings: Finding[] = [];
  const add = (comparison: Comparison, what: string) => {
    const found = againstReference(comparison);
    if (found) results.push(...found);
    else findings.push(withoutCategories(what, period));
  };
  const bands: readonly string[] = payBands;
  const upper: readonly string[] = bandsBetween(upperCluster.from, upperCluster.to);
  const banded = talliesOf(counts, "workforce", period).filter(
    ({ band }) => band !== null && bands.includes(band)
  );
  if (banded.length > 0) {
    add(
      {
        event: inUpperBands,
        period,
        part: `all; ${upperCluster.words}`,
        events: banded.filter(({ band }) => upper.includes(band!)),
        bases: banded,
        years: 1,
        level: settings.level,
        unmatchedShare: 0,
        overseasKnown: false,
      },
      upperCluster.words
    );
  }
  for (const number of likelihoodNumbers) {
    const source = likelihoodSource(counts, number, period, settings);
    if (!source || source.bases.length === 0) continue;
    add({ ...source, event: eventOfIndicator(number), part: "all" }, `Indicator ${number}`);
  }
  return { results, findings };
}
