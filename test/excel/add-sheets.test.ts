import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { defaultSettings } from "../../src/standard/settings";
import { sampleSheets } from "../../src/taskpane/sample-data";
import { closeSessions, open, valuesAt } from "./test-workbook";

afterAll(closeSessions);

const workbook = createOfficeWorkbook();

describe("sheets added", () => {
  it("come after the others, under names that are free, with texts as texts and dates as dates", async () => {
    const session = await open([{ name: "Notes" }, { name: "DATA" }]);
    const names = await workbook.addSheets([
      {
        name: "Data",
        rows: [
          ["Code", "Date"],
          ["=1+1", 45_383],
        ],
        dateColumns: [1],
      },
      { name: "data", rows: [["Code"], ["0012"]], dateColumns: [] },
    ]);
    expect(names).toEqual(["Data (2)", "data (3)"]);
    expect(session.book.toData().sheets.map(({ name }) => name)).toEqual([
      "Notes",
      "DATA",
      ...names,
    ]);
    expect(await valuesAt("Data (2)", "A1:B2")).toEqual([
      ["Code", "Date"],
      ["=1+1", 45_383],
    ]);
    expect(await valuesAt("data (3)", "A2")).toEqual([["0012"]]);
  });

  it("are refused where the structure of the workbook is protected", async () => {
    await open([{ name: "Notes" }], {}, { workbookProtected: true });
    await expect(workbook.addSheets(sampleSheets())).rejects.toMatchObject({ code: "protected" });
  });
});

describe("the sample", () => {
  it("is recognised whole, without an error, and gives every indicator of its tables", async () => {
    await open([{ name: "Sheet1" }]);
    await workbook.addSheets(sampleSheets());
    const survey = await workbook.survey(defaultSettings);
    expect(survey.tables.map(({ kind }) => kind).sort()).toEqual([
      "applicants",
      "board",
      "cases",
      "staff",
      "training",
    ]);
    const { results, findings } = await workbook.writeReport({ settings: defaultSettings });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const headline = (indicator: string, part = "all") =>
      results.find((result) => result.indicator === indicator && result.part === part);
    expect(headline("2")?.value).toBeCloseTo(64 / 320 / (22 / 210), 10);
    expect(headline("2")?.verdict).toBe("gap");
    expect(headline("3")?.bme).toMatchObject({ events: 9, base: 128 });
    expect(headline("3")?.white).toMatchObject({ events: 6, base: 276 });
    expect(headline("4")?.white.events).toBe(140);
    expect(headline("9", "board")?.bme).toMatchObject({ events: 1, base: 12 });
    expect(headline("1")?.bme.base).toBe(276 + 128 + 8);
  }, 30_000);
});
