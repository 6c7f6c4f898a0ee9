import { chiSquaredUpperTail } from "./chi-squared";
import type { ChiSquaredTest } from "./chi-squared-test";
import type { Proportion } from "./proportion";
import { checkProportion, ProportionError } from "./proportion-error";

/**
 * Pearson's chi-squared statistic of two groups, without continuity correction; null when nobody or
 * everybody has the event. Expects counts already checked.
 */
export function pearsonStatistic(first: Proportion, second: Proportion): number | null {
  const people = first.base + second.base;
  const events = first.events + second.events;
  if (events === 0 || events === people) return null;
  const cross = first.events * second.base - second.events * first.base;
  return ((cross / first.base / second.base) * cross * people) / events / (people - events);
}

/**
 * Pearson's chi-squared test that two groups have the same rate, one degree of freedom, without
 * continuity correction. null (no test possible) when nobody or everybody has the event.
 *
 * Source: K. Pearson, Philosophical Magazine 50 (1900), 157–175.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function pearsonChiSquared(first: Proportion, second: Proportion): ChiSquaredTest | null {
  checkProportion(first);
  checkProportion(second);
  const statistic = pearsonStatistic(first, second);
  if (statistic === null) return null;
  return { statistic, degrees: 1, p: chiSquaredUpperTail(statistic, 1) };
}

/**
 * Pearson's chi-squared test that the rows of a table of counts have the same distribution over its
 * columns; (rows − 1)(columns − 1) degrees of freedom. null (no test possible) when the table has
 * fewer than two rows or columns, or a row or column adds up to nothing.
 *
 * @param counts rows of equal length.
 * @throws ProportionError when a count is not a whole number of 0 or more.
 */
export function pearsonChiSquaredOfTable(
  counts: readonly (readonly number[])[]
): ChiSquaredTest | null {
  const wrong = counts.flat().find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) {
    throw new ProportionError(`A count must be a whole number of 0 or more, but one is ${wrong}.`);
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rowTotals = counts.map(sum);
  const columnTotals = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column])));
  const total = sum(rowTotals);
  if (rowTotals.length < 2 || columnTotals.length < 2) return null;
  if (rowTotals.includes(0) || columnTotals.includes(0)) return null;
  const statistic = sum(
    counts.flatMap((row, rowIndex) =>
      row.map((count, column) => {
        const expected = (rowTotals[rowIndex] * columnTotals[column]) / total;
        return (count - expected) ** 2 / expected;
      })
    )
  );
  const degrees = (rowTotals.length - 1) * (columnTotals.length - 1);
  return { statistic, degrees, p: chiSquaredUpperTail(statistic, degrees) };
}
