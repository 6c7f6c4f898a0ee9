/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Oversight } from "../../src/analysis/oversight";
import type { SurveyedRegion } from "../../src/excel/workbook-port";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { Pane } from "../../src/taskpane/pane";
import { correctionOf, withCorrection } from "../../src/taskpane/table-correction";
import { outcome, PlainWorkbook, recognisedTable, survey } from "./plain-workbook";
import { installSystemPreference } from "./system-preference";

expect.extend(toHaveNoViolations);

const staff = recognisedTable({
  columns: { ethnicity: { column: 3, header: "Ethnic Origin" } },
});

const staffRegion: SurveyedRegion = {
  sheet: "ESR Staff List",
  table: null,
  recognised: staff,
  headers: ["Emp", "Ethnic Origin", "Pay"],
};

const unknownRegion: SurveyedRegion = {
  sheet: "Sheet7",
  table: "Table3",
  recognised: null,
  headers: ["Who", "Heritage"],
};

const workbookWith = () =>
  new PlainWorkbook({ ...survey, tables: [staff], regions: [staffRegion, unknownRegion] });

async function openPane(workbook: PlainWorkbook) {
  installSystemPreference(false);
  const view = render(<Pane workbook={workbook} readTheme={() => ({ dark: false })} />);
  await act(async () => {});
  return view;
}

const open = (name: RegExp) => userEvent.click(screen.getByLabelText(name));

it("corrects the kind, the date and a column of a table, keeps it in the workbook and looks again", async () => {
  const workbook = workbookWith();
  await openPane(workbook);
  await open(/^Correct this: sheet ESR Staff List/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Column “Pay”" }), "payBand");
  await userEvent.type(
    within(screen.getByRole("region", { name: "What this workbook holds" })).getByLabelText(
      "Snapshot date"
    ),
    "2024-03-31"
  );
  const before = workbook.surveyed;
  await userEvent.click(screen.getByRole("button", { name: "Keep in this workbook" }));
  expect(workbook.kept).toEqual({
    ...defaultSettings,
    periods: [{ sheet: "ESR Staff List", period: "2024-03-31" }],
    columns: [{ sheet: "ESR Staff List", header: "Pay", role: "payBand" }],
  });
  expect(workbook.surveyed).toBe(before + 1);
  expect(workbook.surveyedWith).toEqual(workbook.kept);
});

it("shows what a column is read as, and offers what the chosen kind of table can hold", async () => {
  await openPane(workbookWith());
  await open(/^Correct this: sheet ESR Staff List/);
  const column = screen.getByRole("combobox", { name: "Column “Ethnic Origin”" });
  expect(within(column).getByRole("option", { name: "As recognised: Ethnicity" })).toBeVisible();
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "What this table is" }),
    "board"
  );
  expect(within(column).getByRole("option", { name: "Voting, yes or no" })).toBeVisible();
  expect(within(column).queryByRole("option", { name: "Full-time equivalent" })).toBeNull();
});

it("lets a table that was not recognised be told", async () => {
  const workbook = workbookWith();
  await openPane(workbook);
  await open(/^Left out: 1/);
  await open(/^Say what this is: sheet Sheet7/);
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "What this table is" }),
    "staff"
  );
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Column “Heritage”" }),
    "ethnicity"
  );
  await userEvent.click(screen.getByRole("button", { name: "Keep in this workbook" }));
  expect(workbook.kept.kinds).toEqual([{ sheet: "Sheet7", table: "Table3", kind: "staff" }]);
  expect(workbook.kept.columns).toEqual([
    { sheet: "Sheet7", header: "Heritage", role: "ethnicity" },
  ]);
});

it("tells where it stands when a correction cannot be kept", async () => {
  const workbook = workbookWith();
  workbook.kept = { ...defaultSettings, organisation: "Damaged" };
  await openPane(workbook);
  const panel = within(screen.getByRole("tabpanel", { name: "Report" }));
  await open(/^Correct this: sheet ESR Staff List/);
  await userEvent.selectOptions(
    panel.getByRole("combobox", { name: "What this table is" }),
    "board"
  );
  await userEvent.click(panel.getByRole("button", { name: "Keep in this workbook" }));
  expect(await panel.findByText(/The record cannot be read\./)).toBeVisible();
});

it("takes a correction back, and leaves those of other sheets alone", () => {
  const settings: Settings = {
    ...defaultSettings,
    kinds: [{ sheet: "ESR Staff List", table: null, kind: "board" }],
    columns: [
      { sheet: "ESR Staff List", header: "Pay", role: "none" },
      { sheet: "Other", header: "Pay", role: "payBand" },
    ],
  };
  const correction = correctionOf(settings, staffRegion);
  expect(correction).toEqual({ kind: "board", period: "", roles: { Pay: "none" } });
  expect(withCorrection(settings, staffRegion, correction)).toEqual({
    ...settings,
    columns: [settings.columns[1], settings.columns[0]],
  });
  expect(withCorrection(settings, staffRegion, { kind: "", period: "", roles: {} })).toEqual({
    ...defaultSettings,
    columns: [settings.columns[1]],
  });
});

it("gives the report to the board as text, to copy into a document", async () => {
  const workbook = workbookWith();
  await openPane(workbook);
  await userEvent.click(screen.getByRole("button", { name: "Write the WRES report" }));
  await act(async () =>
    workbook.finishWriting({ ...outcome, findings: [], settings: workbook.kept })
  );
  await open(/^Report to the board as text/);
  const text = await screen.findByRole("textbox", { name: "Report to the board" });
  await waitFor(() => expect(text).toHaveTextContent("The decision asked of the board"));
  await userEvent.click(screen.getByRole("button", { name: "Copy the text" }));
  expect(await screen.findByText(/^Copied\.|copy it with Ctrl\+C/)).toBeVisible();
});

it("says who needs attention in a workbook of several organisations, and how to report one", async () => {
  const workbook = workbookWith();
  await openPane(workbook);
  await userEvent.click(screen.getByRole("button", { name: "Write the WRES report" }));
  const organisation = (name: string) =>
    ({ organisation: name }) as Oversight["organisations"][number];
  const overview = {
    period: "2025-03-31",
    organisations: [organisation("North Trust"), organisation("South Trust")],
    unread: [],
    comparisons: [],
    attention: [1],
    sentence: "One of two organisations needs attention.",
  };
  await act(async () =>
    workbook.finishWriting({
      ...outcome,
      sheets: ["WRES Oversight"],
      oversight: { overview, organisations: [] },
    })
  );
  const section = screen.getByRole("region", { name: "2 organisations side by side" });
  expect(
    within(section)
      .getAllByRole("listitem")
      .map((item) => item.textContent)
  ).toEqual(["South Trust"]);
  await userEvent.click(within(section).getByRole("button", { name: "WRES Oversight" }));
  expect(workbook.visited).toEqual(["WRES Oversight!A1"]);
});

it("asks what the report had to leave open, and keeps the answers", async () => {
  const workbook = workbookWith();
  const { container } = await openPane(workbook);
  await userEvent.click(screen.getByRole("button", { name: "Write the WRES report" }));
  const questions = {
    ethnicities: [{ text: "Klingon", count: 12 }],
    grades: [{ text: "TUPE 3", count: 4 }],
    localPayRoles: [{ text: "Director of Strategy", count: 1 }],
    courses: [{ text: "Leading teams", count: 130 }],
  };
  await act(async () =>
    workbook.finishWriting({ ...outcome, counts: { ...outcome.counts, questions } })
  );
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Ethnicity “Klingon” (12) is" }),
    "BME"
  );
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Grade “TUPE 3” (4) is" }),
    "Band 3"
  );
  await userEvent.click(screen.getByRole("checkbox", { name: "“Director of Strategy” (1)" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "“Leading teams” (130)" }));
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name: "Keep the answers" }));
  expect(workbook.kept).toEqual({
    ...defaultSettings,
    ethnicities: { Klingon: "BME" },
    grades: { "TUPE 3": "Band 3" },
    verySeniorManagers: ["Director of Strategy"],
    developmentCourses: ["Leading teams"],
  });
  const questionsAsked = within(screen.getByRole("region", { name: "Questions about your data" }));
  expect(questionsAsked.getByRole("status")).toHaveTextContent(
    "The settings are kept in this workbook."
  );
  await userEvent.click(screen.getByRole("checkbox", { name: "“Leading teams” (130)" }));
  expect(questionsAsked.getByRole("status")).toBeEmptyDOMElement();
});
