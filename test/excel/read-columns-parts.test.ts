import { cellBytes } from "../../src/excel/read-columns";
import { noUsableTable } from "../../src/excel/no-usable-table";
import type { FoundRegion } from "../../src/intake/found-region";

const region: FoundRegion = {
  sheet: "Staff",
  tableName: null,
  top: 3,
  left: 2,
  rowCount: 900,
  columnCount: 2,
  rows: [
    ["Name", "é"],
    ["1234", "é"],
  ],
  numberFormats: [],
  titles: [],
};

describe("columns to read", () => {
  it("are sized by what was seen of them, in bytes rather than characters, with a reserve", () => {
    expect(cellBytes(region, 2)).toBeCloseTo(7 * 1.2);
    expect(cellBytes(region, 3)).toBeCloseTo(5 * 1.2);
    expect(cellBytes(region, 9)).toBe(cellBytes(undefined, 0));
  });
});

describe("no usable table", () => {
  it("says what was looked at, sheet by sheet, what stood in the way and what to name", () => {
    const { message, code } = noUsableTable(
      [region, { ...region, tableName: "tblStaff" }, { ...region, sheet: "Other" }],
      [{ severity: "note", code: "hidden-sheet", message: "Hidden.", count: 1, where: "" }]
    );
    expect(code).toBe("no-usable-table");
    expect(message).toContain('- "Staff": C4:D903; table tblStaff, C4:D903');
    expect(message).toContain('- "Other": C4:D903');
    expect(message).toContain("- Hidden.");
    expect(message).toContain('"Ethnic Origin"');
    expect(noUsableTable([], []).message).toContain("The visible sheets are empty.");
  });
});
