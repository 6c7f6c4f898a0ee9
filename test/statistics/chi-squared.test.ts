import fc from "fast-check";
import { chiSquaredQuantile, chiSquaredUpperTail } from "../../src/statistics/chi-squared";
import { ProbabilityError } from "../../src/statistics/probability-error";
import { expectPrinted, expectRelative } from "./printed";

describe("chi-squared upper tail", () => {
  it.each([
    [25, 5.7330314375838793e-7],
    [100, 1.5239706048321054e-23],
  ])("beyond %d with one degree is %d (R 4.6.0)", (statistic, expected) => {
    expectRelative(chiSquaredUpperTail(statistic, 1), expected, 1e-12);
  });

  it("of 0 is 1", () => {
    expect(chiSquaredUpperTail(0, 1)).toBe(1);
    expect(chiSquaredUpperTail(0, 7)).toBe(1);
  });

  it("of an even number of degrees is a sum of Poisson probabilities", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.001, max: 200, noNaN: true }),
        (half, statistic) => {
          let term = Math.exp(-statistic / 2);
          let sum = term;
          for (let count = 1; count < half; count++) {
            term *= statistic / 2 / count;
            sum += term;
          }
          expectRelative(chiSquaredUpperTail(statistic, 2 * half), sum, 1e-10);
        }
      )
    );
  });

  it("grows by a known density step from one odd number of degrees to the next", () => {
    // Q(a + 1, x) = Q(a, x) + xᵃ e⁻ˣ ÷ Γ(a + 1), here with a = 1/2 and Γ(3/2) = √π ÷ 2.
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (statistic) => {
        const x = statistic / 2;
        const step = (Math.sqrt(x) * Math.exp(-x) * 2) / Math.sqrt(Math.PI);
        expectRelative(
          chiSquaredUpperTail(statistic, 3),
          chiSquaredUpperTail(statistic, 1) + step,
          1e-11
        );
      })
    );
  });
});

describe("chi-squared quantile", () => {
  it("gives the exact Poisson limits of a count (R 4.6.0)", () => {
    const limits = (count: number, outside: number) => [
      chiSquaredQuantile(outside, 2 * count) / 2,
      chiSquaredQuantile(1 - outside, 2 * (count + 1)) / 2,
    ];
    const published: [number, number, string, string][] = [
      [0, 0.025, "0", "3.68887945"],
      [1, 0.025, "0.02531781", "5.57164339"],
      [5, 0.025, "1.62348639", "11.66833208"],
      [5, 0.001, "0.73937173", "16.45474520"],
    ];
    for (const [count, outside, lower, upper] of published) {
      expectPrinted(limits(count, outside)[0], lower);
      expectPrinted(limits(count, outside)[1], upper);
    }
  });

  it("is the inverse of the tail", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 400, noNaN: true }),
        (probability, degrees) => {
          const quantile = chiSquaredQuantile(probability, degrees);
          expectRelative(1 - chiSquaredUpperTail(quantile, degrees), probability, 1e-9);
        }
      )
    );
  });

  it.each([0, 1, NaN])("refuses the probability %d", (probability) => {
    expect(() => chiSquaredQuantile(probability, 3)).toThrow(ProbabilityError);
  });
});
