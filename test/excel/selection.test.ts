import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { closeSessions, modelCell, open, sheetOf, valuesAt } from "./test-workbook";

afterAll(closeSessions);

const rows = [
  ["", "Appointed", "Shortlisted"],
  ["White", 170, 780],
  ["BME", 25, 210],
];

const workbook = createOfficeWorkbook();

async function select(sheet: string, address: string): Promise<void> {
  await workbook.goTo(sheet, address);
}

describe("the selection", () => {
  it("is read with its sheet, address and values", async () => {
    await open([{ name: "O'Brien", rows }]);
    await select("O'Brien", "A1:C3");
    expect(await workbook.selection()).toEqual({
      sheet: "O'Brien",
      address: "A1:C3",
      values: rows,
      cutOff: false,
    });
  });

  it("is read in part where it is larger than a table of counts", async () => {
    await open([{ name: "Counts", rows }]);
    await select("Counts", "A1:C5000");
    const { address, values, cutOff } = await workbook.selection();
    expect([address, values.length, cutOff]).toEqual(["A1:C5000", 60, true]);
  });

  it("is not followed where the host does not tell of it", async () => {
    await open([{ name: "Counts", rows }]);
    expect(await workbook.followSelection(() => undefined)).toBeNull();
  });
});

describe("formulas beside a range", () => {
  it("go one column apart into empty cells, and are calculated", async () => {
    const session = await open([{ name: "Counts", rows }]);
    const written = await workbook.insertBeside("Counts", "A1:C3", [
      ["=(B2/C2)/(B3/C3)", "Relative likelihood"],
      ["=1+1", ""],
    ]);
    expect(written).toBe("E1:F2");
    const [[ratio, label], [two]] = await valuesAt("Counts", "E1:F2");
    expect(ratio).toBeCloseTo(170 / 780 / (25 / 210), 12);
    expect([label, two]).toEqual(["Relative likelihood", 2]);
    expect(modelCell(sheetOf(session, "Counts"), "F2")).toBeUndefined();
  });

  it("are refused where a cell is taken, a formula that shows nothing included", async () => {
    await open([
      { name: "Counts", rows: [...rows.slice(0, 1), ["White", 170, 780, "", "", '=""'], rows[2]] },
    ]);
    await expect(
      workbook.insertBeside("Counts", "A1:C3", [
        ["=1", "one"],
        ["=2", "two"],
      ])
    ).rejects.toMatchObject({
      code: "would-overwrite",
      message: expect.stringMatching(/E1:F2.*F2 is not empty\. Nothing was written/),
    });
    expect(await valuesAt("Counts", "E1:E2")).toEqual([[""], [""]]);
  });

  it("are refused at the end of the sheet and on a protected one", async () => {
    await open([
      { name: "Counts", rows },
      { name: "Kept", rows, own: { protected: true } },
    ]);
    await expect(workbook.insertBeside("Counts", "XFC1:XFD2", [["=1"]])).rejects.toMatchObject({
      code: "no-room",
    });
    await expect(workbook.insertBeside("Kept", "A1:C3", [["=1"]])).rejects.toMatchObject({
      code: "protected",
    });
  });
});
