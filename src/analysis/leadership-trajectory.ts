import type { Counts } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import type { PayBand } from "../standard/pay-bands";
import type { Settings } from "../standard/settings";
import { bandsBetween } from "./disparity-ratios";
import { countInWords, formatCount, formatDate, formatRate } from "./format";
import { groupSums, heads, talliesOf, wholeWorkforce } from "./group-sums";
import { wholePeople } from "./shortfall";

/** The way from the BME staff of one band in the baseline year to its goal. */
export interface TrajectoryBand {
  period: string;
  band: PayBand;
  /** All heads of the band, all sections together. */
  staff: number;
  bme: number;
  /** 0 to 1: the share aimed at. */
  goalShare: number;
  /** Heads of the band × the share aimed at, unrounded. */
  goal: number;
  goalYear: number;
  /** The goal rounded up to whole people. */
  peopleNeeded: number;
  /** How many more BME staff that is than there are; 0 when the goal is met. */
  moreNeeded: number;
  goalMet: boolean;
  /** null where neither the data nor the settings tell. */
  baseline: { year: number; bme: number } | null;
  /** goal − baseline, unrounded, 0 or more; null without a baseline. */
  netAdditional: number | null;
  /** The line from baseline to goal, by year, unrounded; null without a baseline, or where it begins above the goal. */
  targets: { year: number; target: number }[] | null;
  sentence: string;
}

/** The BME staff the line asks for in a year: straight from the baseline to the goal, level outside the two years. */
export function trajectoryTarget(
  baseline: { year: number; bme: number },
  goal: { year: number; bme: number },
  year: number
): number {
  const share = (year - baseline.year) / (goal.year - baseline.year);
  return baseline.bme + (goal.bme - baseline.bme) * Math.min(1, Math.max(0, share));
}

interface BandCounts {
  staff: number;
  bme: number;
}

/** Goal, people needed and line of one band. The share aimed at is a fraction of whole numbers, so that ties stay exact. */
export function trajectoryOfBand(
  { staff, bme }: BandCounts,
  share: { events: number; base: number },
  baseline: { year: number; bme: number } | null,
  goalYear: number
): Pick<
  TrajectoryBand,
  "goal" | "peopleNeeded" | "moreNeeded" | "goalMet" | "netAdditional" | "targets"
> {
  const goal = (staff * share.events) / share.base;
  const peopleNeeded = wholePeople(goal);
  const hasLine = baseline !== null && baseline.bme < goal && baseline.year < goalYear;
  return {
    goal,
    peopleNeeded,
    moreNeeded: Math.max(0, peopleNeeded - bme),
    goalMet: bme >= peopleNeeded,
    netAdditional: baseline === null ? null : Math.max(0, goal - baseline.bme),
    targets: hasLine
      ? Array.from({ length: goalYear - baseline.year + 1 }, (_, index) => {
          const year = baseline.year + index;
          return { year, target: trajectoryTarget(baseline, { year: goalYear, bme: goal }, year) };
        })
      : null,
  };
}

function sentence(band: Omit<TrajectoryBand, "sentence">): string {
  const { staff, bme, goalShare, peopleNeeded, moreNeeded, goalMet, baseline, targets } = band;
  const exact =
    Math.abs(peopleNeeded - band.goal) < 0.05 ? "" : ` (${band.goal.toFixed(1)} rounded up)`;
  const now = `${band.band}: BME staff are ${formatCount(bme)} of ${formatCount(staff)} at ${formatDate(band.period)}. The goal, ${formatRate(goalShare)} of the band, is ${formatCount(peopleNeeded)}${exact}`;
  const distance = goalMet
    ? ": goal met."
    : ` by ${band.goalYear}: ${countInWords(moreNeeded)} more ${moreNeeded === 1 ? "is" : "are"} needed.`;
  const year = Number(band.period.slice(0, 4));
  const target =
    baseline && targets && !goalMet && year >= baseline.year
      ? trajectoryTarget(baseline, { year: band.goalYear, bme: band.goal }, year)
      : null;
  const line =
    target === null
      ? ""
      : ` The line from ${formatCount(baseline!.bme)} in ${baseline!.year} stands at ${target.toFixed(1)} in ${year}, so the band is ${bme >= target ? "on or above" : "below"} it.`;
  return now + distance + line;
}

/** BME staff by band in the baseline year: as set, else at the latest snapshot up to that year. */
function baselineOf(
  counts: Counts,
  period: string,
  settings: Settings
): ((band: PayBand) => { year: number; bme: number } | null) | null {
  const { leadershipBaseline: given, leadershipBaselineYear: year } = settings;
  if (given) {
    return (band) => {
      const bme = given[band];
      return bme === undefined ? null : { year, bme };
    };
  }
  const earlier = counts.periods.filter(
    (one) =>
      one < period &&
      Number(one.slice(0, 4)) <= year &&
      talliesOf(counts, "workforce", one).length > 0
  );
  const from = earlier.at(-1);
  if (from === undefined) return null;
  return (band) => ({
    year: Number(from.slice(0, 4)),
    bme: sumsOfBand(counts, from, band).bme,
  });
}

function sumsOfBand(counts: Counts, period: string, band: PayBand): ByGroup {
  return groupSums(
    talliesOf(counts, "workforce", period).filter(
      (tally) => tally.band === band && tally.section !== "medical"
    )
  );
}

/**
 * The leadership goal of every band from the first leadership band to VSM that has staff, at one snapshot date: as
 * many BME staff as the band would have at the share of the whole workforce (or the share set), by the goal year.
 * Band sizes and share are taken as they are now, as in the published tables. Where a baseline is known, also what
 * is still to be added to it and the straight line from it to the goal.
 *
 * Source: NHS England, A Model Employer (2019): leadership as diverse as the workforce by 2028. To confirm: the
 * formulas; organisations set their own targets.
 */
export function leadershipTrajectory(
  counts: Counts,
  period: string,
  settings: Settings
): TrajectoryBand[] {
  const workforce = groupSums(wholeWorkforce(counts, period));
  if (heads(workforce) === 0) return [];
  const share =
    settings.leadershipGoalShare === null
      ? { events: workforce.bme, base: heads(workforce) }
      : { events: settings.leadershipGoalShare, base: 100 };
  const baselineOfBand = baselineOf(counts, period, settings);
  return bandsBetween(settings.leadershipFirstBand, "VSM").flatMap((band) => {
    const sums = sumsOfBand(counts, period, band);
    const staff = heads(sums);
    if (staff === 0) return [];
    const baseline = baselineOfBand?.(band) ?? null;
    const figures = {
      period,
      band,
      staff,
      bme: sums.bme,
      goalShare: share.events / share.base,
      goalYear: settings.leadershipGoalYear,
      baseline,
      ...trajectoryOfBand({ staff, bme: sums.bme }, share, baseline, settings.leadershipGoalYear),
    };
    return [{ ...figures, sentence: sentence(figures) }];
  });
}
