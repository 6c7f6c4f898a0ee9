import type { Counts, SurveyAnswer } from "../intake/counts";
import type { Finding } from "../intake/finding";
import { indicators, type IndicatorDefinition } from "../standard/indicators";
import type { Settings } from "../standard/settings";
import { formatDate, formatRate } from "./format";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { judge, type Judgement } from "./judge";
import { groupFigures } from "./likelihood-result";
import { surveySentence } from "./survey-sentence";
import type { Margin } from "./verdict";

type SurveyNumber = SurveyAnswer["indicator"];

export const surveyNumbers: readonly SurveyNumber[] = ["5", "6", "7", "8"];

/** The parts of the survey indicators, the whole first. */
const parts = ["all", "managers", "colleagues"] as const;

/** A figure of the benchmark group or of another organisation: to compare with, never a result of one's own. */
export interface PeerFigure {
  indicator: SurveyNumber;
  period: string;
  part: string;
  /** "average" for the benchmark group, else the name of the organisation. */
  of: string;
  /** Percentages, 0–100; null when withheld or not given. */
  white: number | null;
  bme: number | null;
  /** BME percentage − White percentage, in points; null when either is missing. */
  value: number | null;
}

interface Question {
  indicator: SurveyNumber;
  period: string;
  part: string;
  white: SurveyAnswer | null;
  bme: SurveyAnswer | null;
}

/** The answers of one organisation, White and BME side by side, by indicator and part. */
function questionsOf(answers: readonly SurveyAnswer[], period: string): Question[] {
  return surveyNumbers.flatMap((indicator) =>
    parts.flatMap((part) => {
      const here = answers.filter(
        (one) => one.indicator === indicator && one.period === period && one.part === part
      );
      const of = (group: "white" | "bme") => here.find((one) => one.group === group) ?? null;
      const question = { indicator, period, part, white: of("white"), bme: of("bme") };
      return question.white || question.bme ? [question] : [];
    })
  );
}

/** People behind a percentage: whole ones, worked back from the number of answers. */
function figuresOf(answer: SurveyAnswer | null): GroupFigures {
  if (!answer || answer.percent === null) return groupFigures(0, 0);
  const rate = answer.percent / 100;
  if (!answer.responses) return { events: 0, base: 0, rate };
  return { events: Math.round(rate * answer.responses), base: answer.responses, rate };
}

function marginOf({ harm }: IndicatorDefinition, points: number): Margin {
  return { kind: harm ? "points or ratio" : "points", points };
}

/** Whether a figure is the first after the change of its question, as far as the data reach back. */
function breaksSeries(
  { seriesBreak }: IndicatorDefinition,
  surveyYear: number,
  yearsBefore: readonly number[]
): boolean {
  if (!seriesBreak || surveyYear < seriesBreak.fromSurveyYear) return false;
  if (surveyYear === seriesBreak.fromSurveyYear) return true;
  return yearsBefore.length > 0 && Math.max(...yearsBefore) < seriesBreak.fromSurveyYear;
}

function resultOf(
  { indicator: number, period, part, white: whiteAnswer, bme: bmeAnswer }: Question,
  yearsBefore: readonly number[],
  { level, materialPoints }: Settings
): IndicatorResult {
  const indicator = indicators[number];
  const white = figuresOf(whiteAnswer);
  const bme = figuresOf(bmeAnswer);
  const margin = marginOf(indicator, materialPoints);
  const answersKnown = white.base > 0 && bme.base > 0;
  const judgement: Judgement | null = answersKnown
    ? judge({ first: bme, second: white, level, margin })
    : null;
  const value =
    white.rate === null || bme.rate === null ? null : bmeAnswer!.percent! - whiteAnswer!.percent!;
  const { surveyYear, question } = (bmeAnswer ?? whiteAnswer)!;
  const isBreak = breaksSeries(indicator, surveyYear, yearsBefore);
  const disadvantaged =
    value === null || value === 0 ? null : value > 0 === indicator.harm ? "bme" : "white";
  const result: Omit<IndicatorResult, "sentence"> = {
    indicator: number,
    period,
    part,
    white,
    bme,
    unknown: groupFigures(0, 0),
    measure: "points",
    direction: null,
    value,
    interval: judgement?.differenceInterval ?? null,
    p:
      judgement === null || judgement.p === null
        ? null
        : { value: judgement.p, method: "n-1 chi-squared" },
    ...(judgement === null || judgement.fisher === null ? {} : { fisher: judgement.fisher }),
    ...(judgement === null || judgement.midP === null ? {} : { midP: judgement.midP }),
    margin,
    verdict: judgement?.verdict ?? null,
    fewCases: judgement?.fewCases ?? false,
    disadvantaged,
    shortfall: null,
    survey: { year: surveyYear, question },
    answersKnown,
    ...(isBreak ? { seriesBreak: true as const } : {}),
  };
  return {
    ...result,
    sentence: surveySentence(indicator, result, margin, {
      white: whiteAnswer,
      bme: bmeAnswer,
    }),
  };
}

/**
 * Indicators 5 to 8 at one snapshot date: the BME percentage − the White percentage as published, in points; and for
 * indicator 6 its two parts, which are never added: a person who says yes to both counts once.
 *
 * Where the numbers of answers are given, the people behind the percentages are worked back (rounded to whole ones)
 * and interval, p and verdict rest on them; otherwise there is neither. Unknown ethnicity is not published and
 * stays empty, so reassurance cannot be tried on it. A withheld percentage gives no value.
 */
export function surveyResults(
  counts: Counts,
  period: string,
  settings: Settings
): { results: IndicatorResult[]; findings: Finding[] } {
  const own = counts.survey.filter(({ of }) => of === "own");
  const questions = questionsOf(own, period);
  const results = questions.map((question) => {
    const { surveyYear } = (question.bme ?? question.white)!;
    const yearsBefore = own
      .filter((one) => one.indicator === question.indicator && one.part === question.part)
      .map((one) => one.surveyYear)
      .filter((year) => year < surveyYear);
    return resultOf(question, yearsBefore, settings);
  });
  return { results, findings: partsOnly(questions, period) };
}

/** The percentages that two overlapping parts leave possible for the whole, 0–100. */
export function possibleWhole(one: number, other: number): { lowest: number; highest: number } {
  return { lowest: Math.max(one, other), highest: Math.min(100, one + other) };
}

/** Indicator 6 given as two questions only: what it must lie between. */
function partsOnly(questions: readonly Question[], period: string): Finding[] {
  const ofSix = (part: string) =>
    questions.find((one) => one.indicator === "6" && one.part === part) ?? null;
  const managers = ofSix("managers");
  const colleagues = ofSix("colleagues");
  if (ofSix("all") || !managers || !colleagues) return [];
  const range = (group: "white" | "bme", name: string) => {
    const [one, other] = [managers[group]?.percent ?? null, colleagues[group]?.percent ?? null];
    if (one === null || other === null) return [];
    const { lowest, highest } = possibleWhole(one, other);
    return [`${formatRate(lowest / 100)} to ${formatRate(highest / 100)} for ${name} staff`];
  };
  const ranges = [...range("white", "White"), ...range("bme", "BME")];
  return [
    {
      severity: "warning",
      code: "indicator-6-in-parts",
      message: `Indicator 6 at ${formatDate(period)} is given as two questions only (managers, colleagues). A person who says yes to both counts once, so the two are not added${ranges.length > 0 ? `: the whole lies anywhere from ${ranges.join(" and from ")}` : ""}. Add the combined percentage to report the indicator.`,
      count: 1,
      where: managers.bme?.where ?? managers.white?.where ?? "",
    },
  ];
}

/** The survey figures of the benchmark group and of other organisations, by period, indicator and part. */
export function surveyPeers(counts: Counts): PeerFigure[] {
  const others = counts.survey.filter(({ of }) => of !== "own");
  const names = [...new Set(others.map(({ of }) => of))];
  const periods = [...new Set(others.map(({ period }) => period))].sort();
  return periods.flatMap((period) =>
    names.flatMap((of) =>
      questionsOf(
        others.filter((one) => one.of === of),
        period
      ).map(({ indicator, part, white, bme }) => {
        const [whitePercent, bmePercent] = [white?.percent ?? null, bme?.percent ?? null];
        return {
          indicator,
          period,
          part,
          of,
          white: whitePercent,
          bme: bmePercent,
          value: whitePercent === null || bmePercent === null ? null : bmePercent - whitePercent,
        };
      })
    )
  );
}
