import { inCell } from "./in-cell";
import * as relative from "./relative-likelihood";

// The texts below are what Excel shows while a formula is typed; the build turns them into functions.json.
// Saved workbooks hold the names after @customfunction: they never change once released.

/**
 * Relative likelihood: how many times as likely an event is in one group as in the other. White ÷ BME for indicators 2 and 4, BME ÷ White for indicator 3.
 * @customfunction RELLIKELIHOOD
 * @helpurl https://localhost:3000/help.html#rellikelihood
 * @param whiteEvents White people with the event, for example appointed
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event
 * @param bmeBase All BME people who could have had it
 * @param [indicator] 2, 3 or 4: sets the direction of the ratio; 2 if left out
 * @returns A ratio; 1 means equally likely
 */
export function relativeLikelihood(
  whiteEvents: unknown,
  whiteBase: unknown,
  bmeEvents: unknown,
  bmeBase: unknown,
  indicator?: unknown
): number {
  return inCell(() =>
    relative.relativeLikelihood(whiteEvents, whiteBase, bmeEvents, bmeBase, indicator)
  );
}

/**
 * Confidence interval of the relative likelihood, in two cells: lower limit, upper limit.
 * @customfunction RELLIKELIHOOD.CI
 * @helpurl https://localhost:3000/help.html#rellikelihood-ci
 * @param whiteEvents White people with the event, for example appointed
 * @param whiteBase All White people who could have had it, for example shortlisted
 * @param bmeEvents BME people with the event
 * @param bmeBase All BME people who could have had it
 * @param [indicator] 2, 3 or 4: sets the direction of the ratio; 2 if left out
 * @param [level] 0.9, 0.95 or 0.99; 0.95 if left out
 * @param [method] "MN" (Miettinen-Nurminen), "Koopman" or "Katz" (log method, for checks by hand); MN if left out
 * @returns Lower and upper limit; "no upper limit" where the ratio has none
 */
export function relativeLikelihoodInterval(
  whiteEvents: unknown,
  whiteBase: unknown,
  bmeEvents: unknown,
  bmeBase: unknown,
  indicator?: unknown,
  level?: unknown,
  method?: unknown
): unknown[][] {
  return inCell(() =>
    relative.relativeLikelihoodInterval(
      whiteEvents,
      whiteBase,
      bmeEvents,
      bmeBase,
      indicator,
      level,
      method
    )
  );
}
