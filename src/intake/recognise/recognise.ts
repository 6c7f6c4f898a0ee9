import { cellAddress, rangeAddress, withSheet } from "../../standard/address";
import { ethnicCategoryOf } from "../../standard/ethnic-categories";
import { rightlySpelt } from "../../standard/misspelling";
import type { Settings } from "../../standard/settings";
import { boardSeats, type BoardSeats } from "./board-seats";
import { columnRoles, type ColumnDoubt, type ColumnRoles, type ListColumn } from "./column-roles";
import { columnsNotRead, columnsWithValues } from "./columns-not-read";
import { datedByCoverSheet } from "./cover-date";
import { crossTableIn } from "./cross-table";
import { isoOfDay, readDay } from "../excel-date";
import { bySeverity, type Finding } from "../finding";
import { finding } from "../finding-list";
import type { CellValue, FoundRegion } from "../found-region";
import {
  bestHeaderMatch,
  headerPlain,
  isClosingHeader,
  listKinds,
  suggestedHeader,
  type ListKind,
} from "./header-words";
import { readingOf } from "../count/included-rows";
import { notesThatMayMatter } from "./notes-beside";
import { organisationOfText, organisationsNamedIn } from "./organisation-of-text";
import { otherLayoutOf } from "./other-layouts";
import { panelColumnOf } from "./panel-lines";
import {
  recogniseFigures,
  type FigureRecognition,
  type RecognisedFigures,
} from "../figures/recognise-figures";
import { daysOfText, periodOfText } from "./period-of-text";
import type { ColumnReference, ColumnRole, RecognisedTable, TableKind } from "../recognised-table";
import { resultsTableIn } from "../results/read-results-table";
import { isTotalOfRows } from "../table-slice";
import { isSplitColumn } from "../count/split-column";
import {
  correctedKind,
  correctedPeriod,
  unusedTableCorrections,
  withCorrectedHeaders,
  withCorrectedRoles,
} from "../corrections/table-corrections";
import {
  tableKinds,
  type ListKindDefinition,
  type NeededColumn,
  type OtherLists,
} from "./table-kinds";
import {
  cellOf,
  columnsOf,
  isDateCell,
  lastDataRow,
  recordRows,
  tableAreas,
  titlesOf,
  type CellWithFormat,
  type TableArea,
} from "./table-layout";
import { replaceTexts, replacementsIn, withReplacedLabels } from "../corrections/value-corrections";
import { sheetsToJoin } from "./sheets-to-join";
import {
  codedStageColumn,
  codedStagesIn,
  stageKeysIn,
  withoutKeys,
  type CodedStages,
  type StageKey,
} from "./stage-key";
import { rolesToldByValues, shareLike } from "./value-evidence";

export interface Recognition {
  tables: RecognisedTable[];
  /** Every doubt, those of the tables included, most serious first. */
  findings: Finding[];
}

/** A title or sheet name that names the kind counts like one telling column. */
const weightOfTitle = 2;

/** Columns of its own kind that a table needs, as a sum of weights: a telling one, or two lesser ones. */
const leastOwnWeight = 1.7;

/** Columns of a kind of its own that make it certain: other lists repeat what a staff list says of people. */
const decisiveOwnWeight = 2.8;

/** Total weight from which a table that lacks a needed column is worth a finding. */
const weightOfLikeness = 4;

/** The runner-up this close to the best kind makes the kind uncertain. */
const closeSecond = 0.85;

/** How one kind of list fits an area. */
interface Fit {
  definition: ListKindDefinition;
  columns: ColumnRoles;
  weight: number;
  /** Of the columns that only this kind has, with the bonus of a title if there are any. */
  ownWeight: number;
  /** True where these columns alone settle that it is not a staff list. */
  decisive: boolean;
  missing: NeededColumn[];
}

function isMissing(need: NeededColumn, roles: ColumnRoles["roles"]): boolean {
  if (need.anyOf.some((role) => roles[role])) return false;
  return !need.orOneOfEach?.every((choice) => choice.some((role) => roles[role]));
}

function fitOf(
  definition: ListKindDefinition,
  columns: readonly ListColumn[],
  titles: string[]
): Fit {
  const roles = Object.keys(definition.weights) as ColumnRole[];
  const assigned = columnRoles(columns, definition.kind, roles);
  const titled = titles.some((title) =>
    definition.titles.test(rightlySpelt(title.replace(/_/g, " ")))
  );
  const weightOf = (counted: readonly ColumnRole[]) =>
    counted.reduce(
      (sum, role) => sum + (definition.weights[role] ?? 0) * (assigned.roles[role]?.certainty ?? 0),
      0
    );
  const bonus = titled ? weightOfTitle : 0;
  const own = weightOf(definition.own);
  return {
    definition,
    columns: assigned,
    weight: weightOf(roles) + bonus,
    ownWeight: own === 0 ? 0 : own + bonus,
    decisive: definition.kind !== "staff" && own >= decisiveOwnWeight,
    missing: definition.needs.filter((need) => isMissing(need, assigned.roles)),
  };
}

function certaintyOf(fit: Fit, second: Fit | undefined): number {
  const certainties = Object.values(fit.columns.roles).map(({ certainty }) => certainty);
  const mean = certainties.reduce((sum, value) => sum + value, 0) / certainties.length;
  const margin = second ? 1 - 0.5 * Math.min(1, second.weight / fit.weight) : 1;
  return Math.round(Math.min(1, (mean + margin) / 1.8) * 100) / 100;
}

/** Where an area stands: the Excel table or the used range, as far as it was looked at. */
function placeOfArea(area: TableArea, lastRow: number): string {
  const { region, headerRow, firstColumn, lastColumn } = area;
  return withSheet(
    region.sheet,
    rangeAddress(
      region.top + headerRow,
      region.left + firstColumn,
      region.top + Math.max(headerRow, lastRow),
      region.left + lastColumn
    )
  );
}

function findingOfDoubt(doubt: ColumnDoubt, area: TableArea, lastRow: number): Finding {
  const { region, headerRow } = area;
  const { column, values } = doubt.column;
  return {
    severity: doubt.severity,
    code: doubt.code,
    message: `Sheet "${region.sheet}": ${doubt.message}`,
    count: values.length,
    where: withSheet(
      region.sheet,
      rangeAddress(
        region.top + headerRow,
        column,
        region.top + Math.max(headerRow, lastRow),
        column
      )
    ),
  };
}

/** Period of a cell: a text that names one, or a date cell that is itself a 31 March. */
function periodOfCell(cell: CellWithFormat): string | null {
  if (typeof cell.value === "string") return periodOfText(cell.value);
  if (!isDateCell(cell)) return null;
  const day = readDay(cell.value, false);
  const iso = typeof day === "number" && Number.isFinite(day) ? isoOfDay(day) : "";
  return iso.endsWith("-03-31") ? iso : null;
}

const firstOf = <T>(values: readonly (T | null)[]) =>
  values.find((value) => value !== null) ?? null;

/** Period by headers, then titles, then the names of table and sheet; a contradiction is a finding. */
function periodOf(
  area: TableArea,
  headers: readonly string[],
  titles: readonly CellWithFormat[]
): { period: string | null; findings: Finding[] } {
  const { region } = area;
  const byHeader = firstOf(headers.map(periodOfText));
  const byTitle = firstOf(titles.map(periodOfCell));
  const byName = firstOf([region.tableName ?? "", region.sheet].map(periodOfText));
  const period = byHeader ?? byTitle ?? byName;
  const named = [...new Set([byHeader, byTitle, byName].filter((value) => value !== null))];
  if (named.length < 2) return { period, findings: [] };
  return {
    period,
    findings: [
      {
        severity: "warning",
        code: "period-contradiction",
        message:
          `Sheet "${region.sheet}" names more than one date: ${named.join(" and ")}. ` +
          `${period} is used. Correct the header, the title or the name of the sheet that is wrong.`,
        count: named.length,
        where: withSheet(
          region.sheet,
          cellAddress(region.top + area.headerRow, region.left + area.firstColumn)
        ),
      },
    ],
  };
}

function organisationOf(
  titles: readonly CellWithFormat[],
  column: ListColumn | undefined
): string | null {
  const named = firstOf(
    titles.map(({ value }) => (typeof value === "string" ? organisationOfText(value) : null))
  );
  if (named !== null) return named;
  const values = new Set((column?.values ?? []).map((value) => String(value).trim()));
  const [only] = values;
  return values.size === 1 && !/^\d+$/.test(only) ? only : null;
}

function titleTexts(area: TableArea, titles: readonly CellWithFormat[]): string[] {
  const texts = titles.map(({ value }) => value).filter((value) => typeof value === "string");
  return [...texts, area.region.tableName ?? "", area.region.sheet];
}

interface Outcome {
  table: RecognisedTable | null;
  findings: Finding[];
}

const nothing: Outcome = { table: null, findings: [] };

function refused(fit: Fit, area: TableArea, lastRow: number): Outcome {
  const { region } = area;
  const missing = fit.missing.map(({ what, anyOf, orOneOfEach }) => {
    const alternative = orOneOfEach
      ? `, or have columns ${orOneOfEach.map(([role]) => `"${suggestedHeader(role)}"`).join(" and ")}`
      : "";
    return `no column holds ${what}: name it "${suggestedHeader(anyOf[0])}"${alternative}`;
  });
  const doubts = fit.columns.doubts
    .filter(({ code }) => code === "header-contradicts-values")
    .map((doubt) => findingOfDoubt(doubt, area, lastRow));
  return {
    table: null,
    findings: [
      {
        severity: "warning",
        code: "table-not-recognised",
        message: `Sheet "${region.sheet}" looks like ${fit.definition.name}, but ${missing.join("; and ")}. It was not counted.`,
        count: 1,
        where: placeOfArea(area, lastRow),
      },
      ...doubts,
    ],
  };
}

function leftOut(
  area: TableArea,
  lastRow: number,
  { what, advice }: Pick<OtherLists, "what" | "advice">
): Outcome {
  return {
    table: null,
    findings: [
      {
        severity: "warning",
        code: "list-left-out",
        message: `Sheet "${area.region.sheet}" looks like ${what}. It was not counted. ${advice}`,
        count: 1,
        where: placeOfArea(area, lastRow),
      },
    ],
  };
}

/** What a list that looks like one of a kind is instead; null where it is one of the kind. */
function othersIn(
  fit: Fit,
  columns: readonly ListColumn[],
  titles: readonly string[]
): OtherLists | null {
  for (const others of fit.definition.notThese ?? []) {
    const told = whatOthers(fit, others, columns, titles);
    if (told !== null) return told;
  }
  return null;
}

function whatOthers(
  fit: Fit,
  others: OtherLists,
  columns: readonly ListColumn[],
  titles: readonly string[]
): OtherLists | null {
  const { mixed, unless, unlessTitled, wholeTitles, unlessColumns } = others;
  if (unlessColumns?.some((role) => fit.columns.roles[role])) return null;
  if (titles.some((title) => wholeTitles?.test(title.replace(/_/g, " ").trim()))) return others;
  if (titles.some((title) => unlessTitled?.test(rightlySpelt(title.replace(/_/g, " "))))) {
    return null;
  }
  const isMixed =
    mixed !== undefined &&
    !fit.columns.roles[mixed.role] &&
    [others.titles, unless].every((words) =>
      titles.some((title) => words?.test(rightlySpelt(title.replace(/_/g, " "))))
    );
  if (isMixed) return { ...others, what: mixed.what };
  return isOfOthers(fit, others, columns, titles) ? others : null;
}

/** A list of posts names the people in them where it has their employee numbers. */
const establishment = /\bestab(lishment)?\b/gi;

function isOfOthers(
  fit: Fit,
  others: OtherLists,
  columns: readonly ListColumn[],
  titles: readonly string[]
): boolean {
  const { unless } = others;
  if (unless) {
    const types = fit.columns.roles.caseType?.column.values ?? [];
    const said = [...titles, ...columns.map(({ header }) => header), ...types.map(String)];
    if (said.some((text) => unless.test(rightlySpelt(text)))) return false;
  }
  // "Staff in post, excluding bank staff" is a staff list all the same.
  const telling = titles.filter(
    (title) => !/\b(in|ex)cl|\bwithout\b|\bexcept\b|\bno\b|\bnot\b/i.test(title)
  );
  const isOthers = (title: string) => {
    const text = title.replace(/_/g, " ");
    return others.titles.test(
      fit.columns.roles.employeeNumber ? text.replace(establishment, " ") : text
    );
  };
  if (telling.some(isOthers)) return true;
  const records = Math.max(0, ...columns.map(({ values }) => values.length));
  return columns.some(
    ({ header, values }) => others.headers?.test(headerPlain(header)) && values.length > records / 2
  );
}

function referencesOf({ roles }: ColumnRoles): Partial<Record<ColumnRole, ColumnReference>> {
  return Object.fromEntries(
    Object.values(roles).map(({ role, column }) => [
      role,
      { column: column.column, header: column.header },
    ])
  );
}

/** The columns of an area with what the settings say that they and their texts are. */
function correctedColumns(area: TableArea, settings: Settings): ListColumn[] {
  const { ethnicities, grades } = replacementsIn(settings);
  const met = new Set<string>();
  return withCorrectedRoles(columnsOf(area), area.region.sheet, settings).map((column) => {
    const role = bestHeaderMatch(column.header)?.role;
    const replacements =
      role === "ethnicity" ? ethnicities : role === "payBand" ? grades : new Map<string, string>();
    return { ...column, values: replaceTexts(column.values, replacements, met) };
  });
}

/** An area with the rows blank that a column of its own leaves out. */
function withoutRowsOut(area: TableArea, { included }: ColumnRoles["roles"]): TableArea {
  if (!included) return area;
  const { region } = area;
  const { column, header } = included.column;
  const cells = region.rows.map((_, row) => cellOf(region, row, column - region.left));
  const records = recordRows(area);
  const { isOut } = readingOf(header, cells, records);
  const out = new Set(records.filter(isOut));
  const rows = region.rows.map((row, at) => (out.has(at) ? row.map(() => "") : row));
  return { ...area, region: { ...region, rows } };
}

/** What the columns that got no role may say of who counts. */
function findingsOfUnread(
  { definition, columns: { roles } }: Fit,
  ofList: readonly ListColumn[],
  settings: Settings,
  area: TableArea,
  lastRow: number,
  splitBy: ColumnReference | undefined
): { findings: Finding[] } & Pick<RecognisedTable, "remarks"> {
  const counting = withoutRowsOut(area, roles);
  const columns = correctedColumns(counting, settings).flatMap((column): ListColumn[] => {
    const own = ofList.find((one) => one.column === column.column);
    return own ? [{ ...column, ...(own.corrected ? { corrected: own.corrected } : {}) }] : [];
  });
  const read = new Set(
    columns.filter(
      ({ column }) =>
        column === splitBy?.column ||
        Object.values(roles).some((assigned) => assigned.column.column === column)
    )
  );
  const records = recordRows(counting).length;
  const { doubts, others, remarks } = columnsNotRead(columns, read, records, definition);
  const findings = doubts.map((doubt) => findingOfDoubt(doubt, area, lastRow));
  if (others.length > 0) {
    findings.push(
      finding(
        "columns-not-read",
        others.length,
        placeOfArea(area, lastRow),
        `Not read in "${area.region.sheet}", so that every row counts whatever stands there: ${columnsWithValues(others, records)}.`
      )
    );
  }
  const wasSeenWhole = area.lastRow < area.region.rows.length;
  if (wasSeenWhole || remarks.length === 0) return { findings };
  return { findings, remarks: remarks.map(({ column, header }) => ({ column, header })) };
}

const identities: readonly ColumnRole[] = [
  "employeeNumber",
  "assignmentNumber",
  "candidateId",
  "caseId",
  "memberName",
];

/** Rows of groups: no more than a group of the standard can be told apart by. */
const mostGroups = 30;

/** True for a table whose rows are the groups themselves, each of them once, and no people. */
function isOfGroups({ columns: { roles } }: Fit): boolean {
  const ethnicities = roles.ethnicity?.column.values.map(ethnicCategoryOf) ?? [];
  if (ethnicities.length > mostGroups || identities.some((role) => roles[role])) return false;
  return (["white", "bme"] as const).every(
    (group) => ethnicities.filter((code) => code === group).length === 1
  );
}

const numbersOfPivot =
  /^(head ?counts?|heads|(count|sum|number|no|total) of \S.*|(employee |staff )?(count|total))$/;

/** Lists name a staff group or a band in nearly every row; a pivot in tabular form leaves repeats blank. */
const mostBlankLabels = 0.25;

/**
 * The header of the column of numbers of people where the rows of a staff list are lines of a pivot: nobody has a
 * number of their own, and bands or staff groups stand once above several blanks. Null for a list of people.
 */
function headcountsOfPivot(
  { definition, columns: { roles } }: Fit,
  columns: readonly ListColumn[]
): string | null {
  if (definition.kind !== "staff" || identities.some((role) => roles[role])) return null;
  const headcounts = columns.find(
    ({ header, values }) =>
      numbersOfPivot.test(headerPlain(header)) &&
      values.length > 1 &&
      values.every((value) => typeof value === "number" && Number.isInteger(value)) &&
      values.some((value) => Number(value) > 1)
  );
  if (!headcounts) return null;
  const lines = headcounts.values.length;
  const hasBlanks = comparedRoles.some((role) => {
    const filled = roles[role]?.column.values.length ?? lines;
    return filled < lines * (1 - mostBlankLabels);
  });
  return hasBlanks ? headcounts.header.trim() : null;
}

/**
 * The header of a column of a staff list whose labels stand once above several blanks, with the total of each below its
 * rows ("Surgery Total"): a pivot in tabular form. Null for a list in which every row has its own.
 */
function labelsOfPivot({ definition, columns: { roles } }: Fit, area: TableArea): string | null {
  if (definition.kind !== "staff") return null;
  const { region } = area;
  const records = recordRows(area);
  for (const role of comparedRoles) {
    const column = roles[role]?.column;
    if (!column) continue;
    const cells = records.map((row) => cellOf(region, row, column.column - region.left));
    const labels = cells.filter((value) => value !== "" && !isTotalOfRows(value)).map(String);
    const distinct = [...new Set(labels)];
    const totals = cells.filter(
      (value) => isTotalOfRows(value) && distinct.some((label) => `${value}`.startsWith(label))
    );
    const people = cells.length - totals.length;
    if (totals.length > 1 && labels.length < people * (1 - mostBlankLabels)) {
      return column.header.trim();
    }
  }
  return null;
}

/** Roles of which a staff list has one column a date where it compares two dates. */
const comparedRoles: readonly ColumnRole[] = ["payBand", "staffGroup"];

/** The date over a column: in its header, else in the row above, where it holds up to the next one. */
function dateOver({ region, headerRow, firstColumn }: TableArea, column: ListColumn) {
  const named = periodOfText(column.header) ?? /\b20[1-5]\d\b/.exec(column.header)?.[0];
  if (named) return named;
  for (let at = column.column - region.left; headerRow > 0 && at >= firstColumn; at--) {
    const value = cellOf(region, headerRow - 1, at);
    const format = region.numberFormats[headerRow - 1]?.[at] ?? "General";
    if (value !== "") return periodOfCell({ value, format });
  }
  return null;
}

/** The dates of a staff list that has its bands or staff groups once for each of several dates. */
function datesOfColumns(
  { definition }: Fit,
  area: TableArea,
  columns: readonly ListColumn[]
): string[] {
  if (definition.kind !== "staff") return [];
  const dates = comparedRoles.map((role) => {
    const alike = columns.filter(
      ({ header, values }) => values.length > 0 && bestHeaderMatch(header)?.role === role
    );
    const over = alike.map((column) => dateOver(area, column));
    return over.includes(null) ? [] : [...new Set(over.map(String))].sort();
  });
  return dates.find(({ length }) => length > 1) ?? [];
}

/** The list at the latest of its dates: without the columns of the earlier ones, and who has no band is not there. */
function atLatestDate(
  area: TableArea,
  columns: readonly ListColumn[],
  dates: readonly string[],
  lastRow: number
): LatestDate {
  const latest = dates[dates.length - 1];
  const period = /^\d{4}$/.test(latest) ? `${latest}-03-31` : latest;
  return {
    columns: columns.filter((column) => {
      const over = dateOver(area, column);
      return over === null || over === latest || !dates.includes(over);
    }),
    period,
    finding: {
      severity: "warning",
      code: "latest-date-of-list",
      message: `Sheet "${area.region.sheet}" gives the pay bands or staff groups of the same people at several dates side by side (${dates.join(", ")}). The latest is counted, without those who have no pay band at it. Give a sheet for each date to have the earlier ones too.`,
      count: dates.length,
      where: placeOfArea(area, lastRow),
    },
  };
}

interface LatestDate {
  columns: readonly ListColumn[];
  period: string;
  finding: Finding;
}

const ofPosts = /\bestablishment\b|\bpost ?holders?\b|\bbudget(ed)? (wte|fte)\b/i;

/** Lists of posts have vacant ones, which no employee number tells from people; a band tells who was there. */
function presentBy(
  { definition, columns: { roles } }: Fit,
  columns: readonly ListColumn[],
  titles: readonly string[],
  isOfLatestDate: boolean
): Pick<RecognisedTable, "presentBy"> {
  if (definition.kind !== "staff") return {};
  if (isOfLatestDate && roles.payBand) {
    return { presentBy: { role: "payBand", otherwise: "not-there-yet" } };
  }
  const isList = [...titles, ...columns.map(({ header }) => header)].some((text) =>
    ofPosts.test(text.replace(/_/g, " "))
  );
  return isList && roles.employeeNumber
    ? { presentBy: { role: "employeeNumber", otherwise: "vacant-posts" } }
    : {};
}

/** Share of dates that make a column one of dates. */
const mostAreDates = 0.5;

const closedCases = /\bcases? (that (were|was) )?closed\b|\bclosed cases?\b|^\s*closed\b/i;

/** What says that a log tells the end of its cases only: a header over dates, else a title; null for neither. */
function closedBy(
  { definition, columns: { roles } }: Fit,
  columns: readonly ListColumn[],
  titles: readonly string[]
): string | null {
  if (definition.kind !== "cases" || roles.caseDate) return null;
  const closing = columns.find(
    (column) =>
      column.corrected === undefined &&
      isClosingHeader(column.header) &&
      (shareLike(column, "caseDate") ?? 0) > mostAreDates
  );
  return closing?.header.trim() ?? titles.find((title) => closedCases.test(title)) ?? null;
}

const inQuotes = (headers: readonly string[]) => headers.map((header) => `"${header}"`).join(", ");

function seatsUndecided({ undecided }: BoardSeats, area: TableArea, lastRow: number): Outcome {
  const found = finding(
    "seats-of-several-boards",
    undecided.length,
    placeOfArea(area, lastRow),
    `Sheet "${area.region.sheet}" gives the seats on several boards in columns of their own (${inQuotes(undecided)}), and nothing tells which of them is the board that is reported, or who has a seat on it. It was not counted. Set the name of the organisation as it stands in the header, or take the columns of the other boards out; write "Voting" or "Non-voting" where somebody has a seat, and a dash where not.`
  );
  return { table: null, findings: [found] };
}

function seatsChosen(
  { chosen: [own, ...others] }: BoardSeats,
  area: TableArea,
  lastRow: number
): Finding {
  return finding(
    "seats-of-one-board",
    1 + others.length,
    placeOfArea(area, lastRow),
    `Of the columns of seats in "${area.region.sheet}", "${own}" is read, because it names the organisation that is reported: whoever has a dash, a no or nothing there has no seat on this board. Not read: ${inQuotes(others)}.`
  );
}

/** The columns of a list with the words of a key for the codes of its stages. */
function withStagesInWords(
  columns: readonly ListColumn[],
  { column, key }: CodedStages
): ListColumn[] {
  return columns.map((each) =>
    each === column
      ? { ...each, values: replaceTexts(each.values, key.meanings, new Set()), corrected: "stage" }
      : each
  );
}

function stageCodesRead({ column, key }: CodedStages, area: TableArea, lastRow: number): Finding {
  const words = [...key.meanings].map(([code, meaning]) => `${code} = "${meaning}"`).join(", ");
  return finding(
    "stage-codes-read",
    key.meanings.size,
    placeOfArea(area, lastRow),
    `The codes in "${column.header.trim()}" of "${area.region.sheet}" are read by the key on sheet "${key.sheet}": ${words}.`
  );
}

/** Beside a column of codes, one of stages in words is filled in at least this share of the rows. */
const leastFilled = 0.9;

/** Refuses a list that tells the stages in codes only, to which no key was found; null for any other. */
function stagesInCodes(
  { missing, columns: { roles } }: Fit,
  columns: readonly ListColumn[],
  area: TableArea,
  lastRow: number
): Finding | null {
  const { stage } = roles;
  const isMissingStage = missing.length === 1 && missing[0].anyOf.includes("stage");
  // The words of a key that stands too near may look like a column of stages.
  const isOfKey =
    stage !== undefined &&
    stage.told !== "settings" &&
    stage.column.values.length < recordRows(area).length * leastFilled;
  const coded = isMissingStage || isOfKey ? codedStageColumn(columns) : null;
  const isFuller = coded !== null && coded.values.length > (stage?.column.values.length ?? 0);
  if (coded === null || !isFuller) return null;
  const codes = [...new Set(coded.values.map((value) => String(value).trim()))].slice(0, 3);
  return finding(
    "stages-in-codes",
    coded.values.length,
    placeOfArea(area, lastRow),
    `The column "${coded.header.trim()}" of "${area.region.sheet}" gives the stage of each application as a code (${inQuotes(codes)}), and no key was found that says what each of them means. Nothing is counted from it. Write the stages in words, such as "Not shortlisted", "Interviewed" and "Appointed", or put a key to all the codes beside the list, in two columns with the headers "Code" and "Meaning".`
  );
}

/** Refuses a list of a line for each panel member, where nothing tells which lines are of one application. */
function linesOfPanels(
  { columns: { roles } }: Fit,
  area: TableArea,
  lastRow: number
): Finding | null {
  const panel = roles.candidateId ? null : panelColumnOf(area);
  return panel === null
    ? null
    : finding(
        "several-lines-an-application",
        recordRows(area).length,
        placeOfArea(area, lastRow),
        `Sheet "${area.region.sheet}" has a line for each panel member ("${panel}"), so that an application stands in several lines, and no column of candidate numbers tells which lines are of one application. Nothing is counted from it. Add a column "Candidate Number", and "Vacancy Ref" if the numbers begin again with each vacancy, or give one line an application.`
      );
}

/** A list of the kind that the settings give, else of the kind that its columns tell. */
function recogniseList(
  area: TableArea,
  settings: Settings,
  kind: ListKind | null,
  organisations: readonly string[],
  keys: readonly StageKey[],
  latest: LatestDate | null = null
): Outcome {
  const asTyped = latest?.columns ?? correctedColumns(area, settings);
  const coded = codedStagesIn(asTyped, keys, area.region.sheet);
  const found = coded === null ? asTyped : withStagesInWords(asTyped, coded);
  const seats = boardSeats(found, organisations);
  const columnsFor = (listKind: ListKind) => (listKind === "board" ? seats.columns : found);
  if (found.length < 2 || recordRows(area).length === 0) return nothing;
  const titles = titlesOf(area);
  const words = titleTexts(area, titles);
  const fits = (kind === null ? listKinds : [kind])
    .map((listKind) => fitOf(tableKinds[listKind], columnsFor(listKind), words))
    .filter((fit) => kind !== null || fit.ownWeight >= leastOwnWeight)
    .sort(
      (a, b) =>
        Number(b.decisive) - Number(a.decisive) ||
        b.weight - a.weight ||
        (a.definition.kind < b.definition.kind ? -1 : 1)
    );
  const [fit, second] = fits;
  if (!fit) return nothing;
  const columns = columnsFor(fit.definition.kind);
  const lastRow = lastDataRow(area, { keepTotals: false });
  const others = kind === null ? othersIn(fit, columns, words) : null;
  if (others !== null) {
    return fit.missing.length > 0 && !others.alwaysTold ? nothing : leftOut(area, lastRow, others);
  }
  const headcounts = headcountsOfPivot(fit, columns);
  if (headcounts !== null) {
    return leftOut(area, lastRow, {
      what: `a pivot: "${headcounts}" holds numbers of people, and labels stand once above several blank cells`,
      advice:
        "In the design of the pivot repeat all item labels and take the subtotals out, or give the staff list behind it.",
    });
  }
  if (fit.definition.kind === "applicants") {
    const told = stagesInCodes(fit, columns, area, lastRow) ?? linesOfPanels(fit, area, lastRow);
    if (told !== null) return { table: null, findings: [told] };
  }
  const labels = labelsOfPivot(fit, area);
  if (labels !== null) {
    return leftOut(area, lastRow, {
      what: `a pivot: the labels of "${labels}" stand once above several blank cells`,
      advice: "In the design of the pivot repeat all item labels and take the subtotals out.",
    });
  }
  if (fit.missing.length > 0) {
    return kind !== null || fit.weight >= weightOfLikeness ? refused(fit, area, lastRow) : nothing;
  }

  const { region } = area;
  const { period, findings } = latest
    ? { period: latest.period, findings: [latest.finding] }
    : periodOf(
        area,
        columns.map(({ header }) => header),
        titles
      );
  findings.push(...fit.columns.doubts.map((doubt) => findingOfDoubt(doubt, area, lastRow)));
  const isClose = second !== undefined && second.weight > fit.weight * closeSecond;
  if (isClose && second.missing.length === 0 && second.decisive === fit.decisive) {
    findings.push({
      severity: "warning",
      code: "kind-uncertain",
      message:
        `Sheet "${region.sheet}" was read as ${fit.definition.name}, but it could also be ` +
        `${second.definition.name}. Say which it is in the name of the sheet.`,
      count: 1,
      where: placeOfArea(area, lastRow),
    });
  }
  if (kind === null && isOfGroups(fit)) return nothing;
  const dates = kind === null ? datesOfColumns(fit, area, columns) : [];
  if (dates.length > 1) {
    return recogniseList(
      area,
      settings,
      kind,
      organisations,
      keys,
      atLatestDate(area, columns, dates, lastRow)
    );
  }
  const ofBoard = fit.definition.kind === "board" ? seats : null;
  if (ofBoard !== null && ofBoard.undecided.length > 0) {
    return seatsUndecided(ofBoard, area, lastRow);
  }
  if (ofBoard !== null && ofBoard.chosen.length > 0) {
    findings.push(seatsChosen(ofBoard, area, lastRow));
  }
  const closed = closedBy(fit, columns, words);
  const isCoded = coded !== null && fit.columns.roles.stage?.column.column === coded.column.column;
  if (isCoded) findings.push(stageCodesRead(coded, area, lastRow));
  const split = splitReference(columns, settings.splitBy);
  const unread = findingsOfUnread(fit, columns, settings, area, lastRow, split.split);
  findings.push(...unread.findings);
  return {
    table: tableOf(area, {
      kind: fit.definition.kind,
      shape: "list",
      headerRow: area.headerRow,
      firstDataRow: area.headerRow + 1,
      lastRow,
      columns: { ...referencesOf(fit.columns), ...split },
      ...splitColumnsOf(fit, columns),
      ...(unread.remarks ? { remarks: unread.remarks } : {}),
      ...presentBy(fit, columns, words, latest !== null),
      ...(closed === null ? {} : { closedBy: closed }),
      ...(isCoded ? { stageWords: Object.fromEntries(coded.key.meanings) } : {}),
      ...(ofBoard?.seatBy ? { seatBy: ofBoard.seatBy } : {}),
      ...runDateOf(titles, period),
      period,
      organisation: organisationOf(titles, fit.columns.roles.organisation?.column),
      confidence: certaintyOf(fit, second),
      findings,
    }),
    findings,
  };
}

/** The column that results are split by, if the list has it. */
function splitReference(
  columns: readonly ListColumn[],
  splitBy: string | null
): Partial<Record<ColumnRole, ColumnReference>> {
  if (splitBy === null) return {};
  const wanted = headerPlain(splitBy);
  const split = columns.find(({ header }) => headerPlain(header) === wanted);
  return split ? { split: { column: split.column, header: split.header } } : {};
}

/** Headers of the columns by which results may be split, of the lists that can be. */
function splitColumnsOf(
  { definition, columns: { roles } }: Fit,
  columns: readonly ListColumn[]
): Pick<RecognisedTable, "splitColumns"> {
  if (definition.kind !== "staff" && definition.kind !== "applicants") return {};
  const roleOf = (column: ListColumn) =>
    Object.values(roles).find((assigned) => assigned.column === column)?.role ?? null;
  return {
    splitColumns: columns
      .filter((column) => isSplitColumn(column, roleOf(column)))
      .map(({ header }) => header.trim()),
  };
}

/** The latest day that the titles of a list without a period name: it was drawn no earlier. */
function runDateOf(
  titles: readonly CellWithFormat[],
  period: string | null
): Pick<RecognisedTable, "runDate"> {
  if (period !== null) return {};
  const days = titles.flatMap((title) => {
    if (typeof title.value === "string") return daysOfText(title.value);
    const day = isDateCell(title) ? readDay(title.value, false) : "blank";
    return typeof day === "number" && Number.isFinite(day) ? [day] : [];
  });
  return days.length === 0 ? {} : { runDate: isoOfDay(Math.max(...days)) };
}

interface TableParts extends Pick<
  RecognisedTable,
  | "kind"
  | "shape"
  | "headerRow"
  | "firstDataRow"
  | "columns"
  | "period"
  | "organisation"
  | "confidence"
  | "findings"
  | "splitColumns"
  | "remarks"
  | "runDate"
> {
  lastRow: number;
}

/** From rows of the region to rows and a range of the sheet. */
function tableOf(area: TableArea, { lastRow, ...parts }: TableParts): RecognisedTable {
  const { region, firstColumn, lastColumn } = area;
  const [headerRow, firstDataRow, lastDataRow] = [parts.headerRow, parts.firstDataRow, lastRow].map(
    (row) => region.top + row
  );
  return {
    ...parts,
    sheet: region.sheet,
    tableName: region.tableName,
    range: rangeAddress(
      headerRow,
      region.left + firstColumn,
      lastDataRow,
      region.left + lastColumn
    ),
    headerRow,
    firstDataRow,
    lastDataRow,
  };
}

function recogniseCrossTable(area: TableArea): Outcome {
  const cross = crossTableIn(area);
  if (!cross) return nothing;
  const atHeader = { ...area, headerRow: cross.headerRow };
  const titles = titlesOf(atHeader);
  const { period, findings } = periodOf(atHeader, [], titles);
  const lastRow = lastDataRow(atHeader, { keepTotals: true });
  if (cross.subtotals.length > 0) {
    findings.push({
      severity: "error",
      code: "subtotals-among-categories",
      message:
        `Sheet "${area.region.sheet}" gives ${cross.subtotals.map((text) => `"${text}"`).join(", ")} beside ` +
        `the categories that make it up: these people would be counted twice. Take the subtotals out.`,
      count: cross.subtotals.length,
      where: placeOfArea(atHeader, lastRow),
    });
  }
  const missing = (["shortlisted", "appointed"] as const).filter((role) => !cross.columns[role]);
  if (missing.length > 0) {
    const headers = missing.map((role) => `"${suggestedHeader(role)}"`).join(" and ");
    return {
      table: null,
      findings: [
        {
          severity: "warning",
          code: "table-not-recognised",
          message:
            `Sheet "${area.region.sheet}" looks like ethnic categories by stage of recruitment, but has no ` +
            `column of counts named ${headers}. It was not counted.`,
          count: 1,
          where: placeOfArea(atHeader, lastRow),
        },
      ],
    };
  }
  return {
    table: tableOf(atHeader, {
      kind: "applicants",
      shape: "cross-table",
      headerRow: cross.headerRow,
      firstDataRow: cross.firstDataRow,
      lastRow,
      columns: cross.columns,
      period,
      organisation: organisationOf(titles, undefined),
      confidence: 0.9,
      findings,
    }),
    findings,
  };
}

/** Cells of a used range that belong to an Excel table of the sheet are blanked: they are read there. */
function withoutTables(region: FoundRegion, regions: readonly FoundRegion[]): FoundRegion {
  if (region.tableName !== null) return region;
  const tables = regions.filter(
    ({ sheet, tableName }) => sheet === region.sheet && tableName !== null
  );
  if (tables.length === 0) return region;
  const inTable = (row: number, column: number) =>
    tables.some(
      ({ top, left, rowCount, columnCount }) =>
        row >= top && row < top + rowCount && column >= left && column < left + columnCount
    );
  const rows = region.rows.map((cells, row) =>
    cells.map((value, column): CellValue =>
      inTable(region.top + row, region.left + column) ? "" : value
    )
  );
  return { ...region, rows };
}

function isEmpty(region: FoundRegion): boolean {
  return region.rows.every((row) => row.every((value) => value === ""));
}

function placeOfRegion(region: FoundRegion): string {
  const bottom = region.top + Math.max(0, region.rowCount - 1);
  const right = region.left + Math.max(0, region.columnCount - 1);
  return withSheet(region.sheet, rangeAddress(region.top, region.left, bottom, right));
}

/** Columns whose values alone tell a role, were every row a record. */
function rolesWithoutHeader(region: FoundRegion): ColumnRole[] {
  const columns = Array.from({ length: region.columnCount }, (_, column): ListColumn => {
    const rows = region.rows
      .map((_row, row) => row)
      .filter((row) => cellOf(region, row, column) !== "");
    return {
      column,
      header: "",
      values: rows.map((row) => cellOf(region, row, column)),
      formats: rows.map((row) => region.numberFormats[row]?.[column] ?? "General"),
    };
  });
  return Object.keys(columnRoles(columns, "staff", rolesToldByValues).roles) as ColumnRole[];
}

/** A list has a header and at least two records, each of several cells. */
const [fewestListRows, fewestListCells] = [3, 3];

/** Asks for the columns of the list that the title of a sheet promises; null where it promises none. */
function expectedListIn(region: FoundRegion): Finding | null {
  const filled = region.rows.map((row) => row.filter((value) => value !== ""));
  if (filled.filter((row) => row.length >= fewestListCells).length < fewestListRows) return null;
  const alone = filled.flatMap((row) => (row.length === 1 ? row : []));
  const titles = [region.sheet, region.tableName ?? "", ...region.titles, ...alone.map(String)];
  const kind = listKinds.find((listKind) => {
    const words = tableKinds[listKind].expected?.titles;
    return titles.some((title) => words?.test(rightlySpelt(title.replace(/_/g, " "))));
  });
  if (kind === undefined) return null;
  const { name, expected } = tableKinds[kind];
  const headers = expected!.columns.map((role) => `"${suggestedHeader(role)}"`).join(", ");
  return {
    severity: "warning",
    code: "table-not-recognised",
    message:
      `Sheet "${region.sheet}" looks like ${name} by its title, but its columns were not recognised. ` +
      `It was not counted. Name them after what they hold: ${headers}.`,
    count: 1,
    where: placeOfRegion(region),
  };
}

/** What to say of a sheet in which no table was found: that it lost its headers, or what it looks like. */
function noteOf(region: FoundRegion): Finding {
  const where = placeOfRegion(region);
  const roles = rolesWithoutHeader(region);
  if (region.tableName === null && roles.includes("ethnicity") && roles.length > 1) {
    return {
      severity: "warning",
      code: "header-missing",
      message:
        `Sheet "${region.sheet}" looks like a list of people without a header row. It was not counted. ` +
        `Put a row of headers above it, such as ${roles.map((role) => `"${suggestedHeader(role)}"`).join(", ")}.`,
      count: region.rowCount,
      where,
    };
  }
  const other = otherLayoutOf(region);
  const expected = other === null ? expectedListIn(region) : null;
  if (expected !== null) return expected;
  return {
    severity: other ? "warning" : "note",
    code: other?.code ?? "no-table-found",
    message: other
      ? `Sheet "${region.sheet}" looks like ${other.name}, but the labels do not tell what its numbers are. It was left out. ${other.advice}`
      : `Sheet "${region.sheet}" holds no workforce table that was recognised: no list of people, and no numbers of people by ethnic group, such as White and BME. It was left out.`,
    count: 1,
    where,
  };
}

function leftOutBySettings(region: FoundRegion): Finding {
  const what = region.tableName === null ? "" : `, table "${region.tableName}",`;
  return finding(
    "left-out-by-settings",
    1,
    placeOfRegion(region),
    `Sheet "${region.sheet}"${what} is left out, as the settings say.`
  );
}

function notAsCorrected(region: FoundRegion, kind: TableKind): Finding {
  const name = isListKind(kind) ? tableKinds[kind].name : kindOfFigures[kind];
  const advice = isListKind(kind)
    ? `Say in the settings what its columns hold, or name them as they are: ${tableKinds[kind].needs
        .map(({ anyOf }) => `"${suggestedHeader(anyOf[0])}"`)
        .join(", ")}.`
    : "Label its rows and columns after what they hold: a pay band, an ethnic group, what is counted.";
  return finding(
    "kind-not-as-corrected",
    1,
    placeOfRegion(region),
    `The settings say that sheet "${region.sheet}" holds ${name}, but it could not be read as such. It was not counted. ${advice}`
  );
}

const kindOfFigures: Record<Exclude<TableKind, ListKind>, string> = {
  survey: "results of the staff survey",
  counts: "numbers of people by ethnic group",
  return: "the figures of a return",
};

/** The cells of a region that hold no table of figures. */
function withoutFigures(region: FoundRegion, figures: readonly RecognisedFigures[]): FoundRegion {
  const inFigures = (row: number, column: number) =>
    figures.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn
    );
  const rows = region.rows.map((cells, row) =>
    cells.map((value, column): CellValue => (inFigures(row, column) ? "" : value))
  );
  return { ...region, rows };
}

const isListKind = (kind: TableKind): kind is ListKind =>
  (listKinds as readonly TableKind[]).includes(kind);

const noFigures: FigureRecognition = { tables: [], refusals: [], doubts: [] };

/** The tables of figures of a region, with what the settings say of its headers, labels and date. */
function figuresOf(
  region: FoundRegion,
  settings: Settings,
  kind: TableKind | null
): FigureRecognition {
  const headed = withCorrectedHeaders(region, settings, "figures");
  const { region: labelled, met } = withReplacedLabels(headed, settings);
  const period = correctedPeriod(region.sheet, settings);
  const recognised = recogniseFigures(labelled, kind);
  return {
    ...recognised,
    tables: recognised.tables.map((found): RecognisedFigures => {
      const figures = { ...found.table.figures!, replaced: [...met] };
      const table = met.size > 0 ? { ...found.table, figures } : found.table;
      if (period === null) return { ...found, table };
      if (!found.isOfSeveralPeriods) return { ...found, table: { ...table, ...given(period) } };
      const doubt = finding(
        "correction-unused",
        1,
        withSheet(table.sheet, table.range),
        `The settings give "${table.sheet}" a date, but the labels of its figures name several, which count. Take the date out of the settings.`
      );
      return { ...found, table: { ...table, findings: [...table.findings, doubt] } };
    }),
  };
}

const given = (period: string) => ({ period, periodIsGiven: true as const });

/** A list with the date that the settings give its sheet, whatever its title and rows say. */
function withGivenPeriod(table: RecognisedTable, settings: Settings): RecognisedTable {
  const period = correctedPeriod(table.sheet, settings);
  if (period === null) return table;
  const columns = { ...table.columns };
  delete columns.snapshotDate;
  const findings = table.findings.filter(({ code }) => code !== "period-contradiction");
  return { ...table, columns, findings, ...given(period) };
}

function recogniseRegion(
  region: FoundRegion,
  besideTables: boolean,
  settings: Settings,
  organisations: readonly string[],
  keys: readonly StageKey[]
): Recognition {
  const kind = correctedKind(region, settings);
  if (kind === "none") return { tables: [], findings: [leftOutBySettings(region)] };
  const results = kind === null || kind === "return" ? resultsTableIn(region) : null;
  if (region.isReportCopy || (results && kind !== null)) {
    return { tables: results ? [results.table] : [], findings: [] };
  }
  if (results) {
    const others = recogniseRegion(results.rest, true, settings, organisations, keys);
    return { ...others, tables: [results.table, ...others.tables] };
  }
  const listKind = kind !== null && isListKind(kind) ? kind : null;
  const figures = listKind === null ? figuresOf(region, settings, kind) : noFigures;
  const hasFigures = figures.tables.length > 0;
  const records = hasFigures ? withoutFigures(region, figures.tables) : region;
  const rest = withoutKeys(records, stageKeysIn(records));
  const mayBeLists = kind === null || listKind !== null;
  const areas = mayBeLists
    ? tableAreas(withCorrectedHeaders(rest, settings, "lists"), besideTables)
    : [];
  const labelled = mayBeLists ? withReplacedLabels(rest, settings).region : rest;
  const outcomes = areas.map((area): Outcome => {
    const cross =
      listKind === null || listKind === "applicants"
        ? recogniseCrossTable({ ...area, region: labelled })
        : nothing;
    const { table, findings } =
      cross === nothing
        ? recogniseList({ ...area, region: rest }, settings, listKind, organisations, keys)
        : cross;
    const dated = table && withGivenPeriod(table, settings);
    return { table: dated, findings: dated?.findings ?? findings };
  });
  const lists = outcomes.flatMap(({ table }) => (table ? [table] : []));
  const tables = [...figures.tables.map(({ table }) => table), ...lists];
  const findings = tables.flatMap((table) => table.findings);
  const refusals = outcomes.flatMap(({ table, findings: own }) => (table ? [] : own));
  // Numbers by ethnic group that are refused may look like half a list: what they lack as figures is told.
  const isBoard = refusals.some(({ code }) => code === "seats-of-several-boards");
  if (lists.length === 0 && figures.refusals.length > 0 && !isBoard) {
    findings.push(...figures.refusals);
  } else findings.push(...refusals);
  if (tables.length === 0 && kind !== null) findings.push(notAsCorrected(region, kind));
  else if (tables.length === 0 && findings.length === 0 && !besideTables) {
    findings.push(noteOf(region));
  }
  findings.push(...figures.doubts);
  return { tables, findings };
}

/** What names the organisation that is reported where the settings do not: lines of text, and the names of sheets. */
function organisationsSaid(regions: readonly FoundRegion[]): string[] {
  const own = regions.filter(({ isReportCopy }) => !isReportCopy);
  const lines = own.flatMap(({ titles, rows }) => [
    ...titles,
    ...rows.flatMap((row) => {
      const filled = row.filter((value) => value !== "");
      return filled.length === 1 && typeof filled[0] === "string" ? [filled[0]] : [];
    }),
  ]);
  return [...lines.flatMap(organisationsNamedIn), ...own.map(({ sheet }) => sheet)];
}

/**
 * The workforce tables among the regions of a workbook: their kind, columns, period and organisation,
 * told by headers, values, titles and sheet names. Nothing is counted here, and nothing throws: what
 * is doubtful is a finding, and a table that lacks a needed column is refused with the name to give it. `reported`: the
 * organisation that the report is of, where the settings name it; the tables take its name only from `settings`.
 */
export function recognise(
  regions: FoundRegion[],
  settings: Settings,
  reported: string | null = settings.organisation
): Recognition {
  const organisations = reported === null ? organisationsSaid(regions) : [reported];
  const sheetsWithTables = new Set(
    regions.filter(({ tableName }) => tableName !== null).map(({ sheet }) => sheet)
  );
  const keys = regions.filter(({ isReportCopy }) => !isReportCopy).flatMap(stageKeysIn);
  const found = regions.map((region) => {
    const rest = withoutTables(region, regions);
    if (rest.rows.length === 0 || isEmpty(rest)) return { tables: [], findings: [] };
    const isRest = region.tableName === null && sheetsWithTables.has(region.sheet);
    return recogniseRegion(rest, isRest, settings, organisations, keys);
  });
  const untold = regions.filter(
    (region, index) => !region.isReportCopy && found[index].tables.length === 0
  );
  const covers = regions.filter((_, index) => found[index].tables.length === 0);
  const ownDates = found.flatMap((recognition) => recognition.tables);
  const { tables, findings: ofCover } =
    settings.snapshot === null
      ? datedByCoverSheet(ownDates, covers)
      : { tables: ownDates, findings: [] };
  const named = settings.organisation;
  return {
    tables:
      named === null
        ? tables
        : tables.map((table) => ({ ...table, organisation: table.organisation ?? named })),
    findings: bySeverity([
      ...found.flatMap(({ findings }) => findings),
      ...ofCover,
      ...sheetsToJoin(untold, settings),
      ...notesThatMayMatter(
        regions.filter(({ isReportCopy }) => !isReportCopy),
        tables
      ),
      ...unusedTableCorrections(regions, settings),
    ]),
  };
}
