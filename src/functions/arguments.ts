import { FunctionError, type ExcelErrorValue } from "./function-error";

/** Thousands separators and a percent sign are how people type numbers in a text cell. */
const numberInText = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?\s*(?<percent>%?)$/i;

/** The error values a cell may hold, as text; a function can hand on the first four. */
const excelErrorTexts = /^#(VALUE!|DIV\/0!|NUM!|N\/A|REF!|NAME\?|NULL!|SPILL!|CALC!|FIELD!)$/;
const handedOn: readonly string[] = ["#VALUE!", "#DIV/0!", "#NUM!", "#N/A"];

/**
 * More people than any English NHS body or all of them together employ or shortlist in a year. Below
 * it, products of two counts are exact whole numbers, and no calculation takes noticeable time.
 */
const mostPeople = 10_000_000;

/** Excel never tells a blank cell from 0 on the desktop, and sends null for it on the web: both are blank here. */
export const isBlank = (value: unknown): boolean =>
  value == null || (typeof value === "string" && value.trim() === "");

/** A blank cell as either application sends it. Only for arguments in which 0 has no meaning of its own. */
export const isBlankOrZero = (value: unknown): boolean => value === 0 || isBlank(value);

/** The error value that an argument holds, as rich value, as the host's error object or as its text. */
function errorIn(value: unknown): string | null {
  const text =
    typeof value === "object" && value !== null
      ? "basicType" in value && value.basicType === "Error" && "basicValue" in value
        ? value.basicValue
        : "code" in value
          ? value.code
          : null
      : value;
  return typeof text === "string" && excelErrorTexts.test(text) ? text : null;
}

/** Throws the error value that an argument holds, so that the first error of a chain stays visible. */
function passError(value: unknown, name: string): void {
  const error = errorIn(value);
  if (error === null) return;
  throw new FunctionError(
    handedOn.includes(error) ? (error as ExcelErrorValue) : "#VALUE!",
    `${name} is the error ${error}. Correct the cell it comes from.`
  );
}

/** A rich value, such as a number with its own format, for its basic value; anything else as it is. */
export function basicValue(value: unknown): unknown {
  return typeof value === "object" &&
    value !== null &&
    "basicValue" in value &&
    errorIn(value) === null
    ? value.basicValue
    : value;
}

/**
 * The one cell of an argument: a range of one cell stands for its value (some hosts wrap a single
 * argument in this way). Throws #VALUE! for a larger range, and the error value the cell holds.
 */
export function singleCell(value: unknown, name: string): unknown {
  const cell = Array.isArray(value) ? onlyCell(value, name) : value;
  passError(cell, name);
  return basicValue(cell);
}

function onlyCell(rows: readonly unknown[], name: string): unknown {
  const row: unknown = rows[0];
  const cells: unknown[] = Array.isArray(row) ? row : [...rows];
  if (rows.length !== 1 || cells.length !== 1 || Array.isArray(cells[0])) {
    throw new FunctionError("#VALUE!", `${name} must be one number or one cell, not a range.`);
  }
  return cells[0];
}

function numberFromText(text: string): number | null {
  const trimmed = text.trim();
  const parts = numberInText.exec(trimmed);
  if (parts === null || !/\d/.test(trimmed)) {
    return null;
  }
  const number = Number(trimmed.replace(/[,%\s]/g, ""));
  return parts.groups?.percent === "%" ? number / 100 : number;
}

/** The number that a cell holds or that its text reads as; null for anything else. */
export function readNumber(value: unknown): number | null {
  const number = typeof value === "string" ? numberFromText(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** Text of an argument as a message may quote it: short, so that a pasted paragraph stays readable. */
export const quoted = (value: unknown): string => {
  const text = String(value);
  return `"${text.length > 30 ? `${text.slice(0, 30)}…` : text}"`;
};

function numberOf(value: unknown, name: string, wanted: string): number {
  const number = readNumber(value);
  if (number !== null) {
    return number;
  }
  const found = typeof value === "object" || typeof value === "number" ? "" : ` ${quoted(value)}`;
  throw new FunctionError("#VALUE!", `${name} must be ${wanted}; it is${found || " no number"}.`);
}

/**
 * A count of people or events: a whole number from 0 to 10 million. Blank is 0, text that reads as a
 * number is taken as that number. Booleans, other text, negatives and fractions are #VALUE! rather than
 * #NUM!, because Excel shows the message of a custom function only with #VALUE! and #N/A.
 */
export function countArgument(value: unknown, name: string): number {
  const cell = singleCell(value, name);
  if (isBlank(cell)) {
    return 0;
  }
  const count = numberOf(cell, name, "a whole number of 0 or more");
  if (count < 0) {
    throw new FunctionError("#VALUE!", `${name} is ${count}: a count cannot be negative.`);
  }
  if (!Number.isInteger(count)) {
    throw new FunctionError(
      "#VALUE!",
      `${name} is ${count}: give the whole number of people, not a percentage, a rate or an average.`
    );
  }
  if (count > mostPeople) {
    throw new FunctionError(
      "#VALUE!",
      `${name} is ${count}: more than the ${mostPeople.toLocaleString("en-GB")} people these functions count.`
    );
  }
  return count;
}

/** A number between two limits, both included. Blank is 0. Anything else is #VALUE! and names the limits. */
export function numberBetween(
  value: unknown,
  name: string,
  lowest: number,
  highest: number,
  advice = ""
): number {
  const cell = singleCell(value, name);
  const wanted = `a number from ${lowest} to ${highest}`;
  const number = isBlank(cell) ? 0 : numberOf(cell, name, wanted);
  if (number < lowest || number > highest) {
    throw new FunctionError("#VALUE!", `${name} must be ${wanted}${advice}; it is ${number}.`);
  }
  return number;
}

/** A year of four digits. Blank, 0 and omitted give the fallback; without one they are #VALUE!. */
export function yearArgument(value: unknown, name: string, fallback?: number): number {
  const cell = singleCell(value, name);
  if (isBlankOrZero(cell) && fallback !== undefined) {
    return fallback;
  }
  const year = isBlank(cell) ? 0 : numberOf(cell, name, "a year such as 2024");
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw new FunctionError("#VALUE!", `${name} must be a year such as 2024; it is ${year}.`);
  }
  return year;
}

/**
 * An optional number out of a short list, such as the level of an interval. Blank, 0 and omitted give
 * the fallback; anything that is not in the list is #VALUE! with the list in its message. Without a
 * fallback the argument is needed.
 */
export function numberChoice<T extends number>(
  value: unknown,
  name: string,
  choices: readonly T[],
  fallback?: T
): T {
  const cell = singleCell(value, name);
  const list = `${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}`;
  const number = isBlank(cell) ? 0 : numberOf(cell, name, list);
  if (number === 0 && fallback !== undefined) {
    return fallback;
  }
  const choice = choices.find((candidate) => Math.abs(candidate - number) < 1e-12);
  if (choice === undefined) {
    throw new FunctionError("#VALUE!", `${name} must be ${list}; it is ${number}.`);
  }
  return choice;
}

/**
 * An optional word out of a short list, whatever its case. Blank, 0 and omitted give the fallback;
 * anything that is not in the list is #VALUE! with the list in its message.
 */
export function wordChoice<T>(
  value: unknown,
  name: string,
  choices: ReadonlyMap<string, T>,
  fallback: T
): T {
  const cell = singleCell(value, name);
  if (isBlankOrZero(cell)) {
    return fallback;
  }
  const wanted = typeof cell === "string" ? cell.trim().toLowerCase() : null;
  for (const [word, choice] of choices) {
    if (word.toLowerCase() === wanted) {
      return choice;
    }
  }
  const list = [...choices.keys()].map((word) => `"${word}"`).join(", ");
  const found = typeof cell === "object" ? "no text" : quoted(cell);
  throw new FunctionError("#VALUE!", `${name} must be one of ${list}; it is ${found}.`);
}

/**
 * A cell as the recognisers of texts read it; blank and 0 (a blank cell on the desktop) are "". Throws the
 * error value the cell holds.
 */
export function textCell(value: unknown, name: string): string | number | boolean {
  passError(value, name);
  const cell = basicValue(value);
  if (isBlankOrZero(cell)) {
    return "";
  }
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? cell
    : "";
}
