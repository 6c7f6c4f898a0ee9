import {
  indicators,
  type Direction,
  type IndicatorDefinition,
  type IndicatorNumber,
} from "../standard/indicators";
import { shortfallDefinition, type ShortfallDefinition } from "./shortfall";

/** An event whose likelihood is compared between two groups: its words, its direction and its rules. */
export interface ComparedEvent extends Pick<
  IndicatorDefinition,
  "people" | "outcome" | "happened" | "harm"
> {
  /** null: no indicator of the standard (a step of recruitment). */
  number: IndicatorNumber | null;
  direction: Direction;
  /** What the two groups are called before "applicants" or "staff". */
  names: { white: string; bme: string };
  /** Where the base is counted: "in the workforce", "shortlisted". */
  baseWords: string;
  /** null: people missing have no meaning here. */
  shortfall: ShortfallDefinition | null;
  /** Above this rate (0 to 1) a ratio can hardly leave 0.80–1.25, so points decide; null: never. */
  pointsAbove: number | null;
  /** Below 1 it reassures only where overseas recruitment is told apart. */
  needsOverseas: boolean;
  /** Said where the figures are below 0.80 and White people fare worse. */
  adviceBelowBand: string | null;
}

export const groupNames = { white: "White", bme: "BME" } as const;

type Rules = Pick<ComparedEvent, "baseWords" | "pointsAbove" | "needsOverseas" | "adviceBelowBand">;

/** The indicators that are relative likelihoods. */
export type LikelihoodNumber = "2" | "3" | "4";

export const likelihoodNumbers: readonly LikelihoodNumber[] = ["2", "3", "4"];

const rules: Record<LikelihoodNumber, Rules> = {
  "2": {
    baseWords: "shortlisted",
    pointsAbove: null,
    needsOverseas: true,
    adviceBelowBand: null,
  },
  "3": {
    baseWords: "in the workforce",
    pointsAbove: null,
    needsOverseas: false,
    adviceBelowBand: "Check recording and informal routes before relying on it.",
  },
  "4": {
    baseWords: "in the workforce",
    pointsAbove: 0.8,
    needsOverseas: false,
    adviceBelowBand: null,
  },
};

/** The event of indicator 2, 3 or 4. */
export function eventOfIndicator(number: LikelihoodNumber): ComparedEvent & {
  number: LikelihoodNumber;
} {
  const { people, outcome, happened, harm, direction } = indicators[number];
  return {
    number,
    people,
    outcome,
    happened,
    harm,
    direction: direction!,
    names: groupNames,
    shortfall: shortfallDefinition(number),
    ...rules[number],
  };
}
