import type { Proportion } from "../statistics/proportion";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { materialPoints, type Margin } from "./verdict";

/** The two groups whose rates the verdict of a result compares, in whole people. */
export interface TestedCounts {
  white: Proportion;
  bme: Proportion;
  margin: Margin;
}

/** The events of two years over twice the people, as they were tested: averages may end in a half. */
function wholeCounts({ events, base }: GroupFigures, years: number): Proportion {
  return { events: events * years, base: base * years };
}

/**
 * The counts that the verdict of a relative likelihood or a survey question rests on; null where nothing was tested:
 * an empty base, more events than people, no number of answers, an indicator of shares.
 */
export function testedCounts(result: IndicatorResult): TestedCounts | null {
  const { measure, survey, answersKnown, basis, differenceInterval } = result;
  if (measure !== "ratio" && !(survey && answersKnown)) return null;
  const years = basis === "two-year average" ? 2 : 1;
  const white = wholeCounts(result.white, years);
  const bme = wholeCounts(result.bme, years);
  if ([white, bme].some(({ events, base }) => base === 0 || events > base)) return null;
  const margin: Margin =
    result.margin ??
    (differenceInterval ? { kind: "points", points: materialPoints } : { kind: "ratio" });
  return { white, bme, margin };
}
