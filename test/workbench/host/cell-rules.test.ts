import { closeBook, data, errorOf, openBook, read, write } from "./open-book";

afterAll(closeBook);

const validations = async (work: (context: Excel.RequestContext) => void) => {
  const session = await openBook();
  await write(work);
  return session.book.sheets[0].validations;
};

const listRule = { list: { inCellDropDown: true, source: "Open,Done" } };

describe("what may be entered", () => {
  it.each([
    [listRule, { kind: "List", formula1: '"Open,Done"', formula2: null }],
    [{ list: { source: "=A1:A3" } }, { kind: "List", formula1: "A1:A3" }],
    [
      { date: { formula1: "2025-03-31", operator: "GreaterThan" } },
      { kind: "Date", operator: "GreaterThan", formula1: "45747" },
    ],
    [
      { wholeNumber: { formula1: 1, formula2: "=B1", operator: "Between" } },
      { kind: "WholeNumber", operator: "Between", formula1: "1", formula2: "B1" },
    ],
    [
      { decimal: { formula1: 0.5, operator: "LessThanOrEqualTo" } },
      { kind: "Decimal", operator: "LessThanOrEqualTo", formula1: "0.5" },
    ],
  ])("is a rule: %j", async (rule, expected) => {
    const made = await validations((context) => {
      data(context).getRange("B2:B9").dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect(made).toMatchObject([{ ranges: "B2:B9", ...expected }]);
  });

  it("is read back with its alert and prompt", async () => {
    await openBook();
    await write((context) => {
      const validation = data(context).getRange("B2:B9").dataValidation;
      validation.rule = listRule;
      validation.errorAlert = { showAlert: true, style: "Warning", title: "T", message: "M" };
      validation.prompt = { showPrompt: true, title: "P", message: "Q" };
      validation.ignoreBlanks = false;
    });
    const names = "type,rule,errorAlert,prompt,ignoreBlanks";
    expect(
      await read((context) => data(context).getRange("B3").dataValidation, names)
    ).toMatchObject({
      type: "List",
      rule: listRule,
      errorAlert: { showAlert: true, style: "Warning", title: "T", message: "M" },
      prompt: { showPrompt: true, title: "P", message: "Q" },
      ignoreBlanks: false,
    });
    const other = await read((context) => data(context).getRange("A1:B3").dataValidation, "type");
    expect(other.type).toBe("Inconsistent");
    const none = await read((context) => data(context).getRange("A1").dataValidation, "type,rule");
    expect(none).toMatchObject({ type: "None" });
  });

  it("is changed and cleared for the cells named and no others", async () => {
    const made = await validations((context) => {
      data(context).getRange("B2:B9").dataValidation.rule = listRule;
      data(context).getRange("B4:B5").dataValidation.clear();
      data(context).getRange("B8").dataValidation.errorAlert = {
        showAlert: false,
        style: "Stop",
        title: "",
        message: "",
      };
    });
    expect(made.map(({ ranges, errorAlert }) => [ranges, errorAlert.showAlert])).toEqual([
      ["B2:B3 B6:B7 B9", true],
      ["B8", false],
    ]);
  });

  it.each([
    [{ list: { source: "x".repeat(256) } }, "InvalidArgument", /too long/],
    [{ custom: { formula: "=A1>0" } }, "NotImplemented", /custom/],
    [{ ...listRule, decimal: { formula1: 1, operator: "EqualTo" } }, "InvalidArgument", /one kind/],
    [{ decimal: { formula1: 1, operator: "Between" } }, "InvalidArgument", /two limits/],
    [{ decimal: { formula1: 1, operator: "Above" } }, "InvalidArgument", /operator/],
    [{ date: { formula1: "31/03/2025", operator: "EqualTo" } }, "InvalidArgument", /2025-03-31/],
    [{ list: { source: "a", colour: "red" } }, "InvalidArgument", /colour/],
  ])("refuses %j", async (rule, code, words) => {
    await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("B2").dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(words)]);
  });

  it("is refused on a protected sheet and by an older Excel", async () => {
    const session = await openBook();
    session.book.sheets[0].protected = true;
    const refused = await errorOf(async (context) => {
      data(context).getRange("B2").dataValidation.rule = listRule;
      await context.sync();
    });
    expect(refused.code).toBe("AccessDenied");
    await openBook(["Data"], { requirements: ["ExcelApi 1.7"] });
    const old = await errorOf(async (context) => {
      data(context).getRange("B2").dataValidation.rule = listRule;
      await context.sync();
    });
    expect(old.message).toContain("ExcelApi 1.8");
  });
});

const standOut = (context: Excel.RequestContext, address: string, formula1: string) => {
  const { cellValue } = data(context).getRange(address).conditionalFormats.add("CellValue");
  cellValue.format.font.color = "#801650";
  cellValue.format.font.bold = true;
  cellValue.format.fill.color = "yellow";
  cellValue.rule = { formula1, operator: "EqualTo" };
};

describe("a conditional format", () => {
  it("keeps its rule and its look; the newest comes first", async () => {
    const session = await openBook();
    await write((context) => {
      standOut(context, "B2:B9", '="late"');
      standOut(context, "B2:B9", '="no date"');
    });
    expect(session.book.sheets[0].conditionalFormats).toMatchObject([
      { ranges: "B2:B9", operator: "EqualTo", formula1: '"no date"' },
      {
        formula1: '"late"',
        look: { fontColor: "#801650", bold: true, fillColor: "#FFFF00" },
      },
    ]);
    await Excel.run(async (context) => {
      const formats = data(context).getRange("B3").conditionalFormats;
      formats.load("items/type,items/priority,items/id");
      const count = formats.getCount();
      await context.sync();
      const first = formats.items[0].cellValue.load("rule");
      const place = formats.items[0].getRange().load("address");
      await context.sync();
      expect([count.value, formats.items[1].priority]).toEqual([2, 1]);
      expect(first.rule).toEqual({ formula1: '="no date"', operator: "EqualTo" });
      expect(place.address).toBe("Data!B2:B9");
      formats.items[0].delete();
      data(context).getRange("B5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(session.book.sheets[0].conditionalFormats).toMatchObject([
      { ranges: "B2:B4 B6:B9", formula1: '"late"' },
    ]);
  });

  it.each(["late", "=IF("])("refuses the limit %j", async (formula1) => {
    await openBook();
    const error = await errorOf(async (context) => {
      standOut(context, "B2", formula1);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("of another type is not known", async () => {
    await openBook();
    const error = await errorOf(async (context) => {
      data(context).getRange("B2").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([
      "NotImplemented",
      expect.stringContaining("CellValue"),
    ]);
  });
});

describe("rules of a table", () => {
  it("reach over rows that are added, and shrink with rows that are taken out", async () => {
    const session = await openBook();
    await write((context) => {
      data(context).getRange("A1:B3").values = [
        ["Who", "State"],
        ["Ann", "Open"],
        ["Bo", "Done"],
      ];
      data(context).tables.add("A1:B3", true).name = "Plan";
      data(context).getRange("B2:B3").dataValidation.rule = listRule;
      data(context).getRange("D2:D9").dataValidation.rule = listRule;
      standOut(context, "B2:B3", '="Open"');
    });
    const ranges = () => [
      ...session.book.sheets[0].validations.map((one) => one.ranges),
      ...session.book.sheets[0].conditionalFormats.map((one) => one.ranges),
    ];
    await write((context) =>
      context.workbook.tables.getItem("Plan").rows.add(undefined, [
        ["Cy", ""],
        ["Di", ""],
      ])
    );
    expect(ranges()).toEqual(["B2:B5", "D2:D9", "B2:B5"]);
    await write((context) => context.workbook.tables.getItem("Plan").rows.getItemAt(0).delete());
    expect(ranges()).toEqual(["B2:B4", "D2:D9", "B2:B4"]);
  });

  it("columns keep their ids when their headings change, and tables theirs in the file", async () => {
    const session = await openBook();
    await write((context) => {
      data(context).getRange("A1:B2").values = [
        ["Who", "State"],
        ["Ann", "Open"],
      ];
      data(context).tables.add("A1:B2", true).name = "Plan";
      data(context).getRange("A1").values = [["Person"]];
    });
    const { table } = session.book.tables[0];
    table.columnIds = [7, 3];
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      columns.load("items/id,items/name");
      const third = columns.getItem(3 as unknown as string).load("name");
      await context.sync();
      expect(columns.items.map(({ id, name }) => [id, name])).toEqual([
        [7, "Person"],
        [3, "State"],
      ]);
      expect(third.name).toBe("State");
    });
  });
});
