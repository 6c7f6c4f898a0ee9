import {
  scoredAnswers,
  surveyAnswerOf,
  type SurveyAnswerOption,
} from "../../standard/survey-answers";
import type { SurveyIndicator } from "../../standard/survey-questions";
import type { FigureReading } from "./figure-grid";

/** What a label among answers says: one of them, or that it is none that is understood. */
export type AnswerLabel = SurveyAnswerOption | "not understood";

const happened: ReadonlySet<SurveyAnswerOption | null> = new Set(["some", "any", "yes"]);
const didNot: ReadonlySet<SurveyAnswerOption | null> = new Set(["never", "no"]);

/** Share of different labels that must be answers: departments may have one that is called so. */
const shareOfAnswers = 0.5;

/**
 * How labels are read that stand in one column or one row of headers of a survey, where they are the answers to its
 * questions; null where they are not: answers say of one line that it happened and of another that it did not.
 */
export function answersAmong(texts: readonly string[]): ((text: string) => AnswerLabel) | null {
  const different = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
  const read = different.map(surveyAnswerOf);
  const isAnswers =
    read.some((option) => happened.has(option)) &&
    read.some((option) => didNot.has(option)) &&
    read.filter((option) => option !== null).length >= different.length * shareOfAnswers;
  return isAnswers ? (text) => surveyAnswerOf(text) ?? "not understood" : null;
}

/** A number of one answer to a question in one group. */
export interface AnswerNumber {
  answer: AnswerLabel;
  reading: FigureReading;
  /** True where label or sign say that it is a percentage, false where the label says that it is a number of people. */
  isPercent: boolean | null;
}

/** The score that the answers to a question make: as numbers of people, as a percentage (0–100), or both. */
export interface AnswerScore {
  counts: { events: number; responses: number } | null;
  percent: number | null;
}

/** Percentages of all answers, each of them rounded, add up to 100 within this many points. */
const roundedSum = 1.05;

const isNear = (value: number, other: number, within: number) => Math.abs(value - other) <= within;

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

type Lines = ReadonlyMap<SurveyAnswerOption, readonly number[]>;

/** Lines by their answer; null where one is not understood, is withheld, or stands twice. */
function linesOf(numbers: readonly AnswerNumber[]): Lines | null {
  const lines = new Map<SurveyAnswerOption, number[]>();
  for (const { answer, reading } of numbers) {
    if (answer === "not understood" || reading.value === null || reading.value < 0) return null;
    const known = lines.get(answer);
    if (known && answer !== "some") return null;
    if (known) known.push(reading.value);
    else lines.set(answer, [reading.value]);
  }
  return lines;
}

/** Those who gave a scored answer, and the rest of the base; null where lines are missing or do not belong together. */
function scoreOf(
  lines: Lines,
  indicator: SurveyIndicator,
  within: number
): { scored: number; rest: number } | null {
  const { scored, rest } = scoredAnswers[indicator];
  const of = (option: SurveyAnswerOption) => {
    const line = lines.get(option);
    return line === undefined ? null : sumOf(line);
  };
  const known = new Set<SurveyAnswerOption>([...scored, ...rest, "left out", "all"]);
  if ([...lines.keys()].some((option) => !known.has(option))) return null;
  // Answers that say the same in parts and together must agree.
  const events = scored.flatMap((option) => of(option) ?? []);
  const others = rest.flatMap((option) => of(option) ?? []);
  if (events.length === 0 || others.length === 0) return null;
  if (events.some((value) => !isNear(value, events[0], within))) return null;
  if (lines.has("never") && lines.has("no")) return null;
  return { scored: events[0], rest: sumOf(others) };
}

function countsOf(
  numbers: readonly AnswerNumber[],
  indicator: SurveyIndicator
): AnswerScore["counts"] {
  const lines = linesOf(numbers);
  if (lines === null || [...lines.values()].flat().some((value) => !Number.isInteger(value))) {
    return null;
  }
  const score = scoreOf(lines, indicator, 0);
  if (score === null) return null;
  const responses = score.scored + score.rest;
  const all = lines.get("all")?.[0];
  const leftOut = sumOf(lines.get("left out") ?? []);
  const bears = all === undefined || all === responses || all === responses + leftOut;
  return bears && responses > 0 ? { events: score.scored, responses } : null;
}

function percentOf(numbers: readonly AnswerNumber[], indicator: SurveyIndicator): number | null {
  const lines = linesOf(numbers.filter(({ answer }) => answer !== "left out" && answer !== "all"));
  const score = lines && scoreOf(lines, indicator, roundedSum);
  if (score === null) return null;
  const sum = score.scored + score.rest;
  const isFraction = isNear(sum, 1, roundedSum / 100);
  if (!isFraction && !isNear(sum, 100, roundedSum)) return null;
  const unit = isFraction ? 100 : 1;
  // One rounded line is nearer to the truth than the sum of several.
  const isOneLine = (lines!.get("some")?.length ?? 1) === 1;
  return isOneLine ? score.scored * unit : 100 - score.rest * unit;
}

/**
 * The score of an indicator from all answers to its question in one group. null where it is not safe: an answer that is
 * not understood or withheld, a line that is missing, or a typed number of all answers that the lines do not add up to.
 */
export function scoreOfAnswers(
  numbers: readonly AnswerNumber[],
  indicator: SurveyIndicator
): AnswerScore | null {
  const told = numbers.filter(({ isPercent }) => isPercent === null);
  const isShare = told.length > 0 && percentOf(told, indicator) !== null;
  const percents = numbers.filter(({ isPercent }) => isPercent ?? isShare);
  const people = numbers.filter(({ isPercent }) => !(isPercent ?? isShare));
  const counts = people.length === 0 ? null : countsOf(people, indicator);
  const percent = percents.length === 0 ? null : percentOf(percents, indicator);
  // What is given must be right: a percentage does not make up for numbers that do not fit together.
  const isBroken =
    (people.length > 0 && counts === null) || (percents.length > 0 && percent === null);
  return isBroken || (counts === null && percent === null) ? null : { counts, percent };
}
