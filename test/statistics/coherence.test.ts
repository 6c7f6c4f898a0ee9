import fc from "fast-check";
import { differenceInterval } from "../../src/statistics/difference-interval";
import { nMinusOneChiSquared } from "../../src/statistics/n-minus-one-chi-squared";
import { pearsonChiSquared } from "../../src/statistics/pearson-chi-squared";
import type { ConfidenceInterval } from "../../src/statistics/confidence-interval";
import { ratioInterval } from "../../src/statistics/ratio-interval";
import { everyPairOfGroups, groupOfUpTo } from "./tables";

const excludes = ({ lower, upper }: ConfidenceInterval, value: number) =>
  lower === "infinity" || lower > value || (upper !== "infinity" && upper < value);

describe("interval and test never contradict each other", () => {
  it("over all tables of 1 to 14 people per group in which a test is possible", () => {
    let tables = 0;
    let significantTables = 0;
    const contradictions: unknown[] = [];
    for (const [first, second] of everyPairOfGroups(14)) {
      const test = nMinusOneChiSquared(first, second);
      const pearson = pearsonChiSquared(first, second);
      if (test === null || pearson === null) continue;
      tables++;
      const significant = test.p < 0.05;
      if (significant) significantTables++;
      const agree =
        excludes(ratioInterval(first, second, 0.95)!, 1) === significant &&
        excludes(differenceInterval(first, second, 0.95), 0) === significant &&
        excludes(ratioInterval(first, second, 0.95, "Koopman")!, 1) === pearson.p < 0.05;
      if (!agree) contradictions.push([first, second]);
    }
    expect(contradictions).toEqual([]);
    expect(tables).toBe(13769);
    expect(significantTables).toBeGreaterThan(1000);
    expect(significantTables).toBeLessThan(tables - 1000);
  });

  it("at other levels too", () => {
    for (const [first, second] of everyPairOfGroups(8)) {
      const test = nMinusOneChiSquared(first, second);
      if (test === null) continue;
      for (const level of [0.9, 0.99]) {
        const significant = test.p < 1 - level;
        expect(excludes(ratioInterval(first, second, level)!, 1)).toBe(significant);
        expect(excludes(differenceInterval(first, second, level), 0)).toBe(significant);
      }
    }
  });

  it("over random tables of up to a million people", () => {
    fc.assert(
      fc.property(groupOfUpTo(1000000), groupOfUpTo(1000), (first, second) => {
        const test = nMinusOneChiSquared(first, second);
        if (test === null) return;
        const significant = test.p < 0.05;
        expect(excludes(ratioInterval(first, second, 0.95)!, 1)).toBe(significant);
        expect(excludes(differenceInterval(first, second, 0.95), 0)).toBe(significant);
      }),
      { numRuns: 500 }
    );
  });
});
