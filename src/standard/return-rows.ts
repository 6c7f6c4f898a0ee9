import type { IndicatorNumber } from "./indicators";

/** What a headcount of the return counts. The last two complete the board and are only checked. */
export type CountedMeasure =
  | "workforce"
  | "applied"
  | "shortlisted"
  | "interviewed"
  | "offered"
  | "appointed"
  | "started"
  | "disciplinary"
  | "training"
  | "board"
  | "board voting"
  | "board executive"
  | "board non-voting"
  | "board non-executive";

/** "count": a headcount; "rate": a share or likelihood of a group; "value": the indicator itself. */
export type ReturnFigure = "count" | "rate" | "value";

export interface ReturnRow {
  /** Tried on the label in lower case, with single spaces for whatever is no letter, digit or %. */
  label: RegExp;
  indicator: IndicatorNumber | null;
  /** Part of the indicator, as in the results: "all", "board", "voting", "executive". */
  part: string;
  measure: CountedMeasure | null;
  figure: ReturnFigure;
  /** A row that is part of another one and must never be added to it. */
  ofWhich?: boolean;
}

const row = (
  label: RegExp,
  indicator: IndicatorNumber | null,
  measure: CountedMeasure | null,
  figure: ReturnFigure,
  part = "all"
): ReturnRow => ({ label, indicator, part, measure, figure });

/**
 * The rows of the WRES data collection return other than pay bands and survey questions, by their labels;
 * the first one found decides. Rows move between the years' files and labels hardly do, so numbers of rows
 * are not used. Source: NHS England, WRES data collection framework. To confirm: against the current file.
 */
export const returnRows: readonly ReturnRow[] = [
  {
    label: /\bof which\b.*\bsenior medical managers?\b|^senior medical managers?$/,
    indicator: "1",
    part: "all",
    measure: null,
    figure: "count",
    ofWhich: true,
  },
  row(/\brelative likelihood\b.*\b(appoint\w*|shortlist\w*)\b/, "2", null, "value"),
  row(/\brelative likelihood\b.*\bdisciplin\w*\b/, "3", null, "value"),
  row(/\brelative likelihood\b.*\b(training|cpd)\b/, "4", null, "value"),
  row(/\blikelihood\b.*\b(appoint\w*|shortlist\w*)\b/, "2", null, "rate"),
  row(/\blikelihood\b.*\bdisciplin\w*\b/, "3", null, "rate"),
  row(/\blikelihood\b.*\b(training|cpd)\b/, "4", null, "rate"),
  row(/\bnumber\b.*\bappointed\b/, "2", "appointed", "count"),
  row(/\bnumber\b.*\bshort ?listed\b/, "2", "shortlisted", "count"),
  row(/\bnumber\b.*\bdisciplin\w*\b/, "3", "disciplinary", "count"),
  row(/\bnumber\b.*\b(training|cpd)\b/, "4", "training", "count"),
  row(/\bnumber\b.*\b(staff|people)\b.*\bworkforce\b/, null, "workforce", "count"),
  row(/\bdifference\b.*\bnon (voting|exec\w*)\b/, "9", null, "value", "not reported"),
  row(/\bdifference\b.*\bvoting\b/, "9", null, "value", "voting"),
  row(/\bdifference\b.*\bexec\w*\b/, "9", null, "value", "executive"),
  row(/\bdifference\b.*\bboard\b/, "9", null, "value", "board"),
  row(/\bnon voting\b.*(%|\bper ?cent\w*\b)/, "9", null, "rate", "not reported"),
  row(/\bnon exec\w*\b.*(%|\bper ?cent\w*\b)/, "9", null, "rate", "not reported"),
  row(/\bvoting\b.*(%|\bper ?cent\w*\b)/, "9", null, "rate", "voting"),
  row(/\bexec\w*\b.*(%|\bper ?cent\w*\b)/, "9", null, "rate", "executive"),
  row(/\bboard\b.*(%|\bper ?cent\w*\b)/, "9", null, "rate", "board"),
  row(/\bworkforce\b.*(%|\bper ?cent\w*\b)/, "1", null, "rate"),
  row(/\bnon voting\b.*\bmembers?\b|^(of which )?non voting$/, "9", "board non-voting", "count"),
  row(
    /\bnon exec\w*\b.*\b(members?|directors?)\b|^(of which )?non executives?$|^neds?$/,
    "9",
    "board non-executive",
    "count"
  ),
  row(
    /\bvoting\b.*\bmembers?\b|^(of which )?voting$|^board voting$/,
    "9",
    "board voting",
    "count",
    "voting"
  ),
  row(
    /\bexec\w*\b.*\b(members?|directors?)\b|^(of which )?exec(utive)?s?$|^board executive$/,
    "9",
    "board executive",
    "count",
    "executive"
  ),
  row(/^(total |overall )?board( members?(hip)?)?( total)?$/, "9", "board", "count", "board"),
];

/** The row of the return that a label names; null when it names none. Pay bands and questions are no part of it. */
export function returnRowOf(label: string): ReturnRow | null {
  const words = label
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
  return returnRows.find(({ label: pattern }) => pattern.test(words)) ?? null;
}
