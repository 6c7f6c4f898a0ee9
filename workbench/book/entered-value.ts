/** What a cell becomes when a value is entered into it. */
export interface EnteredValue {
  value: string | number | boolean;
  error?: true;
  formula?: string;
  /** Number format that Excel gives a General cell with it, e.g. "0%" for "12%". */
  numberFormat?: string;
}

const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** Days between the starts of the two date systems. */
const daysTo1904 = 1462;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthOf = (text: string): number => months.indexOf(text.slice(0, 3).toLowerCase()) + 1;

/** Serial number of a date in the 1900 system, counted from 1 March 1900 on as Excel does; null when it is no date. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return Math.round(date.getTime() / 86400000) + 25569;
}

/** Texts that Excel (en-US, as Office.js enters values) takes for dates, with the format it gives them. */
const datePatterns: [RegExp, string, (match: RegExpExecArray) => [number, number, number]][] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, "m/d/yyyy", (m) => [+m[1], +m[2], +m[3]]],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, "m/d/yyyy", (m) => [+m[3], +m[1], +m[2]]],
  [
    /^(\d{1,2})[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ](\d{4})$/i,
    "d-mmm-yy",
    (m) => [+m[3], monthOf(m[2]), +m[1]],
  ],
  [
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ](\d{4}|\d{2})$/i,
    "mmm-yy",
    (m) => [+m[2] < 100 ? +m[2] + (+m[2] < 30 ? 2000 : 1900) : +m[2], monthOf(m[1]), 1],
  ],
];

/**
 * Reads a value as Excel does when it is entered through `Range.values` or `Range.formulas`: "=…" is a formula,
 * "'…" a text, and a text that looks like a number, percentage, date, truth value or error becomes one unless
 * the cell's format is text ("@"). Dates count from 1900, or from 1904 where the workbook does.
 */
export function enteredValue(
  input: string | number | boolean,
  numberFormat: string | undefined,
  date1904 = false
): EnteredValue {
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (errors.has(text.toUpperCase())) return { value: text.toUpperCase(), error: true };
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
    return { value: Number(text.replace(/,/g, "")), numberFormat: "#,##0" };
  const percent = /^([-+]?(?:\d+\.?\d*|\.\d+))\s?%$/.exec(text);
  if (percent)
    return {
      value: Number(percent[1]) / 100,
      numberFormat: percent[1].includes(".") ? "0.00%" : "0%",
    };
  for (const [pattern, format, read] of datePatterns) {
    const match = pattern.exec(text);
    const serial = match && dateSerial(...read(match));
    if (serial != null)
      return { value: date1904 ? serial - daysTo1904 : serial, numberFormat: format };
  }
  return { value: input };
}
