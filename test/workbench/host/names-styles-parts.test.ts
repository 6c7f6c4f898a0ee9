import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

describe("defined names", () => {
  it("belong to the workbook or a sheet, stand for ranges, constants or formulas, and are hidden", async () => {
    await openBook();
    await Excel.run(async (context) => {
      data(context).getRange("A1").values = [[42]];
      context.workbook.names.add("WRES_I2_Ratio", data(context).getRange("A1"));
      context.workbook.names.add("WRES_Key", '="summary"');
      data(context).names.add("WRES_Sheet", '="bands"').visible = false;
      await context.sync();
      const names = context.workbook.names.load(
        "items/name,items/formula,items/type,items/value,items/scope"
      );
      const own = data(context).names.getItem("WRES_Sheet").load("visible,scope,formula");
      const range = names.getItem("wres_i2_ratio").getRangeOrNullObject().load("address,values");
      const none = names.getItem("WRES_Key").getRangeOrNullObject();
      const missing = names.getItemOrNullObject("Nobody");
      await context.sync();
      expect(names.items.map((name) => name.toJSON())).toEqual([
        {
          name: "WRES_I2_Ratio",
          formula: "='Data'!$A$1",
          type: "Range",
          value: "Data!$A$1",
          scope: "Workbook",
        },
        {
          name: "WRES_Key",
          formula: '="summary"',
          type: "String",
          value: "summary",
          scope: "Workbook",
        },
      ]);
      expect([own.visible, own.scope, own.formula]).toEqual([false, "Worksheet", '="bands"']);
      expect([range.address, range.values]).toEqual(["Data!A1", [[42]]]);
      expect([none.isNullObject, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it("are used by formulas, which follow a change of the name", async () => {
    await openBook();
    await write((context) => {
      data(context).getRange("A1:A2").values = [[2], [5]];
      context.workbook.names.add("Rate", "=Data!$A$1");
      data(context).getRange("B1").formulas = [["=Rate*10"]];
    });
    const value = async () =>
      (await read((context) => data(context).getRange("B1"), "values")).values;
    expect(await value()).toEqual([[20]]);
    await write((context) => {
      context.workbook.names.getItem("Rate").formula = "=Data!$A$2";
    });
    expect(await value()).toEqual([[50]]);
    await write((context) => context.workbook.names.getItem("Rate").delete());
    expect(await value()).toEqual([["#NAME?"]]);
  });

  it("of a sheet hide those of the workbook in its formulas", async () => {
    await openBook(["Data", "Other"]);
    await write((context) => {
      context.workbook.names.add("Rate", "=1");
      data(context).names.add("Rate", "=2");
      for (const name of ["Data", "Other"])
        context.workbook.worksheets.getItem(name).getRange("A1").formulas = [
          ["=Rate+Data!Rate*10"],
        ];
    });
    const value = async (sheet: string) =>
      (await read((context) => context.workbook.worksheets.getItem(sheet).getRange("A1"), "values"))
        .values;
    expect([await value("Data"), await value("Other")]).toEqual([[[22]], [[21]]]);
  });

  it.each(["A1", "R2C3", "2025", "two words", "x".repeat(256)])("cannot be %p", async (name) => {
    await openBook();
    const error = await errorOf(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("are taken once", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      context.workbook.names.add("Total", "=1");
      context.workbook.names.add("TOTAL", "=2");
      await context.sync();
    });
    expect(error.code).toBe("ItemAlreadyExists");
  });
});

describe("cell styles", () => {
  it("are added once, changed, given to cells and deleted", async () => {
    await openBook();
    await write((context) => {
      context.workbook.styles.add("WRES Ratio");
      const style = context.workbook.styles.getItem("WRES Ratio");
      style.numberFormat = "0.00";
      style.horizontalAlignment = "Right";
      style.verticalAlignment = "Top";
      style.wrapText = true;
      style.font.bold = true;
      style.font.color = "#112233";
      style.fill.color = "#EEEEEE";
      style.includeNumber = true;
      const cell = data(context).getRange("A1");
      cell.values = [[1.63456]];
      cell.style = "WRES Ratio";
    });
    const style = await read(
      (context) => context.workbook.styles.getItem("WRES Ratio"),
      "name,builtIn,numberFormat,horizontalAlignment,verticalAlignment,wrapText,font/bold,font/color,fill/color"
    );
    expect(style).toEqual({
      name: "WRES Ratio",
      builtIn: false,
      numberFormat: "0.00",
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      wrapText: true,
      font: { bold: true, color: "#112233" },
      fill: { color: "#EEEEEE" },
    });
    const cell = (context: Excel.RequestContext) => data(context).getRange("A1");
    expect(await read(cell, "text,style,numberFormat,format/font/bold")).toEqual({
      text: [["1.63"]],
      style: "WRES Ratio",
      numberFormat: [["0.00"]],
      format: { font: { bold: true } },
    });
    await write((context) => {
      context.workbook.styles.getItem("WRES Ratio").numberFormat = "0.000";
    });
    expect((await read(cell, "text")).text).toEqual([["1.635"]]);
    await write((context) => context.workbook.styles.getItem("WRES Ratio").delete());
    expect(await read(cell, "text,style")).toEqual({ text: [["1.63456"]], style: "Normal" });
  });

  it("are listed with Excel's Normal, and unknown ones are refused", async () => {
    await openBook();
    await Excel.run(async (context) => {
      context.workbook.styles.add("WRES Count");
      const styles = context.workbook.styles.load("items/name,items/builtIn");
      await context.sync();
      expect(styles.items.map(({ name, builtIn }) => [name, builtIn])).toEqual([
        ["Normal", true],
        ["WRES Count", false],
      ]);
    });
    const unknown = await errorOf(async (context) => {
      data(context).getRange("A1").style = "Nobody";
      await context.sync();
    });
    expect(unknown.code).toBe("InvalidArgument");
    const twice = await errorOf(async (context) => {
      context.workbook.styles.add("wres count");
      await context.sync();
    });
    expect(twice.code).toBe("ItemAlreadyExists");
  });
});

describe("custom XML parts", () => {
  const namespace = "urn:wres-test";

  it("are added, found by namespace, changed and deleted", async () => {
    const session = await openBook();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const none = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
      const part = customXmlParts
        .add(`<report xmlns="${namespace}"><a/></report>`)
        .load("id,namespaceUri");
      customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
      expect([none.isNullObject, part.namespaceUri]).toEqual([true, namespace]);
      const found = customXmlParts.getByNamespace(namespace).load("items/id");
      const only = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
      const xml = only.getXml();
      await context.sync();
      expect(found.items.map(({ id }) => id)).toEqual([part.id]);
      expect(xml.value).toContain("<a/>");
      customXmlParts.getItem(part.id).setXml(`<report xmlns="${namespace}"><b/></report>`);
      await context.sync();
      expect(session.book.toData().customXmlParts[0].xml).toContain("<b/>");
      found.items[0].delete();
      await context.sync();
      expect(session.book.toData().customXmlParts.map(({ xml: text }) => text)).toEqual([
        '<other xmlns="urn:other"/>',
      ]);
    });
  });

  it("must be well-formed", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      context.workbook.customXmlParts.add("<a><b></a>");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
