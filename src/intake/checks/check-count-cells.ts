import { groupOf } from "../../standard/ethnic-categories";
import { dateWords } from "../excel-date";
import { measureWords, sumsOf, type MeasureCells } from "../figures/figure-cells";
import {
  formatAt,
  placeOfCell,
  readFigure,
  valueAt,
  type FigureGrid,
} from "../figures/figure-grid";
import type { FigureSource } from "../figures/figure-source";
import type { CountUse } from "../figures/figure-use";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import { isBlank } from "../table-slice";

const partsOf = ({ uses }: FigureSource) =>
  uses.filter(
    (use): use is CountUse => use.use === "count" && !use.isTotal && use.category !== null
  );

interface TextInCell {
  value: string;
  where: string;
}

/** Cells of these rows and columns that hold words which are no figure. */
function textsIn(
  grid: FigureGrid,
  rows: readonly number[],
  columns: readonly number[]
): TextInCell[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): TextInCell[] => {
      const value = valueAt(grid, row, column);
      const isText =
        typeof value === "string" &&
        !isBlank(value) &&
        readFigure(value, formatAt(grid, row, column)) === null;
      return isText ? [{ value, where: placeOfCell(grid, row, column) }] : [];
    })
  );
}

/** How many of the texts a message names. */
const mostListed = 8;

const listed = (texts: readonly TextInCell[]) =>
  texts
    .slice(0, mostListed)
    .map(({ value, where }) => `"${value.trim()}" in ${where}`)
    .join(", ");

/** Words in a cell whose row and column hold numbers of people: the number is missing from every sum. */
export function textAmongCounts(source: FigureSource): Finding[] {
  const { grid } = source;
  const parts = partsOf(source);
  const rows = [...new Set(parts.map(({ figure }) => figure.row))].sort((a, b) => a - b);
  const columns = [...new Set(parts.map(({ figure }) => figure.column))].sort((a, b) => a - b);
  const texts = textsIn(grid, rows, columns);
  if (texts.length === 0) return [];
  return [
    finding(
      "text-among-counts",
      texts.length,
      texts[0].where,
      `${counted(texts.length, "cell")} among the numbers of people in "${source.data.table.sheet}" ${texts.length === 1 ? "holds words and is" : "hold words and are"} left out, so that sums may be too small: ${listed(texts)}. Enter the number, 0 if it is 0.`
    ),
  ];
}

/** Words in a cell where a percentage of the survey should stand: nothing was withheld, and nothing is known. */
export function textAmongPercentages({ grid, uses, figures, data }: FigureSource): Finding[] {
  const answers = uses.flatMap((use) =>
    use.use === "survey" && !use.isOfAll && use.holds === "percent" ? [use.figure] : []
  );
  const rows = [...new Set(answers.map(({ row }) => row))];
  const ofAnswers = new Set([
    ...answers.map(({ column }) => column),
    ...figures.numbers.flatMap(({ column, meaning }) =>
      (meaning?.category === "white" || meaning?.category === "bme") &&
      (meaning.figure === undefined || meaning.figure === "percent")
        ? [column]
        : []
    ),
  ]);
  const texts = textsIn(grid, rows, [...ofAnswers]);
  if (texts.length === 0) return [];
  return [
    finding(
      "text-among-percentages",
      texts.length,
      texts[0].where,
      `${counted(texts.length, "cell")} among the percentages in "${data.table.sheet}" ${texts.length === 1 ? "holds words, which are no percentage, and is" : "hold words, which are no percentages, and are"} left out: ${listed(texts)}. Enter the percentage, such as 23.4%, or "*" if it was withheld.`
    ),
  ];
}

/** Counts stored as text, which Excel's own sums leave out. */
export function countsAsText(source: FigureSource): Finding[] {
  const texts = partsOf(source).filter(
    ({ figure: { reading } }) =>
      reading.isText && reading.value !== null && !/\(/.test(String(reading.written))
  );
  if (texts.length === 0) return [];
  return [
    finding(
      "numbers-as-text",
      texts.length,
      texts[0].figure.where,
      `${counted(texts.length, "count")} in "${source.data.table.sheet}" ${texts.length === 1 ? "is" : "are"} stored as text, the first in ${texts[0].figure.where}. They are read as numbers here, but Excel's own sums leave them out.`
    ),
  ];
}

/** Above this share of unknown ethnicity the figures may mislead. Our own default. */
const mostUnknown = 0.05;

/** Of fewer people one alone is more than 5%. */
const fewestPeople = 20;

/** Ready-made counts of the workforce or of those shortlisted with many people of unknown ethnicity, one finding a date. */
export function manyUnknown(counts: readonly MeasureCells[]): Finding[] {
  const bases = new Map<string, MeasureCells[]>();
  for (const of of counts) {
    if (of.measure !== "workforce" && of.measure !== "shortlisted") continue;
    const key = `${of.measure} ${of.period}`;
    bases.set(key, [...(bases.get(key) ?? []), of]);
  }
  return [...bases.values()].flatMap((tables) => {
    const [{ table, measure, period }] = tables;
    const cells = tables.flatMap((of) => of.cells);
    const { white, bme, unknown } = sumsOf(cells);
    const total = white + bme + unknown;
    const first = cells.find(
      ({ category, people }) => people > 0 && groupOf(category) === "unknown"
    );
    if (!first || total < fewestPeople || unknown <= mostUnknown * total) return [];
    return [
      finding(
        "unknown-ethnicity",
        unknown,
        first.where,
        `Ethnicity is unknown for ${unknown.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")} people (${((100 * unknown) / total).toFixed(1)}%) in ${measureWords[measure]} of ${dateWords(period)} in "${table.sheet}". Above 5% the figures may mislead: ask people to state or update it.`
      ),
    ];
  });
}
