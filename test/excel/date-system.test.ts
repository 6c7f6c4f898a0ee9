import { counts1904, dateCells } from "../../src/excel/date-system";

describe("the date system of a workbook", () => {
  it("is told by the year that a date shows", () => {
    // 31 March 2025 is 45747 from 1900 and 44285 from 1904.
    expect(counts1904([{ serial: 45747, text: "31/03/2025" }])).toBe(false);
    expect(counts1904([{ serial: 44285, text: "31/03/2025" }])).toBe(true);
    expect(counts1904([{ serial: 44285, text: "31 mars 25" }])).toBe(true);
  });

  it("is 1900 where nothing can be read", () => {
    expect(counts1904([])).toBe(false);
    expect(counts1904([{ serial: 44285, text: "########" }])).toBe(false);
  });

  it("is asked of cells with a date format and a number only", () => {
    const region = {
      sheet: "Staff",
      tableName: null,
      top: 4,
      left: 2,
      rowCount: 2,
      columnCount: 3,
      titles: [],
      rows: [
        ["Start", "FTE", "Day"],
        [45747, 45747, "31/03/2025"],
      ],
      numberFormats: [
        ["dd/mm/yyyy", "General", "General"],
        ["dd/mm/yyyy", "0.00", "dd/mm/yyyy"],
      ],
    };
    expect(dateCells([region])).toEqual([{ sheet: "Staff", address: "C6", serial: 45747 }]);
  });
});
