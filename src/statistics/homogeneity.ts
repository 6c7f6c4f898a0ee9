import { chiSquaredUpperTail } from "./chi-squared";
import type { ChiSquaredTest } from "./chi-squared-test";
import { mantelHaenszel, type Stratum } from "./mantel-haenszel";

/**
 * The test that the ratio is the same in all strata: squared distances of the strata's log ratios
 * from the Mantel-Haenszel one, each divided by its Katz variance, summed. Strata in which a group
 * has no events, or everybody in both has one, say nothing about it and are not counted; one degree
 * of freedom fewer than the strata that remain. null (no test possible) when fewer than two remain.
 *
 * A small p warns against showing the combined ratio alone. Source: the Wald test of homogeneity in
 * K. J. Rothman, S. Greenland and T. L. Lash, Modern Epidemiology, 3rd edition (2008), chapter 15.
 *
 * @throws ProportionError when a group with people is not a proportion.
 */
export function homogeneityOfRatios(strata: readonly Stratum[]): ChiSquaredTest | null {
  const { ratio: combined } = mantelHaenszel(strata);
  if (typeof combined !== "number" || combined === 0) return null;
  const distances = strata.flatMap(({ first, second }) => {
    if (first.events === 0 || second.events === 0) return [];
    const variance = 1 / first.events - 1 / first.base + (1 / second.events - 1 / second.base);
    if (variance === 0) return [];
    const ratio = (first.events * second.base) / (first.base * second.events);
    return [Math.log(ratio / combined) ** 2 / variance];
  });
  const degrees = distances.length - 1;
  if (degrees < 1) return null;
  const statistic = distances.reduce((sum, distance) => sum + distance, 0);
  return { statistic, degrees, p: chiSquaredUpperTail(statistic, degrees) };
}
