import { playTargets } from "../../src/excel/play-targets";
import { ownedNames, ownedSheets } from "../../src/excel/report-ownership";
import type { SheetContents, WorkbookContents } from "../../src/excel/workbook-contents";
import { testPlan, threeBands } from "./plan-fixture";

const sheet = (own: Partial<SheetContents> & { name: string }): SheetContents => ({
  id: `{${own.name}}`,
  visible: true,
  protected: false,
  key: null,
  tables: [],
  ...own,
});

const workbook = (own: Partial<WorkbookContents> = {}): WorkbookContents => ({
  sheets: [sheet({ name: "Staff" })],
  names: [],
  protected: false,
  record: null,
  recordPart: null,
  ...own,
});

const record = {
  schema: 1,
  productVersion: "0.1.0",
  writtenAt: "2025-06-01T09:00:00.000Z",
  settings: {},
  sheets: [
    { key: "summary", id: "{My summary}", rows: 5, columns: 2, charts: [] },
    { key: "old", id: "{Old}", rows: 5, columns: 2, charts: [] },
  ],
  tables: ["WRES_Bands"],
  names: ["WRES_I2_Ratio", "WRES_I4_Ratio"],
  styles: [],
};

const plan = testPlan(threeBands);

describe("where a plan goes", () => {
  it("takes its own names in a workbook that knows nothing of us", () => {
    const targets = playTargets(workbook(), plan);
    expect(targets.sheets.map(({ name, existing }) => [name, existing])).toEqual([
      ["WRES Summary", null],
      ["WRES Bands", null],
    ]);
    expect(targets.names.map(({ exists }) => exists)).toEqual([false, false]);
    expect(targets.findings).toEqual([]);
  });

  it("never takes a sheet, table or name of the user's", () => {
    const targets = playTargets(
      workbook({
        sheets: [
          sheet({ name: "wres summary", tables: [{ id: "1", name: "WRES_bands" }] }),
          sheet({ name: "WRES Summary (2)" }),
        ],
        names: [{ name: "WRES_i2_ratio", formula: "='wres summary'!$A$1" }],
      }),
      plan
    );
    expect(targets.sheets.map(({ name }) => name)).toEqual(["WRES Summary (3)", "WRES Bands"]);
    expect(targets.sheets[1].tables[0]).toMatchObject({ name: "WRES_Bands_2", existing: null });
    expect(targets.names.map((name) => name.plan.name)).toEqual(["WRES_I1_Percent"]);
    expect(targets.findings.map(({ code }) => code).sort()).toEqual([
      "name-taken",
      "sheet-name-taken",
      "table-name-taken",
    ]);
  });

  it("finds the sheets of the earlier report however they are called, and leaves copies alone", () => {
    const contents = workbook({
      sheets: [
        sheet({ name: "My summary (2)", key: "summary" }),
        sheet({ name: "My summary", key: "summary" }),
        sheet({ name: "Old", key: "old" }),
      ],
      names: [
        { name: "WRES_I2_Ratio", formula: "='My summary'!$B$2" },
        { name: "WRES_I4_Ratio", formula: "=#REF!$B$2" },
        { name: "WRES_Own", formula: "='My summary'!$B$3" },
      ],
      record,
    });
    const targets = playTargets(contents, plan);
    expect(targets.sheets[0]).toMatchObject({
      name: "My summary",
      existing: { id: "{My summary}" },
    });
    expect(targets.sheetNames.get("WRES Summary")).toBe("My summary");
    expect(targets.names.map(({ exists }) => exists)).toEqual([false, true]);
    expect(targets.formerSheets.map(({ name }) => name)).toEqual(["Old"]);
    expect(targets.formerNames).toEqual(["WRES_I4_Ratio"]);
  });

  it("leaves a name of ours to the user who pointed it elsewhere", () => {
    const contents = workbook({
      sheets: [sheet({ name: "My summary", key: "summary" }), sheet({ name: "Mine" })],
      names: [{ name: "WRES_I2_Ratio", formula: "=Mine!$B$2" }],
      record,
    });
    expect(ownedNames(contents)).toEqual(new Set());
    expect(playTargets(contents, plan).findings.map(({ code }) => code)).toEqual(["name-taken"]);
  });

  it("knows sheets and names without a record too", () => {
    const contents = workbook({
      sheets: [sheet({ name: "A", key: "summary" }), sheet({ name: "B", key: "summary" })],
      names: [
        { name: "WRES_I2_Ratio", formula: "='A'!$B$2" },
        { name: "Rate", formula: "='A'!$B$3" },
      ],
    });
    expect(ownedSheets(contents).get("summary")?.name).toBe("A");
    expect(ownedNames(contents)).toEqual(new Set(["WRES_I2_Ratio"]));
  });

  it("refuses protection with everything in the way at once, and only where it is in the way", () => {
    const contents = workbook({
      sheets: [
        sheet({ name: "Staff", protected: true }),
        sheet({ name: "My summary", key: "summary", protected: true }),
        sheet({ name: "Old", key: "old", protected: true }),
      ],
      protected: true,
      record,
    });
    expect(() => playTargets(contents, plan)).toThrow(
      expect.objectContaining({
        code: "protected",
        message: expect.stringMatching(
          /structure.*"My summary", "Old" of the report are protected/
        ),
      })
    );
    const inPlace = workbook({
      sheets: [
        sheet({ name: "Staff", protected: true }),
        sheet({ name: "WRES Summary", key: "summary" }),
        sheet({ name: "WRES Bands", key: "bands" }),
      ],
      protected: true,
    });
    expect(playTargets(inPlace, plan).sheets).toHaveLength(2);
  });

  it("keeps a sheet name that has to be numbered within 31 characters", () => {
    const long = { ...plan.sheets[0], name: "WRES Likelihoods by division 24" };
    const targets = playTargets(workbook({ sheets: [sheet({ name: long.name })] }), {
      ...plan,
      sheets: [long],
    });
    expect(targets.sheets[0].name).toBe("WRES Likelihoods by divisio (2)".slice(0, 31));
    expect(targets.sheets[0].name.length).toBeLessThanOrEqual(31);
  });
});
