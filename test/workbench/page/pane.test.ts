import { readFileSync } from "node:fs";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { typeIntoGrid } from "./type-into-grid";

jest.setTimeout(90_000);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What Excel gives a pane at least. */
const narrowest = 320;

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

const tabs = ["Report", "Quick check", "Settings", "Help"] as const;

const paneFrame = (): Frame => {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error("The page has no task pane.");
  return frame;
};

const openTab = (name: (typeof tabs)[number]) => pane.getByRole("tab", { name }).click();

/** What axe finds wrong in the pane, as short texts. */
async function violations(): Promise<string[]> {
  const frame = paneFrame();
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(context: { exclude: string[] }): Promise<{
          violations: { id: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    // Fluent's own helpers: hidden from those who listen, they hand the focus on at once.
    const context = { exclude: ["[data-tabster-dummy]"] };
    return (await axe.run(context)).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}

/** Pixels by which the content of the pane is wider than the pane. */
const overflow = (): Promise<number> =>
  paneFrame().evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Every tab: nothing wider than the pane, nothing axe finds. */
async function checkTabs(variant: string): Promise<void> {
  for (const name of tabs) {
    await openTab(name);
    await page.waitForTimeout(100);
    expect(`${variant}, ${name}: ${await overflow()}`).toBe(`${variant}, ${name}: 0`);
    expect(await violations()).toEqual([]);
    await workbench.screenshot(`${variant}-${name.toLowerCase().replace(" ", "-")}`);
  }
}

/** Presses Tab until the element with this name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await paneFrame().evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent;
      // A tab holds its title twice, once unseen, to keep its width: only the one seen counts.
      return label ?? element?.innerText ?? "";
    });
    if (focused === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`"${name}" cannot be reached with the Tab key.`);
}

beforeAll(async () => {
  workbench = await openWorkbench("pane", { width: 1200, height: 1000 });
  ({ page, pane } = workbench);
  const width = `width: ${narrowest}px !important; flex-basis: ${narrowest}px !important;`;
  await page.addStyleTag({ content: `#task-pane, #pane-frame { ${width} }` });
  await pane.getByText(/^Staff list: sheet ESR Staff List/).waitFor();
});

afterAll(() => workbench?.close());

describe("the pane with the mouse", () => {
  it("checks counts that are selected in the sheet, and writes formulas beside them", async () => {
    await page.locator("#grid").getByText("Notes to self", { exact: true }).click();
    const columns = {
      D1: ["Group", "White", "BME"],
      E1: ["Yes", "170", "25"],
      F1: ["All", "780", "210"],
    };
    for (const [address, entries] of Object.entries(columns)) {
      await typeIntoGrid(page, address, entries);
    }
    const nameBox = page.locator("#grid input").first();
    await nameBox.fill("D1");
    await nameBox.press("Enter");
    for (const key of ["Right", "Right", "Down", "Down"])
      await page.keyboard.press(`Shift+Arrow${key}`);
    await page.waitForTimeout(200);
    await page.getByRole("button", { name: "Quick check" }).click();
    await pane.getByRole("button", { name: "Use selection" }).click();
    await pane.getByText("Read from D1:F3 on sheet Notes to self.").waitFor();
    await pane.getByText("a gap, unlikely to be chance", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Insert as formulas" }).click();
    await workbench.untilDisplayed("Notes to self", "H1", /^1\.8307/);
    await workbench.untilDisplayed("Notes to self", "H2", /^1\.8307/);
    await workbench.untilDisplayed("Notes to self", "H3", /^1\.2515/);
    await workbench.untilDisplayed("Notes to self", "H5", /^a gap, unlikely to be chance$/);
    await pane.getByRole("button", { name: "Insert as formulas" }).click();
    await pane.getByText(/H1, I1, H2 and other cells there are not empty/).waitFor();
    await workbench.screenshot("quick-check");
  });

  it("turns the formulas into values after asking", async () => {
    await page.getByRole("button", { name: "Convert to values" }).click();
    await pane.getByRole("button", { name: "Convert to values…" }).click();
    await pane.getByText("5 WRES formulas on sheet Notes to self will be replaced.").waitFor();
    await workbench.screenshot("convert-asking");
    await pane.getByRole("button", { name: "Replace them" }).click();
    await pane.getByText("Replaced by values: 5 WRES formulas").waitFor();
    await workbench.untilDisplayed("Notes to self", "H1", /^1\.8307/);
    await pane.getByRole("button", { name: "Convert to values…" }).click();
    await pane.getByText("There is no WRES formula there.").waitFor();
  });

  it("keeps settings in the workbook: a pane that is opened again has them", async () => {
    await openTab("Settings");
    await pane.getByLabel("Organisation").fill("St Elsewhere NHS Trust");
    await pane.getByRole("button", { name: "Save settings" }).click();
    await pane.getByText("The settings are kept in this workbook.").waitFor();
    await paneFrame().evaluate(() => {
      document.body.dataset.before = "the reload";
      location.reload();
    });
    await pane.locator("body:not([data-before])").waitFor();
    await pane.getByText(/^Staff list: sheet ESR Staff List/).waitFor();
    await openTab("Settings");
    expect(await pane.getByLabel("Organisation").inputValue()).toBe("St Elsewhere NHS Trust");
  });

  it("is corrected in place: a table is left out, and taken in again", async () => {
    await openTab("Report");
    await pane.getByLabel("Correct this: sheet Board").click();
    await pane.getByRole("combobox", { name: "What this table is" }).selectOption("none");
    await workbench.screenshot("correction");
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBe(0);
    await pane.getByRole("button", { name: "Keep in this workbook" }).click();
    await pane.getByText(/^Board list: /).waitFor({ state: "detached" });
    await pane.getByLabel(/^Left out: /).click();
    await pane.getByLabel("Say what this is: sheet Board").click();
    await pane.getByRole("combobox", { name: "What this table is" }).selectOption("");
    await pane.getByRole("button", { name: "Keep in this workbook" }).click();
    await pane.getByText(/^Board list: /).waitFor();
  });

  it("writes the report with them, and tells how each result was worked out", async () => {
    await openTab("Report");
    await pane.getByRole("button", { name: "Write the WRES report" }).click();
    await pane.getByText(/^The report is written/).waitFor();
    const details = pane.getByText("How this was worked out").first();
    await details.click();
    await pane.getByText("Miettinen–Nurminen").first().waitFor();
    await workbench.screenshot("results");
    await workbench.untilDisplayed("WRES Summary", "A1", /Workforce Race Equality Standard/);
    const texts = await Promise.all(
      ["A1", "A2", "A3"].map((at) => workbench.displayed("WRES Summary", at))
    );
    expect(texts.join(" ")).toContain("St Elsewhere NHS Trust");
  });
});

it("refreshes the report from the ribbon, whichever tab is in front", async () => {
  await openTab("Help");
  await page.getByRole("button", { name: "Refresh" }).click();
  await pane.getByText(/^The report is written/).waitFor();
  expect(await pane.getByRole("tab", { name: "Report" }).getAttribute("aria-selected")).toBe(
    "true"
  );
});

describe("the pane with the keyboard alone", () => {
  it("goes to another tab with the arrows, and from field to field", async () => {
    // Opened afresh, so that the Tab key begins at the top.
    await paneFrame().evaluate(() => {
      document.body.dataset.before = "the reload";
      location.reload();
    });
    await pane.locator("body:not([data-before])").waitFor();
    await pane.getByText(/^Staff list: sheet ESR Staff List/).waitFor();
    await page.locator("#pane-frame").focus();
    await tabTo("Report");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Use selection" }).waitFor();
    await tabTo("White, appointed");
    await page.keyboard.type("12");
    await tabTo("White, shortlisted");
    await page.keyboard.type("60");
    await tabTo("BME, appointed");
    await page.keyboard.type("9");
    await tabTo("BME, shortlisted");
    await page.keyboard.type("48");
    await pane.getByRole("heading", { name: "Relative likelihood, White ÷ BME" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await workbench.screenshot("keyboard-quick-check");
  });

  it("keeps a setting, and turns formulas into values after asking", async () => {
    await openTab("Settings");
    await page.locator("#pane-frame").focus();
    await tabTo("Indicators 5 to 8, material from (percentage points)");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("4");
    await tabTo("Save settings");
    await page.keyboard.press("Enter");
    await pane.getByText("The settings are kept in this workbook.").waitFor();
    await openTab("Report");
    await tabTo("Convert to values…");
    await page.keyboard.press("Enter");
    await pane.getByText("There is no WRES formula there.").waitFor();
  });

  it("corrects a table", async () => {
    await openTab("Report");
    await page.locator("#pane-frame").focus();
    await tabTo("Correct this: sheet Board");
    await page.keyboard.press("Enter");
    await tabTo("What this table is");
    await page.keyboard.type("Leave");
    await tabTo("Keep in this workbook");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Board list: /).waitFor({ state: "detached" });
    await paneFrame().evaluate(() => document.getElementById("tab-report")?.focus());
    const leftOut = await pane.getByLabel(/^Left out: /).getAttribute("aria-label");
    await tabTo(leftOut ?? "");
    await page.keyboard.press("Enter");
    await tabTo("Say what this is: sheet Board");
    await page.keyboard.press("Enter");
    await tabTo("What this table is");
    await page.keyboard.type("Not");
    await tabTo("Keep in this workbook");
    await page.keyboard.press("Enter");
    await pane.getByText(/^Board list: /).waitFor();
  });

  it("refreshes the report and removes it", async () => {
    await openTab("Report");
    await tabTo("Refresh the WRES report");
    await page.keyboard.press("Enter");
    await pane.getByText(/^The report is written/).waitFor();
    await tabTo("Remove report");
    await page.keyboard.press("Enter");
    await tabTo("Remove it");
    await workbench.screenshot("remove-asking");
    await page.keyboard.press("Enter");
    await pane.getByText(/^The report was removed/).waitFor();
    expect(await page.evaluate(() => window.workbench?.sheetNames ?? [])).not.toContain(
      "WRES Summary"
    );
  });
});

describe("the pane as people set it up", () => {
  it("fits 320 pixels, in the light", () => checkTabs("light"));

  it("is dark where the system is", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await checkTabs("dark");
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("keeps to forced colours", async () => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await checkTabs("forced-colours");
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  });

  it("can be read at 200 % zoom", async () => {
    await paneFrame().evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    await checkTabs("zoom");
  });
});

it("did all this without an error, and without a request to anywhere else", () => {
  expect(workbench.problems).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
