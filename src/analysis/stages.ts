import type { Counts, Measure } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import type { Settings } from "../standard/settings";
import { adjusted } from "./adjusted";
import { estimatesApart } from "./change";
import { groupNames, type ComparedEvent } from "./compared-event";
import { formatDate } from "./format";
import { groupSums, heads, talliesOf } from "./group-sums";
import type { GroupFigures } from "./indicator-result";
import { isSignificant } from "./judge";
import {
  decidingP,
  likelihoodOutcome,
  type Likelihood,
  type LikelihoodOutcome,
} from "./likelihood-result";
import { missingAtOverallRate } from "./shortfall";

type StageMeasure = Extract<
  Measure,
  "applied" | "shortlisted" | "interviewed" | "offered" | "appointed" | "started"
>;

/** The stages of recruitment in their order, and how reaching each is said. */
const stages: readonly { stage: StageMeasure; toReach: string; reached: string; would: string }[] =
  [
    { stage: "applied", toReach: "to apply", reached: "applied", would: "applied" },
    {
      stage: "shortlisted",
      toReach: "to be shortlisted",
      reached: "were shortlisted",
      would: "been shortlisted",
    },
    {
      stage: "interviewed",
      toReach: "to be interviewed",
      reached: "were interviewed",
      would: "been interviewed",
    },
    {
      stage: "offered",
      toReach: "to be offered the post",
      reached: "were offered the post",
      would: "been offered the post",
    },
    {
      stage: "appointed",
      toReach: "to be appointed",
      reached: "were appointed",
      would: "been appointed",
    },
    { stage: "started", toReach: "to start", reached: "started", would: "started" },
  ];

const afterStage: Record<StageMeasure, string> = {
  applied: "once they had applied",
  shortlisted: "once shortlisted",
  interviewed: "once interviewed",
  offered: "once offered the post",
  appointed: "once appointed",
  started: "once they had started",
};

/** One step from a stage to the next recorded one: White ÷ BME among those who came so far. */
export interface StageStep extends LikelihoodOutcome {
  from: StageMeasure;
  to: StageMeasure;
}

export interface RecruitmentStages {
  period: string;
  steps: StageStep[];
  /** Stages that are not recorded for everybody who passed them. */
  leftOut: StageMeasure[];
  /** The step that is surely the one where BME applicants lose most, relative to White; null where that is not sure. */
  largestLoss: { from: StageMeasure; to: StageMeasure } | null;
  sentence: string;
}

interface ReachedStage {
  stage: StageMeasure;
  people: ByGroup;
}

function eventOf(from: StageMeasure, to: StageMeasure): ComparedEvent {
  const { toReach, reached, would } = stages.find(({ stage }) => stage === to)!;
  const after = afterStage[from];
  return {
    number: null,
    direction: "white/bme",
    people: "applicants",
    outcome: `${toReach} ${after}`,
    happened: `${reached} ${after}`,
    harm: false,
    names: groupNames,
    baseWords: from,
    shortfall: missingAtOverallRate(
      (people, _one, group) =>
        `If ${group} applicants had come so far at the overall rate, ${people} more would have ${would}.`
    ),
    pointsAbove: null,
    needsOverseas: true,
    adviceBelowBand: null,
  };
}

function logRatio({ white, bme }: StageStep): { value: number; variance: number } | null {
  if (white.events === 0 || bme.events === 0) return null;
  const share = ({ events, base }: GroupFigures) => 1 / events - 1 / base;
  return {
    value: Math.log((white.events * bme.base) / (white.base * bme.events)),
    variance: share(white) + share(bme),
  };
}

/** The two-sided p that two steps have the same ratio; null where it cannot be tested. */
function pOfSameRatio(one: StageStep, other: StageStep): number | null {
  const [first, second] = [logRatio(one), logRatio(other)];
  if (!first || !second || first.variance + second.variance === 0) return null;
  return estimatesApart(
    first.value - second.value,
    Math.sqrt(first.variance + second.variance),
    0.95
  ).p;
}

/**
 * The step with the highest ratio, if it is sure: a gap against BME applicants that holds when p is adjusted for the
 * number of steps, on more than a few cases, and a ratio tested to be higher than that of every other step (on the
 * logarithmic scale with Katz standard errors, D. G. Altman and J. M. Bland, BMJ 326 (2003), 219; each p adjusted for
 * the number of other steps). Steps are taken as independent: each counts only those who passed the one before.
 */
function largestLoss(
  steps: readonly StageStep[],
  ps: readonly (number | null)[]
): StageStep | null {
  const sized = steps.filter((step) => typeof step.value === "number");
  const largest = sized.reduce<StageStep | null>(
    (most, step) => (most === null || Number(step.value) > Number(most.value) ? step : most),
    null
  );
  if (!largest || steps.length < 2 || sized.length < steps.length) return null;
  const own = adjusted(ps)[steps.indexOf(largest)];
  const isGap = largest.verdict === "gap" && largest.disadvantaged === "bme" && !largest.fewCases;
  if (!isGap || !own || !isSignificant(own.p)) return null;
  const others = steps.filter((step) => step !== largest);
  const apart = adjusted(others.map((step) => pOfSameRatio(largest, step)));
  return apart.every((one) => one !== undefined && isSignificant(one.p)) ? largest : null;
}

function stepWords({ from, to }: Pick<StageStep, "from" | "to">): string {
  return `from ${from} to ${to}`;
}

function sentence(
  { period, steps, leftOut }: Pick<RecruitmentStages, "period" | "steps" | "leftOut">,
  largest: StageStep | null
): string {
  const gaps = steps.filter(
    ({ verdict, disadvantaged }) => verdict === "gap" && disadvantaged === "bme"
  );
  const loss = largest
    ? `Of the ${steps.length} steps in the year to ${formatDate(period)}, BME applicants lose most against White applicants on the way ${stepWords(largest)} (tested against every other step).`
    : gaps.length > 0
      ? `In the year to ${formatDate(period)} there is a gap against BME applicants ${gaps.map(stepWords).join(" and ")}; at which step they lose most is not sure.`
      : `In the year to ${formatDate(period)} no step shows a sure gap against BME applicants; that is no evidence that there is none.`;
  const left =
    leftOut.length > 0
      ? ` Not recorded for everybody who passed it, and left out: ${leftOut.join(", ")}.`
      : "";
  return loss + left;
}

/** A stage counts when nobody came further than it: no later stage has more people in any group. */
function recordedStages(reached: readonly ReachedStage[]): ReachedStage[] {
  return reached.filter(({ people }, index) =>
    reached
      .slice(index + 1)
      .every(
        (later) =>
          later.people.white <= people.white &&
          later.people.bme <= people.bme &&
          later.people.unknown <= people.unknown
      )
  );
}

/**
 * The steps of recruitment in the year to a snapshot date, as far as the data tell stages apart: how many times as
 * likely White applicants were as BME applicants to come from each recorded stage to the next. null where fewer than
 * three stages are recorded: from shortlisted to appointed alone is indicator 2.
 *
 * The verdict of a step goes by its own p, so that the step from shortlisting to appointment reads like indicator 2;
 * which step loses most is said with p adjusted for the number of steps.
 */
export function recruitmentSteps(
  counts: Counts,
  period: string,
  { level }: Pick<Settings, "level">
): RecruitmentStages | null {
  const reached = stages
    .map(({ stage }) => ({ stage, tallies: talliesOf(counts, stage, period) }))
    .map(({ stage, tallies }) => ({ stage, tallies, people: groupSums(tallies) }))
    .filter(({ people }) => heads(people) > 0);
  const recorded = recordedStages(reached);
  if (recorded.length < 3) return null;
  const overseasKnown = reached.some(({ tallies }) =>
    tallies.some(({ overseas }) => overseas !== null)
  );
  const inputs = recorded.slice(1).map(({ stage: to, people }, index) => {
    const { stage: from, people: before } = recorded[index];
    const input: Likelihood = {
      event: eventOf(from, to),
      events: people,
      bases: before,
      years: 1,
      level,
      unmatchedShare: 0,
      overseasKnown,
    };
    return { from, to, input };
  });
  const steps = inputs.map(({ from, to, input }) => ({ from, to, ...likelihoodOutcome(input) }));
  const largest = largestLoss(
    steps,
    inputs.map(({ input }) => decidingP(input))
  );
  const leftOut = reached
    .filter(({ stage }) => !recorded.some((one) => one.stage === stage))
    .map(({ stage }) => stage);
  const found = { period, steps, leftOut };
  return {
    ...found,
    largestLoss: largest && { from: largest.from, to: largest.to },
    sentence: sentence(found, largest),
  };
}
