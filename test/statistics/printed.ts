/** Passes when the value is the printed one, at the precision to which it was printed. */
export function expectPrinted(value: unknown, printed: string): void {
  if (printed === "infinity") {
    expect(value).toBe(printed);
    return;
  }
  const decimals = printed.split(".")[1]?.length ?? 0;
  const halfAUnit = 0.5 * 10 ** -decimals;
  expect(typeof value).toBe("number");
  expect(Math.abs((value as number) - Number(printed))).toBeLessThanOrEqual(
    halfAUnit + 4e-16 * Math.abs(Number(printed))
  );
}

/** Passes when the value is within the relative tolerance of the expected one (exactly 0 when that is 0). */
export function expectRelative(value: unknown, expected: number, tolerance: number): void {
  expect(typeof value).toBe("number");
  expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(
    tolerance * Math.abs(expected)
  );
}

/** "170/780" as a proportion. */
export function group(text: string): { events: number; base: number } {
  const [events, base] = text.split("/").map(Number);
  return { events, base };
}
