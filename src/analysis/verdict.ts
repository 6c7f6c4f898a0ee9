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

/**
 * What would be material: a ratio outside 0.80–1.25, a difference of so many points, or either of the two
 * (percentages of which the lower is better: a small difference of small percentages can be a large ratio).
 */
export type Margin =
  | { kind: "ratio" }
  | { kind: "points"; points: number }
  | { kind: "points or ratio"; points: number };

const marginNames: Record<Margin["kind"], (points: number) => string> = {
  ratio: () => "0.80–1.25",
  points: (points) => `${points} points`,
  "points or ratio": (points) => `${points} points and a ratio of 0.80–1.25`,
};

/** The margin in words: "0.80–1.25", "3 points", "3 points and a ratio of 0.80–1.25". */
export function marginWords(margin: Margin): string {
  return marginNames[margin.kind](margin.kind === "ratio" ? 0 : margin.points);
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

/** Whether BME staff hold a smaller or a larger share of a band than of the rest of its section. */
export type Representation = "under-represented" | "over-represented";

/**
 * How a verdict on representation reads, as an addition to "BME staff are under-represented here" or in its
 * place. A larger share is no disadvantage of White staff in a low band, so nobody is named as disadvantaged:
 * the direction is said instead.
 */
const representationWords: Partial<
  Record<Verdict, (where: Representation, fewCases: boolean) => string>
> = {
  gap: (where, fewCases) => `BME staff ${where}, unlikely to be chance${few(fewCases)}`,
  "possible-gap": (where) => `BME staff possibly ${where}; could be chance`,
  "slight-gap": (where) => `BME staff slightly ${where}, within 0.80–1.25`,
  "gap-size-unclear": (where) => `BME staff ${where}; it may be material`,
  "too-few": () => "too few staff to judge",
};

/** The verdict of a result as printed in a cell; "" where the indicator has none. */
export function verdictText({
  verdict,
  fewCases,
  differenceInterval,
  margin,
  representation,
}: Pick<
  IndicatorResult,
  "verdict" | "fewCases" | "differenceInterval" | "margin" | "representation"
>): string {
  if (verdict === null) return "";
  const represented = representation && representationWords[verdict];
  if (represented) return represented(representation, fewCases);
  const judgedBy: Margin =
    margin ?? (differenceInterval ? { kind: "points", points: materialPoints } : { kind: "ratio" });
  return verdicts[verdict].words(fewCases, judgedBy);
}
