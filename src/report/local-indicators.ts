import { groupNames, type ComparedEvent } from "../analysis/compared-event";
import { formatInterval } from "../analysis/format";
import { likelihoodOutcome, type LikelihoodOutcome } from "../analysis/likelihood-result";
import { verdictText } from "../analysis/verdict";
import type { CellValue } from "../intake/found-region";
import { guardedText, unchanged } from "./guarded";
import { keptTableDefinition } from "./kept-table-definitions";
import type { KeptRow, KeptTablePlan } from "./kept-tables";
import type { ReportInput } from "./report-input";

interface LocalIndicator {
  /** Key of its row. */
  key: string;
  what: string;
  outcome: string;
  happened: string;
}

/** Indicators that the standard does not have, suggested because chances of this kind come before promotion. */
const suggested: readonly LocalIndicator[] = [
  {
    key: "L1",
    what: "Secondments and acting up",
    outcome: "to be seconded or to act up",
    happened: "were seconded or acted up",
  },
  {
    key: "L2",
    what: "Told of a secondment or acting-up opportunity",
    outcome: "to be told of a secondment or acting-up opportunity",
    happened: "were told of a secondment or acting-up opportunity",
  },
];

/** Empty rows that stand ready for indicators of the user's own. */
const spareRows = 2;

const countKeys = ["whiteEvents", "whiteBase", "bmeEvents", "bmeBase"] as const;

/** Braces would be taken for the name of a column. */
function nameOf({ cells }: KeptRow): string {
  return String(cells.what ?? "")
    .replace(/[{}]/g, "")
    .trim();
}

function indicatorOf(row: KeptRow): LocalIndicator {
  const name = nameOf(row);
  const known = suggested.find(({ key, what }) => key === row.cells.key && what === name);
  return (
    known ?? {
      key: String(row.cells.key),
      what: name,
      outcome: `to be counted under “${name}”`,
      happened: `were counted under “${name}”`,
    }
  );
}

function eventOf({ outcome, happened }: LocalIndicator): ComparedEvent {
  return {
    number: null,
    direction: "white/bme",
    people: "staff",
    outcome,
    happened,
    harm: false,
    names: groupNames,
    baseWords: "in the base",
    shortfall: null,
    pointsAbove: null,
    needsOverseas: false,
    adviceBelowBand: null,
  };
}

function isCount(value: CellValue | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** The four counts of a row; null where one is missing or no whole number. */
function countsOf({ cells }: KeptRow): number[] | null {
  const counts = countKeys.map((key) => cells[key]);
  return counts.every(isCount) ? counts : null;
}

/**
 * What a row of local counts shows, by the method of indicators 2 to 4; the event is taken as a benefit. Nobody of
 * unknown ethnicity is counted, so that nothing can reassure. null where the four whole numbers are not there.
 */
export function localOutcome(row: KeptRow, level: number): LikelihoodOutcome | null {
  const counts = countsOf(row);
  if (!counts || nameOf(row) === "") return null;
  const [whiteEvents, whiteBase, bmeEvents, bmeBase] = counts;
  return likelihoodOutcome({
    event: eventOf(indicatorOf(row)),
    events: { white: whiteEvents, bme: bmeEvents, unknown: 0 },
    bases: { white: whiteBase, bme: bmeBase, unknown: 0 },
    years: 1,
    level,
    // Whether the counts could be matched with people is not known, so the strongest reassurance is withheld.
    unmatchedShare: 1,
    overseasKnown: false,
  });
}

const ratioFormula =
  '=IFERROR(({whiteEvents}/{whiteBase})/({bmeEvents}/{bmeBase}),IF(COUNT({whiteEvents},{whiteBase},{bmeEvents},{bmeBase})=4,"[z]",""))';

const waiting = "Enter what is counted and four whole numbers; the report then judges them.";

function reportCells(row: KeptRow | undefined, level: number): Record<string, CellValue> {
  const outcome = row ? localOutcome(row, level) : null;
  if (!row || !outcome) {
    return { ratio: ratioFormula, interval: "", verdict: "", sentence: waiting };
  }
  const counts = countsOf(row)!;
  const condition = unchanged(
    countKeys.map((key, index) => ({ address: `{${key}}`, value: counts[index] }))
  );
  const guarded = (text: string) => `=${guardedText(condition, text)}`;
  return {
    ratio: ratioFormula,
    interval: guarded(outcome.interval ? formatInterval(outcome.interval) : "[z]"),
    verdict: guarded(verdictText(outcome)),
    sentence: guarded(outcome.sentence),
  };
}

/** "L12" → 12; 0 for what is no key of ours. */
function numberOf(key: CellValue | undefined): number {
  return Number(/^L(\d+)$/.exec(String(key ?? ""))?.[1] ?? 0);
}

/**
 * The table of local indicators: two suggested ones, those the user entered, judged, and two empty rows for more. A
 * row of the user's own without a number in its first column is left alone.
 */
export function localIndicatorsTable({
  kept,
  settings,
}: Pick<ReportInput, "kept" | "settings">): Omit<KeptTablePlan, "at"> {
  const standing = kept.local ?? [];
  const rowOf = (key: string) => standing.find(({ cells }) => cells.key === key);
  const empty = { period: "", whiteEvents: "", whiteBase: "", bmeEvents: "", bmeBase: "" };
  const isUsed = (row: KeptRow) =>
    nameOf(row) !== "" || countKeys.some((key) => String(row.cells[key] ?? "") !== "");
  const numbers = standing.filter(isUsed).map(({ cells }) => numberOf(cells.key));
  const last = Math.max(suggested.length, ...numbers) + spareRows;
  return {
    definition: keptTableDefinition("local"),
    rows: Array.from({ length: last }, (_, index) => {
      const key = `L${index + 1}`;
      const what = suggested.find((one) => one.key === key)?.what ?? "";
      return {
        key,
        cells: { key, what, ...empty, ...reportCells(rowOf(key), settings.level) },
      };
    }),
    closed: null,
  };
}
