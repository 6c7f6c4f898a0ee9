import { ethnicCategories, ethnicCategoryOf } from "../standard/ethnic-categories";
import type { Group } from "../standard/group";
import { textCell, wordChoice } from "./arguments";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

/** How finely a text is put into a group. */
export type EthnicDetail = "group" | "broad" | "category";

/** The words a user may give. */
export const ethnicDetails = new Map<string, EthnicDetail>([
  ["group", "group"],
  ["broad", "broad"],
  ["category", "category"],
]);

/** The groups as a cell shows them. */
export const groupWords: Readonly<Record<Group, string>> = {
  white: "White",
  bme: "BME",
  unknown: "Unknown",
};

/** Shown for a text that no mapping knows: nothing is guessed. */
export const unmappedWord = "Unmapped";

const categoryByCode = new Map(ethnicCategories.map((category) => [category.code, category]));

/**
 * White, BME, Unknown or Unmapped for one cell; with "broad" White British, White other, Mixed, Asian,
 * Black or Other (or the group where the text names only that), with "category" the name of the category.
 */
export function ethnicGroupOf(value: unknown, detail: EthnicDetail): string {
  const code = ethnicCategoryOf(textCell(value, "Ethnicity"));
  const category = categoryByCode.get(code);
  if (code === "unmapped" || category === undefined) return unmappedWord;
  const group = groupWords[category.group];
  if (detail === "group" || category.group === "unknown") return group;
  return detail === "broad" ? (category.broadGroup ?? group) : category.name;
}

/**
 * The group of every ethnicity, by NHS Data Dictionary code, by ESR's texts or by the wording of the 2001
 * and 2021 lists. Blank is Unknown; a text nobody has mapped is Unmapped, never guessed.
 *
 * @throws FunctionError #VALUE! for an unknown detail.
 */
export function ethnicGroup(ethnicity: unknown, detail: unknown): CellAnswer[][] {
  const chosen = wordChoice(detail, "Detail", ethnicDetails, "group");
  return overCells([{ name: "Ethnicity", value: ethnicity }], ([cell]) =>
    ethnicGroupOf(cell, chosen)
  );
}
