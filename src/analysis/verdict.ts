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

/** The words printed for each verdict. Only "no-material-gap" may look reassuring. */
export const verdictWords: Record<Verdict, string> = {
  "cannot-calculate": "cannot be calculated",
  gap: "a gap, unlikely to be chance",
  "too-few": "too few cases to judge",
  "possible-gap": "a possible gap; could be chance",
  "slight-gap": "a real difference, within 0.80–1.25",
  "gap-size-unclear": "a real difference; it may be material",
  "no-material-gap": "evidence of no material gap",
  "cannot-rule-out": "a material gap cannot be ruled out",
};
