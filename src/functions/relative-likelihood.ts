import { indicators } from "../standard/indicators";
import type { Proportion } from "../statistics/proportion";
import { ratio } from "../statistics/ratio";
import { ratioInterval } from "../statistics/ratio-interval";
import { countArgument, numberChoice, wordChoice } from "./arguments";
import { FunctionError } from "./function-error";

/** The indicators that are relative likelihoods. */
const ratioIndicators = [2, 3, 4] as const;

const levels = [0.9, 0.95, 0.99] as const;

/** The words a user may give, with the name of the method in the statistics room. */
const methods = new Map<string, "Miettinen-Nurminen" | "Koopman" | "Katz">([
  ["MN", "Miettinen-Nurminen"],
  ["Koopman", "Koopman"],
  ["Katz", "Katz"],
]);

/** Shown in place of an infinite limit: Excel has no infinity, and turns one inside a range into 0. */
export const noUpperLimit = "no upper limit";

interface NamedProportion extends Proportion {
  name: "White" | "BME";
}

function proportion(events: unknown, base: unknown, name: "White" | "BME"): NamedProportion {
  const counts = {
    events: countArgument(events, `${name} events`),
    base: countArgument(base, `${name} base`),
    name,
  };
  if (counts.base === 0) {
    throw new FunctionError(
      "#DIV/0!",
      `${name} base is 0 or blank: with nobody in the group there is no likelihood.`
    );
  }
  if (counts.events > counts.base) {
    throw new FunctionError(
      "#VALUE!",
      `${name} events (${counts.events}) are more than ${name} base (${counts.base}). Check that the arguments are in the order events, base.`
    );
  }
  return counts;
}

/** The two groups in the order in which the indicator divides them. */
function inOrder(
  whiteEvents: unknown,
  whiteBase: unknown,
  bmeEvents: unknown,
  bmeBase: unknown,
  indicator: unknown
): { first: NamedProportion; second: NamedProportion } {
  const number = numberChoice(indicator, "Indicator", ratioIndicators, 2);
  const white = proportion(whiteEvents, whiteBase, "White");
  const bme = proportion(bmeEvents, bmeBase, "BME");
  return indicators[`${number}`].direction === "bme/white"
    ? { first: bme, second: white }
    : { first: white, second: bme };
}

/**
 * The relative likelihood of an event, in the direction of the indicator (2, 3 or 4; 2 when omitted):
 * White ÷ BME for 2 and 4, BME ÷ White for 3. A plain ratio, 0 or more.
 * Throws a FunctionError: #VALUE! for arguments that are no counts, #DIV/0! for an empty base and for
 * a comparison group without events.
 */
export function relativeLikelihood(
  whiteEvents: unknown,
  whiteBase: unknown,
  bmeEvents: unknown,
  bmeBase: unknown,
  indicator?: unknown
): number {
  const { first, second } = inOrder(whiteEvents, whiteBase, bmeEvents, bmeBase, indicator);
  const value = ratio(first, second);
  if (value === null) {
    throw new FunctionError(
      "#DIV/0!",
      "There are no White events and no BME events, so there is no ratio."
    );
  }
  if (value === "infinity") {
    throw new FunctionError(
      "#DIV/0!",
      `There are no ${second.name} events, so the ratio has no finite value. WRES.RELLIKELIHOOD.CI gives its lower limit.`
    );
  }
  return value;
}

/**
 * The confidence interval of the relative likelihood as one row of two: lower limit, upper limit.
 * An infinite upper limit is the text "no upper limit". Level 0.9, 0.95 (when omitted) or 0.99;
 * method "MN" (Miettinen & Nurminen 1985, when omitted), "Koopman" (1984) or "Katz" (1978).
 * Throws a FunctionError as relativeLikelihood does, and #N/A where the method has no interval.
 */
export function relativeLikelihoodInterval(
  whiteEvents: unknown,
  whiteBase: unknown,
  bmeEvents: unknown,
  bmeBase: unknown,
  indicator?: unknown,
  level?: unknown,
  method?: unknown
): (number | string)[][] {
  const { first, second } = inOrder(whiteEvents, whiteBase, bmeEvents, bmeBase, indicator);
  const chosenLevel = numberChoice(level, "Level", levels, 0.95);
  const chosenMethod = wordChoice(method, "Method", methods, "Miettinen-Nurminen");
  const interval = ratioInterval(first, second, chosenLevel, chosenMethod);
  if (interval === null) {
    throw new FunctionError(
      "#N/A",
      `The ${chosenMethod} interval cannot be calculated from these counts (it needs events, and people without the event). Use the method "MN".`
    );
  }
  const limits = [interval.lower, interval.upper];
  return [limits.map((limit) => (limit === "infinity" ? noUpperLimit : limit))];
}
