import type { Counts, Measure } from "../intake/counts";
import type { ByGroup } from "../standard/group";
import {
  capitalised,
  countInWords,
  formatCount,
  formatPercent,
  formatPoints,
  formatQuotient,
} from "./format";
import { groupSums, heads, talliesOf, wholeWorkforce } from "./group-sums";
import type { IndicatorResult } from "./indicator-result";

const parts: readonly { part: string; measure: Measure; words: string }[] = [
  { part: "board", measure: "board", words: "on the board" },
  { part: "voting", measure: "board voting", words: "among the voting members of the board" },
  {
    part: "executive",
    measure: "board executive",
    words: "among the executive members of the board",
  },
];

/** Board share − workforce share in points, were so many of the seats held by BME members. */
function pointsWith(bmeSeats: number, seats: number, workforce: ByGroup): number {
  return (bmeSeats / seats - workforce.bme / heads(workforce)) * 100;
}

function sentence(words: string, board: ByGroup, workforce: ByGroup): string {
  const seats = heads(board);
  const share = `${formatPercent(workforce.bme, heads(workforce))} of the workforce`;
  const unknown =
    board.unknown > 0 ? ` Ethnicity is unknown for ${countInWords(board.unknown)} of them.` : "";
  const now = pointsWith(board.bme, seats, workforce);
  const who =
    board.bme === 0
      ? `There is no BME member ${words} (${formatCount(seats)} seats), against ${share}`
      : `BME people hold ${countInWords(board.bme)} of ${formatCount(seats)} seats (${formatPercent(board.bme, seats)}) ${words}, against ${share}`;
  const size = Math.abs(now).toFixed(1);
  const distance =
    Number(size) === 0
      ? ": the same share."
      : `: ${size} percentage points ${now < 0 ? "below" : "above"} the workforce.`;
  return who + distance + seatsSentence(board, workforce, now) + unknown;
}

/** What a seat more would change: the difference moves in steps of one seat. */
function seatsSentence(board: ByGroup, workforce: ByGroup, now: number): string {
  const seats = heads(board);
  if (now >= 0) return "";
  const oneMore = pointsWith(board.bme + 1, seats, workforce);
  if (Math.abs(oneMore) >= Math.abs(now)) {
    return ` That is as close as ${formatCount(seats)} seats can get.`;
  }
  const missing = Math.ceil((-now / 100) * seats - 1e-9);
  return ` ${capitalised(countInWords(missing))} ${missing === 1 ? "seat" : "seats"} short; one more gives ${formatPoints(oneMore)} points.`;
}

/**
 * Indicator 9 at one snapshot date: BME percentage of the board − BME percentage of the workforce, in points,
 * for the whole board, its voting and its executive members, as far as the list tells them apart.
 * The base of every group is all seats. Without a workforce the value is null.
 */
export function boardResults(counts: Counts, period: string): IndicatorResult[] {
  const workforce = groupSums(wholeWorkforce(counts, period));
  const results: IndicatorResult[] = [];
  for (const { part, measure, words } of parts) {
    const board = groupSums(talliesOf(counts, measure, period));
    const seats = heads(board);
    if (seats === 0) continue;
    const known = heads(workforce) > 0;
    const value = known ? pointsWith(board.bme, seats, workforce) : null;
    const disadvantaged =
      value === null || value === 0
        ? null
        : value < 0
          ? "bme"
          : board.white * heads(workforce) < workforce.white * seats
            ? "white"
            : null;
    const figures = (events: number) => ({ events, base: seats, rate: events / seats });
    results.push({
      indicator: "9",
      period,
      part,
      white: figures(board.white),
      bme: figures(board.bme),
      unknown: figures(board.unknown),
      measure: "points",
      direction: null,
      value,
      interval: null,
      p: null,
      verdict: null,
      fewCases: false,
      disadvantaged,
      shortfall: !known
        ? null
        : disadvantaged === null
          ? 0
          : (seats * workforce[disadvantaged]) / heads(workforce) - board[disadvantaged],
      sentence: known
        ? sentence(words, board, workforce)
        : `BME people hold ${formatCount(board.bme)} of ${formatCount(seats)} seats (${formatQuotient(board.bme * 100, seats, 1)}%) ${words}; without a staff list of the same date there is nothing to compare it with.`,
    });
  }
  return results;
}
