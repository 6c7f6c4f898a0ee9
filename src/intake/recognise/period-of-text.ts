import { readDay, type Day } from "../excel-date";

const monthEnd = "03-31";

/** Two-digit years as the twenty-first century; four-digit ones as they are. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A year the standard can speak of: it began in 2015, and earlier extracts are not unheard of. */
function isPlausible(year: number): boolean {
  return year >= 2010 && year <= 2060;
}

type PeriodPattern = readonly [pattern: RegExp, year: (match: RegExpMatchArray) => number | null];

const lastGroup = (match: RegExpMatchArray) => fullYear(match[match.length - 1]);

/** The second year of a financial year, when it follows on from the first. */
function secondYear(match: RegExpMatchArray): number | null {
  const [first, second] = [fullYear(match[1]), fullYear(match[2])];
  return second === first + 1 ? second : null;
}

/** Every way a 31 March or the year that ends on it is written; the guards are digits, not words. */
const patterns: readonly PeriodPattern[] = [
  [/(?<!\d)31(?:st)?[\s\-_.]*mar(?:ch)?[\s\-_.,']*(\d{4}|\d{2})(?!\d)/gi, lastGroup],
  [/(?<![a-z])mar(?:ch)?[\s\-_.]*31(?:st)?[\s\-_.,]+(\d{4})(?!\d)/gi, lastGroup],
  [/(?<![\d./-])31[./-]0?3[./-](\d{4}|\d{2})(?!\d)/g, lastGroup],
  [/(?<!\d)(\d{4})[-/._]0?3[-/._]31(?!\d)/g, lastGroup],
  [/(?<!\d)3103(20\d{2}|\d{2})(?!\d)/g, lastGroup],
  [/(?<!\d)(20\d{2})0331(?!\d)/g, lastGroup],
  [/(?<!\d)(20\d{2})\s?[-/–_]\s?(20\d{2}|\d{2})(?![\d./-])/g, secondYear],
  [/(?<![\d./-])(\d{2})[-/–_](\d{2})(?![\d./-])/g, secondYear],
  // Not after a day ("1 March 2025") and not before one ("March 31, 2025").
  [
    /(?<![a-z]|\d(?:st|nd|rd|th)?[\s\-_./]*)mar(?:ch)?[\s\-_.']*(20\d{2}|\d{2})(?!\d|st|,?\s*\d{4})/gi,
    lastGroup,
  ],
];

const day = "(?:\\d{1,2}(?:st|nd|rd|th)?[\\s./-]+)?";
const month = "(?:[a-z]{3,9}[\\s./'-]*|(?:0?[1-9]|1[0-2])[./-])(?:\\d{4}|\\d{2})";

/** Where a stretch begins whose end is not told: "concerns raised from March 2024", "since 2023/24". */
const beginnings: readonly RegExp[] = [
  new RegExp(
    `\\b(?:raised|opened|started|begun|reported|received|logged|recorded|commenced|occurring|starting|beginning|effect|effective|running|(?:cases?|concerns?|incidents?|complaints?|allegations?|referrals?|events?)) from (?:the )?${day}${month}(?!\\d)`,
    "gi"
  ),
  new RegExp(`\\bsince (?:the )?(?:20\\d{2}\\s?[-/–_]\\s?\\d{2,4}|${day}${month})(?!\\d)`, "gi"),
  new RegExp(`\\bfrom (?:the )?${day}${month} on(?:wards?)?\\b`, "gi"),
];

/** Years that end on other days than 31 March, whatever numbers they bear. */
const otherYears = /\b(academic|school|college|university) years?\b/i;
const yearPairs = /(?<!\d)(?:20)?\d{2}\s?[-/–_]\s?(?:20)?\d{2}(?![\d./-])/g;

/**
 * The 31 March (ISO) that a header, a title or a sheet name speaks of: "31 March 2025", "31.03.25",
 * "310325", "Mar-25", "2024/25", "1 April 2024 to 31 March 2025". Null when it names none, or
 * several that are not the two ends of a stretch ("2022/23 to 2024/25" is read as its end).
 * Other days, such as the date of a run, are never a period, nor is an academic year or the mere beginning of a
 * stretch ("raised from March 2024").
 */
export function periodOfText(text: string): string | null {
  const years = new Set<number>();
  const spaced = [...beginnings, ...(otherYears.test(text) ? [yearPairs] : [])].reduce(
    (rest, noPeriod) => rest.replace(noPeriod, " "),
    text.replace(/([a-z])([A-Z])/g, "$1 $2")
  );
  for (const [pattern, yearOf] of patterns) {
    for (const match of spaced.matchAll(pattern)) {
      const year = yearOf(match);
      if (year !== null && isPlausible(year)) years.add(year);
    }
  }
  if (years.size === 0) return null;
  if (years.size > 1 && !/\bto\b|\buntil\b|[–—]|\s-\s/i.test(text)) return null;
  return `${Math.max(...years)}-${monthEnd}`;
}

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

const yearAndMonth = /^\s*(20\d{2})([-._]?)(0[1-9]|1[0-2])\s*$/;

/** Month and year of "202503" or "2025-03"; null for any other text, and for "2011-12", a financial year. */
function monthCode(text: string): { year: number; month: number } | null {
  const match = yearAndMonth.exec(text);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[3])];
  return match[2] !== "" && month === (year + 1) % 100 ? null : { year, month: month - 1 };
}

/** The last day (ISO) of a month, numbered from 0; null for a year the standard cannot speak of. */
function lastDayOf({ year, month }: { year: number; month: number }): string | null {
  return isPlausible(year)
    ? new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)
    : null;
}

/**
 * The last day (ISO) of the month that a text names and nothing else: "Feb-25", "March 2025", "202502", "2025-02";
 * null for any other text.
 */
export function monthEndOfText(text: string): string | null {
  const code = monthCode(text);
  if (code) return lastDayOf(code);
  const match = /^\s*([a-z]{3})[a-z]*[\s\-_/.']*(\d{4}|\d{2})\s*$/i.exec(text);
  const month = match ? monthNames.indexOf(match[1].toLowerCase()) : -1;
  if (!match || month < 0) return null;
  return lastDayOf({ year: fullYear(match[2]), month });
}

const daysInText =
  /(?<![\d/.-])(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\s+\d{4}|\d{4}-\d{2}-\d{2})(?![\d/.-])/gi;

/** The days written in a text, "Run on 12/05/2025", in their order; whatever is no possible date is left out. */
export function daysOfText(text: string): Day[] {
  return [...text.matchAll(daysInText)]
    .map(([written]) => readDay(written.replace(/(\d)(st|nd|rd|th)\b/i, "$1"), false))
    .filter((day): day is Day => typeof day === "number" && Number.isFinite(day));
}
