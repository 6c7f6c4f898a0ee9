import fc from "fast-check";
import {
  funnelLimits,
  type FunnelMethod,
  poissonFunnelLimits,
} from "../../src/statistics/funnel-limits";
import { ProbabilityError } from "../../src/statistics/probability-error";
import { ProportionError } from "../../src/statistics/proportion-error";
import { expectPrinted } from "./printed";

const formula: [number, FunnelMethod, string[]][] = [
  [50, "normal", ["0", "0.0510", "0.2490", "0.3060"]],
  [50, "arcsine", ["0.0318", "0.0656", "0.2611", "0.3340"]],
  [50, "exact binomial", ["0.0054", "0.0468", "0.2460", "0.3147"]],
  [100, "normal", ["0.03965664", "0.08001529", "0.21998471", "0.26034336"]],
  [100, "arcsine", ["0.05798360", "0.08716356", "0.22623856", "0.27517464"]],
  [100, "exact binomial", ["0.04509686", "0.07838301", "0.21833220", "0.26495278"]],
  [1000, "normal", ["0.11510636", "0.12786889", "0.17213111", "0.18489364"]],
  [1000, "arcsine", ["0.11683171", "0.12855510", "0.17278898", "0.18650796"]],
  [1000, "exact binomial", ["0.11561919", "0.12769427", "0.17195465", "0.18537670"]],
];

describe("funnel limits of a rate", () => {
  it.each([
    [1, "3.204264", "0"],
    [2, "25.885383", "0"],
    [3, "35.933491", "10.150815"],
    [5, "46.011039", "26.039864"],
    [10, "56.154344", "42.03259"],
  ])(
    "normal, 80.642448 %% of %d: from %s %% (95) and %s %% (99.8), test data of R PHEindicatormethods",
    (base, lower95, lower998) => {
      const [inner, outer] = [0.95, 0.998].map((level) =>
        funnelLimits(0.80642448, base, level, "normal")
      );
      expect(Math.abs(inner.lower * 100 - Number(lower95))).toBeLessThan(2e-6);
      expect(Math.abs(outer.lower * 100 - Number(lower998))).toBeLessThan(2e-6);
      expect([inner.upper, outer.upper]).toEqual([1, 1]);
    }
  );

  it.each(formula)("15 %% of %d, %s: %j (computed from the formula)", (base, method, printed) => {
    const inner = funnelLimits(0.15, base, 0.95, method);
    const outer = funnelLimits(0.15, base, 0.998, method);
    expect(inner).toMatchObject({ level: 0.95, method });
    [outer.lower, inner.lower, inner.upper, outer.upper].forEach((limit, index) =>
      expectPrinted(limit, printed[index])
    );
  });

  it.each(["normal", "arcsine", "exact binomial"] as const)(
    "are ordered within 0 to 1 (%s)",
    (method) => {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 1, max: 5000 }),
          (rate, base) => {
            const inner = funnelLimits(rate, base, 0.95, method);
            const outer = funnelLimits(rate, base, 0.998, method);
            const ascending = [0, outer.lower, inner.lower, inner.upper, outer.upper, 1];
            ascending.slice(1).forEach((value, index) => {
              expect(value).toBeGreaterThanOrEqual(ascending[index]);
            });
          }
        )
      );
    }
  );

  it.each(["normal", "arcsine", "exact binomial"] as const)(
    "close on the rate as the base grows (%s)",
    (method) => {
      const { lower, upper } = funnelLimits(0.3, 1000000, 0.95, method);
      expect(Math.abs(lower - 0.3)).toBeLessThan(0.001);
      expect(Math.abs(upper - 0.3)).toBeLessThan(0.001);
    }
  );

  it("are the rate itself where it is 0 or 1, in the exact method", () => {
    expect(funnelLimits(0, 40, 0.95)).toMatchObject({ lower: 0, upper: 0 });
    expect(funnelLimits(1, 40, 0.95)).toMatchObject({ lower: 1, upper: 1 });
  });

  it("refuse rates, bases and levels that are none", () => {
    expect(() => funnelLimits(15, 100, 0.95)).toThrow(ProbabilityError);
    expect(() => funnelLimits(NaN, 100, 0.95)).toThrow(ProbabilityError);
    expect(() => funnelLimits(0.15, 0, 0.95)).toThrow(ProportionError);
    expect(() => funnelLimits(0.15, 10.5, 0.95)).toThrow(ProportionError);
    expect(() => funnelLimits(0.15, 100, 95)).toThrow(ProbabilityError);
  });
});

describe("Poisson funnel limits of observed ÷ expected", () => {
  it.each([
    [15, "0.5596924", "1.649348", "0.3862650", "2.082907"],
    [20, "0.6108260", "1.544419", "0.4479107", "1.902094"],
    [30, "0.6746958", "1.427562", "0.5289724", "1.702771"],
  ])(
    "for %d expected: %s to %s (95 %%), %s to %s (99.8 %%), tests of R FunnelPlotR",
    (expected, lower95, upper95, lower998, upper998) => {
      const inner = poissonFunnelLimits(expected, 0.95);
      const outer = poissonFunnelLimits(expected, 0.998);
      expect(inner.method).toBe("exact Poisson");
      expectPrinted(inner.lower, lower95);
      expectPrinted(inner.upper, upper95);
      expectPrinted(outer.lower, lower998);
      expectPrinted(outer.upper, upper998);
    }
  );

  it.each([0, -1, NaN, Infinity])("refuse %d expected events", (expected) => {
    expect(() => poissonFunnelLimits(expected, 0.95)).toThrow(ProportionError);
  });
});
