import { chiSquaredUpperTail } from "./chi-squared";
import type { ChiSquaredTest } from "./chi-squared-test";
import { pearsonStatistic } from "./pearson-chi-squared";
import type { Proportion } from "./proportion";
import { checkProportion } from "./proportion-error";

/**
 * The "N − 1" chi-squared test that two groups have the same rate: Pearson's statistic times
 * (N − 1) ÷ N, one degree of freedom. p is below 0.05 exactly when the Miettinen-Nurminen interval
 * at 95 % of the ratio excludes 1, and of the difference excludes 0. null (no test possible) when
 * nobody or everybody has the event.
 *
 * Source: I. Campbell, Statistics in Medicine 26 (2007), 3661–3675.
 *
 * @throws ProportionError when a group is not a proportion.
 */
export function nMinusOneChiSquared(first: Proportion, second: Proportion): ChiSquaredTest | null {
  checkProportion(first);
  checkProportion(second);
  const pearson = pearsonStatistic(first, second);
  if (pearson === null) return null;
  const people = first.base + second.base;
  const statistic = (pearson * (people - 1)) / people;
  return { statistic, degrees: 1, p: chiSquaredUpperTail(statistic, 1) };
}
