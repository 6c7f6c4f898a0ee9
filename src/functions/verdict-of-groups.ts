import type { IndicatorResult } from "../analysis/indicator-result";
import { judge } from "../analysis/judge";
import { groupFigures } from "../analysis/likelihood-result";
import { likelihoodResult } from "../analysis/likelihoods";
import { disadvantagedGroup } from "../analysis/shortfall";
import { surveyNumbers } from "../analysis/survey";
import { surveySentence } from "../analysis/survey-sentence";
import { materialPoints, verdictText, type Margin } from "../analysis/verdict";
import type { SurveyAnswer } from "../intake/counts";
import type { IndicatorDefinition } from "../standard/indicators";
import type { Proportion } from "../statistics/proportion";
import { numberChoice } from "./arguments";
import { gapOfGroups } from "./gap";
import type { CellAnswer } from "./in-cell";
import {
  indicatorArgument,
  levels,
  overTwoGroups,
  twoGroupIndicators,
  type CountArguments,
  type TwoGroups,
} from "./two-groups";

/**
 * The full result of a relative likelihood from the counts of two groups, as the report gives it for
 * data without people of unknown ethnicity and without overseas recruitment told apart: so indicator 2
 * below 1 is never called "no material gap".
 */
function likelihoodOfGroups(
  { white, bme }: TwoGroups,
  indicator: IndicatorDefinition,
  level: number,
  unknown: Proportion
): IndicatorResult {
  return likelihoodResult({
    indicator,
    period: "",
    part: "all",
    events: { white: white.events, bme: bme.events, unknown: unknown.events },
    bases: { white: white.base, bme: bme.base, unknown: unknown.base },
    level,
    unmatchedShare: 0,
    overseasKnown: false,
  });
}

/** A percentage of the survey as the words about it need it. */
function answerOf(
  group: "white" | "bme",
  { events, base }: Proportion,
  indicator: SurveyAnswer["indicator"]
): SurveyAnswer {
  return {
    indicator,
    period: "",
    part: "all",
    question: null,
    surveyYear: 0,
    group,
    percent: (events / base) * 100,
    responses: base,
    of: "own",
    where: "",
  };
}

/** The full result of a survey question from counts of answers, by the rules of the report. */
function surveyOfGroups(
  { white, bme }: TwoGroups,
  indicator: IndicatorDefinition,
  number: SurveyAnswer["indicator"],
  level: number
): IndicatorResult {
  const margin: Margin = {
    kind: indicator.harm ? "points or ratio" : "points",
    points: materialPoints,
  };
  const judgement = judge({ first: bme, second: white, level, margin });
  const value = gapOfGroups({ white, bme });
  const result: Omit<IndicatorResult, "sentence"> = {
    indicator: number,
    period: "",
    part: "all",
    white: groupFigures(white.events, white.base),
    bme: groupFigures(bme.events, bme.base),
    unknown: groupFigures(0, 0),
    measure: "points",
    direction: null,
    value,
    interval: judgement.differenceInterval,
    p: judgement.p === null ? null : { value: judgement.p, method: "n-1 chi-squared" },
    margin,
    verdict: judgement.verdict,
    fewCases: judgement.fewCases,
    disadvantaged: disadvantagedGroup(
      indicator,
      groupFigures(white.events, white.base),
      groupFigures(bme.events, bme.base)
    ),
    shortfall: null,
  };
  const answers = { white: answerOf("white", white, number), bme: answerOf("bme", bme, number) };
  return { ...result, sentence: surveySentence(indicator, result, margin, answers) };
}

/**
 * The full result of an indicator out of 2 to 8 from the counts of two groups. People of unknown ethnicity
 * matter to indicators 2 to 4 only: reassurance must hold whoever they are.
 */
export function resultOfGroups(
  groups: TwoGroups,
  indicator: IndicatorDefinition,
  level: number,
  unknown: Proportion = { events: 0, base: 0 }
): IndicatorResult {
  const survey = surveyNumbers.find((number) => number === indicator.number);
  return survey
    ? surveyOfGroups(groups, indicator, survey, level)
    : likelihoodOfGroups(groups, indicator, level, unknown);
}

/** The verdict on every set of counts, in the words of the report. @throws FunctionError as `twoGroups`. */
export function verdictOfCounts(counts: CountArguments, indicator: unknown): CellAnswer[][] {
  return overTwoGroups(counts, indicator, (groups, number) =>
    verdictText(resultOfGroups(groups, indicatorArgument(number, twoGroupIndicators), 0.95))
  );
}

/**
 * A sentence on every set of counts: direction, ratio or gap, rates, interval, verdict and shortfall.
 *
 * @throws FunctionError as `twoGroups` for the counts, #VALUE! for an unknown indicator or level.
 */
export function sentenceOfCounts(
  counts: CountArguments,
  indicator: unknown,
  level: unknown
): CellAnswer[][] {
  const chosenLevel = numberChoice(level, "Level", levels, 0.95);
  return overTwoGroups(
    counts,
    indicator,
    (groups, number) =>
      resultOfGroups(groups, indicatorArgument(number, twoGroupIndicators), chosenLevel).sentence
  );
}
