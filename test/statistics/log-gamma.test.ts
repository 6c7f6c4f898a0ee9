import { logGamma } from "../../src/statistics/log-gamma";

describe("logarithm of the gamma function", () => {
  it("is the logarithm of the factorial at whole numbers", () => {
    let logFactorial = 0;
    for (let n = 1; n <= 2000; n++) {
      logFactorial += Math.log(n);
      expect(Math.abs(logGamma(n + 1) - logFactorial)).toBeLessThan(
        1e-13 * Math.max(1, logFactorial)
      );
    }
  });

  it("is that of √π at one half", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  it("satisfies the recurrence on both sides of the change of method", () => {
    for (let x = 0.05; x < 30; x += 0.37) {
      expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 12);
    }
  });
});
