import {
  makeOrganisations,
  makeOversightSheet,
  plantedGaps,
} from "../../samples/generator/oversight";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import type { ReportOutcome } from "../../src/excel/workbook-port";
import { oversightJson } from "../../src/report/oversight-json";
import { parseRange } from "../../src/standard/address";
import { defaultSettings } from "../../src/standard/settings";
import { sheetNames, tableNames } from "../../src/standard/workbook-names";
import type { SheetModel } from "../../workbench/book/book-data";
import { closeSessions, open, sheetOf, type TestSheet } from "./test-workbook";

const workbook = createOfficeWorkbook();
const now = () => new Date("2025-06-01T09:00:00Z");

function sheetFor(organisations = makeOrganisations()): TestSheet {
  const { name, rows } = makeOversightSheet(organisations);
  return { name, rows: rows.map((row) => row.map((cell) => (cell ?? "") as string | number)) };
}

/** Rows of a table as they stand, header first. */
function rowsOf({ cells, tables }: SheetModel, name: string): unknown[][] {
  const area = parseRange(tables.find((table) => table.name === name)!.range);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, column) => cells[area.top + row]?.[area.left + column]?.v
    )
  );
}

describe("a workbook of thirty organisations, two with a gap", () => {
  let outcome: ReportOutcome;
  let oversightSheet: SheetModel;
  let figures: SheetModel;
  let sheets: string[];

  beforeAll(async () => {
    const session = await open([sheetFor()]);
    outcome = await workbook.writeReport({ settings: defaultSettings, now });
    await session.book.calculated();
    oversightSheet = sheetOf(session, sheetNames.oversight);
    figures = sheetOf(session, sheetNames.oversightFigures);
    sheets = session.book.toData().sheets.map(({ name }) => name);
    await closeSessions();
  }, 60_000);

  it("gets the report that sets them side by side, and no other", () => {
    expect(sheets).toEqual([
      "WRES counts",
      sheetNames.oversight,
      sheetNames.oversightFigures,
      sheetNames.checks,
      sheetNames.method,
      sheetNames.results,
      sheetNames.chartData,
    ]);
    expect(outcome.results).toEqual([]);
    expect(outcome.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("names those two and no others", () => {
    const rows = rowsOf(oversightSheet, tableNames.attention).slice(1);
    expect(rows.map((row) => row[1]).sort()).toEqual(Object.values(plantedGaps).sort());
    expect(rows.map((row) => row[0])).toEqual([1, 1]);
    expect(String(rows[0][4])).toContain("a gap against BME staff");
  });

  it("has all in alphabetical order, in words", () => {
    const [header, ...rows] = rowsOf(oversightSheet, tableNames.oversight);
    const names = rows.map((row) => String(row[0]));
    expect(names).toHaveLength(30);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
    const attention = rows.map((row) => row[header.indexOf("Attention")]);
    expect(attention.filter((words) => words === "none first; see the figures")).toHaveLength(28);
    const cell = (name: string, column: string) =>
      rows[names.indexOf(name)][header.indexOf(column)];
    expect(cell(plantedGaps.appointment, "2 Appointment")).toBe("1.74: GAP against BME");
    expect(cell(plantedGaps.disciplinary, "3 Disciplinary process")).toBe("3.28: GAP against BME");
  });

  it("works its values out by formula from the counts beside them", () => {
    const [header, ...rows] = rowsOf(figures, tableNames.oversightFigures);
    expect(rows).toHaveLength(150);
    const value = header.indexOf("Value");
    const results = outcome.oversight!.overview.organisations.flatMap(
      ({ organisation, figures: own }) =>
        own.flatMap((figure) => (figure ? [{ organisation, ...figure.result }] : []))
    );
    for (const row of rows) {
      const result = results.find(
        ({ organisation, indicator }) =>
          organisation === row[1] && String(row[0]).startsWith(indicator)
      )!;
      const scale = result.measure === "percent" ? 100 : 1;
      expect(Number(row[value]) * scale).toBeCloseTo(result.value as number, 9);
    }
  });

  it("draws a funnel of each relative likelihood in which the two lie outside", () => {
    expect(oversightSheet.charts.map(({ name }) => name)).toEqual([
      "WRES_Oversight_I2",
      "WRES_Oversight_I3",
      "WRES_Oversight_I4",
    ]);
  });

  it("gives in the JSON the results of each with its name", () => {
    const json = oversightJson({ ...outcome, oversight: outcome.oversight! });
    const named = json.results as unknown as { organisation: string; indicator: string }[];
    expect(new Set(named.map(({ organisation }) => organisation)).size).toBe(30);
    expect([...json.oversight.attention].sort()).toEqual(Object.values(plantedGaps).sort());
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe("one of several", () => {
  afterEach(closeSessions);
  const two = makeOrganisations().slice(0, 2);
  const [first] = two;

  it("gets its ordinary report where the settings name it, as from a workbook of its own", async () => {
    const settings = { ...defaultSettings, organisation: first.organisation };
    await open([sheetFor(two)]);
    const together = await workbook.writeReport({ settings, now });
    expect(together.oversight).toBeUndefined();
    expect(together.sheets).toContain(sheetNames.summary);
    await closeSessions();
    await open([sheetFor([first])]);
    const alone = await workbook.writeReport({ settings, now });
    expect(together.results).toEqual(alone.results);
    expect(together.counts.tallies).toEqual(alone.counts.tallies);
  });

  it("comes under the name of a commissioner that is none of them", async () => {
    const session = await open([sheetFor(two)]);
    const settings = { ...defaultSettings, organisation: "Anyshire ICB" };
    const { oversight, counts } = await workbook.writeReport({ settings, now });
    expect(oversight?.overview.organisations).toHaveLength(2);
    expect(counts.organisation).toBe("Anyshire ICB");
    expect(sheetOf(session, sheetNames.oversight).cells[1][0].v).toBe(
      "Anyshire ICB · snapshot 31 March 2025"
    );
  });

  it("can follow the report on all in the same workbook, and the other way round", async () => {
    await open([sheetFor(two)]);
    await workbook.writeReport({ settings: defaultSettings, now });
    const own = { ...defaultSettings, organisation: first.organisation };
    expect((await workbook.writeReport({ settings: own, now })).sheets).toContain(
      sheetNames.summary
    );
    const again = await workbook.writeReport({ settings: defaultSettings, now });
    expect(again.oversight?.overview.organisations).toHaveLength(2);
  });
});
