import { indicators, type IndicatorNumber } from "../../standard/indicators";
import type { FigureBlock } from "../figures/figure-blocks";
import {
  formatAt,
  isYearOrDate,
  placeOfCell,
  readFigure,
  valueAt,
  type FigureGrid,
} from "../figures/figure-grid";
import { meaningOfLabel, meaningOfTitle, plainLabel } from "../figures/figure-label";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import { isBlank } from "../table-slice";

/** A ready-made relative likelihood, as somebody typed it. */
interface TypedRatio {
  indicator: RatioIndicator;
  /** ISO date, or year; "" where nothing tells. */
  time: string;
  value: number;
  hasPercentSign: boolean;
  where: string;
}

type RatioIndicator = Extract<IndicatorNumber, "2" | "3" | "4">;

/** Words that tell the indicator of a relative likelihood. */
const indicatorWords: readonly (readonly [RegExp, RatioIndicator])[] = [
  [/\b(indicator|metric) ?2\b|^2\b|\b(shortlist\w*|appoint\w*)\b/, "2"],
  [/\b(indicator|metric) ?3\b|^3\b|\bdisciplin\w*/, "3"],
  [/\b(indicator|metric) ?4\b|^4\b|\b(training|cpd)\b/, "4"],
];

const ratioWords =
  /\b(relative likelihood|likelihood ratio|relative risk)s?\b|^(the )?ratio$|\btimes (as|more|less) likely\b/;

/** Columns and rows beside a ratio that are none of the organisation's ratios of a year. */
const notOwnRatio =
  /\b(average|national|benchmark|england|median|sector|peer\w*|target|change|difference|movement|variance|trend|interval|ci|lower|upper|p value|improvement)\b/;

const indicatorIn = (text: string) => indicatorWords.find(([words]) => words.test(text))?.[1];

/** Text of the cells of a header above a column; those of the rows above the last hold for the columns after them. */
function headerOf(grid: FigureGrid, block: FigureBlock, column: number): string[] {
  const last = block.headerRows[block.headerRows.length - 1];
  return block.headerRows.flatMap((row) => {
    for (let from = column; from >= block.firstColumn; from--) {
      const value = valueAt(grid, row, from);
      if (!isBlank(value)) return [String(value)];
      if (row === last) break;
    }
    return [];
  });
}

function timeIn(
  grid: FigureGrid,
  block: FigureBlock,
  column: number,
  texts: readonly string[]
): string {
  for (const row of block.headerRows) {
    const said = meaningOfLabel(valueAt(grid, row, column), formatAt(grid, row, column));
    const time = said?.period ?? said?.year?.toString();
    if (time !== undefined) return time;
  }
  for (const text of texts) {
    const said = meaningOfTitle(text);
    const time = said.period ?? said.year?.toString();
    if (time !== undefined) return time;
  }
  return "";
}

/**
 * The relative likelihoods among the numbers of a table, told by the words of their row, column or title. Two numbers
 * or more of a row under different groups are the rates that a ratio is of, and no ratios.
 */
function typedRatios(
  grid: FigureGrid,
  block: FigureBlock,
  titles: readonly string[]
): TypedRatio[] {
  const title = plainLabel(titles.join(" "));
  return block.body.flatMap(({ row, isHeading }): TypedRatio[] => {
    if (isHeading) return [];
    const labels: string[] = [];
    const numbers: { column: number; header: string[] }[] = [];
    for (let column = block.firstColumn; column <= block.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      const reading = readFigure(value, formatAt(grid, row, column));
      const isNumber = reading !== null && reading.value !== null;
      if (isNumber && !isYearOrDate(grid, row, column)) {
        numbers.push({ column, header: headerOf(grid, block, column) });
      } else if (!isBlank(value)) labels.push(String(value));
    }
    const label = plainLabel(labels.join(" "));
    if (notOwnRatio.test(label)) return [];
    const ofGroups = numbers.filter(({ header }) =>
      header.some((text) => meaningOfLabel(text, "General")?.category !== undefined)
    );
    return numbers.flatMap(({ column, header }): TypedRatio[] => {
      const above = plainLabel(header.join(" "));
      const isOfGroup = ofGroups.some((other) => other.column === column);
      if (notOwnRatio.test(above) || (isOfGroup && ofGroups.length > 1)) return [];
      const indicator = indicatorIn(label) ?? indicatorIn(above) ?? indicatorIn(title);
      const isRatio =
        ratioWords.test(above) ||
        ratioWords.test(label) ||
        (ratioWords.test(title) && indicatorIn(label) !== undefined);
      if (!isRatio || indicator === undefined) return [];
      const { value, percent } = readFigure(
        valueAt(grid, row, column),
        formatAt(grid, row, column)
      )!;
      return [
        {
          indicator,
          time: timeIn(grid, block, column, [...labels, ...titles]),
          value: value!,
          hasPercentSign: percent,
          where: placeOfCell(grid, row, column),
        },
      ];
    });
  });
}

const percentSigns = (ratios: readonly TypedRatio[]): Finding[] => {
  const signed = ratios.filter(({ hasPercentSign }) => hasPercentSign);
  if (signed.length === 0) return [];
  const list = signed
    .slice(0, 8)
    .map(
      ({ indicator, value, where }) =>
        `indicator ${indicator}, ${Number(value.toFixed(2))}% in ${where}`
    );
  return [
    finding(
      "ratio-as-percentage",
      signed.length,
      signed[0].where,
      `${counted(signed.length, "relative likelihood")} ${signed.length === 1 ? "is" : "are"} written with a percent sign: ${list.join("; ")}. It is a ratio, so many times as likely: write it as a plain number, such as 1.54.`
    ),
  ];
};

/** How far the logarithms of two ratios may be from mirroring each other at 1, and how far from 1 they must be. */
const [mirrored, farFromOne] = [0.1, 0.25];

/** A ratio and that of the next date lie on different sides of 1, and about as far from it. */
function turned(ratios: readonly TypedRatio[]): Finding[] {
  const turnedPairs = pairsInTime(ratios).filter(([before, now]) => {
    const [a, b] = [Math.log(before.value), Math.log(now.value)];
    return Math.abs(a + b) <= mirrored && Math.min(Math.abs(a), Math.abs(b)) >= farFromOne;
  });
  return turnedPairs.map(([before, now]) =>
    finding(
      "ratio-turned",
      1,
      now.where,
      `The relative likelihood of indicator ${now.indicator} is ${now.value} in ${now.where} and ${before.value} in ${before.where}, the date before: ${now.value} is about 1 ÷ ${before.value}, so one of them may be the wrong way round. ${directionWords(now.indicator)}`
    )
  );
}

/** Which group stands above the line in an indicator, in words. */
function directionWords(indicator: RatioIndicator): string {
  return indicators[indicator].direction === "white/bme"
    ? `In indicator ${indicator} the likelihood of White people is divided by that of BME people.`
    : `In indicator ${indicator} the likelihood of BME people is divided by that of White people.`;
}

/** A ratio above this many times that of the date before, or below one part of it. */
const largestStep = 2;

/** Rare events swing from year to year, and nothing tells here on how many a ratio stands. */
const swinging: ReadonlySet<IndicatorNumber> = new Set(["3"]);

function jumped(ratios: readonly TypedRatio[]): Finding[] {
  return pairsInTime(ratios)
    .filter(
      ([before, now]) =>
        !swinging.has(now.indicator) &&
        Math.abs(Math.log(now.value / before.value)) > Math.log(largestStep)
    )
    .filter((pair) => turned(pair).length === 0)
    .map(([before, now]) =>
      finding(
        "year-on-year-jump",
        1,
        now.where,
        `The relative likelihood of indicator ${now.indicator} goes from ${before.value} in ${before.where} to ${now.value} in ${now.where}, more than twice or less than half. Check the direction, the groups and the definition of both.`
      )
    );
}

/** Ratios of one indicator and part at dates that follow one another; none where a date has two. */
function pairsInTime(ratios: readonly TypedRatio[]): [TypedRatio, TypedRatio][] {
  const series = new Map<string, TypedRatio[]>();
  for (const ratio of ratios) {
    if (ratio.time === "" || ratio.hasPercentSign || ratio.value <= 0) continue;
    series.set(ratio.indicator, [...(series.get(ratio.indicator) ?? []), ratio]);
  }
  return [...series.values()].flatMap((some): [TypedRatio, TypedRatio][] => {
    const sorted = [...some].sort((a, b) => (a.time < b.time ? -1 : 1));
    if (new Set(sorted.map(({ time }) => time)).size !== sorted.length) return [];
    return sorted.slice(1).map((now, at) => [sorted[at], now]);
  });
}

/**
 * Doubts about relative likelihoods that a table gives ready-made, from the numbers alone: one written with a percent
 * sign, one the other way round than the year before, one that more than doubled or halved.
 */
export function typedRatioFindings(
  grid: FigureGrid,
  block: FigureBlock,
  titles: readonly string[]
): Finding[] {
  const ratios = typedRatios(grid, block, titles);
  return [...percentSigns(ratios), ...turned(ratios), ...jumped(ratios)];
}
