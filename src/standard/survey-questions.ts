/** The indicators that the NHS Staff Survey answers. */
export type SurveyIndicator = "5" | "6" | "7" | "8";

/**
 * "all", or the two questions that indicator 6 combines. A person who says yes to both counts once, so
 * the percentage of indicator 6 cannot be worked out from the two.
 */
export type SurveyPart = "all" | "managers" | "colleagues";

export interface SurveyQuestion {
  /** Survey years, both included. The survey of autumn 2024 is that of 2024. */
  from: number;
  to: number;
  /** As printed: "Q14a", "KF25". */
  number: string;
  indicator: SurveyIndicator;
  part: SurveyPart;
}

export const firstSurveyYear = 2015;
export const lastSurveyYear = 2025;

/**
 * Which question answers which indicator, by survey year. Numbers have been given anew several times, so
 * the same number means different questions in different years.
 * Source: NHS Staff Survey questionnaires. To confirm: the numbers before 2024 and those of 2025.
 */
export const surveyQuestions: readonly SurveyQuestion[] = [
  { from: 2015, to: 2017, number: "KF25", indicator: "5", part: "all" },
  { from: 2015, to: 2017, number: "KF26", indicator: "6", part: "all" },
  { from: 2015, to: 2017, number: "KF21", indicator: "7", part: "all" },
  { from: 2015, to: 2017, number: "Q17b", indicator: "8", part: "all" },
  { from: 2018, to: 2020, number: "Q13a", indicator: "5", part: "all" },
  { from: 2018, to: 2020, number: "Q13b", indicator: "6", part: "managers" },
  { from: 2018, to: 2020, number: "Q13c", indicator: "6", part: "colleagues" },
  { from: 2018, to: 2020, number: "Q14", indicator: "7", part: "all" },
  { from: 2018, to: 2020, number: "Q15b", indicator: "8", part: "all" },
  { from: 2021, to: 2025, number: "Q14a", indicator: "5", part: "all" },
  { from: 2021, to: 2025, number: "Q14b", indicator: "6", part: "managers" },
  { from: 2021, to: 2025, number: "Q14c", indicator: "6", part: "colleagues" },
  { from: 2021, to: 2025, number: "Q15", indicator: "7", part: "all" },
  { from: 2021, to: 2025, number: "Q16b", indicator: "8", part: "all" },
];

interface SurveyWording {
  pattern: RegExp;
  /** Words with which it is another question. */
  not?: RegExp;
  indicator: SurveyIndicator;
  part: SurveyPart;
}

const harassment = /\b(harass\w*|bully\w*|bullied|hba)\b/;
const reporting = /\breport(ed|ing)?\b(?! (being|that|having))/;

/** What each question asks, in the words of questionnaires, reports and returns; the first row found decides. */
const surveyWordings: readonly SurveyWording[] = [
  {
    pattern: new RegExp(`${harassment.source}.*\\b(patients?|service users?|relatives|public)\\b`),
    not: new RegExp(`${reporting.source}|\\b(managers?|colleagues?)\\b`),
    indicator: "5",
    part: "all",
  },
  {
    pattern: new RegExp(
      `${harassment.source}.*(\\bmanagers?\\b.*\\bcolleagues?\\b|\\bfrom (other )?staff\\b)`
    ),
    not: new RegExp(`${reporting.source}|\\b(patients?|public)\\b`),
    indicator: "6",
    part: "all",
  },
  {
    pattern: new RegExp(`${harassment.source}.*\\bmanagers?\\b`),
    not: new RegExp(`${reporting.source}|\\b(patients?|public)\\b`),
    indicator: "6",
    part: "managers",
  },
  {
    pattern: new RegExp(`${harassment.source}.*\\bcolleagues?\\b`),
    not: new RegExp(`${reporting.source}|\\b(patients?|public)\\b`),
    indicator: "6",
    part: "colleagues",
  },
  {
    pattern: /\bequal opportunit\w*\b|\b(career )?progression\b|\bpromotion\b/,
    // "Equal opportunities monitoring" and the like are titles of recruitment extracts.
    not: /\bdiscriminat\w*\b|\bequal opportunit\w* (monitoring|data|form)\b|\b(recruit|applica|shortlist|vacanc)\w*\b/,
    indicator: "7",
    part: "all",
  },
  {
    pattern: /\bdiscriminat\w*\b.*\b(managers?|team leaders?|colleagues?)\b/,
    not: /\b(patients?|public|service users?)\b/,
    indicator: "8",
    part: "all",
  },
];

const numberPattern =
  /(?:^|[^a-z0-9])(kf|key finding|q|question) ?\.?(\d{1,2}) ?\(?([a-e])?\)?(?![a-z0-9])/i;

/** "Q14b/c", "Q14b and c", "Q14b & 14c": further letters of the same question. */
const joinedLetters =
  /(\b|_)(q|question) ?\.?(\d{1,2}) ?\(?([a-e])\)?((?:\s*(?:\/|&|\+|,|-|–|\band\b|\bor\b)\s*(?:q ?)?(?:\3)?\(?[a-e]\)?(?![a-z0-9]))+)/gi;

/** A text with every question of such a number written out: "Q14b Q14c". */
function withQuestionsApart(text: string): string {
  return text.replace(
    joinedLetters,
    (_, before: string, __, number: string, first: string, further: string) => {
      // "Q14b, a manager …" goes on in words; "Q14a" is never the further one.
      const letters = [...further.matchAll(/(?<![a-z])\d{0,2}\(?([b-e])\)?(?![a-z0-9])/gi)];
      const all = [first, ...letters.map(([, letter]) => letter)];
      return before + all.map((letter) => `Q${number}${letter.toLowerCase()}`).join(" ");
    }
  );
}

/** The numbers of questions in a text, as the table spells them: "q 14 (a)" gives "Q14a", "Q14b, Q14c" gives "Q14b+Q14c"; null for none. */
export function questionNumbersOf(text: string): string | null {
  const plain = withQuestionsApart(text.replace(/_/g, " "));
  const numbers = [...plain.matchAll(new RegExp(numberPattern, "gi"))].map(
    ([, kind, number, letter]) =>
      `${/^k/i.test(kind) ? "KF" : "Q"}${Number(number)}${(letter ?? "").toLowerCase()}`
  );
  return numbers.length === 0 ? null : [...new Set(numbers)].join("+");
}

/** A text without the numbers of questions in it. */
export function withoutQuestionNumbers(text: string): string {
  return withQuestionsApart(text.replace(/_/g, " ")).replace(new RegExp(numberPattern, "gi"), " ");
}

/**
 * The question of a number in a survey year; null when it is none of the standard's. Two numbers joined
 * ("Q14b+Q14c") are the questions taken together, which answer one indicator.
 */
export function surveyQuestionOf(
  number: string,
  surveyYear: number
): Pick<SurveyQuestion, "indicator" | "part"> | null {
  const found = number
    .split("+")
    .map((one) =>
      surveyQuestions.find(
        ({ number: known, from, to }) => known === one && from <= surveyYear && surveyYear <= to
      )
    );
  const [first] = found;
  if (!first || found.some((question) => question?.indicator !== first.indicator)) return null;
  return {
    indicator: first.indicator,
    part: found.length === 1 ? first.part : "all",
  };
}

/** The questions of a number in any year: more than one where the number was given anew. */
export function questionsNumbered(number: string): SurveyQuestion[] {
  const numbers = number.split("+");
  return surveyQuestions.filter(({ number: known }) => numbers.includes(known));
}

/** What the words of a question speak of. */
export interface SurveyWordingRead {
  indicator: SurveyIndicator;
  part: SurveyPart;
  /**
   * "opposite" where the words plainly speak of those whom the indicator does not count ("not experienced
   * harassment"), "unclear" where they deny something and it cannot be told what. Absent otherwise.
   */
  asks?: "opposite" | "unclear";
}

/** What somebody experiences by indicators 5, 6 and 8. */
const experience = "(?:harass|bull(?:y|ied)|abuse|violen|discriminat|hba)";

/** Words that may stand between the denial and what is denied. */
const betweenDenial =
  "(?: (?:been|be|being|having|had|have|personally|ever|themselves|to|experienc\\w*|subject\\w*|suffer\\w*|fac(?:e|ed|ing)|encounter\\w*|receiv\\w*|any|physical|verbal|in|the|last|past|12|twelve|months|year|at|work|of|from|by))*";

/** Plain words for those who did not experience it; the words are those of a whole label. */
const denied: readonly RegExp[] = [
  new RegExp(`\\b(?:not|never|havent|hasnt|didnt|hadnt|without)${betweenDenial} ${experience}`),
  new RegExp(`\\bfree (?:from|of)${betweenDenial} ${experience}`),
  new RegExp(`\\bno (?:personal )?experiences? of ${experience}`),
  /\bnever$/,
];

/** Words that deny something. */
const denial =
  /\b(not|never|none|nobody|noone|without|free|havent|hasnt|didnt|hadnt|doesnt|isnt|cannot|absence|avoid\w*|lack\w*|un(fair|equal)\w*|disagree\w*)\b|\bno (experience|harass|bull|abuse|discriminat|violen)/;

/** Denials that are of no interest: people of unknown ethnicity, and what is left out. */
const harmlessDenial =
  /\bnot (stated|known|disclosed|declared|given|recorded|provided|specified|including|counting|applicable)\b|\bprefer not to (say|disclose)\b/g;

/** A share of those who gave one answer out of several: neither the indicator nor its rest to 100. */
const oneAnswerOfSeveral =
  /\b(1|one|3|three|6|six) ?(2|two|5|five|10|ten)( times)?$|\b(more than|over) (10|ten)( times)?$|(?<!\bcount(?:s|ed)?(?: only)? )\b(once|twice|rarely|sometimes|often|always|dont know|do not know|cant say)$/;

function asksOf(words: string, indicator: SurveyIndicator): SurveyWordingRead["asks"] {
  if (indicator !== "7" && denied.some((pattern) => pattern.test(words))) return "opposite";
  const rest = words.replace(harmlessDenial, " ");
  return denial.test(rest) || oneAnswerOfSeveral.test(words) ? "unclear" : undefined;
}

/**
 * The indicator that the words of a question speak of; null when they speak of none of the four. The rest to
 * 100 is never that of indicator 7, whose answers have a "don't know".
 */
export function surveyWordingOf(text: string): SurveyWordingRead | null {
  const words = text
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const found = surveyWordings.find(({ pattern, not }) => pattern.test(words) && !not?.test(words));
  if (!found) return null;
  const { indicator, part } = found;
  const asks = asksOf(words, indicator);
  return asks === undefined ? { indicator, part } : { indicator, part, asks };
}

/** Words that say that numbers are scores: the share of the answers that are wanted, or unwanted. */
const scoreWords: readonly (readonly [RegExp, "positive" | "negative"])[] = [
  [
    /\bpositive (scor\w+|results?|responses?|answers?|percent\w*|rates?|%)|% (of )?positive\b|\b(score[ds]?|respon\w+|answer\w*) positive(ly)?\b|\bpositive$/,
    "positive",
  ],
  [/\bhigh(er)? (scores? )?(is|are|means|equals) better\b|\bthe higher the better\b/, "positive"],
  [/\b(not|never|free from) (experienc\w+|been subject\w*)/, "positive"],
  [
    /\bnegative (scor\w+|results?|responses?|answers?|percent\w*|rates?|%)|% (of )?negative\b|\b(score[ds]?|respon\w+|answer\w*) negative(ly)?\b|\bnegative$/,
    "negative",
  ],
];

/** Whether a label or title says that percentages are of wanted or of unwanted answers; null for neither. */
export function scoreOf(text: string): "positive" | "negative" | null {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
  const found = scoreWords.filter(([pattern]) => pattern.test(words)).map(([, score]) => score);
  return new Set(found).size === 1 ? found[0] : null;
}

/** The 31 March (ISO) whose report uses a survey: that of autumn 2024 belongs to 2025-03-31. */
export function periodOfSurvey(surveyYear: number): string {
  return `${surveyYear + 1}-03-31`;
}

/** The year of the survey that belongs to a snapshot date: 2025-03-31 uses that of 2024. */
export function surveyYearOf(period: string): number {
  return Number(period.slice(0, 4)) - 1;
}
