/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { Pane } from "../../src/taskpane/pane";
import { PlainWorkbook, survey } from "./plain-workbook";
import { installSystemPreference } from "./system-preference";

expect.extend(toHaveNoViolations);

const counts = [
  ["", "Appointed", "Shortlisted"],
  ["White", 170, 780],
  ["BME", 25, 210],
];

async function openCheck(workbook = new PlainWorkbook(survey)) {
  installSystemPreference(false);
  const view = render(<Pane workbook={workbook} readTheme={() => ({ dark: false })} />);
  await act(async () => {});
  await userEvent.click(screen.getByRole("tab", { name: "Quick check" }));
  await act(async () => {});
  return { workbook, ...view };
}

const field = (name: string) => screen.getByRole("textbox", { name });
const panel = () => screen.getByRole("tabpanel", { name: "Quick check" });

async function typeCounts() {
  await userEvent.type(field("White, appointed"), "170");
  await userEvent.type(field("White, shortlisted"), "780");
  await userEvent.type(field("BME, appointed"), "25");
  await userEvent.type(field("BME, shortlisted"), "210");
}

it("answers four typed numbers at once: ratio, interval, verdict, sentence and picture", async () => {
  await openCheck();
  await typeCounts();
  const result = screen.getByRole("region", { name: "Relative likelihood, White ÷ BME" });
  expect(result).toHaveTextContent(/1\.83.*a gap, unlikely to be chance.*95% CI 1\.25 to 2\.72/);
  expect(result).toHaveTextContent("White applicants were 1.83 times as likely");
  expect(within(result).getByRole("img")).toHaveAccessibleName("1.83, 95% CI 1.25 to 2.72");
});

it("turns the ratio with the indicator", async () => {
  await openCheck();
  await typeCounts();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Indicator" }), "3");
  expect(
    screen.getByRole("region", { name: "Relative likelihood, BME ÷ White" })
  ).toHaveTextContent("0.55");
  expect(field("BME, entered the process")).toHaveValue("25");
});

it("says what is wrong beside the field, and gives no result", async () => {
  await openCheck();
  await typeCounts();
  await userEvent.type(field("White, appointed"), "9");
  expect(field("White, appointed")).toBeInvalid();
  expect(field("White, appointed")).toHaveAccessibleDescription("More than the 780 shortlisted");
  expect(screen.queryByRole("region", { name: /Relative likelihood/ })).toBeNull();
});

it("follows the selection where Excel tells of it, and stops when the tab is left", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  try {
    const { workbook } = await openCheck();
    expect(workbook.followers).toBe(1);
    act(() => workbook.select("Counts", "A1:C3", counts));
    await act(async () => jest.advanceTimersByTimeAsync(500));
    expect(field("BME, shortlisted")).toHaveValue("210");
    expect(panel()).toHaveTextContent("Read from A1:C3 on sheet Counts.");
    act(() => workbook.select("Counts", "Z9", [["a note"]]));
    await act(async () => jest.advanceTimersByTimeAsync(500));
    expect(field("BME, shortlisted")).toHaveValue("210");
    await userEvent.click(screen.getByRole("tab", { name: "Report" }));
    expect(workbook.followers).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

it("reads the selection on request where Excel does not tell, and says why it cannot", async () => {
  const workbook = new PlainWorkbook(survey);
  workbook.tellsSelection = false;
  await openCheck(workbook);
  const button = screen.getByRole("button", { name: "Use selection" });
  await userEvent.click(button);
  expect(screen.getByRole("alert")).toHaveTextContent(
    "The selection could not be readThe selection is not a range of cells."
  );
  workbook.select("Counts", "Z9", [["a note"]]);
  await userEvent.click(button);
  expect(panel()).toHaveTextContent("No White and BME counts were found there.");
  workbook.select("Counts", "A1:C3", counts);
  await userEvent.click(button);
  expect(field("White, appointed")).toHaveValue("170");
  expect(screen.queryByRole("alert")).toBeNull();
});

it("inserts formulas that point at the selected counts, or hold typed ones", async () => {
  const { workbook } = await openCheck();
  workbook.select("Counts", "A1:C3", counts);
  await userEvent.click(screen.getByRole("button", { name: "Use selection" }));
  const insert = screen.getByRole("button", { name: "Insert as formulas" });
  await userEvent.click(insert);
  expect(workbook.inserted[0].place).toBe("Counts!A1:C3");
  expect(workbook.inserted[0].cells[0][0]).toBe("=WRES.RELLIKELIHOOD(B2,C2,B3,C3,2)");
  expect(screen.getByText("The formulas stand in E1:F6 on sheet Counts.")).toBeVisible();
  await userEvent.type(field("BME, appointed"), "{Backspace}6");
  await userEvent.click(insert);
  expect(workbook.inserted[1].cells[0][0]).toBe("=WRES.RELLIKELIHOOD(170,780,26,210,2)");
});

it("says so when the cells beside are taken", async () => {
  const { workbook } = await openCheck();
  workbook.select("Full", "A1:C3", counts);
  await userEvent.click(screen.getByRole("button", { name: "Use selection" }));
  await userEvent.click(screen.getByRole("button", { name: "Insert as formulas" }));
  expect(screen.getByRole("alert")).toHaveTextContent(
    "No formulas were insertedD1 is not empty. Nothing was written."
  );
});

it("keeps what was typed or said when a selection made before is read late", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  try {
    const { workbook } = await openCheck();
    act(() => workbook.select("Full", "A1:C3", counts));
    await userEvent.click(screen.getByRole("button", { name: "Use selection" }));
    await userEvent.click(screen.getByRole("button", { name: "Insert as formulas" }));
    await act(async () => jest.advanceTimersByTimeAsync(500));
    expect(screen.getByRole("alert")).toHaveTextContent("D1 is not empty");
    act(() => workbook.select("Counts", "A1:C3", counts));
    await userEvent.type(field("BME, appointed"), "{Backspace}6");
    await act(async () => jest.advanceTimersByTimeAsync(500));
    expect(field("BME, appointed")).toHaveValue("26");
  } finally {
    jest.useRealTimers();
  }
});

it("has no violation axe can find", async () => {
  const { container } = await openCheck();
  await typeCounts();
  await userEvent.type(field("White, appointed"), "x");
  expect(await axe(container)).toHaveNoViolations();
});
