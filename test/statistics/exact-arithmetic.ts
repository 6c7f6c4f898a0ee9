const rows: bigint[][] = [[1n]];

/** The number of ways to choose k of n, by Pascal's triangle; 0 outside 0 ≤ k ≤ n. */
export function choose(n: number, k: number): bigint {
  while (rows.length <= n) {
    const above = rows[rows.length - 1];
    rows.push([1n, ...above.slice(1).map((value, index) => value + above[index]), 1n]);
  }
  return rows[n][k] ?? 0n;
}

/** A quotient of whole numbers of any size, with the digits of a floating-point number. */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const digits = (value: bigint) => value.toString().length;
  const scale = 25 - digits(numerator) + digits(denominator);
  const scaled =
    scale >= 0
      ? (numerator * 10n ** BigInt(scale)) / denominator
      : numerator / (denominator * 10n ** BigInt(-scale));
  return Number(`${scaled}e${-scale}`);
}
