import { ethnicCategoryOf, type EthnicCategoryCode } from "../standard/ethnic-categories";
import type { CellValue } from "./found-region";
import { isBlank } from "./table-slice";

/** "A", "CX", "C3": a code of the list by itself. */
const bareCode = /^\s*[a-z][a-z0-9]?\s*$/i;
const twoLetters = /^\s*[a-z][a-z]\s*$/i;

/** A code of the list, by itself or before the words of its category. */
const beginsWithCode = /^\s*[a-z][a-z0-9]?\s*($|[-–.:]|\s(?=\S{3}))/i;

/** Values that say nothing of how a column is written. */
const untelling: ReadonlySet<EthnicCategoryCode> = new Set(["blank", "unknown", "unmapped", "Z"]);

/**
 * Reads the values of one column or row of ethnicities together. Letters are codes of the list only where the
 * others do not speak against it: two letters where most values are codes, one letter unless the others are the
 * groups White and BME in words, beside which it abbreviates something else. Such a value is "unmapped".
 */
export function ethnicityReader(
  cells: readonly CellValue[]
): (value: CellValue) => EthnicCategoryCode {
  let style: { mostlyCodes: boolean; groups: boolean } | null = null;
  return (value) => {
    const code = ethnicCategoryOf(value);
    if (untelling.has(code) || typeof value !== "string" || !bareCode.test(value)) return code;
    style ??= styleOf(cells);
    if (style.mostlyCodes) return code;
    return twoLetters.test(value) || style.groups ? "unmapped" : code;
  };
}

function styleOf(cells: readonly CellValue[]): { mostlyCodes: boolean; groups: boolean } {
  let codes = 0;
  let words = 0;
  let groups = false;
  for (const value of new Set(cells)) {
    if (typeof value !== "string" || isBlank(value)) continue;
    const code = ethnicCategoryOf(value);
    if (untelling.has(code)) continue;
    if (code === "white" || code === "bme") groups = true;
    if (beginsWithCode.test(value)) codes++;
    else words++;
  }
  return { mostlyCodes: codes > words, groups };
}
