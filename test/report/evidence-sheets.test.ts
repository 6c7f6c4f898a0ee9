import { analyse } from "../../src/analysis/analyse";
import { edsSheet } from "../../src/report/eds-sheet";
import { evidenceSheet } from "../../src/report/evidence-sheet";
import { serialDate } from "../../src/report/grid";
import { keptTableDefinitions } from "../../src/report/kept-table-definitions";
import type { KeptRows } from "../../src/report/kept-tables";
import { planReport } from "../../src/report/plan-report";
import type { ReportInput } from "../../src/report/report-input";
import { parseRange } from "../../src/standard/address";
import { edsOutcomes } from "../../src/standard/eds-outcomes";
import { indicators } from "../../src/standard/indicators";
import { research } from "../../src/standard/research";
import { defaultSettings } from "../../src/standard/settings";
import { richCounts } from "./rich-counts";

const analysis = analyse(richCounts, defaultSettings);

function inputWith(kept: KeptRows): ReportInput {
  return {
    ...analysis,
    counts: richCounts,
    settings: defaultSettings,
    kept,
    version: "0.1.0",
    now: new Date("2025-06-01T09:30:00Z"),
  };
}

const input = inputWith({});
const plan = planReport(input);
const sheetOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)!;

describe("definitions of the evidence", () => {
  it("has research for every indicator, each work once, dated and published", () => {
    const covered = new Set(research.flatMap((work) => work.indicators));
    expect([...covered].sort()).toEqual(Object.keys(indicators));
    expect(new Set(research.map(({ title }) => title)).size).toBe(research.length);
    expect(research.every(({ year, publisher }) => year > 2000 && publisher !== "")).toBe(true);
  });

  it("has the four outcomes of domain 2 and the three of domain 3", () => {
    expect(edsOutcomes.map(({ number }) => number)).toEqual("2A 2B 2C 2D 3A 3B 3C".split(" "));
  });

  it("writes only columns that the tables have, and all of them in new rows", () => {
    const tables = plan.sheets.flatMap(({ kept }) => kept ?? []);
    const mine = tables.filter(({ definition }) =>
      ["evidence", "local", "declarations", "eds"].includes(definition.key)
    );
    expect(mine).toHaveLength(4);
    for (const { definition, rows } of mine) {
      expect(keptTableDefinitions).toContain(definition);
      const keys = definition.columns.map(({ key }) => key).sort();
      for (const { key, cells } of rows) {
        expect(Object.keys(cells).sort()).toEqual(keys);
        expect(cells[definition.keyColumn]).toBe(key);
      }
    }
  });
});

describe("tables beside the figures", () => {
  it("stand in columns of their own, clear of what the report writes", () => {
    for (const key of ["evidence", "inspection"]) {
      const sheet = sheetOf(key);
      const taken = sheet.tables.map(({ range }) => parseRange(range));
      for (const { at, definition } of sheet.kept!) {
        const { left, top } = parseRange(at);
        const right = left + definition.columns.length - 1;
        expect(taken.every((other) => other.right < left || other.left > right)).toBe(true);
        expect(top).toBe(5);
        taken.push({ top, left, bottom: top, right });
      }
    }
  });

  it("warn of detail by which a person could be recognised", () => {
    const texts = evidenceSheet(input)
      .grid.flat()
      .map((cell) => String(cell?.value ?? ""));
    expect(texts.some((text) => /no names/.test(text))).toBe(true);
  });
});

describe("EDS 2022", () => {
  it("gives figures and leaves every score to the organisation", () => {
    const [{ rows }] = edsSheet(input, "TRUE").kept!;
    expect(rows.every(({ cells }) => cells.score === "" && cells.evidence === "")).toBe(true);
    const figures = rows.find(({ key }) => key === "2B")!.cells.figures;
    expect(String(figures)).toContain("Indicator 5: 28.8% of BME staff");
    expect(String(figures)).toMatch(/^=IF\(TRUE,/);
  });

  it("tells the figures of an indicator once, and points there from other outcomes", () => {
    const [{ rows }] = edsSheet(input, "TRUE").kept!;
    // A long text is a formula of pieces that are joined.
    const figures = rows.map(({ cells }) => String(cells.figures).replace(/"&"/g, ""));
    for (const number of [2, 3, 5, 7]) {
      const told = figures.join("\n").match(new RegExp(`Indicator ${number}: (?!see|no)`, "g"));
      expect(told).toHaveLength(1);
    }
    expect(figures[rows.findIndex(({ key }) => key === "3C")]).toContain("see outcome 3A.");
  });
});

describe("inspection pack", () => {
  const texts = (one: ReportInput) => {
    const sheet = planReport(one).sheets.find(({ key }) => key === "inspection")!;
    return sheet.grid.map((row) => row.map((cell) => cell?.value ?? ""));
  };

  it("has a row for every indicator, and says which have no figure", () => {
    const rows = texts(inputWith({}));
    const numbers = new Set(rows.map(([first]) => first));
    expect(Object.keys(indicators).every((number) => numbers.has(number))).toBe(true);
  });

  it("counts the actions that are open, without an owner and overdue", () => {
    const entered: Record<string, string | number>[] = [
      { action: "One", owner: "A", due: serialDate("2025-05-01") },
      { action: "Two", owner: "", due: "" },
      { action: "Three", owner: "B", due: serialDate("2025-05-01"), status: "Done" },
      { action: "", owner: "", due: "" },
    ];
    const actions = entered.map((cells, index) => ({ row: 7 + index, cells }));
    const rows = texts(inputWith({ actions }));
    const countOf = (what: string) => rows.find(([, second]) => second === what)![3];
    expect(countOf("Actions open")).toBe(2);
    expect(countOf("Of these, without an owner")).toBe(1);
    expect(countOf("Of these, overdue")).toBe(1);
  });
});
