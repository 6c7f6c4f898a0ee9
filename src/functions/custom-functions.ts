import { relativeLikelihood, relativeLikelihoodInterval } from "./functions";

/** A function of the add-in as a cell calls it. */
export type CustomFunction = (...values: unknown[]) => unknown;

/** Every function with its name behind "WRES.", for hosts other than Excel that register functions themselves. */
export const customFunctions: Record<string, CustomFunction> = {
  RELLIKELIHOOD: relativeLikelihood as CustomFunction,
  "RELLIKELIHOOD.CI": relativeLikelihoodInterval as CustomFunction,
};
