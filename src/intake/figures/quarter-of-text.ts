import { periodOfText } from "../recognise/period-of-text";

/** A quarter of the year that ends on 31 March. */
export interface Quarter {
  /** 1: April to June, to 4: January to March. */
  number: number;
  /** The 31 March (ISO) that its year ends on; null where the label names no year. */
  period: string | null;
  /** True where its months are named: "Q1" may be one of the calendar. */
  byMonths: boolean;
}

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const year = "(?: ?((?:20)?\\d\\d)\\b)?";

/** "apr jun 2024", "april 2024 to june 2024", "jan feb mar 25", on words with single spaces. */
const monthRange = new RegExp(
  `\\b${month}${year}(?: (?:to|until|and|through|[a-z]{3,9}))? ${month}${year}(?= |$)`
);

/** "quarter ending june 2024", "quarter to 30 jun 24". */
const quarterEnd = new RegExp(
  `\\b(?:quarter|qtr|q|3 months|three months) (?:end|ending|ended|to)(?: (?:at|the))? ${month}${year}(?= |$)`
);

const numbered = /^(?:q|qtr|quarter) ?([1-4])(?: .*)?$/;

/** Words that may stand beside a quarter and change nothing; any others make the label another one. */
const besideQuarter =
  /^(?:(?:q|qtr|quarter) ?[1-4]|(?:q|qtr|quarter|calendar|financial|fy|year|period|months?|3|three|ytd|to date|cumulative|(?:20)?\d\d)(?: |$)| )*$/;

const financialYear = /\b(?:20)?\d\d ?[/–-] ?(?:20)?\d\d\b/;

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const monthNumber = (name: string) => names.indexOf(name.slice(0, 3));

const fullYear = (digits: string) => (digits.length === 2 ? 2000 : 0) + Number(digits);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(\d\d?)(st|nd|rd|th)\b/g, "$1")
    .replace(/\b(?:0?1|28|29|30|31) (?=[a-z]{3})/g, "")
    .trim();

/** The 31 March on which the year of a month ends. */
const yearEnd = (monthOfYear: number, calendarYear: number) =>
  `${monthOfYear <= 2 ? calendarYear : calendarYear + 1}-03-31`;

function byMonths(text: string): Quarter | null {
  const words = plain(text);
  const range = monthRange.exec(words);
  const ends = range ? null : quarterEnd.exec(words);
  const match = range ?? ends;
  if (!match) return null;
  const last = monthNumber(range ? range[3] : ends![1]);
  if (last % 3 !== 2 || (range && monthNumber(range[1]) !== last - 2)) return null;
  if (range && range[2] !== undefined && (range[4] ?? range[2]) !== range[2]) return null;
  const rest = words.replace(match[0], " ").replace(/\s+/g, " ").trim();
  if (!besideQuarter.test(rest)) return null;
  const written = financialYear.exec(text)?.[0];
  const financial = written === undefined ? null : periodOfText(written);
  const digits = range ? (range[4] ?? range[2]) : ends![2];
  const own = digits ?? /\b20\d\d\b/.exec(rest)?.[0];
  return {
    number: last === 2 ? 4 : (last + 1) / 3 - 1,
    period: financial ?? (own === undefined ? null : yearEnd(last, fullYear(own))),
    byMonths: true,
  };
}

/**
 * The quarter that a label names and nothing else: "Q1", "Quarter 4 2024/25", "Apr-Jun 2024", "Q1 (Apr to Jun 24)",
 * "Quarter ending June 2024"; null for any other label, such as "Apr-Sep 2024". Months decide before numbers, since the
 * first quarter of the calendar is the fourth of the year to 31 March.
 */
export function quarterOfText(label: string): Quarter | null {
  const named = byMonths(label);
  if (named !== null) return named;
  const match = numbered.exec(plain(label));
  return match ? { number: Number(match[1]), period: periodOfText(label), byMonths: false } : null;
}
