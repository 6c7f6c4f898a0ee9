import fc from "fast-check";
import {
  countInWords,
  formatDate,
  formatPercent,
  formatPoints,
  formatQuotient,
} from "../../src/analysis/format";

describe("formatQuotient", () => {
  it.each([
    // A ratio of rates as one fraction: 249/1000 ÷ 200/1000 is exactly 1.245, half up.
    [249 * 1000, 200 * 1000, 2, "1.25"],
    [64 * 250, 50 * 255, 2, "1.25"],
    [1, 3, 2, "0.33"],
    [1, 2, 0, "1"],
    [-1, 8, 2, "−0.13"],
    [-1, 1000, 1, "0.0"],
    [12345678, 10, 1, "1,234,567.8"],
    [0, 7, 2, "0.00"],
  ])("%d ÷ %d with %d decimals is %s", (numerator, denominator, decimals, expected) => {
    expect(formatQuotient(numerator, denominator, decimals)).toBe(expected);
  });

  it("is within half a unit of the last place, for any whole numbers", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (top, bottom) => {
        const printed = Number(formatQuotient(top, bottom, 2).replace(/,/g, ""));
        expect(Math.abs(printed - top / bottom)).toBeLessThanOrEqual(0.005 + 1e-9);
      })
    );
  });
});

it("prints percentages, points, dates and small numbers as people read them", () => {
  expect(formatPercent(41, 210)).toBe("19.5%");
  expect(formatPoints(-9.67)).toBe("−9.7");
  expect(formatPoints(3.66)).toBe("+3.7");
  expect(formatPoints(-0.04)).toBe("0.0");
  expect(formatDate("2025-03-31")).toBe("31 March 2025");
  expect(countInWords(2)).toBe("two");
  expect(countInWords(1234)).toBe("1,234");
});
