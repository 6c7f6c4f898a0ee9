import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import { hasReached, isPlainOffer, type RecruitmentStage } from "../../standard/recruitment-stages";
import { ApplicationProgress, type AppointmentWords, type Progress } from "./application-progress";
import type { Bridge, Measure, SplitTally, Tally } from "../counts";
import { dateColumns, firstDay, type DateColumn } from "./date-column";
import { ethnicityReader } from "./ethnicity-column";
import { ethnicityFindings } from "./ethnicity-findings";
import { dateWords, type DateReading } from "../excel-date";
import { bridgeOf, noRecords, type Exclusion } from "./exclusions";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import { isStatusDateHeader, namesApplication } from "../recognise/header-words";
import { mappedColumn } from "./mapped-column";
import type { OpenTexts } from "./questions";
import type { ColumnRole, TableData } from "../recognised-table";
import { reportingYear, type ReportingYear } from "./reporting-year";
import { splitColumnOf, splitValue } from "./split-column";
import { staffExclusions } from "./staff-rows";
import { eventDateRoles } from "./table-period";
import {
  forEachRow,
  isBlank,
  kindsOfRows,
  placeOfColumn,
  placeOfTable,
  rowCount,
  type TableSlice,
} from "../table-slice";

export interface RecruitmentCount {
  /** Shortlisted applications. */
  shortlisted: number;
  appointed: number;
  tallies: Tally[];
  splits: SplitTally[];
  bridges: Bridge[];
  findings: Finding[];
  /** Texts that could not be placed. */
  open: OpenTexts[];
  /** What identifies the applications counted, to compare two lists; empty where nothing does. */
  keys: Set<string>;
}

const telling: readonly ColumnRole[] = ["candidateId", "vacancy", "ethnicity"];

/** Words of overseas recruitment in a column of sources or recruitment types. */
const overseas = /\binternational|\boverseas\b|\babroad\b|\bnon[- ]?uk\b|\boutside (the )?uk\b/i;
const denied = /\b(not|non)[- ](international|overseas)/i;

interface Application {
  slice: number;
  row: number;
  /** Its rows in a history of statuses. */
  history?: number[];
  progress: Progress;
  ethnicity: EthnicCategoryCode;
}

/**
 * Indicator 2 from one or several lists of applications of one date: shortlisted and appointed applications
 * by ethnic category, apart for overseas recruitment where a column tells it. One row an application; a
 * repeated row of the same candidate and vacancy counts once, at its furthest stage. An application is in the
 * year by its shortlisting date, else its closing date, else its appointment date. Declined and withdrawn
 * after shortlisting stay among the shortlisted and out of the appointed. An offer is an appointment only where
 * the lists have no other word for one, and set offers that were declined apart; where it cannot be told how the
 * offers ended, nothing is counted. Nor is it where nobody can say of many applications whether they were
 * shortlisted. Applications for bank, honorary, agency and voluntary work are out.
 */
export function countApplications(
  slices: readonly TableSlice[],
  date1904: boolean
): RecruitmentCount {
  const { period } = slices[0];
  const removed = slices.map(({ data }) => stepsOf(data, period, noTexts).map(() => 0));
  const steps = stepsOf(slices[0].data, period, noTexts).map(({ code }) => code);
  const leave = (slice: number, code: Exclusion["code"]) => removed[slice][steps.indexOf(code)]++;
  const lists = slices.map(({ data }) => ({
    progress: new ApplicationProgress(data, date1904),
    ethnicity: mappedColumn(data, "ethnicity", ethnicityReader(data.columns.ethnicity ?? [])),
    overseas: overseasColumn(data),
    split: data.columns.split ?? null,
    dates: dateColumns(data, eventDateRoles.applicants ?? [], date1904),
    sift: new Sift(data, date1904),
    isOutOfScope: mappedColumn(data, "assignmentCategory", isAdvertOutOfScope),
    outOfScope: new Map<CellValue, number>(),
    unclear: new Map<CellValue, number>(),
    base: new Base(),
    unmapped: new Map<CellValue, number>(),
    unknown: 0,
    total: 0,
  }));
  const words = slices.map(({ data }, number) =>
    lists[number].progress.appointmentWords(rowCount(data))
  );
  const offers = offersOf(words);
  if (offers === "appointments") {
    lists.forEach(({ progress }) => progress.readOffersAsAppointments());
  }
  const nameless: Application[] = [];
  const byKey = new Map<string, Application>();

  slices.forEach((slice, number) => {
    const list = lists[number];
    const kindOf = kindsOfRows(slice.data, telling);
    forEachRow(slice, (row) => {
      const kind = kindOf(row);
      if (kind !== "record") return leave(number, kind === "blank" ? "blank-rows" : "totals-rows");
      if (list.isOutOfScope?.at(row)) {
        countText(list.outOfScope, String(slice.data.columns.assignmentCategory![row]).trim());
        return leave(number, "adverts-out-of-scope");
      }
      const application: Application = {
        slice: number,
        row,
        progress: list.progress.at(row),
        ethnicity: list.ethnicity?.at(row) ?? "blank",
      };
      const key = keyOf(slice.data, row);
      if (key === null) {
        nameless.push(application);
        return;
      }
      const known = byKey.get(key);
      if (!known) {
        byKey.set(key, application);
        return;
      }
      const first = compareApplications(slices, application, known) <= 0;
      if (isHistory(slice.data) && known.slice === number) {
        const history = [...(known.history ?? [known.row]), row];
        byKey.set(key, withHistory(first ? known : application, history, list.progress));
      } else if (!first) byKey.set(key, application);
      leave(first ? number : known.slice, "repeated-applications");
    });
  });

  const year = reportingYear(period);
  const tallies = new RecruitmentTallies(period);
  const keys = new Set<string>();
  let shortlisted = 0;
  let appointed = 0;
  const count = (application: Application, key: string | null) => {
    const { slice, row, progress, ethnicity } = application;
    const list = lists[slice];
    if (!progress.shortlisted) {
      if (progress.unclear) countText(list.unclear, slices[slice].data.columns.stage?.[row] ?? "");
      const day = list.dates.length > 0 ? firstDay(list.dates, row) : "blank";
      if (typeof day !== "number" || (day >= year.first && day <= year.last)) {
        list.base.addOther(progress, slices[slice].data.columns.stage?.[row] ?? "");
      }
      if (list.sift.takes(row, year)) {
        tallies.add("applied", list.overseas ? list.overseas.at(row) : null, ethnicity, 1);
      }
      return leave(slice, "not-shortlisted");
    }
    if (list.dates.length > 0) {
      const day = dayOf(application, list);
      if (typeof day !== "number") return leave(slice, "undated-rows");
      if (day < year.first || day > year.last) return leave(slice, "outside-the-year");
    }
    if (key !== null) keys.add(key);
    shortlisted++;
    list.total++;
    list.base.addShortlisted(progress);
    if (groupOf(ethnicity) === "unknown") list.unknown++;
    if (ethnicity === "unmapped") {
      countText(list.unmapped, slices[slice].data.columns.ethnicity?.[row] ?? "");
    }
    const fromOverseas = list.overseas ? list.overseas.at(row) : null;
    const split = list.split ? splitValue(list.split[row]) : null;
    list.sift.stages.add(progress.furthest);
    tallies.add("applied", fromOverseas, ethnicity, 1);
    tallies.add("shortlisted", fromOverseas, ethnicity, 1, split);
    for (const stage of ["interviewed", "offered"] as const) {
      if (hasReached({ furthest: progress.furthest }, stage)) {
        tallies.add(stage, fromOverseas, ethnicity, 1);
      }
    }
    if (progress.started) tallies.add("started", fromOverseas, ethnicity, 1);
    if (progress.appointed) {
      appointed++;
      tallies.add("appointed", fromOverseas, ethnicity, 1, split);
    }
  };
  nameless.forEach((application) => count(application, null));
  byKey.forEach((application, key) => count(application, key));

  const bridges: Bridge[] = [];
  const findings: Finding[] = [];
  const isBaseUnknown = Base.isUnknown(lists.map(({ base }) => base));
  slices.forEach(({ data }, number) => {
    const list = lists[number];
    const bridge = bridgeOf(
      slices[number],
      stepsOf(data, period, list.outOfScope),
      removed[number],
      "applications"
    );
    bridges.push(bridge.bridge);
    findings.push(
      ...bridge.findings,
      ...list.dates.flatMap((column) => column.findings()),
      ...stageFindings(data, list.progress, isBaseUnknown ? noTexts : list.unclear),
      ...(isBaseUnknown ? list.base.findings(data) : []),
      ...ethnicityFindings(data.table, {
        unmapped: list.unmapped,
        unknown: list.unknown,
        total: list.total,
        singular: "shortlisted application",
        plural: "shortlisted applications",
      })
    );
    if (list.dates.length === 0) {
      findings.push(
        finding(
          "no-date-column",
          1,
          placeOfTable(data.table),
          `"${data.table.sheet}" has no shortlisting, closing or appointment date, so every application is taken to belong to the year to ${dateWords(period)}. Add a column named "Shortlisting Date".`
        )
      );
    }
  });
  const told = (measure: RecruitmentMeasure) =>
    measure === "shortlisted" ||
    measure === "appointed" ||
    lists.every(({ sift }) => sift.tells(measure));
  findings.push(...slices.flatMap(({ data }, number) => lists[number].sift.findings(data)));
  slices.forEach(({ data }, number) => {
    findings.push(...offerFindings(data, words[number], offers));
  });
  const isWithheld = offers === "unclear" || isBaseUnknown;
  if (!isWithheld && shortlisted > 0 && appointed === 0) {
    findings.push(nobodyAppointed(slices[0].data, shortlisted, period));
  }
  const split = splitColumnOf(slices);
  return {
    shortlisted,
    appointed,
    tallies: isWithheld
      ? []
      : tallies.all().filter(({ measure }) => told(measure as RecruitmentMeasure)),
    splits: split === null || isWithheld ? [] : tallies.splits(split),
    bridges,
    findings,
    open: lists.map(({ unmapped }) => ({ ethnicities: unmapped })),
    keys,
  };
}

/**
 * How the offers of the lists are read: as they stand where something says who was appointed or nobody had an
 * offer; as appointments where those that were declined stand apart and every other is plain.
 */
function offersOf(
  words: readonly AppointmentWords[]
): "as they stand" | "appointments" | "unclear" {
  const offers = words.flatMap((list) => list.offers);
  if (offers.length === 0 || words.some(({ appoints }) => appoints)) return "as they stand";
  return words.some(({ declines }) => declines) && offers.some(isPlainOffer)
    ? "appointments"
    : "unclear";
}

function offerFindings(
  { table }: TableData,
  { offers }: AppointmentWords,
  read: ReturnType<typeof offersOf>
): Finding[] {
  const named = read === "appointments" ? offers.filter(isPlainOffer) : offers;
  if (read === "as they stand" || named.length === 0) return [];
  const list = named.map((text) => `"${String(text).trim()}"`).join(", ");
  const place = placeOfColumn(table, "stage");
  return read === "appointments"
    ? [
        finding(
          "offers-read-as-appointments",
          named.length,
          place,
          `No outcome in "${table.sheet}" says appointed, and offers that were declined stand apart: ${list} counts as appointed in indicator 2. If some of them did not take the post, write "Offer declined"; for those who did, write "Appointed".`
        ),
      ]
    : [
        finding(
          "offers-of-unknown-end",
          named.length,
          place,
          `No outcome in "${table.sheet}" says appointed, and ${list} does not tell whether the post was taken: nothing is counted for indicator 2 from it. Write "Appointed" for those who took the post and "Offer declined" for those who did not.`
        ),
      ];
}

function nobodyAppointed({ table }: TableData, shortlisted: number, period: string): Finding {
  return finding(
    "nobody-appointed",
    shortlisted,
    placeOfTable(table),
    `None of the ${counted(shortlisted, "shortlisted application")} in "${table.sheet}" for the year to ${dateWords(period)} reads as appointed. If somebody was, write "Appointed" as the stage or outcome.`
  );
}

const noTexts: ReadonlyMap<CellValue, number> = new Map();

/** Contracts of people who are not in the workforce that the standard covers. */
const contractsOutOfScope = staffExclusions.flatMap(({ role, pattern }) =>
  role === "assignmentCategory" && pattern ? [pattern] : []
);

/** Words of posts that are in the workforce, whatever else an advert offers: "Permanent or bank". */
const ofWorkforce = /\bperm(anent)?\b|\bfixed[- ]?term\b|\bftc\b|\bsubstantive\b/i;

function isAdvertOutOfScope(value: CellValue): boolean {
  const text = String(value);
  return contractsOutOfScope.some((words) => words.test(text)) && !ofWorkforce.test(text);
}

function stepsOf(
  { columns }: TableData,
  period: string,
  outOfScope: ReadonlyMap<CellValue, number>
): Exclusion[] {
  const dateRole = (eventDateRoles.applicants ?? []).find((role) => columns[role]);
  const idRole: ColumnRole = columns.candidateId ? "candidateId" : "ethnicity";
  return [
    ...noRecords("applications", idRole),
    {
      code: "adverts-out-of-scope",
      words: "applications for bank, honorary, agency or voluntary work left out",
      reason: () =>
        `they are for work outside the workforce that the standard covers: ${textsWithCounts(outOfScope)}`,
      role: "assignmentCategory",
    },
    {
      code: "repeated-applications",
      words: "repeated rows of the same application",
      reason: "the same candidate and vacancy stand in another row, which counts",
      role: idRole,
    },
    {
      code: "not-shortlisted",
      words: "applications that were not shortlisted",
      reason: "the application was not shortlisted",
      role: columns.stage ? "stage" : "shortlisted",
    },
    {
      code: "undated-rows",
      words: "undated applications left out",
      reason: "no readable date tells whether it belongs to the year",
      role: dateRole ?? "shortlistingDate",
    },
    {
      code: "outside-the-year",
      words: "applications outside the year left out",
      reason: `dated outside the year to ${dateWords(period)}`,
      role: dateRole ?? "shortlistingDate",
    },
  ];
}

/** True for a list with the day of every status, which may have a row for each status of an application. */
function isHistory({ table }: TableData): boolean {
  return isStatusDateHeader(table.columns.appointmentDate?.header ?? "");
}

/** An application at its furthest stage, and not appointed where it was declined after all. */
function withHistory(
  furthest: Application,
  history: number[],
  progress: ApplicationProgress
): Application {
  const isDeclined = history.some((row) => progress.at(row).declined);
  return {
    ...furthest,
    history,
    progress: isDeclined
      ? { ...furthest.progress, appointed: false, started: false }
      : furthest.progress,
  };
}

/** The day that tells the year of an application: in a history, that of its shortlisting. */
function dayOf(
  { row, history = [row] }: Application,
  { dates, progress }: { dates: readonly DateColumn[]; progress: ApplicationProgress }
): DateReading {
  const days = history
    .filter((at) => at === row || progress.at(at).shortlisted)
    .map((at) => firstDay(dates, at));
  const read = days.filter((day) => typeof day === "number");
  return read.length > 1 ? Math.min(...read) : (read[0] ?? days[0]);
}

/**
 * Candidate and vacancy; without a vacancy every column, since one person may apply for several posts. The number
 * of an application is enough where a history of its statuses has a row for each.
 */
function keyOf(data: TableData, row: number): string | null {
  const { columns, table } = data;
  const candidate = columns.candidateId?.[row] ?? "";
  if (isBlank(candidate)) return null;
  const isOfApplication = namesApplication(table.columns.candidateId?.header ?? "");
  const parts = columns.vacancy
    ? [candidate, columns.vacancy[row] ?? ""]
    : isHistory(data) && isOfApplication
      ? [candidate]
      : [candidate, ...Object.values(columns).map((column) => column[row] ?? "")];
  return parts.map(plainId).join("\u0000");
}

/** Identifiers alike whether they are numbers or text, and in capitals or not. */
function plainId(value: CellValue): string {
  return String(value)
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d+$)/, "");
}

/** Which of two rows of one application counts: above 0 the first, below 0 the second, 0 when alike. */
function compareApplications(
  slices: readonly TableSlice[],
  a: Application,
  b: Application
): number {
  const known = ({ ethnicity }: Application) => (groupOf(ethnicity) === "unknown" ? 0 : 1);
  return (
    Number(a.progress.appointed) - Number(b.progress.appointed) ||
    Number(a.progress.shortlisted) - Number(b.progress.shortlisted) ||
    known(a) - known(b) ||
    compareText(cellsOf(slices[b.slice].data, b.row), cellsOf(slices[a.slice].data, a.row))
  );
}

function cellsOf({ columns }: TableData, row: number): string {
  return Object.keys(columns)
    .sort()
    .map((role) => String(columns[role as ColumnRole]?.[row] ?? ""))
    .join("\u0000");
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Overseas or not, by row; null where the column names no overseas recruitment at all. */
function overseasColumn(data: TableData) {
  const column = mappedColumn(data, "recruitmentSource", (value) => {
    const text = String(value);
    return overseas.test(text) && !denied.test(text);
  });
  return column && data.columns.recruitmentSource?.some((_, row) => column.at(row)) ? column : null;
}

/** Above this share of those who may have been shortlisted, the base of the indicator is not known. */
const mostUnclear = 0.1;

/** Fewer than this are no more than a remark. */
const fewestUnclear = 3;

/** How well the words of a list tell who was shortlisted, for the year. */
class Base {
  private shortlisted = 0;
  private appointed = 0;
  private readonly turnedDown = new Map<CellValue, number>();
  private readonly others = new Map<CellValue, number>();

  addShortlisted({ appointed }: Progress): void {
    this.shortlisted++;
    if (appointed) this.appointed++;
  }

  /** An application that is not known to have been shortlisted, and the text of its stage. */
  addOther({ unclear, unread, rejected }: Progress, text: CellValue): void {
    if (!unclear && !unread) return;
    countText(
      unclear && rejected ? this.turnedDown : this.others,
      typeof text === "string" ? text.trim() : text
    );
  }

  /**
   * The texts that leave it open. A bare "Rejected" does only where hardly anybody is known to have been
   * shortlisted and turned down: else it is the word for the others.
   */
  private get open(): ReadonlyMap<CellValue, number> {
    const isTold = this.shortlisted - this.appointed >= this.appointed && this.shortlisted > 0;
    return isTold ? this.others : new Map([...this.others, ...this.turnedDown]);
  }

  /** True where the base of several lists together is not known. */
  static isUnknown(bases: readonly Base[]): boolean {
    const open = bases.reduce((sum, base) => sum + sumOf(base.open), 0);
    const shortlisted = bases.reduce((sum, base) => sum + base.shortlisted, 0);
    return open >= fewestUnclear && open > (open + shortlisted) * mostUnclear;
  }

  findings({ table }: TableData): Finding[] {
    const open = sumOf(this.open);
    if (open === 0) return [];
    const may = open + this.shortlisted;
    return [
      finding(
        "shortlisting-unclear",
        open,
        placeOfColumn(table, "stage"),
        `Indicator 2 is not counted from "${table.sheet}": the stage of ${open.toLocaleString("en-GB")} of ${counted(may, "application")} that may have been shortlisted (${Math.round((open / may) * 100)}%) does not say whether they were, so nobody can say out of how many people were appointed: ${textsWithCounts(this.open)}. Write, for instance, "Not shortlisted", "Unsuccessful at interview" or "Withdrew after shortlisting", or add a column "Shortlisted" with Y or N.`
      ),
    ];
  }
}

const sumOf = (texts: ReadonlyMap<CellValue, number>) =>
  [...texts.values()].reduce((sum, count) => sum + count, 0);

type RecruitmentMeasure = Extract<
  Measure,
  "applied" | "shortlisted" | "interviewed" | "offered" | "appointed" | "started"
>;

/** More undated applications than this share before shortlisting, and nobody can say who applied in a year. */
const mostUndated = 0.05;

/**
 * What a list of applications tells of the stages beside shortlisting and appointment. Applications that
 * were turned down often have no date, and a list of the shortlisted only says nothing of who applied.
 */
class Sift {
  /** The furthest stages of the applications counted. */
  readonly stages = new Set<RecruitmentStage>();
  private readonly dates: readonly DateColumn[];
  private turnedDown = 0;
  private undated = 0;

  constructor(
    private readonly data: TableData,
    date1904: boolean
  ) {
    // Columns of their own: what is wrong with these dates leaves indicator 2 as it is.
    this.dates = dateColumns(data, eventDateRoles.applicants ?? [], date1904);
  }

  /** True for an application that was not shortlisted and belongs to the year. */
  takes(row: number, year: ReportingYear): boolean {
    if (this.dates.length > 0) {
      const day = firstDay(this.dates, row);
      if (typeof day !== "number") {
        this.undated++;
        return false;
      }
      if (day < year.first || day > year.last) return false;
    }
    this.turnedDown++;
    return true;
  }

  private get isDated(): boolean {
    return this.undated <= mostUndated * (this.undated + this.turnedDown);
  }

  /** Whether the list tells a stage from those before and after it. */
  tells(measure: RecruitmentMeasure): boolean {
    if (measure === "applied") return this.turnedDown > 0 && this.isDated;
    const hasColumn = measure !== "started" && Boolean(this.data.columns[measure]);
    return hasColumn || this.stages.has(measure);
  }

  findings({ table }: TableData): Finding[] {
    return this.undated === 0 || this.isDated
      ? []
      : [
          finding(
            "applied-not-dated",
            this.undated,
            placeOfTable(table),
            `${counted(this.undated, "application")} of "${table.sheet}" that ${this.undated === 1 ? "was" : "were"} not shortlisted ${this.undated === 1 ? "has" : "have"} no date, so the sift before shortlisting is not shown. A column named "Closing Date" would tell the year.`
          ),
        ];
  }
}

/** Tallies of applications by whether recruitment was from overseas, and by the values of a column. */
class RecruitmentTallies {
  private readonly tallies = new Map<string, Tally>();
  private readonly byValue = new Map<string, RecruitmentTallies>();

  constructor(private readonly period: string) {}

  add(
    measure: RecruitmentMeasure,
    fromOverseas: boolean | null,
    ethnicity: EthnicCategoryCode,
    applications: number,
    split: string | null = null
  ): void {
    const name = `${measure} ${fromOverseas}`;
    let tally = this.tallies.get(name);
    if (!tally) {
      const { period } = this;
      tally = { measure, period, section: null, band: null, overseas: fromOverseas, people: {} };
      this.tallies.set(name, tally);
    }
    tally.people[ethnicity] = (tally.people[ethnicity] ?? 0) + applications;
    if (split === null) return;
    let own = this.byValue.get(split);
    if (!own) this.byValue.set(split, (own = new RecruitmentTallies(this.period)));
    own.add(measure, fromOverseas, ethnicity, applications);
  }

  splits(column: string): SplitTally[] {
    return [...this.byValue]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([value, own]) =>
        own.all().map((tally) => ({ ...tally, split: { column, value } }))
      );
  }

  /** In a fixed order, whatever the order of the rows. */
  all(): Tally[] {
    return [...this.tallies].sort(([a], [b]) => compareText(b, a)).map(([, tally]) => tally);
  }
}

function stageFindings(
  { table, columns }: TableData,
  progress: ApplicationProgress,
  unclear: ReadonlyMap<CellValue, number>
): Finding[] {
  const found: Finding[] = [];
  if (!progress.tellsShortlisting || !progress.tellsAppointment) {
    const missing = progress.tellsShortlisting ? "appointed" : "shortlisted";
    found.push(
      finding(
        "no-stage",
        1,
        placeOfTable(table),
        `Nothing in "${table.sheet}" tells who was ${missing}, so indicator 2 cannot be right. Add a column named "Stage" with the furthest stage of each application.`
      )
    );
  }
  const unmapped = new Map<CellValue, number>();
  columns.stage?.forEach((text, row) => {
    if (!isBlank(text) && progress.stage?.at(row) === null) countText(unmapped, text);
  });
  const unmappedRows = [...unmapped.values()].reduce((sum, n) => sum + n, 0);
  if (unmappedRows > 0) {
    found.push(
      finding(
        "unmapped-stage",
        unmappedRows,
        placeOfColumn(table, "stage"),
        `The stage of ${counted(unmappedRows, "application")} in "${table.sheet}" is in words that are not recognised, and counts as not shortlisted unless a date says otherwise: ${textsWithCounts(unmapped)}. Replace them by shortlisted, interviewed, offered, appointed or the like.`
      )
    );
  }
  const unclearRows = [...unclear.values()].reduce((sum, n) => sum + n, 0);
  if (unclearRows > 0) {
    found.push(
      finding(
        "stage-unclear",
        unclearRows,
        placeOfColumn(table, "stage"),
        `The stage of ${counted(unclearRows, "application")} in "${table.sheet}" does not say whether ${unclearRows === 1 ? "it was" : "they were"} shortlisted, and ${unclearRows === 1 ? "it is" : "they are"} left out: ${textsWithCounts(unclear)}. Write, for instance, "Withdrew after shortlisting".`
      )
    );
  }
  return found;
}

/** Rows that a cross-table may hold for a whole group beside its categories. */
const groupRows: ReadonlySet<EthnicCategoryCode> = new Set(["white", "bme", "unknown"]);

interface CrossRow {
  row: number;
  code: EthnicCategoryCode;
  text: CellValue;
  shortlisted: number;
  appointed: number;
  /** The other stages that the table has a column of. */
  stages: Partial<Record<RecruitmentMeasure, number>>;
}

/** Stages that a cross-table may give beside those of indicator 2. */
const otherStages = ["applied", "interviewed", "offered", "started"] as const;

/**
 * Indicator 2 from a cross-table of counts, one row an ethnic category (Trac's equality report). Totals are
 * left out and compared with the sum; so is a row for a whole group whose categories stand beside it.
 * Counts may be text ("1,234"); what is no whole number of 0 or more is an error and counts as 0.
 */
export function countCrossTable(slice: TableSlice): RecruitmentCount {
  const { data, period } = slice;
  const { table, columns } = data;
  const rows: CrossRow[] = [];
  const totals: CrossRow[] = [];
  const reader = new CountReader(data);
  const kindOf = kindsOfRows(data, ["ethnicity"]);
  const readEthnicity = ethnicityReader(columns.ethnicity ?? []);
  let blank = 0;
  forEachRow(slice, (row) => {
    const text = columns.ethnicity?.[row] ?? "";
    const kind = kindOf(row);
    const shortlisted = columns.shortlisted?.[row] ?? "";
    if (kind === "blank" || (isBlank(shortlisted) && isBlank(columns.appointed?.[row]))) {
      blank++;
      return;
    }
    const crossRow = {
      row,
      code: readEthnicity(text),
      text,
      shortlisted: reader.read("shortlisted", row),
      appointed: reader.read("appointed", row),
      stages: Object.fromEntries(
        otherStages
          .filter((stage) => columns[stage])
          .map((stage) => [stage, reader.read(stage, row)])
      ),
    };
    (kind === "total" || isBlank(text) ? totals : rows).push(crossRow);
  });
  const subtotals = rows.filter((row) => isSubtotal(row, rows));
  const categories = rows.filter((row) => !subtotals.includes(row));

  const tallies = new RecruitmentTallies(period);
  const sums = { shortlisted: 0, appointed: 0 };
  const unmapped = new Map<CellValue, number>();
  let unknown = 0;
  for (const { code, text, shortlisted, appointed, stages } of categories) {
    sums.shortlisted += shortlisted;
    sums.appointed += appointed;
    tallies.add("shortlisted", null, code, shortlisted);
    tallies.add("appointed", null, code, appointed);
    for (const stage of otherStages) {
      const applications = stages[stage];
      if (applications !== undefined) tallies.add(stage, null, code, applications);
    }
    if (groupOf(code) === "unknown") unknown += shortlisted;
    if (code === "unmapped" && shortlisted > 0) countText(unmapped, text, shortlisted);
  }
  const { bridge, findings } = bridgeOf(
    slice,
    crossSteps,
    [blank, totals.length + subtotals.length],
    "applications"
  );
  bridge.steps[bridge.steps.length - 1] = {
    words: "shortlisted applications counted in them",
    removed: 0,
    left: sums.shortlisted,
    unit: "applications",
  };
  return {
    ...sums,
    tallies: tallies.all(),
    splits: [],
    bridges: [bridge],
    findings: [
      ...findings,
      ...reader.findings(),
      ...crossFindings(data, categories),
      ...totalFindings(data, totals, sums),
      ...ethnicityFindings(table, {
        unmapped,
        unknown,
        total: sums.shortlisted,
        singular: "shortlisted application",
        plural: "shortlisted applications",
      }),
    ],
    open: [{ ethnicities: unmapped }],
    keys: new Set(),
  };
}

const crossSteps: readonly Exclusion[] = [
  {
    code: "blank-rows",
    words: "rows without counts left out",
    reason: "no counts are filled in",
    role: "ethnicity",
  },
  {
    code: "totals-rows",
    words: "totals left out",
    reason: "totals of other rows",
    role: "ethnicity",
  },
];

function isSubtotal(row: CrossRow, rows: readonly CrossRow[]): boolean {
  if (!groupRows.has(row.code)) return false;
  const parts = rows.filter(
    (other) => !groupRows.has(other.code) && groupOf(other.code) === groupOf(row.code)
  );
  const sum = (measure: "shortlisted" | "appointed") =>
    parts.reduce((total, part) => total + part[measure], 0);
  return (
    parts.length > 0 && sum("shortlisted") === row.shortlisted && sum("appointed") === row.appointed
  );
}

function crossFindings({ table }: TableData, categories: readonly CrossRow[]): Finding[] {
  const wrong = categories.filter(({ shortlisted, appointed }) => appointed > shortlisted);
  if (wrong.length === 0) return [];
  const list = wrong.map(
    ({ text, shortlisted, appointed }) => `"${text}" (${appointed} of ${shortlisted})`
  );
  return [
    finding(
      "appointed-exceeds-shortlisted",
      wrong.length,
      placeOfColumn(table, "appointed"),
      `In "${table.sheet}" more people were appointed than shortlisted: ${list.join(", ")}. Check the counts and which columns they are in.`
    ),
  ];
}

function totalFindings(
  { table }: TableData,
  totals: readonly CrossRow[],
  sums: { shortlisted: number; appointed: number }
): Finding[] {
  const differs = totals.find(
    (total) => total.shortlisted !== sums.shortlisted || total.appointed !== sums.appointed
  );
  if (!differs) return [];
  return [
    finding(
      "total-differs",
      1,
      placeOfTable(table),
      `The total row of "${table.sheet}" gives ${differs.shortlisted} shortlisted and ${differs.appointed} appointed, but its categories add up to ${sums.shortlisted} and ${sums.appointed}. Check for a category that is missing or stands twice.`
    ),
  ];
}

/** Reads counts, and remembers the cells that hold none and those that hold them as text. */
class CountReader {
  private readonly wrong = new Map<ColumnRole, number[]>();
  private readonly asText = new Map<ColumnRole, number[]>();

  constructor(private readonly data: TableData) {}

  read(role: ColumnRole, row: number): number {
    const value = this.data.columns[role]?.[row] ?? "";
    if (isBlank(value)) return 0;
    const isText = typeof value === "string";
    const count = isText ? Number(value.replace(/[,\s\u00a0]/g, "")) : value;
    if (typeof count !== "number" || !Number.isInteger(count) || count < 0) {
      remember(this.wrong, role, row);
      return 0;
    }
    if (isText) remember(this.asText, role, row);
    return count;
  }

  findings(): Finding[] {
    const { table, columns } = this.data;
    const found: Finding[] = [];
    for (const [role, rows] of this.wrong) {
      const texts = [...new Set(rows.map((row) => `"${columns[role]?.[row]}"`))];
      found.push(
        finding(
          "not-a-count",
          rows.length,
          placeOfColumn(table, role),
          `${counted(rows.length, "cell")} of "${table.columns[role]?.header}" in "${table.sheet}" ${rows.length === 1 ? "is" : "are"} no count and ${rows.length === 1 ? "is" : "are"} read as 0: ${texts.join(", ")}. Enter the whole numbers.`
        )
      );
    }
    for (const [role, rows] of this.asText) {
      found.push(
        finding(
          "numbers-as-text",
          rows.length,
          placeOfColumn(table, role),
          `${counted(rows.length, "count")} of "${table.columns[role]?.header}" in "${table.sheet}" ${rows.length === 1 ? "is" : "are"} stored as text. They are read as numbers here, but Excel's own sums leave them out.`
        )
      );
    }
    return found;
  }
}

function remember(cells: Map<ColumnRole, number[]>, role: ColumnRole, row: number): void {
  cells.set(role, [...(cells.get(role) ?? []), row]);
}
