import { isTotal } from "../intake/table-slice";
import { ethnicCategoryOf, groupOf } from "../standard/ethnic-categories";
import { groups, type ByGroup, type Group } from "../standard/group";
import type { IndicatorNumber } from "../standard/indicators";
import { payBandOf } from "../standard/pay-bands";
import { countArgument, isBlank, numberBetween, quoted, singleCell, textCell } from "./arguments";
import { FunctionError } from "./function-error";
import { gridOf, usedSize } from "./over-cells";

/** Counts of one group as far as the table has them; null where it does not. */
export interface GroupCounts {
  events: number | null;
  base: number | null;
  /** 0 to 100. */
  percent: number | null;
}

type Measure = keyof GroupCounts;

/** How the counts of an indicator are headed; the first row whose pattern is found decides. */
type MeasureRule = readonly [pattern: RegExp, measure: Measure];

const generalRules: readonly MeasureRule[] = [
  [/%|\bper ?cent(age)?\b/, "percent"],
  [/\bevents?\b/, "events"],
  [/\b(base|denominator)\b/, "base"],
];

const answersRules: readonly MeasureRule[] = [
  [/\b(responses|respondents|answers|answered)\b/, "base"],
  [/\b(yes|experienced|believed?|agreed?)\b/, "events"],
];

const measureRules: Readonly<Record<IndicatorNumber, readonly MeasureRule[]>> = {
  "1": [],
  "2": [
    [/\bappointed\b|\bappointments\b/, "events"],
    [/\bshort ?-?listed\b|\bshortlisting\b/, "base"],
  ],
  "3": [
    [/\b(entered|entering|entrants|disciplinary|cases?)\b/, "events"],
    [/\b(workforce|staff|headcount)\b/, "base"],
  ],
  "4": [
    [/\b(accessed|accessing|trained|training|cpd|took part|taking part)\b/, "events"],
    [/\b(workforce|staff|headcount)\b/, "base"],
  ],
  "5": answersRules,
  "6": answersRules,
  "7": answersRules,
  "8": answersRules,
  "9": [],
};

const groupPatterns: readonly (readonly [RegExp, Group])[] = [
  [/\b(unknown|not stated|not known|null|undisclosed)\b/, "unknown"],
  [/\b(bme|bame|minority ethnic|ethnic minorit(y|ies))\b/, "bme"],
  [/\bwhite\b/, "white"],
];

const words = (cell: unknown) => String(textCell(cell, "Table")).trim().toLowerCase();

const indicatorHeading = /^(wres )?indicator( (no|number))?\.?$/;
const groupHeading = /^(group|ethnic(ity)?( group| origin| category)?)$/;

/** Rates and ratios stand beside the counts in a return, and are worked out anew. */
const workedOut = /\b(likelihood|likely|ratio|rate|difference)\b/;

function measureOf(text: string, indicator: IndicatorNumber): Measure | null {
  if (workedOut.test(text)) return null;
  const rules = [...generalRules.slice(0, 1), ...measureRules[indicator], ...generalRules.slice(1)];
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const groupInHeading = (text: string): Group | null =>
  groupPatterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** A table with headings: its first row, and the rows below that hold anything. */
interface HeadedTable {
  headings: string[];
  rows: unknown[][];
}

/** @throws FunctionError #VALUE! for a table without a row below its headings. */
function headedTable(table: unknown, indicator: IndicatorNumber): HeadedTable {
  const grid = gridOf(table);
  const used = usedSize([grid]);
  const [first, ...rest] = grid.slice(0, used.rows).map((row) => row.slice(0, used.columns));
  const headings = first.map(words);
  const filled = rest.filter((row) => !row.every((cell) => words(cell) === ""));
  if (filled.length === 0) {
    throw new FunctionError(
      "#VALUE!",
      "The table needs a row of headings and at least one row of counts below it."
    );
  }
  const column = headings.findIndex((heading) => indicatorHeading.test(heading));
  return {
    headings,
    rows:
      column < 0
        ? filled
        : filled.filter((row) => words(row[column]).replace(/\D+/g, "") === indicator),
  };
}

const noCounts = (): ByGroup<GroupCounts> => ({
  white: { events: null, base: null, percent: null },
  bme: { events: null, base: null, percent: null },
  unknown: { events: null, base: null, percent: null },
});

const groupNames: Readonly<Record<Group, string>> = {
  white: "White",
  bme: "BME",
  unknown: "Unknown",
};

function enter(counts: ByGroup<GroupCounts>, group: Group, measure: Measure, cell: unknown): void {
  const name = `${groupNames[group]} ${measure}`;
  if (isBlank(singleCell(cell, name))) return;
  if (counts[group][measure] !== null) {
    throw new FunctionError(
      "#VALUE!",
      `The table has more than one figure for ${name}. Give the rows of one year and one organisation.`
    );
  }
  counts[group][measure] =
    measure === "percent" ? numberBetween(cell, name, 0, 100) : countArgument(cell, name);
}

/**
 * Events, bases and percentages of White, BME and unknown for one indicator out of 2 to 8, from a table
 * with headings in any of three layouts: a row for each group ("Group", "Shortlisted", "Appointed"); a
 * column for each group with a row for each count; or a column for each group and count ("White
 * appointed"). A column "Indicator" picks the rows.
 *
 * @throws FunctionError #VALUE! for a table in none of these layouts, with cells that are no counts, or
 * with two figures for one count.
 */
export function groupCountsOf(table: unknown, indicator: IndicatorNumber): ByGroup<GroupCounts> {
  const { headings, rows } = headedTable(table, indicator);
  const counts = noCounts();
  const measures = headings.map((heading) => measureOf(heading, indicator));
  const groupColumn = headings.findIndex((heading) => groupHeading.test(heading));
  const inHeadings = headings.map(groupInHeading);
  if (groupColumn >= 0) {
    for (const row of rows) {
      const label = textCell(row[groupColumn], "Group");
      const code = ethnicCategoryOf(label);
      if (isTotal(label) || code === "unmapped") continue;
      measures.forEach((measure, column) => {
        if (measure !== null && column !== groupColumn) {
          enter(counts, groupOf(code), measure, row[column]);
        }
      });
    }
  } else {
    for (const row of rows) {
      const ofRow = row
        .map((cell, column) =>
          inHeadings[column] === null ? measureOf(words(cell), indicator) : null
        )
        .find((measure) => measure !== null);
      inHeadings.forEach((group, column) => {
        const measure = measures[column] ?? ofRow;
        if (group !== null && measure) enter(counts, group, measure, row[column]);
      });
    }
  }
  return counts;
}

/** Heads of one labelled row; `all` includes people of unknown ethnicity. */
export interface HeadRow {
  label: string;
  bme: number;
  all: number;
}

/**
 * The rows of a table with a column each for White and BME heads, and for Unknown or the total where
 * there are such columns. The label is the first column that is none of these.
 *
 * @throws FunctionError #VALUE! for a table without a White and a BME column, for cells that are no
 * counts, and for a total below the sum of its parts.
 */
export function headRowsOf(table: unknown, indicator: IndicatorNumber): HeadRow[] {
  const { headings, rows } = headedTable(table, indicator);
  const isHeads = headings.map((heading) => !/%|\bper ?cent/.test(heading));
  const columnOf = (group: Group) =>
    headings.findIndex((heading, column) => isHeads[column] && groupInHeading(heading) === group);
  const columns = { white: columnOf("white"), bme: columnOf("bme"), unknown: columnOf("unknown") };
  const total = headings.findIndex((heading) => /^(total|all)\b/.test(heading));
  if (columns.white < 0 || columns.bme < 0) {
    throw new FunctionError(
      "#VALUE!",
      'The table needs a column headed "White" and one headed "BME".'
    );
  }
  const taken = new Set([...Object.values(columns), total]);
  const labelColumn = headings.findIndex(
    (heading, column) => !taken.has(column) && !indicatorHeading.test(heading)
  );
  return rows.map((row) => {
    const label = labelColumn < 0 ? "" : String(textCell(row[labelColumn], "Table")).trim();
    const heads = (column: number, name: string) =>
      column < 0 ? 0 : countArgument(row[column], `${name} of ${quoted(label)}`);
    const [white, bme, unknown] = groups.map((group) => heads(columns[group], groupNames[group]));
    const sum = white + bme + unknown;
    const all = total < 0 || isBlank(row[total]) ? sum : heads(total, "Total");
    if (all < sum) {
      throw new FunctionError(
        "#VALUE!",
        `The total of ${quoted(label)} (${all}) is less than White, BME and Unknown together (${sum}).`
      );
    }
    return { label, bme, all };
  });
}

/** Whether a row of a band table is the total of other rows, and counted in none. */
export const isTotalRow = ({ label }: HeadRow): boolean => isTotal(label);

/** The name of the band or medical grade of a label, else the label itself, for comparing. */
export const partName = (label: string): string =>
  (payBandOf(label)?.band ?? label).trim().toLowerCase();
