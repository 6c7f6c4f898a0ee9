import type { Rectangle } from "./a1";
import { formatRectangle, intersection, parseAddress } from "./a1";
import type { RowShift } from "./formula-text";
import { shiftedRows } from "./formula-text";

/** Rectangles of a list of blocks as a file writes it, "F7:F20 H7" (ST_Sqref). */
export function parseBlocks(blocks: string): Rectangle[] {
  return blocks.split(/\s+/).flatMap((block) => parseAddress(block) ?? []);
}

/** The list of some rectangles. */
export function formatBlocks(areas: readonly Rectangle[]): string {
  return areas.map((area) => formatRectangle(area)).join(" ");
}

/** What is left of an area when another is cut out. */
function cutOut(area: Rectangle, hole: Rectangle): Rectangle[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const middle = { top: common.top, bottom: common.bottom };
  return [
    { ...area, bottom: common.top - 1 },
    { ...middle, left: area.left, right: common.left - 1 },
    { ...middle, left: common.right + 1, right: area.right },
    { ...area, top: common.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Blocks inside an area, and those outside it. */
export function splitBlocks(
  blocks: string,
  area: Rectangle
): { inside: Rectangle[]; outside: Rectangle[] } {
  const areas = parseBlocks(blocks);
  return {
    inside: areas.flatMap((block) => intersection(block, area) ?? []),
    outside: areas.flatMap((block) => cutOut(block, area)),
  };
}

/**
 * Blocks after rows of some columns moved, as Excel moves validations and conditional formats: a block reaches over
 * rows that come in within it, and, for a table, right below its last row. "" where nothing is left.
 */
export function shiftBlocks(blocks: string, shift: RowShift): string {
  const { left, right } = shift;
  const moved = parseBlocks(blocks).flatMap((block): Rectangle[] => {
    const common = intersection(block, { ...block, left, right });
    if (!common) return [block];
    const rows = shiftedRows(common.top, common.bottom, shift);
    return [...cutOut(block, { ...block, left, right }), ...(rows ? [{ ...common, ...rows }] : [])];
  });
  return formatBlocks(moved);
}
