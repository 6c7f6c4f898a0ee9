import type { CellValue } from "../found-region";

/** What identifies a person: a number where the cell holds digits, else the text in capitals. */
export type EmployeeKey = number | string;

/** Digit strings up to here are exact as numbers. */
const mostDigits = 15;

const space = 32;
const noBreakSpace = 160;
const dash = 45;
const zero = 48;
const nine = 57;

/** Letters, digits and an assignment suffix of one or two digits: "AB1234-2". */
const textWithSuffix = /^([A-Z]*\d+)-\d{1,2}$/;

/** A whole number that some export has given decimals: "12345678.0". */
const withDecimals = /^0*(\d{1,15})\.0+$/;

/**
 * The key of an employee or assignment number; null for a blank cell.
 *
 * 12345678, "12345678", " 12345678 ", "0012345678" and the assignment "12345678-2" are one person: the
 * part before the dash is the employee number, and leading zeros are easily lost in a worksheet.
 * Other texts ("E0042") are kept whole, in capitals.
 */
export function employeeKey(value: CellValue | undefined): EmployeeKey | null {
  if (typeof value === "number")
    return Number.isSafeInteger(value) && value >= 0 ? value : String(value);
  if (typeof value !== "string") return null;
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value.charCodeAt(start))) start++;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  let number = 0;
  let at = start;
  for (; at < end; at++) {
    const code = value.charCodeAt(at);
    if (code < zero || code > nine) break;
    number = number * 10 + code - zero;
  }
  const digits = at - start;
  if (digits > 0 && digits <= mostDigits) {
    if (at === end) return number;
    if (value.charCodeAt(at) === dash && isSuffix(value, at + 1, end)) return number;
  }
  const text = value.slice(start, end).toUpperCase();
  const whole = withDecimals.exec(text);
  return whole ? Number(whole[1]) : (textWithSuffix.exec(text)?.[1] ?? text);
}

function isSpace(code: number): boolean {
  return code === space || code === noBreakSpace || (code >= 9 && code <= 13);
}

function isSuffix(text: string, start: number, end: number): boolean {
  if (end - start < 1 || end - start > 2) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return false;
  }
  return true;
}
