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
  ["kinds", [{ sheet: "Sheet1", kind: "staff" }]],
  ["kinds", [{ sheet: "Sheet1", table: null, kind: "leavers" }]],
  ["kinds", { sheet: "Sheet1", table: null, kind: "staff" }],
  ["columns", [{ sheet: "Sheet1", header: "Heritage", role: "race" }]],
  ["columns", [{ sheet: "Sheet1", header: "Division", role: "split" }]],
  ["columns", [{ sheet: "Sheet1", header: "", role: "none" }]],
  ["columns", [{ sheet: "Sheet1", header: "A", role: "fte", colour: "red" }]],
  ["periods", [{ sheet: "Sheet1", period: "31 March 2025" }]],
  ["ethnicities", { E1: "white" }],
  ["ethnicities", { E1: "unmapped" }],
  ["ethnicities", { " ": "White" }],
  ["ethnicities", { E1: "White", "e1 ": "BME" }],
  ["ethnicities", ["White"]],
  ["grades", { L7: "Band 8" }],
  ["verySeniorManagers", "Chief Executive"],
  ["verySeniorManagers", null],
  ["developmentCourses", [1]],
])("refuses %s = %p", (key, value) => {
  expect(settingDefinitions[key].fits(value)).toBe(false);
});

it("knows a real date", () => {
  expect(isIsoDate("2024-02-29")).toBe(true);
  expect(isIsoDate("2025-02-29")).toBe(false);
});

it("takes corrections, and prints how many there are", () => {
  const { kinds, columns, periods, ethnicities, grades, developmentCourses } = settingDefinitions;
  expect(kinds.fits([{ sheet: "A", table: null, kind: "none" }])).toBe(true);
  expect(kinds.print([{ sheet: "A", table: "T", kind: "none" }])).toBe(
    '1 correction: "A", table "T", is left out'
  );
  expect(columns.fits([{ sheet: "A", header: "B", role: "ethnicity" }])).toBe(true);
  expect(columns.print([{ sheet: "A", header: "B", role: "none" }])).toMatch(
    /"B" of "A" is not read/
  );
  expect(periods.fits([{ sheet: "A", period: "2025-03-31" }])).toBe(true);
  expect(ethnicities.fits({ E1: "White", "e1 ": "White", E2: "H", E3: "blank" })).toBe(true);
  expect(ethnicities.print({ E1: "White", E2: "H" })).toBe(
    '2 corrections: "E1" is White; "E2" is H'
  );
  expect(grades.fits({ L7: "Band 7", Doc: "Consultants" })).toBe(true);
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`g${at}`, "VSM" as const])
  );
  expect(grades.print(many)).toMatch(/^12 corrections: .*; and 4 more$/);
  expect(developmentCourses.print(null)).toBe("as the columns tell");
  expect(developmentCourses.print([])).toBe("none");
});
