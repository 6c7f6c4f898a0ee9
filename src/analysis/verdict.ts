import type { IndicatorResult } from "./indicator-result";

/** The verdicts of the method, in the order in which they are tried. */
export type Verdict =
  | "cannot-calculate"
  | "gap"
  | "too-few"
  | "possible-gap"
  | "slight-gap"
  | "gap-size-unclear"
  | "no-material-gap"
  | "cannot-rule-out";

/** A difference of so many points is material where points decide. */
export const materialPoints = 3;

/** What would be material: a ratio outside 0.80–1.25, or a difference of so many points. */
export type Margin = { kind: "ratio" } | { kind: "points"; points: number };

/** The margin in words: "0.80–1.25", "3 points". */
export function marginWords(margin: Margin): string {
  return margin.kind === "ratio" ? "0.80–1.25" : `${margin.points} points`;
}

interface VerdictDefinition {
  /** As printed in a cell. */
  words: (fewCases: boolean, margin: Margin) => string;
  /** As a sentence; `against` names the disadvantaged people, or is null. */
  sentence: (against: string | null, fewCases: boolean, margin: Margin) => string;
  /** Only this one may look reassuring. */
  reassuring: boolean;
  /** The shortfall is put into words. */
  tellsShortfall: boolean;
}

const few = (fewCases: boolean) => (fewCases ? ", though on few cases" : "");
const toDisadvantage = (against: string | null) => (against ? ` against ${against}` : "");

/** How each verdict reads. */
export const verdicts: Record<Verdict, VerdictDefinition> = {
  "cannot-calculate": {
    words: () => "cannot be calculated",
    sentence: () => "No ratio can be calculated.",
    reassuring: false,
    tellsShortfall: false,
  },
  gap: {
    words: (fewCases) => `a gap, unlikely to be chance${few(fewCases)}`,
    sentence: (against, fewCases) =>
      `This is a gap${toDisadvantage(against)}, unlikely to be chance${few(fewCases)}.`,
    reassuring: false,
    tellsShortfall: true,
  },
  "too-few": {
    words: () => "too few cases to judge",
    sentence: () => "There are too few cases to judge.",
    reassuring: false,
    tellsShortfall: false,
  },
  "possible-gap": {
    words: () => "a possible gap; could be chance",
    sentence: (against) => `This is a possible gap${toDisadvantage(against)}; it could be chance.`,
    reassuring: false,
    tellsShortfall: true,
  },
  "slight-gap": {
    words: (_, margin) => `a real difference, within ${marginWords(margin)}`,
    sentence: (against, _, margin) =>
      `This is a real difference${toDisadvantage(against)}, within ${marginWords(margin)}.`,
    reassuring: false,
    tellsShortfall: false,
  },
  "gap-size-unclear": {
    words: () => "a real difference; it may be material",
    sentence: (against) =>
      `This is a real difference${toDisadvantage(against)}; it may be material.`,
    reassuring: false,
    tellsShortfall: true,
  },
  "no-material-gap": {
    words: () => "evidence of no material gap",
    sentence: (_against, _few, margin) =>
      `This is evidence of no material gap: the whole interval lies within ${marginWords(margin)}.`,
    reassuring: true,
    tellsShortfall: false,
  },
  "cannot-rule-out": {
    words: () => "a material gap cannot be ruled out",
    sentence: () => "A material gap cannot be ruled out.",
    reassuring: false,
    tellsShortfall: false,
  },
};

/** The verdict of a result as printed in a cell; "" where the indicator has none. */
export function verdictText({
  verdict,
  fewCases,
  differenceInterval,
}: Pick<IndicatorResult, "verdict" | "fewCases" | "differenceInterval">): string {
  if (verdict === null) return "";
  const margin: Margin = differenceInterval
    ? { kind: "points", points: materialPoints }
    : { kind: "ratio" };
  return verdicts[verdict].words(fewCases, margin);
}
