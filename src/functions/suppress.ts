import { basicValue, countArgument, isBlank, readNumber, wordChoice } from "./arguments";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

/** Shorthand of the Government Analysis Function for a figure that is kept confidential. */
const confidential = "[c]";

export interface SuppressionPreset {
  /** As the user names it. */
  word: string;
  /** Counts from 1 to this are hidden; 0: none. */
  hiddenUpTo: number;
  /** Other counts are rounded to the nearest multiple of this, halves up; 1: not rounded. */
  roundedTo: number;
  /** A hidden cell of a table needs a second one, or its total gives it back. */
  needsSecondary: boolean;
  words: string;
}

/** The presets; the first one is used when nothing is given, since it needs no secondary suppression. */
const suppressionPresets: readonly SuppressionPreset[] = [
  {
    word: "HES",
    hiddenUpTo: 7,
    roundedTo: 5,
    needsSecondary: false,
    words: "1 to 7 hidden, other counts to the nearest 5, zero shown",
  },
  {
    word: "HESA",
    hiddenUpTo: 0,
    roundedTo: 5,
    needsSecondary: false,
    words: "all counts to the nearest 5, so 0 to 2 become 0",
  },
  {
    word: "under 5",
    hiddenUpTo: 4,
    roundedTo: 1,
    needsSecondary: true,
    words: "1 to 4 hidden, other counts as they are",
  },
  {
    word: "under 10",
    hiddenUpTo: 9,
    roundedTo: 1,
    needsSecondary: true,
    words: "1 to 9 hidden, other counts as they are",
  },
  {
    word: "internal",
    hiddenUpTo: 0,
    roundedTo: 1,
    needsSecondary: false,
    words: "nothing hidden or rounded: contains small numbers, not for publication",
  },
];

const presetsByWord = new Map(suppressionPresets.map((preset) => [preset.word, preset]));

/** The preset an argument names; "HES" when blank, 0 or omitted. */
export function presetArgument(value: unknown): SuppressionPreset {
  return wordChoice(value, "Preset", presetsByWord, suppressionPresets[0]);
}

/** A count under a preset: "[c]" where it is hidden, else the count, rounded as the preset says. */
export function suppressed(
  count: number,
  { hiddenUpTo, roundedTo }: SuppressionPreset
): number | string {
  if (count > 0 && count <= hiddenUpTo) return confidential;
  return Math.floor(count / roundedTo + 0.5) * roundedTo;
}

/**
 * Every count under a preset; texts that are no numbers and blank cells of a range stay as they are, so
 * that a table keeps its labels. Only the primary rules and rounding: the totals of a table can give a
 * hidden cell back, so "under 5" and "under 10" need secondary suppression as well, which looks at the
 * whole table and is not done here. Rates and ratios must not be computed from the results.
 *
 * @throws FunctionError #VALUE! for an unknown preset, and in each cell that is negative or a fraction.
 */
export function suppress(counts: unknown, preset: unknown): CellAnswer[][] {
  const chosen = presetArgument(preset);
  return overCells([{ name: "Count", value: counts }], ([cell]) => {
    const value = basicValue(cell);
    if (isBlank(value)) return "";
    if (typeof value === "string" && readNumber(value) === null && !value.startsWith("#")) {
      return value;
    }
    return suppressed(countArgument(cell, "Count"), chosen);
  });
}
