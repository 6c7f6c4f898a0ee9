import fc from "fast-check";
import { decreasingRoot } from "../../src/statistics/decreasing-root";

type Curve = (fromRoot: number) => number;

/** Decreasing curves through 0, from smooth to awkward. */
const curves: [string, Curve][] = [
  ["a straight line", (x) => -x],
  ["an exponential", (x) => 1 - Math.exp(x)],
  ["a vertical tangent", (x) => -Math.sign(x) * Math.sqrt(Math.abs(x))],
  ["a flat tangent", (x) => -(x ** 3)],
  ["a steep wall", (x) => -Math.tanh(x * 1e6)],
  ["a jump", (x) => (x < 0 ? 1 : -3)],
  ["infinite ends", (x) => (x < -5 ? Infinity : x > 7 ? -Infinity : -x)],
];

function rootByHalving(decreasing: (x: number) => number, low: number, high: number): number {
  for (let step = 0; step < 120; step++) {
    const middle = (low + high) / 2;
    if (decreasing(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe("root of a decreasing function", () => {
  it.each(curves)("is that of plain halving, in fewer than 120 evaluations: %s", (_, curve) => {
    fc.assert(
      fc.property(fc.double({ min: -59, max: 59, noNaN: true }), (root) => {
        let evaluations = 0;
        const decreasing = (x: number) => {
          evaluations++;
          return curve(x - root);
        };
        const found = decreasingRoot(decreasing, -60, 60);
        expect(evaluations).toBeLessThan(120);
        const spacing = Number.EPSILON * Math.max(1, Math.abs(root));
        // Where the curve is flat, floating-point numbers cannot tell a neighbourhood from the root.
        if (curve(found - root) === 0) return;
        expect(Math.abs(found - rootByHalving(decreasing, -60, 60))).toBeLessThanOrEqual(
          8 * spacing
        );
      })
    );
  });

  it("takes a quarter of the evaluations of halving on a smooth curve", () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (root) => {
        let evaluations = 0;
        decreasingRoot(
          (x) => {
            evaluations++;
            return Math.exp((root - x) / 2) - Math.exp((x - root) / 2);
          },
          -60,
          60
        );
        expect(evaluations).toBeLessThan(20);
      })
    );
  });

  it("is the end of the bracket when there is none inside", () => {
    expect(decreasingRoot(() => 1, -1, 1)).toBe(1);
    expect(decreasingRoot(() => -1, -1, 1)).toBe(-1);
  });
});
