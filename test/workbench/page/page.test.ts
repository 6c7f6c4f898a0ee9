import { readFileSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { typeIntoGrid } from "./type-into-grid";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const showSheet = async (name: string): Promise<void> => {
  await page.locator("#grid").getByText(name, { exact: true }).click();
};

const typeFrom = (address: string, entries: string[]) => typeIntoGrid(page, address, entries);

/** Waits for a sheet to be in front, then scrolls to the right until a chart of it is in view, as a reader would. */
async function scrollToChart(sheet: string, name: RegExp): Promise<Locator> {
  await page.waitForFunction((expected) => window.workbench?.activeSheet === expected, sheet);
  const chart = page.getByRole("img", { name }).first();
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 30 && !(await chart.isVisible()); turn++) {
    await page.mouse.wheel(300, 0);
    await page.waitForTimeout(60);
  }
  await chart.waitFor({ timeout: 2000 });
  return chart;
}

beforeAll(async () => {
  workbench = await openWorkbench("workbench", { width: 1400, height: 900 });
  ({ page, pane } = workbench);
});

afterAll(() => workbench?.close());

describe("the workbench in a browser", () => {
  it("opens with the sample in the grid and the add-in beside it, in the width Excel gives a pane", async () => {
    await workbench.untilDisplayed("ESR Staff List", "A5", /^Employee Number$/);
    expect(await workbench.sheetNames()).toContain("Trac Applications");
    expect(await page.getByRole("button", { name: "WRES report" }).isVisible()).toBe(true);
    const frame = await page.locator("#pane-frame").boundingBox();
    expect(frame?.width).toBe(350);
    const samples = page.getByRole("combobox", { name: "Open a sample workbook" });
    expect(await samples.locator("option").allTextContents()).toContain("wres-sample-trust.xlsx");
  });

  it("shows in the pane which tables the add-in recognised", async () => {
    await pane.getByText(/^Staff list: sheet ESR Staff List, 3,850 rows/).waitFor();
    for (const kind of [/^Applicants: /, /^Training records: /, /^Board list: /])
      expect(await pane.getByText(kind).count()).toBe(1);
    await workbench.screenshot("sample");
  });

  it("takes what is typed into the book, which calculates it, =WRES functions included", async () => {
    await showSheet("Notes to self");
    await typeFrom("D1", ["=WRES.RELLIKELIHOOD(170,780,41,210)", "12%", "04/05/2025", "'0012"]);
    expect(Number(await workbench.untilDisplayed("Notes to self", "D1", /^1\.1163/))).toBeCloseTo(
      170 / 780 / (41 / 210),
      9
    );
    await workbench.untilDisplayed("Notes to self", "D2", /^12%$/);
    await workbench.untilDisplayed("Notes to self", "D3", /^04\/05\/2025$/);
    await workbench.untilDisplayed("Notes to self", "D4", /^0012$/);
    await typeFrom("E1", ["=D2*2", "=MONTH(D3)", "=WRES.RELLIKELIHOOD(1,2)"]);
    await workbench.untilDisplayed("Notes to self", "E1", /^0\.24$/);
    await workbench.untilDisplayed("Notes to self", "E2", /^5$/);
    await workbench.untilDisplayed("Notes to self", "E3", /^#VALUE!$/);
    await typeFrom("D2", ["50%"]);
    await workbench.untilDisplayed("Notes to self", "E1", /^1$/);
  });

  it("offers the WRES functions while a formula is typed, and takes the one chosen", async () => {
    await typeFrom("H1", []);
    await page.keyboard.type("=WRES.SHORT");
    await page.getByText("WRES.SHORTFALL").first().waitFor();
    await workbench.screenshot("completion");
    await page.keyboard.press("Enter");
    await page.keyboard.type("25,210,170,780)");
    await page.keyboard.press("Enter");
    await workbench.untilDisplayed("Notes to self", "H1", /^\S/);
  });

  it("undoes what was typed, in the book too", async () => {
    await typeFrom("F1", ["7", "=F1+1"]);
    await workbench.untilDisplayed("Notes to self", "F2", /^8$/);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await workbench.untilDisplayed("Notes to self", "F1", /^$/);
    await typeFrom("F3", ["=F1+1"]);
    await workbench.untilDisplayed("Notes to self", "F3", /^1$/);
    await workbench.screenshot("functions");
  });

  it("writes the report with the pane's button and shows it, charts included", async () => {
    await pane.getByRole("button", { name: "Write the WRES report" }).click();
    await pane.getByText(/^The report is written/).waitFor();
    expect(await pane.getByText("WRES Summary").count()).toBeGreaterThan(0);
    await workbench.untilDisplayed("WRES Summary", "A1", /Workforce Race Equality Standard/);
    expect(await workbench.sheetNames()).toEqual(
      expect.arrayContaining(["ESR Staff List", "WRES Summary", "WRES Bands", "WRES Method"])
    );
    await workbench.screenshot("summary");
    await pane.getByText("WRES Board", { exact: true }).click();
    const chart = await scrollToChart("WRES Board", /Board/);
    expect(await chart.locator("rect title").count()).toBeGreaterThan(5);
    await workbench.screenshot("board");
    await pane.getByText("WRES Bands", { exact: true }).click();
    await scrollToChart("WRES Bands", /pay band/);
    await workbench.screenshot("bands");
    await pane.getByText("WRES Board report", { exact: true }).click();
    await workbench.untilDisplayed("WRES Board report", "A1", /report to the board/);
    await page.waitForTimeout(300);
    await workbench.screenshot("board-report");
  });

  it("closes the pane, and opens it again with the ribbon button", async () => {
    await page.getByRole("button", { name: "Close the task pane" }).click();
    expect(await page.locator("#pane-frame").isVisible()).toBe(false);
    await page.getByRole("button", { name: "WRES report" }).click();
    expect(await page.locator("#pane-frame").isVisible()).toBe(true);
  });

  it("saves a workbook that holds the report and what was typed", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("wres-sample-trust.xlsx");
    const saved = readWorkbook(readFileSync(await download.path()), "saved.xlsx");
    const notes = saved.sheets.find(({ name }) => name === "Notes to self");
    expect(notes?.cells[0][3].f).toBe("=WRES.RELLIKELIHOOD(170,780,41,210)");
    expect(notes?.cells[0][3].v).toBeCloseTo(1.1163, 4);
    expect(saved.sheets.map(({ name }) => name)).toContain("WRES Summary");
    expect(saved.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(2);
  });

  it("opens a csv file, and says in words why another cannot be opened", async () => {
    const input = page.locator('input[type="file"]');
    const rows = "Ethnic Origin,Pay Band\nA White - British,Band 5\nH Asian - Indian,Band 6\n";
    await input.setInputFiles({
      name: "staff.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(rows),
    });
    await workbench.untilDisplayed("staff", "B3", /^Band 6$/);
    await pane.getByText(/staff/).first().waitFor();
    await input.setInputFiles({
      name: "letter.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("Dear colleague"),
    });
    await page.getByText(/"letter\.xlsx" is not an Excel workbook/).waitFor();
    expect(await workbench.displayed("staff", "B3")).toBe("Band 6");
  });

  it("did all this without an error, and without a request to anywhere else", () => {
    expect(workbench.problems).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
