import { wilsonInterval } from "../statistics/wilson-interval";
import type { ComparedEvent } from "./compared-event";
import {
  formatCount,
  formatInterval,
  formatPercent,
  formatPoints,
  formatQuotient,
  formatRate,
} from "./format";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { shortfallSentence } from "./shortfall";
import { verdicts, type Margin } from "./verdict";

/** What a sentence on a relative likelihood is made from. */
export type LikelihoodFigures = Pick<
  IndicatorResult,
  | "white"
  | "bme"
  | "value"
  | "interval"
  | "verdict"
  | "fewCases"
  | "disadvantaged"
  | "shortfall"
  | "difference"
  | "differenceInterval"
>;

/**
 * What the figures of a relative likelihood say, in plain words: right for the direction of the event,
 * for ratios below and above 1, zero, infinite and incalculable ones, and true for the verdict.
 */
export function likelihoodSentence(
  event: ComparedEvent,
  figures: LikelihoodFigures,
  margin: Margin,
  level: number
): string {
  const { names } = event;
  const whiteFirst = event.direction === "white/bme";
  const first: Side = whiteFirst
    ? { name: names.white, group: figures.white }
    : { name: names.bme, group: figures.bme };
  const second: Side = whiteFirst
    ? { name: names.bme, group: figures.bme }
    : { name: names.white, group: figures.white };
  const against = figures.disadvantaged;
  const verdict = verdicts[figures.verdict!];
  if (figures.verdict === "cannot-calculate") {
    return incalculable(event, first, second, level);
  }
  const parts = [
    ratioSentence(event, figures, first, second),
    ...(figures.difference === undefined ? [] : [pointsSentence(event, figures)]),
    verdict.sentence(
      against ? `${names[against]} ${event.people}` : null,
      figures.fewCases,
      margin
    ),
  ];
  if (verdict.tellsShortfall && against) {
    const other = against === "bme" ? "white" : "bme";
    parts.push(shortfallSentence(event.shortfall, figures.shortfall, names[against], names[other]));
  }
  if (event.adviceBelowBand && against === "white" && isBelowBand(figures)) {
    parts.push(event.adviceBelowBand);
  }
  return parts.filter(Boolean).join(" ");
}

interface Side {
  name: string;
  group: GroupFigures;
}

function isBelowBand({ bme, white }: LikelihoodFigures): boolean {
  return 5 * bme.events * white.base < 4 * white.events * bme.base;
}

function rates(first: Side, second: Side): string {
  return `${formatPercent(first.group.events, first.group.base)} against ${formatPercent(second.group.events, second.group.base)}`;
}

function counts(first: Side, second: Side): string {
  return `${outOf(first.group)} against ${outOf(second.group)}`;
}

function outOf({ events, base }: GroupFigures): string {
  return `${formatCount(events)} of ${formatCount(base)}`;
}

function intervalWords({ interval }: LikelihoodFigures): string {
  return interval ? `; ${formatInterval(interval)}` : "";
}

function ratioSentence(
  event: ComparedEvent,
  figures: LikelihoodFigures,
  first: Side,
  second: Side
): string {
  const { people, outcome, happened } = event;
  if (figures.value === "infinity") {
    return (
      `${outOf(first.group)} ${first.name} ${people} ${happened} and none of ${formatCount(second.group.base)} ${second.name} ${people}, ` +
      `so the ratio has no upper limit; the data are compatible with any ratio above ${Number(figures.interval?.lower ?? 0).toFixed(2)}.`
    );
  }
  if (figures.value === 0) {
    return (
      `None of ${formatCount(first.group.base)} ${first.name} ${people} ${happened}, against ${outOf(second.group)} ${second.name} ${people}; ` +
      `the ratio is 0 and could be as high as ${Number(figures.interval?.upper ?? 0).toFixed(2)}.`
    );
  }
  const above = first.group.events * second.group.base;
  const below = second.group.events * first.group.base;
  const printed = formatQuotient(above, below, 2);
  const evidence = `${rates(first, second)}; ${counts(first, second)}${intervalWords(figures)}`;
  if (printed === "1.00") {
    return `${first.name} and ${second.name} ${people} were about equally likely ${outcome} (ratio 1.00; ${evidence}).`;
  }
  const edge = edgeWords(above, below, printed);
  if (above > below) {
    return `${first.name} ${people} were ${printed} times as likely as ${second.name} ${people} ${outcome}${edge} (${evidence}).`;
  }
  return `${first.name} ${people} were less likely than ${second.name} ${people} ${outcome}: ${printed} times as likely${edge} (${evidence}).`;
}

/**
 * A ratio (above ÷ below) that prints as an edge of 0.80–1.25 without being it says on which side it lies: with a
 * space before it, or "".
 */
export function edgeWords(above: number, below: number, printed: string): string {
  if (printed === "1.25" && 4 * above > 5 * below) return " (just above 0.80–1.25)";
  if (printed === "0.80" && 5 * above < 4 * below) return " (just below 0.80–1.25)";
  return "";
}

/** Where points decide: the difference of the rates and its interval. */
function pointsSentence(event: ComparedEvent, figures: LikelihoodFigures): string {
  const { names } = event;
  const whiteFirst = event.direction === "white/bme";
  const [first, second] = whiteFirst ? [names.white, names.bme] : [names.bme, names.white];
  const { difference, differenceInterval: interval } = figures;
  const limits =
    interval && interval.lower !== "infinity" && interval.upper !== "infinity"
      ? ` (${Math.round(interval.level * 100)}% CI ${formatPoints(interval.lower)} to ${formatPoints(interval.upper)})`
      : "";
  return `With a rate above 80% the difference decides: ${first} less ${second}, ${formatPoints(difference!)} percentage points${limits}.`;
}

function incalculable(event: ComparedEvent, first: Side, second: Side, level: number): string {
  const impossible = [first, second].filter(
    ({ group }) => group.base > 0 && group.events > group.base
  );
  if (impossible.length > 0) {
    const cases = impossible.map(
      ({ name, group }) =>
        `${formatCount(group.events)} ${name} ${event.people} ${event.happened}, more than the ${formatCount(group.base)} ${event.baseWords}`
    );
    return `The ratio cannot be calculated: ${cases.join("; ")}. Check that both tables cover the same organisation and date.`;
  }
  const empty = [first, second].filter((side) => side.group.base === 0);
  if (empty.length > 0) {
    const missing = empty.map((side) => side.name).join(" or ");
    const known = [first, second].filter((side) => side.group.base > 0);
    return [
      `There are no ${missing} ${event.people} to compare, so the ratio cannot be calculated.`,
      ...known.map((side) => `${side.name}: ${outOf(side.group)}.`),
    ].join(" ");
  }
  if (first.group.events + second.group.events === 0) {
    return (
      `None of ${formatCount(first.group.base)} ${first.name} and none of ${formatCount(second.group.base)} ${second.name} ${event.people} ${event.happened}, ` +
      `so the ratio cannot be calculated. The highest plausible rates are ${plausible(first, level, "upper")} and ${plausible(second, level, "upper")} (${Math.round(level * 100)}%).`
    );
  }
  return (
    `All ${formatCount(first.group.base)} ${first.name} and all ${formatCount(second.group.base)} ${second.name} ${event.people} ${event.happened}, ` +
    `so the ratio says nothing. The lowest plausible rates are ${plausible(first, level, "lower")} and ${plausible(second, level, "lower")} (${Math.round(level * 100)}%).`
  );
}

function plausible(side: Side, level: number, limit: "lower" | "upper"): string {
  return `${formatRate(Number(wilsonInterval(side.group, level)[limit]))} (${side.name})`;
}
