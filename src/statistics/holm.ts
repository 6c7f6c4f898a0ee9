/**
 * Holm's step-down adjustment of p-values for having looked at several: in the order given, 0 to 1.
 * An adjusted value below 0.05 may be called significant with at most a 5 % chance of any false
 * alarm in the family. No values give none.
 *
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65–70.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  const fromSmallest = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  let largestSoFar = 0;
  fromSmallest.forEach(({ p, index }, rank) => {
    largestSoFar = Math.max(largestSoFar, Math.min(1, p * (ps.length - rank)));
    adjusted[index] = largestSoFar;
  });
  return adjusted;
}
