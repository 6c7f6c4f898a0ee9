import fc from "fast-check";
import { holm } from "../../src/statistics/holm";

describe("Holm's adjustment", () => {
  it("multiplies the smallest by all, the next by one fewer, and never goes down", () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((expected, index) =>
      expect(adjusted[index]).toBeCloseTo(expected, 14)
    );
  });

  it("leaves a single value alone and has nothing to say of none", () => {
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([])).toEqual([]);
  });

  it("rejects what the step-down procedure rejects", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 12 }), (ps) => {
        const adjusted = holm(ps);
        const order = ps.map((_, index) => index).sort((a, b) => ps[a] - ps[b]);
        let stopped = false;
        order.forEach((index, rank) => {
          if (ps[index] * (ps.length - rank) >= 0.05) stopped = true;
          expect(adjusted[index] < 0.05).toBe(!stopped);
          expect(adjusted[index]).toBeGreaterThanOrEqual(ps[index]);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
        });
      })
    );
  });
});
