import type { IndicatorDefinition } from "../standard/indicators";
import { wilsonInterval } from "../statistics/wilson-interval";
import { formatCount, formatPercent, formatPoints, formatQuotient, formatRate } from "./format";
import type { GroupFigures, IndicatorResult } from "./indicator-result";
import { shortfallSentence } from "./shortfall";
import { verdicts, type Margin } from "./verdict";

type Figures = Omit<IndicatorResult, "sentence">;

const names = { white: "White", bme: "BME" } as const;

/**
 * What the figures of a relative likelihood say, in plain words: right for the direction of the indicator,
 * for ratios below and above 1, zero, infinite and incalculable ones, and true for the verdict.
 */
export function likelihoodSentence(
  indicator: IndicatorDefinition,
  figures: Figures,
  margin: Margin,
  level: number
): string {
  const whiteFirst = indicator.direction === "white/bme";
  const first: Side = whiteFirst
    ? { name: names.white, group: figures.white }
    : { name: names.bme, group: figures.bme };
  const second: Side = whiteFirst
    ? { name: names.bme, group: figures.bme }
    : { name: names.white, group: figures.white };
  const against = figures.disadvantaged;
  const verdict = verdicts[figures.verdict!];
  if (figures.verdict === "cannot-calculate") {
    return incalculable(indicator, first, second, level);
  }
  const parts = [
    ratioSentence(indicator, figures, first, second),
    ...(figures.difference === undefined ? [] : [pointsSentence(indicator, figures)]),
    verdict.sentence(
      against ? `${names[against]} ${indicator.people}` : null,
      figures.fewCases,
      margin
    ),
  ];
  if (verdict.tellsShortfall && against) {
    const other = against === "bme" ? "white" : "bme";
    parts.push(shortfallSentence(indicator, figures.shortfall, names[against], names[other]));
  }
  if (indicator.number === "3" && against === "white" && isBelowBand(figures)) {
    parts.push("Check recording and informal routes before relying on it.");
  }
  return parts.filter(Boolean).join(" ");
}

interface Side {
  name: string;
  group: GroupFigures;
}

function isBelowBand({ bme, white }: Figures): boolean {
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

function intervalWords({ interval }: Figures): string {
  if (!interval) return "";
  const level = `${Math.round(interval.level * 100)}% CI`;
  return interval.upper === "infinity"
    ? `; ${level} from ${interval.lower.toString() === "infinity" ? "no limit" : Number(interval.lower).toFixed(2)}, no upper limit`
    : `; ${level} ${Number(interval.lower).toFixed(2)} to ${interval.upper.toFixed(2)}`;
}

function ratioSentence(
  indicator: IndicatorDefinition,
  figures: Figures,
  first: Side,
  second: Side
): string {
  const { people, outcome, happened } = indicator;
  if (figures.value === "infinity") {
    return (
      `${outOf(first.group)} ${first.name} ${people} ${happened} and none of ${formatCount(second.group.base)} ${second.name} ${people} did, ` +
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

/** A ratio that prints as an edge of the band without being it says on which side it lies. */
function edgeWords(above: number, below: number, printed: string): string {
  if (printed === "1.25" && 4 * above > 5 * below) return " (just above 0.80–1.25)";
  if (printed === "0.80" && 5 * above < 4 * below) return " (just below 0.80–1.25)";
  return "";
}

/** Where points decide: the difference of the rates and its interval. */
function pointsSentence(indicator: IndicatorDefinition, figures: Figures): string {
  const whiteFirst = indicator.direction === "white/bme";
  const [first, second] = whiteFirst ? [names.white, names.bme] : [names.bme, names.white];
  const { difference, differenceInterval: interval } = figures;
  const limits =
    interval && interval.lower !== "infinity" && interval.upper !== "infinity"
      ? ` (${Math.round(interval.level * 100)}% CI ${formatPoints(interval.lower)} to ${formatPoints(interval.upper)})`
      : "";
  return `With a rate above 80% the difference decides: ${first} less ${second}, ${formatPoints(difference!)} percentage points${limits}.`;
}

function incalculable(
  indicator: IndicatorDefinition,
  first: Side,
  second: Side,
  level: number
): string {
  const impossible = [first, second].filter(
    ({ group }) => group.base > 0 && group.events > group.base
  );
  if (impossible.length > 0) {
    const cases = impossible.map(
      ({ name, group }) =>
        `${formatCount(group.events)} ${name} ${indicator.people} ${indicator.happened}, more than the ${formatCount(group.base)} in the workforce`
    );
    return `The ratio cannot be calculated: ${cases.join("; ")}. Check that both tables cover the same organisation and date.`;
  }
  const empty = [first, second].filter((side) => side.group.base === 0);
  if (empty.length > 0) {
    const missing = empty.map((side) => side.name).join(" or ");
    const known = [first, second].filter((side) => side.group.base > 0);
    return [
      `There are no ${missing} ${indicator.people} to compare, so the ratio cannot be calculated.`,
      ...known.map((side) => `${side.name}: ${outOf(side.group)}.`),
    ].join(" ");
  }
  if (first.group.events + second.group.events === 0) {
    return (
      `None of ${formatCount(first.group.base)} ${first.name} and none of ${formatCount(second.group.base)} ${second.name} ${indicator.people} ${indicator.happened}, ` +
      `so the ratio cannot be calculated. The highest plausible rates are ${plausible(first, level, "upper")} and ${plausible(second, level, "upper")} (${Math.round(level * 100)}%).`
    );
  }
  return (
    `All ${formatCount(first.group.base)} ${first.name} and all ${formatCount(second.group.base)} ${second.name} ${indicator.people} ${indicator.happened}, ` +
    `so the ratio says nothing. The lowest plausible rates are ${plausible(first, level, "lower")} and ${plausible(second, level, "lower")} (${Math.round(level * 100)}%).`
  );
}

function plausible(side: Side, level: number, limit: "lower" | "upper"): string {
  return `${formatRate(Number(wilsonInterval(side.group, level)[limit]))} (${side.name})`;
}
