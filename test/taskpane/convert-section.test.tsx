/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { wantView } from "../../src/excel/wanted-view";
import { Pane } from "../../src/taskpane/pane";
import { PlainWorkbook, survey } from "./plain-workbook";
import { installSystemPreference } from "./system-preference";

async function openPane(functionCells = { cells: 1200, sheets: ["Notes", "Figures"] }) {
  installSystemPreference(false);
  const workbook = new PlainWorkbook(survey);
  workbook.functionCells = functionCells;
  const view = render(<Pane workbook={workbook} readTheme={() => ({ dark: false })} />);
  await act(async () => {});
  return { workbook, ...view };
}

const section = () => screen.getByRole("region", { name: "Convert to values" });
const askButton = () => screen.getByRole("button", { name: "Convert to values…" });
const button = (name: string) => within(section()).getByRole("button", { name });

it("asks with what it found, and replaces only then", async () => {
  const { workbook } = await openPane();
  await userEvent.selectOptions(within(section()).getByRole("combobox"), "sheet");
  await userEvent.click(askButton());
  expect(section()).toHaveTextContent("1,200 WRES formulas on 2 sheets (Notes, Figures) will be");
  expect(workbook.converted).toEqual([]);
  await userEvent.click(button("Replace them"));
  expect(workbook.converted).toEqual(["sheet"]);
  expect(section()).toHaveTextContent("Replaced by values: 1,200 WRES formulas");
  expect(askButton()).toHaveFocus();
});

it("leaves everything when asked to", async () => {
  const { workbook } = await openPane({ cells: 1, sheets: ["Notes"] });
  await userEvent.click(askButton());
  expect(section()).toHaveTextContent("1 WRES formula on sheet Notes will be replaced");
  await userEvent.click(button("Keep them"));
  expect(workbook.converted).toEqual([]);
  expect(section()).toHaveTextContent("Nothing was replaced.");
});

it("says so when there is nothing to convert, and when it cannot be done", async () => {
  const { workbook } = await openPane({ cells: 0, sheets: [] });
  await userEvent.click(askButton());
  expect(section()).toHaveTextContent("There is no WRES formula there.");
  workbook.functionCells = { cells: 2, sheets: ["Kept"] };
  await userEvent.click(askButton());
  await userEvent.click(button("Replace them"));
  expect(screen.getByRole("alert")).toHaveTextContent(
    'The formulas were not replaced"Kept" is a protected sheet.'
  );
});

describe("what the ribbon asks for", () => {
  const wait = () => act(async () => new Promise((resolve) => setTimeout(resolve, 10)));

  it("comes to the front with the focus in it", async () => {
    await openPane();
    act(() => wantView("check"));
    await wait();
    expect(screen.getByRole("tab", { name: "Quick check" })).toHaveAttribute(
      "aria-selected",
      "true"
    );
    expect(screen.getByRole("tab", { name: "Quick check" })).toHaveFocus();
    act(() => wantView("convert"));
    await wait();
    expect(screen.getByRole("heading", { name: "Convert to values" })).toHaveFocus();
  });

  it("is found by a pane that opens later", async () => {
    wantView("check");
    await openPane();
    expect(screen.getByRole("tabpanel", { name: "Quick check" })).toBeVisible();
  });
});
