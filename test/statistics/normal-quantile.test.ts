import fc from "fast-check";
import { chiSquaredUpperTail } from "../../src/statistics/chi-squared";
import { normalQuantile, standardErrorsOfLevel } from "../../src/statistics/normal-quantile";
import { ProbabilityError } from "../../src/statistics/probability-error";
import { expectRelative } from "./printed";

describe("normal quantile", () => {
  it.each([
    [0.975, 1.9599639845400536, "R 4.6.0"],
    [0.999, 3.0902323061678132, "R 4.6.0"],
    [0.25, -0.6744897501960817, "Wichura 1988, AS 241"],
    [0.001, -3.090232306167814, "Wichura 1988, AS 241"],
    [1e-20, -9.262340089798408, "Wichura 1988, AS 241"],
    [0.5, 0, "symmetry"],
  ])("of %d is %d (%s)", (probability, expected) => {
    expectRelative(normalQuantile(probability), expected, 1e-13);
  });

  it.each([
    [0.9, 1.6448536269514722],
    [0.95, 1.9599639845400536],
    [0.99, 2.5758293035489004],
    [0.998, 3.0902323061678132],
  ])("an interval at level %d reaches %d standard errors", (level, expected) => {
    expectRelative(standardErrorsOfLevel(level), expected, 1e-13);
  });

  it("is antisymmetric, and its square has the chi-squared tail of one degree", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.4999, noNaN: true }), (probability) => {
        const quantile = normalQuantile(probability);
        expectRelative(chiSquaredUpperTail(quantile ** 2, 1), 2 * probability, 1e-11);
        expectRelative(normalQuantile(1 - probability), -quantile, 1e-10);
      })
    );
  });

  it.each([0, 1, -1, 2, NaN])("of %d is refused", (probability) => {
    expect(() => normalQuantile(probability)).toThrow(ProbabilityError);
  });
});
