import { indicators } from "../standard/indicators";
import {
  capitalised,
  formatLimit,
  formatP,
  formatPercent,
  formatPoints,
  formatRate,
} from "./format";
import {
  isAgainstBme,
  type ComparedFigure,
  type OverseenComparison,
  type OverseenFigure,
} from "./oversight-figures";

/** Why an organisation needs attention. */
export interface Attention {
  /** Figures with a gap against BME people that stands after allowing for the number of organisations. */
  sureGaps: number;
  /** Figures of which the BME rate, and not the White one, lies outside the limits of chance at 99.8 %, to their disadvantage. */
  outside: number;
  /** In words, gravest first. */
  reasons: string[];
}

function valueWords({ result }: ComparedFigure): string {
  if (typeof result.value !== "number") return result.value === "infinity" ? "no upper limit" : "–";
  return result.measure === "ratio"
    ? formatLimit(result.value)
    : `${formatPoints(result.value)} points`;
}

function gapReason(
  { figure, tested }: OverseenComparison,
  compared: ComparedFigure,
  against: "BME" | "White"
): string {
  const { fewCases } = compared.result;
  const many = tested > 1 ? `, also after allowing for ${tested} organisations` : "";
  return `${figure.heading}: ${valueWords(compared)}, a gap against ${against} ${indicators[figure.indicator].people}${fewCases ? ", on few cases" : ""}${many} (${formatP(compared.adjustedP!)}).`;
}

function funnelReason(
  figure: OverseenFigure,
  { funnel }: ComparedFigure,
  rates: { white: number; bme: number }
): string {
  const { bme } = funnel!;
  const side = bme.position.startsWith("above") ? "higher" : "lower";
  return `${figure.heading}: the BME rate of ${formatPercent(bme.events, bme.base)} is ${side} than chance makes it around the ${formatRate(rates.bme)} of all organisations together (outside the 99.8% limits), the White rate is not.`;
}

/** A gap that the adjusted p leaves standing. */
function isSure({ verdict, adjustedP }: ComparedFigure): boolean {
  return verdict === "gap" && adjustedP !== null;
}

/**
 * Whether the BME rate alone lies outside. Where both rates of an organisation do, on the same side, that is how the
 * organisation differs from the others and no gap of its own.
 */
function standsOut(figure: OverseenFigure, { funnel }: ComparedFigure): boolean {
  if (!funnel || !isAgainstBme(figure.indicator, funnel.bme)) return false;
  return funnel.white.position.split(" ")[0] !== funnel.bme.position.split(" ")[0];
}

/** Whether more organisations lie outside than chance explains, so that the place of one says little. */
export function isOverdispersed({ outside }: OverseenComparison): boolean {
  return outside.count > outside.mostByChance;
}

/**
 * Why the organisation at a place needs attention; null where it differs from the others, and its BME people from its
 * White ones, no more than chance would have it.
 */
export function attentionOf(
  comparisons: readonly OverseenComparison[],
  place: number
): Attention | null {
  const figures = comparisons.flatMap((comparison) => {
    const compared = comparison.compared[place];
    return compared ? [{ comparison, compared }] : [];
  });
  const sure = figures.filter(({ compared }) => isSure(compared));
  const against = (group: "bme" | "white") =>
    sure.filter(({ compared }) => compared.result.disadvantaged === group);
  const outside = figures.filter(
    ({ comparison, compared }) =>
      standsOut(comparison.figure, compared) && !isOverdispersed(comparison)
  );
  const gaps = against("bme");
  if (gaps.length === 0 && outside.length === 0) return null;
  return {
    sureGaps: gaps.length,
    outside: outside.length,
    reasons: [
      ...gaps.map(({ comparison, compared }) => gapReason(comparison, compared, "BME")),
      ...outside.map(({ comparison, compared }) =>
        funnelReason(comparison.figure, compared, comparison.rates!)
      ),
      ...against("white").map(({ comparison, compared }) =>
        capitalised(`also ${gapReason(comparison, compared, "White")}`)
      ),
    ],
  };
}
