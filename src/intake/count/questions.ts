import { payBandOf } from "../../standard/pay-bands";
import { plainText } from "../../standard/plain-text";
import type { CellValue } from "../found-region";
import type { TableData } from "../recognised-table";
import { isBlank, isErrorValue } from "../table-slice";

/** A text of the tables and how many people, applications or records stand under it. */
export interface TextCount {
  text: string;
  count: number;
}

/**
 * What the tables leave open and somebody may know: each is answered by a setting. Texts that differ only in
 * case, spaces and underscores are one. Most frequent first, at most 50 of each; nothing about one person.
 */
export interface Questions {
  /** Texts of ethnicity that are not recognised: `Settings.ethnicities`. */
  ethnicities: TextCount[];
  /** Texts of grade that are no pay band or medical grade: `Settings.grades`. */
  grades: TextCount[];
  /** Job titles of people on local pay, where nobody is in the VSM row: `Settings.verySeniorManagers`. */
  localPayRoles: TextCount[];
  /** Courses by records, where no column tells mandatory training: `Settings.developmentCourses`. */
  courses: TextCount[];
}

/** Nothing to ask. */
export const noQuestions: Questions = {
  ethnicities: [],
  grades: [],
  localPayRoles: [],
  courses: [],
};

type Texts = ReadonlyMap<CellValue, number>;

const mostTexts = 50;

function textCounts(maps: readonly Texts[]): TextCount[] {
  const bySpelling = new Map<string, { text: string; count: number; most: number }>();
  for (const [value, count] of maps.flatMap((map) => [...map])) {
    if (isBlank(value) || isErrorValue(value)) continue;
    const text = String(value).trim();
    const known = bySpelling.get(plainText(text));
    if (!known) {
      bySpelling.set(plainText(text), { text, count, most: count });
      continue;
    }
    known.count += count;
    if (count > known.most || (count === known.most && text < known.text)) {
      Object.assign(known, { text, most: count });
    }
  }
  return [...bySpelling.values()]
    .map(({ text, count }) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, mostTexts);
}

/** What one table, or several of a kind, could not place: texts with their counts. */
export interface OpenTexts {
  ethnicities?: Texts;
  grades?: Texts;
}

function coursesOf({ table, columns }: TableData): Texts {
  const courses = new Map<CellValue, number>();
  if (table.kind !== "training" || columns.mandatory) return courses;
  for (const course of columns.course ?? []) courses.set(course, (courses.get(course) ?? 0) + 1);
  return courses;
}

/** What can be asked: from the tables as they are counted, and what counting them could not place. */
export function questionsOf(
  data: readonly TableData[],
  open: readonly OpenTexts[],
  localPayRoles: Texts
): Questions {
  const grades = open.map(
    ({ grades: own }) => new Map([...(own ?? [])].filter(([text]) => payBandOf(text) === null))
  );
  return {
    ethnicities: textCounts(open.flatMap(({ ethnicities }) => ethnicities ?? [])),
    grades: textCounts(grades),
    localPayRoles: textCounts([localPayRoles]),
    courses: textCounts(data.map(coursesOf)),
  };
}
