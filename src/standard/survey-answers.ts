import type { SurveyIndicator } from "./survey-questions";

/**
 * What a line of a frequency table counts. "some" is one of several answers that all say that it happened, "any" all of
 * them together; "left out" are those who did not answer, and "all" everybody who did.
 */
export type SurveyAnswerOption =
  "never" | "some" | "any" | "yes" | "no" | "unsure" | "left out" | "all";

/** The answers of questionnaires, tried on lower-case text with single spaces for whatever is no letter or digit. */
const options: readonly (readonly [words: RegExp, option: SurveyAnswerOption])[] = [
  [/^(no )?never$|^(0|no|none|zero)( times?)$|^not (at all|once)$/, "never"],
  [
    /^(1|one)( (or|to|and))? ?(2|two)( times| occasions)?$|^(3|three)( (or|to))? ?(5|five)( times| occasions)?$|^(6|six)( (or|to))? ?(10|ten)( times| occasions)?$/,
    "some",
  ],
  [
    /^(more|over|greater) (than )?(10|ten)( times| occasions)?$|^(10|ten|11|eleven) (times )?(or|and) (more|over)( times)?$/,
    "some",
  ],
  [/^(once|twice|once or twice|rarely|occasionally|sometimes|often|frequently|always)$/, "some"],
  [/^(yes )?(at least (once|one time|1 time)|(one|1|once) or more( times)?|any|ever)$/, "any"],
  [/^yes$/, "yes"],
  [/^no$/, "no"],
  [/^(dont|do not) know$|^(not sure|unsure|cant say|cannot say|dk|d k)$/, "unsure"],
  [
    /^(missing|not answered|no (answer|response|reply)|(did|does) not (answer|respond)|skipped|blank|not applicable|n a|prefer not to (say|answer)|routed past)$/,
    "left out",
  ],
  [
    /^((grand )?totals?|all|all (answers|responses|respondents|answering)|(total )?(answers|responses|respondents|answered|responded)|base|n|total (base|n)|number (answering|of (answers|responses|respondents)))$/,
    "all",
  ],
];

/** The answer that a label names; null where it is none that questionnaires offer. "No." is short for number. */
export function surveyAnswerOf(text: string): SurveyAnswerOption | null {
  if (/^\s*no\.\s*$/i.test(text)) return null;
  const plain = text
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return options.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** Which answers an indicator counts (`scored`), and which of the rest are in its base. */
export interface ScoredAnswers {
  scored: readonly SurveyAnswerOption[];
  rest: readonly SurveyAnswerOption[];
}

/**
 * Indicators 5 and 6 are all who did not answer "Never" (or who said yes), 7 is "Yes" of all with "Don't know", 8 is
 * "Yes" of those who said yes or no. Source: NHS Staff Survey, technical document; scored answers of the WRES questions.
 */
export const scoredAnswers: Readonly<Record<SurveyIndicator, ScoredAnswers>> = {
  "5": { scored: ["some", "any", "yes"], rest: ["never", "no"] },
  "6": { scored: ["some", "any", "yes"], rest: ["never", "no"] },
  "7": { scored: ["yes"], rest: ["no", "unsure"] },
  "8": { scored: ["yes"], rest: ["no"] },
};
