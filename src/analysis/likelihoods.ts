import type { Counts, Tally } from "../intake/counts";
import type { Finding } from "../intake/finding";
import type { ByGroup } from "../standard/group";
import { indicators, type IndicatorDefinition } from "../standard/indicators";
import type { Settings } from "../standard/settings";
import { formatDate } from "./format";
import { groupSums, talliesOf } from "./group-sums";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { judge, type Judgement } from "./judge";
import { likelihoodSentence } from "./likelihood-sentence";
import { disadvantagedGroup, shortfall } from "./shortfall";
import { tippingPoint, tippingSentence, type UnknownPeople } from "./tipping-point";
import { materialPoints, type Margin, type Verdict } from "./verdict";

/** Above this rate a ratio can hardly leave 0.80–1.25, so points decide (indicator 4). */
const highRate = 0.8;

/** Above this share of events without a person on a staff list nothing reassures. */
const mostUnmatched = 0.05;

/** The part of indicator 2 in which overseas recruitment is left out. */
export const withoutOverseas = "all; without overseas recruitment";

interface Input {
  indicator: IndicatorDefinition;
  period: string;
  part: string;
  events: ByGroup;
  bases: ByGroup;
  level: number;
  /** Share of the events that could not be tied to a person. */
  unmatchedShare: number;
  /** Indicator 2 only: overseas recruitment is told apart. */
  overseasKnown: boolean;
}

function figures(events: number, base: number): GroupFigures {
  return { events, base, rate: base === 0 ? null : events / base };
}

function marginFor(indicator: IndicatorDefinition, white: GroupFigures, bme: GroupFigures): Margin {
  const higher = Math.max(white.rate ?? 0, bme.rate ?? 0);
  return indicator.number === "4" && higher > highRate
    ? { kind: "points", points: materialPoints }
    : { kind: "ratio" };
}

function judgeGroups(input: Input, white: GroupFigures, bme: GroupFigures): Judgement {
  const [first, second] = input.indicator.direction === "bme/white" ? [bme, white] : [white, bme];
  return judge({
    first,
    second,
    level: input.level,
    margin: marginFor(input.indicator, white, bme),
  });
}

function add(group: GroupFigures, more: UnknownPeople): GroupFigures {
  return figures(group.events + more.events, group.base + more.base);
}

/** Whether "no material gap" also holds with every unknown person White, and with every one BME. */
function holdsForUnknowns(input: Input, white: GroupFigures, bme: GroupFigures): boolean {
  const unknown = {
    events: input.events.unknown,
    base: Math.max(input.bases.unknown, input.events.unknown),
  };
  return (
    judgeGroups(input, add(white, unknown), bme).verdict === "no-material-gap" &&
    judgeGroups(input, white, add(bme, unknown)).verdict === "no-material-gap"
  );
}

/** How far the unknown could turn the verdict that the known people give. */
function tipping(
  input: Input,
  white: GroupFigures,
  bme: GroupFigures,
  verdict: Verdict
): Pick<IndicatorResult, "tipping" | "sensitivity"> {
  if (verdict === "cannot-calculate") return {};
  const unknown = { events: input.events.unknown, base: input.bases.unknown };
  const found = tippingPoint(
    unknown,
    bme.base / (white.base + bme.base),
    verdict,
    (bmeMore, whiteMore) => judgeGroups(input, add(white, whiteMore), add(bme, bmeMore)).verdict
  );
  return { tipping: found, sensitivity: tippingSentence(unknown, found) };
}

/** The verdict after the gates: reassurance needs data that can bear it. */
function gatedVerdict(
  input: Input,
  white: GroupFigures,
  bme: GroupFigures,
  judgement: Judgement
): Verdict {
  if (judgement.verdict !== "no-material-gap") return judgement.verdict;
  const belowOne =
    judgement.value !== null && judgement.value !== "infinity" && judgement.value < 1;
  const passes =
    input.unmatchedShare <= mostUnmatched &&
    holdsForUnknowns(input, white, bme) &&
    !(input.indicator.number === "2" && belowOne && !input.overseasKnown);
  return passes ? "no-material-gap" : "cannot-rule-out";
}

/** The result of one relative likelihood (indicators 2, 3, 4) from its counts. */
export function likelihoodResult(input: Input): IndicatorResult {
  const { indicator } = input;
  const white = figures(input.events.white, input.bases.white);
  const bme = figures(input.events.bme, input.bases.bme);
  const judgement = judgeGroups(input, white, bme);
  const margin = marginFor(indicator, white, bme);
  const disadvantaged = disadvantagedGroup(indicator, white, bme);
  const byPoints = margin.kind === "points" && judgement.difference !== null;
  const result: Omit<IndicatorResult, "sentence"> = {
    indicator: indicator.number,
    period: input.period,
    part: input.part,
    white,
    bme,
    unknown: figures(input.events.unknown, input.bases.unknown),
    measure: "ratio",
    direction: indicator.direction,
    value: judgement.value,
    interval: judgement.interval,
    p: judgement.p === null ? null : { value: judgement.p, method: "n-1 chi-squared" },
    ...(judgement.fisher === null ? {} : { fisher: judgement.fisher }),
    ...(judgement.midP === null ? {} : { midP: judgement.midP }),
    ...tipping(input, white, bme, judgement.verdict),
    ...(byPoints && judgement.differenceInterval
      ? { difference: judgement.difference!, differenceInterval: judgement.differenceInterval }
      : {}),
    verdict: gatedVerdict(input, white, bme, judgement),
    fewCases: judgement.fewCases,
    disadvantaged,
    shortfall:
      disadvantaged === "white"
        ? shortfall(indicator, white, bme)
        : shortfall(indicator, bme, white),
  };
  return { ...result, sentence: likelihoodSentence(indicator, result, margin, input.level) };
}

/** Where the events and bases of each relative likelihood are counted. */
const measures = {
  "2": { events: "appointed", base: "shortlisted" },
  "3": { events: "disciplinary", base: "workforce" },
  "4": { events: "training", base: "workforce" },
} as const;

export interface LikelihoodResults {
  results: IndicatorResult[];
  findings: Finding[];
}

/** Indicators 2, 3 and 4 of one snapshot date, as far as the data carry them. */
export function likelihoods(counts: Counts, period: string, settings: Settings): LikelihoodResults {
  const results: IndicatorResult[] = [];
  const findings: Finding[] = [];
  for (const number of ["2", "3", "4"] as const) {
    const { events, base } = measures[number];
    const eventTallies = talliesOf(counts, events, period);
    const baseTallies = talliesOf(counts, base, period);
    const matching = counts.matching.find((m) => m.measure === events && m.period === period);
    const hasData = number === "2" ? baseTallies.length > 0 : eventTallies.length > 0 || matching;
    if (!hasData) continue;
    if (baseTallies.length === 0) {
      findings.push(noWorkforce(number, period));
      continue;
    }
    const overseasKnown = baseTallies.some((tally) => tally.overseas !== null);
    const result = (part: string, keep: (tally: Tally) => boolean) =>
      likelihoodResult({
        indicator: indicators[number],
        period,
        part,
        events: groupSums(eventTallies.filter(keep)),
        bases: groupSums(baseTallies.filter(keep)),
        level: settings.level,
        unmatchedShare: matching && matching.events > 0 ? matching.unmatched / matching.events : 0,
        overseasKnown,
      });
    const all = result("all", () => true);
    results.push(all);
    if (number !== "2") continue;
    if (overseasKnown) {
      results.push(result(withoutOverseas, (tally) => tally.overseas !== true));
    } else if (all.value !== null && all.value !== "infinity" && all.value < 1) {
      findings.push(overseasNotTold(period));
    }
  }
  return { results, findings };
}

function noWorkforce(indicator: "2" | "3" | "4", period: string): Finding {
  return {
    severity: "error",
    code: "no-workforce-for-period",
    message: `Indicator ${indicator} needs the workforce at ${formatDate(period)}, and no staff list for that date was found. Add the staff list of that date, or give the snapshot date of the list you have.`,
    count: 1,
    where: "",
  };
}

function overseasNotTold(period: string): Finding {
  return {
    severity: "warning",
    code: "overseas-recruitment-not-told-apart",
    message: `Indicator 2 at ${formatDate(period)} is below 1 and no column tells overseas recruitment apart. Bulk recruitment from abroad can hide a gap among other applicants: add a column "Recruitment type" with "International" or "UK".`,
    count: 1,
    where: "",
  };
}
