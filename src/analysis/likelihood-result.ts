import type { ByGroup } from "../standard/group";
import type { IndicatorNumber } from "../standard/indicators";
import type { ComparedEvent } from "./compared-event";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { judge, verdictAtP, verdictOfCounts, type Comparison, type Judgement } from "./judge";
import { likelihoodSentence, type LikelihoodFigures } from "./likelihood-sentence";
import { disadvantagedGroup, peopleMissing } from "./shortfall";
import { tippingPoint, tippingSentence, type UnknownPeople } from "./tipping-point";
import { materialPoints, type Margin, type Verdict } from "./verdict";

/** Above this share of events without a person on a staff list nothing reassures. */
const mostUnmatched = 0.05;

/** The counts of a relative likelihood, and what the data behind them can bear. */
export interface Likelihood {
  event: ComparedEvent;
  /** Of all years together. */
  events: ByGroup;
  /** People at the snapshot date, or cases of the year. */
  bases: ByGroup;
  /** How many years the events cover; their mean is reported. */
  years: 1 | 2;
  level: number;
  /** Share of the events that could not be tied to a person. */
  unmatchedShare: number;
  /** Recruitment only: overseas recruitment is told apart. */
  overseasKnown: boolean;
}

/** A p-value adjusted for several comparisons made together. */
export interface Adjustment {
  p: number;
  comparisons: number;
}

/** What a relative likelihood gives, whatever it is reported as. */
export type LikelihoodOutcome = LikelihoodFigures &
  Pick<
    IndicatorResult,
    "unknown" | "direction" | "p" | "fisher" | "midP" | "tipping" | "sensitivity" | "sentence"
  > &
  Pick<IndicatorResult, "adjustedP" | "comparisons"> & { verdict: Verdict };

/** Events, base and rate as one; the rate of an empty base is null. */
export function groupFigures(events: number, base: number): GroupFigures {
  return { events, base, rate: base === 0 ? null : events / base };
}

function marginFor({ event }: Likelihood, white: GroupFigures, bme: GroupFigures): Margin {
  const higher = Math.max(white.rate ?? 0, bme.rate ?? 0);
  return event.pointsAbove !== null && higher > event.pointsAbove
    ? { kind: "points", points: materialPoints }
    : { kind: "ratio" };
}

/** The counts to judge: every year's events over as many times the people, so that they stay whole. */
function pooled({ years }: Likelihood, events: number, base: number): GroupFigures {
  return groupFigures(events, base * years);
}

function comparisonOf(input: Likelihood, white: GroupFigures, bme: GroupFigures): Comparison {
  const [first, second] = input.event.direction === "bme/white" ? [bme, white] : [white, bme];
  return { first, second, level: input.level, margin: marginFor(input, white, bme) };
}

function judgeGroups(input: Likelihood, white: GroupFigures, bme: GroupFigures): Judgement {
  return judge(comparisonOf(input, white, bme));
}

function verdictOfGroups(input: Likelihood, white: GroupFigures, bme: GroupFigures): Verdict {
  return verdictOfCounts(comparisonOf(input, white, bme));
}

function add(input: Likelihood, group: GroupFigures, more: UnknownPeople): GroupFigures {
  return groupFigures(group.events + more.events, group.base + more.base * input.years);
}

function unknownPeople({ events, bases, years }: Likelihood): UnknownPeople {
  return {
    events: events.unknown,
    base: Math.max(bases.unknown, Math.ceil(events.unknown / years)),
  };
}

/** Whether "no material gap" also holds with every unknown person White, and with every one BME. */
function holdsForUnknowns(input: Likelihood, white: GroupFigures, bme: GroupFigures): boolean {
  const unknown = unknownPeople(input);
  return (
    verdictOfGroups(input, add(input, white, unknown), bme) === "no-material-gap" &&
    verdictOfGroups(input, white, add(input, bme, unknown)) === "no-material-gap"
  );
}

/** How far the unknown could turn the verdict that the known people give. */
function tipping(
  input: Likelihood,
  white: GroupFigures,
  bme: GroupFigures,
  verdict: Verdict
): Pick<IndicatorResult, "tipping" | "sensitivity"> {
  if (verdict === "cannot-calculate") return {};
  const unknown = unknownPeople(input);
  const found = tippingPoint(
    unknown,
    bme.base / (white.base + bme.base),
    verdict,
    (bmeMore, whiteMore) =>
      verdictOfGroups(input, add(input, white, whiteMore), add(input, bme, bmeMore))
  );
  return { tipping: found, sensitivity: tippingSentence(unknown, found) };
}

/** The verdict after the gates: reassurance needs data that can bear it. */
function gatedVerdict(
  input: Likelihood,
  white: GroupFigures,
  bme: GroupFigures,
  verdict: Verdict,
  { value }: Judgement
): Verdict {
  if (verdict !== "no-material-gap") return verdict;
  const belowOne = value !== null && value !== "infinity" && value < 1;
  const passes =
    input.unmatchedShare <= mostUnmatched &&
    holdsForUnknowns(input, white, bme) &&
    !(input.event.needsOverseas && belowOne && !input.overseasKnown);
  return passes ? "no-material-gap" : "cannot-rule-out";
}

function whiteAndBme(input: Likelihood) {
  const { events, bases } = input;
  return {
    white: pooled(input, events.white, bases.white),
    bme: pooled(input, events.bme, bases.bme),
  };
}

/** The p that decides the verdict of these counts, 0 to 1, unadjusted; null where no test is possible. */
export function decidingP(input: Likelihood): number | null {
  const { white, bme } = whiteAndBme(input);
  return judgeGroups(input, white, bme).decidingP;
}

/**
 * What a relative likelihood gives: ratio, interval, p, verdict, shortfall and sentence.
 *
 * Events of two years are reported as their mean over the current people. The mean need not be whole, so interval,
 * p and verdict are those of both years pooled, over twice the people: the ratio is the same.
 *
 * With an adjusted p the verdict goes by that; how far the unknown could turn it is then not worked out, because
 * every split of the unknown would change the p of the other comparisons too.
 */
export function likelihoodOutcome(input: Likelihood, adjustment?: Adjustment): LikelihoodOutcome {
  const { event, years } = input;
  const { white, bme } = whiteAndBme(input);
  const judgement = judgeGroups(input, white, bme);
  const margin = marginFor(input, white, bme);
  const disadvantaged = disadvantagedGroup(event, white, bme);
  const byPoints = margin.kind === "points" && judgement.difference !== null;
  const verdict = adjustment ? verdictAtP(judgement, adjustment.p) : judgement.verdict;
  const people =
    disadvantaged === "white"
      ? peopleMissing(event.shortfall, white, bme)
      : peopleMissing(event.shortfall, bme, white);
  const outcome: Omit<LikelihoodOutcome, "sentence"> = {
    white: groupFigures(white.events / years, input.bases.white),
    bme: groupFigures(bme.events / years, input.bases.bme),
    unknown: groupFigures(input.events.unknown / years, input.bases.unknown),
    direction: event.direction,
    value: judgement.value,
    interval: judgement.interval,
    p: judgement.p === null ? null : { value: judgement.p, method: "n-1 chi-squared" },
    ...(judgement.fisher === null ? {} : { fisher: judgement.fisher }),
    ...(judgement.midP === null ? {} : { midP: judgement.midP }),
    ...(adjustment ? { adjustedP: adjustment.p, comparisons: adjustment.comparisons } : {}),
    ...(adjustment ? {} : tipping(input, white, bme, judgement.verdict)),
    ...(byPoints && judgement.differenceInterval
      ? { difference: judgement.difference!, differenceInterval: judgement.differenceInterval }
      : {}),
    verdict: gatedVerdict(input, white, bme, verdict, judgement),
    fewCases: judgement.fewCases,
    disadvantaged,
    shortfall: people === null ? null : people / years,
  };
  return { ...outcome, sentence: likelihoodSentence(event, outcome, margin, input.level) };
}

/** The same as a result of an indicator. */
export function resultOfLikelihood(
  input: Likelihood & { event: { number: IndicatorNumber } },
  { period, part }: { period: string; part: string },
  adjustment?: Adjustment
): IndicatorResult {
  const { white, bme, unknown, direction, ...rest } = likelihoodOutcome(input, adjustment);
  return {
    indicator: input.event.number,
    period,
    part,
    white,
    bme,
    unknown,
    measure: "ratio",
    direction,
    ...rest,
  };
}
