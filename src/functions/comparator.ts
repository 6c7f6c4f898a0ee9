import {
  comparatorRegions,
  comparators,
  type Comparator,
  type ComparatorRegion,
} from "../standard/comparators";
import { numberChoice, wordChoice, yearArgument } from "./arguments";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

const regionsByWord = new Map<string, ComparatorRegion>(
  comparatorRegions.map((region) => [region, region])
);

const partsByWord = new Map<string, Comparator["part"]>([
  ["all", "all"],
  ["VSM", "VSM"],
  ["BME", "BME"],
]);

export const indicatorNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * The published figure for an indicator, a year, a region (England when omitted) and a part ("all" when
 * omitted).
 *
 * @throws FunctionError #N/A where none is held, naming the years that have one.
 */
export function comparatorOf(
  indicator: unknown,
  year: unknown,
  region: unknown,
  part: unknown
): Comparator {
  const number = `${numberChoice(indicator, "Indicator", indicatorNumbers)}`;
  const wantedYear = yearArgument(year, "Year");
  const wantedRegion = wordChoice(region, "Region", regionsByWord, "England");
  const wantedPart = wordChoice(part, "Part", partsByWord, "all");
  const series = comparators.filter(
    (row) => row.indicator === number && row.region === wantedRegion && row.part === wantedPart
  );
  const found = series.find((row) => row.year === wantedYear);
  if (found) return found;
  const years = series.map((row) => row.year).sort();
  const parts = comparators
    .filter((row) => row.indicator === number && row.region === wantedRegion)
    .map((row) => row.part);
  throw new FunctionError(
    "#N/A",
    `No confirmed figure is held for indicator ${number}, ${wantedYear}, ${wantedRegion}, part "${wantedPart}". ` +
      (years.length > 0
        ? `There is one for ${years.join(", ")}.`
        : parts.length > 0
          ? `There are figures for part ${[...new Set(parts)].map((each) => `"${each}"`).join(", ")}.`
          : "There is none for this indicator and region in any year.")
  );
}

/**
 * Published figures for every indicator and year given: a ratio in the direction of the indicator (2, 3,
 * 4), or a percentage from 0 to 100.
 *
 * @throws FunctionError as `comparatorOf`; in a range each cell has its own error.
 */
export function comparator(
  indicator: unknown,
  year: unknown,
  region: unknown,
  part: unknown
): CellAnswer[][] {
  return overCells(
    [
      { name: "Indicator", value: indicator },
      { name: "Year", value: year },
      { name: "Region", value: region },
    ],
    ([one, when, where]) => comparatorOf(one, when, where, part).value,
    { blankWhen: [0, 1] }
  );
}
