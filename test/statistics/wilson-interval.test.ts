import fc from "fast-check";
import { wilsonInterval } from "../../src/statistics/wilson-interval";
import { expectPrinted, group } from "./printed";
import { groupOfUpTo } from "./tables";

const phe = "test data of R PHEindicatormethods";

describe("published Wilson intervals", () => {
  it.each([
    ["15/148", 0.95, "0.0624", "0.1605", "tests of R ratesci"],
    ["0/20", 0.95, "0", "0.1611", "tests of R ratesci"],
    ["65/100", 0.95, "0.55254443296888", "0.73635751756902", phe],
    ["65/100", 0.998, "0.49549465740704", "0.77835406140897", phe],
    ["9856/12345", 0.95, "0.79121017529091", "0.80536400736149", phe],
    ["1/100", 0.95, "0.0017674320641", "0.0544861961787", phe],
    ["5/100", 0.95, "0.0215436791544", "0.1117504692319", phe],
    ["20/100", 0.95, "0.1333669333310", "0.2888291655932", phe],
    ["0/12", 0.95, "0", "0.242494", "computed from the formula"],
    ["12/12", 0.95, "0.757506", "1", "computed from the formula"],
    ["111/410", 0.95, "0.229997", "0.315723", "computed from the formula"],
  ])("%s at %d is %s to %s (%s)", (counts, level, lower, upper) => {
    const interval = wilsonInterval(group(counts), level);
    expect(interval).toMatchObject({ level, method: "Wilson" });
    expectPrinted(interval.lower, lower);
    expectPrinted(interval.upper, upper);
  });

  it("has no continuity correction (which would give 0.0598 to 0.1644)", () => {
    const { lower, upper } = wilsonInterval(group("15/148"), 0.95);
    expect(lower).toBeGreaterThan(0.062);
    expect(upper).toBeLessThan(0.161);
  });
});

describe("properties of the Wilson interval", () => {
  it("lies within 0 to 1, holds the rate, and is exact at the ends", () => {
    fc.assert(
      fc.property(groupOfUpTo(100000), ({ events, base }) => {
        const { lower, upper } = wilsonInterval({ events, base }, 0.95);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(events / base);
        expect(upper).toBeGreaterThanOrEqual(events / base);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower === 0).toBe(events === 0);
        expect(upper === 1).toBe(events === base);
      })
    );
  });

  it("has limits whose score is that of the level", () => {
    fc.assert(
      fc.property(groupOfUpTo(10000), ({ events, base }) => {
        const { lower, upper } = wilsonInterval({ events, base }, 0.99);
        for (const limit of [lower, upper]) {
          if (limit === 0 || limit === 1) continue;
          const score = (events / base - limit) / Math.sqrt((limit * (1 - limit)) / base);
          expect(Math.abs(score)).toBeCloseTo(2.5758293035489, 6);
        }
      })
    );
  });
});
