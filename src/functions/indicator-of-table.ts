import { verdictText } from "../analysis/verdict";
import type { ByGroup, Group } from "../standard/group";
import { indicators, type IndicatorDefinition, type IndicatorNumber } from "../standard/indicators";
import type { Proportion } from "../statistics/proportion";
import { numberChoice, quoted, singleCell, textCell, wordChoice } from "./arguments";
import { boardCounts, boardPoints, type BoardCounts } from "./board-gap";
import { indicatorNumbers } from "./comparator";
import { groupWords } from "./ethnic-group";
import {
  groupCountsOf,
  headRowsOf,
  isTotalRow,
  partName,
  type GroupCounts,
  type HeadRow,
} from "./count-table";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { noUpperLimit } from "./relative-likelihood";
import { proportionArgument, type TwoGroups } from "./two-groups";
import { resultOfGroups } from "./verdict-of-groups";

/** What of an indicator a cell shows. */
export type Figure = "value" | "lower" | "upper" | "p" | "verdict" | "sentence";

const figures = new Map<string, Figure>(
  (["value", "lower", "upper", "p", "verdict", "sentence"] as const).map((figure) => [
    figure,
    figure,
  ])
);

const noSuchFigure = (number: IndicatorNumber, figure: Figure) =>
  new FunctionError("#N/A", `Indicator ${number} has no ${quoted(figure)} here.`);

function partArgument(value: unknown): string {
  const text = String(textCell(singleCell(value, "Part"), "Part"));
  return text.trim() === "" ? "all" : partName(text);
}

function wanted(rows: readonly HeadRow[], found: HeadRow | undefined, part: string): HeadRow {
  if (found) return found;
  const labels = rows.map(({ label }) => quoted(label)).slice(0, 20);
  throw new FunctionError(
    "#N/A",
    `The table has no row for part ${quoted(part)}. Its rows are ${labels.join(", ")}.`
  );
}

/** What a table holds for an indicator. */
export type IndicatorFigures =
  | { kind: "share"; bme: number; all: number }
  | { kind: "board"; board: BoardCounts }
  | { kind: "percentages"; white: number; bme: number }
  | { kind: "groups"; groups: TwoGroups; counts: ByGroup<GroupCounts> };

/** BME heads and all heads of a band, or of all bands together. */
function shareOf(table: unknown, part: string): IndicatorFigures {
  const rows = headRowsOf(table, "1");
  const bands = rows.filter((row) => !isTotalRow(row));
  const counted = bands.length > 0 ? bands : rows.slice(0, 1);
  const row =
    part === "all"
      ? {
          label: "all",
          bme: counted.reduce((sum, { bme }) => sum + bme, 0),
          all: counted.reduce((sum, { all }) => sum + all, 0),
        }
      : wanted(
          bands,
          bands.find(({ label }) => partName(label) === part),
          part
        );
  if (row.all === 0) {
    throw new FunctionError("#DIV/0!", `There are no heads in ${quoted(row.label)}.`);
  }
  return { kind: "share", bme: row.bme, all: row.all };
}

/** The rows of indicator 9, by what their label says. */
const boardRows: readonly (readonly [part: string, pattern: RegExp])[] = [
  ["workforce", /\b(workforce|staff)\b/i],
  ["voting", /^(?!.*\bnon\b).*\bvoting\b/i],
  ["executive", /^(?!.*\bnon\b).*\bexecutive\b/i],
  ["board", /^(?!.*\bnon\b).*\bboard\b/i],
];

const boardPartOf = (label: string) =>
  boardRows.find(([, pattern]) => pattern.test(label))?.[0] ?? null;

/** A row for the board (or a part of it) and one for the workforce. */
function boardOf(table: unknown, part: string): IndicatorFigures {
  const rows = headRowsOf(table, "9");
  const rowOf = (name: string) =>
    wanted(
      rows,
      rows.find(({ label }) => boardPartOf(label) === name),
      name
    );
  const board = rowOf(part === "all" ? "board" : part);
  const workforce = rowOf("workforce");
  return {
    kind: "board",
    board: boardCounts([board.bme, board.all, workforce.bme, workforce.all]),
  };
}

function proportionOf(counts: ByGroup<GroupCounts>, group: Group): Proportion {
  const { events, base } = counts[group];
  const name = groupWords[group];
  if (events === null || base === null) {
    throw new FunctionError(
      "#VALUE!",
      `The table has no ${events === null ? "events" : "base"} for ${name}. Head the columns as in the help, for example "Group", "Shortlisted", "Appointed".`
    );
  }
  return proportionArgument(events, base, `${name} events`, `${name} base`);
}

/** Every split of the unknown is judged for the sentence, so more of them would keep the cell waiting. */
const mostUnknown = 10_000;

/** People of unknown ethnicity. */
function unknownOf({ unknown }: ByGroup<GroupCounts>): Proportion {
  const people = { events: unknown.events ?? 0, base: unknown.base ?? 0 };
  if (Math.max(people.events, people.base) > mostUnknown) {
    throw new FunctionError(
      "#VALUE!",
      `More than ${mostUnknown.toLocaleString("en-GB")} people of unknown ethnicity: no verdict can be worked out in a cell.`
    );
  }
  return people;
}

/**
 * Counts of two groups; percentages alone where a survey table has no number of answers. Percentages of at
 * most 1 in both groups are cells formatted as a percentage, which hold a fraction.
 */
function groupsOf(table: unknown, { number, measure }: IndicatorDefinition): IndicatorFigures {
  const counts = groupCountsOf(table, number);
  const { white, bme } = counts;
  if (
    measure === "points" &&
    white.events === null &&
    white.percent !== null &&
    bme.percent !== null
  ) {
    const scale = Math.max(white.percent, bme.percent) <= 1 ? 100 : 1;
    return { kind: "percentages", white: white.percent * scale, bme: bme.percent * scale };
  }
  return {
    kind: "groups",
    counts,
    groups: {
      white: { ...proportionOf(counts, "white"), name: "White" },
      bme: { ...proportionOf(counts, "bme"), name: "BME" },
    },
  };
}

function figureOfGroups(
  groups: TwoGroups,
  counts: ByGroup<GroupCounts>,
  definition: IndicatorDefinition,
  figure: Figure
): CellAnswer {
  // Only what is said in words depends on the unknown.
  const inWords = figure === "verdict" || figure === "sentence";
  const result = resultOfGroups(groups, definition, 0.95, inWords ? unknownOf(counts) : undefined);
  const { value, interval, p } = result;
  const given = (answer: number | "infinity" | null | undefined): CellAnswer => {
    if (answer === null || answer === undefined) throw noSuchFigure(definition.number, figure);
    return answer === "infinity" ? noUpperLimit : answer;
  };
  if (figure === "value" && typeof value !== "number") {
    throw new FunctionError("#DIV/0!", result.sentence);
  }
  const answers: Record<Figure, () => CellAnswer> = {
    value: () => given(value),
    lower: () => given(interval?.lower),
    upper: () => given(interval?.upper),
    p: () => given(p?.value),
    verdict: () => verdictText(result),
    sentence: () => result.sentence,
  };
  return answers[figure]();
}

/** The value where that is all there is. */
function onlyValue(number: IndicatorNumber, figure: Figure, value: number): CellAnswer {
  if (figure !== "value") throw noSuchFigure(number, figure);
  return value;
}

/** The definition of the indicator an argument names; there is no fallback. */
export function definitionOfTable(number: unknown): IndicatorDefinition {
  return indicators[`${numberChoice(number, "Indicator", indicatorNumbers)}`];
}

/** The figure an argument names; the value when blank, 0 or omitted. */
export function figureArgument(value: unknown): Figure {
  return wordChoice(value, "Figure", figures, "value");
}

/**
 * What a table holds for a part of an indicator ("all" when blank, 0 or omitted).
 *
 * @throws FunctionError #VALUE! for a table that cannot be read, #N/A for a part it does not have, #DIV/0!
 * for an empty base.
 */
export function figuresOfTable(
  definition: IndicatorDefinition,
  table: unknown,
  part: unknown
): IndicatorFigures {
  const { number } = definition;
  const wantedPart = partArgument(part);
  if (number === "1") return shareOf(table, wantedPart);
  if (number === "9") return boardOf(table, wantedPart);
  if (wantedPart !== "all") {
    throw new FunctionError(
      "#N/A",
      `Indicator ${number} has only the part "all" here; it is ${quoted(wantedPart)}.`
    );
  }
  return groupsOf(table, definition);
}

/** One figure of what a table holds. @throws FunctionError #N/A for a figure it does not have. */
export function figureOf(
  definition: IndicatorDefinition,
  found: IndicatorFigures,
  figure: Figure
): CellAnswer {
  const { number } = definition;
  switch (found.kind) {
    case "share":
      return onlyValue(number, figure, (found.bme / found.all) * 100);
    case "board":
      return onlyValue(number, figure, boardPoints(found.board));
    case "percentages":
      if (figure === "value") return found.bme - found.white;
      throw new FunctionError(
        "#N/A",
        `A percentage without the number of answers has no ${quoted(figure)}. Add a column "Responses" and one "Yes".`
      );
    case "groups":
      return figureOfGroups(found.groups, found.counts, definition, figure);
  }
}

/**
 * One figure of an indicator from a small table of counts with headings (see `groupCountsOf` and
 * `headRowsOf`), the same as the report gives for the same counts. Indicator 1: a BME percentage of all
 * heads, part a band or "all"; 2 to 4: a ratio in the direction of the indicator; 5 to 8: BME − White in
 * points; 9: board − workforce in points, part "board", "voting" or "executive". Staff lists are counted
 * by the report, or by TALLY first.
 *
 * @throws FunctionError #VALUE! for a table that cannot be read, #N/A for a part or figure it does not
 * have, #DIV/0! for an empty base.
 */
export function indicatorOfTable(
  number: unknown,
  table: unknown,
  part: unknown,
  figure: unknown
): CellAnswer {
  const definition = definitionOfTable(number);
  const wantedFigure = figureArgument(figure);
  return figureOf(definition, figuresOfTable(definition, table, part), wantedFigure);
}
