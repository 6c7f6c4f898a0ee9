import { parseRange } from "../../standard/address";
import type { CellValue, FoundRegion } from "../found-region";
import type { RecognisedTable } from "../recognised-table";

const isText = (value: CellValue) => typeof value === "string" && value.trim() !== "";

/** A row of headings has at least so many texts. */
const fewestHeadings = 2;

/** The row most like a row of headings: the one with the most texts, the first of several. */
function likelyHeader(rows: readonly CellValue[][]): CellValue[] {
  let best: CellValue[] = [];
  let most = fewestHeadings - 1;
  for (const row of rows) {
    const texts = row.filter(isText).length;
    if (texts > most) {
      best = row;
      most = texts;
    }
  }
  return best;
}

/**
 * The headings of a table, left to right, each once: those of the recognised one, or where none was recognised those of
 * the row of the region that looks most like a header; empty where no row does. Of a header in several rows the last
 * text of each column counts, as a person reads it.
 */
export function regionHeaders(region: FoundRegion, table: RecognisedTable | null): string[] {
  let cells: CellValue[];
  if (table === null) {
    cells = likelyHeader(region.rows);
  } else {
    const { left, right } = parseRange(table.range);
    const rows = region.rows.slice(
      table.headerRow - region.top,
      Math.max(table.headerRow + 1, table.firstDataRow) - region.top
    );
    const recognised = new Map(
      Object.values(table.columns).map(({ column, header }) => [column, header])
    );
    cells = [];
    for (let column = left; column <= right; column++) {
      const texts = rows.map((row) => row[column - region.left] ?? "").filter(isText);
      cells.push(recognised.get(column) ?? texts.at(-1) ?? "");
    }
  }
  return [...new Set(cells.filter(isText).map((text) => String(text).trim()))];
}
