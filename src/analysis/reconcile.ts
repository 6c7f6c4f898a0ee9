import type { Counts, PublishedFigure } from "../intake/counts";
import type { ByGroup, Group } from "../standard/group";
import { groups } from "../standard/group";
import { formatCount, formatDate } from "./format";
import { talliesOf } from "./group-sums";
import type { IndicatorResult } from "./indicator-result";
import { withoutOverseas } from "./likelihoods";

/** A published, submitted or pre-filled figure beside our own. */
export interface Reconciliation {
  published: PublishedFigure;
  /** null where the data give no such figure. */
  own: number | null;
  /** own − published. */
  difference: number | null;
  agrees: boolean;
  /** Named causes that explain the difference, in words; empty when none of those tried does. */
  causes: string[];
}

interface Case {
  figure: PublishedFigure;
  result: IndicatorResult;
  own: number;
  counts: Counts;
  results: readonly IndicatorResult[];
  /** The same kind of figure for all three groups, published − own; null unless all are published. */
  total: number | null;
}

/** Half a unit of the last place in which a figure is written: 1.49 stands for 1.485 to 1.495, 2 for 1.95 to 2.05. */
function halfUnit(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1].length ?? 1;
  return 0.5 * 10 ** -decimals * (1 + 1e-9);
}

function sameAsPrinted(own: number, published: number): boolean {
  return Math.abs(own - published) <= halfUnit(published);
}

function isCount({ figure }: PublishedFigure): boolean {
  return figure === "events" || figure === "base";
}

/** The figure of a result that a published figure speaks of. Rates and percentages as they are published. */
function ownFigure(result: IndicatorResult, figure: PublishedFigure): number | null {
  if (figure.figure === "value") return typeof result.value === "number" ? result.value : null;
  return figure.group === null ? null : result[figure.group][figure.figure];
}

function ratioOf(result: IndicatorResult, sums: ByGroup<{ events: number; base: number }>) {
  const rate = ({ events, base }: { events: number; base: number }) => events / base;
  const value = rate(sums.white) / rate(sums.bme);
  return result.direction === "bme/white" ? 1 / value : value;
}

/** The ratio were all the unknown counted in this group. */
function ratioWithUnknownIn(result: IndicatorResult, group: Exclude<Group, "unknown">): number {
  const merged = {
    events: result[group].events + result.unknown.events,
    base: result[group].base + result.unknown.base,
  };
  return ratioOf(result, { ...result, [group]: merged });
}

function exclusionThatExplains({ counts, figure, total }: Case): string | null {
  if (total === null || total <= 0) return null;
  const kind =
    figure.indicator === "2" ? "applicants" : figure.indicator === "9" ? "board" : "staff";
  const step = counts.bridges
    .filter((bridge) => bridge.kind === kind && bridge.period === figure.period)
    .flatMap(({ steps }) => steps)
    .find(({ removed }) => removed === total);
  return step ? `the published figure counts ${formatCount(total)} more: ${step.words}` : null;
}

/** The causes that are tried, each with a test and its words. */
const causes: readonly ((input: Case) => string | null)[] = [
  ({ figure, own }) =>
    !isCount(figure) && own !== figure.value && sameAsPrinted(own, figure.value)
      ? "rounding: the same figure, printed with fewer decimals"
      : null,
  ({ figure, own }) =>
    !isCount(figure) &&
    (sameAsPrinted(own * 100, figure.value) || sameAsPrinted(own, figure.value * 100))
      ? "unit: one is a percentage of the other"
      : null,
  ({ figure, own, result }) =>
    figure.figure === "value" &&
    result.measure === "ratio" &&
    own !== 0 &&
    !sameAsPrinted(own, figure.value) &&
    sameAsPrinted(1 / own, figure.value)
      ? "direction: the published ratio is the other way round"
      : null,
  ({ figure, results }) => {
    const other = results.find(
      (candidate) =>
        candidate.indicator === figure.indicator &&
        candidate.part === figure.part &&
        candidate.period !== figure.period &&
        matches(ownFigure(candidate, figure), figure)
    );
    return other ? `date: it is our figure for ${formatDate(other.period)}` : null;
  },
  ({ figure, results }) => {
    const part = results.find(
      (candidate) =>
        candidate.indicator === "2" &&
        figure.indicator === "2" &&
        figure.part === "all" &&
        candidate.part === withoutOverseas &&
        candidate.period === figure.period
    );
    return part && matches(ownFigure(part, figure), figure)
      ? "scope: it is our figure without overseas recruitment"
      : null;
  },
  exclusionThatExplains,
  ({ figure, result }) => {
    if (figure.figure !== "value" || result.measure !== "ratio" || result.unknown.base === 0)
      return null;
    const merged = (["white", "bme"] as const).find((group) =>
      sameAsPrinted(ratioWithUnknownIn(result, group), figure.value)
    );
    return merged
      ? `unknown ethnicity: it is the ratio with the unknown counted as ${merged === "bme" ? "BME" : "White"}`
      : null;
  },
  ({ figure, own, counts }) => {
    if (!isCount(figure) || figure.group === null || figure.group === "unknown") return null;
    const unmapped = talliesOf(counts, "workforce", figure.period).reduce(
      (sum, { people }) => sum + (people.unmapped ?? 0),
      0
    );
    return unmapped > 0 && figure.value - own === unmapped
      ? `mapping: it counts the ${formatCount(unmapped)} people whose ethnicity could not be mapped`
      : null;
  },
];

function matches(own: number | null, figure: PublishedFigure): boolean {
  if (own === null) return false;
  return isCount(figure) ? own === figure.value : sameAsPrinted(own, figure.value);
}

/** published − own over all three groups, when all three are published; null otherwise. */
function totalDifference(
  figure: PublishedFigure,
  result: IndicatorResult,
  published: readonly PublishedFigure[]
): number | null {
  if (!isCount(figure)) return null;
  const three = groups.map((group) =>
    published.find(
      (other) =>
        other.group === group &&
        other.figure === figure.figure &&
        other.indicator === figure.indicator &&
        other.part === figure.part &&
        other.period === figure.period
    )
  );
  if (three.some((one) => one === undefined)) return null;
  return three.reduce((sum, one) => sum + one!.value - (ownFigure(result, one!) ?? 0), 0);
}

/**
 * Every published figure beside our own, with the named causes that explain a difference: rounding, unit, direction,
 * date, scope, people left out, unknown ethnicity, mapping. A cause is named only when it gives the published figure.
 */
export function reconcile(counts: Counts, results: readonly IndicatorResult[]): Reconciliation[] {
  return counts.published.map((figure) => {
    const result = results.find(
      (candidate) =>
        candidate.indicator === figure.indicator &&
        candidate.part === figure.part &&
        candidate.period === figure.period
    );
    const own = result ? ownFigure(result, figure) : null;
    if (!result || own === null) {
      return { published: figure, own: null, difference: null, agrees: false, causes: [] };
    }
    const difference = own - figure.value;
    const input: Case = {
      figure,
      result,
      own,
      counts,
      results,
      total: totalDifference(figure, result, counts.published),
    };
    return {
      published: figure,
      own,
      difference,
      agrees: matches(own, figure),
      causes:
        difference === 0
          ? []
          : causes.map((cause) => cause(input)).filter((words): words is string => words !== null),
    };
  });
}
