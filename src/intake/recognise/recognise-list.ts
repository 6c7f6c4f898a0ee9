import { boardSeats, type BoardSeats } from "./board-seats";
import type { ColumnRoles, ListColumn } from "./column-roles";
import { columnsNotRead, columnsWithValues } from "./columns-not-read";
import {
  bestHeaderMatch,
  headerPlain,
  isClosingHeader,
  listKinds,
  suggestedHeader,
  type ListKind,
} from "./header-words";
import {
  type Outcome,
  findingOfDoubt,
  leftOut,
  nothing,
  organisationOf,
  periodOf,
  placeOfArea,
  runDateOf,
  tableOf,
  titleTexts,
} from "./list-area";
import { type Fit, certaintyOf, fitOf } from "./list-fit";
import { panelColumnOf } from "./panel-lines";
import {
  type LatestDate,
  atLatestDate,
  datesOfColumns,
  headcountsOfPivot,
  isOfGroups,
  labelsOfPivot,
} from "./pivot-lists";
import { codedStageColumn, codedStagesIn, type CodedStages, type StageKey } from "./stage-key";
import { tableKinds, type OtherLists } from "./table-kinds";
import {
  cellOf,
  columnsOf,
  lastDataRow,
  recordRows,
  titlesOf,
  type TableArea,
} from "./table-layout";
import { shareLike } from "./value-evidence";
import { rightlySpelt } from "../../standard/misspelling";
import type { Settings } from "../../standard/settings";
import { withCorrectedRoles } from "../corrections/table-corrections";
import { replaceTexts, replacementsIn } from "../corrections/value-corrections";
import { readingOf } from "../count/included-rows";
import { isSplitColumn } from "../count/split-column";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { ColumnReference, ColumnRole, RecognisedTable } from "../recognised-table";

/** Columns of its own kind that a table needs, as a sum of weights: a telling one, or two lesser ones. */
const leastOwnWeight = 1.7;

/** Total weight from which a table that lacks a needed column is worth a finding. */
const weightOfLikeness = 4;

/** The runner-up this close to the best kind makes the kind uncertain. */
const closeSecond = 0.85;

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
export function recogniseList(
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
