import { countInWords } from "./format";
import { shortfallAtOverallRate, shortfallAtRateOf } from "../statistics/shortfall";
import type { IndicatorDefinition, IndicatorNumber } from "../standard/indicators";
import type { GroupFigures } from "./indicator-result";

/** Whether a group has people, and no more events than people (leavers count as events, not in the base). */
export function canCompare({ events, base }: GroupFigures): boolean {
  return base > 0 && events <= base;
}

/** Which group the figures of a relative likelihood go against; null when the rates are equal. */
export function disadvantagedGroup(
  { harm }: Pick<IndicatorDefinition, "harm">,
  white: GroupFigures,
  bme: GroupFigures
): "white" | "bme" | null {
  const difference = bme.events * white.base - white.events * bme.base;
  if (white.base === 0 || bme.base === 0 || difference === 0) return null;
  return difference > 0 === harm ? "bme" : "white";
}

/** How the shortfall of an event is measured, and put into words. */
export interface ShortfallDefinition {
  /** People by whom the disadvantaged group falls short, unrounded. */
  people: (disadvantaged: GroupFigures, other: GroupFigures) => number;
  /** A sentence for so many people of the disadvantaged group. */
  sentence: (people: string, one: boolean, group: string, otherGroup: string) => string;
}

/** Missing at the overall rate of both groups, with the number of places fixed. */
export function missingAtOverallRate(
  sentence: ShortfallDefinition["sentence"]
): ShortfallDefinition {
  return { people: shortfallAtOverallRate, sentence };
}

export const shortfalls = {
  appointments: missingAtOverallRate(
    (people, _one, group) =>
      `If ${group} applicants had been appointed at the overall rate, ${people} more would have been.`
  ),
  disciplinary: {
    people: (disadvantaged: GroupFigures, other: GroupFigures) =>
      -shortfallAtRateOf(disadvantaged, other),
    sentence: (people: string, one: boolean, group: string, otherGroup: string) =>
      `At the ${otherGroup} rate, ${people} fewer ${group} ${one ? "member of staff" : "staff"} would have entered the process.`,
  },
  training: {
    people: (disadvantaged: GroupFigures, other: GroupFigures) =>
      shortfallAtRateOf(disadvantaged, other),
    sentence: (people: string, one: boolean, group: string, otherGroup: string) =>
      `At the ${otherGroup} rate, ${people} more ${group} ${one ? "member of staff" : "staff"} would have taken part.`,
  },
} satisfies Record<string, ShortfallDefinition>;

const shortfallByIndicator: Partial<Record<IndicatorNumber, ShortfallDefinition>> = {
  "2": shortfalls.appointments,
  "3": shortfalls.disciplinary,
  "4": shortfalls.training,
};

/** How the shortfall of an indicator is measured; null where people missing have no meaning. */
export function shortfallDefinition(indicator: IndicatorNumber): ShortfallDefinition | null {
  return shortfallByIndicator[indicator] ?? null;
}

/**
 * People by whom the disadvantaged group falls short, unrounded, 0 or more; whole counts only. null where the two
 * cannot be compared, or people missing have no meaning.
 */
export function peopleMissing(
  definition: ShortfallDefinition | null,
  disadvantaged: GroupFigures,
  other: GroupFigures
): number | null {
  if (!definition || !canCompare(disadvantaged) || !canCompare(other)) return null;
  return Math.max(0, definition.people(disadvantaged, other));
}

/**
 * People by whom the disadvantaged group of a relative likelihood falls short; unrounded, 0 or more.
 * Indicator 2: appointments missing at the overall rate of both groups. 3: events above the other group's rate.
 * 4: places missing to match the other group's rate. null where the two cannot be compared.
 */
export function shortfall(
  { number }: Pick<IndicatorDefinition, "number">,
  disadvantaged: GroupFigures,
  other: GroupFigures
): number | null {
  return peopleMissing(shortfallDefinition(number), disadvantaged, other);
}

/** People rounded up to whole ones; a rounding error of the last digits is no person. */
export function wholePeople(people: number): number {
  return Math.ceil(people - 1e-9);
}

/** The shortfall as a sentence; people are rounded up to whole ones. "" where there is nothing to say. */
export function shortfallSentence(
  definition: ShortfallDefinition | null,
  people: number | null,
  group: string,
  otherGroup: string
): string {
  if (!definition || people === null) return "";
  const whole = wholePeople(people);
  return whole > 0 ? definition.sentence(countInWords(whole), whole === 1, group, otherGroup) : "";
}
