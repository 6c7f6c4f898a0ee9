import { excelRun } from "../../src/excel/excel-run";
import { findRegions } from "../../src/excel/find-regions";
import { readDate1904 } from "../../src/excel/date-system";
import { closeSessions, open, userTable, type TestSheet } from "./test-workbook";

const list = (rows: number, from = 1): TestSheet["rows"] => [
  ["Employee Number", "Start"],
  ...Array.from({ length: rows - 1 }, (_, index) => [from + index, 45747]),
];

const find = () => excelRun(findRegions);

afterEach(closeSessions);

describe("regions of a workbook", () => {
  it("are the used ranges of visible sheets, read whole when small", async () => {
    await open([{ name: "Staff", rows: [["Trust"], [""], ...(list(5) ?? [])] }, { name: "Empty" }]);
    const { regions, findings, hasReport } = await find();
    expect(hasReport).toBe(false);
    expect(findings).toEqual([]);
    expect(regions).toEqual([
      {
        sheet: "Staff",
        tableName: null,
        top: 0,
        left: 0,
        rowCount: 7,
        columnCount: 2,
        rows: [
          ["Trust", ""],
          ["", ""],
          ["Employee Number", "Start"],
          [1, 45747],
          [2, 45747],
          [3, 45747],
          [4, 45747],
        ],
        numberFormats: expect.any(Array),
        titles: [],
      },
    ]);
    expect(regions[0].numberFormats[3]).toEqual(["General", "dd/mm/yyyy"]);
  });

  it("are cut to the first rows when large", async () => {
    await open([{ name: "Staff", rows: list(900) }]);
    const [{ rows, rowCount, numberFormats }] = (await find()).regions;
    expect(rowCount).toBe(900);
    expect(rows).toHaveLength(60);
    expect(numberFormats).toHaveLength(60);
  });

  it("are Excel tables without their totals row, with the titles above them", async () => {
    const rows = [["Sample Vale", "31 March 2025"], [""], ...(list(4) ?? []), ["Total", 3]];
    const table = {
      ...userTable("tblStaff", "A3:B7", ["Employee Number", "Start"]),
      hasTotalsRow: true,
    };
    await open([{ name: "Staff", rows, own: { tables: [table] } }]);
    const region = (await find()).regions.find(({ tableName }) => tableName !== null);
    expect(region).toMatchObject({
      tableName: "tblStaff",
      top: 2,
      left: 0,
      rowCount: 4,
      titles: ["Sample Vale 31 March 2025"],
    });
    expect(region?.rows[0]).toEqual(["Employee Number", "Start"]);
    expect(region?.rows).toHaveLength(4);
  });

  it("hold the whole used range as well where something stands beside a table", async () => {
    const rows = (list(4) ?? []).map((row, index) => [...row, "", "Case", index]);
    await open([
      {
        name: "Both",
        rows,
        own: { tables: [userTable("tblStaff", "A1:B4", ["Employee Number", "Start"])] },
      },
      {
        name: "One",
        rows: list(4),
        own: { tables: [userTable("tblMore", "A1:B4", ["Employee Number", "Start"])] },
      },
    ]);
    const { regions } = await find();
    expect(
      regions.map(({ sheet, tableName, columnCount }) => [sheet, tableName, columnCount])
    ).toEqual([
      ["Both", "tblStaff", 2],
      ["Both", null, 5],
      ["One", "tblMore", 2],
    ]);
  });

  it("leave out hidden sheets and reserved names with a note, and our own sheets silently", async () => {
    const mark = [{ name: "WRES_Sheet", formula: '="summary"', visible: false }];
    await open([
      { name: "Staff", rows: list(3) },
      { name: "Old", rows: list(3), own: { visibility: "Hidden" } },
      { name: "Older", rows: list(3), own: { visibility: "VeryHidden" } },
      { name: "WRES return 2024", rows: list(3) },
      { name: "WRES Summary (2)", rows: list(3) },
      { name: "Renamed by me", rows: list(3), own: { names: mark } },
    ]);
    const { regions, findings, hasReport } = await find();
    expect(regions.map(({ sheet }) => sheet)).toEqual(["Staff", "WRES return 2024"]);
    expect(hasReport).toBe(true);
    expect(findings.map(({ code, severity, where }) => [code, severity, where])).toEqual([
      ["hidden-sheet", "note", "'Old'"],
      ["hidden-sheet", "note", "'Older'"],
      ["reserved-sheet-name", "note", "'WRES Summary (2)'"],
    ]);
  });

  it("take four round trips, whatever the number of sheets", async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => ({
      name: `S${index}`,
      rows: list(20),
    }));
    const session = await open(sheets);
    await find();
    expect(session.host.batches).toHaveLength(4);
  });
});

describe("the date system", () => {
  it.each([
    [false, 45747],
    [true, 44285],
  ])("is 1904: %p, as the date cells show", async (date1904, serial) => {
    await open([{ name: "Staff", rows: [["Start"], [serial], [serial + 1]] }], { date1904 });
    const { regions } = await find();
    expect(await excelRun((context) => readDate1904(context, regions))).toBe(date1904);
  });
});
