import { rangeAddress, withSheet } from "../../standard/address";
import { groupOf } from "../../standard/ethnic-categories";
import { notPeople } from "../../standard/figure-headings";
import { mergedGroupLabels } from "../checks/check-group-labels";
import { sharesNotWhole } from "../checks/check-shares";
import { typedRatioFindings } from "../checks/check-typed-values";
import { outsideWorkforce, withoutContractKinds } from "./contract-kinds";
import { figureBlocksIn, type FigureBlock } from "./figure-blocks";
import { formatAt, isMoneyFormat, valueAt, type FigureGrid } from "./figure-grid";
import {
  meaningOfLabel,
  meaningOfTitle,
  plainLabel,
  type LabelKind,
  type Meaning,
} from "./figure-label";
import {
  comparesGroups,
  groupsNamed,
  wordsOfOtherPeople,
  readFigureTable,
  type FigureDoubt,
  type FigureTable,
} from "./figure-table";
import { isOfRecruitment, usesOf, type CountUse, type FigureUse } from "./figure-use";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue, FoundRegion } from "../found-region";
import { bestHeaderMatch } from "../recognise/header-words";
import { organisationOfText } from "../recognise/organisation-of-text";
import type {
  ColumnReference,
  ColumnRole,
  FigureCells,
  RecognisedTable,
  TableKind,
} from "../recognised-table";
import { isBlank } from "../table-slice";

/** A table of ready-made figures that was recognised, and the part of its region that it takes up. */
export interface RecognisedFigures {
  table: RecognisedTable;
  /** True where its labels name several dates. */
  isOfSeveralPeriods: boolean;
  /** Rows and columns of the region, both ends included. */
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

export interface FigureRecognition {
  tables: RecognisedFigures[];
  /** Why tables that compare White and BME numbers are not counted. Of no interest where they are lists. */
  refusals: Finding[];
  /** Doubts about tables that are not counted, from their labels and typed figures alone. */
  doubts: Finding[];
}

/** Headers that identify a person or an application: the table is a list. */
const identities: ReadonlySet<ColumnRole> = new Set([
  "employeeNumber",
  "assignmentNumber",
  "candidateId",
  "caseId",
  "memberName",
]);

/** Above this share of rows that repeat another one, rows are records. */
const mostRepeats = 0.2;

/** In a table of fewer rows a repeated one is a slip rather than a sign of records. */
const fewestRecords = 8;

/** The name of the sheet, then the titles that belong to a block. */
function titlesOf(region: FoundRegion, grid: FigureGrid, block: FigureBlock): string[] {
  const own = block.titleRows.flatMap((row) => {
    const texts: string[] = [];
    for (let column = block.firstColumn; column <= block.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && !isBlank(value)) texts.push(value.trim());
    }
    return texts;
  });
  return [region.sheet, region.tableName ?? "", ...region.titles, ...own].filter(
    (text) => text !== ""
  );
}

function isListOfRecords(
  grid: FigureGrid,
  block: FigureBlock,
  table: FigureTable,
  uses: readonly FigureUse[]
): boolean {
  const header = (column: number) =>
    block.headerRows.map((row) => String(valueAt(grid, row, column)));
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    for (const text of header(column)) {
      const match = bestHeaderMatch(text);
      if (match?.strength === "exact" && identities.has(match.role)) return true;
    }
  }
  const labelled = table.labels.some(({ kind }) => kind === "category");
  if (!labelled) return false;
  const rows = table.lines;
  const repeats = rows.length - new Set(rows).size;
  if (rows.length >= fewestRecords && repeats > rows.length * mostRepeats) return true;
  // Ones and noughts are flags of people, and a headcount of one in every row is a list of them.
  const counts = uses.filter((use): use is CountUse => use.use === "count");
  return (
    counts.length > 0 &&
    counts.every(({ measure, figure: { reading } }) =>
      measure === "workforce" ? reading.value === 1 : reading.value === 0 || reading.value === 1
    )
  );
}

/** True for a table without a single number: the dashes of a list stand for no, or for nothing. */
function holdsOnlyDashes({ figures }: FigureTable): boolean {
  return (
    figures.length > 0 &&
    figures.every(
      ({ reading: { value, written } }) =>
        value === null && /^[-–—−]+$/.test(String(written).trim())
    )
  );
}

const fullTimeEquivalents =
  /^\s*((sum|total|average) of )?(contracted |assignment |staff )?(fte|wte|(full|whole)[- ]time equivalents?)s?\s*$/i;

/** True where the corner of a table, or its only title, says that its numbers are full-time equivalents. */
function isOfFullTimeEquivalents(grid: FigureGrid, block: FigureBlock): boolean {
  return [...block.headerRows, ...block.titleRows].some((row) => {
    const corner = valueAt(grid, row, block.firstColumn);
    return typeof corner === "string" && fullTimeEquivalents.test(corner);
  });
}

/** Trac's report, ethnic categories by stage, is read as a cross-table; two years of it are not. */
function isCrossTable(uses: readonly FigureUse[], table: FigureTable): boolean {
  const counts = uses.filter((use): use is CountUse => use.use === "count");
  const inRows = table.numbers.every(({ meaning }) => meaning?.category === undefined);
  const detailed = counts.some(
    ({ measure, category }) =>
      category !== null && /^[A-S]$/.test(category) && isOfRecruitment(measure)
  );
  const periods = new Set(table.numbers.map(({ meaning }) => meaning?.period ?? meaning?.year));
  return (
    inRows && detailed && periods.size < 2 && !table.labels.some(({ kind }) => kind === "period")
  );
}

/** Words of a title that make numbers by band a workforce, whatever stretch of time it names. */
const ofWorkforce =
  /\b(in post|workforce|head ?counts?|snapshot|wres|indicator|metric|profile|employed|staff list|(as )?at (the )?(end|31)|position)\b/i;

/** Words of a title over numbers that add up over a year. */
const ofAYear =
  /\bduring\b|\b(in|over|throughout|within) (the )?(whole |full |financial )?year\b|\b(1(st)?|01) apr(il)?\b.*\b31(st)? mar(ch)?\b|\b0?1[./-]0?4[./-]\d\d.*\b31[./-]0?3[./-]\d\d|\bapr(il)?\b( \d{4})? ?(to|until|[-–]) ?mar(ch)?\b/i;

/** The title of a whole year, where nothing but it says of whom numbers by pay band are; else null. */
function titleOfAYear(titles: readonly string[], uses: readonly FigureUse[]): string | null {
  const words = titles.map((title) => title.replace(/_/g, " "));
  const counts = uses.filter((use): use is CountUse => use.use === "count");
  const isAllThatTells =
    !words.some((title) => ofWorkforce.test(title)) &&
    counts.length > 0 &&
    counts.every(
      ({ measure, figure: { own, meaning } }) =>
        measure === "workforce" && !own.measure && !own.heads && meaning.indicator === undefined
    );
  return (isAllThatTells && words.find((title) => ofAYear.test(title))) || null;
}

/** No pay band of one group of any trust has as many people: numbers that are all larger are money. */
const mostPeopleOfABand = 10_000;

/** The groups of a band differ by more than this factor; the pay of people in one band does not. */
const leastSpread = 1.5;

/**
 * What says that numbers are no people: a header, the format of money, or that they are too large and too alike; null
 * where nothing does.
 */
function moneyIn(grid: FigureGrid, table: FigureTable, uses: readonly FigureUse[]): string | null {
  const counts = uses.filter(
    (use): use is CountUse => use.use === "count" && use.measure === "workforce" && !use.isTotal
  );
  if (counts.length === 0) return null;
  const isShownAsMoney = ({ figure: { row, column } }: CountUse) =>
    isMoneyFormat(formatAt(grid, row, column));
  // "Pay" by itself heads a column of pay bands.
  const isOfMoney = (header: string) => notPeople.test(header) && !/^\s*pay\s*$/i.test(header);
  const headed = table.labels.find(({ header }) => isOfMoney(header));
  if (headed) return `the header "${headed.header}"`;
  const shown = counts.find(isShownAsMoney);
  if (shown) return `the format of ${shown.figure.where}`;
  const rows = new Map<number, number[]>();
  for (const { band, figure } of counts) {
    if (band === null || figure.reading.value === null) return null;
    rows.set(figure.row, [...(rows.get(figure.row) ?? []), figure.reading.value]);
  }
  const isTooAlike =
    rows.size > 1 &&
    [...rows.values()].every(
      (values) =>
        Math.min(...values) >= mostPeopleOfABand &&
        Math.max(...values) <= Math.min(...values) * leastSpread
    );
  const [first] = counts;
  return isTooAlike
    ? `numbers as large and alike as ${first.figure.reading.value!.toLocaleString("en-GB")} in ${first.figure.where}`
    : null;
}

const columnOfKind: Partial<Record<LabelKind, ColumnRole>> = {
  category: "group",
  band: "payBand",
  section: "section",
  indicator: "indicator",
  contract: "assignmentCategory",
  period: "year",
  reportYear: "year",
  surveyYear: "year",
  organisation: "organisation",
  question: "question",
  part: "dataItem",
  figure: "dataItem",
};

function roleOfNumbers({ category, measure, figure }: Meaning): ColumnRole | null {
  if (figure === "base" || figure === "events" || figure === "responses") return figure;
  if (category !== undefined && figure === undefined) {
    return category === "unmapped" ? null : groupOf(category);
  }
  switch (measure) {
    case "workforce":
    case "disciplinary":
    case "training":
    case "applied":
    case "shortlisted":
    case "interviewed":
    case "offered":
    case "appointed":
    case "started":
      return measure;
    default:
      return figure === "percent" ? "percent" : null;
  }
}

/** The columns by what they hold, as far as there are roles for them: the first of each. */
function columnsOf(
  left: number,
  { labels, numbers }: FigureTable
): Partial<Record<ColumnRole, ColumnReference>> {
  const columns: Partial<Record<ColumnRole, ColumnReference>> = {};
  const note = (role: ColumnRole | null | undefined, column: number, header: string) => {
    if (role && !columns[role]) columns[role] = { column: left + column, header };
  };
  for (const { column, header, kind } of labels) note(kind && columnOfKind[kind], column, header);
  for (const { column, header, meaning } of numbers) {
    if (meaning !== null) note(roleOfNumbers(meaning), column, header);
  }
  return columns;
}

/** Every column of a long table that is not blank, numbered: its rows are read through them. */
function numberedColumns(
  grid: FigureGrid,
  block: FigureBlock
): Partial<Record<ColumnRole, ColumnReference>> {
  const columns: Record<string, ColumnReference> = {};
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const isFilled = grid.rows.some((_, row) => !isBlank(valueAt(grid, row, column)));
    if (!isFilled) continue;
    const header = block.headerRows
      .map((row) => String(valueAt(grid, row, column)).trim())
      .filter((text) => text !== "")
      .join(" ");
    columns[`figure ${column}`] = { column: grid.left + column, header };
  }
  return columns;
}

function kindOf(table: FigureTable, uses: readonly FigureUse[]): TableKind {
  const hasCounts = uses.some(({ use }) => use === "count");
  const hasAnswers = uses.some(({ use }) => use === "survey");
  if (!hasCounts) return hasAnswers ? "survey" : "counts";
  const items = table.labels.some(({ header }) => /^data items?$/.test(plainLabel(header)));
  const rows = new Set(
    table.figures.flatMap(({ own }) => (own.part === undefined ? [] : [own.indicator]))
  );
  return items || hasAnswers || rows.size > 2 ? "return" : "counts";
}

/** Why numbers are not those of the workforce, with the words or numbers that say so. */
const notOfWorkforce = {
  "other-people": (words: string) =>
    `its title or heading speaks of people who are not the workforce at the snapshot: ${words}. If they are the workforce, change the title`,
  money: (words: string) =>
    `they are pay or other sums of money, not people: ${words}. The numbers of people are needed: give them a title such as "Staff in post at 31 March 2025"`,
  "of-a-year": (words: string) =>
    `its title names a whole year, as counts of leavers, starters or awards do, and nothing says that they are the workforce: ${words}. If they are, write it in the title: "Staff in post at 31 March 2025"`,
} as const satisfies Record<string, (words: string) => string>;

/** What tells that numbers are not of the workforce. */
interface OtherNumbers {
  why: keyof typeof notOfWorkforce;
  /** What says so, as it is told: words of a title or header, or a number. */
  words: string;
}

/** What stood in the way, in the order in which it is told. */
const refusalReasons = {
  "nothing-counted":
    'nothing says what its numbers count. Name the columns of numbers "Shortlisted" and "Appointed", "Workforce" and "Entered disciplinary process", "Workforce" and "Accessed training" or "Headcount", or write it in a title above',
  "board-by-base":
    'its events and bases have no indicator that they belong to. Add a column "Indicator" with 2, 3 or 4; board members are given in rows "Total board", "Voting" and "Executive"',
  "percentages-only": "it gives percentages only. The numbers of people are needed",
  "former-method":
    "its title or labels say that they are by a method that is no longer that of the standard. If it is the current one, take these words out",
} as const;

/** What to name rows and columns after, by what the table is. */
const namesOfLabels = {
  survey: 'an indicator or a question, an ethnic group, "%", "Responses", "Survey 2024"',
  counts: 'a pay band, an ethnic group, "Shortlisted", "Appointed", "Headcount", "31 March 2025"',
} as const;

/** What is doubtful about the labels of a table, with advice that fits its kind. */
export function doubtFindings(
  { sheet, kind }: Pick<RecognisedTable, "sheet" | "kind">,
  doubts: readonly FigureDoubt[]
): Finding[] {
  const found: Finding[] = [];
  const of = (code: FigureDoubt["code"]) => doubts.filter((doubt) => doubt.code === code);
  const texts = (some: readonly FigureDoubt[]) => {
    const counts = new Map<CellValue, number>();
    for (const { text, count } of some) countText(counts, text.slice(0, 80), count);
    return textsWithCounts(counts);
  };
  const total = (some: readonly FigureDoubt[]) => some.reduce((sum, { count }) => sum + count, 0);
  const tell = (code: FigureDoubt["code"], message: (words: string, numbers: string) => string) => {
    const some = of(code);
    if (some.length === 0) return;
    const count = total(some);
    found.push(finding(code, count, some[0].where, message(texts(some), counted(count, "number"))));
  };
  tell(
    "label-not-understood",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} left out, because the label is not understood: ${words}. If they matter, name the row or column after what it holds: ${namesOfLabels[kind === "survey" ? "survey" : "counts"]}.`
  );
  tell(
    "labels-contradict",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} left out, because the labels of row and column contradict each other: ${words}. Correct the label that is wrong.`
  );
  tell(
    "label-missing",
    (_, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "stands" : "stand"} in a row without a label and ${numbers === "1 number" ? "is" : "are"} left out. Write in the row what it is.`
  );
  tell(
    "other-people",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} left out, because the heading speaks of people who are not the workforce: ${words}.`
  );
  tell(
    "lines-taken-out",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} left out, because the line says that it does not count: ${words}. If it does, correct what it says.`
  );
  const takenOut = of("taken-out-by-mapping").reduce((sum, { people }) => sum + (people ?? NaN), 0);
  tell(
    "taken-out-by-mapping",
    (words, numbers) =>
      `${numbers} in "${sheet}"${Number.isFinite(takenOut) ? ` (${counted(takenOut, "person", "people")})` : ""} ${numbers === "1 number" ? "is" : "are"} left out, because the column that gives the section or band of the return excludes the line: ${words}. Totals that hold them are not compared.`
  );
  tell(
    "mapped-label-missing",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} left out, because the column that gives the section or band of the return is blank in the line: ${words}. The workforce is short of these people: fill in where they belong, or "Exclude".`
  );
  tell(
    "other-breakdown",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "belongs" : "belong"} to other breakdowns than the one by ethnicity and ${numbers === "1 number" ? "is" : "are"} left out: ${words}.`
  );
  tell(
    "former-method",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} left out, because the label says that ${numbers === "1 number" ? "it is" : "they are"} by a method that is no longer that of the standard: ${words}. If it is the current one, take these words out of the label.`
  );
  tell(
    "quarters-of-year",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} of quarters whose year stands beside them: the year is counted and the quarters are not added to it: ${words}.`
  );
  for (const { code, reason } of outsideWorkforce) {
    const people = of(code).reduce((sum, doubt) => sum + (doubt.people ?? NaN), 0);
    tell(
      code,
      (words, numbers) =>
        `${numbers} in "${sheet}"${Number.isFinite(people) ? ` (${counted(people, "person", "people")})` : ""} ${numbers === "1 number" ? "is" : "are"} left out: ${words}. ${reason.charAt(0).toUpperCase()}${reason.slice(1)}; totals that hold them are not compared.`
    );
  }
  tell(
    "total-of-some-quarters",
    (words, numbers) =>
      `"${sheet}" gives a total beside quarters that are not all four of a year, and the total is counted as the year: ${words}, ${numbers}. If the year is not over, or a quarter is missing, the figures are too low: give all four quarters, or name the total "Full year".`
  );
  tell(
    "quarters-of-calendar-year",
    (words, numbers) =>
      `${numbers} in "${sheet}" ${numbers === "1 number" ? "is" : "are"} of quarters that begin with January and name no year, or their total, and nothing says of which year to 31 March they are: ${words}. ${numbers === "1 number" ? "It is" : "They are"} left out. Write the year in the label of every quarter: "Jan-Mar 2025".`
  );
  return found;
}

interface Place {
  where: string;
  firstRow: number;
  lastRow: number;
}

function placeOf(grid: FigureGrid, block: FigureBlock): Place {
  const firstRow = block.headerRows[0];
  const lastRow = Math.max(
    ...block.body.filter(({ isHeading }) => !isHeading).map(({ row }) => row)
  );
  return {
    firstRow,
    lastRow,
    where: withSheet(
      grid.sheet,
      rangeAddress(
        grid.top + firstRow,
        grid.left + block.firstColumn,
        grid.top + lastRow,
        grid.left + block.lastColumn
      )
    ),
  };
}

function refusal(
  grid: FigureGrid,
  place: Place,
  uses: readonly FigureUse[],
  doubts: readonly FigureDoubt[],
  others: OtherNumbers | null
): Finding {
  const found = (["nothing-counted", "board-by-base", "percentages-only"] as const).find((reason) =>
    uses.some((use) => use.use === "none" && use.why === reason)
  );
  const words = doubts.filter(({ code }) => code === "label-not-understood");
  // Percentages beside numbers whose labels are not understood are not all that it gives.
  const why = found === "percentages-only" && words.length > 0 ? undefined : found;
  const isOfFormerMethod = uses.length === 0 && doubts.some(({ code }) => code === "former-method");
  const reason = isOfFormerMethod
    ? refusalReasons["former-method"]
    : others
      ? notOfWorkforce[others.why](others.words)
      : why
        ? refusalReasons[why]
        : words.length > 0
          ? `these labels are not understood: ${[...new Set(words.map(({ text }) => `"${text}"`))].slice(0, 8).join(", ")}. Name the columns and rows after what they hold: "White", "BME", "Shortlisted", "Appointed", "Headcount", a pay band`
          : refusalReasons["nothing-counted"];
  return {
    severity: "warning",
    code: others === null ? "table-not-recognised" : "list-left-out",
    message: `Sheet "${grid.sheet}" holds numbers by ethnic group, but ${reason}. It was not counted.`,
    count: 1,
    where: place.where,
  };
}

/** Doubts that tell by themselves why nothing of a table is counted. */
const tellingDoubts: ReadonlySet<FigureDoubt["code"]> = new Set([
  "quarters-of-calendar-year",
  ...outsideWorkforce.map(({ code }) => code),
]);

function whatIsLeftOut(sheet: string, doubts: readonly FigureDoubt[]): Finding[] {
  return doubtFindings(
    { sheet, kind: "counts" },
    doubts.filter(({ code }) => tellingDoubts.has(code))
  );
}

/** Labels of ethnic groups that are neither White nor BME of the standard. */
const ofEthnicity =
  /\b(white|british|bme|bame|minorit\w*|ethnic\w*|global majority|(all )?others?( groups?)?)\b/i;

/** The labels beside one group of the standard that name the other in words that are not understood. */
function otherHalf(table: FigureTable): string[] {
  const named = groupsNamed(table);
  if (!named.has("white") && !named.has("bme")) return [];
  const texts = [
    ...table.doubts.filter(({ code }) => code === "label-not-understood").map(({ text }) => text),
    ...table.figures.flatMap(({ meaning: { categoryText } }) => categoryText ?? []),
  ];
  return [...new Set(texts)].filter((text) => ofEthnicity.test(text));
}

function oneGroupOnly(grid: FigureGrid, place: Place, labels: readonly string[]): Finding {
  const names = labels.slice(0, 8).map((label) => `"${label}"`);
  return finding(
    "one-group-only",
    labels.length,
    place.where,
    `Sheet "${grid.sheet}" holds numbers by ethnic group, but only one of its groups is White or BME of the standard, and these labels may mean others than the rest: ${names.join(", ")}. It was not counted. Name the groups "White" and "BME" if they are these (White Irish, Gypsy or Traveller and any other White people are White), or give the ethnic categories.`
  );
}

/** Periods that the labels of a table name. */
function periodsNamed(uses: readonly FigureUse[]): string[] {
  const periods = new Set<string>();
  for (const use of uses) {
    if (use.use === "none") continue;
    const { period, year, surveyYear } = use.time;
    if (period !== null) periods.add(period);
    else if (surveyYear !== null) periods.add(`${surveyYear + 1}-03-31`);
    else if (year !== null) periods.add(`${use.use === "survey" ? year + 1 : year}-03-31`);
  }
  return [...periods];
}

/** Why numbers by band are not those of the workforce; null where nothing speaks against it. */
function whyNoWorkforce(
  grid: FigureGrid,
  table: FigureTable,
  titles: readonly string[],
  uses: readonly FigureUse[]
): OtherNumbers | null {
  const money = moneyIn(grid, table, uses);
  if (money !== null) return { why: "money", words: money };
  // Where the labels tell people by their contract, titles may speak of all of them.
  const tellsContracts =
    table.labels.some(({ kind }) => kind === "contract") ||
    table.numbers.some(({ meaning }) => meaning?.contract !== undefined);
  for (const title of titles) {
    const words = wordsOfOtherPeople(tellsContracts ? withoutContractKinds(title) : title);
    if (words !== null) return { why: "other-people", words: quotedIn(words, title) };
  }
  const ofYear = titleOfAYear(titles, uses);
  return ofYear === null ? null : { why: "of-a-year", words: `"${shortened(ofYear)}"` };
}

/** Titles are quoted up to this length. */
const longestQuote = 120;

const shortened = (text: string) =>
  text.length <= longestQuote ? text : `${text.slice(0, longestQuote).trimEnd()} …`;

const quotedIn = (words: string, title: string) =>
  words === title ? `"${words}"` : `"${words}" in "${shortened(title)}"`;

/** First row with numbers; a block has one. */
function firstDataRowOf({ body }: FigureBlock): number {
  return Math.min(...body.filter(({ isHeading }) => !isHeading).map(({ row }) => row));
}

function cellsOf(
  grid: FigureGrid,
  block: FigureBlock,
  { firstRow, lastRow }: Place,
  titles: string[],
  isWhole: boolean
): FigureCells {
  const first = firstRow;
  const rows: CellValue[][] = [];
  const formats: string[][] = [];
  // Of a long table the first row of data too, for the number formats of its columns.
  const end = isWhole ? lastRow : firstDataRowOf(block);
  for (let row = first; row <= end; row++) {
    const columns = Array.from({ length: block.lastColumn - block.firstColumn + 1 }, (_, at) => at);
    rows.push(columns.map((at) => valueAt(grid, row, block.firstColumn + at)));
    formats.push(columns.map((at) => formatAt(grid, row, block.firstColumn + at)));
  }
  return {
    rows,
    formats,
    block: {
      firstColumn: 0,
      lastColumn: block.lastColumn - block.firstColumn,
      headerRows: block.headerRows.map((row) => row - first),
      body: isWhole
        ? block.body
            .filter(({ row }) => row <= lastRow)
            .map(({ row, isHeading }) => ({ row: row - first, isHeading }))
        : [],
      titleRows: [],
    },
    titles,
    isWhole,
  };
}

/** Labels that a table too long to be read whole must have: it is one row a figure. */
const longKinds: ReadonlySet<LabelKind> = new Set(["organisation", "question", "indicator"]);

/**
 * The tables of ready-made figures in a region: counts by band or ethnic category, events and bases, the
 * national return, staff survey results. Each number is told by its labels, so rows and columns may stand
 * either way round, and several years and sections side by side or one below the other. A `kind` that the
 * settings give is believed: nothing but the labels then decides what counts.
 */
export function recogniseFigures(
  region: FoundRegion,
  kind: TableKind | null = null
): FigureRecognition {
  const grid: FigureGrid = {
    sheet: region.sheet,
    top: region.top,
    left: region.left,
    rows: region.rows,
    formats: region.numberFormats,
  };
  const isWhole = region.rows.length >= region.rowCount;
  const recognition: FigureRecognition = { tables: [], refusals: [], doubts: [] };
  const blocks = figureBlocksIn(grid);
  const dates = datesAbove(grid, blocks);
  const organisation = organisationAbove(grid, blocks);
  for (const block of blocks) {
    const own = titlesOf(region, grid, block);
    const titles = [own[0], ...dates, ...own.slice(1)];
    const table = readFigureTable(grid, block, titles);
    const place = placeOf(grid, block);
    if (isOfFullTimeEquivalents(grid, block)) {
      recognition.doubts.push(
        finding(
          "other-people",
          1,
          place.where,
          `The table at ${place.where} gives full-time equivalents (FTE, WTE), and the standard counts heads: it is left out.`
        )
      );
      continue;
    }
    const isLong = !isWhole && place.lastRow >= grid.rows.length - 1;
    const isList = isListOfRecords(grid, block, table, usesOf(table));
    if (!isLong && !isList) {
      recognition.doubts.push(
        ...mergedGroupLabels(grid, block),
        ...typedRatioFindings(grid, block, titles)
      );
    }
    // The rows of a long table that were looked at may all be of one group.
    if (isLong ? groupsNamed(table).size === 0 : !comparesGroups(table)) {
      const labels = isLong || isList ? [] : otherHalf(table);
      if (labels.length > 0) recognition.refusals.push(oneGroupOnly(grid, place, labels));
      recognition.refusals.push(...whatIsLeftOut(region.sheet, table.doubts));
      continue;
    }
    if (kind === null && holdsOnlyDashes(table)) continue;
    const uses = usesOf(table);
    if (kind === null && (isList || isCrossTable(uses, table))) continue;
    if (isLong && !table.labels.some(({ kind }) => kind !== null && longKinds.has(kind))) continue;
    const others = kind === null ? whyNoWorkforce(grid, table, titles, uses) : null;
    const usable = uses.filter(
      (use) =>
        use.use === "survey" ||
        use.use === "published" ||
        (use.use === "count" &&
          use.category !== null &&
          !use.isTotal &&
          !(others !== null && use.measure === "workforce"))
    );
    if (usable.length === 0) {
      const leftOut = whatIsLeftOut(region.sheet, table.doubts);
      recognition.refusals.push(
        ...(leftOut.length > 0 ? leftOut : [refusal(grid, place, uses, table.doubts, others)])
      );
      recognition.doubts.push(...sharesNotWhole(table));
      continue;
    }
    const lastRow = isLong ? region.rowCount - 1 : place.lastRow;
    const periods = periodsNamed(uses);
    const ofKind = kind ?? kindOf(table, uses);
    const findings = isLong
      ? []
      : doubtFindings({ sheet: region.sheet, kind: ofKind }, table.doubts);
    recognition.tables.push({
      table: {
        kind: ofKind,
        shape: "figures",
        sheet: region.sheet,
        tableName: region.tableName,
        range: rangeAddress(
          region.top + place.firstRow,
          region.left + block.firstColumn,
          region.top + lastRow,
          region.left + block.lastColumn
        ),
        headerRow: region.top + place.firstRow,
        firstDataRow: region.top + firstDataRowOf(block),
        lastDataRow: region.top + lastRow,
        columns: isLong ? numberedColumns(grid, block) : columnsOf(region.left, table),
        period: periods.length === 1 ? periods[0] : null,
        ...(periods.length === 0 && !isLong ? { namesNoDate: true as const } : {}),
        organisation,
        confidence: table.doubts.length === 0 ? 0.9 : 0.7,
        findings,
        figures: cellsOf(grid, block, place, titles, !isLong),
      },
      isOfSeveralPeriods: periods.length > 1,
      firstRow: place.firstRow,
      lastRow: isLong ? grid.rows.length - 1 : place.lastRow,
      firstColumn: block.firstColumn,
      lastColumn: block.lastColumn,
    });
  }
  return recognition;
}

/** What the rows above the first header of the sheet say of dates: it holds for tables that name none. */
function datesAbove(grid: FigureGrid, blocks: readonly FigureBlock[]): string[] {
  const first = Math.min(...blocks.map(({ headerRows }) => headerRows[0]));
  const dates: string[] = [];
  for (let row = 0; row < first && row < grid.rows.length; row++) {
    grid.rows[row].forEach((value, column) => {
      if (isBlank(value)) return;
      const said =
        typeof value === "string"
          ? meaningOfTitle(value)
          : (meaningOfLabel(value, formatAt(grid, row, column)) ?? {});
      if (said.period !== undefined) dates.push(said.period);
      else if (said.surveyYear !== undefined) dates.push(`Staff survey ${said.surveyYear}`);
      else if (said.year !== undefined && typeof value === "string") dates.push(String(said.year));
    });
  }
  return dates;
}

/** The organisation that a line above the tables names. */
function organisationAbove(grid: FigureGrid, blocks: readonly FigureBlock[]): string | null {
  const first = Math.min(...blocks.map(({ headerRows }) => headerRows[0]));
  for (const row of grid.rows.slice(0, Number.isFinite(first) ? first : 0)) {
    for (const value of row) {
      const name = typeof value === "string" ? organisationOfText(value) : null;
      if (name !== null) return name;
    }
  }
  return null;
}
