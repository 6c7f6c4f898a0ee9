import { callsFunction } from "../../src/excel/convert-to-values";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { closeSessions, modelCell, open, sheetOf, valuesAt } from "./test-workbook";

afterAll(closeSessions);

const workbook = createOfficeWorkbook();

async function openWithFunctions(own: { protected?: boolean } = {}) {
  const session = await open([
    {
      name: "Notes",
      rows: [
        ["White", 170, 780],
        ["BME", 25, 210],
      ],
      own,
    },
    { name: "Other", rows: [[1]] },
  ]);
  CustomFunctions.associate("DOUBLE", ((cell: number) => [[cell * 2]]) as never);
  CustomFunctions.associate("PAIR", (() => [[1.5, "no upper limit"]]) as never);
  CustomFunctions.associate("TEXT", (() => [["=not a formula"]]) as never);
  CustomFunctions.associate("FAULT", (() => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "not there");
  }) as never);
  return session;
}

const write = (sheet: string, address: string, formulas: string[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });

describe("a formula that calls a WRES function", () => {
  it.each([
    ["=WRES.RELLIKELIHOOD(B2,C2,B3,C3,2)", true],
    ["=INDEX(wres.rellikelihood.ci(1,2,3,4),1,2)", true],
    ["=1+WRES.GAP(A1,A2,A3,A4)", true],
    ["='WRES Bands'!B4", false],
    ["=WRES_I2_Ratio", false],
    ['="=WRES.GAP(1,2,3,4)"', false],
    ["='WRES.GAP('!A1", false],
    ["=MYWRES.GAP(1)", false],
    ["WRES.GAP(1)", false],
    [17, false],
  ])("%j: %s", (formula, calls) => expect(callsFunction(formula)).toBe(calls));
});

describe("conversion to values", () => {
  it("replaces WRES formulas only, texts and errors as they are, spilled arrays whole", async () => {
    const session = await openWithFunctions();
    await write("Notes", "E1:E5", [
      ["=WRES.DOUBLE(B1)"],
      ["=WRES.PAIR()"],
      ["=WRES.TEXT()"],
      ["=WRES.FAULT()"],
      ["=SUM(B1:C1)"],
    ]);
    await write("Other", "B1", [["=WRES.DOUBLE(A1)+1"]]);
    const shown = [
      [340, ""],
      [1.5, "no upper limit"],
      ["=not a formula", ""],
      ["#N/A", ""],
      [950, ""],
    ];
    expect(await valuesAt("Notes", "E1:F5")).toEqual(shown);
    expect(await workbook.countFunctionCells("workbook")).toEqual({
      cells: 5,
      sheets: ["Notes", "Other"],
    });
    expect(await workbook.convertToValues("workbook")).toEqual({
      cells: 5,
      sheets: ["Notes", "Other"],
    });
    expect(await valuesAt("Notes", "E1:F5")).toEqual(shown);
    const notes = sheetOf(session, "Notes");
    expect(["E1", "E2", "F2", "E3", "E4"].map((at) => modelCell(notes, at)?.f)).toEqual(
      Array(5).fill(undefined)
    );
    expect(modelCell(notes, "E4")?.error).toBe(true);
    expect(modelCell(notes, "E5")?.f).toBe("=SUM(B1:C1)");
    expect(await valuesAt("Other", "B1")).toEqual([[3]]);
    expect((await workbook.countFunctionCells("workbook")).cells).toBe(0);
  });

  it("keeps to the selection, and to the sheet in front", async () => {
    await openWithFunctions();
    await write("Notes", "E1:E2", [["=WRES.DOUBLE(B1)"], ["=WRES.DOUBLE(B2)"]]);
    await write("Other", "B1", [["=WRES.DOUBLE(A1)"]]);
    await workbook.goTo("Notes", "E2:F9");
    expect(await workbook.countFunctionCells("selection")).toEqual({ cells: 1, sheets: ["Notes"] });
    expect((await workbook.countFunctionCells("sheet")).cells).toBe(2);
    await workbook.convertToValues("selection");
    expect(await workbook.countFunctionCells("workbook")).toEqual({
      cells: 2,
      sheets: ["Notes", "Other"],
    });
    await workbook.goTo("Notes", "XFD1");
    expect((await workbook.countFunctionCells("selection")).cells).toBe(0);
  });

  it("writes nothing anywhere when one of the sheets is protected", async () => {
    const session = await openWithFunctions();
    await write("Notes", "E1", [["=WRES.DOUBLE(B1)"]]);
    await write("Other", "B1", [["=WRES.DOUBLE(A1)"]]);
    sheetOf(session, "Other").protected = true;
    await expect(workbook.convertToValues("workbook")).rejects.toMatchObject({
      code: "protected",
      message: expect.stringContaining('"Other" is a protected sheet, so nothing was replaced'),
    });
    expect((await workbook.countFunctionCells("workbook")).cells).toBe(2);
  });
});
