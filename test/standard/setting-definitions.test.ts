import { isIsoDate, settingDefinitions } from "../../src/standard/setting-definitions";
import { defaultSettings, type Settings } from "../../src/standard/settings";

it("takes its own defaults, and prints them", () => {
  for (const key of Object.keys(defaultSettings) as (keyof Settings)[]) {
    const { fits, print } = settingDefinitions[key];
    expect(fits(defaultSettings[key])).toBe(true);
    expect((print as (value: unknown) => string)(defaultSettings[key])).not.toMatch(
      /null|undefined|^$/
    );
  }
});

it.each<[keyof Settings, unknown]>([
  ["snapshot", "31/03/2025"],
  ["snapshot", "2025-02-30"],
  ["organisation", "  "],
  ["level", 95],
  ["indicator3", "both"],
  ["breakdown", true],
  ["materialPoints", 0],
  ["leadershipFirstBand", "8a"],
  ["leadershipGoalShare", 120],
  ["leadershipBaselineYear", "2018"],
  ["leadershipBaseline", { "Band 8a": 1.5 }],
  ["leadershipGoalYear", 28],
  ["splitBy", ""],
])("refuses %s = %p", (key, value) => {
  expect(settingDefinitions[key].fits(value)).toBe(false);
});

it("knows a real date", () => {
  expect(isIsoDate("2024-02-29")).toBe(true);
  expect(isIsoDate("2025-02-29")).toBe(false);
});
