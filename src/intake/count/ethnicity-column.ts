import { ethnicCategoryOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import type { CellValue } from "../found-region";
import { isBlank } from "../table-slice";

/** "A", "CX", "C3": a code of the list by itself. */
const bareCode = /^\s*[a-z][a-z0-9]?\s*$/i;
const twoLetters = /^\s*[a-z][a-z]\s*$/i;

/** A code of the list, by itself or before the words of its category. */
const beginsWithCode = /^\s*[a-z][a-z0-9]?\s*($|[-–.:]|\s(?=\S{3}))/i;

/** Values that say nothing of how a column is written. */
const untelling: ReadonlySet<EthnicCategoryCode> = new Set(["blank", "unknown", "unmapped", "Z"]);

/** Values of White British and of all minorities together: other White people may be among either, or missing. */
const halves: ReadonlySet<EthnicCategoryCode> = new Set(["A", "bme"]);

/** Among fewer White British people there may well be no other White ones. */
const leastWithOtherWhites = 100;

interface Style {
  mostlyCodes: boolean;
  groups: boolean;
  /** True where White British, of many, and BME are all that the values tell apart. */
  isHalved: boolean;
}

/**
 * Reads the values of one column or row of ethnicities together. Letters are codes of the list only where the
 * others do not speak against it: two letters where most values are codes, one letter unless the others are the
 * groups White and BME in words, beside which it abbreviates something else. Such a value is "unmapped", and so are
 * White British and BME where a long column tells no other White people and no category of a minority.
 */
export function ethnicityReader(
  cells: readonly CellValue[]
): (value: CellValue) => EthnicCategoryCode {
  let style: Style | null = null;
  return (value) => {
    const code = ethnicCategoryOf(value);
    if (halves.has(code)) {
      style ??= styleOf(cells);
      if (style.isHalved) return "unmapped";
    }
    if (untelling.has(code) || typeof value !== "string" || !bareCode.test(value)) return code;
    style ??= styleOf(cells);
    if (style.mostlyCodes) return code;
    return twoLetters.test(value) || style.groups ? "unmapped" : code;
  };
}

function styleOf(cells: readonly CellValue[]): Style {
  let codes = 0;
  let words = 0;
  let groups = false;
  const told = new Set<EthnicCategoryCode>();
  for (const value of new Set(cells)) {
    if (typeof value !== "string" || isBlank(value)) continue;
    const code = ethnicCategoryOf(value);
    if (untelling.has(code)) continue;
    told.add(code);
    if (code === "white" || code === "bme") groups = true;
    if (beginsWithCode.test(value)) codes++;
    else words++;
  }
  const isHalved =
    told.size === halves.size &&
    [...halves].every((code) => told.has(code)) &&
    cells.filter((cell) => ethnicCategoryOf(cell) === "A").length >= leastWithOtherWhites;
  return { mostlyCodes: codes > words, groups, isHalved };
}
