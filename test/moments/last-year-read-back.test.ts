import type { CellValue } from "../../src/intake/found-region";
import { recordNamespace } from "../../src/excel/report-record";
import type { BookData, Cell, SheetModel } from "../../workbench/book/book-data";
import { closeSessions, open, openBytes, sheetOf, type TestSheet } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { categories, nursesOf, reportOn, staffList, textOf, told, write } from "./moment";

afterEach(closeSessions);

/** A year of recruitment in which White applicants are appointed more often. */
function recruitment(year: string, rows: readonly [string, number, number][]): TestSheet {
  return {
    name: "Recruitment",
    rows: [
      [`Recruitment, year to 31 March ${year}`],
      [],
      ["Ethnic origin", "Shortlisted", "Appointed"],
      ...rows,
    ],
  };
}

const nurses = (white: number, bme: number) => [
  ...nursesOf("white", white, 1001),
  ...nursesOf("bme", bme, 5001, "Band 5"),
  ...nursesOf("white", 40, 7001, "Band 7"),
];

const lastYear: TestSheet[] = [
  staffList(nurses(120, 60), "Staff in post at 31 March 2024"),
  recruitment("2024", [
    [categories.white, 600, 150],
    [categories.bme, 400, 50],
    [categories.unknown, 10, 2],
  ]),
];

const thisYear: TestSheet[] = [
  staffList(nurses(122, 68)),
  recruitment("2025", [
    [categories.white, 640, 160],
    [categories.bme, 440, 60],
    [categories.unknown, 12, 3],
  ]),
];

/** The numbers and texts that a sheet holds. */
const valuesOf = (sheet: SheetModel) =>
  JSON.stringify(
    Object.entries(sheet.cells).map(([row, cells]) => [
      row,
      Object.entries(cells).map(([column, { v, f }]) => [column, v, f]),
    ])
  );

/** A sheet as it arrives in another workbook: values, formats, table and mark. */
function copyOf({ name, cells, tables, names }: SheetModel, own: Partial<TestSheet> = {}) {
  const values: SheetModel["cells"] = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, { v, s }] of Object.entries(line)) {
      const cell: Cell = { v, ...(s === undefined ? {} : { s }) };
      (values[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return { name, own: { cells: values, tables, names }, ...own };
}

/** The report of last year, written into its own workbook. */
async function reportOfLastYear(): Promise<BookData> {
  const { session } = await reportOn(lastYear);
  const data = session.book.toData();
  await closeSessions();
  return data;
}

const inData = ({ sheets }: BookData, name: string) => sheets.find((sheet) => sheet.name === name)!;

const namesOf = (data: BookData) => data.sheets.map(({ name }) => name);

/** Row of the sheet of the years of indicator 2: its cells as one text. */
async function overTimeOf(words: string): Promise<CellValue[][]> {
  const text = await textOf("WRES Over time");
  return text.split("\n").flatMap((line) => (line.includes(words) ? [[line]] : []));
}

describe("last year's results copied into this year's workbook", () => {
  it("are compared with, stay as they are, and are read again at every refresh", async () => {
    const last = await reportOfLastYear();
    const copied = copyOf(inData(last, "WRES Results"));
    const session = await open([...thisYear, copied], { formats: last.formats });
    const before = valuesOf(sheetOf(session, "WRES Results"));

    const first = await write();
    expect(first.counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
    const [earlier, now] = ["2024-03-31", "2025-03-31"].map((period) =>
      first.results.find((one) => one.indicator === "2" && one.period === period)!
    );
    expect(countsIn(earlier)).toBe("150/600 50/400 2/10");
    expect(countsIn(now)).toBe("160/640 60/440 3/12");
    // 0.25 ÷ 0.125; 0.25 ÷ 0.13636.
    expect(earlier.value).toBeCloseTo(2, 10);
    expect(now.value).toBeCloseTo(11 / 6, 10);
    expect(now.prior).toEqual({ period: "2024-03-31", value: earlier.value });
    expect(now.change?.sentence).toContain("from 2.00 to 1.83");
    expect(first.priorities.find(({ indicator }) => indicator === "2")).toMatchObject({
      years: 2,
      persistence: "two years running",
    });
    expect(told(first, "earlier-report-read").message).toContain("31 March 2024");
    expect(await overTimeOf("two years running")).not.toEqual([]);
    const overTime = await textOf("WRES Over time");
    expect(overTime).toContain("45382");
    expect(overTime).toContain("45747");

    const written = namesOf(session.book.toData());
    expect(written).toContain("WRES Results (2)");
    expect(first.sheets).toContain("WRES Results (2)");
    expect(valuesOf(sheetOf(session, "WRES Results"))).toBe(before);

    const second = await write();
    // The sheet has its other name by now.
    const findings = first.findings.filter(({ code }) => code !== "sheet-name-taken");
    expect({ ...second, kept: first.kept }).toEqual({ ...first, findings });
    expect(namesOf(session.book.toData())).toEqual(written);
    expect(valuesOf(sheetOf(session, "WRES Results"))).toBe(before);
  });

  it("are read where this year's report stands already, and where the sheet is renamed", async () => {
    const last = await reportOfLastYear();
    const { session: own } = await reportOn(thisYear);
    const data = own.book.toData();
    await closeSessions();
    const renamed = copyOf(inData(last, "WRES Results"), { name: "Results of 2024" });
    const [from] = [await open([renamed], { formats: { ...last.formats, ...data.formats } })];
    const sheet = from.book.toData().sheets[0];
    await closeSessions();
    const tables = sheet.tables.map((table) => ({ ...table, id: "copy", name: "WRES_Results3" }));
    const session = await open([], {
      ...data,
      sheets: [...data.sheets, { ...sheet, id: "{copied}", tables }],
      formats: { ...last.formats, ...data.formats },
    });
    const outcome = await write();
    expect(outcome.counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
    expect(outcome.sheets).toContain("WRES Results");
    expect(namesOf(session.book.toData())).toContain("Results of 2024");
  });

  it("are read from plain values without mark and table, under any name", async () => {
    const last = await reportOfLastYear();
    for (const name of ["WRES Results", "Figures of 2024"]) {
      const { own } = copyOf(inData(last, "WRES Results"));
      await open([...thisYear, { name, own: { cells: own.cells } }], { formats: last.formats });
      const outcome = await write();
      expect(outcome.counts.periods).toEqual(["2024-03-31", "2025-03-31"]);
      expect(resultOf(outcome, "1").prior?.value).toBeCloseTo((60 / 220) * 100, 10);
      await closeSessions();
    }
  });
});

describe("last year's results kept as a file of comma-separated values", () => {
  it("are a report by themselves", async () => {
    const last = await reportOfLastYear();
    const { cells } = inData(last, "WRES Results");
    const dates: ReadonlySet<unknown> = new Set([45382]);
    const lines = Object.values(cells).map((line) =>
      Array.from({ length: 8 }, (_, column) => {
        const value = line[column]?.v ?? "";
        return dates.has(value) ? "31/03/2024" : `"${String(value).replaceAll('"', '""')}"`;
      }).join(",")
    );
    const bytes = new TextEncoder().encode(lines.join("\r\n"));
    await openBytes(bytes, "WRES results 2024.csv");
    const outcome = await write();
    expect(outcome.counts.periods).toEqual(["2024-03-31"]);
    expect(countsIn(resultOf(outcome, "2", "all", "2024-03-31"))).toBe("150/600 50/400 2/10");
  });
});

describe("a copy of this report's own results", () => {
  it("is somebody's, and is no input as long as the lists of its date are there", async () => {
    const { session, outcome } = await reportOn(thisYear);
    const results = sheetOf(session, "WRES Results");
    const data = session.book.toData();
    await closeSessions();
    const backup: SheetModel = {
      ...results,
      id: "{backup}",
      name: "WRES Results (2)",
      tables: results.tables.map((table) => ({ ...table, id: "backup", name: "WRES_Results4" })),
    };
    const again = await open([], { ...data, sheets: [backup, ...data.sheets] });
    const second = await write();
    expect(second.results).toEqual(outcome.results);
    expect(told(second, "earlier-report-of-this-date").where).toContain("WRES Results (2)");
    expect(valuesOf(sheetOf(again, "WRES Results (2)"))).toBe(valuesOf(backup));
    expect(second.sheets).toEqual(outcome.sheets);
  });
});

describe("a report whose record is lost", () => {
  it("is the report all the same, written anew in place", async () => {
    const { session, outcome } = await reportOn(thisYear);
    const data = session.book.toData();
    await closeSessions();
    expect(data.customXmlParts.some(({ xml }) => xml.includes(recordNamespace))).toBe(true);
    const again = await open([], { ...data, customXmlParts: [] });
    const second = await write();
    expect(second.results).toEqual(outcome.results);
    expect(namesOf(again.book.toData())).toEqual(namesOf(data));
  });
});
