import type { CellValue } from "./found-region";

/** Whole days since 1 January 1970: the unit of every date in counting. */
export type Day = number;

/** What a date cell says: a day, nothing, or something that is no plausible date. */
export type DateReading = Day | "blank" | "impossible";

/** ESR and Oracle write 31/12/4712 for "no end": later than every date. */
export const noEnd: Day = Infinity;

/** Serial number of 1 January 1970 in the 1900 system; the 1904 system counts 1,462 days less. */
const serialOf1970 = 25569;
const daysBetweenSystems = 1462;
const millisecondsADay = 86_400_000;

/** Careers and cases fall in these years; anything else is a slip of the keyboard. */
const firstPlausible = Date.UTC(1930, 0, 1) / millisecondsADay;
const lastPlausible = Date.UTC(2099, 11, 31) / millisecondsADay;

/** Days of the year 4712, as a cell with a real date has them. */
const firstOfNoEnd = Date.UTC(4712, 0, 1) / millisecondsADay;
const lastOfNoEnd = Date.UTC(4712, 11, 31) / millisecondsADay;

/** Serial numbers of 1980 to 2060: what a date looks like when its format was lost. */
export const isSerial = (value: number) =>
  Number.isInteger(value) && value >= 29221 && value <= 58804;

/** Texts that people and systems write where there is no date. */
const blankTexts = new Set(["", "-", "–", "n/a", "na", "null", "none", "nil", "tbc"]);

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const timeOfDay = /[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?( ?z)?$/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const dayAndMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?[-/., ]*(\d{4}|\d{2})$/i;
const monthNameFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const serialText = /^\d{5}(\.\d+)?$/;

/** Two-digit years as Excel reads them: 00–29 are 2000–2029. */
function fullYear(year: number): number {
  return year > 99 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function plausible(day: number): DateReading {
  return day >= firstPlausible && day <= lastPlausible ? day : "impossible";
}

/** The day of a date of the calendar, plausible or not; null where the calendar has none, as for 30 February. */
function calendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [year, month, dayOfMonth].every((part, index) => part === parts[index])
    ? time / millisecondsADay
    : null;
}

function dayOfParts(year: number, month: number, dayOfMonth: number): DateReading {
  if (year === 4712) return noEnd;
  const day = calendarDay(year, month, dayOfMonth);
  return day === null ? "impossible" : plausible(day);
}

function dayOfSerial(serial: number, date1904: boolean): DateReading {
  const day = Math.floor(serial) - serialOf1970 + (date1904 ? daysBetweenSystems : 0);
  return day >= firstOfNoEnd && day <= lastOfNoEnd ? noEnd : plausible(day);
}

function dayOfText(text: string, date1904: boolean): DateReading {
  const written = text.replace(/[\s\u00a0]+/g, " ").trim();
  if (blankTexts.has(written.toLowerCase())) return "blank";
  const date = written.replace(timeOfDay, "");
  const iso = yearFirst.exec(date) ?? compact.exec(date);
  if (iso) return dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (serialText.test(date)) return dayOfSerial(Number(date), date1904);
  const british = dayFirst.exec(date);
  if (british) {
    return dayOfParts(fullYear(Number(british[3])), Number(british[2]), Number(british[1]));
  }
  const named = dayAndMonthName.exec(date);
  if (named) return dayOfParts(fullYear(Number(named[3])), monthOf(named[2]), Number(named[1]));
  const american = monthNameFirst.exec(date);
  if (american) {
    return dayOfParts(Number(american[3]), monthOf(american[1]), Number(american[2]));
  }
  return "impossible";
}

/**
 * The day a cell names: a serial number of the workbook's date system (1900 or 1904; the time of day
 * is dropped), or text in ISO order, in UK order (dd/mm/yyyy, also two-digit years), with the name of
 * the month, or yyyymmdd. "impossible" for 31/02/2025, for 03/25/2025 (month first), for years outside
 * 1930–2099, and for anything that is no date; `noEnd` for the year 4712.
 */
export function readDay(value: CellValue, date1904: boolean): DateReading {
  if (typeof value === "number") {
    return value >= 19300101 && value <= 20991231
      ? dayOfText(String(value), date1904)
      : dayOfSerial(value, date1904);
  }
  if (typeof value === "boolean") return "impossible";
  return value === "" ? "blank" : dayOfText(value, date1904);
}

/** True for a text that is a date only when read month first, as in 03/25/2025. */
export function isMonthFirst(value: CellValue): boolean {
  const parts =
    typeof value === "string" ? dayFirst.exec(value.trim().replace(timeOfDay, "")) : null;
  return (
    parts !== null &&
    Number(parts[2]) > 12 &&
    typeof dayOfParts(fullYear(Number(parts[3])), Number(parts[1]), Number(parts[2])) === "number"
  );
}

/**
 * The day of an ISO date, "2025-03-31", of any year: the year end before the first plausible day is a date too.
 * Throws RangeError when it is no date.
 */
export function dayOfIso(iso: string): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const day = parts ? calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
  if (day === null) {
    throw new RangeError(`"${iso}" is not a date. Write it as year-month-day, such as 2025-03-31.`);
  }
  return day;
}

/** ISO date of a day: 20178 is "2025-03-31". */
export function isoOfDay(day: Day): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** "31 March 2025", for messages. */
export function dateWords(iso: string): string {
  return new Date(dayOfIso(iso) * millisecondsADay).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
