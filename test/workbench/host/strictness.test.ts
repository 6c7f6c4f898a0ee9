import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

describe("what the host does not know", () => {
  it("is an error that names the member and what is known instead", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("A1").format.indentLevel = 2;
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("RangeFormat.indentLevel");
    expect(error.message).toContain("wrapText");
  });

  it("is an error where the class is unknown", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      data(context).shapes.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Worksheet.shapes");
  });

  it("is an error where an argument is one too many or missing", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      context.workbook.names.add("Rate", "=1", "a comment");
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    const missing = await errorOf(async (context) => {
      data(context)
        .getCell(1, undefined as never)
        .load("address");
      await context.sync();
    });
    expect(missing.code).toBe("InvalidArgument");
    expect(missing.message).toContain("Worksheet.getCell");
  });
});

describe("a member newer than the requirement sets", () => {
  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    [
      "Table.resize",
      "ExcelApi 1.13",
      (context) => context.workbook.tables.getItem("T").resize("A1:B3"),
    ],
    ["Range.hasSpill", "ExcelApi 1.12", (context) => data(context).getRange("A1").load("hasSpill")],
    [
      "StyleCollection.getItemOrNullObject",
      "ExcelApi 1.14",
      (context) => context.workbook.styles.getItemOrNullObject("x").load("name"),
    ],
  ])("%s is refused with its set", async (member, set, use) => {
    await openBook(["Data"], { requirements: ["ExcelApi 1.9"] });
    await write((context) => {
      data(context).getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      data(context).tables.add("A1:B2", true).name = "T";
    });
    const error = await errorOf(async (context) => {
      use(context);
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain(member);
    expect(error.message).toContain(set);
  });

  it("is answered where the requirements have it", async () => {
    await openBook(["Data"], { requirements: ["ExcelApi 1.14"] });
    await write((context) => {
      data(context).getRange("A1").formulas = [["=SEQUENCE(2)"]];
    });
    const spilled = await read((context) => data(context).getRange("A1:A2"), "hasSpill,values");
    expect(spilled).toEqual({ hasSpill: true, values: [[1], [2]] });
  });

  it("is left out of a load without names", async () => {
    await openBook(["Data"], { requirements: ["ExcelApi 1.9"] });
    await Excel.run(async (context) => {
      const cell = data(context).getRange("A1");
      cell.load();
      await context.sync();
      expect(cell.address).toBe("Data!A1");
      expect(() => cell.hasSpill).toThrow();
    });
  });

  it("is told apart for reading and setting", async () => {
    await openBook(["Data"], { requirements: ["ExcelApi 1.7"] });
    expect(await read((context) => context.workbook.application, "calculationMode")).toEqual({
      calculationMode: "Automatic",
    });
    const error = await errorOf(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
  });
});

describe("the discipline of the real client", () => {
  it("refuses to read what was not loaded", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      const cell = data(context).getRange("A1").load("address");
      await context.sync();
      return cell.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("does not hand out names and ids that were not asked for", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      const sheets = context.workbook.worksheets.load("items/visibility");
      await context.sync();
      return sheets.items[0].name;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("tells the statement that failed, and what came before stays done", async () => {
    const session = await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("A1").values = [[1]];
      data(context).tables.getItem("Nobody").name = "x";
      data(context).getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo).toMatchObject({ errorLocation: "TableCollection.getItem" });
    expect((error.debugInfo as unknown as { statement: string }).statement).toContain(
      "tables.getItem"
    );
    const [sheet] = session.book.sheets;
    expect([session.book.value(sheet, 0, 0), session.book.value(sheet, 1, 0)]).toEqual([1, ""]);
  });

  it("keeps ranges over several batches, and lets them go at the end of the run", async () => {
    const session = await openBook();
    await Excel.run(async (context) => {
      const cell = data(context).getRange("B2");
      cell.values = [[5]];
      await context.sync();
      cell.load("values,address");
      await context.sync();
      expect([cell.values, cell.address]).toEqual([[[5]], "Data!B2"]);
      expect(session.host.keptCount).toBeGreaterThan(0);
    });
    await session.host.idle();
    expect(session.host.keptCount).toBe(0);
  });

  it("finds a sheet that was renamed, and misses one that was deleted, between batches", async () => {
    await openBook(["Data", "Other"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Other");
      const cell = sheet.getRange("A1");
      sheet.load("name");
      cell.load("address");
      await context.sync();
      sheet.name = "Renamed";
      await context.sync();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Renamed!A1");
      sheet.delete();
      await context.sync();
      cell.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("states of Excel", () => {
  it("in cell editing every batch fails, unless it waits for the user", async () => {
    const session = await openBook();
    session.host.beginCellEdit();
    const error = await errorOf((context) => context.sync());
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      data(context).getRange("A1").values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    session.host.endCellEdit();
    await waiting;
    expect(session.book.value(session.book.sheets[0], 0, 0)).toBe(1);
  });

  it("read-only refuses every change and answers every question", async () => {
    await openBook(["Data"], { readOnly: true });
    for (const change of [
      (context: Excel.RequestContext) => (data(context).getRange("A1").values = [[1]]),
      (context: Excel.RequestContext) => context.workbook.names.add("Rate", "=1"),
      (context: Excel.RequestContext) => context.workbook.styles.add("x"),
      (context: Excel.RequestContext) => context.workbook.customXmlParts.add('<a xmlns="b"/>'),
      (context: Excel.RequestContext) => context.workbook.worksheets.add("x"),
    ]) {
      const error = await errorOf(async (context) => {
        change(context);
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    }
    expect(await read((context) => data(context).getRange("A1"), "values")).toEqual({
      values: [[""]],
    });
  });

  it("the web takes and gives 5 MB at once, no more", async () => {
    const session = await openBook(["Data"], { payloadLimit: 100_000 });
    const rows = Array.from({ length: 2000 }, () => ["x".repeat(60)]);
    const tooMuch = await errorOf(async (context) => {
      data(context).getRange("A1:A2000").values = rows;
      await context.sync();
    });
    expect(tooMuch.code).toBe("RequestPayloadSizeLimitExceeded");
    rows.forEach(([text], row) => session.book.enter(session.book.sheets[0], row, 0, text));
    const tooLarge = await errorOf(async (context) => {
      data(context).getRange("A1:A2000").load("values");
      await context.sync();
    });
    expect(tooLarge.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("manual calculation leaves dependents as they are until they are asked for", async () => {
    const session = await openBook();
    await write((context) => {
      data(context).getRange("A1").values = [[1]];
      data(context).getRange("B1").formulas = [["=A1*2"]];
    });
    await session.book.calculated();
    const value = async () =>
      (await read((context) => data(context).getRange("B1"), "values")).values;
    await write((context) => {
      context.workbook.application.calculationMode = "Manual";
      data(context).getRange("A1").values = [[5]];
    });
    expect(await value()).toEqual([[2]]);
    await write((context) => context.workbook.application.calculate("Recalculate"));
    expect(await value()).toEqual([[10]]);
  });
});

describe("the log", () => {
  it("counts batches and bytes and leaves the clean-up out", async () => {
    const session = await openBook();
    await Excel.run(async (context) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
      data(context).getRange("A1:B1").values = [[1, 2]];
      await context.sync();
      const cell = data(context).getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
    await session.host.idle();
    expect(session.host.batches).toHaveLength(2);
    expect(session.host.log).toHaveLength(3);
    const [writing, reading] = session.host.batches;
    expect(writing.actions).toContain("Range.values=");
    expect(writing.actions).toContain("Runtime.enableEvents=");
    expect(writing.requestBytes).toBeGreaterThan(200);
    expect(reading.actions).toContain("Range?");
    expect(reading.responseBytes).toBeGreaterThan(20);
  });
});
