import { acrossBreak } from "./change";
import { countInWords } from "./format";
import type { IndicatorResult } from "./indicator-result";
import type { Verdict } from "./verdict";
import type { CeilingResult } from "./workforce-ladder";

/** The verdicts that make a result a priority; of the first two it is sure that there is a difference. */
export const gapVerdicts: ReadonlySet<Verdict> = new Set([
  "gap",
  "gap-size-unclear",
  "possible-gap",
]);

/** Snapshots further apart than this are not said to follow one another. */
const mostMonthsApart = 18;

export interface Persistence {
  /** Snapshots in a row with the gap, the latest included; 1 or more. */
  snapshots: number;
  /** "four years running", "at three snapshots in a row"; "" for one. */
  words: string;
}

/** Whether the board is short of whole seats for one group; a rounding error of the last digits is no seat. */
export function isShortOfSeats({ indicator, shortfall }: IndicatorResult): boolean {
  return indicator === "9" && shortfall !== null && shortfall >= 1 - 1e-9;
}

/**
 * Whether a result says that one group fares worse, surely or possibly. Of indicator 1 only where BME staff are
 * under-represented; of indicator 9 where BME members are short of at least one whole seat.
 */
export function isGap(result: IndicatorResult): boolean {
  const { indicator, verdict, disadvantaged } = result;
  if (indicator === "9") return disadvantaged === "bme" && isShortOfSeats(result);
  if (verdict === null || disadvantaged === null || !gapVerdicts.has(verdict)) return false;
  return indicator !== "1" || disadvantaged === "bme";
}

function monthsBetween(earlier: string, later: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(later) - months(earlier);
}

/** Of snapshot dates, latest first, how many follow one another from the first on. */
function persistenceOf(periods: readonly string[]): Persistence {
  const gapAt = periods.findIndex(
    (period, index) => index > 0 && monthsBetween(period, periods[index - 1]) > mostMonthsApart
  );
  const inARow = gapAt < 0 ? periods : periods.slice(0, gapAt);
  const snapshots = inARow.length;
  if (snapshots < 2) return { snapshots, words: "" };
  const years = monthsBetween(inARow[snapshots - 1], inARow[0]) / 12;
  return {
    snapshots,
    words:
      years === snapshots - 1
        ? `${countInWords(snapshots)} years running`
        : `at ${countInWords(snapshots)} snapshots in a row`,
  };
}

/**
 * At how many snapshots in a row the same figure showed a gap against the same people. It ends at a snapshot without
 * such a gap, at a change of the survey question or of what is counted, and where snapshots are more than 18 months
 * apart, because nobody can know what lay between.
 *
 * @param history the results of one indicator and part, latest first; the first one is a gap.
 */
export function persistenceOfGap(history: readonly IndicatorResult[]): Persistence {
  const [latest] = history;
  const endsAt = history.findIndex(
    (result, index) =>
      !isGap(result) ||
      result.disadvantaged !== latest.disadvantaged ||
      result.basis !== latest.basis ||
      (index > 0 && acrossBreak(latest, result))
  );
  const inARow = endsAt < 0 ? history : history.slice(0, endsAt);
  return persistenceOf(inARow.map(({ period }) => period));
}

/**
 * At how many snapshots in a row the ladder of one section had a ceiling, wherever it stood.
 *
 * @param history of one section and population, latest first; the first one has a ceiling.
 */
export function persistenceOfCeiling(history: readonly CeilingResult[]): Persistence {
  const endsAt = history.findIndex(({ from }) => from === null);
  const inARow = endsAt < 0 ? history : history.slice(0, endsAt);
  return persistenceOf(inARow.map(({ period }) => period));
}
