/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { defaultSettings } from "../../src/standard/settings";
import { Pane } from "../../src/taskpane/pane";
import { settingProblems, settingsOfTexts, settingTexts } from "../../src/taskpane/setting-fields";
import { PlainWorkbook, survey } from "./plain-workbook";
import { installSystemPreference } from "./system-preference";

expect.extend(toHaveNoViolations);

async function openSettings(workbook = new PlainWorkbook(survey)) {
  installSystemPreference(false);
  const view = render(<Pane workbook={workbook} readTheme={() => ({ dark: false })} />);
  await act(async () => {});
  await userEvent.click(screen.getByRole("tab", { name: "Settings" }));
  return { workbook, ...view };
}

const save = () => screen.getByRole("button", { name: "Save settings" });

describe("the texts of the fields", () => {
  it("are the settings again, whatever they are", () => {
    const settings = {
      ...defaultSettings,
      snapshot: "2025-03-31",
      level: 0.99 as const,
      leadershipGoalShare: 24.5,
      leadershipBaseline: { "Band 8a": 4, "Band 8b": 0 },
      splitBy: "Division",
    };
    expect(settingProblems(settingTexts(settings))).toEqual({});
    expect(settingsOfTexts(settingTexts(settings), defaultSettings)).toEqual(settings);
    expect(settingsOfTexts(settingTexts(defaultSettings), settings)).toEqual(defaultSettings);
  });

  it.each([
    ["snapshot", "2025-02-30", /date such as/],
    ["materialPoints", "0", /above 0/],
    ["materialPoints", "", /above 0/],
    ["leadershipGoalShare", "140", /from 0 to 100, or blank/],
    ["leadershipBaseline", "Band 8a four", /by pay band/],
    ["leadershipBaseline", "Band 12: 4", /by pay band/],
    ["leadershipGoalYear", "2018", /after the baseline year/],
  ] as const)("of %s may not be %j", (key, text, message) => {
    const problems = settingProblems({ ...settingTexts(defaultSettings), [key]: text });
    expect(Object.keys(problems)).toEqual([key]);
    expect(problems[key]).toMatch(message);
  });
});

it("shows the settings kept in the workbook, and looks with them", async () => {
  const workbook = new PlainWorkbook(survey);
  workbook.kept = { ...defaultSettings, organisation: "St Elsewhere", level: 0.9 };
  await openSettings(workbook);
  expect(screen.getByRole("textbox", { name: "Organisation" })).toHaveValue("St Elsewhere");
  expect(screen.getByRole("combobox", { name: "Confidence level of intervals" })).toHaveValue(
    "0.9"
  );
  expect(workbook.surveyed).toBe(1);
  expect(workbook.surveyedWith).toEqual(workbook.kept);
});

it("keeps changed settings, says so, and looks again with them", async () => {
  const { workbook } = await openSettings();
  fireEvent.change(screen.getByLabelText("Snapshot"), { target: { value: "2024-03-31" } });
  await userEvent.click(save());
  await act(async () => {});
  expect(workbook.kept).toEqual({ ...defaultSettings, snapshot: "2024-03-31" });
  expect(workbook.surveyedWith?.snapshot).toBe("2024-03-31");
  expect(screen.getByText("The settings are kept in this workbook.")).toBeVisible();
});

it("says beside a field what it may hold, and keeps nothing until then", async () => {
  const { workbook } = await openSettings();
  const points = screen.getByRole("textbox", { name: /material from/ });
  await userEvent.clear(points);
  expect(points).toBeInvalid();
  await userEvent.click(save());
  expect(workbook.kept).toBe(defaultSettings);
  await userEvent.click(screen.getByRole("button", { name: "Fill in defaults" }));
  expect(points).toHaveValue("3");
  expect(save()).not.toHaveAttribute("aria-disabled", "true");
});

it("says why settings could not be kept", async () => {
  await openSettings();
  await userEvent.type(screen.getByRole("textbox", { name: "Organisation" }), "Damaged");
  await userEvent.click(save());
  expect(screen.getByRole("alert")).toHaveTextContent(
    "The settings were not keptThe record cannot be read."
  );
});

it("has no violation axe can find", async () => {
  const { container } = await openSettings();
  await userEvent.clear(screen.getByRole("textbox", { name: /material from/ }));
  expect(await axe(container)).toHaveNoViolations();
});
