import type { FrameLocator, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";

jest.setTimeout(90_000);

let workbench: OpenWorkbench;
let page: Page;
let pane: FrameLocator;

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
  workbench = await openWorkbench("new-user", { width: 1200, height: 1000 });
  ({ page, pane } = workbench);
  await pane.getByText(/^Staff list: sheet ESR Staff List/).waitFor();
});

afterAll(() => workbench?.close());

it("gets the report of a sample in two steps: choose it, write it", async () => {
  await page
    .getByRole("combobox", { name: "Open a sample workbook" })
    .selectOption({ label: "wres-shapes-typed-counts.xlsx" });
  await pane.getByRole("button", { name: "Write the WRES report" }).click();
  await pane.getByText(/^The report is written/).waitFor();
  const sheets = await workbench.sheetNames();
  expect(sheets).toContain("WRES Board report");
  await workbench.screenshot("two-steps");
});

it("is told in plain words what to do with a workbook of a layout nobody knows", async () => {
  await drop("shapes.csv", "Colour,Shape\nred,round\nblue,square\n");
  await pane.getByText(/No workforce table was recognised\./).waitFor();
  await pane.getByText(/a column for ethnicity/).waitFor();
  const write = pane.getByRole("button", { name: "Write the WRES report" });
  expect(await write.getAttribute("aria-disabled")).toBe("true");
  await pane.getByLabel(/^Left out: 1/).waitFor();
  await workbench.screenshot("unknown-layout");
});

it("tries the sample data in that workbook, and keeps what stood there", async () => {
  await pane.getByRole("button", { name: "Try with sample data" }).first().click();
  await pane.getByText(/^The sample data stand on new sheets/).waitFor();
  await pane.getByRole("button", { name: "Write the WRES report" }).click();
  await pane.getByText(/^The report is written/).waitFor();
  const sheets = await workbench.sheetNames();
  expect(sheets[0]).toBe("shapes");
  expect(await workbench.displayed("shapes", "A2")).toBe("red");
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

it("cancels a report as soon as it can be cancelled: the workbook is as it was", async () => {
  await drop("large.csv", staffList(20_000));
  await pane.getByText(/^Staff list: sheet large, 20,000 rows/).waitFor();
  const write = pane.getByRole("button", { name: "Write the WRES report" });
  // Whether a hand is quick enough depends on the machine; the page itself always is.
  await write.evaluate((button: HTMLButtonElement) => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "Cancel"
      );
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
    button.click();
  });
  await pane.getByText("Cancelled. The workbook is as it was.").waitFor();
  await workbench.screenshot("cancelled");
  expect(await workbench.sheetNames()).toEqual(["large"]);
});

it("asks what a text means that nobody knows, and the next report knows it", async () => {
  await drop("unclear.csv", staffList(60, "See file"));
  await pane.getByText(/^Staff list: sheet unclear, 60 rows/).waitFor();
  await pane.getByRole("button", { name: "Write the WRES report" }).click();
  const meaning = pane.getByRole("combobox", { name: "Ethnicity “See file” (1) is" });
  await meaning.selectOption("BME");
  await workbench.screenshot("question");
  await pane.getByRole("button", { name: "Keep the answers" }).click();
  await pane.getByText("The settings are kept in this workbook.").first().waitFor();
  await page.getByRole("button", { name: "Refresh" }).click();
  await pane.getByText("BME staff are 30 of 60 (50.0%) in the workforce.").waitFor();
});

it("did all this without an error, and without a request to anywhere else", () => {
  expect(workbench.problems).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
