import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

const range = (address: string) => (context: Excel.RequestContext) =>
  data(context).getRange(address);

describe("values and formulas of a range", () => {
  it("come back as they were written, with their types and texts", async () => {
    await openBook();
    await write((context) => {
      const cells = data(context).getRange("A1:D2");
      cells.values = [
        ["Band 5", 12, true, "'=1+1"],
        ["", 0.25, false, "#N/A"],
      ];
      data(context).getRange("B2").numberFormat = [["0.0%"]];
    });
    const found = await read(range("A1:D2"), "values,text,valueTypes,formulas,address,cellCount");
    expect(found.values).toEqual([
      ["Band 5", 12, true, "=1+1"],
      ["", 0.25, false, "#N/A"],
    ]);
    expect(found.text).toEqual([
      ["Band 5", "12", "TRUE", "=1+1"],
      ["", "25.0%", "FALSE", "#N/A"],
    ]);
    expect(found.valueTypes).toEqual([
      ["String", "Double", "Boolean", "String"],
      ["Empty", "Double", "Boolean", "Error"],
    ]);
    expect(found).toMatchObject({ address: "Data!A1:D2", cellCount: 8 });
  });

  it("turn text that looks like a number, percentage or date into one, as Excel does", async () => {
    await openBook();
    await write((context) => {
      data(context).getRange("A1:A5").values = [
        ["12"],
        ["12%"],
        ["2025-03-31"],
        ["Mar-25"],
        ["1e3"],
      ];
      const text = data(context).getRange("B1");
      text.numberFormat = [["@"]];
      text.values = [["00123"]];
    });
    const found = await read(range("A1:B5"), "values,text");
    expect(found.values?.map((row) => row[0])).toEqual([12, 0.12, 45747, 45717, 1000]);
    expect(found.text?.map((row) => row[0]).slice(0, 4)).toEqual([
      "12",
      "12%",
      "3/31/2025",
      "Mar-25",
    ]);
    expect(found.values?.[0][1]).toBe("00123");
  });

  it("leave a cell alone for null and clear it for an empty text", async () => {
    await openBook();
    await write((context) => {
      const cells = data(context).getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.values = [[null, "", 4]] as never;
    });
    expect((await read(range("A1:C1"), "values")).values).toEqual([[1, "", 4]]);
  });

  it("are calculated before they are read, across sheets with awkward names", async () => {
    await openBook(["Data", "Bob's 2024-25"]);
    await write((context) => {
      context.workbook.worksheets.getItem("Bob's 2024-25").getRange("A1:A2").values = [[3], [4]];
      data(context).getRange("A1:A2").formulas = [
        ["=SUM('Bob''s 2024-25'!A1:A2)"],
        ['=A1&" heads"'],
      ];
    });
    expect((await read(range("A1:A2"), "values,formulas")).values).toEqual([[7], ["7 heads"]]);
    await write((context) => {
      context.workbook.worksheets.getItem("Bob's 2024-25").getRange("A1").values = [[30]];
    });
    expect((await read(range("A1:A2"), "values,formulas")).values).toEqual([[34], ["34 heads"]]);
  });

  it("take one value for all cells", async () => {
    await openBook();
    await write((context) => {
      data(context).getRange("A1:B2").values = 7 as never;
    });
    expect((await read(range("A1:B2"), "values")).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("come in slices above 1,500 cells, and are checked for size as a whole", async () => {
    await openBook();
    const rows = Array.from({ length: 1000 }, (_, index) => [index, index * 2]);
    await write((context) => {
      data(context).getRange("A1:B1000").values = rows;
    });
    expect((await read(range("A1000:B1000"), "values")).values).toEqual([[999, 1998]]);
    const error = await errorOf(async (context) => {
      data(context).getRange("A1:B999").values = rows;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("Data!A1:B999 has 999 rows");
  });
});

describe("a write is refused", () => {
  it.each([
    ["ragged rows", [[1, 2], [3]]],
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "an object in a cell",
      [
        [1, {}],
        [3, 4],
      ],
    ],
  ])("for %s, and nothing of it is written", async (_, values) => {
    const session = await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("A1:B2").values = values as never;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("Data!A1:B2");
    expect(session.book.sheets[0].cells).toEqual({});
  });

  it.each([
    ["=SUM(A1", 'the bracket of "SUM(" is not closed'],
    ["=1+", "it ends where a value is expected"],
    ['="a" "b"', '""b"" is not expected where it stands'],
    ['="open', "a text is not closed"],
    ["=Missing!A1", 'there is no sheet "missing"'],
  ])("for the formula %s, naming cell and fault", async (formula, fault) => {
    await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("B3").formulas = [[formula]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("Data!B3");
    expect(error.message).toContain(fault);
  });

  it("for a text longer than a cell holds, and for a range of another sheet", async () => {
    await openBook(["Data", "Other"]);
    for (const change of [
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [["x".repeat(32768)]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("Other!A1").values = [[1]]),
    ]) {
      const error = await errorOf(async (context) => {
        change(data(context));
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });

  it("on a protected sheet", async () => {
    const session = await openBook();
    session.book.sheets[0].protected = true;
    for (const change of [
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.font.bold = true),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").clear(),
      (sheet: Excel.Worksheet) => sheet.tables.add("A1:B2", true),
      (sheet: Excel.Worksheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns"),
    ]) {
      const error = await errorOf(async (context) => {
        change(data(context));
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
      expect(error.message).toContain('"Data" is protected');
    }
  });
});

describe("ranges made from ranges", () => {
  it("have the addresses Excel gives", async () => {
    await openBook();
    await Excel.run(async (context) => {
      const start = data(context).getRange("B2:D4");
      const made = {
        "Data!C3": start.getCell(1, 1),
        "Data!B3:D3": start.getRow(1),
        "Data!D2:D4": start.getColumn(2),
        "Data!B2:E6": start.getResizedRange(2, 1),
        "Data!A1:C3": start.getOffsetRange(-1, -1),
        "Data!B:D": start.getEntireColumn(),
        "Data!2:4": start.getEntireRow(),
        "Data!C3:D4": start.getIntersection("C3:F9"),
        "Data!D4": start.getLastCell(),
        "Data!A1:D4": start.getBoundingRect("A1"),
        "Data!E6:F7": data(context).getRangeByIndexes(5, 4, 2, 2),
      };
      const apart = start.getIntersectionOrNullObject("F9");
      Object.values(made).forEach((one) => one.load("address"));
      apart.load("address");
      await context.sync();
      for (const [address, one] of Object.entries(made)) expect(one.address).toBe(address);
      expect(apart.isNullObject).toBe(true);
    });
  });

  it("cannot leave the sheet", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("tell what is used: nothing, values only, or formats too", async () => {
    await openBook();
    await Excel.run(async (context) => {
      const none = data(context).getUsedRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      data(context).getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      data(context).getRange("F9").format.fill.color = "#FFEE00";
      const values = data(context).getUsedRangeOrNullObject(true).load("address");
      const all = data(context).getUsedRange().load("address");
      const part = data(context).getRange("C:C").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([values.address, all.address, part.address]).toEqual([
        "Data!B2:C3",
        "Data!B2:F9",
        "Data!C2:C3",
      ]);
    });
  });

  it("show only visible rows in a view", async () => {
    await openBook();
    await Excel.run(async (context) => {
      const cells = data(context).getRange("A1:A4");
      cells.values = [[1], [2], [3], [4]];
      data(context).getRange("A2:A3").rowHidden = true;
      const view = cells.getVisibleView().load("rowCount,values");
      cells.load("rowHidden");
      await context.sync();
      expect(view.rowCount).toBe(2);
      expect(view.values).toEqual([[1], [4]]);
      expect(cells.rowHidden).toBeNull();
    });
  });
});

describe("clearing", () => {
  it("takes contents, formats or both", async () => {
    await openBook();
    await write((context) => {
      const cells = data(context).getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.numberFormat = [["0.00", "0.00", "0.00"]];
      data(context).getRange("A1").clear("Contents");
      data(context).getRange("B1").clear("Formats");
      data(context).getRange("C1").clear();
    });
    const found = await read(range("A1:C1"), "values,numberFormat");
    expect(found.values).toEqual([["", 2, ""]]);
    expect(found.numberFormat).toEqual([["0.00", "General", "General"]]);
  });
});

describe("formats", () => {
  it("are read back, and are null where cells differ", async () => {
    await openBook();
    await write((context) => {
      const { format } = data(context).getRange("A1:B2");
      format.font.name = "Arial";
      format.font.size = 12;
      format.font.italic = true;
      format.font.color = "#005eb8";
      format.fill.color = "#FFFFAA";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").color = "#FF0000";
      data(context).getRange("A1").format.font.bold = true;
    });
    const { format } = await read(
      range("A1:B2"),
      "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color,format/fill/color"
    );
    expect(format).toEqual({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      font: { name: "Arial", size: 12, bold: null, italic: true, color: "#005EB8" },
      fill: { color: "#FFFFAA" },
    });
    const border = (address: string, side: Excel.BorderIndex) =>
      read(
        (context) => data(context).getRange(address).format.borders.getItem(side),
        "style,color"
      );
    expect(await border("A2", "EdgeBottom" as Excel.BorderIndex)).toEqual({
      style: "Continuous",
      color: "#FF0000",
    });
    expect(await border("A1", "EdgeBottom" as Excel.BorderIndex)).toMatchObject({ style: "None" });
  });

  it("take no fill away again", async () => {
    await openBook();
    await write((context) => {
      data(context).getRange("A1").format.fill.color = "#FFFFAA";
      data(context).getRange("A1").format.fill.clear();
    });
    expect((await read(range("A1"), "format/fill/color")).format?.fill?.color).toBe("#FFFFFF");
  });

  it("set widths and heights in points, and fit them to what is written", async () => {
    const session = await openBook();
    await write((context) => {
      data(context).getRange("A:A").format.columnWidth = 96;
      data(context).getRange("3:3").format.rowHeight = 30;
      data(context).getRange("B1:B2").values = [["short"], ["a rather long title of a column"]];
      data(context).getRange("B:B").format.autofitColumns();
      const wrapped = data(context).getRange("A5");
      wrapped.values = [["many words that cannot stand on a single line of this column"]];
      wrapped.format.wrapText = true;
      wrapped.format.autofitRows();
    });
    const [sheet] = session.book.sheets;
    const { format } = await read(range("A3"), "format/columnWidth,format/rowHeight");
    expect(format?.columnWidth).toBeCloseTo(96, 5);
    expect(format?.rowHeight).toBe(30);
    expect(sheet.columnWidths[1]).toBeGreaterThan(30);
    expect(sheet.rowHeights[4]).toBeGreaterThan(45);
  });

  it("refuse colours, alignments and formats nobody could draw", async () => {
    await openBook();
    const codes = await Promise.all(
      [
        (format: Excel.RangeFormat) => (format.font.color = "no colour"),
        (format: Excel.RangeFormat) => (format.horizontalAlignment = "Sideways" as "Left"),
        (format: Excel.RangeFormat) => (format.horizontalAlignment = "Distributed"),
        (format: Excel.RangeFormat) => (format.wrapText = "yes" as never),
      ].map(async (change) => {
        const error = await errorOf(async (context) => {
          change(data(context).getRange("A1").format);
          await context.sync();
        });
        return error.code;
      })
    );
    expect(codes).toEqual([
      "InvalidArgument",
      "InvalidArgument",
      "NotImplemented",
      "InvalidArgument",
    ]);
  });

  it("of several areas are set at once", async () => {
    await openBook();
    await Excel.run(async (context) => {
      context.workbook.styles.add("WRES Count");
      const areas = data(context).getRanges("A1:A2,C3");
      areas.style = "WRES Count";
      areas.format.font.bold = true;
      areas.load("address,cellCount,style");
      const other = data(context).getRange("B1").load("style");
      await context.sync();
      expect([areas.address, areas.cellCount, areas.style]).toEqual([
        "Data!A1:A2,Data!C3",
        3,
        "WRES Count",
      ]);
      expect(other.style).toBe("Normal");
    });
  });
});
