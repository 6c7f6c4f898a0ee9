import type { CellValue } from "../../src/intake/found-region";
import type { RecognisedTable } from "../../src/intake/recognised-table";
import { excelRun } from "../../src/excel/excel-run";
import { findRegions } from "../../src/excel/find-regions";
import { readColumns } from "../../src/excel/read-columns";
import { closeSessions, open } from "./test-workbook";

const rowCount = 30_000;
const bands = ["Band 5", "Band 6", "Band 8a"];

/** Twelve columns, as an ESR staff list has. */
const staffRows: CellValue[][] = [
  Array.from({ length: 12 }, (_, column) => `Column ${column}`),
  ...Array.from({ length: rowCount }, (_, row): CellValue[] => [
    String(20_000_000 + row),
    `${20_000_000 + row}-2`,
    row % 3 ? "A White - British" : "H Asian or Asian British - Indian",
    "Nursing and Midwifery Registered",
    bands[row % 3],
    "Staff Nurse in a place with a rather long name",
    1,
    42_000,
    row === 5 ? "" : "Permanent",
    "Active Assignment",
    "Division of Surgery",
    "x",
  ]),
];

const table: RecognisedTable = {
  kind: "staff",
  shape: "list",
  sheet: "Staff",
  tableName: null,
  range: `A1:L${rowCount + 1}`,
  headerRow: 0,
  firstDataRow: 1,
  lastDataRow: rowCount,
  columns: {
    employeeNumber: { column: 0, header: "Column 0" },
    ethnicity: { column: 2, header: "Column 2" },
    staffGroup: { column: 3, header: "Column 3" },
    payBand: { column: 4, header: "Column 4" },
    assignmentCategory: { column: 8, header: "Column 8" },
  },
  period: null,
  organisation: null,
  confidence: 1,
  findings: [],
};

const read = (tables: RecognisedTable[]) =>
  excelRun(async (context) => {
    const { regions } = await findRegions(context);
    return readColumns(context, tables, regions);
  });

afterEach(closeSessions);

describe("columns of a staff list of 30,000 rows", () => {
  it("come whole, only those with a role, in responses under 2 MB, a round trip a megabyte", async () => {
    const session = await open([
      { name: "Staff", rows: staffRows, own: { hiddenRows: [10, 11, 12, 40_000] } },
    ]);
    const [data] = await read([table]);
    const column = (index: number) => staffRows.slice(1).map((row) => row[index]);
    expect(Object.keys(data.columns)).toHaveLength(5);
    expect(data.columns.employeeNumber).toEqual(column(0));
    expect(data.columns.ethnicity).toEqual(column(2));
    expect(data.columns.payBand).toEqual(column(4));
    expect(data.columns.assignmentCategory).toEqual(column(8));
    expect(data.columns.assignmentCategory?.[5]).toBe("");
    expect(data.hiddenRows).toBe(3);

    const bytes = session.host.log.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...bytes)).toBeLessThan(2_000_000);
    expect(Math.max(...session.host.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(
      2_000_000
    );
    const total = bytes.reduce((sum, each) => sum + each, 0);
    expect(session.host.batches.length).toBeLessThanOrEqual(6 + Math.ceil(total / 500_000));
  });
});

describe("columns of small tables", () => {
  it("come in one round trip for all tables, errors as text", async () => {
    const session = await open([
      {
        name: "Staff",
        rows: [
          ["a", "b"],
          ["1", "#DIV/0!"],
          ["2", ""],
        ],
      },
      {
        name: "Cases",
        rows: [
          ["a", "b"],
          ["1", true],
        ],
      },
    ]);
    const small = {
      ...table,
      lastDataRow: 2,
      columns: {
        employeeNumber: { column: 0, header: "a" },
        ethnicity: { column: 1, header: "b" },
      },
    };
    const data = await read([small, { ...small, sheet: "Cases", lastDataRow: 1 }]);
    expect(data.map(({ columns }) => columns)).toEqual([
      { employeeNumber: ["1", "2"], ethnicity: ["#DIV/0!", ""] },
      { employeeNumber: ["1"], ethnicity: [true] },
    ]);
    expect(data.map(({ hiddenRows }) => hiddenRows)).toEqual([0, 0]);
    expect(session.host.batches).toHaveLength(5);
  });

  it("are empty where a table has no rows", async () => {
    await open([{ name: "Staff", rows: [["a", "b"]] }]);
    const [data] = await read([{ ...table, lastDataRow: 0 }]);
    expect(data.columns.employeeNumber).toEqual([]);
    expect(data.hiddenRows).toBe(0);
  });
});
