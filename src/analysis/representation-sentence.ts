import { countInWords, formatCount, formatInterval, formatPercent, formatQuotient } from "./format";
import type { ComparedWith, GroupFigures, IndicatorResult } from "./indicator-result";
import { edgeWords } from "./likelihood-sentence";
import { wholePeople } from "./shortfall";
import type { Representation, Verdict } from "./verdict";

/** What a sentence on a band or grade is made from. */
export interface RepresentationFigures extends Pick<
  IndicatorResult,
  "bme" | "unknown" | "fewCases" | "shortfall"
> {
  /** "clinical Band 5". */
  place: string;
  /** Bands and grades only. */
  against: ComparedWith | null;
  representation: Representation | null;
  verdict: Verdict | null;
  comparisons: number;
  /** "bands", "grades". */
  cells: string;
  /** Section or workforce that the cell belongs to; null for the whole workforce. */
  within: { name: string; bme: GroupFigures } | null;
}

const rather: Record<Representation, string> = {
  "under-represented": "smaller",
  "over-represented": "larger",
};

/** How each verdict on a band reads; a larger share is no disadvantage of anybody, so the direction is said. */
const verdictSentences: Record<
  Verdict,
  (where: Representation | null, fewCases: boolean, comparisons: string) => string
> = {
  "cannot-calculate": () => "",
  gap: (where, fewCases, comparisons) =>
    `BME staff are ${where}, unlikely to be chance${comparisons}${fewCases ? ", though on few cases" : ""}.`,
  "too-few": () => "There are too few staff to judge.",
  "possible-gap": (where, _, comparisons) =>
    `BME staff may be ${where}; it could be chance${comparisons}.`,
  "slight-gap": (where, _, comparisons) =>
    `BME staff are slightly ${where}, within 0.80–1.25 and unlikely to be chance${comparisons}.`,
  "gap-size-unclear": (where, _, comparisons) =>
    `BME staff are ${where}, unlikely to be chance${comparisons}; it may be material.`,
  "no-material-gap": () =>
    "This is evidence of no material gap: the whole interval lies within 0.80–1.25.",
  "cannot-rule-out": () => "A material gap cannot be ruled out.",
};

const tellShortfall: ReadonlySet<Verdict> = new Set(["gap", "possible-gap", "gap-size-unclear"]);

function comparisonWords({ bme, against, representation }: RepresentationFigures): string {
  const { name, bme: rest, ratio, interval } = against!;
  if (rest.base === 0) return `, and nobody is in ${name} to compare with.`;
  const share = `, against ${formatCount(rest.events)} of ${formatCount(rest.base)} (${formatPercent(rest.events, rest.base)}) in ${name}`;
  if (ratio === null || ratio === "infinity" || ratio === 0 || representation === null) {
    return `${share}.`;
  }
  const above = bme.events * rest.base;
  const below = bme.base * rest.events;
  const times = formatQuotient(above, below, 2);
  const size = times === "1.00" ? "about the same share" : `a ${rather[representation]} share`;
  const limits = interval ? ` (${formatInterval(interval)})` : "";
  return `${share}: ${size}, ${times} times as large${edgeWords(above, below, times)}${limits}.`;
}

/**
 * What the figures of a cell of indicator 1 say: BME staff among all heads, against the rest of the section, with the
 * ratio of the shares, and a verdict in words that are true for its direction.
 */
export function representationSentence(figures: RepresentationFigures): string {
  const { place, bme, unknown, within, against, verdict, representation, shortfall } = figures;
  const who = `BME staff are ${formatCount(bme.events)} of ${formatCount(bme.base)} (${formatPercent(bme.events, bme.base)}) in ${place}`;
  const comparison = against
    ? comparisonWords(figures)
    : within
      ? `, against ${formatPercent(within.bme.events, within.bme.base)} of ${within.name}.`
      : ".";
  const many =
    figures.comparisons > 1
      ? `, with ${countInWords(figures.comparisons)} ${figures.cells} compared`
      : "";
  const judged = verdict ? verdictSentences[verdict](representation, figures.fewCases, many) : "";
  const missing = shortfall === null ? 0 : wholePeople(shortfall);
  const heads =
    verdict && tellShortfall.has(verdict) && within && missing > 0
      ? `At the share of ${within.name} (${formatPercent(within.bme.events, within.bme.base)}) there would be ${countInWords(missing)} more BME staff.`
      : "";
  const unknownWords =
    unknown.events > 0
      ? `Ethnicity is unknown for ${formatPercent(unknown.events, unknown.base)}.`
      : "";
  return [who + comparison, judged, heads, unknownWords].filter(Boolean).join(" ");
}
