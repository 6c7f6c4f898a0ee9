import { rangeAddress, type CellRange } from "../standard/address";

/** Longest address that Excel takes is 8192 characters. */
const longestAddress = 8000;

/**
 * Rectangles that cover exactly the cells of each label of a grid; null has none.
 * Runs along a row are joined with equal runs of the rows above, so that a column of one label is one rectangle.
 */
export function rectanglesByLabel<Label>(
  grid: readonly (readonly (Label | null)[])[]
): Map<Label, CellRange[]> {
  const found = new Map<Label, CellRange[]>();
  let open = new Map<string, { label: Label; range: CellRange }>();
  grid.forEach((cells, row) => {
    const continued = new Map<string, { label: Label; range: CellRange }>();
    let left = 0;
    while (left < cells.length) {
      const label = cells[left];
      let right = left;
      while (right + 1 < cells.length && cells[right + 1] === label) {
        right += 1;
      }
      if (label !== null) {
        const key = `${left}:${right}`;
        const above = open.get(key);
        if (above?.label === label) {
          above.range.bottom = row;
          continued.set(key, above);
        } else {
          const range = { top: row, left, bottom: row, right };
          const ranges = found.get(label);
          if (ranges) {
            ranges.push(range);
          } else {
            found.set(label, [range]);
          }
          continued.set(key, { label, range });
        }
      }
      left = right + 1;
    }
    open = continued;
  });
  return found;
}

/** Addresses of many ranges for worksheet.getRanges, "A1:B2,D4", each short enough for Excel. */
export function addressLists(ranges: readonly CellRange[], longest = longestAddress): string[] {
  const lists: string[] = [];
  for (const { top, left, bottom, right } of ranges) {
    const address = rangeAddress(top, left, bottom, right);
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= longest) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

/** What is left of an area when the holes are cut out: rectangles that do not overlap. */
export function withoutHoles(area: CellRange, holes: readonly CellRange[]): CellRange[] {
  return holes.reduce((parts, hole) => parts.flatMap((part) => cutOut(part, hole)), [area]);
}

function cutOut(part: CellRange, hole: CellRange): CellRange[] {
  if (!overlap(part, hole)) {
    return [part];
  }
  const top = Math.max(part.top, hole.top);
  const bottom = Math.min(part.bottom, hole.bottom);
  return [
    { ...part, bottom: hole.top - 1 },
    { top, bottom, left: part.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: part.right },
    { ...part, top: hole.bottom + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** True where two ranges share a cell. */
export function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
