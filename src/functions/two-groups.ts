import { indicators, type IndicatorDefinition } from "../standard/indicators";
import type { Proportion } from "../statistics/proportion";
import { countArgument, numberChoice } from "./arguments";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

/** The indicators that are relative likelihoods. */
export const ratioIndicators = [2, 3, 4] as const;

/** The indicators that compare two groups' events out of bases. */
export const twoGroupIndicators = [2, 3, 4, 5, 6, 7, 8] as const;

/** Confidence levels a user may ask for. */
export const levels = [0.9, 0.95, 0.99] as const;

export interface NamedProportion extends Proportion {
  name: "White" | "BME";
}

/** The counts of both groups: bases above 0, events no more than bases. */
export interface TwoGroups {
  white: NamedProportion;
  bme: NamedProportion;
}

/** The four counts of a call as they arrive: each one cell, or ranges of one size. */
export interface CountArguments {
  whiteEvents: unknown;
  whiteBase: unknown;
  bmeEvents: unknown;
  bmeBase: unknown;
}

/** Events out of a base, checked. Throws a FunctionError that names what is wrong. */
export function proportionArgument(
  events: unknown,
  base: unknown,
  eventsName: string,
  baseName: string
): Proportion {
  const counts = {
    events: countArgument(events, eventsName),
    base: countArgument(base, baseName),
  };
  if (counts.base === 0) {
    throw new FunctionError(
      "#DIV/0!",
      `${baseName} is 0 or blank: with nobody in the group there is no likelihood.`
    );
  }
  if (counts.events > counts.base) {
    throw new FunctionError(
      "#VALUE!",
      `${eventsName} (${counts.events}) are more than ${baseName} (${counts.base}). Check that the arguments are in the order events, base.`
    );
  }
  return counts;
}

function group(events: unknown, base: unknown, name: "White" | "BME"): NamedProportion {
  return { ...proportionArgument(events, base, `${name} events`, `${name} base`), name };
}

/**
 * Both groups from four cells.
 *
 * @throws FunctionError #VALUE! for arguments that are no counts and for more events than people,
 * #DIV/0! for an empty base.
 */
export function twoGroups(
  whiteEvents: unknown,
  whiteBase: unknown,
  bmeEvents: unknown,
  bmeBase: unknown
): TwoGroups {
  return {
    white: group(whiteEvents, whiteBase, "White"),
    bme: group(bmeEvents, bmeBase, "BME"),
  };
}

/** The groups in the order in which the indicator divides them: the first stands above the line. */
export function inOrder(
  { white, bme }: TwoGroups,
  indicator: IndicatorDefinition
): { first: NamedProportion; second: NamedProportion } {
  return indicator.direction === "bme/white"
    ? { first: bme, second: white }
    : { first: white, second: bme };
}

/** The definition of the indicator an argument names, out of those allowed; 2 when blank, 0 or omitted. */
export function indicatorArgument(
  value: unknown,
  allowed: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9)[]
): IndicatorDefinition {
  return indicators[`${numberChoice(value, "Indicator", allowed, 2)}`];
}

/**
 * One answer for every set of four counts, and for the indicator beside each set where that is a range
 * too. Places with no counts at all are "" inside a range.
 *
 * @throws FunctionError as `overCells`; where there is one set only, as `calculate` and `twoGroups`.
 */
export function overTwoGroups(
  { whiteEvents, whiteBase, bmeEvents, bmeBase }: CountArguments,
  indicator: unknown,
  calculate: (groups: TwoGroups, indicator: unknown) => CellAnswer | CellAnswer[],
  width = 1
): CellAnswer[][] {
  return overCells(
    [
      { name: "White events", value: whiteEvents },
      { name: "White base", value: whiteBase },
      { name: "BME events", value: bmeEvents },
      { name: "BME base", value: bmeBase },
      { name: "Indicator", value: indicator },
    ],
    ([events, base, otherEvents, otherBase, number]) =>
      calculate(twoGroups(events, base, otherEvents, otherBase), number),
    { width, blankWhen: [0, 1, 2, 3] }
  );
}
