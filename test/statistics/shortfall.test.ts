import fc from "fast-check";
import { shortfallAtOverallRate, shortfallAtRateOf } from "../../src/statistics/shortfall";
import { expectPrinted, group } from "./printed";
import { groupOfUpTo } from "./tables";

describe("shortfall", () => {
  it.each([
    ["12/40", "48/80", "8.0", "12.0"],
    ["25/210", "170/780", "16.4", "20.8"],
  ])(
    "of %s beside %s: %s at the overall rate, %s at the other's",
    (own, other, overall, others) => {
      expectPrinted(shortfallAtOverallRate(group(own), group(other)), overall);
      expectPrinted(shortfallAtRateOf(group(own), group(other)), others);
    }
  );

  it("to four fifths of the other's rate is 11.6 for 25/210 beside 170/780", () => {
    expectPrinted(shortfallAtRateOf(group("25/210"), group("170/780"), 0.8), "11.6");
  });

  it("is negative for a group with more than its share", () => {
    expect(shortfallAtRateOf(group("12/1450"), group("31/6200"), 1.25)).toBeCloseTo(-2.9375, 10);
  });

  it("moves between the groups: what one lacks the other has too many", () => {
    fc.assert(
      fc.property(groupOfUpTo(3000), groupOfUpTo(300), (first, second) => {
        expect(
          shortfallAtOverallRate(first, second) + shortfallAtOverallRate(second, first)
        ).toBeCloseTo(0, 8);
      })
    );
  });
});
