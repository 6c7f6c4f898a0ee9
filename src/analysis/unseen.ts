import type { Proportion } from "../statistics/proportion";
import { indicators, type IndicatorNumber } from "../standard/indicators";
import { formatCount, formatPoints } from "./format";
import type { IndicatorResult } from "./indicator-result";
import { decidingPOf, isSignificant } from "./judge";
import { isOfEverybody, latestResults } from "./latest-period";
import type { Unseen } from "./priorities";
import { testedCounts } from "./tested-counts";
import type { Verdict } from "./verdict";

/** What was counted, after a number. */
const eventWords: Record<IndicatorNumber, (one: boolean) => string> = {
  "1": () => "BME staff",
  "2": (one) => (one ? "appointment" : "appointments"),
  "3": (one) => (one ? "case" : "cases"),
  "4": (one) => (one ? "person taking part" : "people taking part"),
  "5": (one) => (one ? "answer" : "answers"),
  "6": (one) => (one ? "answer" : "answers"),
  "7": (one) => (one ? "answer" : "answers"),
  "8": (one) => (one ? "answer" : "answers"),
  "9": (one) => (one ? "seat" : "seats"),
};

const unanswered: ReadonlySet<Verdict> = new Set([
  "too-few",
  "cannot-rule-out",
  "cannot-calculate",
]);

/** Two groups, of whom the first would have more of the events than the second if there were a gap. */
interface Bases {
  first: number;
  second: number;
  events: number;
}

interface Shown {
  first: Proportion;
  second: Proportion;
}

/**
 * The smallest gap that would have had p below 0.05 with the same bases and the same number of events: the fewest
 * events of the first group, and so the smallest ratio of its rate to the second's above 1. By bisection over whole
 * numbers: with bases and events fixed, p falls as the first group's share of the events rises. null where not even
 * the greatest possible gap would have.
 */
export function smallestVisibleGap({ first, second, events }: Bases): Shown | null {
  const at = (own: number): Shown => ({
    first: { events: own, base: first },
    second: { events: events - own, base: second },
  });
  const isSeen = (own: number) => {
    const { first: one, second: other } = at(own);
    const p = decidingPOf(one, other);
    return p !== null && isSignificant(p);
  };
  const most = Math.min(events, first);
  // At this many or more the first group's rate is above the second's.
  let lowest = Math.floor((events * first) / (first + second)) + 1;
  if (lowest > most || !isSeen(most)) return null;
  let highest = most;
  while (lowest < highest) {
    const middle = Math.floor((lowest + highest) / 2);
    if (isSeen(middle)) highest = middle;
    else lowest = middle + 1;
  }
  return at(highest);
}

const rateOf = ({ events, base }: Proportion) => events / base;

/** A gap of the smallest size that is called material needs no "only". */
function couldShow(what: string, ample: boolean, size: string): string {
  return `${what} ${ample ? "could have shown" : "could only have shown"} ${size}.`;
}

function impossible(what: string): string {
  return `${what} could not have shown any gap, however large.`;
}

function ofRatio(
  { indicator, basis }: IndicatorResult,
  tested: { white: Proportion; bme: Proportion }
): string {
  const { white, bme } = tested;
  // Against BME people the first rate of the ratio is the higher one.
  const [first, second] = indicators[indicator].harm ? [bme, white] : [white, bme];
  const events = white.events + bme.events;
  const years = basis === "two-year average" ? " in two years" : "";
  const what = `${formatCount(events)} ${eventWords[indicator](events === 1)}${years}`;
  const shown = smallestVisibleGap({ first: first.base, second: second.base, events });
  if (!shown) return impossible(what);
  if (shown.second.events === 0) {
    const group = indicators[indicator].harm ? "BME" : "White";
    return `${what} could only have shown a gap if every one had been of ${group} ${indicators[indicator].people}.`;
  }
  const ratio = rateOf(shown.first) / rateOf(shown.second);
  return couldShow(what, ratio <= 1.25, `a ratio above about ${ratio.toFixed(ratio < 2 ? 2 : 1)}`);
}

function ofPoints(
  indicator: IndicatorNumber,
  tested: { white: Proportion; bme: Proportion },
  material: number
): string {
  const { white, bme } = tested;
  const [first, second] = indicators[indicator].harm ? [bme, white] : [white, bme];
  const isSurvey = indicators[indicator].measure === "points";
  const counted = isSurvey ? white.base + bme.base : white.events + bme.events;
  const what = `${formatCount(counted)} ${eventWords[indicator](counted === 1)}`;
  const events = white.events + bme.events;
  const shown = smallestVisibleGap({ first: first.base, second: second.base, events });
  if (!shown) return impossible(what);
  const points = (rateOf(shown.first) - rateOf(shown.second)) * 100;
  return couldShow(
    what,
    points <= material,
    `a difference above about ${points.toFixed(1)} percentage points`
  );
}

/** A band of indicator 1, whose BME share would have had to be smaller than that of the rest. */
function ofBand({ bme, against, part }: IndicatorResult): string {
  const { name, bme: rest } = against!;
  const events = bme.events + rest.events;
  const what = `${formatCount(bme.base)} staff (${part})`;
  if (rest.base === 0 || events === 0) return impossible(what);
  const shown = smallestVisibleGap({ first: rest.base, second: bme.base, events });
  if (!shown) return impossible(what);
  const times = rateOf(shown.second) / rateOf(shown.first);
  return shown.second.events === 0
    ? `${what} could only have shown a gap if none of them had been BME.`
    : couldShow(
        what,
        times >= 0.8,
        `a BME share below about ${times.toFixed(2)} times that of ${name}, taken alone`
      );
}

function ofNothing({ indicator, white, bme, sentence, survey }: IndicatorResult): string {
  const events = white.events + bme.events;
  const isComparable = [white, bme].every((group) => group.base > 0 && group.events <= group.base);
  if (!isComparable) return sentence;
  if (events > 0) return "With everybody in both groups counted, the figures cannot show a gap.";
  return survey
    ? "Nobody in either group gave that answer, so the figures cannot show a gap."
    : `Without a single ${eventWords[indicator](true)} the figures cannot show a gap, whatever lies behind it.`;
}

function sentenceOf(result: IndicatorResult): string {
  const { indicator, verdict, survey, answersKnown, against, value } = result;
  if (verdict === null) {
    if (survey && typeof value === "number" && !answersKnown) {
      return `Without the number of answers nobody can say whether the difference of ${formatPoints(value)} points is chance.`;
    }
    return result.sentence;
  }
  if (against) return verdict === "cannot-calculate" ? result.sentence : ofBand(result);
  const tested = testedCounts(result);
  if (!tested || verdict === "cannot-calculate") return ofNothing(result);
  const { margin } = tested;
  return margin.kind === "ratio"
    ? ofRatio(result, tested)
    : ofPoints(indicator, tested, margin.points);
}

/** Without a verdict: of the survey, where the answers are not given or withheld; of the board, without a workforce. */
function isUnseen({ verdict, survey, indicator, value }: IndicatorResult): boolean {
  if (verdict !== null) return unanswered.has(verdict);
  return survey !== undefined || (indicator === "9" && value === null);
}

/**
 * What the data of the whole organisation cannot answer at the latest snapshot of each indicator, and what they could
 * have shown: the smallest gap against BME people that would have had p below 0.05 with the same bases and the same
 * number of events, by the test that decides. Of bands one alone, without allowing for the others.
 */
export function unseenOf(results: readonly IndicatorResult[]): Unseen[] {
  return latestResults(results)
    .filter((result) => isOfEverybody(result) && isUnseen(result))
    .map((result) => ({
      key: `${result.indicator}: ${result.part}`,
      indicator: result.indicator,
      part: result.part,
      period: result.period,
      verdict: result.verdict,
      sentence: sentenceOf(result),
    }));
}
