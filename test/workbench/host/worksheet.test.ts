import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;

describe("the sheets of a workbook", () => {
  it("are added, renamed, moved, hidden, coloured and deleted", async () => {
    await openBook(["Data", "Notes"]);
    await write((context) => {
      const added = sheets(context).add("WRES Summary");
      added.tabColor = "#005EB8";
      added.showGridlines = false;
      added.position = 0;
      sheets(context).getItem("Notes").delete();
      data(context).name = "Staff list";
      sheets(context).add();
      sheets(context).getItem("Sheet3").visibility = "Hidden";
    });
    await Excel.run(async (context) => {
      const all = sheets(context).load("items/name,items/visibility,items/tabColor,items/position");
      const count = sheets(context).getCount(true);
      const first = sheets(context).getFirst().load("name,showGridlines");
      await context.sync();
      expect(all.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["WRES Summary", "Visible"],
        ["Staff list", "Visible"],
        ["Sheet3", "Hidden"],
      ]);
      expect(all.items[0].tabColor).toBe("#005EB8");
      expect(count.value).toBe(2);
      expect([first.name, first.showGridlines]).toEqual(["WRES Summary", false]);
    });
  });

  it("carry formulas, names and charts along when renamed, and leave #REF! when deleted", async () => {
    const session = await openBook(["Data", "Out"]);
    await write((context) => {
      data(context).getRange("A1:A2").values = [[1], [2]];
      const out = sheets(context).getItem("Out");
      out.getRange("A1").formulas = [["=SUM(Data!A1:A2)"]];
      context.workbook.names.add("Total", "=Data!$A$1");
      out.charts.add("Line", data(context).getRange("A1:A2"), "Columns");
      data(context).name = "It's new";
    });
    const out = session.book.sheet("Out");
    expect(out?.cells[0][0].f).toBe("=SUM('It''s new'!A1:A2)");
    expect(session.book.names[0].formula).toBe("='It''s new'!$A$1");
    expect(out?.charts[0].series[0].values).toBe("'It''s new'!$A$1:$A$2");
    await write((context) => sheets(context).getItem("It's new").delete());
    const left = await read(
      (context) => sheets(context).getItem("Out").getRange("A1"),
      "values,formulas"
    );
    expect(left).toEqual({ formulas: [["=SUM(#REF!)"]], values: [["#REF!"]] });
    expect(session.book.names[0].formula).toBe("=#REF!");
  });

  it("are null objects where they do not exist, and so is what they would hold", async () => {
    await openBook();
    await Excel.run(async (context) => {
      const none = sheets(context).getItemOrNullObject("Nobody");
      const inside = none.tables.getItemOrNullObject("T");
      none.delete();
      inside.load("name");
      await context.sync();
      expect([none.isNullObject, inside.isNullObject]).toEqual([true, true]);
    });
  });

  it.each([
    ["", "must have 1 to 31 characters"],
    ["x".repeat(32), "must have 1 to 31 characters"],
    ["2024/25", "must not hold any of"],
    ["'quoted'", "must not begin or end with an apostrophe"],
    ["History", "is reserved by Excel"],
  ])("cannot be called %p", async (name, fault) => {
    await openBook();
    const error = await errorOf(async (context) => {
      sheets(context).add(name);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain(fault);
  });

  it("have names of their own, whatever the case", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      sheets(context).add("DATA");
      await context.sync();
    });
    expect(error.code).toBe("ItemAlreadyExists");
  });

  it("keep one that is visible", async () => {
    await openBook();
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => (sheet.visibility = "Hidden"),
    ]) {
      const error = await errorOf(async (context) => {
        change(data(context));
        await context.sync();
      });
      expect(error.message).toContain("needs one visible sheet");
    }
  });

  it("are activated and selected, and the selection is read back", async () => {
    await openBook(["Data", "Other"]);
    await Excel.run(async (context) => {
      sheets(context).getItem("Other").activate();
      sheets(context).getItem("Other").getRange("B2:C3").select();
      const active = sheets(context).getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual([
        "Other",
        "Other!B2:C3",
        "Other!B2",
      ]);
    });
  });

  it("cannot change while the structure of the workbook is protected; cells can", async () => {
    await openBook(["Data"], { workbookProtected: true });
    expect(await read((context) => context.workbook.protection, "protected")).toEqual({
      protected: true,
    });
    const error = await errorOf(async (context) => {
      sheets(context).add("More");
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    await write((context) => {
      data(context).getRange("A1").values = [[1]];
    });
  });

  it("are protected and unprotected once each", async () => {
    await openBook();
    await write((context) => data(context).protection.protect());
    expect(await read((context) => data(context).protection, "protected")).toEqual({
      protected: true,
    });
    const error = await errorOf(async (context) => {
      data(context).protection.protect();
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
    await write((context) => data(context).protection.unprotect());
  });
});

describe("panes and pages", () => {
  it("are frozen and laid out", async () => {
    const session = await openBook();
    await write((context) => {
      const sheet = data(context);
      sheet.freezePanes.freezeAt("A1:B4");
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.centerHorizontally = true;
      page.setPrintArea("A1:K40");
      page.setPrintTitleRows("$1:$4");
      page.setPrintTitleColumns("$B:$B");
      page.zoom = { horizontalFitToPages: 1 };
      page.headersFooters.defaultForAllPages.leftFooter = "&A";
      page.headersFooters.defaultForAllPages.centerFooter = "WRES";
      page.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("A11");
      sheet.verticalPageBreaks.add("F1");
    });
    const [sheet] = session.book.sheets;
    expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
    expect(sheet.pageLayout).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      printArea: "A1:K40",
      titleRows: "$1:$4",
      titleColumns: "$B:$B",
      fitToWidth: 1,
      footer: "&L&A&CWRES&RPage &P of &N",
      rowBreaks: [10, 20],
      columnBreaks: [5],
    });
    await write((context) => {
      data(context).freezePanes.freezeRows(1);
      data(context).pageLayout.zoom = { scale: 80 };
      data(context).verticalPageBreaks.removePageBreaks();
    });
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet.pageLayout).toMatchObject({ scale: 80, columnBreaks: [] });
    expect(sheet.pageLayout.fitToWidth).toBeUndefined();
    await write((context) => data(context).freezePanes.unfreeze());
    expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
  });

  it("refuse what Excel refuses", async () => {
    await openBook();
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.freezePanes.freezeAt("B2:C3"),
      (sheet: Excel.Worksheet) => (sheet.pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 }),
      (sheet: Excel.Worksheet) => (sheet.pageLayout.zoom = { scale: 5 }),
      (sheet: Excel.Worksheet) => sheet.horizontalPageBreaks.add("A1"),
    ]) {
      const error = await errorOf(async (context) => {
        change(data(context));
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });
});
