import { plainText } from "./plain-text";

/** What somebody named in a training record did there: took part, or taught and ran it. */
export type TrainingRole = "participant" | "teacher";

const nouns: readonly (readonly [words: string, role: TrainingRole])[] = [
  [
    "delegates?|participants?|attendees?|learners?|students?|trainees?|mentees?|coachees?|members? of the (?:cohort|group|set)",
    "participant",
  ],
  [
    "(?:co )?facilitators?|(?:co )?trainers?|speakers?|tutors?|presenters?|instructors?|lecturers?|teachers?|faculty(?: members?)?|assessors?|examiners?|moderators?|panel(?:l?ists?| members?)",
    "teacher",
  ],
];

const before =
  "(?:course|programme|event|session|workshop|class|lead|co|guest|keynote|external|internal|visiting|assistant|support|main|new|trust)";

const attended = "(?:attended|attending|present|there|as)(?: as)?(?: an?| the)?";

const patterns = nouns.map(
  ([words, role]) => [new RegExp(`^(?:${attended} )?(?:${before} )*(?:${words})$`), role] as const
);

/**
 * What a text says that somebody was at training: "Delegate", "Lead facilitator"; null for any other text, such as the
 * title of a post in which one of the words stands ("Practice tutor, ward 5").
 */
export function trainingRoleOf(text: string): TrainingRole | null {
  const plain = plainText(text)
    .replace(/[^a-z]+/g, " ")
    .trim();
  return patterns.find(([words]) => words.test(plain))?.[1] ?? null;
}
