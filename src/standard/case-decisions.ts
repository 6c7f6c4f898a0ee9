/** What was decided on a concern: a formal process, an informal one, or none. */
export type CaseDecision = "formal" | "informal" | "none";

/** The first row found decides. */
const decisions: readonly (readonly [pattern: RegExp, decision: CaseDecision])[] = [
  [/\binformal|\b(not|non|pre)[- ]?formal/i, "informal"],
  [
    /\bno (further |formal )?action\b|^\s*nfa\b|\bno case to answer\b|\bnot (progressed|taken forward|pursued|upheld)\b/i,
    "none",
  ],
  [
    /\b(fact[- ]?find\w*|learning conversation|just culture conversation|early resolution)\b/i,
    "informal",
  ],
  [
    /^\s*formal\s*$|\bformal(ly)? (disciplinary )?(investigat\w*|process|procedure|route|case)\b|\bproceed to formal\b/i,
    "formal",
  ],
];

/**
 * The decision that a text names: "Formal investigation", "Informal - learning conversation", "No further action".
 * Null for any other text; a formal warning is the end of a process, and no decision to begin one.
 */
export function caseDecisionOf(text: string): CaseDecision | null {
  return decisions.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
