import type { SurveyAnswer } from "../intake/counts";
import type { IndicatorDefinition } from "../standard/indicators";
import { formatCount, formatPoints } from "./format";
import type { IndicatorResult } from "./indicator-result";
import { verdicts, type Margin } from "./verdict";

/** What each part of an indicator asked about; "" for the whole. */
const partWords: Readonly<Record<string, string>> = {
  all: "",
  managers: " (from managers)",
  colleagues: " (from colleagues)",
};

const names = { white: "White", bme: "BME" } as const;

type Answers = Record<"white" | "bme", SurveyAnswer | null>;

function percentWords(percent: number): string {
  return `${percent.toFixed(1)}%`;
}

function missingWords(answers: Answers, happened: string, part: string): string {
  const groups = ["bme", "white"] as const;
  const states = groups.map((group) => {
    const answer = answers[group];
    if (!answer) return `the percentage of ${names[group]} staff is not given`;
    return answer.percent === null
      ? `the percentage of ${names[group]} staff is withheld, as is done where few people answered`
      : `${percentWords(answer.percent)} of ${names[group]} staff ${happened}${part}`;
  });
  return `There is no difference to report: ${states.join("; ")}.`;
}

/** The numbers of answers, where they are needed and not there. */
function withoutAnswers(answers: Answers): string {
  const missing = (["bme", "white"] as const).filter((group) => !answers[group]?.responses);
  const who = missing.map((group) => names[group]).join(" and ");
  return `There is no interval and no verdict, because the number of answers of ${who} staff is not given.`;
}

/**
 * What the figures of indicators 5 to 8 say, in words that are right for the direction of the question: of harassment
 * and discrimination the lower is better, of equal opportunities the higher.
 */
export function surveySentence(
  indicator: IndicatorDefinition,
  figures: Omit<IndicatorResult, "sentence">,
  margin: Margin,
  answers: Answers
): string {
  const { value, interval, verdict, fewCases, disadvantaged, answersKnown, seriesBreak } = figures;
  const { harm, happened } = indicator;
  const part = partWords[figures.part] ?? "";
  const broken =
    seriesBreak && indicator.seriesBreak
      ? `${indicator.seriesBreak.why}: do not compare with earlier years.`
      : "";
  if (typeof value !== "number") {
    return [missingWords(answers, happened, part), broken].filter(Boolean).join(" ");
  }
  const size = Math.abs(value).toFixed(1);
  const distance =
    Number(size) === 0
      ? "no difference at one decimal"
      : `${size} percentage points ${value > 0 ? "more" : "less"} often`;
  const limits =
    interval && interval.lower !== "infinity" && interval.upper !== "infinity"
      ? ` (${Math.round(interval.level * 100)}% CI of the difference ${formatPoints(interval.lower)} to ${formatPoints(interval.upper)})`
      : "";
  const { white, bme } = answers;
  const facts =
    `${percentWords(bme!.percent!)} of BME staff and ${percentWords(white!.percent!)} of White staff ${happened}${part}: ` +
    `${Number(size) === 0 ? distance : `BME staff ${distance}`}${limits}. ${harm ? "Lower" : "Higher"} is better.`;
  const judged =
    verdict === null
      ? withoutAnswers(answers)
      : verdict === "cannot-calculate"
        ? "The answers give nothing to test."
        : verdicts[verdict].sentence(
            disadvantaged ? `${names[disadvantaged]} staff` : null,
            fewCases,
            margin
          );
  const note = answersKnown
    ? `The people behind the percentages (${formatCount(figures.bme.events)} of ${formatCount(figures.bme.base)} and ${formatCount(figures.white.events)} of ${formatCount(figures.white.base)}) are worked back from them.`
    : "";
  return [facts, judged, note, broken].filter(Boolean).join(" ");
}
