import { fragility, type TwoGroupTest } from "../statistics/fragility";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { groupNames } from "./compared-event";
import { capitalised, countInWords } from "./format";
import type { IndicatorResult } from "./indicator-result";
import { decidingPOf, hasFewCases, isOutside } from "./judge";
import { testedCounts } from "./tested-counts";

/** What would have had to be otherwise: after "two more" or "two fewer". */
const outcomes: Partial<Record<IndicatorNumber, (group: string, one: boolean) => string>> = {
  "2": (group, one) => `${group} ${one ? "appointment" : "appointments"}`,
  "3": (group, one) =>
    `${group} ${one ? "member of staff" : "staff"} entering the formal disciplinary process`,
  "4": (group, one) => `${group} ${one ? "member of staff" : "staff"} taking part`,
  "5": (group, one) => `${group} ${one ? "answer" : "answers"} reporting it`,
  "6": (group, one) => `${group} ${one ? "answer" : "answers"} reporting it`,
  "7": (group, one) => `${group} ${one ? "answer" : "answers"} saying yes`,
  "8": (group, one) => `${group} ${one ? "answer" : "answers"} reporting it`,
};

/**
 * How few other outcomes in the disadvantaged group would have changed the verdict of a gap, or would have made a
 * possible gap a sure one, by the test that decided: "Two more BME appointments would have been enough to change this
 * verdict (by the N−1 chi-squared test)." A sure gap changes when the p that decides is no longer below 0.05 or the
 * rates are no longer materially apart, whichever comes first.
 *
 * "" where it has no meaning: shares (indicators 1 and 9), and verdicts adjusted for several comparisons, in which
 * the number would depend on all the others too; and where no number of other outcomes would do.
 */
export function fragilityWords(result: IndicatorResult): string {
  const { indicator, verdict, disadvantaged, survey, basis } = result;
  const outcome = outcomes[indicator];
  const tested = testedCounts(result);
  if (!outcome || !tested || disadvantaged === null || result.adjustedP !== undefined) return "";
  const whiteMoves = disadvantaged === "white";
  const [moving, still] = whiteMoves ? [tested.white, tested.bme] : [tested.bme, tested.white];
  // The rate whose ratio decides stands above the line.
  const bmeFirst = survey !== undefined || indicators[indicator].direction === "bme/white";
  const movingFirst = bmeFirst !== whiteMoves;
  const asTold = (one: typeof moving, other: typeof still) =>
    movingFirst ? ([one, other] as const) : ([other, one] as const);
  const staysMaterial = verdict === "gap";
  const test: TwoGroupTest = (one, other) => {
    const [first, second] = asTold(one, other);
    return staysMaterial && !isOutside(first, second, tested.margin)
      ? 1
      : decidingPOf(first, second);
  };
  const { people, change } = fragility(moving, still, test);
  if (people === null || change === null) return "";
  const one = people === 1;
  const name = result.compared?.[disadvantaged] ?? groupNames[disadvantaged];
  const about = survey ? "about " : "";
  const what = `${capitalised(`${about}${countInWords(people)}`)} ${change === "gain" ? "more" : "fewer"} ${outcome(name, one)}`;
  const years = basis === "two-year average" ? " in the two years" : "";
  const effect =
    verdict === "possible-gap"
      ? "would have made this a gap unlikely to be chance"
      : "would have been enough to change this verdict";
  const byTest = hasFewCases(moving, still) ? "Fisher's exact test" : "the N−1 chi-squared test";
  return `${what}${years} ${effect} (by ${byTest}).`;
}
