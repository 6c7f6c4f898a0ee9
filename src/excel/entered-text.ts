/**
 * Texts that Excel would take for something else when they are written into a cell: a formula, a number,
 * a date, a time, a fraction, a percentage, money, a logical value, an error, or an escape of its own.
 */
const takenForSomethingElse = [
  /^[=+\-@'\t\r\n]/,
  /^\s*[(£$€#.]?\s*\d/,
  /^\s*[#(£$€.]/,
  /^\s*(true|false)\s*$/i,
  /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i,
];

/**
 * The entry that leaves exactly this text in a cell: an apostrophe in front where Excel would read a formula,
 * number or date into it. The apostrophe is no part of the value; it also stops formulas in names and headers
 * of the user's tables from coming alive (formula injection).
 */
export function enteredText(text: string): string {
  return takenForSomethingElse.some((pattern) => pattern.test(text)) ? `'${text}` : text;
}
