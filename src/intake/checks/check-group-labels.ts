import type { FigureBlock } from "../figures/figure-blocks";
import {
  formatAt,
  placeOfCell,
  readFigure,
  valueAt,
  type FigureGrid,
} from "../figures/figure-grid";
import type { Finding } from "../finding";
import { finding } from "../finding-list";

/** Labels that put White people and those of unknown ethnicity, or everybody but the BME, into one number. */
const mergedGroups =
  /^(all )?(non|not)[- ]?(bme|bame|ethnic minorit(y|ies)|global majority)\b|^white( british)? ?(\/|,|&|\+|-|and|or|including|incl\.?|plus) ?(the )?(unknown|undisclosed|undeclared|not[- ](known|stated|declared|disclosed|recorded)|prefer not)/i;

const bmeLabel = /^(all )?(bme|bame|black|ethnic minorit|global majority)/i;

/**
 * A table whose labels merge White people with those of unknown ethnicity ("Non-BAME"). White, BME and unknown are
 * three groups: a rate of White people cannot be had from such a number.
 */
export function mergedGroupLabels(grid: FigureGrid, block: FigureBlock): Finding[] {
  const rows = [...block.headerRows, ...block.body.map(({ row }) => row)];
  const merged: { text: string; where: string }[] = [];
  let hasBme = false;
  let hasNumbers = false;
  for (const row of rows) {
    for (let column = block.firstColumn; column <= block.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || /\d{3}/.test(value)) {
        hasNumbers ||= readFigure(value, formatAt(grid, row, column)) !== null;
        continue;
      }
      const text = value.trim();
      if (mergedGroups.test(text)) merged.push({ text, where: placeOfCell(grid, row, column) });
      else hasBme ||= bmeLabel.test(text);
    }
  }
  if (merged.length === 0 || !hasBme || !hasNumbers) return [];
  const names = [...new Set(merged.map(({ text }) => `"${text}"`))].slice(0, 4).join(", ");
  return [
    finding(
      "groups-merged",
      merged.length,
      merged[0].where,
      `${names} in "${grid.sheet}" (${merged[0].where}) puts White people and those of unknown ethnicity into one number, so no figure of White people can be had from it. Give White, BME and unknown separately.`
    ),
  ];
}
