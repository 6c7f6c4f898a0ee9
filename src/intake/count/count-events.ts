import { groupOf, type EthnicCategoryCode } from "../../standard/ethnic-categories";
import type { Bridge, Matching, Measure, SplitTally, Tally } from "../counts";
import type { StaffList } from "./count-staff";
import { dateColumns, firstDay } from "./date-column";
import type { EmployeeKey } from "./employee-key";
import { ethnicityReader } from "./ethnicity-column";
import { ethnicityFindings } from "./ethnicity-findings";
import { dateWords, type Day } from "../excel-date";
import { bridgeOf, noRecords, type Exclusion } from "./exclusions";
import type { Finding } from "../finding";
import { counted, countText, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import { mappedColumn } from "./mapped-column";
import { casesOfPeople, isReference, type CasesOfPeople } from "./linked-cases";
import { outsidersOf, type Outsiders } from "./outsiders";
import { PersonIndex } from "./person-index";
import type { OpenTexts } from "./questions";
import type { ColumnRole, TableData } from "../recognised-table";
import { reportingYear, yearEndOnOrAfter } from "./reporting-year";
import { notOnStaffList } from "./split-column";
import {
  forEachRow,
  isErrorValue,
  keyOfRow,
  kindsOfRows,
  placeOfColumn,
  placeOfRows,
  placeOfTable,
  type TableSlice,
} from "../table-slice";

/** A log of events of people: disciplinary cases, training. */
export interface EventDefinition {
  measure: Extract<Measure, "disciplinary" | "training">;
  /** "cases", "training": for messages. */
  words: string;
  dateRole: ColumnRole;
  /** Header to give the date column when it is missing. */
  dateHeader: string;
  /** Columns of which at least one is filled in a record. */
  telling: readonly ColumnRole[];
  /** Rows of the log that are no such event. Called once a table. */
  selection: (data: TableData) => Selection;
}

export interface Selection {
  exclusions: readonly Exclusion[];
  /** Number of the exclusion that leaves a row out; -1 when none does. */
  stepOfRow: (row: number) => number;
  /** Why the table gives no count at all, once the rows have been asked; null or absent when it gives one. */
  withheld?: () => Finding | null;
  /** The same, where not even other logs give a count without this one. */
  withheldForAll?: () => Finding | null;
  /** What the columns do not tell, once the rows have been asked. */
  findings: () => Finding[];
}

export interface EventCount {
  people: number;
  tallies: Tally[];
  /** The same people by their value on the staff list in the column that results are split by. */
  splits: SplitTally[];
  bridges: Bridge[];
  matching: Matching;
  findings: Finding[];
  /** Texts that could not be placed. */
  open: OpenTexts[];
  /** The keys of the people counted, to compare two logs. */
  index: PersonIndex;
  /** Their case references, where nobody has a key and all have a reference that no other log gives anew. */
  caseIds: ReadonlySet<string> | null;
}

interface Person {
  /** Categories that the records themselves give, unknown ones left out when any is known. */
  own: Set<EthnicCategoryCode>;
  /** The first text of its records that maps to nothing; null for none. */
  unmapped: CellValue | null;
  key: EmployeeKey | null;
  slice: number;
  row: number;
}

/** Above this share of people on no staff list, nothing reassuring can be said of the indicator. */
const mostUnmatched = 0.05;

/**
 * Distinct people with an event dated in the year of a snapshot date, by ethnic category, from one or
 * several logs taken together. The ethnicity is the record's own, else that of the staff list of the date,
 * else of an earlier one (`staff`, in this order), else "blank". People whom the staff list has only as
 * bank, honorary or agency workers are out. A record without key is a person of its own.
 */
export function countEvents(
  slices: readonly TableSlice[],
  definition: EventDefinition,
  staff: readonly StaffList[],
  date1904: boolean
): EventCount {
  const { period } = slices[0];
  const year = reportingYear(period);
  const index = new PersonIndex();
  const people: Person[] = [];
  const findings: Finding[] = [];
  const bridges: Bridge[] = [];
  const withheld: (Finding | null)[] = [];
  const withheldForAll: Finding[] = [];
  const keyless = new Map<string, number>();
  const cases = casesOfPeople(slices);
  let undated = 0;

  slices.forEach((slice, number) => {
    const { data } = slice;
    const selection = definition.selection(data);
    const outsiders = outsidersOf(data, staff);
    const steps = stepsOf(definition, selection, outsiders, period);
    const years = new YearsOfEvents(period);
    const removed = steps.map(() => 0);
    const leave = (code: Exclusion["code"]) => removed[steps.findIndex((s) => s.code === code)]++;
    const dates = dateColumns(data, [definition.dateRole], date1904);
    const readEthnicity = ethnicityReader(data.columns.ethnicity ?? []);
    const ethnicity = mappedColumn(data, "ethnicity", readEthnicity);
    const kindOf = kindsOfRows(data, definition.telling);
    const withoutKey: number[] = [];
    const errorKeys: number[] = [];

    forEachRow(slice, (row) => {
      const kind = kindOf(row);
      if (kind !== "record") return leave(kind === "blank" ? "blank-rows" : "totals-rows");
      const step = selection.stepOfRow(row);
      if (step >= 0) return leave(selection.exclusions[step].code);
      if (dates.length > 0) {
        const day = firstDay(dates, row);
        if (typeof day !== "number") return leave("undated-rows");
        years.add(day);
        if (day < year.first || day > year.last) return leave("outside-the-year");
      }
      let key = keyOfRow(data, row) ?? cases.keyOf(number, row);
      if (key !== null && isErrorValue(key)) {
        errorKeys.push(row);
        key = null;
      }
      if (key !== null && staff.length > 0 && isOutside(key, staff)) {
        return leave("outside-the-workforce");
      }
      const outside = outsiders.stepOfRow(row, key);
      if (outside >= 0) return leave(outsiders.exclusions[outside].code);
      const next = index.size;
      const person =
        key === null ? namelessPerson(cases.nameOf(number, row), keyless, index) : index.add(key);
      if (person === next) {
        people.push({ own: new Set(), unmapped: null, key, slice: number, row });
        if (key === null) withoutKey.push(row);
      } else {
        leave("further-events");
      }
      if (ethnicity) {
        people[person].own.add(ethnicity.at(row));
        if (ethnicity.at(row) === "unmapped") {
          people[person].unmapped ??= data.columns.ethnicity![row] ?? "";
        }
      }
    });

    const bridge = bridgeOf(slice, steps, removed, "people");
    bridges.push(bridge.bridge);
    undated += removed[steps.findIndex(({ code }) => code === "undated-rows")];
    withheld.push(selection.withheld?.() ?? null);
    withheldForAll.push(...[selection.withheldForAll?.() ?? []].flat());
    findings.push(
      ...bridge.findings,
      ...selection.findings(),
      ...dates.flatMap((column) => column.findings()),
      ...keyFindings(data, withoutKey, errorKeys, cases, number),
      ...years.findings(data)
    );
    if (dates.length === 0 && data.table.closedBy === undefined) {
      findings.push(noDates(data, definition, period));
    }
  });

  const tally = emptyTally(definition.measure, period);
  const splitColumn = staff[0]?.splitColumn ?? null;
  const byValue = new Map<string, Tally>();
  let unmatched = 0;
  const missing = slices.map((): number[] => []);
  const inBothGroups = slices.map((): number[] => []);
  const doubts = slices.map(() => ({
    unmapped: new Map<CellValue, number>(),
    unknown: 0,
    total: 0,
  }));
  for (const person of people) {
    const listed = person.key === null ? null : listedEthnicity(person.key, staff);
    const code = ethnicityOf(person.own, listed);
    tally.people[code] = (tally.people[code] ?? 0) + 1;
    if (splitColumn !== null) {
      const value = (person.key === null ? null : staff[0].splitOf(person.key)) ?? notOnStaffList;
      const own = byValue.get(value) ?? emptyTally(definition.measure, period);
      own.people[code] = (own.people[code] ?? 0) + 1;
      byValue.set(value, own);
    }
    const isSettled = listed !== null && person.own.has(listed);
    if (!isSettled && (["white", "bme"] as const).every((group) => isOf(person.own, group))) {
      inBothGroups[person.slice].push(person.row);
    }
    const unknown = groupOf(code) === "unknown";
    if (person.key === null ? unknown : listed === null) {
      unmatched++;
      missing[person.slice].push(person.row);
    }
    const doubt = doubts[person.slice];
    doubt.total++;
    if (unknown) doubt.unknown++;
    if (code === "unmapped" && person.unmapped !== null) {
      countText(doubt.unmapped, person.unmapped);
    }
  }
  slices.forEach(({ data }, number) => {
    const doubt = doubts[number];
    if (data.columns.ethnicity || staff.length === 0 || doubt.unmapped.size > 0) {
      findings.push(
        ...ethnicityFindings(data.table, { ...doubt, singular: "person", plural: "people" })
      );
    }
    findings.push(
      ...unmatchedFindings(data, missing[number], doubt.total, period, staff),
      ...conflictFindings(data, inBothGroups[number])
    );
  });
  findings.push(...withheldForAll);
  const isUntyped = withheld.every((reason) => reason !== null);
  if (isUntyped) findings.push(...withheld);
  // Nobody counted is none only where every date can be read.
  const isUndated = people.length === 0 && undated > 0;
  if (isUndated) findings.push(noDatedEvents(slices[0].data, definition, undated, period));
  const isWithheld = isUntyped || isUndated || withheldForAll.length > 0;
  return {
    people: people.length,
    tallies: isWithheld ? [] : [tally],
    splits:
      splitColumn === null || isWithheld
        ? []
        : [...byValue]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([value, own]) => ({ ...own, split: { column: splitColumn, value } })),
    bridges,
    matching: { measure: definition.measure, period, events: people.length, unmatched },
    findings,
    open: doubts.map(({ unmapped }) => ({ ethnicities: unmapped })),
    index,
    caseIds:
      keyless.size === people.length && [...keyless.keys()].every(isReference)
        ? new Set(keyless.keys())
        : null,
  };
}

/** The exclusions of a definition between those of every log. */
function stepsOf(
  { words, dateRole }: EventDefinition,
  selection: Selection,
  outsiders: Outsiders,
  period: string
): Exclusion[] {
  return [
    ...noRecords(words, "employeeNumber"),
    ...selection.exclusions,
    {
      code: "undated-rows",
      words: "undated rows left out",
      reason: "no readable date tells whether it belongs to the year",
      role: dateRole,
    },
    {
      code: "outside-the-year",
      words: "events outside the year left out",
      reason: `dated outside the year to ${dateWords(period)}`,
      role: dateRole,
    },
    {
      code: "outside-the-workforce",
      words: "bank, honorary and agency workers left out",
      reason:
        "on the staff list only as a bank, honorary or agency worker, as no employee, with an ended assignment or on a row that the list leaves out, so not in the workforce",
      role: "employeeNumber",
    },
    ...outsiders.exclusions,
    {
      code: "further-events",
      words: "further events of people already counted",
      reason: "a further event of somebody who is counted once",
      role: "employeeNumber",
    },
  ];
}

function emptyTally(measure: Measure, period: string): Tally {
  return { measure, period, section: null, band: null, overseas: null, people: {} };
}

function isOutside(key: EmployeeKey, staff: readonly StaffList[]): boolean {
  const list = staff.find((l) => l.ethnicityOf(key) !== null || l.isOutside(key));
  return list !== undefined && list.isOutside(key);
}

/** A case number stands in for a missing employee number; without either, every row is a person. */
function namelessPerson(
  name: string | null,
  known: Map<string, number>,
  index: PersonIndex
): number {
  if (name === null) return index.addNameless();
  const person = known.get(name) ?? index.addNameless();
  known.set(name, person);
  return person;
}

/** Category of a person on the first of the lists that has them; null when none does. */
function listedEthnicity(key: EmployeeKey, staff: readonly StaffList[]): EthnicCategoryCode | null {
  let listed: EthnicCategoryCode | null = null;
  for (const list of staff) {
    const code = list.ethnicityOf(key);
    if (code !== null && groupOf(code) !== "unknown") return code;
    listed ??= code;
  }
  return listed;
}

/** The record's own category if known, else the staff list's; where records disagree, the staff list decides. */
function ethnicityOf(
  own: ReadonlySet<EthnicCategoryCode>,
  listed: EthnicCategoryCode | null
): EthnicCategoryCode {
  const known = [...own].filter((code) => groupOf(code) !== "unknown").sort();
  if (known.length > 1 && listed !== null && known.includes(listed)) return listed;
  if (known.length > 0) return known[0];
  if (listed !== null && groupOf(listed) !== "unknown") return listed;
  // What a record says of an unknown ethnicity ("not stated") tells more than an empty cell.
  return [...own].filter((code) => code !== "blank").sort()[0] ?? listed ?? "blank";
}

const isOf = (codes: ReadonlySet<EthnicCategoryCode>, group: "white" | "bme") =>
  [...codes].some((code) => groupOf(code) === group);

function conflictFindings({ table }: TableData, rows: readonly number[]): Finding[] {
  if (rows.length === 0) return [];
  return [
    finding(
      "conflicting-ethnicity",
      rows.length,
      placeOfRows(table, "ethnicity", rows),
      `${counted(rows.length, "person", "people")} in "${table.sheet}" ${rows.length === 1 ? "is" : "are"} White in one row and BME in another, and no staff list decides: one of the two is counted. Correct the ethnicity, or the number that makes the rows those of one person.`
    ),
  ];
}

function keyFindings(
  data: TableData,
  withoutKey: readonly number[],
  errorKeys: readonly number[],
  cases: CasesOfPeople,
  log: number
): Finding[] {
  const { table, columns } = data;
  const role: ColumnRole = columns.employeeNumber ? "employeeNumber" : "assignmentNumber";
  const found: Finding[] = [];
  if (withoutKey.length > 0) found.push(...cases.findings(log));
  if (!columns.employeeNumber && !columns.assignmentNumber && cases.isLinked(log)) return found;
  if (!columns.employeeNumber && !columns.assignmentNumber) {
    found.push(
      finding(
        "no-employee-number",
        withoutKey.length,
        placeOfTable(table),
        `"${table.sheet}" has no employee number: people with several entries cannot be told apart and may count several times. Add a column named "Employee Number".`
      )
    );
  } else if (withoutKey.length > 0) {
    found.push(
      finding(
        "rows-without-employee-number",
        withoutKey.length,
        placeOfRows(table, role, withoutKey),
        `${counted(withoutKey.length, "row")} of "${table.sheet}" ${withoutKey.length === 1 ? "has" : "have"} no employee number, and ${withoutKey.length === 1 ? "counts as a person of its own" : "count as a person each"}. Fill in the number.`
      )
    );
  }
  if (errorKeys.length > 0) {
    found.push(
      finding(
        "error-cells",
        errorKeys.length,
        placeOfRows(table, role, errorKeys),
        `${counted(errorKeys.length, "employee number")} in "${table.sheet}" ${errorKeys.length === 1 ? "is" : "are"} a formula error such as #N/A. Correct the formula or the value.`
      )
    );
  }
  return found;
}

/** A title names the wrong year where another holds more events than this many times those of its own. */
const farMore = 2;

/** Fewer events of another year may be leftovers. */
const fewestOfAnotherYear = 3;

/** Counts the events of a log by the year they fall in, to tell a title that names another one. */
class YearsOfEvents {
  private readonly events = new Map<string, number>();

  constructor(private readonly period: string) {}

  add(day: Day): void {
    if (!Number.isFinite(day)) return;
    const year = yearEndOnOrAfter(day);
    this.events.set(year, (this.events.get(year) ?? 0) + 1);
  }

  findings({ table }: TableData): Finding[] {
    if (table.period !== this.period || table.periodIsGiven) return [];
    const own = this.events.get(this.period) ?? 0;
    const [other, most] = [...this.events].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
    if (most < fewestOfAnotherYear || most <= own * farMore) return [];
    return [
      finding(
        "most-events-of-another-year",
        most,
        placeOfTable(table),
        `A title, a header or the name of the sheet "${table.sheet}" names ${dateWords(this.period)}, but ${counted(own, "row")} ${own === 1 ? "is" : "are"} dated in the year to it and ${counted(most, "row")} in the year to ${dateWords(other)}. If it is the log of that year, write "${dateWords(other)}" in the title, or set the snapshot date.`
      ),
    ];
  }
}

function noDatedEvents(
  { table }: TableData,
  { words, dateRole }: EventDefinition,
  undated: number,
  period: string
): Finding {
  return finding(
    "no-dated-events",
    undated,
    placeOfColumn(table, dateRole),
    `No row of "${table.sheet}" is known to belong to the year to ${dateWords(period)}, and ${counted(undated, "row")} of ${words} ${undated === 1 ? "has" : "have"} no readable date: nothing is counted from it. Fill in the dates.`
  );
}

function noDates(data: TableData, definition: EventDefinition, period: string): Finding {
  const { table } = data;
  return finding(
    "no-date-column",
    1,
    placeOfTable(table),
    `"${table.sheet}" has no date column, so every row is taken to belong to the year to ${dateWords(period)}. Add a column named "${definition.dateHeader}".`
  );
}

function unmatchedFindings(
  { table }: TableData,
  rows: readonly number[],
  total: number,
  period: string,
  staff: readonly StaffList[]
): Finding[] {
  if (rows.length === 0 || staff.length === 0) return [];
  const many = rows.length > mostUnmatched * total;
  const role: ColumnRole = table.columns.employeeNumber ? "employeeNumber" : "assignmentNumber";
  return [
    finding(
      many ? "many-people-not-on-staff-list" : "people-not-on-staff-list",
      rows.length,
      table.columns[role] ? placeOfRows(table, role, rows) : placeOfColumn(table, "ethnicity"),
      `${rows.length.toLocaleString("en-GB")} of ${counted(total, "person", "people")} counted from "${table.sheet}" ${rows.length === 1 ? "is" : "are"} on no staff list of ${dateWords(period)} or before${many ? ", more than 5%: the indicator can then not reassure" : ""}. They may be leavers or starters, or their numbers may be mistyped; they count where their ethnicity is known. An earlier staff list in the workbook helps.`
    ),
  ];
}
