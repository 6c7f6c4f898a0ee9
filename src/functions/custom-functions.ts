import * as functions from "./functions";

/** A function of the add-in as a cell calls it. */
export type CustomFunction = (...values: unknown[]) => unknown;

/** Excel hands repeating arguments over as one list of ranges, other hosts one after the other. */
const isListOfRanges = (value: unknown): value is unknown[][][] =>
  Array.isArray(value) &&
  value.every(
    (range) => range === null || (Array.isArray(range) && range.every((row) => Array.isArray(row)))
  );

const explain: CustomFunction = (functionName, ...values) =>
  functions.explain(
    functionName,
    isListOfRanges(values[0]) ? values[0] : (values as unknown[][][])
  );

/** Every function with its name behind "WRES.", for hosts other than Excel that register functions themselves. */
export const customFunctions: Record<string, CustomFunction> = {
  RELLIKELIHOOD: functions.relativeLikelihood as CustomFunction,
  "RELLIKELIHOOD.CI": functions.relativeLikelihoodInterval as CustomFunction,
  PVALUE: functions.pValue as CustomFunction,
  VERDICT: functions.verdict as CustomFunction,
  SENTENCE: functions.sentence as CustomFunction,
  SHORTFALL: functions.shortfall as CustomFunction,
  FRAGILITY: functions.fragility as CustomFunction,
  "RATE.CI": functions.rateInterval as CustomFunction,
  GAP: functions.gap as CustomFunction,
  "GAP.CI": functions.gapInterval as CustomFunction,
  BOARDGAP: functions.boardGap as CustomFunction,
  DISPARITYRATIO: functions.disparityRatio as CustomFunction,
  CEILING: functions.ceiling as CustomFunction,
  ETHNICGROUP: functions.ethnicGroup as CustomFunction,
  PAYBAND: functions.payBand as CustomFunction,
  TALLY: functions.tally as CustomFunction,
  INDICATOR: functions.indicator as CustomFunction,
  COMPARATOR: functions.comparator as CustomFunction,
  TARGET: functions.target as CustomFunction,
  SUPPRESS: functions.suppress as CustomFunction,
  EXPLAIN: explain,
};
