import fc from "fast-check";
import { differenceInterval } from "../../src/statistics/difference-interval";
import type { DifferenceIntervalMethod } from "../../src/statistics/difference-interval";
import type { Proportion } from "../../src/statistics/proportion";
import { expectPrinted, group } from "./printed";
import { groupOfUpTo } from "./tables";

const score = "Miettinen-Nurminen";
const descTools = "tests of R DescTools, data of Newcombe 1998";
const formula = "computed from the formula";

const published: [string, string, DifferenceIntervalMethod, string, string, string][] = [
  ["56/70", "48/80", "Newcombe", "0.0524", "0.3339", descTools],
  ["56/70", "48/80", score, "0.0528", "0.3382", descTools],
  ["10/10", "0/20", "Newcombe", "0.6791", "1.0000", descTools],
  ["10/10", "0/20", score, "0.7156", "1.0000", descTools],
  ["84/101", "89/105", "Newcombe", "-0.1177", "0.0851", descTools],
  ["84/101", "89/105", score, "-0.1191", "0.0860", descTools],
  ["7/34", "1/34", "Newcombe", "0.0189", "0.3404", "R contingencytables"],
  ["0/10", "0/20", "Newcombe", "-0.1611", "0.2775", "gsDesign, issue 193"],
  ["0/10", "0/20", score, "-0.1658", "0.2844", "Miettinen and Nurminen 1985, example 4"],
  ["63/93", "38/92", "Newcombe", "0.1211604", "0.3928557", "R DescTools, issue 50"],
  ["56/70", "48/80", "Newcombe", "0.05243147", "0.33387265", formula],
  ["56/70", "48/80", score, "0.05282971", "0.33817294", formula],
  ["6/7", "2/7", "Newcombe", "0.05822793", "0.80624964", formula],
  ["6/7", "2/7", score, "0.03417555", "0.85340526", formula],
  ["0/10", "0/10", "Newcombe", "-0.27753280", "0.27753280", formula],
  ["0/10", "0/10", score, "-0.28793394", "0.28793394", formula],
  ["10/10", "0/10", "Newcombe", "0.60750935", "1", formula],
  ["10/10", "0/10", score, "0.66364155", "1", formula],
];

const methods: DifferenceIntervalMethod[] = [score, "Newcombe"];

/** The most likely rate of the second group, by plain halving of the slope of the likelihood. */
function likeliestSecondRate(first: Proportion, second: Proportion, trial: number): number {
  const slope = ({ events, base }: Proportion, rate: number) =>
    (events === 0 ? 0 : events / rate) - (events === base ? 0 : (base - events) / (1 - rate));
  let low = Math.max(0, -trial);
  let high = Math.min(1, 1 - trial);
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (slope(first, middle + trial) + slope(second, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The limits by nested plain halving, with no closed form. */
function limitsByHalving(first: Proportion, second: Proportion) {
  const people = first.base + second.base;
  const observed = first.events / first.base - second.events / second.base;
  const statistic = (trial: number) => {
    const other = likeliestSecondRate(first, second, trial);
    const one = other + trial;
    const variance = (one * (1 - one)) / first.base + (other * (1 - other)) / second.base;
    return (observed - trial) / Math.sqrt((variance * people) / (people - 1));
  };
  const halve = (inside: number, outside: number) => {
    for (let step = 0; step < 100; step++) {
      const middle = (inside + outside) / 2;
      if (Math.abs(statistic(middle)) < 1.9599639845400545) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { lower: halve(observed, -1), upper: halve(observed, 1) };
}

describe("published intervals of a difference", () => {
  it.each(published)("%s v %s: %s is %s to %s (%s)", (one, other, method, lower, upper) => {
    const interval = differenceInterval(group(one), group(other), 0.95, method);
    expect(interval).toMatchObject({ level: 0.95, method });
    expectPrinted(interval.lower, lower);
    expectPrinted(interval.upper, upper);
  });

  it("does not give the interval with its signs swapped (R DescTools, issue 50)", () => {
    const interval = differenceInterval(group("63/93"), group("38/92"), 0.95, "Newcombe");
    expect(Math.abs(interval.lower - 0.1359)).toBeGreaterThan(0.01);
    expect(Math.abs(interval.upper - 0.4076)).toBeGreaterThan(0.01);
  });
});

describe("properties of the interval", () => {
  it.each(methods)("has negated limits when the groups are swapped (%s)", (method) => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const interval = differenceInterval(first, second, 0.95, method);
        const swapped = differenceInterval(second, first, 0.95, method);
        expect(swapped.lower).toBeCloseTo(-interval.upper, 12);
        expect(swapped.upper).toBeCloseTo(-interval.lower, 12);
      })
    );
  });

  it.each(methods)("has negated limits when those without the event are counted (%s)", (method) => {
    const others = ({ events, base }: Proportion) => ({ events: base - events, base });
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const interval = differenceInterval(first, second, 0.95, method);
        const mirrored = differenceInterval(others(first), others(second), 0.95, method);
        expect(mirrored.lower).toBeCloseTo(-interval.upper, 12);
        expect(mirrored.upper).toBeCloseTo(-interval.lower, 12);
      })
    );
  });

  it.each(methods)(
    "holds the difference, stays within −1 to 1 and widens with the level (%s)",
    (method) => {
      fc.assert(
        fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
          const observed = first.events / first.base - second.events / second.base;
          const narrow = differenceInterval(first, second, 0.9, method);
          const wide = differenceInterval(first, second, 0.99, method);
          const ascending = [-1, wide.lower, narrow.lower, observed, narrow.upper, wide.upper, 1];
          ascending.slice(1).forEach((value, index) => {
            expect(value).toBeGreaterThanOrEqual(ascending[index] - 1e-12);
          });
        })
      );
    }
  );

  it("is found again by nested halving of the likelihood", () => {
    fc.assert(
      fc.property(groupOfUpTo(2000), groupOfUpTo(100), (first, second) => {
        const interval = differenceInterval(first, second, 0.95);
        const halved = limitsByHalving(first, second);
        expect(Math.abs(interval.lower - halved.lower)).toBeLessThan(1e-9);
        expect(Math.abs(interval.upper - halved.upper)).toBeLessThan(1e-9);
      })
    );
  });

  it("keeps its digits for a million people and a handful of events", () => {
    // 60-digit arithmetic (mpmath 1.3): plain halving of the same equations.
    const rare = differenceInterval(group("3/500000"), group("9/700000"), 0.95);
    expectPrinted(rare.lower, "-0.000019296878");
    expectPrinted(rare.upper, "0.000005965257");
  });
});
