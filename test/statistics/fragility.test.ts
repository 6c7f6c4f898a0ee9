import fc from "fast-check";
import { fisherExact } from "../../src/statistics/exact-tests";
import { fragility } from "../../src/statistics/fragility";
import { nMinusOneChiSquared } from "../../src/statistics/n-minus-one-chi-squared";
import { expectPrinted, group } from "./printed";
import { groupOfUpTo } from "./tables";

describe("fragility", () => {
  it.each([
    ["25/210", "170/780", true, 8, "gain", "0.053"],
    ["12/40", "48/80", true, 5, "gain", "0.071"],
    ["10/75", "12/225", true, 1, "lose", "0.0504"],
    ["6/22", "112/842", false, 1, "gain", "0.0129"],
    ["12/1450", "31/6200", false, 2, "gain", "0.037"],
  ])(
    "of %s beside %s (computed from the formula)",
    (own, other, significant, people, change, p) => {
      const found = fragility(group(own), group(other));
      expect(found).toMatchObject({ significant, people, change });
      expectPrinted(found.p, p);
    }
  );

  it("differs by test: 4 people for 12/40 beside 48/80 under Fisher's", () => {
    expect(fragility(group("12/40"), group("48/80"), fisherExact).people).toBe(4);
  });

  it("says so when no number of people would do", () => {
    expect(fragility(group("1/2"), group("1/2"))).toEqual({
      significant: false,
      people: null,
      change: null,
      p: null,
    });
  });

  it("takes the shorter way from equal rates", () => {
    const found = fragility(group("2/20"), group("20/200"));
    expect(found.significant).toBe(false);
    expect(found.change).toBe("gain");
    expect(found.p).toBeLessThan(0.05);
  });

  it("is the first count to flip the finding: one person fewer does not", () => {
    fc.assert(
      fc.property(groupOfUpTo(200), groupOfUpTo(200), (moving, still) => {
        const { significant, people, change } = fragility(moving, still);
        if (people === null) return;
        const direction = change === "gain" ? 1 : -1;
        const significantAfter = (count: number) => {
          const events = moving.events + direction * count;
          const test = nMinusOneChiSquared({ events, base: moving.base }, still);
          return test !== null && test.p < 0.05;
        };
        expect(significantAfter(0)).toBe(significant);
        expect(significantAfter(people - 1)).toBe(significant);
        expect(significantAfter(people)).toBe(!significant);
      })
    );
  });
});
