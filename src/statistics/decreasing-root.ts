/**
 * Where a decreasing function passes through zero between `low` and `high`, to a few spacings of
 * floating-point numbers (absolute near 0). A function that is negative throughout gives `low`, one
 * that is positive throughout gives `high`; infinite values at the ends are allowed.
 *
 * Inverse quadratic interpolation where the last three points look like a smooth curve, else
 * halving: the bracket is never left, so no starting value is needed. Source: T. R. Chandrupatla,
 * Advances in Engineering Software 28 (1997), 145–149.
 */
export function decreasingRoot(
  decreasing: (x: number) => number,
  low: number,
  high: number
): number {
  // The root lies between `latest` and `opposite`; `previous` is the point that `latest` replaced.
  let latest = { x: low, value: decreasing(low) };
  let opposite = { x: high, value: decreasing(high) };
  if (latest.value <= 0) return low;
  if (opposite.value >= 0) return high;
  let share = 0.5;
  for (;;) {
    const x = latest.x + share * (opposite.x - latest.x);
    const next = { x, value: decreasing(x) };
    let previous = latest;
    if (next.value > 0 !== latest.value > 0) {
      previous = opposite;
      opposite = latest;
    }
    latest = next;

    const best = Math.abs(latest.value) < Math.abs(opposite.value) ? latest : opposite;
    const tolerance = 2 * Number.EPSILON * Math.max(1, Math.abs(best.x));
    const width = Math.abs(opposite.x - latest.x);
    if (best.value === 0 || width <= 2 * tolerance) return best.x;
    const smallestShare = tolerance / width;
    share = Math.min(
      1 - smallestShare,
      Math.max(smallestShare, shareByInterpolation(latest, opposite, previous))
    );
  }
}

interface Point {
  x: number;
  value: number;
}

/** How far to go from `latest` towards `opposite`, as a share of the way. */
function shareByInterpolation(latest: Point, opposite: Point, previous: Point): number {
  const along = (latest.x - opposite.x) / (previous.x - opposite.x);
  const up = (latest.value - opposite.value) / (previous.value - opposite.value);
  // False also where a value is infinite and `up` is not a number.
  const isSmooth = up * up < along && (1 - up) * (1 - up) < 1 - along;
  if (!isSmooth) return 0.5;
  return (
    (latest.value / (opposite.value - latest.value)) *
      (previous.value / (opposite.value - previous.value)) +
    ((previous.x - latest.x) / (opposite.x - latest.x)) *
      (latest.value / (previous.value - latest.value)) *
      (opposite.value / (previous.value - opposite.value))
  );
}
