import type { ConfidenceInterval } from "../statistics/confidence-interval";

// Made once: a formatter costs far more to make than to use.
const wholeNumbers = new Intl.NumberFormat("en-GB");
const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/**
 * Numbers as they are printed. Values are divided at full precision and rounded once, here:
 * half up from the exact fraction, so that 249/1000 ÷ 200/1000 = 1.245 prints 1.25 and not 1.24.
 */

/**
 * A quotient of two finite numbers as text with the given decimals, half away from zero. Denominator > 0.
 * Both are usually whole; halves (events averaged over two years) are exact too.
 */
export function formatQuotient(numerator: number, denominator: number, decimals: number): string {
  let [above, below] = [Math.abs(numerator), denominator];
  while (!Number.isInteger(above) || !Number.isInteger(below)) {
    [above, below] = [above * 2, below * 2];
  }
  const scale = 10n ** BigInt(decimals);
  const top = BigInt(above) * scale * 2n + BigInt(below);
  const rounded = top / (BigInt(below) * 2n);
  const whole = wholeNumbers.format(rounded / scale);
  const fraction = (rounded % scale).toString().padStart(decimals, "0");
  const sign = numerator < 0 && rounded > 0n ? "−" : "";
  return decimals === 0 ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** A share of whole numbers as a percentage with one decimal: 41 of 210 is "19.5%". */
export function formatPercent(events: number, base: number): string {
  return `${formatQuotient(events * 100, base, 1)}%`;
}

/** A rate between 0 and 1 that is no quotient of counts (an interval's limit), as a percentage. */
export function formatRate(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}

/** A limit or value with two decimals; the infinite one in words. */
export function formatLimit(limit: number | "infinity"): string {
  return limit === "infinity" ? "no upper limit" : limit.toFixed(2);
}

/** The interval of a ratio: "95% CI 1.25 to 2.72", "95% CI from 1.52, no upper limit". */
export function formatInterval({ level, lower, upper }: ConfidenceInterval): string {
  const name = `${Math.round(level * 100)}% CI`;
  return upper === "infinity"
    ? `${name} from ${formatLimit(lower)}, no upper limit`
    : `${name} ${formatLimit(lower)} to ${formatLimit(upper)}`;
}

/** A p-value: two decimals, three below 0.1, "p < 0.001" below that. */
export function formatP(p: number): string {
  if (p < 0.001) return "p < 0.001";
  return `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** Percentage points with one decimal and a sign; a true minus for negatives. */
export function formatPoints(points: number): string {
  const text = Math.abs(points).toFixed(1);
  if (Number(text) === 0) return "0.0";
  return points < 0 ? `−${text}` : `+${text}`;
}

/** A count with thousands separators. */
export function formatCount(count: number): string {
  return wholeNumbers.format(count);
}

/** An ISO date in words: "31 March 2025". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return dates.format(Date.UTC(year, month - 1, day));
}

const smallNumbers = "no one two three four five six seven eight nine".split(" ");

/** Whole people in words up to nine, in figures above: "two", "31". */
export function countInWords(count: number): string {
  return smallNumbers[count] ?? formatCount(count);
}

/** The first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
