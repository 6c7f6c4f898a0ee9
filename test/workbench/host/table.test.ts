import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

async function withTable() {
  const session = await openBook(["Data", "Out"]);
  await write((context) => {
    data(context).getRange("B2:D5").values = [
      ["Band", "White", "BME"],
      ["5", 10, 2],
      ["6", 20, 4],
      ["7", 30, 6],
    ];
    data(context).getRange("B7").values = [["a note below"]];
    const table = data(context).tables.add("B2:D5", true);
    table.name = "WRES_Bands";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    table.showBandedRows = false;
  });
  return session;
}

const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("WRES_Bands");

describe("a table", () => {
  it("is found by name from workbook and sheet, with its parts", async () => {
    await withTable();
    await Excel.run(async (context) => {
      const found = table(context).load(
        "name,id,style,showFilterButton,showBandedRows,showHeaders"
      );
      const columns = found.columns.load("count,items/name");
      const rows = found.rows.load("count");
      const whole = found.getRange().load("address");
      const header = found.getHeaderRowRange().load("values");
      const body = found.getDataBodyRange().load("address");
      const white = found.columns.getItem("White").getDataBodyRange().load("values");
      const sheet = found.worksheet.load("name");
      const again = data(context).tables.load("items/name");
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: "WRES_Bands",
        style: "TableStyleLight1",
        showFilterButton: false,
        showBandedRows: false,
        showHeaders: true,
      });
      expect(columns.items.map(({ name }) => name)).toEqual(["Band", "White", "BME"]);
      expect([columns.count, rows.count]).toEqual([3, 3]);
      expect([whole.address, body.address]).toEqual(["Data!B2:D5", "Data!B3:D5"]);
      expect(header.values).toEqual([["Band", "White", "BME"]]);
      expect(white.values).toEqual([[10], [20], [30]]);
      expect([sheet.name, again.items[0].name]).toEqual(["Data", "WRES_Bands"]);
      const byId = context.workbook.tables.getItem(found.id).load("name");
      const none = context.workbook.tables.getItemOrNullObject("Nobody");
      await context.sync();
      expect([byId.name, none.isNullObject]).toEqual(["WRES_Bands", true]);
    });
  });

  it("makes header cells unique texts, as Excel does", async () => {
    const session = await openBook();
    await write((context) => {
      data(context).getRange("A1:D1").values = [["x", "x", "", 2024]];
      data(context).tables.add("A1:D1", true);
    });
    expect(session.book.tables[0].table).toMatchObject({
      name: "Table1",
      range: "A1:D2",
      columns: ["x", "x2", "Column3", "2024"],
    });
    expect((await read((context) => data(context).getRange("A1:D1"), "values")).values).toEqual([
      ["x", "x2", "Column3", "2024"],
    ]);
  });

  it("grows and shrinks by rows; what is below moves, and references follow", async () => {
    const session = await withTable();
    await write((context) => {
      const out = context.workbook.worksheets.getItem("Out");
      out.getRange("A1:A3").formulas = [["=SUM(Data!C3:C5)"], ["=Data!B7"], ["=Data!C5"]];
      context.workbook.names.add("Note", "=Data!$B$7");
      table(context).rows.add(undefined, [
        ["8a", 40, 8],
        ["8b", 50, 10],
      ]);
    });
    const out = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem("Out").getRange("A1:A3");
    expect(await read(out, "values,formulas")).toEqual({
      values: [[150], ["a note below"], [30]],
      formulas: [["=SUM(Data!C3:C7)"], ["=Data!B9"], ["=Data!C5"]],
    });
    expect(session.book.names[0].formula).toBe("=Data!$B$9");
    await write((context) => table(context).rows.getItemAt(1).delete());
    expect(await read(out, "values,formulas")).toEqual({
      values: [[130], ["a note below"], [30]],
      formulas: [["=SUM(Data!C3:C6)"], ["=Data!B8"], ["=Data!C4"]],
    });
    expect(session.book.tables[0].table.range).toBe("B2:D6");
    await write((context) => table(context).rows.getItemAt(2).delete());
    expect((await read(out, "formulas")).formulas?.[0]).toEqual(["=SUM(Data!C3:C5)"]);
  });

  it("refuses to tear a table below it", async () => {
    await withTable();
    await write((context) => {
      data(context).getRange("C9:F10").values = [
        ["a", "b", "c", "d"],
        [1, 2, 3, 4],
      ];
      data(context).tables.add("C9:F10", true);
    });
    const error = await errorOf(async (context) => {
      table(context).rows.add();
      await context.sync();
    });
    expect(error.code).toBe("InsertDeleteConflict");
  });

  it("keeps its cells as a range, or takes them with it", async () => {
    const session = await withTable();
    await write((context) => {
      table(context).convertToRange();
    });
    expect(session.book.tables).toEqual([]);
    expect((await read((context) => data(context).getRange("B2"), "values")).values).toEqual([
      ["Band"],
    ]);
    await write((context) => {
      data(context).tables.add("B2:D5", true).delete();
    });
    expect(session.book.tables).toEqual([]);
    expect((await read((context) => data(context).getRange("B2"), "values")).values).toEqual([
      [""],
    ]);
  });

  it("follows a header cell that is written", async () => {
    const session = await withTable();
    await write((context) => {
      data(context).getRange("C2").values = [["White staff"]];
      table(context).columns.getItem("BME").name = "BME staff";
    });
    expect(session.book.tables[0].table.columns).toEqual(["Band", "White staff", "BME staff"]);
  });

  it.each([
    ["overlaps another", (sheet: Excel.Worksheet) => sheet.tables.add("D4:E9", true)],
    [
      "has a bad name",
      (sheet: Excel.Worksheet) => (sheet.tables.getItem("WRES_Bands").name = "R1C1"),
    ],
    [
      "has a space",
      (sheet: Excel.Worksheet) => (sheet.tables.getItem("WRES_Bands").name = "WRES Bands"),
    ],
  ])("is refused where it %s", async (_, change) => {
    await withTable();
    const error = await errorOf(async (context) => {
      change(data(context));
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("cannot take a defined name", async () => {
    await withTable();
    const error = await errorOf(async (context) => {
      context.workbook.names.add("Taken", "=1");
      table(context).name = "TAKEN";
      await context.sync();
    });
    expect(error.code).toBe("ItemAlreadyExists");
  });

  it("keeps its name while formulas use it, rather than break them", async () => {
    await withTable();
    await write((context) => {
      data(context).getRange("F1").formulas = [["=SUM(WRES_Bands[White])"]];
    });
    const error = await errorOf(async (context) => {
      table(context).name = "Other";
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
  });

  it("serves structured references in formulas", async () => {
    await withTable();
    await write((context) => {
      const out = context.workbook.worksheets.getItem("Out");
      out.getRange("A1:A3").formulas = [
        ["=SUM(WRES_Bands[White])"],
        ["=COUNTA(WRES_Bands[#Headers])"],
        ["=SUM(WRES_Bands[[White]:[BME]])"],
      ];
      data(context).getRange("E3").formulas = [["=WRES_Bands[@BME]/WRES_Bands[@White]"]];
    });
    const out = await read(
      (context) => context.workbook.worksheets.getItem("Out").getRange("A1:A3"),
      "values"
    );
    expect(out.values).toEqual([[60], [3], [72]]);
    expect((await read((context) => data(context).getRange("E3"), "values")).values).toEqual([
      [0.2],
    ]);
  });
});
