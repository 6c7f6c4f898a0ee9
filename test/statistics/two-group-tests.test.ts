import fc from "fast-check";
import { expectedCells, smallestExpectedCell } from "../../src/statistics/expected-cells";
import { nMinusOneChiSquared } from "../../src/statistics/n-minus-one-chi-squared";
import {
  pearsonChiSquared,
  pearsonChiSquaredOfTable,
} from "../../src/statistics/pearson-chi-squared";
import { ProportionError } from "../../src/statistics/proportion-error";
import { expectPrinted, expectRelative, group } from "./printed";
import { groupOfUpTo } from "./tables";

describe("Pearson's chi-squared test", () => {
  it("of the tea tasting is 2.000 with p 0.15730 (R contingencytables), not Yates' 0.500", () => {
    const test = pearsonChiSquared(group("3/4"), group("1/4"));
    expectPrinted(test?.statistic, "2.000");
    expectPrinted(test?.p, "0.15730");
    expect(test?.degrees).toBe(1);
  });

  it("of a 2 by 3 table is that of R", () => {
    const test = pearsonChiSquaredOfTable([
      [120, 80, 60],
      [900, 700, 400],
    ]);
    expectPrinted(test?.statistic, "2.331401");
    expectPrinted(test?.p, "0.3117042");
    expect(test?.degrees).toBe(2);
  });

  it("is the same for two groups and for their table of four cells", () => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const ofGroups = pearsonChiSquared(first, second);
        const ofTable = pearsonChiSquaredOfTable([
          [first.events, first.base - first.events],
          [second.events, second.base - second.events],
        ]);
        if (ofGroups === null) return expect(ofTable).toBeNull();
        expect(Math.abs(ofTable!.statistic - ofGroups.statistic)).toBeLessThan(
          1e-9 * Math.max(1, ofGroups.statistic)
        );
        expect(ofTable!.degrees).toBe(1);
      })
    );
  });

  it("is not possible without events, without others, or for less than two rows and columns", () => {
    expect(pearsonChiSquared(group("0/5"), group("0/9"))).toBeNull();
    expect(pearsonChiSquared(group("5/5"), group("9/9"))).toBeNull();
    expect(pearsonChiSquaredOfTable([])).toBeNull();
    expect(pearsonChiSquaredOfTable([[1, 2]])).toBeNull();
    expect(pearsonChiSquaredOfTable([[1], [2]])).toBeNull();
    expect(
      pearsonChiSquaredOfTable([
        [0, 0],
        [1, 2],
      ])
    ).toBeNull();
    expect(
      pearsonChiSquaredOfTable([
        [0, 3],
        [0, 2],
      ])
    ).toBeNull();
  });

  it("refuses counts that are none", () => {
    expect(() =>
      pearsonChiSquaredOfTable([
        [1, 2],
        [-3, 4],
      ])
    ).toThrow(ProportionError);
    expect(() =>
      pearsonChiSquaredOfTable([
        [1, 2],
        [3, 4.5],
      ])
    ).toThrow("but one is 4.5");
  });
});

describe("the N − 1 chi-squared test", () => {
  it.each([
    ["6/22", "112/842", "0.0597"],
    ["7/34", "1/34", "0.0250"],
    ["7/18", "1/18", "0.0177"],
    ["170/780", "25/210", "0.0014"],
    ["10/75", "12/225", "0.0216"],
  ])("of %s v %s has p %s", (first, second, printed) => {
    expectPrinted(nMinusOneChiSquared(group(first), group(second))?.p, printed);
  });

  it("is Pearson's statistic times (N − 1) ÷ N, and not possible where that is not", () => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const people = first.base + second.base;
        const pearson = pearsonChiSquared(first, second);
        const test = nMinusOneChiSquared(first, second);
        if (pearson === null) return expect(test).toBeNull();
        expectRelative(test?.statistic, (pearson.statistic * (people - 1)) / people, 1e-14);
        expect(test!.p).toBeGreaterThanOrEqual(pearson.p);
      })
    );
  });
});

describe("expected cells", () => {
  it("are what equal rates would give", () => {
    expect(expectedCells(group("12/40"), group("48/80"))).toEqual({
      firstEvents: 20,
      firstOthers: 20,
      secondEvents: 40,
      secondOthers: 40,
    });
    expect(smallestExpectedCell(group("50/300"), group("0/400"))).toBeCloseTo(21.43, 2);
    expect(smallestExpectedCell(group("6/22"), group("112/842"))).toBeCloseTo(3.005, 3);
  });

  it("add up to both groups and to all events", () => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        const cells = expectedCells(first, second);
        expect(cells.firstEvents + cells.firstOthers).toBeCloseTo(first.base, 8);
        expect(cells.secondEvents + cells.secondOthers).toBeCloseTo(second.base, 8);
        expect(cells.firstEvents + cells.secondEvents).toBeCloseTo(first.events + second.events, 8);
      })
    );
  });
});
