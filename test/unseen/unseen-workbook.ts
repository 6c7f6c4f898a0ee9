import type { Settings } from "../../src/standard/settings";

/** A sheet as somebody keeps it. */
export interface UnseenSheet {
  name: string;
  /**
   * What was typed, a row a line, cells parted by bars, from A1 on. As in Excel, an apostrophe before a cell makes it
   * a text; 12, 0.5, 23.4% and 2025-03-31 become numbers, percentages and dates. A broken bar stands for a bar,
   * ␣ for a space at an edge.
   */
  typed: string;
  hidden?: boolean;
  /** Rows (as numbered in Excel) that a filter hides. */
  hiddenRows?: number[];
  /** Merged cells, as "B1:D1". */
  merged?: string[];
}

/** Events and base. */
export type Pair = readonly [events: number, base: number];

/** A figure that a careful person would report. */
export interface ExpectedResult {
  indicator: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  period: string;
  part: string;
  white: Pair;
  bme: Pair;
  unknown: Pair;
  /** A ratio, or 0–100 for percent and points; null where it cannot be calculated. */
  value: number | "infinity" | null;
  /** Survey percentages, 0–1, where the number of answers is not given. */
  rates?: { white: number; bme: number };
}

export interface UnseenWorkbook {
  fileName: string;
  /** One line for the test report: who keeps it so, and what is awkward about it. */
  story: string;
  sheets?: UnseenSheet[];
  /** Text of a .csv file, in place of sheets. */
  csv?: string;
  settings?: Partial<Settings>;
  /** Every figure that may be reported, and no other. */
  results: ExpectedResult[];
  /** True figures that a careful person may give as well. */
  mayAlso?: ExpectedResult[];
  /** Each is met when one finding, or the message of a refusal, matches all of its patterns. */
  said: RegExp[][];
  /** Why the figures are not those of a careful hand count yet: the test then fails as soon as they are. */
  knownGap?: string;
}

/** A cell of indicator 1: every group over all heads. */
export function cell(
  period: string,
  part: string,
  white: number,
  bme: number,
  unknown: number
): ExpectedResult {
  const heads = white + bme + unknown;
  return {
    indicator: "1",
    period,
    part,
    white: [white, heads],
    bme: [bme, heads],
    unknown: [unknown, heads],
    value: (bme / heads) * 100,
  };
}

/** A line of indicator 9: every group over all seats, against the workforce given as White, BME and unknown. */
export function seats(
  period: string,
  part: "board" | "voting" | "executive",
  [white, bme, unknown]: readonly [number, number, number],
  workforce: readonly [number, number, number] | null
): ExpectedResult {
  const all = white + bme + unknown;
  return {
    indicator: "9",
    period,
    part,
    white: [white, all],
    bme: [bme, all],
    unknown: [unknown, all],
    value: workforce
      ? (bme / all - workforce[1] / (workforce[0] + workforce[1] + workforce[2])) * 100
      : null,
  };
}

/** A line of indicator 2, 3 or 4. */
export function ratio(
  indicator: "2" | "3" | "4",
  period: string,
  white: Pair,
  bme: Pair,
  unknown: Pair
): ExpectedResult {
  const whiteRate = white[0] / white[1];
  const bmeRate = bme[0] / bme[1];
  return {
    indicator,
    period,
    part: "all",
    white,
    bme,
    unknown,
    value: indicator === "3" ? bmeRate / whiteRate : whiteRate / bmeRate,
  };
}

/** A line of indicators 5 to 8 where only percentages (0–100) are known, not the number of answers. */
export function percentages(
  indicator: "5" | "6" | "7" | "8",
  period: string,
  white: number,
  bme: number
): ExpectedResult {
  return {
    indicator,
    period,
    part: "all",
    white: [0, 0],
    bme: [0, 0],
    unknown: [0, 0],
    value: bme - white,
    rates: { white: white / 100, bme: bme / 100 },
  };
}
