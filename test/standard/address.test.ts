import fc from "fast-check";
import {
  cellAddress,
  columnIndex,
  columnName,
  columnRuns,
  parseRange,
  quoteSheet,
  rangeAddress,
  splitSheet,
  withSheet,
} from "../../src/standard/address";

describe("columns", () => {
  it("are joined in runs where they are neighbours", () => {
    expect(columnRuns([5, 1, 2, 2, 9, 8])).toEqual([
      [1, 2],
      [5, 5],
      [8, 9],
    ]);
    expect(columnRuns([])).toEqual([]);
  });

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each([-1, 16384, 1.5, NaN])("refuses column %p", (index) => {
    expect(() => columnName(index)).toThrow(RangeError);
  });

  it.each(["", "1", "A1", "XFE", "ABCD"])("refuses the column name %p", (name) => {
    expect(() => columnIndex(name)).toThrow(RangeError);
  });
});

describe("addresses", () => {
  it("writes one cell and a rectangle, relative and absolute", () => {
    expect(cellAddress(7, 5)).toBe("F8");
    expect(cellAddress(7, 5, { absolute: true })).toBe("$F$8");
    expect(rangeAddress(3, 0, 19, 11)).toBe("A4:L20");
    expect(rangeAddress(3, 0, 19, 11, { absolute: true })).toBe("$A$4:$L$20");
    expect(rangeAddress(3, 0, 3, 0)).toBe("A4");
  });

  it("refuses rows outside the worksheet", () => {
    expect(() => cellAddress(-1, 0)).toThrow(RangeError);
    expect(() => cellAddress(1_048_576, 0)).toThrow(RangeError);
    expect(cellAddress(1_048_575, 16383)).toBe("XFD1048576");
  });

  it("reads what it writes", () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16383 });
    fc.assert(
      fc.property(row, column, row, column, fc.boolean(), (top, left, bottom, right, absolute) => {
        expect(parseRange(rangeAddress(top, left, bottom, right, { absolute }))).toEqual({
          top: Math.min(top, bottom),
          left: Math.min(left, right),
          bottom: Math.max(top, bottom),
          right: Math.max(left, right),
        });
      })
    );
  });

  it.each(["", "A", "A0", "A:C", "1:6", "A1:B2:C3", "A1048577", "R1C1"])("refuses %p", (text) => {
    expect(() => parseRange(text)).toThrow(RangeError);
  });
});

describe("sheet names", () => {
  it("always quotes and doubles apostrophes", () => {
    expect(quoteSheet("O'Brien 2024-25")).toBe("'O''Brien 2024-25'");
    expect(withSheet("A1", "$B$2")).toBe("'A1'!$B$2");
  });

  it("takes an address apart again, whatever the sheet is called", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
        expect(splitSheet(withSheet(name, "$F$8"))).toEqual({ sheet: name, address: "$F$8" });
      })
    );
    expect(splitSheet("Sheet1!A1")).toEqual({ sheet: "Sheet1", address: "A1" });
    expect(splitSheet("A1:B2")).toEqual({ sheet: null, address: "A1:B2" });
    expect(parseRange("'WRES Bands'!$H$8:$H$21")).toEqual({
      top: 7,
      left: 7,
      bottom: 20,
      right: 7,
    });
  });
});
