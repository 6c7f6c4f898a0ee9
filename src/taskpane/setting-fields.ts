import { payBands, type PayBand } from "../standard/pay-bands";
import { settingDefinitions } from "../standard/setting-definitions";
import type { Corrections, Settings } from "../standard/settings";

/** The settings with a field of their own: corrections are made beside the tables they are of. */
export type SettingKey = Exclude<keyof Settings, keyof Corrections>;

/** What stands in the fields, by setting. */
export type SettingTexts = Record<SettingKey, string>;

interface SettingField<Value> {
  group: "report" | "leadership";
  control: "text" | "date" | "number" | "choice";
  /** Of a choice: what may be chosen. */
  choices?: readonly { text: string; words: string }[];
  /** Said under the field: what blank means, or an example. */
  hint?: string;
  toText: (value: Value) => string;
  /** The value of a text; what it may be is for the definition of the setting to say. */
  toValue: (text: string) => unknown;
}

const choice = <Value extends string | number>(
  group: "report" | "leadership",
  choices: readonly (readonly [Value, string])[]
): SettingField<Value> => ({
  group,
  control: "choice",
  choices: choices.map(([value, words]) => ({ text: String(value), words })),
  toText: String,
  toValue: (text) => choices.find(([value]) => String(value) === text)?.[0],
});

const numeric = {
  control: "number",
  toText: String,
  toValue: (text: string) => (text.trim() === "" ? null : Number(text)),
} as const;

const orNull = {
  toText: (value: string | number | null) => (value === null ? "" : String(value)),
  toValue: (text: string) => (text.trim() === "" ? null : text.trim()),
};

/** "Band 8a: 4; Band 8b: 2" as people by band; null where it cannot be read so. */
function peopleByBand(text: string): unknown {
  if (text.trim() === "") {
    return null;
  }
  const pairs = text
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part): [string, number] => {
      const [band, people = ""] = part.split(":");
      return [band.trim(), people.trim() === "" ? NaN : Number(people)];
    });
  return Object.fromEntries(pairs);
}

/** How each setting is entered, in the order of the form. */
export const settingFields: { [Key in SettingKey]: SettingField<Settings[Key]> } = {
  snapshot: { group: "report", control: "date", hint: "Blank: as the tables say", ...orNull },
  organisation: { group: "report", control: "text", hint: "Blank: as the tables say", ...orNull },
  level: choice("report", [
    [0.9, "90%"],
    [0.95, "95%"],
    [0.99, "99%"],
  ]),
  indicator3: choice("report", [
    ["single year", "of the year"],
    ["two-year average", "average of this and last year"],
  ]),
  breakdown: choice("report", [
    ["none", "none"],
    ["broad groups", "broad ethnic groups"],
  ]),
  materialPoints: { group: "report", ...numeric },
  splitBy: {
    group: "report",
    control: "text",
    hint: "The heading of a column, such as Division. Blank: no split",
    ...orNull,
  },
  leadershipFirstBand: choice(
    "leadership",
    payBands.map((band: PayBand) => [band, band] as const)
  ),
  leadershipGoalShare: {
    group: "leadership",
    control: "number",
    hint: "Percent. Blank: the share of the whole workforce",
    toText: orNull.toText,
    toValue: numeric.toValue,
  },
  leadershipBaselineYear: { group: "leadership", ...numeric },
  leadershipBaseline: {
    group: "leadership",
    control: "text",
    hint: "Such as Band 8a: 4; Band 8b: 2. Blank: as the tables say",
    toText: (value) => (value === null ? "" : settingDefinitions.leadershipBaseline.print(value)),
    toValue: peopleByBand,
  },
  leadershipGoalYear: { group: "leadership", ...numeric },
};

export const settingKeys = Object.keys(settingFields) as SettingKey[];

/** One field of the table, whatever its setting holds. */
export const settingField = (key: SettingKey) =>
  settingFields[key] as unknown as SettingField<Settings[SettingKey]>;

/** Settings as the texts of their fields. */
export function settingTexts(settings: Settings): SettingTexts {
  return Object.fromEntries(
    settingKeys.map((key) => [key, settingField(key).toText(settings[key])])
  ) as SettingTexts;
}

/** What is wrong with the texts, by setting: "must be …". */
export function settingProblems(texts: SettingTexts): Partial<SettingTexts> {
  const problems: Partial<SettingTexts> = {};
  for (const key of settingKeys) {
    const { fits, words } = settingDefinitions[key];
    if (!fits(settingField(key).toValue(texts[key]))) {
      problems[key] = `Must be ${words.replace(/,? or null$/, ", or blank")}.`;
    }
  }
  const [from, to] = [Number(texts.leadershipBaselineYear), Number(texts.leadershipGoalYear)];
  if (!problems.leadershipGoalYear && !problems.leadershipBaselineYear && to <= from) {
    problems.leadershipGoalYear = "Must be after the baseline year.";
  }
  return problems;
}

/** The settings before, with those of texts without problems in their place. */
export function settingsOfTexts(texts: SettingTexts, before: Settings): Settings {
  return {
    ...before,
    ...Object.fromEntries(settingKeys.map((key) => [key, settingField(key).toValue(texts[key])])),
  };
}
