import {
  ethnicCategories,
  ethnicCategoryOf,
  groupOf,
  type EthnicCategory,
  type EthnicCategoryCode,
} from "../../standard/ethnic-categories";
import type { Group } from "../../standard/group";
import {
  derivedFigure,
  formalEntry,
  notPeople,
  notTheWorkforce,
  otherProcedures,
} from "../../standard/figure-headings";
import { payBandOf } from "../../standard/pay-bands";
import { tellsPartsApart } from "./adding-headers";
import { answersAmong, type AnswerLabel } from "./answer-options";
import {
  contractKindOf,
  isOfContracts,
  outsideWorkforceOf,
  type ContractKind,
  type OutsideWorkforce,
} from "./contract-kinds";
import { ethnicityReader } from "../count/ethnicity-column";
import type { FigureBlock } from "./figure-blocks";
import {
  formatAt,
  isMissingMark,
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
  namesFormerMethod,
  namesOtherBreakdown,
  namesOthersFigures,
  plainLabel,
  yearOf,
  type LabelKind,
  type Meaning,
} from "./figure-label";
import { linesTakenOut, tellsLinesApart } from "./figure-lines";
import { mappedLabelsAmong } from "./mapped-labels";
import { isOfRecruitment, isOfSurvey } from "./figure-use";
import type { CellValue } from "../found-region";
import { withoutDifference } from "./points-apart";
import { quarterOfText } from "./quarter-of-text";
import { quartersAmong, type QuarterDoubt, type Quarters } from "./quarters-and-years";
import { isBlank } from "../table-slice";

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
    | "former-method"
    | "lines-taken-out"
    | "taken-out-by-mapping"
    | "mapped-label-missing"
    | OutsideWorkforce
    | QuarterDoubt;
  /** The label or labels. */
  text: string;
  count: number;
  /** Of people outside the workforce: how many, where the numbers are of one date. */
  people?: number;
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
  /** Why the numbers of a quarter are left out, where the reader must know it. */
  doubt?: Exclude<QuarterDoubt, "quarters-of-year">;
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
  /** Whether rows or columns of people outside the workforce are left out: totals hold these people still. */
  leavesOut: { rows: boolean; columns: boolean };
  /** Numbers of people whose label is not understood, or contradicts another: a typed total may hold them. */
  notRead: NumberNotRead[];
}

/** A whole number that was left out, though nothing says that it is of no interest. */
export interface NumberNotRead {
  row: number;
  column: number;
  value: number;
  label: string;
  where: string;
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

/**
 * The words of a heading that speak of people who are not the workforce, or of money; null where there are none, or
 * where it says who is left out.
 */
export function wordsOfOtherPeople(text: string): string | null {
  const words = text.replace(/_/g, " ").replace(comparison, "");
  if (/\b(in|ex)cl|\bwithout\b|\bexcept\b|\bno\b|\bnot\b/i.test(text)) return null;
  return (notTheWorkforce.exec(words) ?? notPeople.exec(words))?.[0] ?? null;
}

/** True for a heading of people who are not the workforce, or of money, unless it says who is left out. */
export function namesOtherPeople(text: string): boolean {
  return wordsOfOtherPeople(text) !== null;
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
    // "tbc" may stand for any number of its column.
    const missing = cells.filter(({ value }) => isMissingMark(value)).length;
    const isText =
      missing < cells.length
        ? figures < (cells.length - missing) / 2
        : !headers.some((text) => namesGroup(text));
    const first = labels.length === 0 && numberColumns.length === 0 && header === "";
    const values = cells.map(({ value }) => value);
    const byValues = kindByValues(values);
    const isOfOthers =
      isText &&
      byValues === null &&
      values.some((value) => typeof value === "string" && namesOthersFigures(value));
    if (isRowNumber(header, values)) {
      labels.push({ column, header, kind: "ignored" });
    } else if (isText && isOfContracts(header, values)) {
      labels.push({ column, header, kind: "contract" });
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

/** True for the header of numbers of White or BME people, or of their answers. */
function namesGroup(header: CellValue): boolean {
  const category = meaningOfLabel(header, "General")?.category;
  return category === "white" || category === "bme";
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
  const times = block.headerRows.map((_, level) => quartersAmong(textsAt(level), titles));
  // "Employee" by itself heads numbers of employees.
  const ofContracts = block.headerRows.map((row, level) => {
    const texts = new Set(textsAt(level).filter((text) => text !== ""));
    return texts.size > (row === lastHeader ? 1 : 0) && isOfContracts("", [...texts]);
  });
  const isOfDisciplinary = speaksOfDisciplinary(titles);
  const amongBroadGroups = block.headerRows.map((_, level) => areBroadGroups(textsAt(level)));
  const answers = block.headerRows.map((_, level) =>
    answersOfSurvey(textsAt(level), () => [...titles, ...textsOfBlock(grid, block)])
  );
  const saidAt = (index: number, level: number): Meaning | null => {
    const { value, format } = paths[index][level];
    if (isBlank(value)) return {};
    const text = String(value);
    const answer = answers[level]?.(text);
    if (answer !== undefined) return { answer };
    const time = times[level]?.read(text) ?? null;
    if (time !== null) {
      return time.quarter !== undefined && holdsEarlier([...titles, ...textsAt(level)])
        ? { ...time, toDate: true }
        : time;
    }
    if (ofContracts[level]) return meaningOfLabel(value, format, "contract");
    if (notPeople.test(text)) return null;
    // "Trust" above numbers is everybody, beside the groups.
    if (labelKindOf(text) === "organisation") return { total: true };
    const code = coded[level] ? ethnicCategoryOf(value) : "unmapped";
    if (code !== "unmapped") return { category: code };
    if (amongBroadGroups[level] && loneOther.test(plainLabel(text))) return { category: "S" };
    const apart = withoutDifference(text);
    if (apart === null) {
      return meaningOfLabel(value, format) ?? (isOfDisciplinary ? entryOf(text) : null);
    }
    const rest = meaningOfLabel(apart, format);
    return rest && { ...rest, figure: "difference" };
  };
  const said = columns.map((_, index) => block.headerRows.map((__, level) => saidAt(index, level)));
  const passedOver = new Set(
    block.headerRows.map((_, level) => level).filter((level) => isOnlyAName(level, said, textsAt))
  );
  const meanings = columns.map((_, index) =>
    mergedOf(said[index].filter((__, level) => !passedOver.has(level)))
  );
  return columns.map((column, index) => ({
    column,
    header: textsOfPath(paths[index]),
    meaning: withDifferenceTold(withEventsTold(meanings[index], meanings), meanings),
    ...doubtOfColumn(
      paths[index].flatMap(({ value }, level) => times[level]?.doubtOf(String(value)) ?? [])
    ),
  }));
}

/**
 * A column of differences stands for the score of its group where only the other group has one; beside the numbers of
 * both groups it is worked out from them, and of no interest; any other is not understood.
 */
function withDifferenceTold(
  meaning: Meaning | null,
  all: readonly (Meaning | null)[]
): Meaning | null {
  if (meaning?.figure !== "difference") return meaning;
  const { category } = meaning;
  const hasScore = (group: Meaning["category"]) =>
    all.some(
      (other) =>
        other !== null &&
        other.category === group &&
        other.figure !== "difference" &&
        (["period", "year", "surveyYear", "of", "indicator", "question"] as const).every(
          (key) => other[key] === undefined || other[key] === meaning[key]
        )
    );
  const [white, bme] = [hasScore("white"), hasScore("bme")];
  if (white && bme) return { ofWhich: true };
  const standsAlone = category === "white" ? bme : category === "bme" && white;
  return standsAlone ? meaning : null;
}

/** "Number" beside the base of the same group is the number of events. */
function withEventsTold(meaning: Meaning | null, all: readonly (Meaning | null)[]): Meaning | null {
  if (meaning?.figure !== "count" || meaning.heads || meaning.category === undefined) {
    return meaning;
  }
  const events: Meaning = { ...meaning, figure: "events" };
  const base = JSON.stringify(Object.entries({ ...meaning, figure: "base" }).sort());
  const hasBase = all.some(
    (other) => other !== null && JSON.stringify(Object.entries(other).sort()) === base
  );
  return hasBase ? events : meaning;
}

/** "Other" by itself, which among broad ethnic groups is the last of them. */
const loneOther = /^(all |any )?others?( groups?| backgrounds?)?$/;

/** True for labels that name both the Asian and the Black group among others. */
function areBroadGroups(texts: readonly string[]): boolean {
  const codes = texts.filter((text) => broadGroup.test(plainLabel(text))).map(ethnicCategoryOf);
  return codes.includes(asianGroup) && codes.includes(blackGroup);
}

const [asianGroup, blackGroup] = [ethnicCategoryOf("Asian"), ethnicCategoryOf("Black")];

/** True where titles speak of the disciplinary process and of no other procedure. */
function speaksOfDisciplinary(titles: readonly string[]): boolean {
  return (
    contextOf(titles).measure === "disciplinary" &&
    !titles.some((title) => otherProcedures.test(title))
  );
}

/** Those who entered the formal process, among its steps. */
const entryOf = (text: string): Meaning | null =>
  formalEntry.test(plainLabel(text)) ? { measure: "disciplinary" } : null;

/** How labels are read that are the answers of a survey; null where they are none, or nothing speaks of a survey. */
function answersOfSurvey(
  texts: readonly string[],
  about: () => readonly string[]
): ((text: string) => AnswerLabel) | null {
  const read = answersAmong(texts);
  if (read === null) return null;
  return [...new Set(about())].some((text) => isOfSurvey(meaningOfTitle(text))) ? read : null;
}

/** All texts of a block: labels, headings and headers. */
function textsOfBlock(grid: FigureGrid, block: FigureBlock): string[] {
  return [...block.headerRows, ...block.body.map(({ row }) => row)].flatMap((row) =>
    (grid.rows[row] ?? []).filter((value): value is string => typeof value === "string")
  );
}

/** Quarters beside their year need no word in a header: the year stands beside them. */
function doubtOfColumn(doubts: readonly QuarterDoubt[]): Pick<NumberColumn, "doubt"> {
  const doubt = doubts.find((code) => code !== "quarters-of-year");
  return doubt === undefined ? {} : { doubt };
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

/** Words for numbers that hold what went before them. */
const sinceTheStart =
  /\b(ytd|year to date|to date|cumul\w*|running totals?|rolling|aggregated?)\b/i;

const holdsEarlier = (texts: readonly string[]) =>
  texts.some((text) => sinceTheStart.test(text.replace(/_/g, " ")));

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

/** Keys of meanings that do not make a column one that matters. */
const saysLittle: ReadonlySet<string> = new Set(["total", "heads", "contract"]);

/** Reads the labels of a column in a row, and knows what went before. */
class RowLabels {
  private readonly bandsInWords: Map<number, number>;
  private readonly fills: Set<number>;
  private readonly understood: Map<number, boolean>;
  private readonly broadGroups: Map<number, BroadGroups>;
  private readonly times: Map<number, Quarters | null>;
  private readonly amongBroadGroups: Set<number>;
  private readonly isOfDisciplinary: boolean;
  private readonly answers: Map<number, ((text: string) => AnswerLabel) | null>;
  private readonly isToDate: boolean;
  private readonly ethnicities: Map<number, (value: CellValue) => EthnicCategoryCode>;
  medical = false;

  constructor(
    private readonly grid: FigureGrid,
    block: FigureBlock,
    labels: readonly LabelColumn[],
    titles: readonly string[]
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
    const quarterLabels = mayBeTimes
      .flatMap((column) => valuesOf(column).map(String))
      .filter((text) => quarterOfText(text) !== null);
    this.isToDate = holdsEarlier([...titles, ...quarterLabels]);
    this.times = new Map(
      mayBeTimes.map((column) => [column, quartersAmong(valuesOf(column).map(String), titles)])
    );
    this.isOfDisciplinary = speaksOfDisciplinary(titles);
    this.amongBroadGroups = new Set(
      labels
        .map(({ column }) => column)
        .filter((column) => areBroadGroups(valuesOf(column).map(String)))
    );
    this.answers = new Map(
      labels
        .filter(({ kind }) => kind === null || kind === "figure")
        .map(({ column }) => [
          column,
          answersOfSurvey(valuesOf(column).map(String), () => [
            ...titles,
            ...textsOfBlock(grid, block),
          ]),
        ])
    );
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
    // Labels such as posts or divisions tell parts apart, though one of them may be named like a section.
    const namesParts = (said: readonly (Meaning | null)[], { header }: LabelColumn) =>
      tellsPartsApart(header, true) &&
      said.includes(null) &&
      said.every((meaning) =>
        Object.keys(meaning ?? {}).every((key) => key === "section" || saysLittle.has(key))
      );
    this.understood = new Map(
      labels.map((label) => {
        const said = rows.map((row) => this.read(label, row));
        const saysMore = said.some((meaning) =>
          Object.keys(meaning ?? {}).some((key) => !saysLittle.has(key))
        );
        return [label.column, label.kind !== null || (saysMore && !namesParts(said, label))];
      })
    );
  }

  /** True for a column whose blanks mean "as above", as pivot tables and merged cells leave them. */
  fillsDown(label: LabelColumn): boolean {
    return this.fills.has(label.column);
  }

  /** Why a row of a time is left out: a quarter beside its year, a quarter of nobody knows which year; else null. */
  doubtOfTime({ column }: LabelColumn, row: number): QuarterDoubt | null {
    return this.times.get(column)?.doubtOf(String(valueAt(this.grid, row, column))) ?? null;
  }

  /** False for a column of remarks, or of a matter the standard knows nothing of. */
  matters(label: LabelColumn): boolean {
    return this.understood.get(label.column) ?? false;
  }

  read({ column, kind }: LabelColumn, row: number): Meaning | null {
    const value = valueAt(this.grid, row, column);
    if (isBlank(value)) return {};
    const answer = this.answers.get(column)?.(String(value));
    if (answer !== undefined) return { answer };
    const plain = plainLabel(String(value));
    const time = this.times.get(column)?.read(String(value)) ?? null;
    if (time !== null) {
      return time.quarter !== undefined && this.isToDate ? { ...time, toDate: true } : time;
    }
    const outside = kind === "contract" ? null : outsideWorkforceOf(value);
    if (outside !== null) return { contract: outside };
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
    if (this.amongBroadGroups.has(column) && loneOther.test(plain)) return { category: "S" };
    const entry = this.isOfDisciplinary ? entryOf(String(value)) : null;
    return meaningOfLabel(value, formatAt(this.grid, row, column), kind) ?? entry;
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
  const { labels: found, numbers } = columnsOf(grid, block, titles);
  const { labels: all, replaced, standingOf } = mappedLabelsAmong(grid, block, found);
  // What says which lines stand is no label of their numbers.
  const labels = all.map((label) =>
    tellsLinesApart(grid, block, label) ? { ...label, kind: "ignored" as const } : label
  );
  // "Workforce at 31 March 2025" often heads the column of labels.
  const headers = labels.filter(
    (label, index) => labelKindOf(label.header) === null && label === all[index]
  );
  const context = contextOf([...titles, ...headers.map(({ header }) => header)]);
  const rowLabels = new RowLabels(grid, block, labels, titles);
  const telling = labels.filter(
    (label) => rowLabels.matters(label) && label.kind !== "ignored" && !replaced.has(label.column)
  );
  const linesOut = linesTakenOut(grid, block, labels, telling);
  const figures: Figure[] = [];
  const doubts: FigureDoubt[] = [];
  const rowTexts = new Map<number, string>();
  const lines: string[] = [];
  const lastTexts = new Map<number, string>();
  const columnNumbers = new Map<number, number>();
  let running: Meaning = {};
  let otherPeople: string | null = null;
  let contractText = "";
  const outside: OutsideFigure[] = [];
  const notRead: NumberNotRead[] = [];
  const periods = new Set(numbers.map(({ meaning }) => meaning?.period ?? meaning?.year));
  let isMappedOut = false;
  // A sentence above a table may speak of the former method of the past.
  let formerMethod =
    titles.slice(-1).find((text) => isShort(text) && namesFormerMethod(text)) ?? null;

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
        : said.section || said.indicator || contractKindOf(text) === "employed"
          ? null
          : otherPeople;
      formerMethod = namesFormerMethod(text)
        ? text
        : said.section || said.indicator || said.question || said.survey
          ? null
          : formerMethod;
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
      const outside = telling.includes(label) ? null : outsideWorkforceOf(value);
      if (outside !== null && label.kind !== "ignored") {
        own = own && { ...own, contract: outside };
        contractText = String(value);
      }
      if (!telling.includes(label) || isBlank(value)) continue;
      const said = rowLabels.read(label, row);
      labelled = true;
      if (said === null) {
        unknown = String(value);
        continue;
      }
      if (said.contract !== undefined) contractText = String(value);
      // A blank among mapped labels is no "as above".
      if (rowLabels.fillsDown(label) && replaced.size === 0) running = carryOn(running, said);
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
    const leave = (label: string, left: readonly { reading: FigureReading; column: number }[]) => {
      for (const { reading, column } of left) {
        const { value, percent } = reading;
        if (percent || value === null || !Number.isInteger(value) || value <= 0) continue;
        const at = placeOfCell(grid, row, column);
        notRead.push({ row, column, value, label, where: at });
      }
    };
    const standing = own?.total ? "in" : standingOf(row);
    if (standing !== "in") {
      const text =
        [...replaced]
          .map((column) => String(valueAt(grid, row, column)).trim())
          .filter((part) => part !== "")
          .join(", ") || labelText;
      if (standing === "out" || (standing === "blank" && own?.contract === undefined)) {
        const isOut = standing === "out";
        doubts.push({
          code: isOut ? "taken-out-by-mapping" : "mapped-label-missing",
          text,
          count: readings.length,
          ...(isOut && periods.size <= 1 ? { people: peopleIn(readings, numbers) } : {}),
          where,
        });
        if (isOut) isMappedOut = true;
        else leave(text, readings);
        continue;
      }
    }
    const takenOut = linesOut.get(row);
    if (takenOut !== undefined) {
      doubt("lines-taken-out", labelText === "" ? takenOut : `${labelText}, ${takenOut}`);
      continue;
    }
    if (own === null) {
      doubt("labels-contradict", labelText);
      leave(labelText, readings);
      continue;
    }
    if (unknown !== null) {
      doubt("label-not-understood", unknown);
      leave(unknown, readings);
      continue;
    }
    if (own.ofWhich) {
      const ofTime = telling.map((label) => rowLabels.doubtOfTime(label, row));
      const why = ofTime.find((code) => code !== null);
      if (why) doubt(why, labelText);
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
    if (own.formerMethod || formerMethod !== null) {
      doubt("former-method", own.formerMethod ? labelText : formerMethod!);
      continue;
    }
    if (telling.length > 0 && !labelled && !(own.total && replaced.size > 0)) {
      doubt("label-missing", "");
      continue;
    }
    for (const { reading, column, index } of readings) {
      const head = numbers[index].meaning;
      if (head === null) {
        leave(numbers[index].header, [{ reading, column }]);
        columnNumbers.set(index, (columnNumbers.get(index) ?? 0) + 1);
        continue;
      }
      if (head.ofWhich) {
        if (numbers[index].doubt) {
          columnNumbers.set(index, (columnNumbers.get(index) ?? 0) + 1);
        }
        continue;
      }
      if (head.formerMethod) {
        doubts.push({
          code: "former-method",
          text: numbers[index].header,
          count: 1,
          where: placeOfCell(grid, row, column),
        });
        continue;
      }
      const both = mergeMeanings(own, head);
      const place = placeOfCell(grid, row, column);
      if (both === null) {
        leave(`${labelText}; ${numbers[index].header}`, [{ reading, column }]);
        doubts.push({
          code: "labels-contradict",
          text: `${labelText}; ${numbers[index].header}`,
          count: 1,
          where: place,
        });
        continue;
      }
      const meaning = withContext(withContext(both, running), context);
      if ((both.figure === "difference" || isPoints(reading)) && !isOfSurvey(meaning)) {
        columnNumbers.set(index, (columnNumbers.get(index) ?? 0) + 1);
        continue;
      }
      if (meaning.overseas !== undefined && !isOfApplications(meaning)) {
        doubts.push({
          code: "label-not-understood",
          text: `${labelText}; ${numbers[index].header}`,
          count: 1,
          where: place,
        });
        continue;
      }
      const figure: Figure = { reading, row, column, own: both, meaning, where: place };
      if (isOutside(meaning.contract) && !isOfApplications(meaning)) {
        const inHeader = isOutside(head.contract);
        outside.push({ figure, inHeader, text: inHeader ? numbers[index].header : contractText });
        continue;
      }
      figures.push(figure);
    }
  }
  for (const [index, count] of columnNumbers) {
    const { column, header, doubt } = numbers[index];
    doubts.push({
      code: doubt ?? "label-not-understood",
      text: header,
      count,
      where: placeOfCell(grid, block.headerRows[block.headerRows.length - 1], column),
    });
  }
  doubts.push(...doubtsOfOutside(outside));
  const leavesOut = {
    rows: isMappedOut || outside.some(({ inHeader }) => !inHeader),
    columns: outside.some(({ inHeader }) => inHeader),
  };
  return { labels, numbers, figures, doubts, rowTexts, lines, context, leavesOut, notRead };
}

/** People of all groups in a row. */
function peopleIn(
  readings: readonly { reading: FigureReading; index: number }[],
  numbers: readonly NumberColumn[]
): number {
  return readings.reduce((sum, { reading, index }) => {
    const { meaning } = numbers[index];
    const isOfGroup = meaning?.category !== undefined && !meaning.total && !reading.percent;
    return sum + (isOfGroup ? (reading.value ?? 0) : 0);
  }, 0);
}

/** A number of people outside the workforce, and the label that says so. */
interface OutsideFigure {
  figure: Figure;
  text: string;
  inHeader: boolean;
}

const isOutside = (kind: ContractKind | undefined): kind is OutsideWorkforce =>
  kind !== undefined && kind !== "employed" && kind !== "all";

const isCountOfPeople = ({ reading, meaning }: Figure) =>
  !reading.percent &&
  reading.value !== null &&
  !meaning.total &&
  meaning.category !== undefined &&
  (meaning.figure === undefined || meaning.figure === "count");

/** What is left out of each kind of contract and label; how many people only where the numbers are of one date. */
function doubtsOfOutside(outside: readonly OutsideFigure[]): FigureDoubt[] {
  const dates = new Set(outside.map(({ figure: { meaning } }) => meaning.period ?? meaning.year));
  const doubts = new Map<string, FigureDoubt>();
  for (const { figure, text } of outside) {
    const code = figure.meaning.contract as OutsideWorkforce;
    const people = isCountOfPeople(figure) ? (figure.reading.value ?? 0) : 0;
    const known = doubts.get(`${code}|${text}`);
    if (known) {
      known.count++;
      if (known.people !== undefined) known.people += people;
    } else {
      const start = dates.size > 1 ? {} : { people };
      doubts.set(`${code}|${text}`, { code, text, count: 1, ...start, where: figure.where });
    }
  }
  return [...doubts.values()];
}

/** True for "5.7 points": a difference by its unit, whatever its label. */
const isPoints = ({ isDifference, percent, written }: FigureReading) =>
  isDifference === true && percent && !/%\s*$/.test(String(written)) && typeof written === "string";

/** A title of more words is a sentence. */
const longestTitle = 8;

const isShort = (text: string) => plainLabel(text).split(" ").length <= longestTitle;

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
