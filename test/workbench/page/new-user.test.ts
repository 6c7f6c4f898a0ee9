import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import type { ServedPage } from "./served-page";
import { servePage } from "./served-page";

jest.setTimeout(90_000);

const screenshots = join(__dirname, "../../../out/screenshots");

let served: ServedPage;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
const problems: string[] = [];
const foreignRequests: string[] = [];

const screenshot = (name: string) =>
  page.screenshot({ path: join(screenshots, `new-user-${name}.png`) });

/** Drops a file onto the page, as from a folder of the desktop. */
async function drop(name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "text/csv" }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
    },
    [name, text]
  );
}

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  served = await servePage();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(data|blob):/.test(url)) foreignRequests.push(url);
  });
  await page.goto(served.url);
  pane = page.frameLocator("#pane-frame");
  await pane.getByText(/^Staff list: sheet ESR Staff List/).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

it("gets the report of a sample in two steps: choose it, write it", async () => {
  await page
    .getByRole("combobox", { name: "Open a sample workbook" })
    .selectOption({ label: "wres-shapes-typed-counts.xlsx" });
  await pane.getByRole("button", { name: "Write the WRES report" }).click();
  await pane.getByText(/^The report is written/).waitFor();
  const sheets = await page.evaluate(() => window.workbench?.sheetNames ?? []);
  expect(sheets).toContain("WRES Board report");
  await screenshot("two-steps");
});

it("is told in plain words what to do with a workbook of a layout nobody knows", async () => {
  await drop("shapes.csv", "Colour,Shape\nred,round\nblue,square\n");
  await pane.getByText(/No workforce table was recognised\./).waitFor();
  await pane.getByText(/a column for ethnicity/).waitFor();
  const write = pane.getByRole("button", { name: "Write the WRES report" });
  expect(await write.getAttribute("aria-disabled")).toBe("true");
  await pane.getByLabel(/^Left out: 1/).waitFor();
  await screenshot("unknown-layout");
});

it("tries the sample data in that workbook, and keeps what stood there", async () => {
  await pane.getByRole("button", { name: "Try with sample data" }).first().click();
  await pane.getByText(/^The sample data stand on new sheets/).waitFor();
  await pane.getByRole("button", { name: "Write the WRES report" }).click();
  await pane.getByText(/^The report is written/).waitFor();
  const sheets = await page.evaluate(() => window.workbench?.sheetNames ?? []);
  expect(sheets[0]).toBe("shapes");
  expect(await page.evaluate(() => window.workbench?.displayed("shapes", "A2"))).toBe("red");
});

it("copies the report to the board as text", async () => {
  await pane.getByLabel(/^Report to the board as text/).click();
  const text = pane.getByRole("textbox", { name: "Report to the board" });
  // The button works once the text is there.
  await pane.getByRole("button", { name: "Copy the text" }).click();
  await pane.getByText(/^Copied\.|copy it with Ctrl\+C/).waitFor();
  expect(await text.inputValue()).toContain("The decision asked of the board");
});

/** A staff list of so many people, as a .csv file. */
function staffList(people: number, ethnicityOfLast = "N Black or Black British - African"): string {
  const header = "Employee Number,Ethnic Origin,Pay Band,Staff Group,Assignment Category";
  const rows = Array.from({ length: people }, (_, index) => {
    const isLast = index === people - 1;
    const ethnicity = isLast ? ethnicityOfLast : ["A White - British", "H Indian"][index % 2];
    return `${10_000_000 + index},${ethnicity},Band ${2 + (index % 6)},Nursing and Midwifery Registered,Permanent`;
  });
  return ["Staff in post 31 March 2025", header, ...rows].join("\n");
}

it("cancels a report by the keyboard: the workbook is as it was", async () => {
  await drop("large.csv", staffList(20_000));
  await pane.getByText(/^Staff list: sheet large, 20,000 rows/).waitFor();
  await pane.getByRole("button", { name: "Write the WRES report" }).press("Enter");
  await pane.getByRole("button", { name: "Cancel", exact: true }).press("Enter");
  await pane.getByText("Cancelled. The workbook is as it was.").waitFor();
  await screenshot("cancelled");
  expect(await page.evaluate(() => window.workbench?.sheetNames)).toEqual(["large"]);
});

it("asks what a text means that nobody knows, and the next report knows it", async () => {
  await drop("unclear.csv", staffList(60, "See file"));
  await pane.getByText(/^Staff list: sheet unclear, 60 rows/).waitFor();
  await pane.getByRole("button", { name: "Write the WRES report" }).click();
  const meaning = pane.getByRole("combobox", { name: "Ethnicity “See file” (1) is" });
  await meaning.selectOption("BME");
  await screenshot("question");
  await pane.getByRole("button", { name: "Keep the answers" }).click();
  await pane.getByText("The settings are kept in this workbook.").first().waitFor();
  await page.getByRole("button", { name: "Refresh" }).click();
  await pane.getByText("BME staff are 30 of 60 (50.0%) in the workforce.").waitFor();
});

it("did all this without an error, and without a request to anywhere else", () => {
  expect(problems).toEqual([]);
  expect(foreignRequests).toEqual([]);
});
