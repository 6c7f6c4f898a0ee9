import { ownedSheets, usesOfSheets } from "../../src/excel/report-ownership";
import type { SheetContents, WorkbookContents } from "../../src/excel/workbook-contents";

interface Sheet {
  name: string;
  key?: string;
}

function workbook(sheets: readonly Sheet[], recorded?: readonly string[]): WorkbookContents {
  return {
    sheets: sheets.map(({ name, key = null as string | null }): SheetContents => ({
      id: `{${name}}`,
      name,
      visible: true,
      protected: false,
      key,
      tables: [],
    })),
    names: [],
    protected: false,
    record: recorded
      ? {
          schema: 1,
          productVersion: "0.1.0",
          writtenAt: "2025-06-01T09:00:00.000Z",
          settings: {},
          sheets: recorded.map((name) => ({
            key: name,
            id: `{${name}}`,
            rows: 5,
            columns: 2,
            charts: [],
          })),
          tables: [],
          names: [],
          styles: [],
        }
      : null,
    recordPart: null,
  };
}

const core = ["summary", "bands", "likelihoods", "method", "results"];

const marked = (keys: readonly string[], suffix = ""): Sheet[] =>
  keys.map((key) => ({ name: `${key}${suffix}`, key }));

const owned = (contents: WorkbookContents) =>
  [...ownedSheets(contents).values()].map(({ name }) => name);

const uses = (contents: WorkbookContents) =>
  [...usesOfSheets(contents)].map(([{ name }, use]) => `${name}: ${use}`);

describe("with a record", () => {
  it("the sheets of its ids are the report's, and every other marked sheet is somebody's copy", () => {
    const contents = workbook([...marked(core, " of 2024"), ...marked(core)], core);
    expect(owned(contents)).toEqual(core);
    expect(uses(contents).filter((use) => use.includes("copied"))).toEqual([
      "results of 2024: copied results",
    ]);
    expect(uses(contents).filter((use) => use.endsWith(": report"))).toHaveLength(9);
  });

  it("a copy is not taken over where the report's own sheet was deleted", () => {
    const contents = workbook(
      [...marked(["results"], " of 2024"), ...marked(["summary", "method"])],
      core
    );
    expect(owned(contents)).toEqual(["summary", "method"]);
    expect(uses(contents)[0]).toBe("results of 2024: copied results");
  });

  it("of which no id is known any more, all are the report's", () => {
    expect(owned(workbook(marked(core), ["of another program"]))).toEqual(core);
  });
});

describe("without a record", () => {
  it("a whole report was ours, the first of each kind", () => {
    const contents = workbook([...marked(core), ...marked(["results"], " (2)")]);
    expect(owned(contents)).toEqual(core);
    expect(uses(contents)[5]).toBe("results (2): copied results");
  });

  it.each([
    [["results"]],
    [["results", "summary", "method"]],
    [["results", "actions", "evidence", "overTime", "board"]],
  ])("%j was copied in, and is nobody's but the user's", (keys) => {
    const contents = workbook(marked(keys));
    expect(owned(contents)).toEqual([]);
    expect(uses(contents)).toEqual([
      "results: copied results",
      ...keys.slice(1).map((key) => `${key}: report`),
    ]);
  });

  it("sheets without results are ours, since nothing in them could be read back", () => {
    expect(owned(workbook(marked(["summary", "actions"])))).toEqual(["summary", "actions"]);
  });
});

describe("sheets without our mark", () => {
  it("are input by any name, results by their own name too, and other names of ours are not", () => {
    const contents = workbook([
      { name: "Staff" },
      { name: "WRES return 2024" },
      { name: "WRES results (2)" },
      { name: "WRES Summary" },
    ]);
    expect(uses(contents)).toEqual([
      "Staff: input",
      "WRES return 2024: input",
      "WRES results (2): input",
      "WRES Summary: reserved name",
    ]);
  });

  it("that are a whole report by their names are none of them input", () => {
    const names = ["WRES Summary", "WRES Bands", "WRES Likelihoods", "WRES Method", "WRES Results"];
    expect(uses(workbook(names.map((name) => ({ name }))))).toEqual(
      names.map((name) => `${name}: reserved name`)
    );
  });
});
