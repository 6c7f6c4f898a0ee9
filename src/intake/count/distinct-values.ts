import type { CellValue } from "../found-region";

const cacheSize = 512;

/**
 * Small numbers, from 0, for the distinct values of a column, in the order they come. Texts that differ
 * only in case or spaces are different values here.
 */
export class DistinctValues {
  /** The distinct values, by number. */
  readonly values: CellValue[] = [];
  private readonly numbers = new Map<CellValue, number>();
  // A look at length and two letters finds most repeated texts without hashing them.
  private readonly cached = new Int32Array(cacheSize).fill(-1);

  /** Number of a value, which is added when new. */
  numberOf(value: CellValue): number {
    if (typeof value !== "string") return this.look(value);
    const length = value.length;
    const place =
      (length * 37 + value.charCodeAt(length - 1) * 11 + value.charCodeAt(length >> 1) * 5) &
      (cacheSize - 1);
    const known = this.cached[place];
    if (known >= 0 && this.values[known] === value) return known;
    const number = this.look(value);
    this.cached[place] = number;
    return number;
  }

  private look(value: CellValue): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.values.length;
      this.values.push(value);
      this.numbers.set(value, number);
    }
    return number;
  }
}
