import type { FigureReading } from "./figure-grid";

/** A percentage of the survey as it stands, with what it is compared with. */
export interface WrittenPercentage {
  reading: FigureReading;
  /** Percentages of one indicator are of about the same size. */
  indicator: string;
}

/** What a percentage is read as: 0–100; "withheld"; or why it cannot be read. */
export type ReadPercentage = number | "withheld" | "impossible" | "doubtful";

/** Percentages of one indicator lie within this factor of their median, whatever the group and the year. */
const widestSpread = 4;

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** A row of fractions among percentages: as percentages they lie within these factors of the others. */
const [leastOfOthers, mostOfOthers] = [0.2, 1.5];

const isSure = ({ value, percent }: FigureReading) =>
  value !== null && value >= 0 && value <= 100 && (percent || value > 1);

/**
 * True where all of an indicator is written in fractions, though other rows are not: as they stand the
 * numbers would be far below everything else of the table, and as percentages they are in line with it.
 */
function isRowOfFractions(own: readonly number[], sure: readonly number[]): boolean {
  const [low, high] = [Math.min(...sure), Math.max(...sure)];
  return own.every(
    (value) =>
      value < low / widestSpread &&
      value * 100 >= low * leastOfOthers &&
      value * 100 <= high * mostOfOthers
  );
}

/**
 * The percentages of one table, 0–100, whether written as 23.4, 0.234, "23.4%" or a fraction shown as a
 * percentage. A number above 1 or with a percent sign is sure. Where none of the table is, its numbers are
 * fractions: no question of the survey has all its answers below 1%. Where others are, a number of 1 or
 * less is told by the sure ones of its indicator, else by those of the table; it is doubtful where they do
 * not settle it.
 */
export function readPercentages(written: readonly WrittenPercentage[]): ReadPercentage[] {
  const valuesOf = (keep: (one: WrittenPercentage) => boolean) =>
    written.filter(keep).map(({ reading }) => reading.value ?? 0);
  const sure = valuesOf(({ reading }) => isSure(reading));
  return written.map(({ reading, indicator }): ReadPercentage => {
    const { value, percent } = reading;
    if (value === null) return "withheld";
    if (value < 0 || value > 100) return "impossible";
    if (percent || value > 1 || value === 0) return value;
    if (sure.length === 0) return value * 100;
    const peers = valuesOf((other) => other.indicator === indicator && isSure(other.reading));
    if (peers.length === 0) {
      const own = valuesOf(
        (other) => other.indicator === indicator && (other.reading.value ?? 0) > 0
      );
      return isRowOfFractions(own, sure) ? value * 100 : "doubtful";
    }
    const middle = median(peers);
    const fits = (candidate: number) =>
      candidate <= middle * widestSpread && candidate >= middle / widestSpread;
    const [asFraction, asPercentage] = [fits(value * 100), fits(value)];
    if (asFraction === asPercentage) return "doubtful";
    return asFraction ? value * 100 : value;
  });
}
