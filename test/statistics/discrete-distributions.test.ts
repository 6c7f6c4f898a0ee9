import fc from "fast-check";
import { binomial } from "../../src/statistics/binomial";
import type { DiscreteDistribution } from "../../src/statistics/discrete-distribution";
import { hypergeometric } from "../../src/statistics/hypergeometric";
import { choose, quotient } from "./exact-arithmetic";
import { expectRelative } from "./printed";

const at = ({ lowest, probabilities }: DiscreteDistribution, k: number) =>
  probabilities[k - lowest];

describe("hypergeometric distribution", () => {
  it("of 980 marked among 5,000 with 1,000 drawn is that of R 4.6.0", () => {
    const distribution = hypergeometric(980, 4020, 1000);
    expectRelative(at(distribution, 170), 0.0023605045388896159, 1e-12);
    let upTo170 = 0;
    for (let k = distribution.lowest; k <= 170; k++) upTo170 += at(distribution, k);
    expectRelative(upTo170, 0.010854225867448461, 1e-12);
  });

  it("has the probabilities of exact arithmetic, tails included", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (firstBase, secondBase, share) => {
          const events = Math.round(share * (firstBase + secondBase));
          const distribution = hypergeometric(firstBase, secondBase, events);
          expect(distribution.lowest).toBe(Math.max(0, events - secondBase));
          expect(distribution.probabilities).toHaveLength(
            Math.min(firstBase, events) - distribution.lowest + 1
          );
          distribution.probabilities.forEach((probability, index) => {
            const k = distribution.lowest + index;
            const ways = choose(firstBase, k) * choose(secondBase, events - k);
            const exact = quotient(ways, choose(firstBase + secondBase, events));
            expectRelative(probability, exact, 1e-12);
          });
        }
      )
    );
  });
});

describe("binomial distribution", () => {
  it("has the probabilities of exact arithmetic", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 15 }),
        (base, sixteenths) => {
          const distribution = binomial(base, sixteenths / 16);
          expect(distribution.probabilities).toHaveLength(base + 1);
          distribution.probabilities.forEach((probability, k) => {
            const ways =
              choose(base, k) *
              BigInt(sixteenths) ** BigInt(k) *
              BigInt(16 - sixteenths) ** BigInt(base - k);
            expectRelative(probability, quotient(ways, 16n ** BigInt(base)), 1e-12);
          });
        }
      )
    );
  });

  it("adds up to 1 and has the right mean for a large base", () => {
    const { lowest, probabilities } = binomial(1000000, 0.003);
    const total = probabilities.reduce((sum, probability) => sum + probability, 0);
    const mean = probabilities.reduce(
      (sum, probability, index) => sum + probability * (lowest + index),
      0
    );
    expect(total).toBeCloseTo(1, 12);
    expectRelative(mean, 3000, 1e-9);
  });
});
