import { indicators, type IndicatorNumber } from "../standard/indicators";
import { materialPoints, type Margin, type Verdict } from "./verdict";
import { adjusted } from "./adjusted";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { judge, verdictAtP, type Judgement } from "./judge";
import { groupFigures } from "./likelihood-result";
import { canCompare } from "./shortfall";
import { funnelPoint, type FunnelPoint } from "./splits";

/** A figure by which organisations stand side by side. */
export interface OverseenFigure {
  indicator: IndicatorNumber;
  part: string;
  /** As a heading: "2 Appointment". */
  heading: string;
  /** White and BME rates are drawn in a funnel: counts of people rather than shares of a workforce or a board. */
  hasFunnel: boolean;
}

/** The headline of each indicator, in the order of the standard. */
export const overseenFigures: readonly OverseenFigure[] = [
  { indicator: "1", part: "all", heading: "1 BME share of staff", hasFunnel: false },
  { indicator: "2", part: "all", heading: "2 Appointment", hasFunnel: true },
  { indicator: "3", part: "all", heading: "3 Disciplinary process", hasFunnel: true },
  { indicator: "4", part: "all", heading: "4 Training", hasFunnel: true },
  { indicator: "5", part: "all", heading: "5 Abuse from the public", hasFunnel: true },
  { indicator: "6", part: "all", heading: "6 Abuse from staff", hasFunnel: true },
  { indicator: "6", part: "managers", heading: "6 Abuse from managers", hasFunnel: true },
  { indicator: "6", part: "colleagues", heading: "6 Abuse from colleagues", hasFunnel: true },
  { indicator: "7", part: "all", heading: "7 Equal opportunities", hasFunnel: true },
  { indicator: "8", part: "all", heading: "8 Discrimination", hasFunnel: true },
  { indicator: "9", part: "board", heading: "9 Board", hasFunnel: false },
];

/** What an organisation has of a figure, set beside the others. */
export interface ComparedFigure {
  /** Of the organisation by itself. */
  result: IndicatorResult;
  /** p adjusted by Holm's method for the organisations compared; null where none was tested. */
  adjustedP: number | null;
  /** The verdict at that p; that of the organisation by itself where none was tested. */
  verdict: Verdict | null;
  /** Where the rates lie around those of the same group in all organisations together. */
  funnel: { white: FunnelPoint; bme: FunnelPoint } | null;
}

/** One figure over all organisations. */
export interface OverseenComparison {
  figure: OverseenFigure;
  /** By place of the organisation among those given; null where it has no such figure. */
  compared: (ComparedFigure | null)[];
  /** How many p-values were adjusted together. */
  tested: number;
  /** Rates of all organisations together, 0 to 1; null without a funnel. */
  rates: { white: number; bme: number } | null;
  /** BME rates outside the limits at 95 %, and how many there may be by chance in 999 of 1,000 cases. */
  outside: { count: number; mostByChance: number };
}

/** Counts in whole numbers: an average of two years is of twice the people. */
function wholeGroups({ white, bme, basis }: IndicatorResult): {
  white: GroupFigures;
  bme: GroupFigures;
} {
  const years = basis === "two-year average" ? 2 : 1;
  const pooled = ({ events, base }: GroupFigures) => groupFigures(events * years, base * years);
  return { white: pooled(white), bme: pooled(bme) };
}

function marginOf({ margin, differenceInterval }: IndicatorResult): Margin {
  if (margin) return margin;
  return differenceInterval ? { kind: "points", points: materialPoints } : { kind: "ratio" };
}

/** Whether the two groups of a result were tested against each other. */
function isTested({ p, white, bme, answersKnown }: IndicatorResult): boolean {
  return p !== null && answersKnown !== false && canCompare(white) && canCompare(bme);
}

function judgementOf(result: IndicatorResult, level: number): Judgement | null {
  if (!isTested(result)) return null;
  const { white, bme } = wholeGroups(result);
  const [first, second] = result.direction === "white/bme" ? [white, bme] : [bme, white];
  return judge({ first, second, level, margin: marginOf(result) });
}

/** The verdict at an adjusted p. What was not reassuring by itself, for whatever reason, is not so here. */
function verdictAt(judgement: Judgement, p: number, own: Verdict | null): Verdict {
  const verdict = verdictAtP(judgement, p);
  return verdict === "no-material-gap" && own !== "no-material-gap" ? "cannot-rule-out" : verdict;
}

/** The most of `count` units that lie outside limits at 95 % in 999 of 1,000 cases of chance alone. */
export function mostOutsideByChance(count: number): number {
  let probability = 0.95 ** count;
  let upTo = probability;
  let most = 0;
  while (upTo < 0.999 && most < count) {
    probability *= ((count - most) / (most + 1)) * (0.05 / 0.95);
    most += 1;
    upTo += probability;
  }
  return most;
}

/**
 * One figure of several organisations side by side: p-values adjusted by Holm's method for their number, and the
 * funnel of each group. `results` are the organisations' own, undefined where there is none. The middle line of a group
 * is the rate of that group in all organisations together, so that a gap that all share puts nobody outside.
 *
 * Sources: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65–70; D. J. Spiegelhalter, Statistics in
 * Medicine 24 (2005), 1185–1202.
 */
export function compareOrganisations(
  figure: OverseenFigure,
  results: readonly (IndicatorResult | undefined)[],
  level: number
): OverseenComparison {
  const judgements = results.map((result) => (result ? judgementOf(result, level) : null));
  const adjustments = adjusted(judgements.map((judgement) => judgement?.decidingP ?? null));
  const counted = results.map((result) =>
    figure.hasFunnel && result && result.answersKnown !== false ? wholeGroups(result) : null
  );
  const usable = counted.map((groups) =>
    groups && canCompare(groups.white) && canCompare(groups.bme) ? groups : null
  );
  const rateOf = (group: "white" | "bme") => {
    const sum = (of: "events" | "base") =>
      usable.reduce((total, groups) => total + (groups?.[group][of] ?? 0), 0);
    return sum("events") / sum("base");
  };
  const several = usable.filter((groups) => groups !== null).length > 1;
  const rates = several ? { white: rateOf("white"), bme: rateOf("bme") } : null;
  const compared = results.map((result, index): ComparedFigure | null => {
    if (!result) return null;
    const adjustment = adjustments[index];
    const groups = usable[index];
    return {
      result,
      adjustedP: adjustment?.p ?? null,
      verdict: adjustment
        ? verdictAt(judgements[index]!, adjustment.p, result.verdict)
        : result.verdict,
      funnel:
        rates && groups
          ? {
              white: funnelPoint(groups.white, rates.white)!,
              bme: funnelPoint(groups.bme, rates.bme)!,
            }
          : null,
    };
  });
  const points = compared.flatMap((one) => one?.funnel ?? []);
  return {
    figure,
    compared,
    tested: adjustments.filter((one) => one !== undefined).length,
    rates,
    outside: {
      count: points.filter(({ bme }) => bme.position !== "inside").length,
      mostByChance: mostOutsideByChance(points.length),
    },
  };
}

/** Whether a BME rate outside the limits at 99.8 % is to the disadvantage of BME people. */
export function isAgainstBme(indicator: IndicatorNumber, { position }: FunnelPoint): boolean {
  return position === (indicators[indicator].harm ? "above 99.8%" : "below 99.8%");
}
