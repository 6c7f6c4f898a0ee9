/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { WorkbookMessage } from "../../src/excel/workbook-port";
import { Pane } from "../../src/taskpane/pane";
import { outcome, PlainWorkbook, survey } from "./plain-workbook";
import { installSystemPreference } from "./system-preference";

expect.extend(toHaveNoViolations);

const light = () => ({ dark: false });
const writeButton = () => screen.getByRole("button", { name: /^(Write|Refresh) the WRES report$/ });

async function openPane(workbook: PlainWorkbook) {
  installSystemPreference(false);
  const view = render(<Pane workbook={workbook} readTheme={light} />);
  await act(async () => {});
  return view;
}

async function writeReport(workbook: PlainWorkbook) {
  await userEvent.click(writeButton());
  await act(async () => workbook.finishWriting(outcome));
}

describe("when the pane opens", () => {
  it("says what was recognised, in the user's words", async () => {
    await openPane(new PlainWorkbook(survey));
    expect(
      screen.getByText("Staff list: sheet ESR Staff List, 3,512 rows, 31 March 2025")
    ).toBeVisible();
    expect(
      screen.getByText(
        "Disciplinary and other cases: sheet ER Cases, 1 row, year as its dates tell"
      )
    ).toBeVisible();
  });

  it("shows the findings with how serious they are and where, the rest on request", async () => {
    await openPane(new PlainWorkbook(survey));
    const section = screen.getByRole("region", { name: "About the data" });
    const items = () => within(section).getAllByRole("listitem");
    expect(items()).toHaveLength(4);
    expect(items()[0]).toHaveTextContent(/^Error.*Klingon.*'ESR Staff List'!D5:D3516/);
    expect(items()[1]).toHaveTextContent(/^Warning/);
    await userEvent.click(within(section).getByRole("button", { name: "Show all 5" }));
    expect(items()).toHaveLength(5);
  });

  it("says that nothing leaves the workbook", async () => {
    await openPane(new PlainWorkbook(survey));
    expect(screen.getByText(/Nothing leaves this workbook\./)).toBeVisible();
  });

  it("leads to the place of a table and of a finding", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(
      screen.getByRole("button", { name: "Go to the table on sheet ESR Staff List" })
    );
    await userEvent.click(screen.getByRole("button", { name: "Go to 'ESR Staff List'!D5:D3516" }));
    expect(workbook.visited).toEqual(["ESR Staff List!A4:L3516", "ESR Staff List!D5:D3516"]);
  });

  it("says so when a place is gone, and keeps everything in view", async () => {
    await openPane(new PlainWorkbook(survey));
    await userEvent.click(
      screen.getAllByRole("button", { name: "Go to 'O''Brien 2024-25'!A1" })[0]
    );
    expect(screen.getByRole("alert")).toHaveTextContent("That sheet is no longer there.");
    expect(screen.getByText(/Staff list: sheet ESR/)).toBeVisible();
  });

  it("explains what to do when nothing was recognised, and writes nothing", async () => {
    const workbook = new PlainWorkbook({ tables: [], findings: [], hasReport: false, regions: [] });
    await openPane(workbook);
    expect(screen.getByText(/No workforce table was recognised\./)).toBeVisible();
    expect(writeButton()).toHaveAttribute("aria-disabled", "true");
    expect(writeButton()).toHaveAccessibleDescription(
      "A report needs at least one recognised table."
    );
    await userEvent.click(writeButton());
    expect(screen.queryByRole("progressbar", { name: "Writing the report" })).toBeNull();
  });

  it("looks again on request", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(screen.getByRole("button", { name: "Look again" }));
    expect(workbook.surveyed).toBe(2);
  });

  it("shows the workbook's own words when it cannot be read", async () => {
    await openPane(new PlainWorkbook(new WorkbookMessage("A cell is being edited.", "excel-busy")));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The workbook could not be readA cell is being edited."
    );
  });
});

describe("while a report is written", () => {
  it("names the step politely and keeps the other buttons away", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(writeButton());
    act(() => workbook.report({ step: "Reading the staff list", done: 1, total: 6 }));
    const step = screen.getByText("Reading the staff list (2 of 6)");
    expect(step.closest("[role=status]")).not.toBeNull();
    expect(screen.getByRole("progressbar", { name: "Writing the report" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Look again" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  it("can be cancelled, and says that the workbook is as it was", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(writeButton());
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Cancelled. The workbook is as it was.")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(writeButton()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("stays under way while somebody jumps to a place", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(writeButton());
    await userEvent.click(
      screen.getByRole("button", { name: "Go to the table on sheet ER Cases" })
    );
    expect(screen.getByRole("button", { name: "Cancel" })).toBeVisible();
  });

  it("says what happened when it fails, and can be tried again", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(writeButton());
    await act(async () =>
      workbook.failWriting(new WorkbookMessage("The workbook is protected.", "protected"))
    );
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The report was not writtenThe workbook is protected."
    );
    await writeReport(workbook);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("once a report is written", () => {
  it("gives the headline results of the latest year, each with value, verdict and sentence", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await writeReport(workbook);
    const results = screen.getByRole("region", { name: "Results at 31 March 2025" });
    const items = within(results).getAllByRole("listitem");
    expect(items.map((item) => within(item).getByRole("heading").textContent)).toEqual([
      "2. Appointment from shortlisting",
      "2. Appointment from shortlisting, without overseas recruitment",
      "9. Board membership, whole board",
    ]);
    expect(items[0]).toHaveTextContent(
      /1\.83a gap, unlikely to be chance.*White applicants were 1\.83 times as likely/
    );
    expect(within(items[0]).getByRole("img")).toHaveAccessibleName("1.83, 95% CI 1.25 to 2.72");
    expect(items[2]).toHaveTextContent(/−6\.3 points.*BME people are 6\.3 percentage points less/);
    expect(screen.queryByText(/Surgery alone/)).toBeNull();
    expect(screen.queryByText(/The year before/)).toBeNull();
  });

  it("leads to the sheets of the report, also to one whose name had to be changed", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await writeReport(workbook);
    await userEvent.click(screen.getByRole("button", { name: "WRES Summary" }));
    await userEvent.click(
      screen.getByRole("button", {
        name: "Go to sheet WRES Board, indicator 9. Board membership, whole board",
      })
    );
    expect(workbook.visited).toEqual(["WRES Summary!A1", "WRES Board!A1"]);
  });

  it("shows the findings of the report in place of those of the first look", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await writeReport(workbook);
    const section = screen.getByRole("region", { name: "About the data" });
    expect(within(section).getAllByRole("listitem")).toHaveLength(1);
  });

  it("is brought up to date from then on", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    expect(writeButton()).toHaveTextContent("Write the WRES report");
    await writeReport(workbook);
    expect(writeButton()).toHaveTextContent("Refresh the WRES report");
    expect(writeButton()).toHaveAccessibleDescription(/up to date in place/);
  });

  it("removes the report when asked twice", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    expect(screen.queryByRole("button", { name: "Remove report" })).toBeNull();
    await writeReport(workbook);
    await userEvent.click(screen.getByRole("button", { name: "Remove report" }));
    expect(screen.getByText(/Formulas of yours that point at them will show #REF!/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(workbook.removed).toBe(0);
    await userEvent.click(screen.getByRole("button", { name: "Remove report" }));
    await userEvent.click(screen.getByRole("button", { name: "Remove it" }));
    expect(workbook.removed).toBe(1);
    expect(screen.getByText(/The report was removed\./)).toBeVisible();
    expect(screen.queryByRole("region", { name: /Results/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Remove report" })).toBeNull();
  });

  it("tells which sheets stay because something was typed into them", async () => {
    const workbook = new PlainWorkbook({ ...survey, hasReport: true });
    workbook.typedInto = ["WRES Actions"];
    await openPane(workbook);
    await userEvent.click(screen.getByRole("button", { name: "Remove report" }));
    await userEvent.click(screen.getByRole("button", { name: "Remove it" }));
    expect(screen.getByText(/but for what you have typed into it: WRES Actions\./)).toBeVisible();
  });
});

describe("sample data", () => {
  const sample = () => screen.getByRole("button", { name: "Try with sample data" });

  it("are offered where nothing is recognised, and looked at once they stand there", async () => {
    const workbook = new PlainWorkbook({ tables: [], findings: [], hasReport: false, regions: [] });
    workbook.holdsThen = survey;
    await openPane(workbook);
    await userEvent.click(sample());
    expect(await screen.findByText(/The sample data stand on new sheets\./)).toBeVisible();
    expect(workbook.added.length).toBe(5);
    expect(screen.getByText(/^Staff list: sheet/)).toBeVisible();
  });

  it("are added to a workbook with tables of its own only after asking", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    expect(screen.queryByRole("button", { name: "Try with sample data" })).toBeNull();
    await userEvent.click(screen.getByRole("tab", { name: "Help" }));
    await userEvent.click(sample());
    expect(workbook.added).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Leave it" }));
    expect(sample()).toHaveFocus();
    await userEvent.click(sample());
    await userEvent.click(screen.getByRole("button", { name: "Add the sample here" }));
    expect(workbook.added.length).toBe(5);
  });
});

describe("accessibility", () => {
  it.each([
    ["with tables and findings", async () => {}],
    ["while writing", async () => userEvent.click(writeButton())],
    ["with results", writeReport],
    [
      "with an error",
      async (workbook: PlainWorkbook) => {
        await userEvent.click(writeButton());
        await act(async () => workbook.failWriting(new Error("unexpected")));
      },
    ],
  ])("has no violation axe can find: %s", async (_, arrange) => {
    const workbook = new PlainWorkbook(survey);
    const { container } = await openPane(workbook);
    await arrange(workbook);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("keeps the focus when the button that has it goes away", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(writeButton());
    screen.getByRole("button", { name: "Cancel" }).focus();
    await act(async () => workbook.finishWriting(outcome));
    expect(writeButton()).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Remove report" }));
    await userEvent.click(screen.getByRole("button", { name: "Remove it" }));
    expect(writeButton()).toHaveFocus();
  });

  it("does not move the focus when results arrive", async () => {
    const workbook = new PlainWorkbook(survey);
    await openPane(workbook);
    await userEvent.click(writeButton());
    const look = screen.getByRole("button", { name: "Look again" });
    look.focus();
    await act(async () => workbook.finishWriting(outcome));
    expect(look).toHaveFocus();
  });
});
