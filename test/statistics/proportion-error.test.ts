import { differenceInterval } from "../../src/statistics/difference-interval";
import { fisherExact, midP } from "../../src/statistics/exact-tests";
import { expectedCells, smallestExpectedCell } from "../../src/statistics/expected-cells";
import { fragility } from "../../src/statistics/fragility";
import { mantelHaenszel } from "../../src/statistics/mantel-haenszel";
import { nMinusOneChiSquared } from "../../src/statistics/n-minus-one-chi-squared";
import { pearsonChiSquared } from "../../src/statistics/pearson-chi-squared";
import { ProbabilityError } from "../../src/statistics/probability-error";
import { checkProportion, ProportionError } from "../../src/statistics/proportion-error";
import type { Proportion } from "../../src/statistics/proportion";
import { ratio } from "../../src/statistics/ratio";
import { ratioInterval } from "../../src/statistics/ratio-interval";
import { shortfallAtOverallRate, shortfallAtRateOf } from "../../src/statistics/shortfall";
import { wilsonInterval } from "../../src/statistics/wilson-interval";

const wrong: Proportion[] = [
  { events: 11, base: 10 },
  { events: -1, base: 10 },
  { events: 1.5, base: 10 },
  { events: NaN, base: 10 },
  { events: 0, base: 0 },
  { events: 1, base: 10.5 },
  { events: 1, base: NaN },
  { events: 1, base: Infinity },
  { events: 0, base: -5 },
];

const right: Proportion = { events: 3, base: 10 };

const functionsOfTwoGroups: [string, (first: Proportion, second: Proportion) => unknown][] = [
  ["ratio", ratio],
  ["ratioInterval", (first, second) => ratioInterval(first, second, 0.95)],
  ["differenceInterval", (first, second) => differenceInterval(first, second, 0.95)],
  ["pearsonChiSquared", pearsonChiSquared],
  ["nMinusOneChiSquared", nMinusOneChiSquared],
  ["fisherExact", fisherExact],
  ["midP", midP],
  ["expectedCells", expectedCells],
  ["smallestExpectedCell", smallestExpectedCell],
  ["shortfallAtOverallRate", shortfallAtOverallRate],
  ["shortfallAtRateOf", shortfallAtRateOf],
  ["fragility", (first, second) => fragility(first, second)],
];

describe("counts that are no proportion", () => {
  it.each(functionsOfTwoGroups)("are refused by %s in either group", (_, callWith) => {
    for (const counts of wrong) {
      expect(() => callWith(counts, right)).toThrow(ProportionError);
      expect(() => callWith(right, counts)).toThrow(ProportionError);
    }
    expect(() => callWith(right, right)).not.toThrow();
  });

  it("are refused for one group and for strata", () => {
    for (const counts of wrong) {
      expect(() => wilsonInterval(counts, 0.95)).toThrow(ProportionError);
    }
    expect(() => mantelHaenszel([{ first: { events: 2, base: 1 }, second: right }])).toThrow(
      ProportionError
    );
    expect(() => mantelHaenszel([{ first: right, second: { events: 2, base: 0 } }])).toThrow(
      ProportionError
    );
  });

  it("are named in a message for the person who typed them", () => {
    expect(() => checkProportion({ events: 61, base: 60 })).toThrow(
      "The number of events must be a whole number from 0 to the 60 people in the group, but it is 61."
    );
    expect(() => checkProportion({ events: 0, base: 0 })).toThrow(
      "The number of people in a group must be a whole number of at least 1, but it is 0."
    );
  });
});

describe("a level that is no probability", () => {
  it.each([0, 1, -0.5, 95, NaN])("%d is refused", (level) => {
    expect(() => wilsonInterval(right, level)).toThrow(ProbabilityError);
    expect(() => ratioInterval(right, right, level)).toThrow(ProbabilityError);
    expect(() => differenceInterval(right, right, level)).toThrow(ProbabilityError);
    expect(() => mantelHaenszel([{ first: right, second: right }], level)).toThrow(
      ProbabilityError
    );
  });

  it("is named in the message", () => {
    expect(() => wilsonInterval(right, 95)).toThrow(
      "The confidence level must lie between 0 and 1, but it is 95."
    );
  });
});
