import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { excelRun } from "../../src/excel/excel-run";
import { playPlan } from "../../src/excel/play-plan";
import { testPlan, threeBands } from "./plan-fixture";
import { closeSessions, open, sheetOf, valueAt } from "./test-workbook";

const play = () =>
  excelRun((context) => playPlan(context, testPlan(threeBands), { date1904: false }));
const workbook = createOfficeWorkbook();

afterEach(closeSessions);

describe("removing the report", () => {
  it("takes our sheets, names and record, and nothing else", async () => {
    const session = await open(
      [
        { name: "Staff", rows: [["Ann"]] },
        { name: "WRES notes", rows: [["mine"]] },
      ],
      {
        names: [{ name: "WRES_Mine", formula: "='Staff'!$A$1", visible: true }],
        customXmlParts: [{ id: "other", xml: '<a xmlns="urn:other"/>', part: null }],
      }
    );
    await play();
    const original = sheetOf(session, "WRES Bands");
    session.book.toData().sheets.unshift({
      ...original,
      id: "{copy}",
      name: "WRES Bands (2)",
      tables: [],
      charts: [],
    });
    await workbook.removeReport();
    const data = session.book.toData();
    expect(data.sheets.map(({ name }) => name)).toEqual(["WRES Bands (2)", "Staff", "WRES notes"]);
    expect(data.names.map(({ name }) => name)).toEqual(["WRES_Mine"]);
    expect(data.customXmlParts.map(({ id }) => id)).toEqual(["other"]);
    expect(await valueAt("WRES notes", "A1")).toBe("mine");
  });

  it("does nothing where there is no report", async () => {
    const session = await open([{ name: "Staff" }]);
    await workbook.removeReport();
    expect(
      session.host.batches.every(({ actions }) =>
        actions.every((action) => action.endsWith("?") || action.includes("get"))
      )
    ).toBe(true);
    expect(session.book.toData().sheets).toHaveLength(1);
  });

  it("is refused where no visible sheet would be left", async () => {
    const session = await open([{ name: "Staff" }]);
    await play();
    sheetOf(session, "Staff").visibility = "Hidden";
    await expect(workbook.removeReport()).rejects.toMatchObject({ code: "last-sheet" });
    expect(session.book.toData().sheets).toHaveLength(3);
  });

  it("can be followed by a new report", async () => {
    const session = await open([{ name: "Staff" }]);
    await play();
    await workbook.removeReport();
    expect((await play()).findings).toEqual([]);
    expect(sheetOf(session, "WRES Bands").tables[0].name).toBe("WRES_Bands");
  });
});

describe("going to a place", () => {
  it("activates the sheet and selects the range", async () => {
    const session = await open([{ name: "Staff" }, { name: "2024-25" }]);
    await workbook.goTo("2024-25", "B2:C3");
    expect(session.book.toData().activeSheet).toBe(sheetOf(session, "2024-25").id);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("'2024-25'!B2:C3");
  });

  it("tells when the sheet is gone or hidden", async () => {
    await open([{ name: "Staff" }, { name: "Old", own: { visibility: "Hidden" } }]);
    await expect(workbook.goTo("Gone", "A1")).rejects.toMatchObject({ code: "not-found" });
    await expect(workbook.goTo("Old", "A1")).rejects.toMatchObject({
      message: expect.stringContaining("Unhide"),
    });
  });
});
