import type { Counts, Measure, Tally } from "../intake/counts";
import { entryBands } from "../standard/entry-bands";
import { payBands, type PayBand } from "../standard/pay-bands";
import type { Settings } from "../standard/settings";
import type { ConfidenceInterval } from "../statistics/confidence-interval";
import type { Extended } from "../statistics/extended";
import { shortfallAtOverallRate } from "../statistics/shortfall";
import { groupNames, type ComparedEvent } from "./compared-event";
import { capitalised, countInWords, formatCount, formatDate } from "./format";
import { groupSums, heads, talliesOf } from "./group-sums";
import { ladder, type Ladder, type LadderBand, type LadderStep, type StepCounts } from "./ladder";
import { groupFigures } from "./likelihood-result";
import { likelihoodSentence } from "./likelihood-sentence";
import { missingAtOverallRate } from "./shortfall";
import type { Margin, Verdict } from "./verdict";

/** The parts of the workforce that have a ladder of pay bands; "all" where the data do not tell the section. */
export type LadderSection = "non-clinical" | "clinical" | "all";

/** Whom a ladder counts: everybody in post, or those only who have been in post for a year or more. */
export type LadderPopulation = "all staff" | "in post a year or more";

/**
 * One step of the ladder of pay bands at one date: staff above it (events) among staff at or above it (base).
 * A picture of who stands where, not of who was promoted.
 */
export interface LadderResult {
  section: LadderSection;
  /** The band below the step and the band above it, neighbours among those that have staff. */
  from: string;
  to: string;
  period: string;
  population: LadderPopulation;
  white: StepCounts;
  bme: StepCounts;
  /** White ÷ BME: above 1, White staff are more often above the step. */
  value: Extended | null;
  interval: ConfidenceInterval | null;
  /** Adjusted by Holm's method for the steps of the ladder. */
  p: { value: number; method: string } | null;
  comparisons: number;
  fewCases: boolean;
  verdict: Verdict;
  disadvantaged: "white" | "bme" | null;
  /** BME staff missing above the step at the overall rate of the step; null where it has no meaning. */
  shortfall: number | null;
  /** Many people join at the upper band of the step from outside, so that it says as much of recruitment as of promotion. */
  entry: boolean;
  sentence: string;
}

/** The step of a ladder where the ceiling is: the highest sure and material gap against BME staff. */
export interface CeilingResult {
  section: LadderSection;
  period: string;
  population: LadderPopulation;
  /** null: no step has a sure gap, which is no evidence that there is none. */
  from: string | null;
  to: string | null;
  /** BME staff missing above it, unrounded, 0 or more. */
  missing: number | null;
  sentence: string;
}

const margin: Margin = { kind: "ratio" };

const populations: readonly { population: LadderPopulation; measure: Measure; words: string }[] = [
  { population: "all staff", measure: "workforce", words: "" },
  {
    population: "in post a year or more",
    measure: "established workforce",
    words: " who have been in post for a year or more",
  },
];

const entryBandsOf: Record<LadderSection, readonly PayBand[]> = {
  ...entryBands,
  all: [...new Set([...entryBands.clinical, ...entryBands["non-clinical"]])],
};

const payBandNames: ReadonlySet<string> = new Set(payBands);

/** What one ladder is counted from. */
interface LadderSource {
  section: LadderSection;
  population: LadderPopulation;
  period: string;
  /** " who have been in post for a year or more", "". */
  populationWords: string;
  bands: LadderBand[];
  /** False where the table does not say how many people are of unknown ethnicity. */
  unknownGiven: boolean;
  /** Staff in bands whose section is not told, beside others whose section is. */
  outside: number;
}

/** Staff above a step, as an event whose likelihood is compared. */
function aboveStep(from: string, populationWords: string): ComparedEvent {
  return {
    number: null,
    direction: "white/bme",
    people: "staff",
    outcome: `to be above ${from}, among those in ${from} or above${populationWords}`,
    happened: `are above ${from}`,
    harm: false,
    names: groupNames,
    baseWords: `in ${from} or above`,
    shortfall: missingAtOverallRate(
      (people, one, group) =>
        `At the overall rate, ${people} more ${group} ${one ? "member of staff" : "staff"} would be above ${from}.`
    ),
    pointsAbove: null,
    needsOverseas: false,
    adviceBelowBand: null,
  };
}

function comparisonWords(comparisons: number): string {
  return comparisons > 1
    ? `${capitalised(countInWords(comparisons))} steps were compared, and the verdict allows for that.`
    : "";
}

function missingAbove(step: LadderStep): number | null {
  const [own, other] =
    step.disadvantaged === "white" ? [step.white, step.bme] : [step.bme, step.white];
  return own.base === 0 || other.base === 0
    ? null
    : Math.max(0, shortfallAtOverallRate(own, other));
}

function stepResult(source: LadderSource, step: LadderStep, level: number): LadderResult {
  const { section, population, period, populationWords, unknownGiven } = source;
  // Nobody of unknown ethnicity told: reassurance cannot be tried on them.
  const verdict =
    step.verdict === "no-material-gap" && !unknownGiven ? "cannot-rule-out" : step.verdict;
  const entry = entryBandsOf[section].some((band) => band === step.to);
  const shortfall = missingAbove(step);
  const figures = likelihoodSentence(
    aboveStep(step.from, populationWords),
    {
      ...step,
      verdict,
      white: groupFigures(step.white.events, step.white.base),
      bme: groupFigures(step.bme.events, step.bme.base),
      shortfall,
    },
    margin,
    level
  );
  return {
    section,
    from: step.from,
    to: step.to,
    period,
    population,
    white: step.white,
    bme: step.bme,
    value: step.value,
    interval: step.interval,
    p:
      step.p === null
        ? null
        : { value: step.p, method: `${step.fewCases ? "Fisher" : "n-1 chi-squared"}; Holm` },
    comparisons: step.comparisons,
    fewCases: step.fewCases,
    verdict,
    disadvantaged: step.disadvantaged,
    shortfall,
    entry,
    sentence: [
      figures,
      comparisonWords(step.comparisons),
      entry
        ? `Many join at ${step.to} from outside, so this step says as much of recruitment as of promotion.`
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** "Clinical staff at 31 March 2025". */
function staffWords({ section, populationWords, period }: LadderSource): string {
  return `${capitalised(section)} staff${populationWords} at ${formatDate(period)}`;
}

function outsideWords({ outside }: LadderSource): string {
  if (outside === 0) return "";
  const staff = outside === 1 ? "member of staff" : "staff";
  return ` ${formatCount(outside)} ${staff} in bands without a staff group ${outside === 1 ? "stands" : "stand"} on no ladder.`;
}

const whatItShows = "This shows where people stand, not who was promoted.";

function ceilingResult(
  source: LadderSource,
  { ceiling }: Ladder,
  steps: readonly LadderResult[]
): CeilingResult {
  const { section, period, population } = source;
  const who = staffWords(source);
  if (!ceiling) {
    return {
      section,
      period,
      population,
      from: null,
      to: null,
      missing: null,
      sentence: `${who}: no step has a gap against BME staff that is both material and unlikely to be chance; that is no evidence that there is none. ${whatItShows}${outsideWords(source)}`,
    };
  }
  const at = steps.findIndex(({ from }) => from === ceiling.from);
  const above =
    at < steps.length - 1
      ? " No step above it has a sure gap against BME staff; that is no evidence that there is none."
      : "";
  return {
    section,
    period,
    population,
    ...ceiling,
    sentence:
      `${who}: the ceiling is between ${ceiling.from} and ${ceiling.to}, the highest step with a gap against BME staff that is material and unlikely to be chance. ` +
      `${steps[at].sentence}${above} ${whatItShows}${outsideWords(source)}`,
  };
}

/** The tallies of pay bands that belong to a section; people of medical grades have no ladder. */
function bandsOfSection(tallies: readonly Tally[], section: LadderSection): LadderBand[] {
  const inSection = tallies.filter((tally) => (tally.section ?? "all") === section);
  return payBands.map((band) => ({
    band,
    ...groupSums(inSection.filter((tally) => tally.band === band)),
  }));
}

function sourcesOf(counts: Counts, period: string): LadderSource[] {
  return populations.flatMap(({ population, measure, words }) => {
    const tallies = talliesOf(counts, measure, period).filter(
      ({ section, band }) => section !== "medical" && band !== null && payBandNames.has(band)
    );
    const told = tallies.some((tally) => tally.section !== null && heads(groupSums([tally])) > 0);
    const loose = tallies.filter(({ section }) => section === null);
    const sections: readonly LadderSection[] = told ? ["non-clinical", "clinical"] : ["all"];
    return sections.map((section) => ({
      section,
      population,
      period,
      populationWords: words,
      bands: bandsOfSection(tallies, section),
      outside: told ? heads(groupSums(loose)) : 0,
      unknownGiven: tallies.every(({ unknownNotGiven }) => !unknownNotGiven),
    }));
  });
}

/**
 * The ladders of pay bands at one snapshot date: for the non-clinical and the clinical workforce, or for all together
 * where no section is told; of all staff and, where start dates tell, of those in post for a year or more, who were
 * not just recruited. For every step between neighbouring bands with staff the ratio White ÷ BME of being above it
 * among those at or above it, with its Miettinen-Nurminen interval, a p adjusted by Holm's method for the steps of
 * the ladder, and a verdict; and for every ladder its ceiling. Medical grades are no pay bands and stand apart.
 *
 * Staff whose section is not told, beside others whose section is, stand in no ladder. A ladder with fewer than two
 * bands with staff has no steps and no ceiling result.
 */
export function workforceLadders(
  counts: Counts,
  period: string,
  { level }: Pick<Settings, "level">
): { steps: LadderResult[]; ceilings: CeilingResult[] } {
  const steps: LadderResult[] = [];
  const ceilings: CeilingResult[] = [];
  for (const source of sourcesOf(counts, period)) {
    const counted = ladder(source.bands, level);
    if (counted.steps.length === 0) continue;
    const results = counted.steps.map((step) => stepResult(source, step, level));
    steps.push(...results);
    ceilings.push(ceilingResult(source, counted, results));
  }
  return { steps, ceilings };
}
