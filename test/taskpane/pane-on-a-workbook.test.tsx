/** @jest-environment jsdom */
import "./text-encoding";
import "@testing-library/jest-dom";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createOfficeWorkbook } from "../../src/excel/office-workbook";
import { Pane } from "../../src/taskpane/pane";
import { openSession, type Session } from "../../workbench/session";
import { handWorkedBytes } from "../fixtures/hand-worked";
import { installSystemPreference } from "./system-preference";

const light = () => ({ dark: false });
const patience = { timeout: 20_000 };

let session: Session;

beforeAll(async () => {
  installSystemPreference(false);
  session = await openSession({ bytes: handWorkedBytes(), fileName: "trust.xlsx" });
});

afterAll(() => session.close());

const sheets = () => session.book.toData().sheets.map(({ name }) => name);

function activeSheet() {
  const { sheets, activeSheet: active } = session.book.toData();
  return sheets.find(({ id }) => id === active)?.name;
}

it("looks, writes, leads to a sheet and removes, in a real workbook", async () => {
  const before = sheets();
  render(<Pane workbook={createOfficeWorkbook()} readTheme={light} />);
  expect(await screen.findByText(/^Staff list: sheet /, {}, patience)).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Write the WRES report" }));
  const outcome = () =>
    screen.queryByRole("alert") ?? screen.queryByRole("region", { name: /^Results at / });
  await waitFor(() => expect(outcome()).not.toBeNull(), patience);
  expect(screen.queryByRole("alert")?.textContent).toBeUndefined();
  const results = screen.getByRole("region", { name: /^Results at / });
  const indicators = within(results)
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent?.slice(0, 2));
  expect([...new Set(indicators)].sort()).toEqual(["1.", "2.", "3.", "4.", "9."]);
  expect(sheets().length).toBeGreaterThan(before.length);

  await userEvent.click(within(results).getByRole("button", { name: "WRES Bands" }));
  await waitFor(() => expect(activeSheet()).toBe("WRES Bands"), patience);

  await userEvent.click(screen.getByRole("button", { name: "Remove report" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove it" }));
  await screen.findByText(/The report was removed\./, {}, patience);
  expect(sheets()).toEqual(before);
}, 60_000);
