import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { emptyData } from "./open-book";
import { openSession } from "../../../workbench/session";
import { readRequirementSets } from "../../../workbench/host/requirement-sets";

const isSetSupported = (name: string, version?: string): boolean =>
  Office.context.requirements.isSetSupported(name, version);

describe("a session", () => {
  it("puts the real Office.js where product code looks, and takes it away again", async () => {
    const session = await openSession({ data: emptyData() });
    expect((await Office.onReady()).host).toBe(Office.HostType.Excel);
    expect(typeof Excel.run).toBe("function");
    expect(new CustomFunctions.Error("#N/A" as CustomFunctions.ErrorCode, "why").code).toBe("#N/A");
    await session.close();
    expect(typeof globalThis.Excel).toBe("undefined");
  });

  it("supports the requirement sets it was given", async () => {
    const session = await openSession(
      { data: emptyData() },
      { requirements: ["ExcelApi 1.9", "SharedRuntime 1.1"] }
    );
    expect([
      isSetSupported("ExcelApi", "1.9"),
      isSetSupported("ExcelApi", "1.10"),
      isSetSupported("SharedRuntime"),
      isSetSupported("RibbonApi", "1.1"),
    ]).toEqual([true, false, true, false]);
    await session.close();
  });

  it("keeps two sessions apart", async () => {
    const first = await openSession({ data: emptyData() });
    const second = await openSession({ data: emptyData() }, { installGlobals: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("First");
      await context.sync();
    });
    await second.office.Excel.run(async (context) => {
      context.workbook.worksheets.add("Second");
      await context.sync();
    });
    expect(first.book.sheets.map(({ name }) => name)).toEqual(["First"]);
    expect(second.book.sheets.map(({ name }) => name)).toEqual(["Second"]);
    await second.close();
    await first.close();
  });

  it("remembers ribbon actions and makes associated functions work in cells", async () => {
    const session = await openSession({ data: emptyData() });
    session.book.addSheet("Data");
    Office.actions.associate("report", () => undefined);
    CustomFunctions.associate("DOUBLE", (x: number) => 2 * x);
    expect([...session.actions.keys()]).toEqual(["report"]);
    expect(await session.book.evaluate("=WRES.DOUBLE(21)")).toBe(42);
    await session.close();
  });

  it("opens a file, and saves what was changed", async () => {
    const made = await openSession({ data: emptyData() });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Data").getRange("A1:B1").formulas = [[6, "=A1*7"]];
      await context.sync();
    });
    const bytes = await made.save();
    const [{ id }] = made.book.sheets;
    await made.close();
    const opened = await openSession({ bytes, fileName: "made.xlsx" });
    await Excel.run(async (context) => {
      const workbook = context.workbook.load("name");
      const sheet = context.workbook.worksheets.getItem("Data").load("id");
      const cells = context.workbook.worksheets.getItem("Data").getRange("A1:B1").load("values");
      await context.sync();
      expect([workbook.name, cells.values]).toEqual(["made.xlsx", [[6, 42]]]);
      // A sheet is known again by its id: reports rely on it.
      expect(sheet.id).toBe(id);
    });
    await opened.close();
  });

  it("lets the process end by itself, even when nobody closes it", () => {
    const script = `
      import { openSession } from "./workbench/session";
      void (async () => {
        const session = await openSession({ data: ${JSON.stringify(emptyData())} });
        session.book.addSheet("Data");
        await Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Data").getRange("A1");
          cell.formulas = [["=6*7"]];
          cell.load("values");
          await context.sync();
          console.log(cell.values[0][0]);
        });
      })();`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join("node_modules", "tsx", "dist", "cli.mjs"), "--eval", script],
      { encoding: "utf8", timeout: 30_000 }
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: "42\n", stderr: "", status: 0 });
  }, 40_000);
});

it("reads the sets of a manifest", () => {
  const manifest = `<Requirements><Sets DefaultMinVersion="1.1">
    <Set Name="ExcelApi" MinVersion="1.9"/><bt:Set MinVersion="1.1" Name="SharedRuntime" /><Set Name="X"/>
  </Sets></Requirements>`;
  expect(readRequirementSets(manifest)).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1", "X 1.1"]);
});
