import { comparatorParts, comparatorRegions, type Comparator } from "../standard/comparators";
import type { ConfidenceInterval } from "../statistics/confidence-interval";
import { formatDate, formatPoints, formatQuotient } from "./format";
import type { IndicatorResult } from "./indicator-result";
import type { PeerFigure } from "./survey";

/** Figures as they are printed: two that print alike are said to be the same. */
function sideWords(own: number, other: number, decimals: number): string {
  const printed = (value: number) => Number(value.toFixed(decimals));
  if (printed(own) === printed(other)) return "the same as";
  return own > other ? "above" : "below";
}

const yearOf = (period: string) => Number(period.slice(0, 4));

/** The latest of those that are not later than the figure itself. */
function latestUpTo<T>(items: readonly T[], year: number, yearOfItem: (item: T) => number): T[] {
  const known = items.filter((item) => yearOfItem(item) <= year);
  const latest = Math.max(...known.map(yearOfItem));
  return known.filter((item) => yearOfItem(item) === latest);
}

function bmePercent({ bme, survey }: IndicatorResult): number | null {
  return survey && bme.rate !== null ? bme.rate * 100 : null;
}

function besideBenchmark(result: IndicatorResult, peers: readonly PeerFigure[]): string {
  const own = bmePercent(result);
  const same = peers.filter(
    ({ of, indicator, part, period, bme }) =>
      of === "average" &&
      indicator === result.indicator &&
      part === result.part &&
      period <= result.period &&
      bme !== null
  );
  const latest = same.sort((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
  if (own === null || !latest) return "";
  const when = latest.period === result.period ? "" : ` of ${formatDate(latest.period)}`;
  return `${own.toFixed(1)}% of BME staff: ${sideWords(own, latest.bme!, 1)} the benchmark average${when} of ${latest.bme!.toFixed(1)}%.`;
}

/** "for 2025", or which year it is where there is none for the year of the figure. */
function yearWords(year: number, own: number): string {
  return year === own ? `for ${year}` : `for ${year}, the latest known up to ${own}`;
}

/** One figure of a result that others publish too. */
interface Comparable {
  part: Comparator["part"];
  measure: Comparator["measure"];
  own: number;
  decimals: number;
  /** A figure as printed. */
  print: (value: number) => string;
  /** Before the place: "1.83", "24.1% of BME staff". */
  ownWords: string;
  /** Of the figure itself, where it has one. */
  interval: ConfidenceInterval | null;
}

const printPercent = (value: number) => `${value.toFixed(1)}%`;
const printPoints = (value: number) => `${formatPoints(value)} points`;

function comparables(result: IndicatorResult): Comparable[] {
  const { value, interval, white, bme, direction, part, indicator, measure } = result;
  if (typeof value !== "number") return [];
  const points = (name: Comparator["part"]): Comparable => ({
    part: name,
    measure: "points",
    own: value,
    decimals: 1,
    print: printPoints,
    ownWords: printPoints(value),
    interval,
  });
  if (indicator === "9") {
    const name = comparatorParts.find((one) => one === part);
    return name ? [points(name)] : [];
  }
  if (part !== "all") return [];
  if (measure === "ratio") {
    const [first, second] = direction === "bme/white" ? [bme, white] : [white, bme];
    return [
      {
        part: "all",
        measure: "ratio",
        own: value,
        decimals: 2,
        print: (one) => one.toFixed(2),
        ownWords: formatQuotient(first.events * second.base, first.base * second.events, 2),
        interval,
      },
    ];
  }
  const percent = bmePercent(result);
  return percent === null
    ? []
    : [
        {
          part: "BME",
          measure: "percent",
          own: percent,
          decimals: 1,
          print: printPercent,
          ownWords: `${printPercent(percent)} of BME staff`,
          interval: null,
        },
        points("all"),
      ];
}

function reaches(interval: ConfidenceInterval | null, value: number): boolean {
  if (!interval || interval.lower === "infinity") return false;
  return interval.lower <= value && (interval.upper === "infinity" || value <= interval.upper);
}

function besideFigure(
  { own, decimals, print, ownWords, interval }: Comparable,
  { region, value, year }: Comparator,
  ownYear: number
): string {
  const within = reaches(interval, value) ? ", which lies within our interval" : "";
  return `${ownWords}: ${sideWords(own, value, decimals)} the figure for ${region} of ${print(value)} ${yearWords(year, ownYear)}${within}.`;
}

/** The range of several regions; one alone would be taken for the organisation's own. */
function regionsWords(
  { print }: Comparable,
  regional: readonly Comparator[],
  year: number
): string {
  if (regional.length < 2) return "";
  const values = regional.map(({ value }) => value);
  return `Regions lay between ${print(Math.min(...values))} and ${print(Math.max(...values))} ${yearWords(regional[0].year, year)}.`;
}

const isNhsRegion = (region: string) => comparatorRegions.some((one) => one === region);

function besidePublished(
  comparable: Comparable,
  { indicator, period }: IndicatorResult,
  known: readonly Comparator[]
): string[] {
  const year = yearOf(period);
  const figures = known.filter(
    (one) =>
      one.indicator === indicator &&
      one.part === comparable.part &&
      one.measure === comparable.measure
  );
  const latest = (keep: (region: string) => boolean) =>
    latestUpTo(
      figures.filter(({ region }) => keep(region)),
      year,
      (one) => one.year
    );
  const peers = [...new Set(figures.map(({ region }) => region))].filter(
    (region) => !isNhsRegion(region)
  );
  return [
    ...["England", ...peers].flatMap((region) =>
      latest((one) => one === region).map((one) => besideFigure(comparable, one, year))
    ),
    regionsWords(
      comparable,
      latest((one) => isNhsRegion(one) && one !== "England"),
      year
    ),
  ].filter(Boolean);
}

/**
 * Where a figure stands beside the benchmark group of the staff survey and beside published figures: those of the same
 * year, else of the latest earlier one, always with the year. Above or below only, never a rank: the figures of others
 * have no interval here, and most ranks between them are chance. "" where there are none, and for units, ethnic groups
 * and the bands of indicator 1, of which no figure is published that counts the same people.
 *
 * @param known published figures, and those of peers that the organisation entered: beside England and each group of
 * peers, and the range of the regions of NHS England.
 */
export function placeWords(
  result: IndicatorResult,
  peers: readonly PeerFigure[],
  known: readonly Comparator[]
): string {
  if (result.split || result.compared || result.indicator === "1") return "";
  const published = comparables(result).flatMap((one) => besidePublished(one, result, known));
  return [besideBenchmark(result, peers), ...published].filter(Boolean).join(" ");
}
