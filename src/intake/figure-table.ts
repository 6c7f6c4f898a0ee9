import {
  ethnicCategories,
  ethnicCategoryOf,
  groupOf,
  type EthnicCategory,
  type EthnicCategoryCode,
} from "../standard/ethnic-categories";
import type { Group } from "../standard/group";
import { derivedFigure, notPeople, notTheWorkforce } from "../standard/figure-headings";
import { payBandOf } from "../standard/pay-bands";
import { ethnicityReader } from "./ethnicity-column";
import type { FigureBlock } from "./figure-blocks";
import {
  formatAt,
  placeOfCell,
  readFigure,
  valueAt,
  type FigureGrid,
  type FigureReading,
} from "./figure-grid";
import {
  bandOf,
  labelKindOf,
  meaningOfLabel,
  meaningOfTitle,
  namesOtherBreakdown,
  namesOthersFigures,
  plainLabel,
  yearOf,
  type LabelKind,
  type Meaning,
} from "./figure-label";
import { isOfRecruitment } from "./figure-use";
import type { CellValue } from "./found-region";
import { periodOfText } from "./period-of-text";
import { isBlank } from "./table-slice";

/** A number of a table with all that its labels say of it. */
export interface Figure {
  reading: FigureReading;
  /** Row and column of the grid. */
  row: number;
  column: number;
  /** What its own row and column say. */
  own: Meaning;
  /** The same, with what headings and titles add. */
  meaning: Meaning;
  where: string;
}

/** A row or column whose numbers were left out, because its label is not understood. */
export interface FigureDoubt {
  code:
    | "label-not-understood"
    | "labels-contradict"
    | "label-missing"
    | "other-people"
    | "other-breakdown"
    | "quarters-of-year";
  /** The label or labels. */
  text: string;
  count: number;
  where: string;
}

export interface LabelColumn {
  column: number;
  header: string;
  kind: LabelKind | null;
}

export interface NumberColumn {
  column: number;
  header: string;
  /** null where its header is not understood. */
  meaning: Meaning | null;
}

export interface FigureTable {
  labels: LabelColumn[];
  numbers: NumberColumn[];
  figures: Figure[];
  doubts: FigureDoubt[];
  /** Texts of the label columns of each data row, to find rows that stand twice. */
  rowTexts: Map<number, string>;
  /** The same in order, with the labels that stand once above several rows in each of them. */
  lines: readonly string[];
  /** What titles and the name of the sheet say. */
  context: Meaning;
}

const genericFigures = new Set(["count", "percent"]);

/** A percent sign beside the number of a row ("Voting members" under "%") says the more: it is no count. */
const isCountAndPercent = (one: unknown, other: unknown) =>
  genericFigures.has(String(one)) && genericFigures.has(String(other));

/** Two meanings taken together; null where they contradict each other. */
export function mergeMeanings(one: Meaning, other: Meaning): Meaning | null {
  const merged: Meaning = { ...one };
  for (const [key, value] of Object.entries(other) as [keyof Meaning, never][]) {
    const known = merged[key] as unknown;
    if (known === undefined || known === value) {
      merged[key] = value;
    } else if (key === "figure" && isCountAndPercent(known, value)) {
      merged[key] = "percent" as never;
    } else if (key === "figure") {
      if (genericFigures.has(known as string) && !(genericFigures.has(value) && known !== value)) {
        merged[key] = value;
      } else if (!genericFigures.has(value)) {
        return null;
      } else if (genericFigures.has(known as string)) {
        return null;
      }
    } else if (key === "measure") {
      // "Board" above "Voting": the part says more.
      if (String(value).startsWith(`${String(known)} `)) merged[key] = value;
      else if (!String(known).startsWith(`${String(value)} `)) return null;
    } else if (key === "section" || key === "part" || key === "survey") {
      if (key === "section") merged[key] = value;
      if (key === "survey" && JSON.stringify(known) !== JSON.stringify(value)) return null;
    } else if (key !== "categoryText" && key !== "bandText") {
      return null;
    }
  }
  return merged;
}

/** Adds what a context says of matters that a meaning leaves open. */
export function withContext(meaning: Meaning, context: Meaning): Meaning {
  const own = meaning;
  const added: Meaning = { ...context, ...own };
  // A figure of a survey has no section, and a number that has a date needs no year.
  if (own.period !== undefined || own.surveyYear !== undefined || own.year !== undefined) {
    for (const key of ["period", "year", "surveyYear"] as const) {
      if (own[key] === undefined) delete added[key];
    }
  }
  if (own.question !== undefined && own.survey === undefined) delete added.survey;
  if (own.survey !== undefined && own.question === undefined) delete added.question;
  if ((own.question !== undefined || own.survey !== undefined) && own.indicator === undefined) {
    delete added.indicator;
  }
  return added;
}

/** What an indicator begins anew: the context of the one before it does not carry over. */
const ofOneIndicator = [
  "section",
  "band",
  "bandText",
  "category",
  "categoryText",
  "measure",
  "question",
  "survey",
  "part",
  "figure",
] as const satisfies readonly (keyof Meaning)[];

function carryOn(context: Meaning, said: Meaning): Meaning {
  const carried: Meaning = { ...context };
  if (said.indicator !== undefined) for (const key of ofOneIndicator) delete carried[key];
  if (said.question !== undefined || said.survey !== undefined) {
    for (const key of ["question", "survey", "indicator"] as const) delete carried[key];
  }
  if (said.period !== undefined || said.surveyYear !== undefined || said.year !== undefined) {
    for (const key of ["period", "year", "surveyYear"] as const) delete carried[key];
  }
  return { ...carried, ...said };
}

/** What staff are set beside: "compared with the local population". */
const comparison =
  /\b(compar(ed|ison|ing)|against|versus|vs|beside|alongside)\b(?! (of|between)\b).*$/i;

/** True for a heading of people who are not the workforce, or of money, unless it says who is left out. */
export function namesOtherPeople(text: string): boolean {
  const words = text.replace(/_/g, " ").replace(comparison, "");
  return (
    (notTheWorkforce.test(words) || notPeople.test(words)) &&
    !/\b(in|ex)cl|\bwithout\b|\bexcept\b|\bno\b|\bnot\b/i.test(text)
  );
}

/** Share of values that make the labels of a column without a telling header bands or categories. */
const shareOfLabels = 0.5;

function kindByValues(values: readonly (string | number | boolean)[]): LabelKind | null {
  const of = (test: (value: string | number | boolean) => boolean) =>
    values.filter(test).length >= values.length * shareOfLabels;
  const isBand = (value: string | number | boolean) =>
    typeof value === "string" && value.trim().length > 1 && payBandOf(value) !== null;
  const isCategory = (value: string | number | boolean) =>
    typeof value === "string" && value.trim().length > 2 && ethnicCategoryOf(value) !== "unmapped";
  if (values.length === 0) return null;
  if (of(isBand)) return "band";
  return of(isCategory) ? "category" : null;
}

/** Headers of columns that number the rows. */
const rowNumber = /^(no|nos|row|line|s no|item no|order|id)$/;

interface Columns {
  labels: LabelColumn[];
  numbers: NumberColumn[];
}

function columnsOf(grid: FigureGrid, block: FigureBlock, titles: readonly string[]): Columns {
  const dataRows = block.body.filter(({ isHeading }) => !isHeading).map(({ row }) => row);
  const labels: LabelColumn[] = [];
  const numberColumns: number[] = [];
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const cells = dataRows
      .map((row) => ({ value: valueAt(grid, row, column), format: formatAt(grid, row, column) }))
      .filter(({ value }) => !isBlank(value));
    const headers = block.headerRows
      .map((row) => valueAt(grid, row, column))
      .filter((value) => !isBlank(value));
    if (cells.length === 0) continue;
    const header = headers.map(String).join(" ");
    const kinds = headers.map((text) => labelKindOf(String(text)));
    // "As at 31 March" may stand over years in a column, or over columns of people.
    const holdsTimes = cells.every(
      ({ value, format }) => readFigure(value, format) === null || yearOf(value) !== null
    );
    const named = kinds.find((kind) => kind !== null && (kind !== "period" || holdsTimes));
    const figures = cells.filter(({ value, format }) => readFigure(value, format) !== null).length;
    const isText = figures < cells.length / 2;
    const first = labels.length === 0 && numberColumns.length === 0 && header === "";
    const values = cells.map(({ value }) => value);
    const byValues = kindByValues(values);
    const isOfOthers =
      isText &&
      byValues === null &&
      values.some((value) => typeof value === "string" && namesOthersFigures(value));
    if (isRowNumber(header, values)) {
      labels.push({ column, header, kind: "ignored" });
    } else if (isOfOthers && (named == null || named === "ignored")) {
      labels.push({ column, header, kind: "organisation" });
    } else if (
      isText ||
      (first && named !== "organisation") ||
      (named != null && named !== "figure" && named !== "part" && named !== "organisation")
    ) {
      labels.push({ column, header, kind: named ?? byValues });
    } else {
      numberColumns.push(column);
    }
  }
  const numbers = numberHeaders(grid, block, numberColumns, titles);
  // "No." beside columns of groups numbers the rows; by itself it is the number of people.
  const hasGroups = numbers.some(({ meaning }) => meaning?.category !== undefined);
  const isNumbering = ({ header }: NumberColumn) => hasGroups && rowNumber.test(plainLabel(header));
  return {
    labels: [
      ...labels,
      ...numbers.filter(isNumbering).map(({ column, header }): LabelColumn => ({
        column,
        header,
        kind: "ignored",
      })),
    ],
    numbers: numbers.filter((column) => !isNumbering(column)),
  };
}

/** "No." above 1, 2, 3, …: the rows of a form, not heads. */
function isRowNumber(header: string, values: readonly (string | number | boolean)[]): boolean {
  return (
    rowNumber.test(plainLabel(header)) &&
    values.length > 2 &&
    values.every((value, index) => index === 0 || Number(value) > Number(values[index - 1]))
  );
}

/** Headers of the columns of numbers; a text above several of them holds for all up to the next one. */
function numberHeaders(
  grid: FigureGrid,
  block: FigureBlock,
  columns: readonly number[],
  titles: readonly string[]
): NumberColumn[] {
  const lastHeader = block.headerRows[block.headerRows.length - 1];
  const paths = columns.map((column) =>
    block.headerRows.map((row) => {
      const fills = row !== lastHeader;
      for (let from = column; from >= columns[0]; from--) {
        const value = valueAt(grid, row, from);
        if (!isBlank(value)) return { value, format: formatAt(grid, row, from) };
        if (!fills) break;
      }
      return { value: "", format: "General" };
    })
  );
  // Codes of one letter are categories where a whole row of them stands in the header.
  const coded = block.headerRows.map(
    (_, level) =>
      paths.filter((path) => /^[A-S]$/.test(ethnicCategoryOf(path[level].value))).length >= 5
  );
  const textsAt = (level: number) => paths.map((path) => String(path[level].value));
  const inQuarters = block.headerRows.map((_, level) =>
    namesQuartersAndYear(textsAt(level), titles)
  );
  const ofQuarters = block.headerRows.map((_, level) => namesQuartersOnly(textsAt(level), titles));
  const saidAt = (index: number, level: number): Meaning | null => {
    const { value, format } = paths[index][level];
    if (isBlank(value)) return {};
    const text = String(value);
    if (inQuarters[level] && quarterOf(text) !== null) return { ofWhich: true };
    if (inQuarters[level] && isWholeYear(text)) return {};
    const year = inQuarters[level] ? yearNamed(text) : null;
    if (year !== null) return { period: year };
    if (ofQuarters[level] && quarterOf(text) !== null)
      return meaningOfQuarter(text, [...titles, ...textsAt(level)]);
    if (notPeople.test(text)) return null;
    // "Trust" above numbers is everybody, beside the groups.
    if (labelKindOf(text) === "organisation") return { total: true };
    const code = coded[level] ? ethnicCategoryOf(value) : "unmapped";
    return code === "unmapped" ? meaningOfLabel(value, format) : { category: code };
  };
  const said = columns.map((_, index) => block.headerRows.map((__, level) => saidAt(index, level)));
  const passedOver = new Set(
    block.headerRows.map((_, level) => level).filter((level) => isOnlyAName(level, said, textsAt))
  );
  return columns.map((column, index) => ({
    column,
    header: textsOfPath(paths[index]),
    meaning: mergedOf(said[index].filter((_, level) => !passedOver.has(level))),
  }));
}

const textsOfPath = (path: readonly { value: CellValue }[]) =>
  path
    .filter(({ value }) => !isBlank(value))
    .map(({ value }) => String(value))
    .join(" ");

const mergedOf = (said: readonly (Meaning | null)[]): Meaning | null =>
  said.reduce<Meaning | null>(
    (merged, own) => (merged === null || own === null ? null : mergeMeanings(merged, own)),
    {}
  );

/**
 * True for a row of names above the header that nobody knows, where the rows below tell every column from the
 * others: a programme, a source. Names of other people, and names that alone tell columns apart, are none.
 */
function isOnlyAName(
  level: number,
  said: readonly (readonly (Meaning | null)[])[],
  textsAt: (level: number) => readonly string[]
): boolean {
  if (said.length === 0 || level >= said[0].length - 1) return false;
  const texts = textsAt(level);
  const isName = texts.every(
    (text, index) =>
      isBlank(text) ||
      (said[index][level] === null && !namesOtherPeople(text) && !namesOtherBreakdown(text))
  );
  if (!isName || texts.every(isBlank)) return false;
  const others = said.map((own) => mergedOf(own.filter((_, other) => other !== level)));
  const known = others.filter((meaning) => meaning !== null);
  return (
    known.length > 0 &&
    known.every((meaning) => Object.keys(meaning).length > 0) &&
    new Set(known.map((meaning) => JSON.stringify(meaning))).size === known.length
  );
}

const quarter = /^(?:q|qtr|quarter) ?([1-4])( .*)?$/;

/** Number of the quarter that a label names: "Q1", "Quarter 4 2024/25"; null for any other label. */
function quarterOf(label: string): number | null {
  const match = quarter.exec(plainLabel(label));
  return match ? Number(match[1]) : null;
}

/** Words for numbers that hold what went before them. */
const sinceTheStart =
  /\b(ytd|year to date|to date|cumul\w*|running totals?|rolling|aggregated?)\b/i;

/** A quarter, and its year where it has one of its own; `beside`: titles, and the labels of the others. */
function meaningOfQuarter(label: string, beside: readonly string[]): Meaning {
  const period = periodOfText(label);
  const toDate = beside.some((text) => sinceTheStart.test(text.replace(/_/g, " ")));
  return {
    quarter: quarterOf(label)!,
    ...(period === null ? {} : { period }),
    ...(toDate ? { toDate } : {}),
  };
}
const wholeYear =
  /^((full|whole|financial) )?year( (total|to date))?$|^(grand )?total$|^annual( total)?$|^ytd$|^12 months$|^all quarters$/;

const isWholeYear = (text: string) => wholeYear.test(plainLabel(text));

const yearByName =
  /^(?:(?:full|whole|financial|year|fy|annual|total) )*(?:20)?\d\d (?:20)?\d\d(?: (?:total|full year|year))?$/;

/** The year that a label names and nothing else: "2024/25", "Year 2024/25"; null for any other label. */
function yearNamed(label: string): string | null {
  return yearByName.test(plainLabel(label)) ? periodOfText(label) : null;
}

/**
 * True for labels that tell quarters and their year apart: the year is counted, quarters are parts of it. A year by
 * its name is the sum of the quarters where they, or else the titles, are of no other year.
 */
function namesQuartersAndYear(labels: readonly string[], titles: readonly string[]): boolean {
  const ofQuarters = [...new Set(labels.filter((label) => quarterOf(label) !== null))];
  if (ofQuarters.length < 2) return false;
  if (labels.some(isWholeYear)) return true;
  const years = new Set(labels.map(yearNamed).filter((year) => year !== null));
  if (years.size === 0) return false;
  const own = ofQuarters.map(periodOfText).filter((year) => year !== null);
  const beside = own.length > 0 ? own : titles.map(periodOfText).filter((year) => year !== null);
  return own.length > 0
    ? own.every((year) => years.has(year))
    : beside.length === 0 || beside.some((year) => years.has(year));
}

/** True for labels of all four quarters without a year that sums them: together they are the year. */
function namesQuartersOnly(labels: readonly string[], titles: readonly string[]): boolean {
  const quarters = new Set(labels.map(quarterOf));
  return (
    [1, 2, 3, 4].every((number) => quarters.has(number)) && !namesQuartersAndYear(labels, titles)
  );
}

/** What the titles above a block say, those nearest to it last. */
export function contextOf(texts: readonly string[]): Meaning {
  return texts.reduce<Meaning>((context, text) => carryOn(context, meaningOfTitle(text)), {});
}

/** Bands in words that make the bare numbers of a column bands too. */
const fewestBands = 3;

/** Broad ethnic groups that stand above their categories, as headings or with their sums. */
const broadGroup =
  /^(white|mixed|multiple|mixed (or |and )?multiple( ethnic groups?)?|asian|asian (or )?asian british|black|black (or )?black british|chinese (or )?other( ethnic groups?)?|other( ethnic groups?)?)( total)?$/;

/** Rows of one category column under a broad group: which are its parts, and which row is their sum. */
interface BroadGroups {
  /** Row of a part to the text of its broad group. */
  groupOfRow: Map<number, string>;
  sums: Set<number>;
}

/** The categories of a broad group, by the category that its name alone is read as. */
function familyOf(code: EthnicCategoryCode): Set<EthnicCategoryCode> {
  const own = ethnicCategories.find((category) => category.code === code);
  const isSame = ({ code: other, group, broadGroup }: EthnicCategory) =>
    /^[A-S]$/.test(other) &&
    (code === "white" ? group === "white" : broadGroup === own?.broadGroup);
  const codes = new Set(ethnicCategories.filter(isSame).map((category) => category.code));
  // The list of 2001 has Chinese among the others.
  if (code === "S") codes.add("R");
  return codes;
}

/** The category of a text under a broad group: "British" under "White", "Other" under "Asian". */
function categoryWithin(group: string, text: string): EthnicCategoryCode {
  const alone = ethnicCategoryOf(text);
  if (alone !== "unmapped" && alone !== "S") return alone;
  const within = ethnicCategoryOf(`${group} - ${text}`);
  return within === "unmapped" ? alone : within;
}

/**
 * Broad groups in a column of categories. A row of a group with numbers is the sum of the rows below it only
 * where the numbers say so; without numbers it is a heading.
 */
function broadGroupsIn(grid: FigureGrid, block: FigureBlock, label: LabelColumn): BroadGroups {
  const groupOfRow = new Map<number, string>();
  const sums = new Set<number>();
  const rows = block.body.map(({ row }) => row);
  const textOf = (row: number) => String(valueAt(grid, row, label.column)).trim();
  const isBroad = (row: number) => broadGroup.test(plainLabel(textOf(row)));
  const numbersOf = (row: number) => {
    const numbers: [number, number][] = [];
    for (let column = block.firstColumn; column <= block.lastColumn; column++) {
      const figure = readFigure(valueAt(grid, row, column), formatAt(grid, row, column));
      const value = figure === null || figure.percent ? null : figure.value;
      if (value !== null && Number.isInteger(value)) numbers.push([column, value]);
    }
    return numbers;
  };
  rows.forEach((row, index) => {
    if (!isBroad(row)) return;
    const group = textOf(row).replace(/\s*total\s*$/i, "");
    const family = familyOf(ethnicCategoryOf(group));
    const following: number[] = [];
    for (const next of rows.slice(index + 1)) {
      // A bare "Other" is one of the group's own.
      const begins = isBroad(next) && !/^other$/.test(plainLabel(textOf(next)));
      if (begins || !family.has(categoryWithin(group, textOf(next)))) break;
      following.push(next);
    }
    const own = numbersOf(row);
    const adds = (count: number) =>
      own.every(([column, value]) => {
        const parts = following.slice(0, count).flatMap((part) => numbersOf(part));
        return parts.reduce((sum, [at, n]) => (at === column ? sum + n : sum), 0) === value;
      });
    const counts = following.map((_, at) => at + 1);
    const parts = own.length === 0 ? following.length : (counts.find(adds) ?? 0);
    if (parts === 0) return;
    if (own.length > 0) sums.add(row);
    for (const part of following.slice(0, parts)) groupOfRow.set(part, group);
  });
  return { groupOfRow, sums };
}

/** A row of a division, a site or the like that is the sum of the others. */
const sumWords = /\b(sub)?totals?\b|\boverall\b|^\s*(all|trust|organisation)([- ]wide)?\s*$/i;

/** Reads the labels of a column in a row, and knows what went before. */
class RowLabels {
  private readonly bandsInWords: Map<number, number>;
  private readonly fills: Set<number>;
  private readonly understood: Map<number, boolean>;
  private readonly broadGroups: Map<number, BroadGroups>;
  private readonly quarters: Set<number>;
  private readonly quartersOnly: Set<number>;
  private readonly quarterLabels: readonly string[];
  private readonly ethnicities: Map<number, (value: CellValue) => EthnicCategoryCode>;
  medical = false;

  constructor(
    private readonly grid: FigureGrid,
    block: FigureBlock,
    labels: readonly LabelColumn[],
    private readonly titles: readonly string[]
  ) {
    const rows = block.body.filter(({ isHeading }) => !isHeading).map(({ row }) => row);
    const valuesOf = (column: number) =>
      rows.map((row) => valueAt(grid, row, column)).filter((value) => !isBlank(value));
    this.bandsInWords = new Map(
      labels.map(({ column }) => [
        column,
        valuesOf(column).filter((value) => typeof value === "string" && payBandOf(value) !== null)
          .length,
      ])
    );
    const mayBeTimes = labels.filter(({ kind }) => kind !== "question").map(({ column }) => column);
    const withTimes = (test: (texts: readonly string[], beside: readonly string[]) => boolean) =>
      new Set(mayBeTimes.filter((column) => test(valuesOf(column).map(String), titles)));
    this.quarterLabels = mayBeTimes
      .flatMap((column) => valuesOf(column).map(String))
      .filter((text) => quarterOf(text) !== null);
    this.quarters = withTimes(namesQuartersAndYear);
    this.quartersOnly = withTimes(namesQuartersOnly);
    this.ethnicities = new Map(
      labels
        .filter(({ kind }) => kind === "category")
        .map(({ column }) => [column, ethnicityReader(valuesOf(column))])
    );
    this.broadGroups = new Map(
      labels
        .filter(({ kind }) => kind === "category")
        .map((label) => [label.column, broadGroupsIn(grid, block, label)])
    );
    const telling = labels.filter(({ kind }) => kind !== "ignored");
    const inner = telling[telling.length - 1]?.column;
    this.fills = new Set(
      labels
        .filter(({ column, kind }) => column !== inner && kind !== "figure" && kind !== "ignored")
        .map(({ column }) => column)
    );
    this.understood = new Map(
      labels.map((label) => [
        label.column,
        label.kind !== null ||
          rows.some((row) => {
            const meaning = this.read(label, row);
            // "Total" is a word of columns of every sort.
            return (
              meaning !== null &&
              Object.keys(meaning).some((key) => key !== "total" && key !== "heads")
            );
          }),
      ])
    );
  }

  /** True for a column whose blanks mean "as above", as pivot tables and merged cells leave them. */
  fillsDown(label: LabelColumn): boolean {
    return this.fills.has(label.column);
  }

  /** True for a quarter beside the year that sums it. */
  isQuarterOfYear({ column }: LabelColumn, row: number): boolean {
    return this.quarters.has(column) && quarterOf(String(valueAt(this.grid, row, column))) !== null;
  }

  /** False for a column of remarks, or of a matter the standard knows nothing of. */
  matters(label: LabelColumn): boolean {
    return this.understood.get(label.column) ?? false;
  }

  read({ column, kind }: LabelColumn, row: number): Meaning | null {
    const value = valueAt(this.grid, row, column);
    if (isBlank(value)) return {};
    const plain = plainLabel(String(value));
    if (this.quarters.has(column)) {
      if (quarter.test(plain)) return { ofWhich: true };
      if (isWholeYear(plain)) return {};
      const year = yearNamed(String(value));
      if (year !== null) return { period: year };
    }
    if (this.quartersOnly.has(column) && quarter.test(plain)) {
      return meaningOfQuarter(String(value), [...this.titles, ...this.quarterLabels]);
    }
    if (kind !== "organisation" && derivedFigure.test(plain)) return { ofWhich: true };
    const broad = this.broadGroups.get(column);
    if (broad?.sums.has(row)) return { ofWhich: true };
    const group = broad?.groupOfRow.get(row);
    if (group !== undefined) return { category: categoryWithin(group, String(value)) };
    // Letters beside White and BME in words are no codes of the list.
    const text = String(value).trim();
    if (text.length <= 2 && this.ethnicities.get(column)?.(value) === "unmapped") {
      return { category: "unmapped", categoryText: text };
    }
    const inBands = (this.bandsInWords.get(column) ?? 0) >= fewestBands;
    if (kind === "figure" || kind === null) {
      if (this.medical && /^\s*(medical )?other\s*$/i.test(String(value))) return { band: "Other" };
      if (inBands || /^\s*8\s*[a-d]\s*$/i.test(String(value))) {
        const band = bandOf(value);
        if (band !== null) return { band };
      }
    }
    return meaningOfLabel(value, formatAt(this.grid, row, column), kind);
  }
}

/**
 * Reads every number of a block with what its labels say of it. A number whose row or column has a label
 * that is not understood is left out with a doubt: it is never counted under what the other labels say.
 */
export function readFigureTable(
  grid: FigureGrid,
  block: FigureBlock,
  titles: readonly string[]
): FigureTable {
  const { labels, numbers } = columnsOf(grid, block, titles);
  // "Workforce at 31 March 2025" often heads the column of labels.
  const headers = labels.filter(({ header }) => labelKindOf(header) === null);
  const context = contextOf([...titles, ...headers.map(({ header }) => header)]);
  const rowLabels = new RowLabels(grid, block, labels, titles);
  const telling = labels.filter((label) => rowLabels.matters(label) && label.kind !== "ignored");
  const figures: Figure[] = [];
  const doubts: FigureDoubt[] = [];
  const rowTexts = new Map<number, string>();
  const lines: string[] = [];
  const lastTexts = new Map<number, string>();
  const columnNumbers = new Map<number, number>();
  let running: Meaning = {};
  let otherPeople: string | null = null;

  for (const { row, isHeading } of block.body) {
    const readings = numbers.flatMap(({ column }, index) => {
      const reading = readFigure(valueAt(grid, row, column), formatAt(grid, row, column));
      return reading === null ? [] : [{ reading, column, index }];
    });
    if (isHeading && readings.length === 0) {
      const label = labels.find(({ column }) => !isBlank(valueAt(grid, row, column)));
      const text = String(label ? valueAt(grid, row, label.column) : "");
      const said = label && label.kind !== "ignored" ? meaningOfTitle(text) : {};
      otherPeople = namesOtherPeople(text)
        ? text
        : said.section || said.indicator
          ? null
          : otherPeople;
      running = carryOn(running, said);
      if (said.section !== undefined) rowLabels.medical = said.section === "medical";
      continue;
    }
    let own: Meaning | null = {};
    let unknown: string | null = null;
    let labelled = false;
    const texts: string[] = [];
    const filledTexts: string[] = [];
    for (const label of labels) {
      const value = valueAt(grid, row, label.column);
      // Under a label that stands once above several rows these are no repeats of one another.
      if (!isBlank(value) || !rowLabels.fillsDown(label)) {
        lastTexts.set(label.column, String(value).trim().toLowerCase());
      }
      if (label.kind !== "ignored") {
        texts.push(String(value).trim().toLowerCase());
        filledTexts.push(lastTexts.get(label.column) ?? "");
      }
      if (!telling.includes(label) && label.kind !== "ignored" && sumWords.test(String(value))) {
        own = own && { ...own, total: true };
      }
      if (!telling.includes(label) || isBlank(value)) continue;
      const said = rowLabels.read(label, row);
      labelled = true;
      if (said === null) {
        unknown = String(value);
        continue;
      }
      if (rowLabels.fillsDown(label)) running = carryOn(running, said);
      const merged: Meaning | null = own === null ? null : mergeMeanings(own, said);
      if (merged === null && own !== null) unknown = null;
      own = merged;
    }
    rowTexts.set(row, texts.join("\u0000"));
    lines.push(filledTexts.join("\u0000"));
    if (own?.section !== undefined) rowLabels.medical = own.section === "medical";
    if (typeof own?.band === "string" && payBandOf(own.band)?.medical) rowLabels.medical = true;
    else if (own?.band !== undefined && own.band !== "Other") rowLabels.medical = false;
    if (readings.length === 0) continue;

    const where = placeOfCell(grid, row, readings[0].column);
    const doubt = (code: FigureDoubt["code"], text: string) =>
      doubts.push({ code, text, count: readings.length, where });
    const labelText = telling
      .map(({ column }) => String(valueAt(grid, row, column)).trim())
      .filter((text) => text !== "")
      .join(", ");
    if (own === null) {
      doubt("labels-contradict", labelText);
      continue;
    }
    if (unknown !== null) {
      doubt("label-not-understood", unknown);
      continue;
    }
    if (own.ofWhich) {
      const ofQuarter = telling.some((label) => rowLabels.isQuarterOfYear(label, row));
      if (ofQuarter) doubt("quarters-of-year", labelText);
      continue;
    }
    if (own.otherBreakdown) {
      doubt("other-breakdown", labelText);
      continue;
    }
    if (otherPeople !== null) {
      doubt("other-people", otherPeople);
      continue;
    }
    if (telling.length > 0 && !labelled) {
      doubt("label-missing", "");
      continue;
    }
    for (const { reading, column, index } of readings) {
      const head = numbers[index].meaning;
      if (head === null) {
        columnNumbers.set(index, (columnNumbers.get(index) ?? 0) + 1);
        continue;
      }
      if (head.ofWhich) continue;
      const both = mergeMeanings(own, head);
      const place = placeOfCell(grid, row, column);
      if (both === null) {
        doubts.push({
          code: "labels-contradict",
          text: `${labelText}; ${numbers[index].header}`,
          count: 1,
          where: place,
        });
        continue;
      }
      const meaning = withContext(withContext(both, running), context);
      if (meaning.overseas !== undefined && !isOfApplications(meaning)) {
        doubts.push({
          code: "label-not-understood",
          text: `${labelText}; ${numbers[index].header}`,
          count: 1,
          where: place,
        });
        continue;
      }
      figures.push({ reading, row, column, own: both, meaning, where: place });
    }
  }
  for (const [index, count] of columnNumbers) {
    const { column, header } = numbers[index];
    doubts.push({
      code: "label-not-understood",
      text: header,
      count,
      where: placeOfCell(grid, block.headerRows[block.headerRows.length - 1], column),
    });
  }
  return { labels, numbers, figures, doubts, rowTexts, lines, context };
}

/** True where the labels speak of recruitment: only there is it told from overseas or not. */
function isOfApplications({ indicator, measure }: Meaning): boolean {
  return indicator === "2" || (measure !== undefined && isOfRecruitment(measure));
}

/** The groups that the labels of a table name, as groups or as categories. */
export function groupsNamed({ labels, numbers, figures }: FigureTable): Set<Group> {
  const seen = new Set<Group>();
  const note = ({ category }: Meaning) => {
    if (category !== undefined && category !== "unmapped") seen.add(groupOf(category));
  };
  figures.forEach(({ meaning }) => note(meaning));
  if (labels.length > 0) numbers.forEach(({ meaning }) => meaning && note(meaning));
  return seen;
}

/** True where the labels of a table name White and BME people. */
export function comparesGroups(table: FigureTable): boolean {
  const seen = groupsNamed(table);
  return seen.has("white") && seen.has("bme");
}
