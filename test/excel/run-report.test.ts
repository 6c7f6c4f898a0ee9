import { defaultSettings } from "../../src/standard/settings";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import type { Progress } from "../../src/excel/workbook-port";
import { handWorked, handWorkedBytes } from "../fixtures/hand-worked";
import { closeSessions, open, openBytes, sheetOf, valueAt, type TestSheet } from "./test-workbook";

const workbook = createOfficeWorkbook();
const now = () => new Date("2025-06-01T09:00:00Z");
const request = { settings: defaultSettings, now };

const sheets = (): TestSheet[] =>
  handWorked.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => cell ?? "")),
  }));

afterEach(closeSessions);

describe("the report on a workbook", () => {
  it("counts what the workbook holds and writes it, calculated, with nothing refused", async () => {
    const session = await open(sheets());
    const outcome = await workbook.writeReport(request);

    expect(outcome.counts.organisation).toBe(handWorked.expected.organisation);
    expect(
      outcome.counts.tables.map(({ table, rows, period }) => ({
        kind: table.kind,
        sheet: table.sheet,
        range: table.range,
        rows,
        period,
      }))
    ).toEqual(expect.arrayContaining(handWorked.expected.tables));
    for (const expected of handWorked.expected.results) {
      const result = outcome.results.find(
        ({ indicator, part, period }) =>
          indicator === expected.indicator && part === expected.part && period === expected.period
      );
      expect(result).toMatchObject({
        indicator: expected.indicator,
        part: expected.part,
        white: { events: expected.white.events, base: expected.white.base },
        bme: { events: expected.bme.events, base: expected.bme.base },
      });
      expect(result?.value).toBeCloseTo(expected.value, 10);
    }
    expect(outcome.findings.filter(({ code }) => code === "chart-setting-refused")).toEqual([]);

    const data = session.book.toData();
    expect(data.sheets.slice(-outcome.sheets.length).map(({ name }) => name)).toEqual(
      outcome.sheets
    );
    expect(outcome.sheets).toContain("WRES Summary");
    const ratio = data.names.find(({ name }) => name === "WRES_I2_Ratio");
    const expected = handWorked.expected.results.find(
      ({ indicator, part }) => indicator === "2" && part === "all"
    );
    const [sheet, address] = String(ratio?.formula).slice(1).split("!");
    expect(await valueAt(sheet.replace(/'/g, ""), address)).toBeCloseTo(expected?.value ?? 0, 10);
  });

  it("is the same at the second run, in place, and never reads its own sheets", async () => {
    const session = await open(sheets());
    const first = await workbook.writeReport(request);
    const identities = () =>
      JSON.stringify(
        session.book
          .toData()
          .sheets.map(({ id, name, tables, charts }) => [id, name, tables, charts])
      );
    const before = identities();
    expect((await workbook.survey(defaultSettings)).hasReport).toBe(true);
    const second = await workbook.writeReport(request);
    // Only what people keep in the report can be read at the second run.
    expect({ ...second, kept: first.kept }).toEqual(first);
    expect(identities()).toBe(before);
  });

  it("is found again in the saved file, refreshed there in place, and removed without a trace", async () => {
    const first = await openBytes(handWorkedBytes(), "hand-worked.xlsx");
    const { sheets: written } = await workbook.writeReport(request);
    const bytes = await first.save();
    await closeSessions();

    const session = await openBytes(bytes, "hand-worked-wres.xlsx");
    const shape = () =>
      session.book.toData().sheets.map(({ name, visibility, tables, charts }) => ({
        name,
        visibility,
        tables: tables.map((table) => [table.name, table.range]),
        charts: charts.map((chart) => [chart.name, chart.series.length]),
      }));
    const before = shape();
    const names = JSON.stringify(session.book.toData().names);
    const outcome = await workbook.writeReport(request);
    expect(outcome.sheets).toEqual(written);
    expect(outcome.findings.filter(({ code }) => /-taken$|refused$/.test(code))).toEqual([]);
    expect(shape()).toEqual(before);
    expect(JSON.stringify(session.book.toData().names)).toBe(names);
    expect(session.book.toData().customXmlParts).toHaveLength(1);

    await workbook.removeReport();
    const left = session.book.toData();
    expect(left.sheets.map(({ name }) => name)).toEqual(handWorked.sheets.map(({ name }) => name));
    expect(left.names).toEqual([]);
    expect(left.customXmlParts).toEqual([]);
  });

  it("needs a fixed number of round trips", async () => {
    const session = await open(sheets());
    await workbook.writeReport(request);
    expect(session.host.batches.length).toBeLessThanOrEqual(20);
  });

  it("tells its steps", async () => {
    await open(sheets());
    const heard: Progress[] = [];
    await workbook.writeReport({ ...request, onProgress: (progress) => heard.push(progress) });
    expect(heard.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(heard.map(({ total }) => total))).toEqual(new Set([6]));
    expect(heard[2].step).toContain("the staff list");
  });

  it.each([1, 2, 3, 4, 5])("can be cancelled at step %i, with nothing written", async (step) => {
    const session = await open(sheets());
    const before = JSON.stringify(session.book.toData());
    const cancel = new AbortController();
    const report = workbook.writeReport({
      ...request,
      signal: cancel.signal,
      onProgress: ({ done }) => done === step && cancel.abort(),
    });
    await expect(report).rejects.toMatchObject({ name: "WorkbookMessage", code: "cancelled" });
    expect(JSON.stringify(session.book.toData())).toBe(before);
  });

  it("tells what Excel may be waiting for while a cell is edited, then goes on", async () => {
    const session = await open(sheets());
    session.host.beginCellEdit();
    const heard: string[] = [];
    const outcome = await workbook.writeReport({
      ...request,
      onProgress({ step }) {
        heard.push(step);
        if (step.startsWith("Waiting")) {
          session.host.endCellEdit();
        }
      },
    });
    expect(heard).toContainEqual(expect.stringContaining("press Enter to finish or Esc"));
    expect(outcome.sheets.length).toBeGreaterThan(0);
  });
});

describe("a workbook without a usable table", () => {
  it("is told sheet by sheet, and left as it was", async () => {
    const session = await open([
      {
        name: "Shopping",
        rows: [
          ["Fruit", "Pieces"],
          ["Apples", 3],
          ["Pears", 4],
        ],
      },
      { name: "Empty" },
    ]);
    const before = JSON.stringify(session.book.toData());
    await expect(workbook.writeReport(request)).rejects.toMatchObject({
      name: "WorkbookMessage",
      code: "no-usable-table",
      message: expect.stringMatching(/"Shopping": A1:B3[\s\S]*"Ethnic Origin"/),
    });
    expect(JSON.stringify(session.book.toData())).toBe(before);
    expect(await workbook.survey(defaultSettings)).toMatchObject({ tables: [], hasReport: false });
  });
});

describe("a workbook that names no date", () => {
  it("is asked for one, and left as it was", async () => {
    const [staff] = sheets();
    const rows = (staff.rows ?? []).slice(3);
    const session = await open([{ name: "Sheet1", rows }]);
    await expect(workbook.writeReport(request)).rejects.toMatchObject({ code: "period-unknown" });
    expect(session.book.toData().sheets).toHaveLength(1);

    const settings = { ...defaultSettings, snapshot: "2025-03-31" };
    const outcome = await workbook.writeReport({ ...request, settings });
    expect(outcome.counts.periods).toEqual(["2025-03-31"]);
    expect(sheetOf(session, "WRES Summary").visibility).toBe("Visible");
  });
});
