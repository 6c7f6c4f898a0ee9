/** Below this the series is not accurate enough, and the recurrence lifts the argument above it. */
const smallestForSeries = 10;

/**
 * The natural logarithm of the gamma function, for x above 0; error about 1e-14 of the
 * value, or 1e-13 where that is small.
 * Source: Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1), with the
 * recurrence Γ(x + 1) = x Γ(x) for small x.
 */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < smallestForSeries) {
    product *= shifted;
    shifted += 1;
  }
  const inverseSquare = 1 / (shifted * shifted);
  const series =
    (1 / 12 -
      inverseSquare *
        (1 / 360 -
          inverseSquare * (1 / 1260 - inverseSquare * (1 / 1680 - inverseSquare * (1 / 1188))))) /
    shifted;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    0.5 * Math.log(2 * Math.PI) +
    series -
    Math.log(product)
  );
}
