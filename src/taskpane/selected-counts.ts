import type { CellValue } from "../intake/found-region";
import { columnName } from "../standard/address";
import { ethnicCategoryOf, groupOf } from "../standard/ethnic-categories";

/** Events and base of one group, and the formula text for each: an address, or a sum of addresses. */
export interface SelectedGroup {
  events: number;
  base: number;
  eventsAt: string;
  baseAt: string;
}

/** The counts of two groups found in a selection. */
export interface SelectedCounts {
  white: SelectedGroup;
  bme: SelectedGroup;
  /** What the reader should know about how the cells were read: "" or sentences. */
  note: string;
}

/** Why no counts could be read, in words that say what to select instead. */
export interface NoCounts {
  problem: string;
}

interface PlacedCell {
  value: CellValue;
  row: number;
  column: number;
}

type Grid = PlacedCell[][];
type GroupWord = "white" | "bme" | "unknown" | "total";

const totalWord = /^(grand |over)?(all|total)\b/i;

/** Headings of people without the event: base = these + events. */
const withoutEvent = /^(not|no|did not|didn't|un\w+|rejected|declined|never)\b/i;

const wanted =
  "Select the counts of White and BME people: for each group the people with the event and all people who could have had it, with or without headings and totals.";

/** What a text calls: one of the groups, a total, or nothing we know. */
function groupWord(value: CellValue): GroupWord | null {
  if (typeof value !== "string" || value.trim() === "") {
    return null;
  }
  if (totalWord.test(value.trim())) {
    return "total";
  }
  const code = ethnicCategoryOf(value);
  if (code === "unmapped") {
    return null;
  }
  return groupOf(code);
}

const isBlank = ({ value }: PlacedCell) => typeof value === "string" && value.trim() === "";

const turned = (grid: Grid): Grid => grid[0].map((_, column) => grid.map((row) => row[column]));

/** Without rows and columns that are blank throughout. */
function withoutBlanks(grid: Grid): Grid {
  const rows = grid.filter((row) => !row.every(isBlank));
  return rows.length === 0 ? [] : turned(turned(rows).filter((column) => !column.every(isBlank)));
}

const address = ({ row, column }: PlacedCell) => `${columnName(column)}${row + 1}`;

const isCount = ({ value }: PlacedCell) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Columns in which both groups have whole numbers, with the heading above them. */
interface CountColumn {
  white: PlacedCell;
  bme: PlacedCell;
  heading: string;
}

const number = ({ value }: PlacedCell) => value as number;
const largerInBoth = (one: CountColumn, other: CountColumn) =>
  number(one.white) >= number(other.white) && number(one.bme) >= number(other.bme);
const isSum = (sum: CountColumn, one: CountColumn, other: CountColumn) =>
  number(sum.white) === number(one.white) + number(other.white) &&
  number(sum.bme) === number(one.bme) + number(other.bme);

function groups(events: CountColumn, base: CountColumn, note: string): SelectedCounts {
  const group = (side: "white" | "bme"): SelectedGroup => ({
    events: number(events[side]),
    base: number(base[side]),
    eventsAt: address(events[side]),
    baseAt: address(base[side]),
  });
  return { white: group("white"), bme: group("bme"), note };
}

/** Events beside people without the event, where no column holds both together. */
function groupsFromParts(events: CountColumn, without: CountColumn, note: string): SelectedCounts {
  const group = (side: "white" | "bme"): SelectedGroup => ({
    events: number(events[side]),
    base: number(events[side]) + number(without[side]),
    eventsAt: address(events[side]),
    baseAt: `${address(events[side])}+${address(without[side])}`,
  });
  return { white: group("white"), bme: group("bme"), note };
}

/** Which of the columns hold the events and which the base. */
function fromColumns(columns: readonly CountColumn[], note: string): SelectedCounts | NoCounts {
  if (columns.length === 2) {
    const [first, second] = columns;
    const parts = columns.findIndex(({ heading }) => withoutEvent.test(heading));
    if (parts >= 0) {
      const [events, without] = parts === 1 ? [first, second] : [second, first];
      return groupsFromParts(events, without, note);
    }
    if (largerInBoth(second, first)) {
      return groups(first, second, note);
    }
    if (largerInBoth(first, second)) {
      return groups(second, first, note);
    }
    return {
      problem:
        "In one group the first number is the larger, in the other the second, so it cannot be told which are the events and which all people. Type the four numbers below, or select other cells.",
    };
  }
  if (columns.length === 3) {
    const base = columns.find((sum) => {
      const [one, other] = columns.filter((column) => column !== sum);
      return isSum(sum, one, other) && number(sum.white) + number(sum.bme) > 0;
    });
    const events = columns.find((one) => one !== base && !withoutEvent.test(one.heading));
    if (base && events) {
      return groups(events, base, note);
    }
  }
  return {
    problem:
      columns.length < 2
        ? `Fewer than two whole numbers stand beside White and BME. ${wanted}`
        : `${columns.length} numbers stand beside each group, and it cannot be told which two to compare. Select the labels and two columns of numbers only.`,
  };
}

/** Reads a grid whose rows are the groups; null where its first texts name no White and no BME row. */
function fromRows(grid: Grid): SelectedCounts | NoCounts | null {
  const labels = grid.map((row) => row.map(({ value }) => groupWord(value)).find(Boolean) ?? null);
  const rowsOf = (word: GroupWord) => grid.filter((_, index) => labels[index] === word);
  const [white, ...moreWhite] = rowsOf("white");
  const [bme, ...moreBme] = rowsOf("bme");
  if (!white || !bme) {
    return null;
  }
  if (moreWhite.length + moreBme.length > 0) {
    return {
      problem:
        "More than one row stands for White or for BME people. Select one row for each, for example the totals of the two groups.",
    };
  }
  const above = grid.slice(0, Math.min(grid.indexOf(white), grid.indexOf(bme)));
  const columns = white.flatMap((cell, column): CountColumn[] => {
    if (!isCount(cell) || !isCount(bme[column])) {
      return [];
    }
    const heading = above.map((row) => row[column].value).filter((value) => value !== "");
    return [{ white: cell, bme: bme[column], heading: String(heading.at(-1) ?? "").trim() }];
  });
  const unknown = rowsOf("unknown").length > 0;
  return fromColumns(columns, unknown ? "People of unknown ethnicity are left out." : "");
}

/**
 * Four bare numbers: White first, events before their base, in rows before in columns; the first of these that makes sense.
 */
function fromBareNumbers(grid: Grid): SelectedCounts | NoCounts {
  const columnsOf = ([white, bme]: Grid): CountColumn[] =>
    white.map((cell, column) => ({ white: cell, bme: bme[column], heading: "" }));
  const note = "Without labels the first group is read as White and the second as BME.";
  const orders = [grid, turned(grid)].map(columnsOf);
  const eventsFirst = orders.find(([events, base]) => largerInBoth(base, events));
  return fromColumns(eventsFirst ?? orders[0], note);
}

/**
 * The counts of White and BME people in a selection: groups in rows or in columns, with or without headings, totals
 * and people without the event. Shares and other fractions are passed over. `origin` is the place of the top left cell,
 * zero-based. Where it cannot be told what to compare, the problem says what to select.
 */
export function selectedCounts(
  values: readonly (readonly CellValue[])[],
  origin: { row: number; column: number }
): SelectedCounts | NoCounts {
  const grid = withoutBlanks(
    values.map((cells, row) =>
      cells.map((value, column) => ({
        value,
        row: origin.row + row,
        column: origin.column + column,
      }))
    )
  );
  if (grid.length === 0) {
    return { problem: `The selected cells are blank. ${wanted}` };
  }
  if (grid.length === 2 && grid[0].length === 2 && grid.flat().every(isCount)) {
    return fromBareNumbers(grid);
  }
  return (
    fromRows(grid) ??
    fromRows(turned(grid)) ?? { problem: `No White and BME counts were found there. ${wanted}` }
  );
}
