import fc from "fast-check";
import { homogeneityOfRatios } from "../../src/statistics/homogeneity";
import { mantelHaenszel, type Stratum } from "../../src/statistics/mantel-haenszel";
import { ratio } from "../../src/statistics/ratio";
import { expectPrinted, expectRelative, group } from "./printed";
import { groupOfUpTo } from "./tables";

const stratum = (first: string, second: string): Stratum => ({
  first: group(first),
  second: group(second),
});

const fourYears = [
  stratum("4/16", "5/79"),
  stratum("2/16", "3/87"),
  stratum("4/18", "10/90"),
  stratum("1/15", "3/82"),
];

describe("Mantel-Haenszel ratio", () => {
  it("of four strata is 2.673774 (R), with its Greenland-Robins interval", () => {
    const combined = mantelHaenszel(fourYears, 0.95);
    expectPrinted(combined.ratio, "2.673774");
    expect(combined.interval).toMatchObject({ level: 0.95, method: "Mantel-Haenszel" });
    expectPrinted(combined.interval?.lower, "1.3658");
    expectPrinted(combined.interval?.upper, "5.2343");
    expect(combined.leftOut).toEqual([]);
  });

  it("of one stratum is its ratio, and of swapped groups the reciprocal", () => {
    fc.assert(
      fc.property(groupOfUpTo(300), groupOfUpTo(300), (first, second) => {
        const combined = mantelHaenszel([{ first, second }]);
        const own = ratio(first, second);
        if (typeof own !== "number") return expect(combined.ratio).toBe(own);
        expectRelative(combined.ratio, own, 1e-12);
        if (own === 0) return expect(combined.interval).toBeNull();
        const swapped = mantelHaenszel([{ first: second, second: first }]);
        expectRelative(swapped.ratio, 1 / own, 1e-12);
        expectRelative(swapped.interval?.lower, 1 / Number(combined.interval?.upper), 1e-12);
      })
    );
  });

  it("is not misled where adding up reverses the finding (Simpson's paradox)", () => {
    // Kidney stones: C. R. Charig and others, British Medical Journal 292 (1986), 879–882.
    const small = stratum("81/87", "234/270");
    const large = stratum("192/263", "55/80");
    expect(ratio(group("273/350"), group("289/350"))).toBeLessThan(1);
    expect(mantelHaenszel([small, large]).ratio).toBeGreaterThan(1);
  });

  it("leaves out and lists strata with an empty group", () => {
    const withEmpty = [stratum("0/0", "5/20"), ...fourYears, stratum("1/3", "0/0")];
    const combined = mantelHaenszel(withEmpty);
    expect(combined.leftOut).toEqual([0, 5]);
    expect(combined.ratio).toBe(mantelHaenszel(fourYears).ratio);
  });

  it("names the states without an interval", () => {
    const of = (first: string, second: string) => mantelHaenszel([stratum(first, second)]);
    expect(of("0/10", "3/10")).toEqual({ ratio: 0, interval: null, leftOut: [] });
    expect(of("3/10", "0/10")).toEqual({ ratio: "infinity", interval: null, leftOut: [] });
    expect(of("0/10", "0/10")).toEqual({ ratio: null, interval: null, leftOut: [] });
    expect(mantelHaenszel([])).toEqual({ ratio: null, interval: null, leftOut: [] });
  });
});

describe("homogeneity of ratios", () => {
  it("is that of the formula evaluated in Python with SciPy 1.17", () => {
    const test = homogeneityOfRatios(fourYears);
    expectRelative(test?.statistic, 0.9429615487174567, 1e-12);
    expectRelative(test?.p, 0.8150497409102251, 1e-12);
    expect(test?.degrees).toBe(3);
  });

  it("is 0 for strata with one ratio, and grows large for opposite ones", () => {
    const alike = homogeneityOfRatios([stratum("10/100", "20/100"), stratum("40/400", "20/100")]);
    expect(alike?.statistic).toBeCloseTo(0, 12);
    const opposite = homogeneityOfRatios([
      stratum("40/100", "20/100"),
      stratum("20/100", "40/100"),
    ]);
    expect(opposite!.p).toBeLessThan(0.001);
  });

  it("does not count strata that say nothing, and needs two that do", () => {
    const silent = [stratum("0/10", "3/10"), stratum("3/10", "0/10"), stratum("5/5", "4/4")];
    const withSilent = homogeneityOfRatios([...fourYears, ...silent]);
    expect(withSilent?.degrees).toBe(3);
    expect(homogeneityOfRatios([fourYears[0], ...silent])).toBeNull();
    expect(homogeneityOfRatios([stratum("0/10", "0/10"), stratum("0/10", "3/10")])).toBeNull();
  });
});
