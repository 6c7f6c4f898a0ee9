/** Stages of a recruitment in their order: who is at a later one has passed the earlier ones. */
export const recruitmentStages = [
  "applied",
  "longlisted",
  "shortlisted",
  "interviewed",
  "offered",
  "appointed",
  "started",
] as const;

export type RecruitmentStage = (typeof recruitmentStages)[number];

/** How an application ended; "open" while it has not, or ended in an appointment. */
export type RecruitmentOutcome = "open" | "withdrew" | "declined" | "rejected";

export interface StageReached {
  furthest: RecruitmentStage;
  outcome: RecruitmentOutcome;
  /** False where the words do not say how far the application had come: "Withdrawn". */
  certain: boolean;
}

type StageRule = readonly [
  pattern: RegExp,
  furthest: RecruitmentStage,
  outcome: RecruitmentOutcome,
  certain: boolean,
];

/** The first row found decides, so the negatives and endings stand before the plain stages. */
const stageRules: readonly StageRule[] = [
  // A denied stage: the application reached the one before it.
  [/\b(not|un) ?(short ?listed|long ?listed)\b/, "applied", "rejected", true],
  [
    /\b(reject\w*|unsuccessful|failed|declined|regret\w*) (at |in |on |from |during )?(the )?(short ?listing|long ?listing|sift\w*|screening|application)\b/,
    "applied",
    "rejected",
    true,
  ],
  [
    /\b(short ?listing|sift\w*|application) (reject\w*|unsuccessful)\b/,
    "applied",
    "rejected",
    true,
  ],
  [/\boffer(ed)?\b.*\bnot accepted\b/, "offered", "declined", true],
  [/\bdeclined (at|after|from|following) (the )?offer\b/, "offered", "declined", true],
  [/\boffer(ed)?\b.*\b(declin\w*|refus\w*|turned down)\b/, "offered", "declined", true],
  [
    /\b(declin\w*|refus\w*|turned down)\b.*\b(offer|post|job|position)\b/,
    "offered",
    "declined",
    true,
  ],
  [
    /\b(offer\w*|appoint\w*|started)\b.*\b(withdr\w*|rescinded|retracted)\b/,
    "offered",
    "withdrew",
    true,
  ],
  [/\bwithdr\w*\b.*\b(offer\w*|appoint\w*)\b/, "offered", "withdrew", true],
  [/\bdid not (attend|turn up)\b|\bnon ?attend\w*\b|^dna$/, "shortlisted", "withdrew", true],
  [
    /\bwithdr\w*\b.*\b(after|at|following|post) (the )?interview\b/,
    "interviewed",
    "withdrew",
    true,
  ],
  [/\binterviewed\b.*\bwithdr\w*/, "interviewed", "withdrew", true],
  [/\binterview\w*\b.*\b(declin\w*|withdr\w*)\b/, "shortlisted", "withdrew", true],
  [/\b(declin\w*|withdr\w*)\b.*\binterview\b/, "shortlisted", "withdrew", true],
  [/\bwithdr\w*\b.*\b(before|prior to) (the )?short ?list\w*/, "applied", "withdrew", true],
  [/\bwithdr\w*\b.*\bshort ?list\w*/, "shortlisted", "withdrew", true],
  [/\bshort ?listed\b.*\bwithdr\w*/, "shortlisted", "withdrew", true],
  [
    /\b(reject\w*|unsuccessful|not successful|failed)\b.*\binterview\b/,
    "interviewed",
    "rejected",
    true,
  ],
  [
    /\binterview\w*\b.*\b(reject\w*|unsuccessful|not appoint\w*|not successful|failed)\b/,
    "interviewed",
    "rejected",
    true,
  ],
  [
    /\bshort ?listed\b.*\b(reject\w*|unsuccessful|not appoint\w*|not interviewed)\b/,
    "shortlisted",
    "rejected",
    true,
  ],
  [/\b(not|un) ?appoint(ed|able)\b|\bnot offered\b/, "interviewed", "rejected", false],
  [/\bnot interviewed\b/, "shortlisted", "rejected", false],
  [/\bdid not start\b|\bnot started\b/, "offered", "withdrew", true],
  [/\bwithdr\w*\b/, "applied", "withdrew", false],
  [/\bdeclin\w*\b/, "offered", "declined", false],
  [/\b(reject\w*|unsuccessful|not successful|regret\w*|failed)\b/, "applied", "rejected", false],
  // Plain stages, latest first.
  [
    /\b(started|commenced|in post|onboarded|joined|start date confirmed)\b/,
    "started",
    "open",
    true,
  ],
  [
    /\boffer(ed)?\b.*\baccept(ed|s|ance)?\b|\baccept(ed|s|ance)?\b.*\boffer\b|^accepted$/,
    "appointed",
    "open",
    true,
  ],
  [/\bappointable\b|\breserves?\b|\breserved\b/, "interviewed", "open", true],
  // Checks are complete before an offer becomes unconditional, so it was accepted before.
  [/\bunconditional\b/, "appointed", "open", true],
  [/\bappoint(ed|ment)\b|\bhired\b|^successful$|\bready to start\b/, "appointed", "open", true],
  [
    /\boffer(ed|s)?\b|\bpre employment\b|\b(preferred|selected) candidate\b/,
    "offered",
    "open",
    true,
  ],
  [/\binvited\b/, "shortlisted", "open", true],
  [/\binterview\w*\b/, "interviewed", "open", true],
  [/\bshort ?list(ed)?\b/, "shortlisted", "open", true],
  [/\blong ?list(ed)?\b/, "longlisted", "open", true],
  [/\b(applied|applicants?|applications?|submitted|received|new)\b/, "applied", "open", true],
  [/^(in progress|under review|sifting|short ?listing)$/, "applied", "open", true],
];

/**
 * How far an application came and how it ended, from the words of a status column; null when the
 * words name no stage. "Interview declined" was shortlisted, "Offer declined" was offered; a bare
 * "Withdrawn" counts as applied only, with `certain` false.
 */
export function recruitmentStageOf(value: string | number | boolean): StageReached | null {
  const words = String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const rule = stageRules.find(([pattern]) => pattern.test(words));
  return rule ? { furthest: rule[1], outcome: rule[2], certain: rule[3] } : null;
}

/** Words of one step alone, read as the step that the header of their column names. */
const interviewOutcomes: readonly StageRule[] = [
  [/^(not selected|not recommended|fail|no|n)$/, "interviewed", "rejected", true],
  [/^(selected|chosen|preferred candidate)$/, "offered", "open", true],
  [/^(pass|passed|recommended|yes|y)$/, "interviewed", "open", true],
];

/**
 * How far an application came, from a column of the outcomes of interviews: who is unsuccessful there was
 * interviewed, and who withdrew had been shortlisted. Null for a blank and for words that name no stage.
 */
export function interviewOutcomeOf(value: string | number | boolean): StageReached | null {
  const words = String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const rule = interviewOutcomes.find(([pattern]) => pattern.test(words));
  if (rule) return { furthest: rule[1], outcome: rule[2], certain: rule[3] };
  const stage = recruitmentStageOf(value);
  if (stage === null || stage.certain) return stage;
  const furthest = stage.outcome === "rejected" ? "interviewed" : "shortlisted";
  return { furthest, outcome: stage.outcome, certain: true };
}

/** The answer to an offer; null where there is none yet, or the words are others. */
export function offerResponseOf(value: string | number | boolean): "accepted" | "declined" | null {
  const words = String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (
    /\b(declin\w*|refus\w*|reject\w*|withdr\w*|rescinded|retracted|turned down|not accept\w*)\b|\bnot (start|take up)|^no?$/.test(
      words
    )
  ) {
    return "declined";
  }
  if (/\baccept(ed|s)?\b|^y(es)?$/.test(words)) return "accepted";
  const stage = recruitmentStageOf(value);
  return stage !== null && wasAppointed(stage) ? "accepted" : null;
}

const plainOffer =
  /^((job |verbal )?offer(ed|s)?( made)?|made (an )?offer|(preferred|selected) candidate)$/i;

/**
 * True for an offer that leaves nothing open: "Offered", "Offer made", "Preferred candidate". "Conditional offer"
 * and "Pre-employment checks" are none.
 */
export function isPlainOffer(value: string | number | boolean): boolean {
  return plainOffer.test(
    String(value)
      .replace(/[^a-z0-9]+/gi, " ")
      .trim()
  );
}

/** True where the application had come at least as far as the stage, however it ended. */
export function hasReached(
  reached: Pick<StageReached, "furthest">,
  stage: RecruitmentStage
): boolean {
  return recruitmentStages.indexOf(reached.furthest) >= recruitmentStages.indexOf(stage);
}

/** True where the person took the post: appointed or started, and neither withdrew nor declined. */
export function wasAppointed(reached: StageReached): boolean {
  return hasReached(reached, "appointed") && reached.outcome === "open";
}
