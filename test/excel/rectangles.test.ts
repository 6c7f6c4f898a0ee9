import fc from "fast-check";
import { parseRange, type CellRange } from "../../src/standard/address";
import { addressLists, rectanglesByLabel, withoutHoles } from "../../src/excel/rectangles";

const cells = ({ top, left, bottom, right }: CellRange) => {
  const found: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      found.push(`${row},${column}`);
    }
  }
  return found;
};

describe("rectangles by label", () => {
  it("joins a column of one label into one rectangle, and a row likewise", () => {
    const grid = [
      ["title", null],
      ["head", "head"],
      ["text", "count"],
      ["text", "count"],
    ];
    expect([...rectanglesByLabel(grid)]).toEqual([
      ["title", [{ top: 0, left: 0, bottom: 0, right: 0 }]],
      ["head", [{ top: 1, left: 0, bottom: 1, right: 1 }]],
      ["text", [{ top: 2, left: 0, bottom: 3, right: 0 }]],
      ["count", [{ top: 2, left: 1, bottom: 3, right: 1 }]],
    ]);
  });

  it("covers each cell once, with its own label, whatever the grid", () => {
    const label = fc.constantFrom("a", "b", null);
    const grids = fc.array(fc.array(label, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(grids, (grid) => {
        const covered = [...rectanglesByLabel(grid)].flatMap(([name, ranges]) =>
          ranges.flatMap((range) => cells(range).map((cell) => [cell, name]))
        );
        const expected = grid.flatMap((row, rowIndex) =>
          row.flatMap((name, column) => (name === null ? [] : [[`${rowIndex},${column}`, name]]))
        );
        expect(covered.sort()).toEqual(expected.sort());
      })
    );
  });
});

describe("address lists", () => {
  it("keeps every list within what Excel takes and loses no range", () => {
    const ranges = Array.from({ length: 3000 }, (_, row) => ({
      top: row * 2,
      left: 0,
      bottom: row * 2,
      right: 3,
    }));
    const lists = addressLists(ranges);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8192);
    expect(lists.flatMap((list) => list.split(",")).map(parseRange)).toEqual(ranges);
  });
});

describe("an area without holes", () => {
  const range = fc
    .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
    .map(([one, other, first, last]) => ({
      top: Math.min(one, other),
      bottom: Math.max(one, other),
      left: Math.min(first, last),
      right: Math.max(first, last),
    }));

  it("is every cell outside the holes, once", () => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 4 }), (area, holes) => {
        const cut = new Set(holes.flatMap(cells));
        const expected = cells(area).filter((cell) => !cut.has(cell));
        expect(withoutHoles(area, holes).flatMap(cells).sort()).toEqual(expected.sort());
      })
    );
  });
});
