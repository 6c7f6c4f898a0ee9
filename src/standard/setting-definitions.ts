import { payBands } from "./pay-bands";
import type { Settings } from "./settings";

export interface SettingDefinition<T> {
  /** As printed on WRES Method and in the pane. */
  label: string;
  /** What it may hold, after "must be". */
  words: string;
  /** Whether a value from outside (a settings file) is one of those. */
  fits: (value: unknown) => boolean;
  /** The value as printed. */
  print: (value: T) => string;
}

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isYear = (value: unknown) =>
  isNumber(value) && Number.isInteger(value) && value >= 2000 && value <= 2100;
const isOneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const orNull = (fits: (value: unknown) => boolean) => (value: unknown) =>
  value === null || fits(value);

/** Whether a text is a real date written as 2025-03-31. */
export function isIsoDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isBaseline(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([band, people]) =>
        (payBands as readonly string[]).includes(band) &&
        isNumber(people) &&
        Number.isInteger(people) &&
        people >= 0
    )
  );
}

/** Every setting: what it may hold, and how it is printed. */
export const settingDefinitions: { [Key in keyof Settings]: SettingDefinition<Settings[Key]> } = {
  snapshot: {
    label: "Snapshot",
    words: 'a date such as "2025-03-31", or null',
    fits: orNull(isIsoDate),
    print: (value) => value ?? "as the tables say",
  },
  organisation: {
    label: "Organisation",
    words: "a name, or null",
    fits: orNull(isText),
    print: (value) => value ?? "as the tables say",
  },
  level: {
    label: "Confidence level of intervals",
    words: "0.9, 0.95 or 0.99",
    fits: isOneOf(0.9, 0.95, 0.99),
    print: (value) => `${Math.round(value * 100)}%`,
  },
  indicator3: {
    label: "Indicator 3, events",
    words: '"single year" or "two-year average"',
    fits: isOneOf("single year", "two-year average"),
    print: (value) => value,
  },
  breakdown: {
    label: "Breakdown of the BME group",
    words: '"none" or "broad groups"',
    fits: isOneOf("none", "broad groups"),
    print: (value) => value,
  },
  materialPoints: {
    label: "Indicators 5 to 8, material from (percentage points)",
    words: "a number above 0",
    fits: (value) => isNumber(value) && value > 0,
    print: String,
  },
  leadershipFirstBand: {
    label: "Leadership goal, from band",
    words: 'a pay band such as "Band 8a"',
    fits: isOneOf(...payBands),
    print: String,
  },
  leadershipGoalShare: {
    label: "Leadership goal, BME share",
    words: "a percentage from 0 to 100, or null",
    fits: orNull((value) => isNumber(value) && value >= 0 && value <= 100),
    print: (value) => (value === null ? "the share of the whole workforce" : `${value}%`),
  },
  leadershipBaselineYear: {
    label: "Leadership goal, baseline year",
    words: "a year",
    fits: isYear,
    print: String,
  },
  leadershipBaseline: {
    label: "Leadership goal, BME staff in the baseline year",
    words: 'BME staff by pay band, {"Band 8a": 4}, or null',
    fits: orNull(isBaseline),
    print: (value) =>
      value === null
        ? "as the tables say"
        : Object.entries(value)
            .map(([band, people]) => `${band}: ${people}`)
            .join("; "),
  },
  leadershipGoalYear: {
    label: "Leadership goal, year",
    words: "a year",
    fits: isYear,
    print: String,
  },
  splitBy: {
    label: "Split by column",
    words: "the header of a column, or null",
    fits: orNull(isText),
    print: (value) => value ?? "none",
  },
};
