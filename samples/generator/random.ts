/** A seeded source of chance: the same seed always gives the same sequence. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** One of the items, each equally likely. Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, likely in proportion to its weight. Throws on an empty list. */
  weighted<T extends { weight: number }>(items: readonly T[]): T;
  /** A new list with the same items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** Mulberry32, the small 32-bit generator that Tommy Ettinger put in the public domain; ample for a sample, useless for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("Cannot pick from an empty list.");
    return items[whole(0, items.length - 1)];
  };

  const weighted = <T extends { weight: number }>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("Cannot pick from an empty list.");
    let left = next() * items.reduce((sum, item) => sum + item.weight, 0);
    for (const item of items) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return items[items.length - 1];
  };

  const shuffled = <T>(items: readonly T[]): T[] => {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = whole(0, last);
      [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
  };

  return { next, whole, pick, weighted, shuffled };
}
