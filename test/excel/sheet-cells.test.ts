import { entryBlocks, gridSize, styleGrid } from "../../src/excel/sheet-cells";
import { columnPoints, styleChanges } from "../../src/excel/play-cells";
import { cell, style, testPlan, threeBands } from "./plan-fixture";

const [summary, bands] = testPlan(threeBands).sheets;
const names = new Map([["WRES Bands", "Bands"]]);

describe("entries of a sheet", () => {
  it("are formulas, escaped texts and numbers in a full rectangle", () => {
    const [block] = entryBlocks(bands, { names, date1904: false });
    expect(block.range).toEqual({ top: 0, left: 0, bottom: 5, right: 3 });
    expect(block.entries[1]).toEqual(["'=not a formula", "", "'2024/25", ""]);
    expect(block.entries[3]).toEqual(["Band 5", 60, 40, "=C4/(B4+C4)"]);
    expect(entryBlocks(summary, { names, date1904: false })[0].entries[1][1]).toBe(
      "=SUM('Bands'!B4:C6)"
    );
  });

  it("shift dates in a workbook that counts from 1904", () => {
    const [block] = entryBlocks(summary, { names, date1904: true });
    expect(block.entries[4]).toEqual(["Snapshot", 44285]);
  });

  it("come in blocks of whole rows within the limit", () => {
    const grid = Array.from({ length: 500 }, (_, row) => [cell(`row ${row}`), cell(row)]);
    const blocks = entryBlocks({ ...summary, grid }, { names, date1904: false, limit: 1000 });
    expect(blocks.length).toBeGreaterThan(5);
    expect(Math.max(...blocks.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1000);
    expect(blocks.flatMap(({ entries }) => entries)).toEqual(
      grid.map((row) => row.map(({ value }) => value))
    );
    blocks.reduce((top, { range, entries }) => {
      expect(range.top).toBe(top);
      expect(range.bottom - range.top + 1).toBe(entries.length);
      return range.bottom + 1;
    }, 0);
  });

  it("are none for an empty grid", () => {
    expect(entryBlocks({ ...summary, grid: [] }, { names, date1904: false })).toEqual([]);
    expect(gridSize({ ...summary, grid: [] })).toEqual({ rows: 0, columns: 0 });
  });

  it("have their styles, empty cells none", () => {
    expect(styleGrid(bands)[1]).toEqual(["WRES Note", null, "WRES Note"]);
  });
});

describe("cell styles", () => {
  const planned = [style("WRES Title"), style("WRES Count", { numberFormat: "0" })];

  it("are made where missing and changed only where our own definition changed", () => {
    const present = new Set(["WRES Title", "WRES Count"]);
    expect(styleChanges(planned, new Set(), [])).toHaveLength(2);
    expect(styleChanges(planned, present, planned)).toEqual([]);
    expect(styleChanges(planned, present, [])).toEqual([]);
    const older = [style("WRES Count", { numberFormat: "0.0" }), style("WRES Title")];
    expect(styleChanges(planned, present, older)).toEqual([
      { definition: planned[1], isNew: false },
    ]);
  });
});

describe("column widths", () => {
  it("are those of Calibri 11: 64 pixels, 48 points for 8.43 characters", () => {
    expect(columnPoints(8.43)).toBe(48);
    expect(columnPoints(20)).toBe(108.75);
  });
});
