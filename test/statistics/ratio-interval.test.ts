import fc from "fast-check";
import { binomial } from "../../src/statistics/binomial";
import type { Extended } from "../../src/statistics/extended";
import type { Proportion } from "../../src/statistics/proportion";
import { ratio } from "../../src/statistics/ratio";
import { ratioInterval, type RatioIntervalMethod } from "../../src/statistics/ratio-interval";
import { expectPrinted, expectRelative, group } from "./printed";
import { groupOfUpTo } from "./tables";

const fagerland = "Fagerland, Lydersen and Laake 2017, in the tests of R contingencytables";
const ratesci = "tests of R ratesci";
const formula = "computed from the formula";

const published: [string, string, RatioIntervalMethod, number, string, string, string][] = [
  ["7/34", "1/34", "Koopman", 0.95, "1.2209", "42.5757", fagerland],
  ["7/34", "1/34", "Miettinen-Nurminen", 0.95, "1.2086", "43.0330", fagerland],
  ["7/34", "1/34", "Katz", 0.95, "0.9096", "53.8695", fagerland],
  ["3/4", "0/2", "Koopman", 0.95, "0.8257", "infinity", fagerland],
  ["3/4", "0/2", "Miettinen-Nurminen", 0.95, "0.7113", "infinity", fagerland],
  ["0/1", "0/2", "Koopman", 0.95, "0", "infinity", fagerland],
  ["0/1", "0/2", "Miettinen-Nurminen", 0.95, "0", "infinity", fagerland],
  ["10/75", "12/225", "Katz", 0.95, "1.1261564003469628", "5.549850800541033", "SciPy manual"],
  ["16/128", "24/256", "Katz", 0.95, "0.7347317", "2.419628", "SciPy tests, from R epitools"],
  ["24/73", "53/65", "Miettinen-Nurminen", 0.95, "0.280", "0.560", ratesci],
  ["7/18", "1/18", "Miettinen-Nurminen", 0.95, "1.296", "42.544", ratesci],
  ["8/15", "4/15", "Koopman", 0.95, "0.815", "5.336", ratesci],
  ["13/19", "16/41", "Koopman", 0.95, "1.046215", "2.860102", "R effectsize, issue 584"],
  ["10/75", "12/225", "Katz", 0.9, "1.280210", "4.882011", formula],
  ["10/75", "12/225", "Katz", 0.99, "0.876537", "7.130330", formula],
  ["10/75", "12/225", "Koopman", 0.9, "1.287608", "4.797541", formula],
  ["10/75", "12/225", "Koopman", 0.99, "0.902918", "6.753244", formula],
  ["3/3", "20/20", "Miettinen-Nurminen", 0.95, "0.4276", "1.2008", formula],
  ["6/22", "112/842", "Katz", 0.95, "1.0143", "4.1447", formula],
  ["6/22", "112/842", "Miettinen-Nurminen", 0.95, "0.9707", "3.7394", formula],
];

const methods: RatioIntervalMethod[] = ["Miettinen-Nurminen", "Koopman", "Katz"];

/** The most likely rates whose ratio is the trial one, by a search of the likelihood itself. */
function likeliestRates(first: Proportion, second: Proportion, trial: number): [number, number] {
  const term = (count: number, rate: number) => (count === 0 ? 0 : count * Math.log(rate));
  const logLikelihood = (rate: number) =>
    term(first.events, trial * rate) +
    term(first.base - first.events, 1 - trial * rate) +
    term(second.events, rate) +
    term(second.base - second.events, 1 - rate);
  let low = 0;
  let high = Math.min(1, 1 / trial);
  for (let step = 0; step < 200; step++) {
    const one = low + (high - low) / 3;
    const two = high - (high - low) / 3;
    if (logLikelihood(one) < logLikelihood(two)) low = one;
    else high = two;
  }
  return [(trial * (low + high)) / 2, (low + high) / 2];
}

describe("published intervals of a ratio", () => {
  it.each(published)(
    "%s v %s: %s at %d is %s to %s (%s)",
    (one, other, method, level, lower, upper) => {
      const interval = ratioInterval(group(one), group(other), level, method);
      expect(interval).toMatchObject({ level, method });
      expectPrinted(interval?.lower, lower);
      expectPrinted(interval?.upper, upper);
    }
  );
});

describe("states of the interval", () => {
  it("has a lower limit of exactly 0 when the first group has no event", () => {
    const interval = ratioInterval(group("0/240"), group("5/1900"), 0.95);
    expect(interval?.lower).toBe(0);
    expectPrinted(interval?.upper, "6.03");
  });

  it("has no upper limit when the second group has no event", () => {
    expect(ratioInterval(group("5/1900"), group("0/240"), 0.95)?.upper).toBe("infinity");
  });

  it("cannot be computed by Katz without events, or when everybody has one", () => {
    expect(ratioInterval(group("0/12"), group("1/30"), 0.95, "Katz")).toBeNull();
    expect(ratioInterval(group("1/12"), group("0/30"), 0.95, "Katz")).toBeNull();
    expect(ratioInterval(group("0/12"), group("0/30"), 0.95, "Katz")).toBeNull();
    expect(ratioInterval(group("3/3"), group("20/20"), 0.95, "Katz")).toBeNull();
  });
});

describe("properties of the interval", () => {
  const reciprocal = (limit: Extended): Extended =>
    limit === "infinity" ? 0 : limit === 0 ? "infinity" : 1 / limit;
  const asNumber = (limit: Extended): number => (limit === "infinity" ? Infinity : limit);
  const close = (one: Extended, other: Extended) =>
    one === other || Math.abs(asNumber(one) / asNumber(other) - 1) < 1e-10;

  it.each(methods)("has reciprocal limits when the groups are swapped (%s)", (method) => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const interval = ratioInterval(first, second, 0.95, method);
        const swapped = ratioInterval(second, first, 0.95, method);
        if (interval === null || swapped === null) return interval === swapped;
        return (
          close(swapped.lower, reciprocal(interval.upper)) &&
          close(swapped.upper, reciprocal(interval.lower))
        );
      })
    );
  });

  it.each(methods)("holds the ratio, and widens with the level (%s)", (method) => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const value = ratio(first, second);
        const [narrow, wide] = [0.9, 0.99].map((level) =>
          ratioInterval(first, second, level, method)
        );
        if (value === null || narrow === null || wide === null) return true;
        return (
          asNumber(wide.lower) <= asNumber(narrow.lower) &&
          asNumber(narrow.lower) <= asNumber(value) &&
          asNumber(value) <= asNumber(narrow.upper) &&
          asNumber(narrow.upper) <= asNumber(wide.upper)
        );
      })
    );
  });

  it("has limits whose score, under rates found by maximising the likelihood, is that of the level", () => {
    fc.assert(
      fc.property(groupOfUpTo(400), groupOfUpTo(60), (first, second) => {
        const interval = ratioInterval(first, second, 0.95, "Koopman")!;
        for (const limit of [interval.lower, interval.upper]) {
          if (limit === "infinity" || limit === 0) continue;
          const [rateOne, rateTwo] = likeliestRates(first, second, limit);
          const variance =
            (rateOne * (1 - rateOne)) / first.base +
            (limit ** 2 * rateTwo * (1 - rateTwo)) / second.base;
          const score =
            (first.events / first.base - (limit * second.events) / second.base) /
            Math.sqrt(variance);
          expect(Math.abs(Math.abs(score) - 1.9599639845400545)).toBeLessThan(1e-4);
        }
      })
    );
  });

  it("is found again by plain halving of Koopman's chi-squared form", () => {
    // The form in which Koopman (1984) gives it: another expression for the square of the same statistic.
    const chiSquared =
      ({ events: x, base: m }: Proportion, { events: y, base: n }: Proportion) =>
      (trial: number) => {
        const middle = trial * (m + y) + x + n;
        const rate =
          (middle - Math.sqrt(middle ** 2 - 4 * trial * (m + n) * (x + y))) / (2 * (m + n));
        return (
          ((x - m * rate) ** 2 / (m * rate * (1 - rate))) *
          (1 + (m * (trial - rate)) / (n * (1 - rate)))
        );
      };
    const target = 1.9599639845400545 ** 2;
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 200 }),
        fc.integer({ min: 5, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (firstBase, secondBase, firstEvents, secondEvents) => {
          const first = { events: firstEvents, base: firstBase };
          const second = { events: secondEvents, base: secondBase };
          const statistic = chiSquared(first, second);
          const observed = (firstEvents * secondBase) / (firstBase * secondEvents);
          const halve = (inside: number, outside: number) => {
            for (let step = 0; step < 200; step++) {
              const middle = Math.sqrt(inside * outside);
              if (statistic(middle) < target) inside = middle;
              else outside = middle;
            }
            return inside;
          };
          const interval = ratioInterval(first, second, 0.95, "Koopman")!;
          expectRelative(interval.lower, halve(observed, observed / 1e4), 1e-7);
          expectRelative(interval.upper, halve(observed, observed * 1e4), 1e-7);
        }
      )
    );
  });
});

describe("coverage by full enumeration of both binomials", () => {
  const situations: [string, number, number, number, number, Record<string, number>][] = [
    [
      "240 v 1,900, rate 0.4 %",
      240,
      1900,
      0.004,
      1,
      { Katz: 58.7, Koopman: 95.5, "Miettinen-Nurminen": 95.5 },
    ],
    [
      "240 v 1,900, rate 0.4 %, ratio 2",
      240,
      1900,
      0.004,
      2,
      { Katz: 82.8, Koopman: 96.3, "Miettinen-Nurminen": 96.3 },
    ],
    [
      "60 v 500, rate 15 %",
      60,
      500,
      0.15,
      1,
      { Katz: 95.5, Koopman: 95.1, "Miettinen-Nurminen": 95.1 },
    ],
    ["30 v 300, rate 30 %", 30, 300, 0.3, 1, { Katz: 95, Koopman: 95, "Miettinen-Nurminen": 95.1 }],
  ];

  it.each(situations)("%s", (_, firstBase, secondBase, rate, trueRatio, expected) => {
    const ofFirst = binomial(firstBase, rate * trueRatio);
    const ofSecond = binomial(secondBase, rate);
    for (const method of methods) {
      let covered = 0;
      ofFirst.probabilities.forEach((one, oneIndex) => {
        ofSecond.probabilities.forEach((other, otherIndex) => {
          if (one * other < 1e-9) return;
          const interval = ratioInterval(
            { events: ofFirst.lowest + oneIndex, base: firstBase },
            { events: ofSecond.lowest + otherIndex, base: secondBase },
            0.95,
            method
          );
          if (interval === null || interval.lower === "infinity") return;
          const reaches = interval.upper === "infinity" || interval.upper >= trueRatio;
          if (interval.lower <= trueRatio && reaches) covered += one * other;
        });
      });
      expect(Math.abs(covered * 100 - expected[method])).toBeLessThan(0.1);
    }
  });
});
