import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import type { FigureSource } from "../figures/figure-source";
import type { Figure, FigureTable } from "../figures/figure-table";
import { isOfSurvey, type CountUse } from "../figures/figure-use";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";

/** A printed share of an ethnic group, with the place it stands in. */
interface Share {
  figure: Figure;
  category: EthnicCategoryCode;
  /** 0–100. */
  percent: number;
  /** Half a unit of its last decimal, in points. */
  halfUnit: number;
  /** What its labels say but for the group: shares of one key are of one whole. */
  key: string;
}

/** "40 (80.0%)": a count with its share. */
const shareInBrackets = /\(\s*(\d+(?:\.\d+)?)\s*%\s*\)\s*$/;

/** Decimals beyond these are those of a quotient, not of a rounded percentage. */
const mostDecimals = 6;

function halfUnitOf(percent: number): number {
  const decimals = /\.(\d+)$/.exec(String(Number(percent.toPrecision(12))))?.[1].length ?? 0;
  return 0.5 * 10 ** -Math.min(decimals, mostDecimals);
}

/** What of its labels a number shares with the others of its whole: all but its group, and count or percentage. */
const ofWhole = [
  "band",
  "bandText",
  "section",
  "indicator",
  "measure",
  "period",
  "year",
  "surveyYear",
  "of",
  "source",
] as const satisfies readonly (keyof Figure["meaning"])[];

const keyOf = ({ meaning }: Figure) => JSON.stringify(ofWhole.map((name) => meaning[name] ?? null));

const isGroupCode = (code: EthnicCategoryCode) =>
  code === "white" || code === "bme" || code === "unknown";

/** Rates of indicators 2 to 8 are shares of each group, which need not add up. */
const ofShares: ReadonlySet<string | undefined> = new Set([undefined, "1", "9"]);

function shareOf(figure: Figure): Share | null {
  const { meaning, reading } = figure;
  const { category } = meaning;
  if (category === undefined || category === "unmapped" || meaning.total || meaning.ofWhich) {
    return null;
  }
  if (isOfSurvey(meaning) || (meaning.of !== undefined && meaning.of !== "own")) return null;
  if (!ofShares.has(meaning.indicator)) return null;
  const inBrackets = shareInBrackets.exec(String(reading.written));
  if (inBrackets) {
    const decimals = /\.(\d+)/.exec(inBrackets[1])?.[1].length ?? 0;
    return {
      figure,
      category,
      percent: Number(inBrackets[1]),
      halfUnit: 0.5 * 10 ** -decimals,
      key: keyOf(figure),
    };
  }
  const isShare = meaning.figure === "percent" || (reading.percent && meaning.figure === undefined);
  if (!isShare || reading.value === null || reading.value < 0) return null;
  return {
    figure,
    category,
    percent: reading.value,
    halfUnit: halfUnitOf(reading.value),
    key: keyOf(figure),
  };
}

/** Shares of one whole; null where a group stands twice, so that nothing tells which belongs to it. */
function wholeOf(shares: readonly Share[]): Share[] | null {
  const detailed = new Set(
    shares.filter(({ category }) => !isGroupCode(category)).map(({ category }) => groupOf(category))
  );
  const parts = shares.filter(
    ({ category }) => !isGroupCode(category) || !detailed.has(groupOf(category))
  );
  const categories = new Set(parts.map(({ category }) => category));
  if (categories.size !== parts.length) return null;
  // Under "White %" a fraction stands for a percentage where all of them are fractions.
  const areFractions = parts.every(
    ({ figure, percent }) => !figure.reading.percent && percent <= 1
  );
  return areFractions
    ? parts.map((share) => ({
        ...share,
        percent: share.percent * 100,
        halfUnit: share.halfUnit * 100,
      }))
    : parts;
}

function wholesOf(figures: readonly Figure[]): Share[][] {
  const byKey = new Map<string, Share[]>();
  for (const figure of figures) {
    const share = shareOf(figure);
    if (share) byKey.set(share.key, [...(byKey.get(share.key) ?? []), share]);
  }
  return [...byKey.values()].flatMap((shares) => {
    const whole = wholeOf(shares);
    return whole === null ? [] : [whole];
  });
}

/** Percentages that add up to 100 but for this many points are rounded, not wrong. */
const roundingOfSum = 1;

/** Percentages of a lone whole further from 100 than this are more likely rates than shares. */
const furthestFromWhole = 15;

const sumOf = (whole: readonly Share[]) => whole.reduce((sum, { percent }) => sum + percent, 0);

/** How far the sum of the shares of White, BME and unknown people is from what it may be, in points. */
function excess(whole: readonly Share[]): number | null {
  const groups = new Set(whole.map(({ category }) => groupOf(category)));
  if (!groups.has("white") || !groups.has("bme")) return null;
  const tolerance = Math.max(
    roundingOfSum,
    whole.reduce((sum, { halfUnit }) => sum + halfUnit, 0)
  );
  const difference = sumOf(whole) - 100;
  if (Math.abs(difference) <= tolerance + 1e-9) return 0;
  // Without people of unknown ethnicity the others may be less than all.
  return difference < 0 && !groups.has("unknown") ? null : difference;
}

const events: ReadonlySet<string | undefined> = new Set([
  "interviewed",
  "offered",
  "appointed",
  "started",
  "disciplinary",
  "training",
]);

/** Beside events a percentage may be the rate of a group, and rates may add up to about 100 by chance. */
const countsEvents = (figures: readonly Figure[]) =>
  figures.some(({ meaning }) => events.has(meaning.measure));

/**
 * Shares of White, BME and unknown people that do not add up to 100 (± 1, or what the printed decimals allow). Where
 * most of a table does not, its percentages are something else, such as shares of each group, and nothing is said.
 */
export function sharesNotWhole({ figures }: Pick<FigureTable, "figures">): Finding[] {
  const wholes = wholesOf(figures).flatMap((whole) => {
    const over = excess(whole);
    return over === null ? [] : [{ whole, over }];
  });
  const wrong = wholes.filter(({ over }) => over !== 0);
  const right = wholes.length - wrong.length;
  if (wrong.length === 0) return [];
  const isLoneWhole =
    wholes.length === 1 && Math.abs(wrong[0].over) <= furthestFromWhole && !countsEvents(figures);
  if (right < wrong.length && !isLoneWhole) return [];
  const list = wrong
    .slice(0, 8)
    .map(({ whole }) => `${format(sumOf(whole))}% from ${whole[0].figure.where} on`);
  return [
    finding(
      "percentages-not-100",
      wrong.length,
      wrong[0].whole[0].figure.where,
      `The percentages of White, BME and unknown people do not add up to 100%: ${list.join(", ")}. Check for a percentage that is mistyped, missing or of another whole.`
    ),
  ];
}

const format = (percent: number) => Number(percent.toFixed(2)).toString();

/** The wholes that a share may be of: everybody in its row, the known ones, the printed total, all of its group. */
type Bases = (number | null)[];

interface Pair {
  share: Share;
  count: number;
  bases: Bases;
}

/** True where a count of a base prints as this percentage, or is the nearest whole number to it. */
function fits({ share, count }: Pair, base: number | null): boolean {
  if (base === null || base <= 0) return false;
  const { percent, halfUnit } = share;
  return (
    Math.abs((100 * count) / base - percent) <= halfUnit * (1 + 1e-6) + 1e-9 ||
    Math.abs((percent * base) / 100 - count) <= 0.5 + 1e-9
  );
}

function pairsOf({ figures, uses }: Pick<FigureSource, "uses"> & { figures: FigureTable }): Pair[] {
  const counts = uses.filter(
    (use): use is CountUse => use.use === "count" && use.figure.reading.value !== null
  );
  const parts = counts.filter(({ isTotal, category }) => !isTotal && category !== null);
  const value = ({ figure }: CountUse) => figure.reading.value!;
  const sum = (some: readonly CountUse[]) => some.reduce((all, use) => all + value(use), 0);
  const keys = new Map(counts.map((use) => [use, keyOf(use.figure)]));
  return wholesOf(figures.figures).flatMap((whole) =>
    whole.flatMap((share): Pair[] => {
      const beside = parts.filter((use) => keys.get(use) === share.key);
      const own = beside.filter(({ category }) => category === share.category);
      if (own.length !== 1) return [];
      const total = counts.find(
        (use) => use.isTotal && use.category === null && keys.get(use) === share.key
      );
      const known = beside.filter(({ category }) => groupOf(category!) !== "unknown");
      const ofGroup = parts.filter(
        ({ category, measure }) => category === share.category && measure === own[0].measure
      );
      return [
        {
          share,
          count: value(own[0]),
          bases: [sum(beside), total ? value(total) : null, sum(known), sum(ofGroup)],
        },
      ];
    })
  );
}

/** Below this many percentages that fit, nothing tells of what they are percentages. */
const fewestThatFit = 2;

/**
 * Percentages that the counts beside them cannot give, to the printed decimals or half a person. Told only where
 * most percentages of the table do fit one and the same base.
 */
export function sharesNotOfCounts({ figures, uses }: FigureSource): Finding[] {
  const pairs = pairsOf({ figures, uses });
  const families = [0, 1, 2, 3].map((family) => ({
    family,
    fitting: pairs.filter((pair) => fits(pair, pair.bases[family])).length,
  }));
  const [best] = [...families].sort((a, b) => b.fitting - a.fitting);
  const wrong = pairs.filter((pair) => !pair.bases.some((base) => fits(pair, base)));
  if (wrong.length === 0 || best.fitting < fewestThatFit || wrong.length > best.fitting) return [];
  const list = wrong.slice(0, 8).map(({ share, count, bases }) => {
    const base = bases[best.family] ?? bases[0]!;
    return `${format(share.percent)}% in ${share.figure.where}, where ${count.toLocaleString("en-GB")} of ${base.toLocaleString("en-GB")} is ${((100 * count) / base).toFixed(1)}%`;
  });
  return [
    finding(
      "percentage-not-of-count",
      wrong.length,
      wrong[0].share.figure.where,
      `${counted(wrong.length, "percentage")} ${wrong.length === 1 ? "does" : "do"} not follow from the numbers of people beside ${wrong.length === 1 ? "it" : "them"}: ${list.join("; ")}. The numbers of people are counted. Check which of the two is right.`
    ),
  ];
}
