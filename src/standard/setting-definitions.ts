import { ethnicCategories } from "./ethnic-categories";
import { medicalGrades, payBands } from "./pay-bands";
import { plainText } from "./plain-text";
import type { Settings } from "./settings";
import { kindsOfTable, rolesOfColumns } from "./table-vocabulary";

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

/** What a text of ethnicity may be said to mean. */
export const ethnicityMeanings: readonly string[] = [
  ...ethnicCategories
    .map(({ code }) => code)
    .filter((code) => !["unmapped", "white", "bme", "unknown"].includes(code)),
  "White",
  "BME",
  "Unknown",
];

/** What a column may be said to hold; by which one results are split is a setting of its own. */
export const correctableRoles = rolesOfColumns.filter((role) => role !== "split");

type Fits = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of objects with these keys and no others. */
const listOf = (keys: Record<string, Fits>) => (value: unknown) =>
  Array.isArray(value) &&
  value.every(
    (item) =>
      isObject(item) &&
      Object.keys(item).every((key) => key in keys) &&
      Object.entries(keys).every(([key, fits]) => fits(item[key]))
  );

/** An object of texts and what they mean; texts that are compared as one may not mean two things. */
const meaningsOf = (meanings: readonly string[]) => (value: unknown) => {
  if (!isObject(value)) return false;
  const known = new Map<string, unknown>();
  return Object.entries(value).every(([text, meaning]) => {
    const plain = plainText(text);
    if (plain === "" || !isOneOf(...meanings)(meaning)) return false;
    const isNew = !known.has(plain) || known.get(plain) === meaning;
    known.set(plain, meaning);
    return isNew;
  });
};

const isListOfTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** How many corrections are printed in full. */
const mostPrinted = 8;

/** "none", or how many there are and the first of them. */
function printCorrections(corrections: readonly string[], noun = "correction"): string {
  if (corrections.length === 0) return "none";
  const more = corrections.length - mostPrinted;
  const shown = corrections.slice(0, mostPrinted).join("; ");
  const many = `${corrections.length} ${noun}${corrections.length === 1 ? "" : "s"}`;
  return `${many}: ${shown}${more > 0 ? `; and ${more} more` : ""}`;
}

const printMeanings = (value: Record<string, string>) =>
  printCorrections(Object.entries(value).map(([text, meaning]) => `"${text}" is ${meaning}`));

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
  kinds: {
    label: "Corrections, tables",
    words:
      'a list such as [{"sheet": "Sheet1", "table": null, "kind": "staff"}], with a kind of ' +
      `${kindsOfTable.join(", ")}, or none to leave the table out`,
    fits: listOf({
      sheet: isText,
      table: orNull(isText),
      kind: isOneOf(...kindsOfTable, "none"),
    }),
    print: (value) =>
      printCorrections(
        value.map(
          ({ sheet, table, kind }) =>
            `"${sheet}"${table === null ? "" : `, table "${table}",`} is ${kind === "none" ? "left out" : kind}`
        )
      ),
  },
  columns: {
    label: "Corrections, columns",
    words:
      'a list such as [{"sheet": "Sheet1", "header": "Heritage", "role": "ethnicity"}], with a role of ' +
      `${correctableRoles.join(", ")}, or none`,
    fits: listOf({
      sheet: isText,
      header: isText,
      role: isOneOf(...correctableRoles, "none"),
    }),
    print: (value) =>
      printCorrections(
        value.map(
          ({ sheet, header, role }) =>
            `"${header}" of "${sheet}" is ${role === "none" ? "not read" : role}`
        )
      ),
  },
  periods: {
    label: "Corrections, snapshot dates",
    words: 'a list such as [{"sheet": "Sheet1", "period": "2025-03-31"}]',
    fits: listOf({ sheet: isText, period: isIsoDate }),
    print: (value) =>
      printCorrections(value.map(({ sheet, period }) => `"${sheet}" is of ${period}`)),
  },
  ethnicities: {
    label: "Corrections, ethnicity",
    words:
      'texts of ethnicity and what each means, such as {"Heritage group 2": "BME"}: ' +
      `${ethnicityMeanings.join(", ")}`,
    fits: meaningsOf(ethnicityMeanings),
    print: printMeanings,
  },
  grades: {
    label: "Corrections, grades",
    words:
      'texts of grade and the pay band or medical grade of each, such as {"Local 7": "Band 7"}: ' +
      [...payBands, ...medicalGrades].join(", "),
    fits: meaningsOf([...payBands, ...medicalGrades]),
    print: printMeanings,
  },
  verySeniorManagers: {
    label: "Job titles of very senior managers on local pay",
    words: 'a list of job titles, such as ["Managing Director"]',
    fits: isListOfTexts,
    print: (value) => printCorrections(value, "job title"),
  },
  developmentCourses: {
    label: "Courses that are non-mandatory training",
    words: "a list of courses, or null",
    fits: orNull(isListOfTexts),
    print: (value) => (value === null ? "as the columns tell" : printCorrections(value, "course")),
  },
};
