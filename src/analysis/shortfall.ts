import { countInWords } from "./format";
import type { IndicatorDefinition } from "../standard/indicators";
import { shortfallAtOverallRate, shortfallAtRateOf } from "../statistics/shortfall";
import type { GroupFigures } from "./indicator-result";

/** Whether a group has people, and no more events than people (leavers count as events, not in the base). */
export function canCompare({ events, base }: GroupFigures): boolean {
  return base > 0 && events <= base;
}

/** Which group the figures of a relative likelihood go against; null when the rates are equal. */
export function disadvantagedGroup(
  indicator: IndicatorDefinition,
  white: GroupFigures,
  bme: GroupFigures
): "white" | "bme" | null {
  const difference = bme.events * white.base - white.events * bme.base;
  if (white.base === 0 || bme.base === 0 || difference === 0) return null;
  return difference > 0 === indicator.harm ? "bme" : "white";
}

/** How the shortfall of an indicator is measured, and put into words. */
interface ShortfallDefinition {
  /** People by whom the disadvantaged group falls short, unrounded. */
  people: (disadvantaged: GroupFigures, other: GroupFigures) => number;
  /** A sentence for so many people of the disadvantaged group. */
  sentence: (people: string, one: boolean, group: string, otherGroup: string) => string;
}

const shortfalls: Partial<Record<IndicatorDefinition["number"], ShortfallDefinition>> = {
  "2": {
    people: shortfallAtOverallRate,
    sentence: (people, _one, group) =>
      `If ${group} applicants had been appointed at the overall rate, ${people} more would have been.`,
  },
  "3": {
    people: (disadvantaged, other) => -shortfallAtRateOf(disadvantaged, other),
    sentence: (people, one, group, otherGroup) =>
      `At the ${otherGroup} rate, ${people} fewer ${group} ${one ? "member of staff" : "staff"} would have entered the process.`,
  },
  "4": {
    people: (disadvantaged, other) => shortfallAtRateOf(disadvantaged, other),
    sentence: (people, one, group, otherGroup) =>
      `At the ${otherGroup} rate, ${people} more ${group} ${one ? "member of staff" : "staff"} would have taken part.`,
  },
};

/**
 * People by whom the disadvantaged group of a relative likelihood falls short; unrounded, 0 or more.
 * Indicator 2: appointments missing at the overall rate of both groups. 3: events above the other group's rate.
 * 4: places missing to match the other group's rate. null where the two cannot be compared.
 */
export function shortfall(
  indicator: IndicatorDefinition,
  disadvantaged: GroupFigures,
  other: GroupFigures
): number | null {
  const definition = shortfalls[indicator.number];
  if (!definition || !canCompare(disadvantaged) || !canCompare(other)) return null;
  return Math.max(0, definition.people(disadvantaged, other));
}

/** The shortfall as a sentence; people are rounded up to whole ones. "" where there is nothing to say. */
export function shortfallSentence(
  indicator: IndicatorDefinition,
  people: number | null,
  group: string,
  otherGroup: string
): string {
  const definition = shortfalls[indicator.number];
  if (!definition || people === null) return "";
  const whole = Math.ceil(people - 1e-9);
  return whole > 0 ? definition.sentence(countInWords(whole), whole === 1, group, otherGroup) : "";
}
