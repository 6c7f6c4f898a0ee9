import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import { groups, type ByGroup } from "../../standard/group";
import type { CountedMeasure } from "../../standard/return-rows";
import type { Settings } from "../../standard/settings";
import { placeOfMeasure, surveyBaseFindings, yearFindings } from "../checks/check-years";
import { countBoard, type BoardCount } from "./count-board";
import { disciplinaryCases } from "./count-cases";
import { countEvents, type EventCount, type EventDefinition } from "./count-events";
import { countApplications, countCrossTable, type RecruitmentCount } from "./count-recruitment";
import { countStaff, type StaffCount, type StaffList } from "./count-staff";
import { trainingThatCounts } from "./count-training";
import {
  countFigures,
  givesSame,
  periodsOfFigures,
  publishedOfCells,
  talliesOf,
  undatedFigures,
  type FigureCount,
} from "../figures/count-figures";
import type { Counts, CountedTable, Measure, SurveyAnswer, Tally } from "../counts";
import { dateWords } from "../excel-date";
import { measureWords, sumsOf, sumsWords, type MeasureCells } from "../figures/figure-cells";
import { figureSources } from "../figures/figure-source";
import { bySeverity, type Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import {
  isOfAPart,
  isOfLargerBody,
  listIsAPart,
  measureFamilies,
  peopleIn,
  type MeasureFamily,
} from "../figures/list-or-figures";
import { withoutRowsLeftOut } from "./included-rows";
import { PersonIndex } from "./person-index";
import { questionsOf, type OpenTexts } from "./questions";
import { readResults, type EarlierResults } from "../results/read-results";
import type { TableData, TableKind } from "../recognised-table";
import { withOneEthnicity } from "./second-ethnicity";
import { withUsableSplits } from "./split-column";
import { tablesThatCount } from "./same-kind-tables";
import { periodsOf } from "./table-period";
import { isBlank, placeOfTable, rowsAsTheyStand, type TableSlice } from "../table-slice";
import { withCorrectedValues } from "../corrections/value-corrections";

export interface CountOptions {
  settings: Settings;
  /** True when the workbook counts its days from 1904. */
  date1904: boolean;
}

/** Above this share of the workforce, training is hardly all non-mandatory. */
const highestAccess = 0.9;

/**
 * Counts the recognised tables of a workbook: who is in the workforce, who was shortlisted and appointed,
 * who entered a formal disciplinary process, who took up training and who is on the board, by ethnic
 * category and snapshot date, with a finding for everything left out or doubtful, most serious first.
 * Ready-made figures count where no list gives the same measure for the same date; the answers of the
 * staff survey and published figures come along as they are. Results of an earlier report count where nothing else
 * gives the same measure for the same date.
 *
 * Pure, and the same whatever the order of the rows. When nothing tells a date there are no periods and no
 * tallies, and a finding "period-unknown" of severity "error".
 */
export function count(tables: readonly TableData[], options: CountOptions): Counts {
  const { settings, date1904 } = options;
  const { data: corrected, findings: ofCorrections } = withCorrectedValues(tables, settings);
  const { data, findings: ofEthnicity } = withOneEthnicity(corrected, settings);
  const usable = withUsableSplits(
    data.filter(({ table }) => countedKinds.has(table.kind) && table.shape !== "figures"),
    settings.splitBy
  );
  const lists = usable.tables;
  const sources = figureSources(data);
  const { slices: dated, findings } = periodsOf(lists, options, {
    all: periodsOfFigures(sources, null),
    workforce: periodsOfFigures(sources, "workforce"),
  });
  const { slices, findings: ofRowsLeftOut } = withoutRowsLeftOut(dated);
  const total = new Total();
  total.findings.push(
    ...ofCorrections,
    ...ofEthnicity,
    ...usable.findings,
    ...findings,
    ...ofRowsLeftOut
  );
  const others = data.filter(({ table }) => table.results === undefined);
  const organisation = organisationOf(others, settings);
  const byTables = organisationOf(others, { ...settings, organisation: null });
  const periods = [...new Set(slices.map(({ period }) => period))].sort();
  for (const { table, hiddenRows } of data) {
    const isCounted = table.shape === "figures" || slices.some((s) => s.data.table === table);
    if (hiddenRows > 0 && isCounted) {
      total.findings.push(
        finding(
          "hidden-rows",
          hiddenRows,
          placeOfTable(table),
          `${counted(hiddenRows, "row")} of "${table.sheet}" ${hiddenRows === 1 ? "is" : "are"} hidden or filtered out, and ${hiddenRows === 1 ? "is" : "are"} counted all the same.`
        )
      );
    }
  }
  const staffLists: StaffList[] = [];
  for (const period of periods) {
    const of = (kind: TableKind, shape: "list" | "cross-table" = "list") =>
      slices.filter(
        (slice) =>
          slice.period === period &&
          slice.data.table.kind === kind &&
          slice.data.table.shape === shape
      );
    const staff = total.addStaff(of("staff"), date1904);
    // The list of the date comes first, then the earlier ones, latest first.
    if (staff) staffLists.unshift(staff.list);
    total.addRecruitment(of("applicants"), of("applicants", "cross-table"), date1904);
    total.addEvents(of("cases"), disciplinaryCases, staffLists, staff, date1904);
    const training = trainingThatCounts(settings.developmentCourses);
    total.addEvents(of("training"), training, staffLists, staff, date1904);
    total.addBoard(of("board"), date1904);
  }
  const stopped = total.findings.some(({ code }) => code === "period-unknown");
  const dates = [...periods, ...periodsOfFigures(sources, null)].sort();
  const defaultPeriod = settings.snapshot ?? dates[dates.length - 1] ?? null;
  const figures = countFigures(stopped ? [] : sources, {
    snapshot: settings.snapshot,
    defaultPeriod,
    organisation: organisation.name,
  });
  total.addFigures(figures);
  const results = readResults(stopped ? [] : data, {
    date1904,
    snapshot: settings.snapshot,
    latest: total.latest(),
    organisations: [organisation.name, byTables.name].flatMap((name) => name ?? []),
  });
  total.addResults(results);
  const ready = [...figures.counts, ...results.counts];
  total.findings.push(
    ...yearFindings(total.tallies, (measure, period) =>
      placeOfMeasure(measure, period, ready, total.tables)
    ),
    ...surveyBaseFindings(total.survey)
  );
  for (const { data: undated } of stopped ? [] : undatedFigures(sources)) {
    total.findings.push(figurePeriod(undated, defaultPeriod));
  }
  return {
    organisation: organisation.name ?? results.tables[0]?.table.organisation ?? null,
    periods: periodsIn(total, periods),
    tables: total.tables,
    tallies: total.tallies,
    bridges: total.bridges,
    matching: total.matching,
    splits: total.splits,
    survey: total.survey,
    published: total.published,
    questions: questionsOf(lists, total.open, total.localPayRoles),
    findings: bySeverity([...total.findings, ...organisation.findings]),
  };
}

/** The dates of everything that is counted; what others got in the survey is none. */
function periodsIn(total: Total, ofLists: readonly string[]): string[] {
  const ofFigures = [...total.tallies, ...total.survey.filter(isOwn)];
  return [...new Set([...ofLists, ...ofFigures.map(({ period }) => period)])].sort();
}

/** Which date was taken for figures that name none; an error where nothing tells. */
function figurePeriod({ table }: TableData, period: string | null): Finding {
  return period === null
    ? finding(
        "period-unknown",
        1,
        placeOfTable(table),
        `Nothing in the workbook tells the date of "${table.sheet}". Set the snapshot date, or write it in a title above the table, such as "31 March 2025".`
      )
    : finding(
        "period-taken-over",
        1,
        placeOfTable(table),
        `"${table.sheet}" has figures without a date: they are counted for ${dateWords(period)}, the date of the other tables or the one that was set.`
      );
}

const countedKinds: ReadonlySet<TableKind> = new Set([
  "staff",
  "applicants",
  "cases",
  "training",
  "board",
]);

/** What has been counted so far. */
class Total {
  readonly tables: CountedTable[] = [];
  readonly tallies: Counts["tallies"] = [];
  readonly bridges: Counts["bridges"] = [];
  readonly matching: Counts["matching"] = [];
  readonly splits: Counts["splits"] = [];
  readonly survey: Counts["survey"] = [];
  readonly published: Counts["published"] = [];
  readonly findings: Finding[] = [];
  readonly open: OpenTexts[] = [];
  /** Those of the latest staff lists. */
  localPayRoles: ReadonlyMap<CellValue, number> = new Map();

  addStaff(slices: readonly TableSlice[], date1904: boolean): StaffCount | null {
    const people = (staff: StaffCount) => ({ size: staff.people, keys: staff.index });
    const kept = this.choose(slices, "people", (slice) => people(countStaff([slice], date1904)));
    if (kept.length === 0) return null;
    const staff = this.add(kept, countStaff(kept, date1904));
    this.localPayRoles = staff.localPayRoles;
    return staff;
  }

  addEvents(
    slices: readonly TableSlice[],
    definition: EventDefinition,
    staff: readonly StaffList[],
    workforce: StaffCount | null,
    date1904: boolean
  ): void {
    const kept = this.choose(
      slices,
      "people",
      (slice) => {
        const { people, index, caseIds } = countEvents([slice], definition, staff, date1904);
        return { size: people, keys: caseIds ?? index };
      },
      true
    );
    if (kept.length === 0) return;
    const events = this.add(kept, countEvents(kept, definition, staff, date1904));
    if (events.tallies.length > 0) this.matching.push(events.matching);
    if (workforce) {
      this.findings.push(...againstWorkforce(events, workforce, kept[0], definition));
    }
  }

  addBoard(slices: readonly TableSlice[], date1904: boolean): void {
    const kept = this.choose(slices, "members", (slice) => {
      const { people, names } = countBoard([slice], date1904);
      return { size: people, keys: names };
    });
    if (kept.length > 0) this.add(kept, countBoard(kept, date1904));
  }

  /** A list of applications beats a table of counts; where they differ, a finding says so. */
  addRecruitment(
    lists: readonly TableSlice[],
    crossTables: readonly TableSlice[],
    date1904: boolean
  ): void {
    const kept = this.choose(lists, "shortlisted applications", (slice) => {
      const { shortlisted, keys } = countApplications([slice], date1904);
      return { size: shortlisted, keys };
    });
    const keptCounts = this.choose(crossTables, "shortlisted applications", (slice) => {
      const { shortlisted, keys } = countCrossTable(slice);
      return { size: shortlisted, keys };
    });
    if (kept.length === 0) {
      for (const slice of keptCounts) this.add([slice], countCrossTable(slice));
      return;
    }
    const list = countApplications(kept, date1904);
    const isWithheld = list.tallies.length === 0;
    const counts = keptCounts.map((slice) => ({ slice, count: countCrossTable(slice) }));
    const inCounts = counts.reduce((sum, { count: { shortlisted } }) => sum + shortlisted, 0);
    if (!isWithheld && isOfAPart(list.shortlisted, inCounts)) {
      const tables = (slices: readonly TableSlice[]) => slices.map(({ data }) => data.table);
      this.findings.push(
        listIsAPart(tables(kept), tables(keptCounts), {
          words: measureWords.shortlisted,
          period: kept[0].period,
          inList: list.shortlisted,
          inFigures: inCounts,
        })
      );
      for (const { slice, count } of counts) this.add([slice], count);
      return;
    }
    this.add(kept, list);
    for (const { slice, count } of counts) {
      if (isWithheld) this.add([slice], count);
      else this.findings.push(listBeatsCounts(kept[0], list, slice, count));
    }
  }

  /** Figures count where no list gives the same measure for the same date. */
  addFigures(figures: FigureCount): void {
    this.tables.push(...figures.tables);
    this.survey.push(...figures.survey);
    this.published.push(...figures.published);
    this.findings.push(...figures.findings);
    this.withoutListsOfAPart(figures.counts);
    const ofLists = [...this.tallies];
    for (const counts of figures.counts) {
      const list = ofLists.filter(
        ({ measure, period }) => measure === counts.measure && period === counts.period
      );
      if (list.length === 0) {
        this.tallies.push(...talliesOf(counts));
        continue;
      }
      if (counts.table.kind === "return") this.published.push(...publishedOfCells(counts));
      this.findings.push(listBeatsFigures(counts, sums(inSections(list, counts))));
    }
    for (const counts of figures.counts) {
      if (!ofLists.some(({ measure, period }) => isOf(counts, measure, period))) {
        this.findings.push(...figuresAgainstBase(counts, this.tallies));
      }
    }
  }

  /** Takes out what lists gave that hold only a part of the people of ready-made figures; an error for each. */
  private withoutListsOfAPart(counts: readonly MeasureCells[]): void {
    const dates = [...new Set(counts.map(({ period }) => period))];
    for (const family of measureFamilies) {
      for (const period of dates) {
        const figures = counts.filter((of) => isOf(of, family.decides as Measure, period));
        if (figures.length > 0 && !figures.some(isOfLargerBody)) {
          this.withoutListOfAPart(family, period, figures);
        }
      }
    }
  }

  private withoutListOfAPart(
    { kind, decides, measures, comparedBy }: MeasureFamily,
    period: string,
    figures: readonly MeasureCells[]
  ): void {
    const isOfList = (of: { measure: Measure; period: string }) =>
      of.period === period && measures.includes(of.measure);
    const counted = this.tallies.filter((tally) => tally.measure === decides && isOfList(tally));
    const lists = this.tables.filter(
      (of) => of.table.kind === kind && of.table.shape !== "figures" && of.period === period
    );
    const cells = figures.flatMap((of) => of.cells);
    const isOfAll = inSections(counted, { cells }).length === counted.length;
    if (counted.length === 0 || lists.length === 0 || !isOfAll) return;
    const { white, bme, unknown } = sums(counted);
    const inList =
      comparedBy === "rows"
        ? lists.reduce((sum, { rows }) => sum + rows, 0)
        : white + bme + unknown;
    const inFigures = peopleIn(figures);
    if (!isOfAPart(inList, inFigures)) return;
    takeOut(this.tallies, isOfList);
    takeOut(this.splits, isOfList);
    takeOut(this.matching, isOfList);
    takeOut(this.bridges, (bridge) => bridge.kind === kind && bridge.period === period);
    takeOut(this.tables, (of) => lists.includes(of));
    const words = measureWords[decides];
    this.findings.push(
      listIsAPart(
        lists.map(({ table }) => table),
        figures.map(({ table }) => table),
        { words, period, inList, inFigures }
      )
    );
  }

  /** The latest date of what has been counted; null where nothing has. */
  latest(): string | null {
    const dates = [...this.tallies, ...this.survey.filter(isOwn)].map(({ period }) => period);
    return dates.sort().pop() ?? null;
  }

  /** Results of earlier reports count where nothing else gives the same for the same date; a difference is a finding. */
  addResults({ tables, counts, survey, matching, findings }: EarlierResults): void {
    this.tables.push(...tables);
    this.findings.push(...findings);
    for (const of of counts) {
      const others = this.tallies.filter(({ measure, period }) => isOf(of, measure, period));
      if (others.length > 0) {
        this.published.push(...publishedOfCells(of));
        this.findings.push(...tablesBeatResults(of, sums(inSections(others, of))));
        continue;
      }
      this.tallies.push(...talliesOf(of));
      this.matching.push(
        ...matching.filter(({ measure, period }) => isOf(of, measure as Measure, period))
      );
      this.findings.push(...figuresAgainstBase(of, this.tallies));
    }
    const known = this.survey.filter(isOwn);
    for (const answer of survey) {
      const others = known.filter((other) => isSameQuestion(other, answer));
      if (others.length === 0) this.survey.push(answer);
      else this.findings.push(...answersBeatResults(answer, others));
    }
  }

  private choose(
    slices: readonly TableSlice[],
    noun: string,
    countAlone: (slice: TableSlice) => { size: number; keys: PersonIndex | ReadonlySet<string> },
    ofEvents = false
  ): readonly TableSlice[] {
    if (slices.length < 2) return slices;
    const keys = new Map<TableSlice, PersonIndex | ReadonlySet<string>>();
    const alone = slices.map((slice) => {
      const own = countAlone(slice);
      keys.set(slice, own.keys);
      return {
        slice,
        size: own.size,
        sharedWith: (other: { slice: TableSlice }) => sharedKeys(own.keys, keys.get(other.slice)!),
      };
    });
    const chosen = tablesThatCount(alone, noun, ofEvents);
    this.findings.push(...chosen.findings);
    return chosen.counted;
  }

  private add<T extends StaffCount | EventCount | BoardCount | RecruitmentCount>(
    slices: readonly TableSlice[],
    result: T
  ): T {
    for (const slice of slices) {
      this.tables.push({
        table: slice.data.table,
        period: slice.period,
        rows: rowsAsTheyStand(slice),
      });
    }
    this.tallies.push(...result.tallies);
    this.splits.push(...result.splits);
    this.bridges.push(...result.bridges);
    this.findings.push(...result.findings);
    this.open.push(...result.open);
    return result;
  }
}

/** How many keys two tables share; null when one of them identifies nobody. */
function sharedKeys(
  a: PersonIndex | ReadonlySet<string>,
  b: PersonIndex | ReadonlySet<string>
): number | null {
  if (a instanceof PersonIndex && b instanceof PersonIndex) return a.shared(b);
  if (a instanceof PersonIndex || b instanceof PersonIndex) return null;
  if (a.size === 0 || b.size === 0) return null;
  return [...a].filter((key) => b.has(key)).length;
}

const ofMeasure = (tallies: readonly Tally[], measure: Measure) =>
  tallies.filter((tally) => tally.measure === measure);

function sums(tallies: readonly Tally[]): ByGroup {
  const people: ByGroup = { white: 0, bme: 0, unknown: 0 };
  for (const tally of tallies) {
    for (const [code, count] of Object.entries(tally.people)) {
      people[groupOf(code as EthnicCategoryCode)] += count;
    }
  }
  return people;
}

const groupWords: ByGroup<string> = { white: "White", bme: "BME", unknown: "unknown" };

function againstWorkforce(
  events: EventCount,
  workforce: StaffCount,
  slice: TableSlice,
  { words, measure }: EventDefinition
): Finding[] {
  const { table } = slice.data;
  const people = sums(events.tallies);
  const base = sums(ofMeasure(workforce.tallies, "workforce"));
  const found: Finding[] = [];
  const over = groups.filter((group) => group !== "unknown" && people[group] > base[group]);
  if (over.length > 0) {
    const list = over.map((group) => `${people[group]} of ${base[group]} ${groupWords[group]}`);
    found.push(
      finding(
        "events-exceed-workforce",
        over.length,
        placeOfTable(table),
        `"${table.sheet}" has more people with ${words} than there are in the workforce of ${dateWords(slice.period)} (${list.join(", ")}). Check that the staff list is complete and of the same organisation.`
      )
    );
  }
  if (measure === "training" && events.people > highestAccess * workforce.people) {
    found.push(
      finding(
        "mandatory-training-probably-included",
        events.people,
        placeOfTable(table),
        `${events.people.toLocaleString("en-GB")} people in "${table.sheet}" took up training, more than 90% of the ${counted(workforce.people, "member")} of staff: mandatory training is probably included. Take it out, mark it in a column named "Mandatory", or say in the settings which courses count.`
      )
    );
  }
  return found;
}

function listBeatsCounts(
  listSlice: TableSlice,
  list: RecruitmentCount,
  countsSlice: TableSlice,
  counts: RecruitmentCount
): Finding {
  const agree = list.shortlisted === counts.shortlisted && list.appointed === counts.appointed;
  const { table } = countsSlice.data;
  const totals = ({ shortlisted, appointed }: RecruitmentCount) =>
    `${shortlisted.toLocaleString("en-GB")} shortlisted and ${appointed.toLocaleString("en-GB")} appointed`;
  return finding(
    agree ? "counts-confirmed" : "list-beats-counts",
    1,
    placeOfTable(table),
    agree
      ? `"${table.sheet}" gives the same totals as the list "${listSlice.data.table.sheet}", which is counted: ${totals(list)}.`
      : `"${table.sheet}" gives ${totals(counts)}, but the list "${listSlice.data.table.sheet}" gives ${totals(list)}. The list is counted, being the more detailed. Find out why they differ.`
  );
}

/** Takes the values that fit out of an array. */
function takeOut<T>(values: T[], fits: (value: T) => boolean): void {
  const left = values.filter((value) => !fits(value));
  values.splice(0, values.length, ...left);
}

/** Those of the tallies of a list that are of the sections of some counts; all where these may hold all. */
function inSections(list: readonly Tally[], { cells }: Pick<MeasureCells, "cells">): Tally[] {
  const sections = new Set(cells.map(({ section }) => section));
  return list.filter(({ section }) => sections.has(null) || sections.has(section));
}

const isOf = (counts: MeasureCells, measure: Measure, period: string) =>
  counts.measure === measure && counts.period === period;

function listBeatsFigures(counts: MeasureCells, list: ByGroup): Finding {
  const own = sumsOf(counts.cells);
  const { table } = counts;
  const agree = givesSame(counts, list);
  const what = `${measureWords[counts.measure]} of ${dateWords(counts.period)}`;
  return finding(
    agree ? "counts-confirmed" : "list-beats-counts",
    1,
    counts.cells[0].where,
    agree
      ? `"${table.sheet}" gives the same totals of ${what} as the list, which is counted: ${sumsWords(list)}.`
      : `"${table.sheet}" gives ${what} as ${sumsWords(own)}, but the list gives ${sumsWords(list)}. The list is counted, being the more detailed. Find out why they differ.`
  );
}

const isOwn = ({ of }: SurveyAnswer) => of === "own";

const isSameQuestion = (one: SurveyAnswer, other: SurveyAnswer) =>
  one.indicator === other.indicator && one.part === other.part && one.period === other.period;

/** Published percentages have one decimal: a step of it is no difference. */
const roundingOfPercent = 0.1;

function answersBeatResults(answer: SurveyAnswer, others: readonly SurveyAnswer[]): Finding[] {
  const other = others.find(({ group }) => group === answer.group);
  if (!other || other.percent === null || answer.percent === null) return [];
  if (Math.abs(other.percent - answer.percent) <= roundingOfPercent) return [];
  return [
    finding(
      "list-beats-counts",
      1,
      answer.where,
      `An earlier report gives indicator ${answer.indicator} of ${dateWords(answer.period)} as ${answer.percent.toFixed(1)}% of ${groupWords[answer.group]} staff (${answer.where}), but the survey results give ${other.percent.toFixed(1)}% (${other.where}), which are counted. Find out why they differ.`
    ),
  ];
}

function tablesBeatResults(of: MeasureCells, others: ByGroup): Finding[] {
  if (givesSame(of, others)) return [];
  const { table } = of;
  return [
    finding(
      "list-beats-counts",
      1,
      of.cells[0].where,
      `The report in "${table.sheet}" gives ${measureWords[of.measure]} of ${dateWords(of.period)} as ${sumsWords(sumsOf(of.cells))}, but another table of the workbook gives ${sumsWords(others)}, and is counted. Find out why they differ.`
    ),
  ];
}

/** The measure whose people the people of another one are among. */
const baseOf: Partial<Record<CountedMeasure, CountedMeasure>> = {
  shortlisted: "applied",
  appointed: "shortlisted",
  disciplinary: "workforce",
  training: "workforce",
  "board voting": "board",
  "board executive": "board",
};

function figuresAgainstBase(counts: MeasureCells, tallies: readonly Tally[]): Finding[] {
  const base = baseOf[counts.measure];
  const among = tallies.filter((t) => t.measure === base && t.period === counts.period);
  if (base === undefined || among.length === 0) return [];
  const [events, people] = [sumsOf(counts.cells), sums(among)];
  const over = groups.filter((group) => group !== "unknown" && events[group] > people[group]);
  if (over.length === 0) return [];
  const list = over.map((group) => `${events[group]} of ${people[group]} ${groupWords[group]}`);
  return [
    finding(
      base === "workforce" ? "events-exceed-workforce" : "appointed-exceeds-shortlisted",
      over.length,
      counts.cells[0].where,
      `"${counts.table.sheet}" gives more people for ${measureWords[counts.measure]} than for ${measureWords[base]} (${list.join(", ")}). Check the numbers, and which columns they are in.`
    ),
  ];
}

function organisationOf(
  data: readonly TableData[],
  settings: Settings
): { name: string | null; findings: Finding[] } {
  const named = new Map<string, TableData>();
  const note = (name: string, table: TableData) => {
    if (!named.has(name)) named.set(name, table);
  };
  for (const table of data) if (table.table.organisation) note(table.table.organisation, table);
  for (const table of data) {
    const column = table.columns.organisation;
    if (!column || table.table.organisation || table.table.shape === "figures") continue;
    for (const name of new Set(column)) if (!isBlank(name)) note(String(name).trim(), table);
  }
  const names = [...named.keys()];
  if (settings.organisation !== null) return { name: settings.organisation, findings: [] };
  if (names.length < 2) return { name: names[0] ?? null, findings: [] };
  const fromTables = data.find(({ table }) => table.organisation)?.table.organisation ?? null;
  return {
    name: fromTables,
    findings: [
      finding(
        "several-organisations",
        names.length,
        placeOfTable(named.get(names[1])!.table),
        `The tables name ${counted(names.length, "organisation")} (${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""}) and are counted together as one. Report each organisation from a workbook of its own, or set the name to print.`
      ),
    ],
  };
}
