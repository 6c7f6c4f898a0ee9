import type { Comparator } from "../standard/comparators";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { payBands } from "../standard/pay-bands";
import { groupNames } from "./compared-event";
import { comparisonsMade, type ComparisonsMade } from "./comparisons-made";
import { countInWords } from "./format";
import { fragilityWords } from "./fragility-words";
import type { IndicatorResult } from "./indicator-result";
import { isOfEverybody, latestResults } from "./latest-period";
import { isGap, persistenceOfCeiling, persistenceOfGap } from "./persistence";
import { placeWords } from "./place";
import type { Priority } from "./priorities";
import { wholePeople } from "./shortfall";
import type { PeerFigure } from "./survey";
import { verdicts, verdictText, type Verdict } from "./verdict";
import type { CeilingResult, LadderResult, LadderSection } from "./workforce-ladder";

/** What the priorities are drawn from. */
export interface Gaps {
  /** By period, earliest first, with their changes. */
  results: readonly IndicatorResult[];
  ladder: readonly LadderResult[];
  ceilings: readonly CeilingResult[];
  peers: readonly PeerFigure[];
  /** Published figures to compare with. */
  known: readonly Comparator[];
}

/**
 * The place of a priority within its finding: the finding as the board should first see it, its other parts, the
 * units and ethnic groups in which it shows.
 */
type Depth = 0 | 1 | 2;

type Unranked = Omit<Priority, "rank">;

interface Candidate {
  priority: Unranked;
  /** Priorities of one finding stand together: a ceiling and the bands above it, an indicator and its units. */
  finding: string;
  depth: Depth;
}

/** What the people of a shortfall are: after a number. */
const peopleWords: Partial<Record<IndicatorNumber, (own: string, other: string) => string>> = {
  "1": (own) => `more ${own} staff would be there at the share of the whole section`,
  "2": (own) => `more ${own} applicants would have been appointed at the overall rate`,
  "3": (own, other) => `fewer ${own} staff would have entered the process at the ${other} rate`,
  "4": (own, other) => `more ${own} staff would have taken part at the ${other} rate`,
  "9": (own) => `more seats would be held by ${own} members at their share of the workforce`,
};

function peopleOf(result: IndicatorResult): Priority["people"] {
  const { indicator, shortfall, disadvantaged, compared } = result;
  const words = peopleWords[indicator];
  if (!words || shortfall === null || shortfall <= 0 || disadvantaged === null) return null;
  const names = compared ?? groupNames;
  const other = disadvantaged === "bme" ? "white" : "bme";
  return { count: shortfall, words: words(names[disadvantaged], names[other]) };
}

const sureVerdicts: ReadonlySet<Verdict | null> = new Set(["gap", "gap-size-unclear"]);

function seatsShort({ shortfall }: IndicatorResult): string {
  const seats = wholePeople(shortfall!);
  return `${countInWords(seats)} ${seats === 1 ? "seat" : "seats"} short, by count`;
}

const byPeriodLatestFirst = (a: { period: string }, b: { period: string }) =>
  a.period < b.period ? 1 : a.period > b.period ? -1 : 0;

/** The results of the same indicator and part, latest first, from this one back. */
function historyOf(
  results: readonly IndicatorResult[],
  { indicator, part, period }: IndicatorResult
): IndicatorResult[] {
  return results
    .filter((one) => one.indicator === indicator && one.part === part && one.period <= period)
    .sort(byPeriodLatestFirst);
}

/** The section and the position of the band of a part such as "clinical: Band 6"; null for grades and wholes. */
function bandOfPart(part: string): { section: LadderSection; index: number } | null {
  const [section, band] = part.split(": ");
  const index = payBands.findIndex((one) => one === band);
  if (index < 0) return null;
  return { section: section as LadderSection, index };
}

const indexOfBand = (band: string | null) => payBands.findIndex((one) => one === band);

/** The ceiling that a band of indicator 1 lies above; undefined where there is none. */
function ceilingBelow(
  { indicator, part, period }: IndicatorResult,
  ceilings: readonly CeilingResult[]
): CeilingResult | undefined {
  const band = indicator === "1" ? bandOfPart(part) : null;
  return ceilings.find(
    (ceiling) =>
      band !== null &&
      ceiling.period === period &&
      ceiling.section === band.section &&
      indexOfBand(ceiling.to) <= band.index
  );
}

const ceilingKey = ({ section }: CeilingResult) => `ladder: ${section}`;
const isCeiling = (finding: string) => finding.startsWith("ladder: ");

function findingOf(
  result: IndicatorResult,
  ceilings: readonly CeilingResult[]
): Pick<Candidate, "finding" | "depth"> {
  const { indicator, part } = result;
  const ceiling = ceilingBelow(result, ceilings);
  if (ceiling) return { finding: ceilingKey(ceiling), depth: 1 };
  if (indicator === "1" && isOfEverybody(result)) return { finding: `1: ${part}`, depth: 0 };
  const whole = indicator === "9" ? "board" : "all";
  return {
    finding: `${indicator}: ${whole}`,
    depth: !isOfEverybody(result) ? 2 : part === whole ? 0 : 1,
  };
}

function candidateOf(
  result: IndicatorResult,
  gaps: Gaps,
  ceilings: readonly CeilingResult[],
  comparisons: ComparisonsMade
): Candidate {
  const { indicator, part, period, verdict, fewCases, disadvantaged, value, measure } = result;
  const persistence = persistenceOfGap(historyOf(gaps.results, result));
  const place = findingOf(result, ceilings);
  const ceiling = ceilingBelow(result, ceilings);
  return {
    ...place,
    priority: {
      key: `${indicator}: ${part}`,
      indicator,
      part,
      period,
      verdict,
      verdictWords: verdict === null ? seatsShort(result) : verdictText(result),
      sure: verdict === null || sureVerdicts.has(verdict),
      standsOut: verdict === null || (sureVerdicts.has(verdict) && comparisons.standsOut(result)),
      comparisons: comparisons.count,
      fewCases,
      disadvantaged,
      value,
      measure,
      severity: indicators[indicator].severity,
      sentence: ceiling
        ? `${result.sentence} It lies above the ceiling between ${ceiling.from} and ${ceiling.to}: the same finding.`
        : result.sentence,
      people: peopleOf(result),
      fragility: fragilityWords(result),
      years: persistence.snapshots,
      persistence: persistence.words,
      place: placeWords(result, gaps.peers, gaps.known),
    },
  };
}

const lists = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });

/** The bands below a ceiling in which BME staff surely hold a larger share than in the rest of the section. */
function overRepresentedBelow(ceiling: CeilingResult, latest: readonly IndicatorResult[]): string {
  const indexes = latest.flatMap(({ indicator, part, period, verdict, representation }) => {
    const band = indicator === "1" ? bandOfPart(part) : null;
    return band?.section === ceiling.section &&
      period === ceiling.period &&
      band.index <= indexOfBand(ceiling.from) &&
      verdict === "gap" &&
      representation === "over-represented"
      ? [band.index]
      : [];
  });
  const bands = indexes.sort((a, b) => a - b).map((index) => payBands[index]);
  return bands.length === 0
    ? ""
    : ` Below it BME staff are over-represented in ${lists.format(bands)}.`;
}

/** What the ladder of those in post for a year or more says of a ceiling: newcomers alone do not make it. */
function amongEstablished(ceiling: CeilingResult, all: readonly CeilingResult[]): string {
  const other = all.find(
    ({ section, period, population }) =>
      section === ceiling.section &&
      period === ceiling.period &&
      population === "in post a year or more"
  );
  if (!other) return "";
  if (other.from === null) {
    return " Among those in post for a year or more no step has a sure gap, so recruitment in the last year may play a part; fewer people also show less.";
  }
  return other.from === ceiling.from && other.to === ceiling.to
    ? " It stands at the same step among those who have been in post for a year or more."
    : ` Among those who have been in post for a year or more it is between ${other.from} and ${other.to}.`;
}

function candidateOfCeiling(
  ceiling: CeilingResult,
  { ceilings, ladder }: Gaps,
  latest: readonly IndicatorResult[],
  comparisons: ComparisonsMade
): Candidate[] {
  const { section, period, population, from, to, missing } = ceiling;
  const step = ladder.find(
    (one) =>
      one.section === section &&
      one.period === period &&
      one.population === population &&
      one.from === from &&
      one.to === to
  );
  if (!step || from === null || missing === null) return [];
  const history = ceilings
    .filter(
      (one) => one.section === section && one.population === population && one.period <= period
    )
    .sort(byPeriodLatestFirst);
  const persistence = persistenceOfCeiling(history);
  const key = ceilingKey(ceiling);
  return [
    {
      finding: key,
      depth: 0,
      priority: {
        key,
        indicator: "1",
        part: key,
        period,
        verdict: step.verdict,
        verdictWords: verdicts[step.verdict].words(step.fewCases, { kind: "ratio" }),
        sure: true,
        standsOut: comparisons.stepStandsOut(step),
        comparisons: comparisons.count,
        fewCases: step.fewCases,
        disadvantaged: step.disadvantaged,
        value: step.value,
        measure: "ratio",
        severity: indicators["1"].severity,
        sentence:
          ceiling.sentence +
          overRepresentedBelow(ceiling, latest) +
          amongEstablished(ceiling, ceilings),
        people:
          wholePeople(missing) > 0
            ? { count: missing, words: `more BME staff would be above ${from} at the overall rate` }
            : null,
        fragility: "",
        years: persistence.snapshots,
        persistence: persistence.words,
        place: "",
      },
    },
  ];
}

/** The ceilings of all staff at the latest snapshot that has a ladder. */
function latestCeilings(ceilings: readonly CeilingResult[]): CeilingResult[] {
  const latest = ceilings.reduce((period, one) => (one.period > period ? one.period : period), "");
  return ceilings.filter(
    ({ period, population, from }) =>
      period === latest && population === "all staff" && from !== null
  );
}

function latestLadder(ladder: readonly LadderResult[]): LadderResult[] {
  const latest = ladder.reduce((period, one) => (one.period > period ? one.period : period), "");
  return ladder.filter(({ period }) => period === latest);
}

/** Numbers and texts, compared place by place. */
function compareInOrder(
  one: readonly (number | string)[],
  other: readonly (number | string)[]
): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return one[at] < other[at] ? -1 : 1;
}

/**
 * Puts findings in the order in which they matter. What is sure though many comparisons were made comes before what is
 * sure taken alone, and that before what is unsure: else chance findings, of which a report of many comparisons has
 * some, would stand before what is there. Then how long the finding has lasted (the
 * longest of its members that are equally sure); then the severity class of the indicator; then a fixed order of
 * indicator and finding, ceilings first. Within a finding: the ceiling before the bands above it, the whole before its parts, units
 * and ethnic groups last; then how long each has lasted. People are never compared across indicators.
 */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const certainty = ({ sure, standsOut }: Unranked) => (standsOut ? 0 : sure ? 1 : 2);
  const familyOf = ({ finding, priority }: Candidate) => `${certainty(priority)} ${finding}`;
  const lasting = new Map<string, number>();
  for (const candidate of candidates) {
    const family = familyOf(candidate);
    lasting.set(family, Math.max(lasting.get(family) ?? 0, candidate.priority.years));
  }
  const places = new Map(
    candidates.map((candidate) => {
      const { priority, finding, depth } = candidate;
      const place: (number | string)[] = [
        certainty(priority),
        -lasting.get(familyOf(candidate))!,
        priority.severity,
        priority.indicator,
        isCeiling(finding) ? 0 : 1,
        finding,
        depth,
        -priority.years,
        priority.part,
      ];
      return [candidate, place] as const;
    })
  );
  return [...candidates].sort((a, b) => compareInOrder(places.get(a)!, places.get(b)!));
}

/** Units and ethnic groups are many: they enter only where the gap is sure after allowing for all comparisons. */
function isPriority(result: IndicatorResult): boolean {
  return isGap(result) && (isOfEverybody(result) || result.verdict === "gap");
}

/**
 * The gaps at the latest snapshot of each indicator, the one that matters most first: every sure or possible gap of
 * the whole organisation and its parts, units and ethnic groups with a sure gap, boards short of at least one whole
 * seat, and each ceiling of the ladder. Of indicator 1 only bands in which BME staff are under-represented; that they
 * are over-represented in low bands is said with the ceiling. A gap against White staff is a gap.
 *
 * The order does not depend on the order of the results.
 */
export function priorities(gaps: Gaps): Priority[] {
  const latest = latestResults(gaps.results);
  const ceilings = latestCeilings(gaps.ceilings);
  const comparisons = comparisonsMade(latest, latestLadder(gaps.ladder));
  const candidates = [
    ...ceilings.flatMap((ceiling) => candidateOfCeiling(ceiling, gaps, latest, comparisons)),
    ...latest.filter(isPriority).map((result) => candidateOf(result, gaps, ceilings, comparisons)),
  ];
  return inOrder(candidates).map(({ priority }, index) => ({ rank: index + 1, ...priority }));
}
