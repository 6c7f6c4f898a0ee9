import { analyse } from "../../src/analysis/analyse";
import { excelRun } from "../../src/excel/excel-run";
import { actionsSheet, actionsTable, gapStates } from "../../src/report/actions-sheet";
import { attentionWords, targetWords } from "../../src/report/kept-table-definitions";
import type { KeptRow } from "../../src/report/kept-tables";
import type { ReportInput } from "../../src/report/report-input";
import { defaultSettings } from "../../src/standard/settings";
import type { CellValue } from "../../src/intake/found-region";
import { emptyBook } from "../../workbench/book/empty-book";
import { openSession, type Session } from "../../workbench/session";
import { richCounts } from "./rich-counts";

const analysis = analyse(richCounts, defaultSettings);

function inputWith(own: Partial<ReportInput> = {}): ReportInput {
  return {
    ...analysis,
    counts: richCounts,
    findings: [],
    settings: defaultSettings,
    kept: {},
    version: "0.1.0",
    now: new Date("2025-06-01T09:30:00Z"),
    ...own,
  };
}

const standing = (cells: KeptRow["cells"], row = 7): KeptRow => ({ row, cells });

describe("the action plan", () => {
  it("is printed on three pages, each of the last two with the name of the gap", () => {
    const { columns } = actionsTable(inputWith()).definition;
    const { print } = actionsSheet(inputWith());
    const keys = columns.map(({ key }) => key);
    const letter = (key: string) => String.fromCharCode(65 + keys.indexOf(key));
    expect(print.titleColumns).toBe(`$${letter("indicator")}:$${letter("indicator")}`);
    expect(print.verticalBreaks).toEqual([`${letter("indicator")}1`, `${letter("measure")}1`]);
    const widest = Math.max(
      ...[
        keys.slice(0, keys.indexOf("indicator")),
        keys.slice(keys.indexOf("indicator"), keys.indexOf("measure")),
        ["indicator", ...keys.slice(keys.indexOf("measure"))],
      ].map((page) =>
        page.reduce((sum, key) => sum + columns.find((one) => one.key === key)!.width, 0)
      )
    );
    // An A4 page across holds about 125 characters at full size.
    expect((widest * print.scale!) / 100).toBeLessThanOrEqual(125);
  });

  it("has a row for each gap, all of its columns, and nothing decided for the organisation", () => {
    const { rows, definition } = actionsTable(inputWith());
    expect(rows.map(({ key }) => key)).toEqual(analysis.priorities.map(({ key }) => key));
    expect(rows.length).toBeGreaterThan(3);
    for (const { cells } of rows) {
      expect(Object.keys(cells).sort()).toEqual(definition.columns.map(({ key }) => key).sort());
      expect(cells).toMatchObject({ state: gapStates.new, owner: "", action: "", due: "" });
    }
  });

  it("knows a gap that had a row, and one that was closed and is found again", () => {
    const [first, second] = analysis.priorities;
    const { rows } = actionsTable(
      inputWith({
        kept: {
          actions: [
            standing({ key: first.key, state: gapStates.new }),
            standing({ key: second.key, state: `${gapStates.closed} (now: …)` }, 8),
          ],
        },
      })
    );
    expect(rows[0].cells.state).toBe(gapStates.open);
    expect(rows[1].cells.state).toBe(gapStates.foundAgain);
  });

  it("says of a gap found no longer what the verdict is now, and brings its value up to date", () => {
    const [first, ...others] = analysis.priorities;
    const { rows } = actionsTable(
      inputWith({
        priorities: others,
        kept: { actions: [standing({ key: first.key, state: "open", owner: "A. Person" })] },
      })
    );
    const closed = rows.find(({ key }) => key === first.key)!;
    expect(closed.cells.state).toMatch(/^closed: the gap is no longer found/);
    expect(closed.cells.latest).toBe(first.value);
    expect(closed.cells.owner).toBe("A. Person");
  });

  it("closes nothing for want of a figure", () => {
    const { rows } = actionsTable(
      inputWith({ kept: { actions: [standing({ key: "8: nowhere", state: "open" })] } })
    );
    expect(rows.find(({ key }) => key === "8: nowhere")!.cells.state).toBe(gapStates.noFigure);
  });

  it("knows in which direction each figure gets better", () => {
    const betterOf = (key: string) =>
      actionsTable(inputWith()).rows.find((row) => row.key === key)?.cells.better;
    expect(betterOf("2: all")).toBe("lower");
    expect(betterOf("9: board")).toBe("higher");
    expect(betterOf("1: clinical: Band 8a")).toBe("higher");
  });
});

describe("the formulas of the action plan, calculated", () => {
  const { attention, againstTarget } = actionsTable(inputWith()).rows[0].cells;
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ data: emptyBook() });
  }, 60_000);
  afterAll(() => session.close());

  /** What a formula of the table gives for the cells it names. */
  async function worked(formula: CellValue, cells: Record<string, CellValue>): Promise<unknown> {
    return excelRun(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const names = Object.keys(cells);
      const addressOf = (name: string) => `${String.fromCharCode(65 + names.indexOf(name))}1`;
      names.forEach((name) => {
        sheet.getRange(addressOf(name)).values = [[cells[name]]];
      });
      const result = sheet.getRange("Z1");
      result.formulas = [
        [String(formula).replace(/\{(\w+)\}/g, (_, name: string) => addressOf(name))],
      ];
      result.load({ values: true });
      await context.sync();
      return result.values[0][0];
    });
  }

  const [past, future] = [45_000, 80_000];
  const action = { status: "Under way", due: future, state: "open", owner: "A. Person" };

  it.each<[string, Partial<typeof action> | { due: "" }, string]>([
    ["a plan in time", {}, ""],
    ["a date gone by", { due: past }, attentionWords.overdue],
    ["a date gone by and nobody to ask", { due: past, owner: "" }, attentionWords.overdue],
    ["no owner", { owner: " " }, attentionWords.noOwner],
    ["no date", { due: "" }, attentionWords.noDueDate],
    ["what is done", { status: "Done", due: past, owner: "" }, ""],
    ["what was stopped", { status: "Stopped", owner: "" }, ""],
    ["a gap found no longer", { state: gapStates.closed, owner: "" }, ""],
    ["a gap found no longer, its action late", { state: gapStates.closed, due: past }, "overdue"],
  ])("ask for attention: %s", async (_, own, expected) => {
    expect(await worked(attention, { ...action, ...own })).toBe(expected);
  });

  it.each<[string, Record<string, CellValue>, string]>([
    [
      "a ratio that came down far enough",
      { better: "lower", latest: 1.2, target: 1.25 },
      targetWords.met,
    ],
    ["a ratio still too high", { better: "lower", latest: 1.4, target: 1.25 }, targetWords.short],
    [
      "a share that rose to the target",
      { better: "higher", latest: 12, target: 12 },
      targetWords.met,
    ],
    ["points still too low", { better: "higher", latest: -9, target: -5 }, targetWords.short],
    ["no target", { better: "lower", latest: 1.4, target: "" }, ""],
    ["no value", { better: "lower", latest: "", target: 1.25 }, ""],
  ])("compare with the target: %s", async (_, cells, expected) => {
    expect(await worked(againstTarget, cells)).toBe(expected);
  });
});
