import { recognise } from "../../../src/intake/recognise/recognise";
import { defaultSettings, type Settings } from "../../../src/standard/settings";
import { codesOf, countWorkbook, tallyLines, type Sheets } from "../figures/workbook";
import { draw, headersOf, type Drawn } from "../recognise/draw";

const period = "2025-03-31";
const snapshot = { snapshot: period };

/** Ten people under headers that nobody knows. */
const strange: Sheets = {
  "Our People": [
    ["Ref", "Heritage", "Tier", "Where"],
    ...Array.from({ length: 10 }, (_, at): Drawn[] => [
      `P-${at}`,
      at < 6 ? "E1" : "E2",
      at < 5 ? "T5" : "T6",
      "North",
    ]),
  ],
};

const corrections: Partial<Settings> = {
  kinds: [{ sheet: "our_people", table: null, kind: "staff" }],
  columns: [
    { sheet: "OUR PEOPLE", header: "ref", role: "employeeNumber" },
    { sheet: "Our People", header: "heritage", role: "ethnicity" },
    { sheet: "Our People", header: " Tier ", role: "payBand" },
  ],
  periods: [{ sheet: "Our People", period }],
  ethnicities: { e1: "A", "E2 ": "BME" },
  grades: { T5: "Band 5", t6: "Band 6" },
};

describe("tables, columns and dates that people correct", () => {
  it("reads a list that nothing but the settings tells", () => {
    const { counts, tables } = countWorkbook(strange, corrections);
    expect(tables.map(({ kind, period: own }) => [kind, own])).toEqual([["staff", period]]);
    expect(headersOf(tables[0])).toEqual({
      employeeNumber: "Ref",
      ethnicity: "Heritage",
      payBand: "Tier",
    });
    expect(tallyLines(counts)).toEqual([
      `workforce ${period} all: Band 5 | A 5`,
      `workforce ${period} all: Band 6 | A 1, bme 4`,
    ]);
    expect(codesOf(counts.findings)).not.toContain("correction-unused");
  });

  it("gives a column its role whatever its values say, and takes it from another", () => {
    const sheets: Sheets = {
      "Staff list 31 March 2025": [
        ["Employee Number", "Ethnic Origin", "Ethnicity WRES", "Pay Scale", "Staff Group"],
        ...Array.from({ length: 6 }, (_, at): Drawn[] => [
          20000000 + at,
          "A White - British",
          "x7",
          "Band 5",
          "Nursing and Midwifery Registered",
        ]),
      ],
    };
    const { counts, tables } = countWorkbook(sheets, {
      columns: [
        { sheet: "Staff list 31 March 2025", header: "Ethnicity WRES", role: "ethnicity" },
        { sheet: "Staff list 31 March 2025", header: "Pay Scale", role: "none" },
      ],
    });
    expect(headersOf(tables[0])).toMatchObject({ ethnicity: "Ethnicity WRES" });
    expect(tables[0].columns.payBand).toBeUndefined();
    expect(tallyLines(counts)).toEqual([`workforce ${period} clinical: - | unmapped 6`]);
    expect(counts.questions.ethnicities).toEqual([{ text: "x7", count: 6 }]);
  });

  it("leaves a table out, and only the one that is named", () => {
    const region = (name: string, top: number) =>
      draw(
        "Data",
        [
          ["Employee Number", "Ethnic Origin", "Pay Scale", "Staff Group"],
          [20000001, "A White - British", "Band 5", "Administrative and Clerical"],
          [20000002, "H Indian", "Band 6", "Administrative and Clerical"],
        ],
        { tableName: name, top }
      );
    const regions = [region("Staff_2025", 0), region("Staff_old", 9)];
    const { tables, findings } = recognise(regions, {
      ...defaultSettings,
      kinds: [{ sheet: "Data", table: "staff old", kind: "none" }],
    });
    expect(tables.map(({ tableName }) => tableName)).toEqual(["Staff_2025"]);
    expect(findings.filter(({ code }) => code === "left-out-by-settings")).toHaveLength(1);
  });

  it("says when a sheet cannot be what the settings say", () => {
    const { tables, findings } = countWorkbook(
      {
        Notes: [
          ["Nothing", "of use"],
          ["a", "b"],
          ["c", "d"],
        ],
      },
      { ...snapshot, kinds: [{ sheet: "Notes", table: null, kind: "staff" }] }
    );
    expect(tables).toEqual([]);
    const said = findings.find(({ code }) => code === "kind-not-as-corrected");
    expect(said?.severity).toBe("warning");
    expect(said?.message).toMatch(/a staff list.*"Ethnic Origin"/);
  });

  it("believes counts that a title speaks against", () => {
    const sheets: Sheets = {
      Promotions: [
        ["Band", "White", "BME", "Unknown"],
        ["Band 5", 30, 20, 1],
        ["Band 6", 20, 10, 0],
      ],
    };
    expect(countWorkbook(sheets, snapshot).counts.tallies).toEqual([]);
    const { counts } = countWorkbook(sheets, {
      ...snapshot,
      kinds: [{ sheet: "Promotions", table: null, kind: "counts" }],
    });
    expect(tallyLines(counts)).toEqual([
      `workforce ${period} all: Band 5 | white 30, bme 20, unknown 1`,
      `workforce ${period} all: Band 6 | white 20, bme 10`,
    ]);
  });

  it("tells the columns, groups and grades of counts, and their date", () => {
    const { counts } = countWorkbook(
      {
        Sheet1: [
          ["Tier", "Majority", "Heritage 2", "Not told", "Last year"],
          ["T5", 30, 20, 1, 99],
          ["T6", 20, 10, 0, 99],
        ],
      },
      {
        columns: [
          { sheet: "Sheet1", header: "Tier", role: "payBand" },
          { sheet: "Sheet1", header: "Majority", role: "white" },
          { sheet: "Sheet1", header: "Last year", role: "none" },
        ],
        periods: [{ sheet: "sheet 1", period: "2024-03-31" }],
        ethnicities: { "Heritage 2": "BME", "Not told": "Unknown" },
        grades: { T5: "Band 5", T6: "Other" },
      }
    );
    expect(tallyLines(counts)).toEqual([
      "workforce 2024-03-31 medical: Other | white 20, bme 10",
      "workforce 2024-03-31 all: Band 5 | white 30, bme 20, unknown 1",
    ]);
    expect(codesOf(counts.findings)).not.toContain("correction-unused");
  });

  it("moves a list to the date of the settings, over its own", () => {
    const sheets: Sheets = {
      "Staff 31 March 2024": [
        ["Employee Number", "Ethnic Origin", "Pay Scale", "Staff Group", "Snapshot Date"],
        [20000001, "A White - British", "Band 5", "Administrative and Clerical", "31/03/2023"],
        [20000002, "H Indian", "Band 6", "Administrative and Clerical", "31/03/2022"],
      ],
    };
    const { counts } = countWorkbook(sheets, {
      periods: [{ sheet: "Staff 31 March 2024", period }],
    });
    expect(counts.periods).toEqual([period]);
  });

  it("names each correction that fits nothing", () => {
    const { findings } = countWorkbook(strange, {
      ...corrections,
      kinds: [...corrections.kinds!, { sheet: "Gone", table: null, kind: "none" }],
      columns: [...corrections.columns!, { sheet: "Our People", header: "Gone", role: "fte" }],
      periods: [...corrections.periods!, { sheet: "Sheet9", period }],
      ethnicities: { ...corrections.ethnicities, E9: "White" },
      grades: { ...corrections.grades, T9: "VSM" },
      verySeniorManagers: ["Chief"],
      developmentCourses: ["Leading"],
    });
    const said = findings.filter(({ code }) => code === "correction-unused");
    expect(said.map(({ severity }) => severity)).toEqual(said.map(() => "warning"));
    const named = said.map(
      ({ message }) => /"(Gone|Sheet9|E9|T9|Chief|Leading)"/.exec(message)![1]
    );
    expect(named.sort()).toEqual(["Chief", "E9", "Gone", "Gone", "Leading", "Sheet9", "T9"]);
  });

  it("tells a date that the labels of figures overrule", () => {
    const { findings, counts } = countWorkbook(
      {
        Bands: [
          ["", "31 March 2024", "", "31 March 2025", ""],
          ["Band", "White", "BME", "White", "BME"],
          ["Band 5", 1, 2, 3, 4],
          ["Band 6", 1, 2, 3, 4],
        ],
      },
      { periods: [{ sheet: "Bands", period: "2023-03-31" }] }
    );
    expect(codesOf(findings)).toContain("correction-unused");
    expect(counts.periods).toEqual(["2024-03-31", period]);
  });
});
