import { FunctionError } from "./function-error";

/** Thousands separators and a percent sign are how people type numbers in a text cell. */
const numberInText = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?\s*(?<percent>%?)$/i;

/** Excel never tells a blank cell from 0 on the desktop, and sends null for it on the web: both are blank here. */
const isBlank = (value: unknown): boolean =>
  value == null || (typeof value === "string" && value.trim() === "");

/**
 * A range of one cell stands for its value (some hosts wrap a single argument in this way), and a rich
 * value, such as a number with its own format, for its basic value.
 */
function single(value: unknown, name: string): unknown {
  if (typeof value === "object" && value !== null && "basicValue" in value) {
    return value.basicValue;
  }
  if (!Array.isArray(value)) {
    return value;
  }
  const rows: unknown[] = value;
  const row: unknown = rows[0];
  const cells: unknown[] = Array.isArray(row) ? row : rows;
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

/** Text of an argument as a message may quote it: short, so that a pasted paragraph stays readable. */
const quoted = (value: unknown): string => {
  const text = String(value);
  return `"${text.length > 30 ? `${text.slice(0, 30)}…` : text}"`;
};

function numberOf(value: unknown, name: string, wanted: string): number {
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  const fromText = typeof value === "string" ? numberFromText(value) : null;
  if (fromText !== null && Number.isFinite(fromText)) {
    return fromText;
  }
  const found = typeof value === "object" || typeof value === "number" ? "" : ` ${quoted(value)}`;
  throw new FunctionError("#VALUE!", `${name} must be ${wanted}; it is${found || " no number"}.`);
}

/**
 * A count of people or events: a whole number, 0 or more. Blank is 0, text that reads as a number is
 * taken as that number. Booleans, other text, negatives and fractions are #VALUE! rather than #NUM!,
 * because Excel shows the message of a custom function only with #VALUE! and #N/A.
 */
export function countArgument(value: unknown, name: string): number {
  const cell = single(value, name);
  if (isBlank(cell)) {
    return 0;
  }
  const count = numberOf(cell, name, "a whole number of 0 or more");
  if (count < 0) {
    throw new FunctionError("#VALUE!", `${name} is ${count}: a count cannot be negative.`);
  }
  if (!Number.isSafeInteger(count)) {
    throw new FunctionError(
      "#VALUE!",
      `${name} is ${count}: give the whole number of people, not a percentage, a rate or an average.`
    );
  }
  return count;
}

/**
 * An optional number out of a short list, such as the level of an interval. Blank, 0 and omitted give
 * the fallback; anything that is not in the list is #VALUE! with the list in its message.
 */
export function numberChoice<T extends number>(
  value: unknown,
  name: string,
  choices: readonly T[],
  fallback: T
): T {
  const cell = single(value, name);
  const list = `${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}`;
  const number = isBlank(cell) ? 0 : numberOf(cell, name, list);
  if (number === 0) {
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
  const cell = single(value, name);
  if (isBlank(cell) || cell === 0) {
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
