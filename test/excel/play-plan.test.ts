import type { ReportPlan } from "../../src/report/report-plan";
import { excelRun } from "../../src/excel/excel-run";
import { playPlan } from "../../src/excel/play-plan";
import { recordFromXml } from "../../src/excel/report-record";
import { cell, testPlan, text, threeBands, type BandFigures } from "./plan-fixture";
import {
  closeSessions,
  modelCell,
  open,
  sheetOf,
  userTable,
  valueAt,
  valuesAt,
} from "./test-workbook";

const staff = { name: "Staff", rows: [["Name"], ["Ann"]] };

const play = (plan: ReportPlan, date1904 = false) =>
  excelRun((context) => playPlan(context, plan, { date1904 }));

const bandsOf = (count: number): BandFigures[] =>
  Array.from({ length: count }, (_, index) => [`Grade ${index}`, 100 - index, 20 + index]);

afterEach(closeSessions);

describe("a first report", () => {
  it("stands after the user's sheets, visible, marked, calculated, with the summary in front", async () => {
    const session = await open([staff]);
    const outcome = await play(testPlan(threeBands));
    expect(outcome).toEqual({ sheets: ["WRES Summary", "WRES Bands"], findings: [] });

    const data = session.book.toData();
    expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Staff", "Visible"],
      ["WRES Summary", "Visible"],
      ["WRES Bands", "Visible"],
    ]);
    expect(sheetOf(session, "WRES Bands").names).toEqual([
      expect.objectContaining({ name: "WRES_Sheet", formula: '="bands"', visible: false }),
    ]);
    expect(data.activeSheet).toBe(sheetOf(session, "WRES Summary").id);
    expect(await valuesAt("WRES Summary", "B2:B5")).toEqual([[300], [85], [85 / 300], [45747]]);
    expect(sheetOf(session, "Staff").cells).toEqual({
      0: { 0: { v: "Name" } },
      1: { 0: { v: "Ann" } },
    });
  });

  it("keeps text as text, whatever it looks like", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const bands = sheetOf(session, "WRES Bands");
    expect(modelCell(bands, "A2")).toMatchObject({ v: "=not a formula" });
    expect(modelCell(bands, "A2")?.f).toBeUndefined();
    expect(modelCell(bands, "C2")).toMatchObject({ v: "2024/25" });
  });

  it("gives cells their named styles", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const { formats, namedStyles } = session.book.toData();
    const styleAt = (address: string) =>
      formats[modelCell(sheetOf(session, "WRES Bands"), address)?.s ?? ""]?.namedStyle;
    expect(styleAt("A1")).toBe("WRES Title");
    expect(styleAt("D3")).toBe("WRES Header");
    expect(styleAt("B6")).toBe("WRES Count");
    expect(styleAt("D4")).toBe("WRES Percent");
    expect(styleAt("B2")).toBeUndefined();
    expect(namedStyles["WRES Header"]).toMatchObject({
      bold: true,
      fontColor: "#FFFFFF",
      fillColor: "#12436D",
      wrap: true,
    });
    expect(namedStyles["WRES Percent"]).toMatchObject({
      numberFormat: "0.0%",
      horizontal: "Right",
    });
  });

  it("lays out sheet and page", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const bands = sheetOf(session, "WRES Bands");
    expect(bands.columnWidths[0]).toBeCloseTo(20 + 5 / 7);
    expect(bands.columnWidths[3]).toBeCloseTo(10 + 5 / 7);
    expect(bands.rowHeights[1]).toBe(40);
    expect(bands.freeze).toEqual({ rows: 3, columns: 1 });
    expect(bands.tabColor).toBe("#12436D");
    expect(bands.showGridlines).toBe(false);
    expect(bands.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      printArea: "A1:L40",
      titleRows: "$1:$3",
      titleColumns: "$A:$A",
      scale: 60,
      columnBreaks: [5],
      rowBreaks: [29],
    });
    expect(bands.pageLayout.footer).toContain("Page &P of &N");
    expect(sheetOf(session, "WRES Summary").pageLayout).toMatchObject({
      orientation: "Portrait",
      fitToWidth: 1,
    });
    expect(sheetOf(session, "WRES Summary").freeze).toEqual({ rows: 1, columns: 0 });
  });

  it("has its tables and names", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    expect(sheetOf(session, "WRES Bands").tables).toEqual([
      expect.objectContaining({
        name: "WRES_Bands",
        range: "A3:D6",
        columns: ["Band", "White", "BME", "BME %"],
        showFilterButton: false,
        style: "TableStyleLight1",
      }),
    ]);
    expect(session.book.toData().names).toEqual([
      expect.objectContaining({ name: "WRES_I1_Percent", formula: "='WRES Summary'!$B$4" }),
      expect.objectContaining({ name: "WRES_I2_Ratio", formula: "='WRES Summary'!$B$2" }),
    ]);
  });

  it("draws its charts with every setting explicit", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const [makeUp, forest] = sheetOf(session, "WRES Bands").charts;
    expect(makeUp).toMatchObject({
      name: "WRES_Bands_MakeUp",
      type: "BarStacked100",
      title: { visible: true, formula: "='WRES Bands'!$A$1" },
      legend: { visible: true, position: "Bottom", hiddenEntries: [] },
      categoryAxis: { reversePlotOrder: true, position: "Maximum" },
      valueAxis: {
        minimum: 0,
        maximum: 1,
        majorUnit: 0.25,
        numberFormat: "0%",
        majorGridlines: true,
      },
      position: { fromRow: 3, fromColumn: 5, toRow: 19, toColumn: 11 },
    });
    expect(makeUp.valueAxis.title).toEqual({ visible: true, text: "Share of heads" });
    expect(makeUp.series).toEqual([
      expect.objectContaining({
        name: "BME",
        values: "'WRES Bands'!$C$4:$C$6",
        xValues: "'WRES Bands'!$A$4:$A$6",
        fillColor: "#F46A25",
        gapWidth: 40,
        overlap: 100,
        hasDataLabels: true,
        dataLabels: expect.objectContaining({
          showValue: true,
          numberFormat: "0",
          position: "Center",
          fontColor: "#1D1D1D",
        }),
      }),
      expect.objectContaining({
        name: "White",
        values: "'WRES Bands'!$B$4:$B$6",
        hasDataLabels: false,
      }),
    ]);
    expect(forest).toMatchObject({
      type: "XYScatter",
      title: { visible: true, text: "Ratio by band", formula: null },
      legend: { visible: false },
      categoryAxis: { scaleType: "Logarithmic", logBase: 2, minimum: 0.25, maximum: 4096 },
      valueAxis: { visible: false },
    });
    expect(forest.series[0]).toMatchObject({
      chartType: "XYScatter",
      markerStyle: "Circle",
      markerSize: 9,
    });
    expect(forest.series[0].pointLabels[2]).toMatchObject({ formula: "='WRES Bands'!$A$6" });
    expect(forest.series[1]).toMatchObject({
      chartType: "XYScatterLinesNoMarkers",
      markerStyle: "None",
      lineWeight: 1.5,
      lineStyle: "Dash",
      lineColor: "#3D3D3D",
    });
  });

  it("leaves a record without staff-level data in one custom XML part", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const { customXmlParts } = session.book.toData();
    expect(customXmlParts).toHaveLength(1);
    expect(recordFromXml(customXmlParts[0].xml)).toMatchObject({
      schema: 1,
      productVersion: "0.1.0",
      writtenAt: "2025-06-01T09:00:00.000Z",
      settings: { organisation: "Sample Vale" },
      sheets: [
        { key: "summary", rows: 5, columns: 2, charts: [] },
        { key: "bands", rows: 6, columns: 4, charts: ["WRES_Bands_MakeUp", "WRES_Bands_Forest"] },
      ],
      tables: ["WRES_Bands"],
      names: ["WRES_I1_Percent", "WRES_I2_Ratio"],
    });
  });

  it("writes dates that a workbook counting from 1904 shows right", async () => {
    await open([staff], { date1904: true });
    await play(testPlan(threeBands), true);
    expect(await valueAt("WRES Summary", "B5")).toBe(45747 - 1462);
  });

  it("stands without the touches that Excel refuses, and tells them", async () => {
    const session = await open([staff]);
    const plan = testPlan(threeBands);
    plan.sheets[1].charts[0].series[0].labelPosition = "OutsideEnd";
    plan.sheets[1].print.scale = 5;
    const { findings } = await play(plan);
    expect(findings.map(({ severity, code, where }) => [severity, code, where])).toEqual([
      ["note", "page-setting-refused", "'WRES Bands'"],
      ["note", "chart-setting-refused", "'WRES Bands'"],
    ]);
    expect(findings[1].message).toContain('the labels of BME of the chart "Make-up by band"');
    const bands = sheetOf(session, "WRES Bands");
    expect(bands.charts.map(({ series }) => series.length)).toEqual([2, 2]);
    expect(bands.charts[0].series[1].fillColor).toBe("#12436D");
    expect(bands.charts[1].series[1].lineStyle).toBe("Dash");
    expect(bands.pageLayout.columnBreaks).toEqual([5]);
  });

  it("is taken out again where it cannot be finished", async () => {
    const session = await open([staff]);
    const plan = testPlan(threeBands);
    plan.sheets[1].grid[5][3] = { value: "=SUM((", formula: true, style: "WRES Percent" };
    await expect(play(plan)).rejects.toMatchObject({ name: "WorkbookMessage", code: "unexpected" });
    const data = session.book.toData();
    expect(data.sheets.map(({ name }) => name)).toEqual(["Staff"]);
    expect(data.names).toEqual([]);
    expect(data.customXmlParts).toEqual([]);
  });
});

describe("what is the user's", () => {
  it("is never taken: sheet, table and name stay, ours are called otherwise or left out", async () => {
    const session = await open(
      [
        {
          name: "WRES Summary",
          rows: [
            ["Mine", "Yours"],
            [1, 2],
          ],
          own: { tables: [userTable("WRES_Bands", "A1:B2", ["Mine", "Yours"])] },
        },
      ],
      { names: [{ name: "WRES_I2_Ratio", formula: "='WRES Summary'!$A$2", visible: true }] }
    );
    const outcome = await play(testPlan(threeBands));
    expect(outcome.sheets).toEqual(["WRES Summary (2)", "WRES Bands"]);
    expect(outcome.findings.map(({ code }) => code)).toEqual([
      "sheet-name-taken",
      "table-name-taken",
      "name-taken",
    ]);
    expect(await valuesAt("WRES Summary", "A1:B2")).toEqual([
      ["Mine", "Yours"],
      [1, 2],
    ]);
    expect(sheetOf(session, "WRES Summary").tables).toEqual([
      expect.objectContaining({ name: "WRES_Bands", range: "A1:B2" }),
    ]);
    expect(sheetOf(session, "WRES Bands").tables[0].name).toBe("WRES_Bands_2");
    expect(session.book.toData().names.map(({ name, formula }) => [name, formula])).toEqual([
      ["WRES_I2_Ratio", "='WRES Summary'!$A$2"],
      ["WRES_I1_Percent", "='WRES Summary (2)'!$B$4"],
    ]);

    await play(testPlan(bandsOf(5)));
    expect(session.book.toData().sheets).toHaveLength(3);
    expect(await valuesAt("WRES Summary", "A1:B2")).toEqual([
      ["Mine", "Yours"],
      [1, 2],
    ]);
    expect(sheetOf(session, "WRES Bands").tables[0]).toMatchObject({
      name: "WRES_Bands_2",
      range: "A3:D8",
    });
  });

  it("is safe behind a protected structure: refused before anything is written", async () => {
    const session = await open([staff], {}, { workbookProtected: true });
    const before = JSON.stringify(session.book.toData());
    await expect(play(testPlan(threeBands))).rejects.toMatchObject({
      name: "WorkbookMessage",
      code: "protected",
      message: expect.stringContaining("Protect Workbook"),
    });
    expect(JSON.stringify(session.book.toData())).toBe(before);
  });
});

describe("a refresh", () => {
  it("happens in place: same sheets, tables, charts and names, rows grow and shrink", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const identities = () => ({
      sheets: session.book.toData().sheets.map(({ id }) => id),
      tables: session.book.toData().sheets.flatMap(({ tables }) => tables.map(({ id }) => id)),
      charts: session.book.toData().sheets.flatMap(({ charts }) => charts.map(({ id }) => id)),
      names: session.book.toData().names.map(({ name, formula }) => [name, formula]),
    });
    const first = identities();

    for (const count of [12, 1, 4]) {
      await play(testPlan(bandsOf(count)));
      const bands = sheetOf(session, "WRES Bands");
      expect(identities()).toEqual(first);
      expect(bands.tables[0].range).toBe(`A3:D${3 + count}`);
      expect(bands.charts[0].series[0].values).toBe(
        count === 1 ? "'WRES Bands'!$C$4" : `'WRES Bands'!$C$4:$C$${3 + count}`
      );
      expect(Object.keys(bands.charts[1].series[0].pointLabels)).toHaveLength(count);
      expect(await valuesAt("WRES Bands", `A3:C${3 + count}`)).toEqual([
        ["Band", "White", "BME"],
        ...bandsOf(count),
      ]);
      expect(await valueAt("WRES Bands", `A${4 + count}`)).toBe("");
      expect(await valueAt("WRES Bands", "D4")).toBeCloseTo(20 / 120, 10);
      expect(session.book.toData().customXmlParts).toHaveLength(1);
    }
  });

  it("keeps what others point at: formulas to names, cells and tables go on working", async () => {
    const session = await open([
      staff,
      {
        name: "Mine",
        rows: [["=WRES_I1_Percent"], ["='WRES Summary'!B2"], ["=SUM('WRES Bands'!C4:C6)"]],
      },
    ]);
    await play(testPlan(threeBands));
    await play(testPlan(bandsOf(5)));
    const bme = 20 + 21 + 22 + 23 + 24;
    expect(await valueAt("Mine", "A2")).toBe(100 + 99 + 98 + 97 + 96 + bme);
    expect(await valueAt("Mine", "A1")).toBeCloseTo(bme / (490 + bme), 10);
    expect(modelCell(sheetOf(session, "Mine"), "A1")?.f).toBe("=WRES_I1_Percent");
  });

  it("finds sheets that were renamed and moved, and points everything at them", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    await Excel.run(async (context) => {
      const bands = context.workbook.worksheets.getItem("WRES Bands");
      bands.name = "O'Brien's bands";
      bands.position = 0;
      await context.sync();
    });
    const outcome = await play(testPlan(bandsOf(4)));
    expect(outcome).toEqual({ sheets: ["WRES Summary", "O'Brien's bands"], findings: [] });
    expect(session.book.toData().sheets.map(({ name }) => name)).toEqual([
      "O'Brien's bands",
      "Staff",
      "WRES Summary",
    ]);
    expect(await valueAt("WRES Summary", "B3")).toBe(20 + 21 + 22 + 23);
    const [makeUp] = sheetOf(session, "O'Brien's bands").charts;
    expect(makeUp.series[0].values).toBe("'O''Brien''s bands'!$C$4:$C$7");
    expect(makeUp.title.formula).toBe("='O''Brien''s bands'!$A$1");
  });

  it("leaves notes beside the report, a changed house style and charts of the user's alone", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("WRES Bands");
      sheet.getRange("N2").values = [["my note"]];
      context.workbook.styles.getItem("WRES Count").numberFormat = "0000";
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B4:B6"), "Columns");
      chart.name = "Mine";
      await context.sync();
    });
    await play(testPlan(bandsOf(2)));
    expect(await valueAt("WRES Bands", "N2")).toBe("my note");
    expect(session.book.toData().namedStyles["WRES Count"].numberFormat).toBe("0000");
    expect(sheetOf(session, "WRES Bands").charts.map(({ name }) => name)).toEqual([
      "WRES_Bands_MakeUp",
      "WRES_Bands_Forest",
      "Mine",
    ]);
  });

  it("leaves a table that somebody made on a sheet of ours alone, also when the sheet goes out of use", async () => {
    const session = await open([staff]);
    await play(testPlan(bandsOf(20)));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("WRES Bands");
      sheet.getRange("A26:B28").values = [
        ["Site", "Lead"],
        ["North", "Ann"],
        ["South", "Bo"],
      ];
      sheet.tables.add("A26:B28", true).name = "Leads";
      await context.sync();
    });
    const rows = async () => {
      const leads = sheetOf(session, "WRES Bands").tables.find(({ name }) => name === "Leads");
      return valuesAt("WRES Bands", leads?.range ?? "A1");
    };
    const own = [
      ["Site", "Lead"],
      ["North", "Ann"],
      ["South", "Bo"],
    ];
    for (const count of [30, 2, 9]) {
      await play(testPlan(bandsOf(count)));
      expect(await rows()).toEqual(own);
      expect(await valueAt("WRES Bands", `A${3 + count}`)).toBe(`Grade ${count - 1}`);
    }
    const [summary] = testPlan(threeBands).sheets;
    await play({
      ...testPlan(threeBands),
      sheets: [{ ...summary, grid: [summary.grid[0]] }],
      names: [],
    });
    expect(await rows()).toEqual(own);
  });

  it("brings a style up to date where the product's own definition changed", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const plan = testPlan(threeBands);
    const header = plan.styles.find(({ name }) => name === "WRES Header");
    Object.assign(header ?? {}, { fillColor: null, fontColor: "#000000" });
    await play(plan);
    const style = session.book.toData().namedStyles["WRES Header"];
    expect(style.fontColor).toBe("#000000");
    expect(style.fillColor ?? "").toBe("");
  });

  it("clears a sheet the plan no longer has, without deleting it, its table or its name", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const full = testPlan(threeBands);
    const summary = { ...full.sheets[0], grid: [full.sheets[0].grid[0]] };
    await play({ ...full, sheets: [summary], names: [full.names[1]] });
    const bands = sheetOf(session, "WRES Bands");
    expect(await valueAt("WRES Bands", "A1")).toContain("nothing to write here");
    expect(await valuesAt("WRES Bands", "A4:D6")).toEqual([
      ["", "", "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    expect(bands.charts).toEqual([]);
    expect(bands.tables).toEqual([expect.objectContaining({ name: "WRES_Bands", range: "A3:D4" })]);
    expect(await valuesAt("WRES Summary", "A2:B5")).toEqual(Array(4).fill(["", ""]));
    expect(session.book.toData().names).toContainEqual(
      expect.objectContaining({ name: "WRES_I1_Percent", formula: "=NA()" })
    );

    await play(testPlan(bandsOf(5)));
    expect(sheetOf(session, "WRES Bands").id).toBe(bands.id);
    expect(sheetOf(session, "WRES Bands").tables[0].range).toBe("A3:D8");
    expect(sheetOf(session, "WRES Bands").charts).toHaveLength(2);
    expect(session.book.toData().names).toContainEqual(
      expect.objectContaining({ name: "WRES_I1_Percent", formula: "='WRES Summary'!$B$4" })
    );
  });

  it("grows and shrinks tables that stand above each other, each keeping its identity", async () => {
    const session = await open([staff]);
    const stacked = (first: number, second: number): ReportPlan => {
      const plan = testPlan(threeBands);
      const line = (name: string, heads: number) => [text(name), cell(heads, "WRES Count")];
      const header = [text("Name", "WRES Header"), text("Heads", "WRES Header")];
      const rows = (count: number) =>
        Array.from({ length: count }, (_, row) => line(`row ${row}`, row + 1));
      plan.sheets = [
        {
          ...plan.sheets[0],
          grid: [header, ...rows(first), [text("Between")], header, ...rows(second)],
          tables: [
            { name: "WRES_First", range: `A1:B${first + 1}` },
            { name: "WRES_Second", range: `A${first + 3}:B${first + second + 3}` },
          ],
        },
      ];
      plan.names = [];
      return plan;
    };
    const tables = () => sheetOf(session, "WRES Summary").tables.map(({ id, name }) => [id, name]);
    await play(stacked(3, 2));
    const first = tables();
    for (const [above, below] of [
      [7, 1],
      [1, 5],
      [700, 4],
      [2, 2],
    ]) {
      await play(stacked(above, below));
      expect(tables()).toEqual(first);
      expect(sheetOf(session, "WRES Summary").tables.map(({ range }) => range)).toEqual([
        `A1:B${above + 1}`,
        `A${above + 3}:B${above + below + 3}`,
      ]);
      expect(await valuesAt("WRES Summary", `A${above + 2}:B${above + 4}`)).toEqual([
        ["Between", ""],
        ["Name", "Heads"],
        ["row 0", 1],
      ]);
      expect(await valueAt("WRES Summary", `A${above + below + 4}`)).toBe("");
    }
  });

  it("turns a table that has to move into cells and makes it anew", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    const plan = testPlan(threeBands);
    plan.sheets[1].grid.splice(2, 0, []);
    plan.sheets[1].tables[0].range = "A4:D7";
    await play(plan);
    expect(sheetOf(session, "WRES Bands").tables).toEqual([
      expect.objectContaining({ name: "WRES_Bands", range: "A4:D7" }),
    ]);
    expect(await valuesAt("WRES Bands", "A3:A4")).toEqual([[""], ["Band"]]);
  });

  it("is refused where a sheet of ours is protected, before anything is written", async () => {
    const session = await open([staff]);
    await play(testPlan(threeBands));
    sheetOf(session, "WRES Bands").protected = true;
    const before = JSON.stringify(session.book.toData());
    await expect(play(testPlan(bandsOf(9)))).rejects.toMatchObject({
      code: "protected",
      message: expect.stringContaining('"WRES Bands"'),
    });
    expect(JSON.stringify(session.book.toData())).toBe(before);
  });
});

describe("round trips", () => {
  it("are the same number whatever the size of the report, first and again, and each is small", async () => {
    const trips: number[] = [];
    for (const count of [3, 600]) {
      const session = await open([staff]);
      for (let run = 0; run < 2; run += 1) {
        const before = session.host.batches.length;
        await play(testPlan(bandsOf(count)));
        trips.push(session.host.batches.length - before);
      }
      for (const batch of session.host.log) {
        expect(batch.requestBytes).toBeLessThan(2_000_000);
        expect(batch.responseBytes).toBeLessThan(2_000_000);
      }
      await closeSessions();
    }
    const [small, smallAgain, large, largeAgain] = trips;
    expect(large).toBe(small);
    expect(largeAgain).toBe(smallAgain);
    expect(Math.max(...trips)).toBeLessThanOrEqual(10);
  });
});
