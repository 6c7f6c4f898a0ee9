import {
  capitalised,
  countInWords,
  formatCount,
  formatInterval,
  formatPercent,
  formatPoints,
  formatQuotient,
} from "../analysis/format";
import type { Counts, SurveyAnswer } from "../intake/counts";
import type { IndicatorResult } from "../analysis/indicator-result";
import { isOfEverybody, latestResults } from "../analysis/latest-period";
import type { Priority } from "../analysis/priorities";
import { wholePeople } from "../analysis/shortfall";
import { materialPoints, verdicts, type Margin } from "../analysis/verdict";
import { indicators, type IndicatorNumber } from "../standard/indicators";

const names = { white: "White", bme: "BME" } as const;

/** What an indicator is about, in a word or two, within a sentence. */
export const shortTitles: Readonly<Record<IndicatorNumber, string>> = {
  "1": "pay bands",
  "2": "appointment",
  "3": "disciplinary process",
  "4": "training",
  "5": "abuse by the public",
  "6": "abuse by staff",
  "7": "equal opportunities",
  "8": "discrimination",
  "9": "board",
};

/** The margin that decided a verdict. */
function marginOf({ margin, differenceInterval }: IndicatorResult): Margin {
  if (margin) return margin;
  return differenceInterval ? { kind: "points", points: materialPoints } : { kind: "ratio" };
}

/** The verdict of a comparison as a sentence that says against whom; "" where there is none. */
export function verdictSentence(result: IndicatorResult): string {
  const { verdict, disadvantaged, fewCases, indicator } = result;
  if (verdict === null || verdict === "cannot-calculate") return "";
  const against = disadvantaged && `${names[disadvantaged]} ${indicators[indicator].people}`;
  return verdicts[verdict].sentence(against, fewCases, marginOf(result));
}

/** The value of a result as printed: "1.83", "27.1%", "−6.3 points"; "no value" where there is none. */
export function printedValue({ value, measure, white, bme, direction }: IndicatorResult): string {
  if (value === null) return "no value";
  if (value === "infinity") return "without an upper end";
  if (measure === "percent") return `${value.toFixed(1)}%`;
  if (measure === "points") return `${formatPoints(value)} points`;
  const [first, second] = direction === "bme/white" ? [bme, white] : [white, bme];
  return formatQuotient(first.events * second.base, first.base * second.events, 2);
}

function ratioWords(result: IndicatorResult): string {
  const { direction, interval } = result;
  const ratio = printedValue(result);
  const order = direction === "bme/white" ? "BME to White" : "White to BME";
  return ` (ratio ${ratio}, ${order}${interval ? `; ${formatInterval(interval)}` : ""})`;
}

function pointsWords({ value, interval }: IndicatorResult): string {
  if (typeof value !== "number") return "";
  const limits =
    interval && interval.lower !== "infinity" && interval.upper !== "infinity"
      ? `; ${Math.round(interval.level * 100)}% CI ${formatPoints(interval.lower)} to ${formatPoints(interval.upper)}`
      : "";
  return ` (${formatPoints(value)} percentage points${limits})`;
}

/** A percentage of the survey as it was published: one worked back from people may differ in its last digit. */
function publishedPercent(
  answers: readonly SurveyAnswer[],
  { indicator, period, part }: IndicatorResult,
  group: "white" | "bme"
): string | null {
  const percent = answers.find(
    (answer) =>
      answer.of === "own" &&
      answer.indicator === indicator &&
      answer.period === period &&
      answer.part === part &&
      answer.group === group
  )?.percent;
  return percent === undefined || percent === null ? null : `${percent.toFixed(1)}%`;
}

/**
 * The rates of both groups in one sentence, with the ratio or the points and their interval: relative likelihoods and
 * survey figures; null for what is neither, or has no value.
 */
export function factSentence(
  result: IndicatorResult,
  { survey: answers }: Pick<Counts, "survey">
): string | null {
  const { white, bme, indicator, measure, value, survey } = result;
  if (value === null) return null;
  const { people, happened } = indicators[indicator];
  if (measure === "ratio") {
    return `${formatPercent(bme.events, bme.base)} of BME ${people} ${happened}, against ${formatPercent(white.events, white.base)} of White ${people}${ratioWords(result)}.`;
  }
  const [ofBme, ofWhite] = (["bme", "white"] as const).map((group) =>
    survey ? publishedPercent(answers, result, group) : null
  );
  if (ofBme === null || ofWhite === null) return null;
  return `${ofBme} of BME ${people} ${happened}, against ${ofWhite} of White ${people}${pointsWords(result)}.`;
}

/** Below this rate (0 to 1) people are counted out of 1,000. */
const rare = 0.05;

/**
 * The rates of both groups as people out of 100, or of 1,000 where the event is rare: "Out of every 100: 24 White and
 * 16 BME applicants were appointed from shortlisting." null where the rates are unknown, or the numbers print alike.
 */
export function outOfSoMany({
  white,
  bme,
  indicator,
  measure,
  survey,
}: IndicatorResult): string | null {
  if ((measure !== "ratio" && !survey) || white.rate === null || bme.rate === null) return null;
  const outOf = Math.max(white.rate, bme.rate) < rare ? 1000 : 100;
  const [ofWhite, ofBme] = [white.rate, bme.rate].map((rate) => Math.round(rate * outOf));
  if (ofWhite === ofBme) return null;
  const { people, happened } = indicators[indicator];
  const who = survey ? "who answered the survey in each group" : "in each group";
  return `Out of every ${formatCount(outOf)} ${who}, ${formatCount(ofBme)} BME and ${formatCount(ofWhite)} White ${people} ${happened}.`;
}

/** The people of a priority in a sentence; "" where they have no meaning. */
export function peopleSentence({ people, indicator }: Priority): string {
  // Seats are told by the sentence of the board: one more may pass the share of the workforce.
  if (!people || indicator === "9") return "";
  const whole = wholePeople(people.count);
  const words =
    whole === 1
      ? people.words.replace(/\bapplicants\b/, "applicant").replace(/\bstaff\b/, "member of staff")
      : people.words;
  return `${capitalised(countInWords(whole))} ${words}.`;
}

/** The results of everybody at the latest snapshot of each indicator that has one; of indicator 1 the whole workforce. */
export function latestHeadlines(results: readonly IndicatorResult[]): IndicatorResult[] {
  return latestResults(results.filter(isOfEverybody)).filter(
    ({ indicator, part }) => indicator !== "1" || part === "all"
  );
}

/** Whether a result is the whole of its indicator, or there is none of the whole; every part of the board stands by itself. */
export function isWhole(result: IndicatorResult, headlines: readonly IndicatorResult[]): boolean {
  return (
    result.part === "all" ||
    !headlines.some(({ indicator, part }) => indicator === result.indicator && part === "all")
  );
}
