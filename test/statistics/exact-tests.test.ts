import fc from "fast-check";
import { fisherExact, midP } from "../../src/statistics/exact-tests";
import type { Proportion } from "../../src/statistics/proportion";
import { choose, quotient } from "./exact-arithmetic";
import { expectPrinted, expectRelative, group } from "./printed";
import { everyPairOfGroups, groupOfUpTo } from "./tables";

/** Both p-values from whole numbers of any size: ties are exact, nothing is rounded but the quotient. */
function inWholeNumbers(first: Proportion, second: Proportion) {
  const events = first.events + second.events;
  const ways = (k: number) => choose(first.base, k) * choose(second.base, events - k);
  const observed = ways(first.events);
  let lessLikely = 0n;
  let asLikely = 0n;
  for (let k = Math.max(0, events - second.base); k <= Math.min(first.base, events); k++) {
    if (ways(k) < observed) lessLikely += ways(k);
    else if (ways(k) === observed) asLikely += ways(k);
  }
  const all = choose(first.base + second.base, events);
  return {
    fisher: quotient(lessLikely + asLikely, all),
    midP: quotient(2n * lessLikely + asLikely, 2n * all),
  };
}

describe("published exact p-values", () => {
  it("gives 34/70 and 18/70 for the tea tasting, 3/4 v 1/4 (Fisher 1935)", () => {
    expectRelative(fisherExact(group("3/4"), group("1/4")), 34 / 70, 1e-14);
    expectRelative(midP(group("3/4"), group("1/4")), 18 / 70, 1e-14);
  });

  it.each([
    ["12/40", "48/80", "0.003409", "Uniform Guidelines, questions and answers 12"],
    ["6/22", "112/842", "0.105", "data of Zou and Donner"],
    ["7/34", "1/34", "0.0544", "data of Perondi 2004"],
    ["7/18", "1/18", "0.0408", "data of Fagerland and others"],
  ])("Fisher's p of %s v %s is %s (%s)", (first, second, printed) => {
    expectPrinted(fisherExact(group(first), group(second)), printed);
  });
});

describe("properties of the exact tests", () => {
  it("equals the computation in whole numbers, for all tables of up to 9 per group", () => {
    for (const [first, second] of everyPairOfGroups(9)) {
      const exact = inWholeNumbers(first, second);
      expectRelative(fisherExact(first, second), exact.fisher, 1e-13);
      expectRelative(midP(first, second), exact.midP, 1e-13);
    }
  });

  it("equals the computation in whole numbers, for random tables of up to 300 per group", () => {
    fc.assert(
      fc.property(groupOfUpTo(300), groupOfUpTo(60), (first, second) => {
        const exact = inWholeNumbers(first, second);
        expectRelative(fisherExact(first, second), exact.fisher, 1e-11);
        expectRelative(midP(first, second), exact.midP, 1e-11);
      }),
      { numRuns: 60 }
    );
  });

  it("is the same with groups swapped, and with those without the event counted", () => {
    const others = ({ events, base }: Proportion) => ({ events: base - events, base });
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const p = fisherExact(first, second);
        expectRelative(fisherExact(second, first), p, 1e-10);
        expectRelative(fisherExact(others(first), others(second)), p, 1e-10);
        expect(p).toBeLessThanOrEqual(1);
        expect(midP(first, second)).toBeLessThanOrEqual(p);
      })
    );
  });

  it("is 1, and mid-P 0.5, when only one table is possible", () => {
    for (const [first, second] of [
      ["0/5", "0/9"],
      ["5/5", "9/9"],
    ]) {
      expect(fisherExact(group(first), group(second))).toBe(1);
      expect(midP(group(first), group(second))).toBe(0.5);
    }
  });

  it("is 0 for tables too unlikely for a floating-point number", () => {
    expect(fisherExact(group("5000/5000"), group("0/5000"))).toBe(0);
  });
});
