import { excelRun } from "../../src/excel/excel-run";
import { keepSettings } from "../../src/excel/kept-settings";
import { playPlan } from "../../src/excel/play-plan";
import { readKept } from "../../src/excel/read-kept";
import { removeReport } from "../../src/excel/remove-report";
import { readContents } from "../../src/excel/workbook-contents";
import type { ReportPlan } from "../../src/report/report-plan";
import { defaultSettings } from "../../src/standard/settings";
import type { SheetModel } from "../../workbench/book/book-data";
import {
  actionsSheet,
  attentionFormula,
  gapsDefinition,
  gapsPlan,
  planWithGaps,
  threeGaps,
  type Gap,
} from "./kept-fixture";
import { TableUser } from "./kept-user";
import { cell, testPlan, threeBands } from "./plan-fixture";
import { closeSessions, modelCell, open, openBytes, sheetOf, valuesAt } from "./test-workbook";

afterEach(closeSessions);

const play = (plan: ReportPlan, date1904 = false) =>
  excelRun((context) => playPlan(context, plan, { date1904 }));
const read = (date1904 = false) =>
  excelRun(async (context) =>
    readKept(context, await readContents(context), [gapsDefinition], date1904)
  );
const remove = () => excelRun((context) => removeReport(context, [gapsDefinition]));
const start = (plan = planWithGaps(threeGaps)) =>
  open([{ name: "Staff", rows: [["Ann"]] }]).then(async (session) => {
    await play(plan);
    return session;
  });
const user = (session: Awaited<ReturnType<typeof open>>, name = "WRES_Actions") =>
  TableUser.of(session.book, name);
const codes = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code);

describe("a kept table that is written for the first time", () => {
  it("stands under the frame as a table with filter buttons, rows, suggestions and formulas", async () => {
    const session = await start();
    const sheet = sheetOf(session, "WRES Actions");
    expect(sheet.tables).toEqual([
      expect.objectContaining({
        name: "WRES_Actions",
        range: "A6:H9",
        showFilterButton: true,
        showBandedRows: false,
      }),
    ]);
    expect(await valuesAt("WRES Actions", "A6:H7")).toEqual([
      ["Gap", "Finding", "People", "Owner", "Due", "Status", "Attention", "Twice"],
      ["2 all", "Less likely to be appointed", 31, "", "", "Open", "no date", 62],
    ]);
    expect(modelCell(sheet, "G8")?.f).toBe('=IF(E8="","no date",IF(E8<45000,"overdue",""))');
    expect(Math.floor(sheet.columnWidths[1])).toBe(30);
    expect(session.book.format(sheet, 6, 4)).toMatchObject({ namedStyle: "WRES Date" });
    expect(session.book.format(sheet, 5, 2)).toMatchObject({ namedStyle: "WRES Number header" });
    // A table that grows would grow out of a fixed print area.
    expect(sheet.pageLayout.printArea).toBeUndefined();
  });

  it("says what is usual in a cell and lets what presses stand out, also in rows added later", async () => {
    const session = await start();
    const sheet = () => sheetOf(session, "WRES Actions");
    expect(sheet().validations).toMatchObject([
      { ranges: "E7:E9", kind: "Date", formula1: "32874", errorAlert: { style: "Warning" } },
      { ranges: "F7:F9", kind: "List", formula1: '"Open,Done"', inCellDropDown: true },
    ]);
    const looks = sheet().conditionalFormats;
    expect(looks.map(({ ranges, formula1 }) => [ranges, formula1])).toEqual([
      ["G7:G9", '"no date"'],
      ["G7:G9", '"overdue"'],
    ]);
    expect(looks[0].look).toEqual({ bold: true, fontColor: "#801650" });
    await play(planWithGaps([...threeGaps, ["4 all", "Fewer courses", 9]]));
    expect(sheet().tables[0].range).toBe("A6:H10");
    expect(sheet().validations.map(({ ranges }) => ranges)).toEqual(["E7:E10", "F7:F10"]);
    expect(new Set(sheet().conditionalFormats.map(({ ranges }) => ranges))).toEqual(
      new Set(["G7:G10"])
    );
  });

  it("keeps one empty row where there is nothing to write, and fills it first", async () => {
    const session = await start(planWithGaps([]));
    expect(user(session).table.range).toBe("A6:H7");
    expect(await read()).toEqual({ actions: [] });
    await play(planWithGaps(threeGaps.slice(0, 2)));
    expect(user(session).table.range).toBe("A6:H8");
    expect((await read()).actions?.map(({ row, cells }) => [row, cells.gap])).toEqual([
      [7, "2 all"],
      [8, "3 all"],
    ]);
  });

  it("takes another name where the user owns that name", async () => {
    const session = await open([
      {
        name: "Mine",
        rows: [["Who"], ["Ann"]],
        own: {
          tables: [
            {
              id: "mine",
              name: "WRES_Actions",
              range: "A1:A2",
              columns: ["Who"],
              hasTotalsRow: false,
              style: "",
              showFilterButton: true,
              showBandedRows: true,
            },
          ],
        },
      },
    ]);
    await play(planWithGaps(threeGaps));
    expect(sheetOf(session, "WRES Actions").tables[0].name).toBe("WRES_Actions_2");
    await play(planWithGaps([["2 all", "Better", 3]]));
    expect(user(session, "WRES_Actions_2").value(0, 1)).toBe("Better");
    expect(await valuesAt("Mine", "A1:A2")).toEqual([["Who"], ["Ann"]]);
  });
});

describe("the refresh of a kept table", () => {
  it("writes what the gap's end leaves, and reopens the same row", async () => {
    const session = await start();
    user(session).type(1, 3, "Bo");
    await play(planWithGaps([threeGaps[0]]));
    expect([1, 2, 3].map((column) => user(session).value(1, column))).toEqual(["closed", 0, "Bo"]);
    await play(planWithGaps([["3 all", "Back again", 5]]));
    expect(user(session).rowCount).toBe(3);
    expect([1, 2, 3].map((column) => user(session).value(1, column))).toEqual([
      "Back again",
      5,
      "Bo",
    ]);
  });

  it("leaves a cell that was typed over, says so, and fills it again once it is cleared", async () => {
    const session = await start();
    user(session).type(0, 1, "my own words");
    user(session).type(1, 6, "mine");
    const outcome = await play(planWithGaps([["2 all", "New finding", 7], threeGaps[1]]));
    expect(outcome.findings.filter(({ code }) => code === "kept-cell-typed-over")).toEqual([
      expect.objectContaining({ count: 2, where: "'WRES Actions'!B7", severity: "note" }),
    ]);
    expect(await valuesAt("WRES Actions", "B7:C7")).toEqual([["my own words", 7]]);
    user(session).type(0, 1, "");
    user(session).type(1, 6, "");
    const after = await play(planWithGaps([["2 all", "New finding", 7], threeGaps[1]]));
    expect(codes(after)).not.toContain("kept-cell-typed-over");
    expect(await valuesAt("WRES Actions", "B7:C7")).toEqual([["New finding", 7]]);
    expect(user(session).value(1, 6)).toBe("no date");
  });

  it("keeps a date a date, also where days are counted from 1904", async () => {
    const session = await open([{ name: "Staff", rows: [["Ann"]] }], { date1904: true });
    await play(planWithGaps(threeGaps), true);
    user(session).type(0, 4, 44000);
    await play(planWithGaps(threeGaps), true);
    expect(user(session).value(0, 4)).toBe(44000);
    expect(session.book.format(sheetOf(session, "WRES Actions"), 6, 4).numberFormat).toBe(
      "dd/mm/yyyy"
    );
    expect((await read(true)).actions?.[0].cells.due).toBe(45462);
  });

  it("writes the frame again where it is as it was, and not where it was changed or moved", async () => {
    const session = await start();
    const sheet = sheetOf(session, "WRES Actions");
    session.book.enter(sheet, 2, 0, "our note");
    session.book.enter(sheet, 3, 4, "beside");
    await play(planWithGaps(threeGaps, "At 31 March 2026"));
    expect(await valuesAt("WRES Actions", "A1:A4")).toEqual([
      ["Action plan"],
      ["At 31 March 2026"],
      ["our note"],
      [""],
    ]);
    user(session).insertRow(-1);
    await play(planWithGaps(threeGaps, "At 31 March 2027"));
    expect(await valuesAt("WRES Actions", "A1:A4")).toEqual([
      [""],
      ["Action plan"],
      ["At 31 March 2026"],
      ["our note"],
    ]);
    expect(await valuesAt("WRES Actions", "E5")).toEqual([["beside"]]);
  });

  it("finds a table that was moved to another sheet, the first sheet being deleted", async () => {
    const session = await start();
    const own = sheetOf(session, "Staff");
    const actions = sheetOf(session, "WRES Actions");
    const cut = { ...actions.tables[0] };
    for (let row = 5; row <= 8; row++)
      for (let column = 0; column < 8; column++) {
        const content = session.book.formula(actions, row, column);
        session.book.enter(own, row, column, content);
      }
    actions.tables = [];
    own.tables.push(cut);
    session.book.deleteSheet(actions);
    const outcome = await play(planWithGaps([["2 all", "Moved along", 1]]));
    expect(session.book.sheets.map(({ name }) => name)).toEqual([
      "Staff",
      "WRES Summary",
      "WRES Bands",
    ]);
    expect(outcome.sheets).not.toContain("WRES Actions");
    expect(await valuesAt("Staff", "B7")).toEqual([["Moved along"]]);
  });

  it("refuses, before anything is written, where the table stands in the way of another sheet", async () => {
    const session = await start();
    const bands = sheetOf(session, "WRES Bands");
    const actions = sheetOf(session, "WRES Actions");
    await session.book.calculated();
    const before = structuredClone(bands.cells);
    bands.tables.push({ ...actions.tables[0], range: "A5:H8" });
    actions.tables = [];
    await expect(play(planWithGaps(threeGaps))).rejects.toMatchObject({
      code: "kept-table-in-the-way",
    });
    expect(bands.cells).toEqual(before);
  });

  it("adds a table that was deleted anew in its place, and says so", async () => {
    const session = await start();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("WRES_Actions").delete();
      await context.sync();
    });
    const outcome = await play(planWithGaps(threeGaps));
    expect(codes(outcome)).toContain("kept-table-lost");
    expect(user(session).table.range).toBe("A6:H9");
    expect(session.book.sheets.filter(({ name }) => /Actions/.test(name))).toHaveLength(1);
  });

  it("leaves a table that became plain cells and adds a new one below", async () => {
    const session = await start();
    user(session).type(0, 3, "Bo");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("WRES_Actions").convertToRange();
      await context.sync();
    });
    const outcome = await play(planWithGaps(threeGaps));
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ code: "kept-table-lost", where: "'WRES Actions'!A12:H15" })
    );
    expect(await valuesAt("WRES Actions", "A7:D7")).toEqual([
      ["2 all", "Less likely to be appointed", 31, "Bo"],
    ]);
    expect(user(session).table.range).toBe("A12:H15");
    expect(codes(await play(planWithGaps(threeGaps)))).not.toContain("kept-table-lost");
  });

  it("leaves a table without its key column, with a warning", async () => {
    const session = await start();
    const table = user(session);
    table.arrangeColumns([1, 2, 3, 4, 5, 6, 7], "");
    const outcome = await play(planWithGaps([["2 all", "New finding", 7]]));
    expect(codes(outcome)).toContain("kept-key-deleted");
    expect(table.value(0, 0)).toBe("Less likely to be appointed");
    expect(table.rowCount).toBe(3);
  });

  it("leaves the copy of a sheet and goes on with the original", async () => {
    const session = await start();
    const table = user(session);
    table.copySheet();
    const copy = session.book.sheets[session.book.sheets.length - 1];
    session.book.sheets.unshift(session.book.sheets.pop() as SheetModel);
    await play(planWithGaps([["2 all", "New finding", 7]]));
    expect(table.value(0, 1)).toBe("New finding");
    expect(session.book.value(copy, 6, 1)).toBe("Less likely to be appointed");
  });

  it("goes by name and headings where the record is lost, and overwrites nothing", async () => {
    const session = await start();
    user(session).type(0, 3, "Bo");
    session.book.toData().customXmlParts.length = 0;
    const outcome = await play(planWithGaps([["2 all", "New finding", 7], threeGaps[1]]));
    expect(user(session).rowCount).toBe(3);
    expect(user(session).value(0, 1)).toBe("Less likely to be appointed");
    expect(user(session).value(0, 3)).toBe("Bo");
    expect(codes(outcome)).toContain("kept-cell-typed-over");
  });

  it("does not touch a table that this report has no rows for, and knows it again", async () => {
    const session = await start();
    user(session).type(0, 3, "Bo");
    await play(testPlan(threeBands));
    expect(await valuesAt("WRES Actions", "A7:D7")).toEqual([
      ["2 all", "Less likely to be appointed", 31, "Bo"],
    ]);
    const outcome = await play(planWithGaps([["2 all", "New finding", 7]]));
    expect(codes(outcome)).toEqual([]);
    expect(await valuesAt("WRES Actions", "B7:D7")).toEqual([["New finding", 7, "Bo"]]);
  });

  it("survives saving settings, and a file that is opened again", async () => {
    const first = await start();
    user(first).type(0, 3, "Bo");
    await excelRun((context) => keepSettings(context, defaultSettings));
    const bytes = await first.save();
    await closeSessions();
    const session = await openBytes(bytes, "kept.xlsx");
    const outcome = await play(
      planWithGaps([
        ["2 all", "New finding", 7],
        ["5", "Fifth", 2],
      ])
    );
    expect(codes(outcome)).toEqual([]);
    expect(await valuesAt("WRES Actions", "A7:D7")).toEqual([["2 all", "New finding", 7, "Bo"]]);
    const again = await openBytes(await session.save(), "kept.xlsx");
    expect(sheetOf(again, "WRES Actions").validations.map(({ ranges }) => ranges)).toEqual([
      "E7:E10",
      "F7:F10",
    ]);
  });

  it("is refused where the sheet of the table is protected, with nothing written", async () => {
    const session = await start();
    sheetOf(session, "WRES Actions").protected = true;
    await session.book.calculated();
    const before = structuredClone(sheetOf(session, "WRES Summary").cells);
    await expect(play(planWithGaps([["2 all", "New", 7]]))).rejects.toMatchObject({
      code: "protected",
    });
    expect(sheetOf(session, "WRES Summary").cells).toEqual(before);
  });

  it("leaves everything as it is when nothing is new", async () => {
    const session = await start();
    const data = () => JSON.stringify(sheetOf(session, "WRES Actions"));
    await session.book.calculated();
    const before = data();
    await play(planWithGaps(threeGaps));
    await session.book.calculated();
    expect(data()).toBe(before);
  });
});

describe("tables of the report beside a kept one", () => {
  const besides = (rows: readonly [string, number][], gaps: readonly Gap[] = threeGaps) => {
    const plan = actionsSheet(gaps);
    const grid = [...plan.grid];
    for (let row = grid.length; row < 6 + rows.length; row++) grid[row] = [];
    const empty = Array.from({ length: 9 }, () => null);
    grid[5] = [...empty, cell("Band", "WRES Header"), cell("Heads", "WRES Header")];
    rows.forEach(([band, heads], index) => {
      grid[6 + index] = [...empty, cell(band), cell(heads, "WRES Count")];
    });
    return planWithGaps(gaps, undefined, {
      grid,
      tables: [{ name: "WRES_Besides", range: `J6:K${6 + rows.length}` }],
    });
  };

  it("are brought up to date in their place, whatever the kept table does", async () => {
    const session = await start(besides([["5", 1]]));
    user(session).type(0, 3, "Bo");
    const more: Gap[] = [...threeGaps, ["new", "New", 1]];
    await play(
      besides(
        [
          ["5", 2],
          ["6", 3],
        ],
        more
      )
    );
    expect(await valuesAt("WRES Actions", "J6:K8")).toEqual([
      ["Band", "Heads"],
      ["5", 2],
      ["6", 3],
    ]);
    expect(user(session).rowCount).toBe(4);
    expect(user(session).value(0, 3)).toBe("Bo");
  });

  it("are left with a warning where they were moved", async () => {
    const session = await start(besides([["5", 1]]));
    user(session).insertRow(-1);
    const outcome = await play(besides([["5", 2]]));
    expect(codes(outcome)).toContain("kept-sheet-table-left");
    expect(await valuesAt("WRES Actions", "J7:K8")).toEqual([
      ["Band", "Heads"],
      ["5", 1],
    ]);
  });

  it("stand below each other, two kept tables of one sheet", async () => {
    const second = {
      ...gapsPlan([["a", "A", 1]], "A14"),
      definition: { ...gapsDefinition, key: "evidence" as const, table: "WRES_Evidence" },
    };
    const plan = (gaps: readonly Gap[]) =>
      planWithGaps(gaps, undefined, { kept: [gapsPlan(gaps), second] });
    const session = await start(plan(threeGaps));
    expect(user(session, "WRES_Evidence").table.range).toBe("A14:H15");
    await play(plan([...threeGaps, ["x", "X", 1], ["y", "Y", 2]]));
    expect(user(session, "WRES_Evidence").table.range).toBe("A16:H17");
    expect(user(session, "WRES_Evidence").formula(0, 7)).toBe("=C17*2");
    const outcome = await play(plan([...threeGaps, ["x", "X", 1], ["y", "Y", 2]]));
    expect(codes(outcome)).toEqual([]);
  });
});

describe("removing a report with kept tables", () => {
  it("takes the sheet along where nothing was typed", async () => {
    const session = await start();
    expect(await remove()).toEqual([]);
    expect(session.book.sheets.map(({ name }) => name)).toEqual(["Staff"]);
  });

  it("leaves the sheet where something was typed, as a sheet of the user's, and finds it again", async () => {
    const session = await start();
    user(session).type(0, 3, "Bo");
    expect(await remove()).toEqual(["WRES Actions"]);
    expect(session.book.sheets.map(({ name }) => name)).toEqual(["Staff", "WRES Actions"]);
    expect(sheetOf(session, "WRES Actions").names).toEqual([]);
    expect((await read()).actions?.[0].cells.owner).toBe("Bo");
    await play(planWithGaps([...threeGaps, ["new", "New", 1]]));
    expect(session.book.sheets.filter(({ name }) => /Actions/.test(name))).toHaveLength(1);
    expect(user(session).rowCount).toBe(4);
    expect(user(session).value(0, 3)).toBe("Bo");
  });
});

it("a formula of the plan keeps its texts and needs all its columns", async () => {
  const session = await start();
  expect(attentionFormula).toContain("{due}");
  user(session).arrangeColumns([0, 1, 2, 3, 5, 6, 7], "");
  await play(planWithGaps(threeGaps));
  // The column it speaks of is gone: the cell stays as Excel left it.
  expect(user(session).formula(0, 5)).toBe('=IF(#REF!="","no date",IF(#REF!<45000,"overdue",""))');
});
