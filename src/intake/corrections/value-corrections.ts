import { ethnicCategories } from "../../standard/ethnic-categories";
import { payBandOf } from "../../standard/pay-bands";
import { plainText } from "../../standard/plain-text";
import type { EthnicityMeaning, Settings } from "../../standard/settings";
import { DistinctValues } from "../count/distinct-values";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { CellValue, FoundRegion } from "../found-region";
import type { ColumnRole, TableData } from "../recognised-table";

/** Texts in plain words, and what is read instead. */
type Replacements = ReadonlyMap<string, string>;

const categoryNames = new Map(ethnicCategories.map(({ code, name }) => [code, name]));

/** The words of a category, or of a group of which no category is told. */
const wordsOfMeaning = (meaning: EthnicityMeaning): string =>
  meaning === "White" || meaning === "BME" || meaning === "Unknown"
    ? meaning
    : categoryNames.get(meaning)!;

/** "Other" by itself could be anybody's grade. */
const wordsOfGrade = (grade: string) => (grade === "Other" ? "Other medical" : grade);

const replacementsOf = <T extends string>(
  meanings: Readonly<Record<string, T>>,
  words: (meaning: T) => string
): Replacements =>
  new Map(Object.entries(meanings).map(([text, meaning]) => [plainText(text), words(meaning)]));

/** What texts of ethnicity and of grade are read as, by the settings. */
export function replacementsIn({ ethnicities, grades }: Settings): {
  ethnicities: Replacements;
  grades: Replacements;
} {
  return {
    ethnicities: replacementsOf(ethnicities, wordsOfMeaning),
    grades: replacementsOf(grades, wordsOfGrade),
  };
}

/** Texts with the known ones replaced, and which of them were met; the same array where none was. */
export function replaceTexts(
  cells: readonly CellValue[],
  replacements: Replacements,
  met: Set<string>
): readonly CellValue[] {
  if (replacements.size === 0) return cells;
  const distinct = new DistinctValues();
  const results: CellValue[] = [];
  let any = false;
  const numbers = cells.map((value) => {
    const number = distinct.numberOf(value);
    if (number === results.length) {
      const plain = plainText(value);
      const words = replacements.get(plain);
      if (words !== undefined) {
        any = true;
        met.add(plain);
      }
      results.push(words ?? value);
    }
    return number;
  });
  return any ? numbers.map((number) => results[number]) : cells;
}

/**
 * The cells of a region with texts of ethnicity and grade replaced: labels of ready-made counts are told by
 * their words, wherever they stand. `met`: the texts that were there, in plain words.
 */
export function withReplacedLabels(
  region: FoundRegion,
  settings: Settings
): { region: FoundRegion; met: ReadonlySet<string> } {
  const { ethnicities, grades } = replacementsIn(settings);
  const met = new Set<string>();
  if (ethnicities.size === 0 && grades.size === 0) return { region, met };
  const rows = region.rows.map((row) => [
    ...replaceTexts(replaceTexts(row, ethnicities, met), grades, met),
  ]);
  return { region: met.size === 0 ? region : { ...region, rows }, met };
}

/** Grades of local pay that may be read as those of a band: "Local Band 9", "Spot salary". */
const localPay = /\blocal(ly agreed)? (pay|band|grade|salary|scale)|\bad[- ]?hoc\b|\bspot\b/i;

/** True for somebody whose grade is no pay band or medical grade, or a local one. */
export function isOnLocalPay(grade: CellValue | undefined): boolean {
  return payBandOf(grade ?? "") === null || localPay.test(String(grade));
}

interface VerySeniorManagers {
  titles: ReadonlySet<string>;
  /** Titles that somebody has, and those of somebody whom they put among the VSM. */
  met: Set<string>;
  used: Set<string>;
}

/** The grades of a staff list, with "VSM" for staff on local pay in one of the job titles. */
function withVerySeniorManagers(
  { table, columns }: TableData,
  payBand: readonly CellValue[] | undefined,
  { titles, met, used }: VerySeniorManagers
): readonly CellValue[] | undefined {
  const { jobTitle } = columns;
  if (table.kind !== "staff" || !jobTitle || titles.size === 0) return payBand;
  const distinct = new DistinctValues();
  const isTitle: boolean[] = [];
  let any = false;
  const grades = jobTitle.map((title, row) => {
    const number = distinct.numberOf(title);
    const plain = number === isTitle.length ? plainText(title) : "";
    if (number === isTitle.length) {
      isTitle.push(titles.has(plain));
      if (isTitle[number]) met.add(plain);
    }
    const grade = payBand?.[row] ?? "";
    if (!isTitle[number] || !isOnLocalPay(grade)) return grade;
    any = true;
    used.add(plainText(title));
    return "VSM";
  });
  return any ? grades : payBand;
}

/** Where each setting of texts looks, for messages. */
const unusedWords = {
  ethnicities: "an ethnicity that a table gives",
  grades: "a grade that a table gives",
  verySeniorManagers: "a job title on a staff list",
  developmentCourses: "a course in a list of training",
} as const;

function unused(
  setting: keyof typeof unusedWords,
  texts: readonly string[],
  where = ""
): Finding[] {
  return texts.map((text) =>
    finding(
      "correction-unused",
      1,
      where,
      `The settings say what "${text}" is, but it is not ${unusedWords[setting]}. Correct the text or take it out of the settings.`
    )
  );
}

/**
 * The tables of a workbook with what the settings say of their texts: ethnicities and grades as they are to
 * be read, and "VSM" as the grade of staff on local pay in one of the job titles of very senior managers.
 * Codes of stages are read by the key that was found with their list. A text of the settings that stands nowhere is a finding. Tables that nothing is said of stay as they are.
 */
export function withCorrectedValues(
  data: readonly TableData[],
  settings: Settings
): { data: TableData[]; findings: Finding[] } {
  const { ethnicities, grades } = replacementsIn(settings);
  const managers: VerySeniorManagers = {
    titles: new Set(settings.verySeniorManagers.map(plainText)),
    met: new Set(),
    used: new Set(),
  };
  const courses = new Set<string>();
  const met = new Set<string>();
  const corrected = data.map((table): TableData => {
    table.table.figures?.replaced?.forEach((text) => met.add(text));
    if (table.table.kind === "training" && settings.developmentCourses !== null) {
      for (const course of new Set(table.columns.course)) courses.add(plainText(course));
    }
    const columns = { ...table.columns };
    let any = false;
    const put = (role: ColumnRole, cells: readonly CellValue[] | undefined) => {
      if (cells === undefined || cells === table.columns[role]) return;
      any = true;
      columns[role] = cells as CellValue[];
    };
    if (table.table.shape === "figures") {
      for (const [role, cells] of Object.entries(table.columns) as [ColumnRole, CellValue[]][]) {
        put(role, replaceTexts(replaceTexts(cells, ethnicities, met), grades, met));
      }
    } else {
      const { ethnicity, otherEthnicity, payBand } = table.columns;
      const bands = payBand && replaceTexts(payBand, grades, met);
      put("ethnicity", ethnicity && replaceTexts(ethnicity, ethnicities, met));
      put("otherEthnicity", otherEthnicity && replaceTexts(otherEthnicity, ethnicities, met));
      put("payBand", withVerySeniorManagers(table, bands, managers));
      const { stageWords } = table.table;
      const words = stageWords && new Map(Object.entries(stageWords));
      put(
        "stage",
        words && table.columns.stage && replaceTexts(table.columns.stage, words, new Set())
      );
    }
    return any ? { ...table, columns } : table;
  });

  const notAmong = (texts: readonly string[], known: ReadonlySet<string>) =>
    texts.filter((text) => !known.has(plainText(text)));
  const idle = settings.verySeniorManagers.filter((title) => {
    const plain = plainText(title);
    return managers.met.has(plain) && !managers.used.has(plain);
  });
  return {
    data: corrected,
    findings: [
      ...unused("ethnicities", notAmong(Object.keys(settings.ethnicities), met)),
      ...unused("grades", notAmong(Object.keys(settings.grades), met)),
      ...unused("verySeniorManagers", notAmong(settings.verySeniorManagers, managers.met)),
      ...idle.map((title) =>
        finding(
          "correction-unused",
          1,
          "",
          `The settings count "${title}" as VSM, but everybody with this job title has a pay band or medical grade, which counts. Take it out of the settings, or say in them what their grade is.`
        )
      ),
      ...unused("developmentCourses", notAmong(settings.developmentCourses ?? [], courses)),
    ],
  };
}
