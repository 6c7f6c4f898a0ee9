import {
  periodOfSurvey,
  questionsNumbered,
  surveyQuestionOf,
  surveyYearOf,
  type SurveyIndicator,
  type SurveyPart,
} from "../../standard/survey-questions";
import type { PublishedFigure, SurveyAnswer } from "../counts";
import { scoreOfAnswers } from "./answer-options";
import { isSurveyYear } from "./figure-label";
import type { SurveyUse } from "./figure-use";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts, type FindingCode } from "../finding-list";
import type { CellValue } from "../found-region";
import type { RecognisedTable } from "../recognised-table";
import { readPercentages, type ReadPercentage } from "./survey-percentages";
import { scoresOfDifferences } from "./survey-differences";
import { placeOfTable } from "../table-slice";

/** The survey figures of one table. */
export interface SurveySource {
  table: RecognisedTable;
  uses: readonly SurveyUse[];
}

export interface SurveyCount {
  answers: SurveyAnswer[];
  /** Percentages of a return that the survey itself gives too. */
  published: PublishedFigure[];
  findings: Finding[];
}

export interface Asked {
  indicator: SurveyIndicator;
  part: SurveyPart;
}

/** Percentages that differ by no more than this, in points, are the same one rounded. */
const roundingPoints = 0.05;

/** The same of a whole percentage and one with decimals. */
const roundingOfWhole = 0.5;

/** True for one percentage, as it is written now with decimals and now without. */
function areSamePercent(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return apart <= roundingPoints || (isWhole(one) !== isWhole(other) && apart <= roundingOfWhole);
}

const isWhole = (percent: number) => Math.abs(percent - Math.round(percent)) < 1e-9;

/** A percentage is of the answers beside it if it differs by no more than this, in points: whole ones are rounded. */
const wholePoints = 0.51;

/** What somebody answered, before it is known which organisation is the one reported. */
export interface SurveyEntry extends Asked {
  use: SurveyUse;
  /** True for those who did not experience what the indicator counts. */
  isOpposite: boolean;
  question: string | null;
  surveyYear: number;
  of: string;
}

/** True where percentages may be of those whom the indicator does not count. */
function isUnclear({ meaning: { score, survey } }: SurveyUse, indicator: SurveyIndicator): boolean {
  if (survey?.asks === "unclear") return true;
  return indicator === "7" ? score === "negative" : score === "positive";
}

const labelOfAsked = ({ meaning: { question } }: SurveyUse, indicator: SurveyIndicator) =>
  question === undefined ? `indicator ${indicator}` : `${question}, indicator ${indicator}`;

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Reads the entries of one table, and what stood in the way. */
class SurveyTable {
  readonly entries: SurveyEntry[] = [];
  private readonly left = new Map<FindingCode, Map<CellValue, number>>();
  private readonly places = new Map<FindingCode, string>();
  private otherQuestions = 0;

  constructor(
    private readonly table: RecognisedTable,
    uses: readonly SurveyUse[],
    defaultPeriod: string | null
  ) {
    const assumed = assumedSurveyYears(uses);
    const ofAll: { use: SurveyUse; surveyYear: number }[] = [];
    const answers: SurveyEntry[] = [];
    for (const use of uses) {
      const surveyYear = this.surveyYearOf(use, assumed, defaultPeriod);
      if (surveyYear === null) {
        this.leave("survey-year-unknown", use, table.sheet);
        continue;
      }
      if (use.isOfAll) {
        ofAll.push({ use, surveyYear });
        continue;
      }
      const asked = this.askedBy(use, surveyYear);
      if (asked === null) continue;
      const isOpposite = use.meaning.survey?.asks === "opposite";
      const isAnswer = use.meaning.answer !== undefined;
      if ((isAnswer && isOpposite) || (!isOpposite && isUnclear(use, asked.indicator))) {
        this.leave("score-unclear", use, labelOfAsked(use, asked.indicator));
        continue;
      }
      (isAnswer ? answers : this.entries).push({
        use,
        ...asked,
        isOpposite,
        question: use.meaning.question ?? null,
        surveyYear,
        of: use.meaning.of ?? "own",
      });
      if (isOpposite) this.leave("survey-scores-turned", use, labelOfAsked(use, asked.indicator));
    }
    this.addScoresOf(answers);
    for (const { use, surveyYear } of ofAll) this.addRespondents(use, surveyYear);
  }

  /** The scores of questions whose answers stand on a line each; of all groups of a question, or of none. */
  private addScoresOf(answers: readonly SurveyEntry[]): void {
    const questions = new Map<string, Map<string, SurveyEntry[]>>();
    for (const entry of answers) {
      const groupsOf = questions.get(questionOf(entry)) ?? new Map<string, SurveyEntry[]>();
      groupsOf.set(keyOf(entry), [...(groupsOf.get(keyOf(entry)) ?? []), entry]);
      questions.set(questionOf(entry), groupsOf);
    }
    for (const groupsOf of questions.values()) {
      const scores = [...groupsOf.values()].map(scoreEntries);
      const [[{ use, indicator }]] = groupsOf.values();
      const isSafe = scores.every((score) => score !== null);
      if (isSafe) this.entries.push(...scores.flat());
      this.leave(
        isSafe ? "answer-options-read" : "answer-options-unclear",
        use,
        labelOfAsked(use, indicator)
      );
    }
  }

  /** The number of those who answered the survey, for the questions that give none of their own. */
  private addRespondents(use: SurveyUse, surveyYear: number): void {
    const of = use.meaning.of ?? "own";
    const isOfThese = (entry: SurveyEntry) =>
      entry.use.group === use.group && entry.surveyYear === surveyYear && entry.of === of;
    const own = this.entries.filter(isOfThese);
    const answered = new Set(
      own.filter(({ use: { holds } }) => holds === "responses").map((entry) => keyOf(entry))
    );
    const without = own.filter(
      (entry) =>
        (entry.use.holds === "percent" || entry.use.holds === "difference") &&
        !answered.has(keyOf(entry))
    );
    this.entries.push(...without.map((entry) => ({ ...entry, use })));
    if (without.length > 0) this.leave("respondents-of-survey", use, use.group);
  }

  private leave(code: FindingCode, { figure }: SurveyUse, text: string): void {
    const texts = this.left.get(code) ?? new Map<CellValue, number>();
    countText(texts, text);
    this.left.set(code, texts);
    if (!this.places.has(code)) this.places.set(code, figure.where);
  }

  private surveyYearOf(
    use: SurveyUse,
    assumed: "survey" | "report" | "unclear",
    defaultPeriod: string | null
  ): number | null {
    const { period, year, surveyYear } = use.time;
    if (surveyYear !== null) return surveyYear;
    if (period !== null) return surveyYearOf(period);
    if (year !== null) {
      if (assumed === "unclear") this.leave("survey-year-assumed", use, String(year));
      return assumed === "report" ? year - 1 : year;
    }
    return defaultPeriod === null ? null : surveyYearOf(defaultPeriod);
  }

  private askedBy(use: SurveyUse, surveyYear: number): Asked | null {
    const { question, survey, indicator } = use.meaning;
    const numbered = question === undefined ? null : surveyQuestionOf(question, surveyYear);
    const told: Asked[] = [];
    if (numbered) told.push({ indicator: numbered.indicator, part: numbered.part });
    if (survey) told.push(survey);
    if (indicator && !told.some((asked) => asked.indicator === indicator)) {
      told.push({ indicator: indicator as SurveyIndicator, part: "all" });
    }
    if (told.length === 0) {
      const elsewhere = question !== undefined && questionsNumbered(question).length > 0;
      if (elsewhere || !isSurveyYear(surveyYear)) {
        this.leave("question-of-other-year", use, `${question} in ${surveyYear}`);
      } else {
        this.otherQuestions++;
      }
      return null;
    }
    const [first] = told;
    if (told.some((asked) => asked.indicator !== first.indicator)) {
      this.leave("questions-contradict", use, question ?? `indicator ${indicator}`);
      return null;
    }
    const parts = new Set(told.map(({ part }) => part));
    if (parts.size > 1 && !parts.has("all")) {
      this.leave("questions-contradict", use, question ?? `indicator ${indicator}`);
      return null;
    }
    // The number of the question tells the halves of indicator 6 where the words do not.
    return told.find(({ part }) => part !== "all") ?? first;
  }

  /** What was left out, or taken for granted. */
  findings(): Finding[] {
    const { table } = this;
    const found: Finding[] = [];
    const tell = (code: FindingCode, message: (texts: string) => string) => {
      const texts = this.left.get(code);
      if (!texts) return;
      const count = [...texts.values()].reduce((sum, n) => sum + n, 0);
      found.push(finding(code, count, this.places.get(code)!, message(textsWithCounts(texts))));
    };
    tell(
      "survey-year-unknown",
      () =>
        `Nothing tells which survey "${table.sheet}" is of. Write it in a title above, such as "NHS Staff Survey 2024", or add a column named "Survey Year".`
    );
    tell(
      "survey-year-assumed",
      (texts) =>
        `The years in "${table.sheet}" (${texts}) are taken to be those of the survey: the survey of autumn 2024 belongs to 31 March 2025. If they are years of the report, write them as "31 March 2025".`
    );
    if (this.entries.length === 0) {
      tell(
        "question-of-other-year",
        (texts) =>
          `None of the questions in "${table.sheet}" is one of the standard's in its year: ${texts}. Questions were given new numbers in 2018 and 2021: check the year of the survey, or write the words of the questions.`
      );
    }
    tell(
      "questions-contradict",
      (texts) =>
        `In "${table.sheet}" the number of a question, its words or its indicator contradict each other, and the percentages are left out: ${texts}. Correct the one that is wrong.`
    );
    tell(
      "survey-scores-turned",
      (texts) =>
        `Labels of "${table.sheet}" say that percentages are of staff who did not experience it (${texts}): the rest to 100 is reported, which are those who did.`
    );
    tell(
      "respondents-of-survey",
      () =>
        `"${table.sheet}" gives one number of respondents for all questions, which is taken for the number of answers to each. Those who skipped a question are in it too: give the number of answers to each question if you have it.`
    );
    tell(
      "answer-options-read",
      () =>
        `"${table.sheet}" gives every answer to a question by itself, and the score is worked out from them: ${[...this.left.get("answer-options-read")!.keys()].join(", ")}. Indicators 5 and 6 are all who did not answer "Never", 7 is "Yes" of all answers with "Don't know", 8 is "Yes" of "Yes" and "No".`
    );
    tell(
      "answer-options-unclear",
      () =>
        `"${table.sheet}" gives every answer to a question by itself, and no score can be worked out from them: ${[...this.left.get("answer-options-unclear")!.keys()].join(", ")}. An answer is not understood, missing, withheld or given twice, or the answers do not add up to the number of all answers or to 100%. These questions are left out. Give all answers ("Never", "1-2", "3-5", "6-10", "More than 10"; "Yes", "No", "Don't know") with a line of all answers that is their sum, or the score by itself.`
    );
    tell(
      "score-unclear",
      (texts) =>
        `The percentages in "${table.sheet}" of ${texts} may be of the staff whom the indicator does not count: a title or label speaks of positive or negative scores, denies something or names one answer of several. They are left out. Indicators 5, 6 and 8 are those who experienced it and 7 those who say yes: give these percentages, or begin each label with "Not experienced" where that is what is meant.`
    );
    if (this.otherQuestions > 0) {
      found.push(
        finding(
          "other-questions",
          this.otherQuestions,
          placeOfTable(table),
          `${counted(this.otherQuestions, "number")} in "${table.sheet}" ${this.otherQuestions === 1 ? "belongs" : "belong"} to other questions than those of indicators 5 to 8 and ${this.otherQuestions === 1 ? "is" : "are"} left out.`
        )
      );
    }
    return found;
  }
}

/** Whether years by themselves are those of the survey or of the report: the numbers of the questions tell. */
function assumedSurveyYears(uses: readonly SurveyUse[]): "survey" | "report" | "unclear" {
  const dated = uses.flatMap(({ time, meaning: { question } }) =>
    time.year !== null && question !== undefined && questionsNumbered(question).length > 0
      ? [{ year: time.year, question }]
      : []
  );
  const fits = (shift: number) =>
    dated.every(({ year, question }) => surveyQuestionOf(question, year - shift) !== null);
  const [asSurvey, asReport] = [fits(0), fits(1)];
  if (dated.length === 0 || asSurvey === asReport) return "unclear";
  return asSurvey ? "survey" : "report";
}

/** Names of organisations among the entries, and which of them is the one reported. */
function ownName(
  entries: readonly SurveyEntry[],
  organisation: string | null
): { own: string | null; names: string[] } {
  const names = [...new Set(entries.map(({ of }) => of))].filter(
    (name) => name !== "own" && name !== "average"
  );
  if (organisation !== null) {
    const wanted = plainName(organisation);
    const own = names.find((name) => plainName(name) === wanted);
    return { own: own ?? null, names };
  }
  return { own: names.length === 1 ? names[0] : null, names };
}

const keyOf = ({ indicator, part, surveyYear, use, of }: SurveyEntry) =>
  [indicator, part, surveyYear, use.group, of].join("|");

/**
 * The answers of the staff survey from result tables and returns, one for each indicator, part, year, group
 * and organisation. `organisation`: the one reported, which its rows must name where there are several.
 * `defaultPeriod`: the snapshot date that tables without a date belong to. The halves of indicator 6 stay
 * apart: only a figure given as combined is "all".
 */
export function countSurvey(
  sources: readonly SurveySource[],
  organisation: string | null,
  defaultPeriod: string | null
): SurveyCount {
  const byKey = new Map<string, Given>();
  const twice = new Map<string, Twice>();
  const published: PublishedFigure[] = [];
  const findings: Finding[] = [];
  // What the survey itself gives goes before what a return repeats.
  const ordered = [...sources].sort(
    (a, b) => Number(a.table.kind === "return") - Number(b.table.kind === "return")
  );
  for (const { table, uses } of ordered) {
    const read = new SurveyTable(table, uses, defaultPeriod);
    findings.push(...read.findings());
    const { own, names } = ownName(read.entries, organisation);
    if (names.length > 0 && own === null && !read.entries.some(({ of }) => of === "own")) {
      findings.push(ownUnknown(table, names, organisation));
    }
    const entries = withEventsTold(read.entries);
    const differences = differencesAmong(entries);
    const scores = entries.filter(
      (entry) => entry.use.holds === "percent" && !differences.includes(entry)
    );
    const readScores = readPercentages(
      scores.map(({ use, indicator }) => ({ reading: use.figure.reading, indicator }))
    );
    findings.push(...percentFindings(table, scores, readScores));
    const told = scoresOfDifferences(table, differences, scores, readScores);
    findings.push(...told.findings);
    const percents = [...scores, ...told.scores.map(({ entry }) => entry)];
    const values = [...readScores, ...told.scores.map(({ percent }) => percent)];
    const responses = numbersBy(table, entries, "responses", findings);
    const events = numbersBy(table, entries, "events", findings);
    const shares = sharesOf(events, responses);
    const notPercentages = new Set([
      ...withheldPercentages(percents, values, shares),
      ...told.unclear.map(questionOf),
    ]);
    findings.push(...disagreements(table, percents, values, shares));
    const add = (entry: SurveyEntry, given: number | null) => {
      const percent = given !== null && entry.isOpposite ? 100 - given : given;
      const of = entry.of === own ? "own" : entry.of;
      const answer: SurveyAnswer = {
        indicator: entry.indicator,
        period: periodOfSurvey(entry.surveyYear),
        part: entry.part,
        question: entry.question,
        surveyYear: entry.surveyYear,
        group: entry.use.group,
        percent,
        responses: responses.get(keyOf(entry)) ?? null,
        of,
        where: entry.use.figure.where,
      };
      const key = keyOf({ ...entry, of });
      const latest: Given = { answer, rank: rankOf(table, entry) };
      const known = byKey.get(key);
      if (!known) {
        byKey.set(key, latest);
        return;
      }
      if (latest.rank !== known.rank) {
        const [kept, other] = latest.rank > known.rank ? [latest, known] : [known, latest];
        if (kept.answer.percent === null) {
          if (other.answer.percent !== null) byKey.set(key, other);
          return;
        }
        byKey.set(key, kept);
        if (other.answer.percent === null) return;
        published.push(publishedOf(other.answer));
        if (kept.rank === ofSurvey && !areSamePercent(kept.answer.percent, other.answer.percent)) {
          findings.push(returnDiffers(kept.answer, other.answer));
        }
        return;
      }
      const before = known.answer;
      if (percent === null || before.percent === null) {
        if (before.percent === null) byKey.set(key, latest);
        return;
      }
      if (!areSamePercent(percent, before.percent)) {
        const question = questionOf({ ...entry, of });
        const pairs = twice.get(question) ?? { of, pairs: [] };
        pairs.pairs.push([before, answer]);
        twice.set(question, pairs);
      } else if (
        (isWhole(before.percent) && !isWhole(percent)) ||
        (before.responses === null && answer.responses !== null)
      ) {
        byKey.set(key, latest);
      }
    };
    percents.forEach((entry, index) => {
      const value = values[index];
      if (notPercentages.has(questionOf(entry))) return;
      // The answers themselves are not rounded.
      if (typeof value === "number") add(entry, shares.get(keyOf(entry)) ?? value);
      else if (value === "withheld") add(entry, null);
    });
    for (const entry of entries) {
      const share = shares.get(keyOf(entry));
      if (entry.use.holds !== "events" || share === undefined) continue;
      if (!notPercentages.has(questionOf(entry))) add(entry, share);
    }
  }
  findings.push(...[...twice.values()].map(standsTwice));
  return {
    answers: [...byKey.values()]
      .map(({ answer }) => answer)
      .filter((answer) => !twice.has(questionOf(answer))),
    published,
    findings,
  };
}

/** An answer, and how good its source is. */
interface Given {
  answer: SurveyAnswer;
  rank: number;
}

/** What the survey itself gives, what a return verifies, and what a return has from elsewhere: the best counts. */
const [ofSurvey, ofReturn, prefilled] = [2, 1, 0];

function rankOf({ kind }: RecognisedTable, { use }: SurveyEntry): number {
  if (kind !== "return") return ofSurvey;
  return use.meaning.source === "prefilled" ? prefilled : ofReturn;
}

/** Different percentages of one question and group, in pairs. */
interface Twice {
  of: string;
  pairs: [SurveyAnswer, SurveyAnswer][];
}

const publishedOf = ({
  indicator,
  part,
  period,
  group,
  percent,
  where,
}: SurveyAnswer): PublishedFigure => ({
  indicator,
  part,
  period,
  group,
  figure: "rate",
  value: percent! / 100,
  where,
});

const questionWords = ({ indicator, part, surveyYear }: SurveyAnswer) =>
  `Indicator ${indicator}${part === "all" ? "" : ` (${part})`}, survey of ${surveyYear},`;

function returnDiffers(used: SurveyAnswer, other: SurveyAnswer): Finding {
  return finding(
    "answers-disagree",
    1,
    other.where,
    `${questionWords(used)} stands twice with different percentages: ${other.percent!.toFixed(1)}% in the return, in ${other.where}, and ${used.percent!.toFixed(1)}% in the survey results, in ${used.where}, which is used. Correct the one that is wrong.`
  );
}

const namesOfGroups = { white: "White", bme: "BME", unknown: "unknown" } as const;

/** Two lines of one question are most often two things (methods, sites, weights), and the first is no better. */
function standsTwice({ of, pairs }: Twice): Finding {
  const [[first, second]] = pairs;
  const list = pairs
    .slice(0, 4)
    .map(
      ([one, other]) =>
        `${namesOfGroups[one.group]} ${one.percent!.toFixed(1)}% in ${one.where} and ${other.percent!.toFixed(1)}% in ${other.where}`
    )
    .join(", ");
  return of === "average"
    ? finding(
        "comparators-differ",
        pairs.length,
        second.where,
        `${questionWords(first)} has several averages or benchmarks to compare with (${list}). None of them is shown: keep the one that you want beside your own figures.`
      )
    : finding(
        "answers-disagree",
        pairs.length,
        second.where,
        `${questionWords(first)} stands twice with different percentages: ${list}. Nothing tells which is right, so neither is used. Take out the one that is wrong, or say in its label what it is of.`
      );
}

/** The score of one question and group in place of its answers; null where they do not tell it. */
function scoreEntries(answers: readonly SurveyEntry[]): SurveyEntry[] | null {
  const [first] = answers;
  const score = scoreOfAnswers(
    answers.map(({ use: { figure, meaning, holds } }) => ({
      answer: meaning.answer!,
      reading: figure.reading,
      isPercent:
        figure.reading.percent || meaning.figure === "percent"
          ? true
          : holds === "percent"
            ? null
            : false,
    })),
    first.indicator
  );
  if (score === null) return null;
  const entryOf = (
    holds: "events" | "responses" | "percent",
    value: number | undefined | null
  ): SurveyEntry[] => {
    if (value === undefined || value === null) return [];
    const { use } = first;
    const isPercent = holds === "percent";
    const written = isPercent ? `${value.toFixed(1)}%` : value;
    const reading = { value, percent: isPercent, isText: false, written };
    const meaning = { ...use.meaning, figure: holds };
    return [
      { ...first, use: { ...use, holds, meaning, figure: { ...use.figure, reading, meaning } } },
    ];
  };
  return [
    ...entryOf("events", score.counts?.events),
    ...entryOf("responses", score.counts?.responses),
    ...entryOf("percent", score.percent),
  ];
}

/** What a percentage is asked of: all groups of an organisation in one survey. */
const questionOf = ({
  indicator,
  part,
  surveyYear,
  of,
}: Pick<SurveyAnswer, "indicator" | "part" | "surveyYear" | "of">) =>
  [indicator, part, surveyYear, of].join("|");

/** What stands where a percentage might, and is a difference by its label; or by a sign somewhere in its line. */
function differencesAmong(entries: readonly SurveyEntry[]): SurveyEntry[] {
  const given = entries.filter(
    ({ use: { holds } }) => holds === "percent" || holds === "difference"
  );
  const signed = given.filter(
    ({ use: { holds, figure } }) => holds === "difference" || figure.reading.isDifference
  );
  const isInLineOf = (one: SurveyUse, other: SurveyUse) =>
    one.group === other.group &&
    (one.figure.column === other.figure.column || one.figure.row === other.figure.row);
  return given.filter(({ use }) => signed.some((other) => isInLineOf(use, other.use)));
}

/**
 * "n" beside the number of answers is the number of those who said yes; by itself it is the number of answers.
 */
function withEventsTold(entries: readonly SurveyEntry[]): SurveyEntry[] {
  const answered = new Set(
    entries
      .filter(({ use }) => use.holds === "responses" && use.meaning.figure !== "count")
      .map(keyOf)
  );
  return entries.map((entry) =>
    entry.use.holds === "responses" &&
    entry.use.meaning.figure === "count" &&
    answered.has(keyOf(entry))
      ? { ...entry, use: { ...entry.use, holds: "events" as const } }
      : entry
  );
}

/** Those who said yes of those who answered, 0–100, wherever both are given. */
function sharesOf(
  events: ReadonlyMap<string, number>,
  responses: ReadonlyMap<string, number>
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [key, yes] of events) {
    const all = responses.get(key);
    if (all !== undefined && all > 0 && yes <= all) shares.set(key, (yes / all) * 100);
  }
  return shares;
}

function disagrees(value: ReadPercentage, share: number | undefined): boolean {
  return typeof value === "number" && share !== undefined && Math.abs(value - share) > wholePoints;
}

/**
 * Questions whose numbers are not what they are headed: a bare number is above 100, or a percentage is not the
 * share of the answers beside it. Counts in place of percentages may well lie below 100 in the smaller group.
 */
function withheldPercentages(
  percents: readonly SurveyEntry[],
  values: readonly ReadPercentage[],
  shares: ReadonlyMap<string, number>
): Set<string> {
  return new Set(
    percents
      .filter(
        (entry, index) =>
          (values[index] === "impossible" && !entry.use.figure.reading.percent) ||
          disagrees(values[index], shares.get(keyOf(entry)))
      )
      .map(questionOf)
  );
}

function disagreements(
  table: RecognisedTable,
  percents: readonly SurveyEntry[],
  values: readonly ReadPercentage[],
  shares: ReadonlyMap<string, number>
): Finding[] {
  return percents.flatMap((entry, index) => {
    const share = shares.get(keyOf(entry));
    if (!disagrees(values[index], share)) return [];
    const { reading, where } = entry.use.figure;
    return [
      finding(
        "answers-disagree",
        1,
        where,
        `${String(reading.written)} in ${where} of "${table.sheet}" stands under percentages of indicator ${entry.indicator}, survey of ${entry.surveyYear}, but the answers beside it give ${share!.toFixed(1)}%. All of that question is left out. Correct the percentage or the numbers of answers; if it is a number of people, head it "Said yes".`
      ),
    ];
  });
}

/** Numbers of answers by what they belong to; what is no whole number is an error and left out. */
function numbersBy(
  table: RecognisedTable,
  entries: readonly SurveyEntry[],
  holds: "responses" | "events",
  findings: Finding[]
): Map<string, number> {
  const numbers = new Map<string, number>();
  const wrong: SurveyEntry[] = [];
  const twice: SurveyEntry[] = [];
  for (const entry of entries) {
    if (entry.use.holds !== holds) continue;
    const { value } = entry.use.figure.reading;
    if (value === null) continue;
    if (!Number.isInteger(value) || value < 0) wrong.push(entry);
    else if ((numbers.get(keyOf(entry)) ?? value) !== value) twice.push(entry);
    else numbers.set(keyOf(entry), value);
  }
  for (const entry of twice) numbers.delete(keyOf(entry));
  if (twice.length > 0) {
    findings.push(
      finding(
        "answers-disagree",
        twice.length,
        twice[0].use.figure.where,
        `"${table.sheet}" gives two different numbers of ${holds === "events" ? "people who said yes" : "answers"} for the same group and question, at ${twice[0].use.figure.where}${twice.length > 1 ? ` and ${counted(twice.length - 1, "other place")}` : ""}: neither is used. Head the number of answers "Responses" and the number of those who said yes "Said yes".`
      )
    );
  }
  if (wrong.length > 0) {
    findings.push(
      finding(
        "not-a-count",
        wrong.length,
        wrong[0].use.figure.where,
        `${counted(wrong.length, "number")} of ${holds === "events" ? "people" : "responses"} in "${table.sheet}" ${wrong.length === 1 ? "is" : "are"} no whole number and ${wrong.length === 1 ? "is" : "are"} left out. Enter the counts.`
      )
    );
  }
  return numbers;
}

function percentFindings(
  table: RecognisedTable,
  entries: readonly SurveyEntry[],
  values: readonly ReadPercentage[]
): Finding[] {
  const found: Finding[] = [];
  const tell = (
    code: "impossible-percentage" | "percentage-doubtful",
    value: ReadPercentage,
    words: string
  ) => {
    const some = entries.filter((_, index) => values[index] === value);
    if (some.length === 0) return;
    const list = some
      .slice(0, 8)
      .map(({ use }) => `${String(use.figure.reading.written)} in ${use.figure.where}`);
    found.push(
      finding(
        code,
        some.length,
        some[0].use.figure.where,
        `${counted(some.length, "percentage")} of "${table.sheet}" ${words}: ${list.join(", ")}${some.length > 8 ? ", …" : ""}. Write all of them in one way, such as 23.4%.`
      )
    );
  };
  tell(
    "impossible-percentage",
    "impossible",
    "cannot be a percentage and are left out, with bare numbers of the same question"
  );
  tell(
    "percentage-doubtful",
    "doubtful",
    "may be fractions or percentages below 1%, nothing tells which, and are left out"
  );
  return found;
}

function ownUnknown(
  table: RecognisedTable,
  names: readonly string[],
  organisation: string | null
): Finding {
  const list = `${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""}`;
  return finding(
    "own-organisation-unknown",
    names.length,
    placeOfTable(table),
    organisation === null
      ? `"${table.sheet}" has survey results of ${counted(names.length, "organisation")} (${list}), and nothing tells which is yours. Set the name of the organisation as it is written there.`
      : `"${table.sheet}" has survey results of ${counted(names.length, "organisation")} (${list}), none of them named "${organisation}". Set the name of the organisation as it is written there.`
  );
}
