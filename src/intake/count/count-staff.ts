import type { EthnicCategoryCode } from "../../standard/ethnic-categories";
import type { Bridge, SplitTally, Tally } from "../counts";
import { employeeKey, type EmployeeKey } from "./employee-key";
import { establishedPlaces } from "./established-workforce";
import { bridgeOf } from "./exclusions";
import type { Finding } from "../finding";
import { countText } from "../finding-list";
import type { CellValue } from "../found-region";
import { PersonIndex } from "./person-index";
import type { OpenTexts } from "./questions";
import type { ColumnRole } from "../recognised-table";
import { splitColumnOf, splitValue } from "./split-column";
import { staffFindings, type ListUnderway } from "./staff-findings";
import {
  compareAssignments,
  ethnicitiesConflict,
  included,
  isSameAssignment,
  staffExclusions,
  StaffRows,
} from "./staff-rows";
import { isErrorValue, keyOfRow, kindsOfRows, sliceSize, type TableSlice } from "../table-slice";
import { WorkforceCells } from "./workforce-cells";

/** What the staff list of one snapshot date knows of a person. */
export interface StaffList {
  /** Snapshot date, ISO. */
  period: string;
  /** Ethnic category of somebody in the workforce; null when the key is nobody's. */
  ethnicityOf(key: EmployeeKey): EthnicCategoryCode | null;
  /** True for somebody listed only as bank, honorary or agency worker, or with an ended assignment. */
  isOutside(key: EmployeeKey): boolean;
  /** Value of the column that results are split by; null for nobody of the workforce. */
  splitOf(key: EmployeeKey): string | null;
  /** Header of that column; null where not every list of the date has it. */
  splitColumn: string | null;
}

export interface StaffCount {
  people: number;
  tallies: Tally[];
  /** The same people by the column that results are split by; empty without one. */
  splits: SplitTally[];
  /** One for each slice, in their order. */
  bridges: Bridge[];
  findings: Finding[];
  /** Texts that could not be placed. */
  open: OpenTexts[];
  /** Job titles of people on local pay; none where somebody is in the VSM row. */
  localPayRoles: Map<CellValue, number>;
  list: StaffList;
  /** The keys of the people counted. */
  index: PersonIndex;
}

const stepOf = (code: string) => staffExclusions.findIndex((step) => step.code === code);
const blankStep = stepOf("blank-rows");
const totalStep = stepOf("totals-rows");
const duplicateStep = stepOf("duplicate-rows");
const secondaryStep = stepOf("secondary-assignments");

/** Steps that take out who, or what, was there at another date. */
const ofAnotherDate: ReadonlySet<string> = new Set([
  "not-there-yet",
  "lines-begun-later",
  "lines-ended-before",
]);

/** A row is a person when one of these is filled. */
const telling: readonly ColumnRole[] = ["employeeNumber", "assignmentNumber", "ethnicity"];

/** A text that is surely somebody's number, and no total, note or error: most rows are settled by this. */
const ordinaryKey = /^(?!.*TOTAL)[^\s#]*\d\S*$/;

/** A number up to this may be the number of people of a group, below its rows, and no employee's. */
const highestSum = 99_999;

/**
 * The workforce at one snapshot date: distinct people by ethnic category, band and section, from one or
 * several lists of that date whose people are taken together. One row a person: the primary assignment,
 * else the substantive one with the highest FTE; bank, honorary and agency workers are out, and so are
 * ended assignments. A row without employee number is a person of its own. An unmapped grade gives band
 * null, an unknown staff group section null: everybody counted is in exactly one tally of the measure
 * "workforce". Where start dates tell, the tallies of "established workforce" give those of them who had
 * been in post for a year.
 */
export function countStaff(slices: readonly TableSlice[], date1904: boolean): StaffCount {
  const lists = slices.map((slice): ListUnderway => ({
    slice,
    rows: new StaffRows(slice, date1904),
    removed: staffExclusions.map(() => 0),
    withoutKey: [],
    withErrorKey: [],
    conflicting: [],
    outside: [],
  }));
  const { index, bestRow, bestList } = findPeople(lists);
  const people = index.size;
  const cells = new WorkforceCells();
  const bridges: Bridge[] = [];
  const findings: Finding[] = [];
  const open: OpenTexts[] = [];
  const established = new WorkforceCells();
  const localPayRoles = new Map<CellValue, number>();
  lists.forEach((list, number) => {
    const own =
      lists.length === 1
        ? bestRow.subarray(0, people)
        : bestRow.filter((_, person) => person < people && bestList[person] === number);
    const hasStarts = list.slice.data.columns.startDate && !list.rows.lines?.startsAreOfLines;
    const places = new Int32Array(hasStarts ? own.length : 0);
    const unplaced = cells.add(list.rows, own, places.length > 0 ? places : undefined);
    const bridge = bridgeOf(list.slice, staffExclusions, list.removed, "people");
    bridges.push(bridge.bridge);
    findings.push(...bridge.findings, ...staffFindings(list, own, unplaced, date1904));
    open.push(unplaced);
    addLocalPayRoles(list, own, localPayRoles);
    if (hasStarts) {
      const inPost = establishedPlaces(list.slice, own, places, date1904);
      established.addAt(inPost.places);
      findings.push(...inPost.findings);
    }
  });
  const { period } = slices[0];
  const tallies = cells.tallies(period);
  if (tallies.some(({ band }) => band === "VSM")) localPayRoles.clear();
  const splitColumn = splitColumnOf(slices);
  const valueOf = (person: number) =>
    splitValue(slices[bestList[person] ?? 0].data.columns.split?.[bestRow[person]]);
  const splitsOf = (column: string): SplitTally[] => {
    const byValue = new Map<string, { number: number; rows: number[] }[]>();
    for (let person = 0; person < people; person++) {
      const number = bestList[person] ?? 0;
      const value = valueOf(person);
      const parts = byValue.get(value) ?? [];
      byValue.set(value, parts);
      const own = parts.find((part) => part.number === number);
      if (own) own.rows.push(bestRow[person]);
      else parts.push({ number, rows: [bestRow[person]] });
    }
    return [...byValue]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([value, parts]) => {
        const own = new WorkforceCells();
        for (const { number, rows } of parts) own.add(lists[number].rows, Int32Array.from(rows));
        return own.tallies(period).map((tally) => ({ ...tally, split: { column, value } }));
      });
  };
  // Only a log of events asks for it.
  let outside: PersonIndex | null = null;
  return {
    people,
    tallies: [...tallies, ...established.tallies(period, "established workforce")],
    splits: splitColumn === null ? [] : splitsOf(splitColumn),
    bridges,
    findings,
    open,
    localPayRoles,
    index,
    list: {
      period,
      ethnicityOf: (key) => {
        const person = index.find(key);
        return person < 0 ? null : lists[bestList[person] ?? 0].rows.ethnicityAt(bestRow[person]);
      },
      splitColumn,
      splitOf: (key) => {
        const person = index.find(key);
        return person < 0 || splitColumn === null ? null : valueOf(person);
      },
      isOutside: (key) => index.find(key) < 0 && (outside ??= peopleOutside(lists)).find(key) >= 0,
    },
  };
}

/** Counts the job titles of those of a list whose grade, where it has one, is no pay band. */
function addLocalPayRoles(
  { rows, slice }: ListUnderway,
  own: Int32Array,
  roles: Map<CellValue, number>
): void {
  const { jobTitle } = slice.data.columns;
  if (!jobTitle || !rows.band || rows.band.results.every((band) => band !== null)) return;
  for (const row of own) if (rows.band.at(row) === null) countText(roles, jobTitle[row]);
}

interface People {
  /** Everybody counted, by key. */
  index: PersonIndex;
  /** By person: the row that counts, and the list it is in (empty when there is one list only). */
  bestRow: Int32Array;
  bestList: Int32Array;
}

function findPeople(lists: readonly ListUnderway[]): People {
  const total = lists.reduce((sum, { slice }) => sum + sliceSize(slice), 0);
  const index = new PersonIndex(total);
  const bestRow = new Int32Array(total);
  const bestList = new Int32Array(lists.length === 1 ? 0 : total);
  const gaveWay: { person: number; list: number; row: number }[] = [];

  lists.forEach((list, number) => {
    const { rows, slice } = list;
    const { employeeNumber, assignmentNumber } = slice.data.columns;
    const size = sliceSize(slice);
    const kindOf = kindsOfRows(slice.data, telling);
    list.outside.push(...(slice.leftOut?.rows ?? []));
    for (let at = 0; at < size; at++) {
      const row = slice.rows ? slice.rows[at] : at;
      let key = employeeNumber ? employeeKey(employeeNumber[row]) : null;
      if (key === null && assignmentNumber) key = employeeKey(assignmentNumber[row]);
      const isOrdinary = typeof key === "number" ? key > highestSum : ordinaryKey.test(key ?? "");
      if (!isOrdinary) {
        const kind = kindOf(row);
        if (kind !== "record") {
          list.removed[kind === "blank" ? blankStep : totalStep]++;
          continue;
        }
        if (key !== null && isErrorValue(key)) {
          list.withErrorKey.push(row);
          key = null;
        }
      }
      const step = rows.stepOfRow(row);
      if (step !== included) {
        list.removed[step]++;
        // Who was there at another date may have events as a leaver.
        if (!ofAnotherDate.has(staffExclusions[step].code)) list.outside.push(row);
        continue;
      }
      const next = index.size;
      if (key === null) list.withoutKey.push(row);
      const person = key === null ? index.addNameless() : index.add(key);
      if (person === next) {
        bestRow[person] = row;
        if (lists.length > 1) bestList[person] = number;
        continue;
      }
      const other = { rows: lists[bestList[person] ?? 0].rows, row: bestRow[person] };
      if (compareAssignments({ rows, row }, other) > 0) {
        gaveWay.push({ person, list: bestList[person] ?? 0, row: bestRow[person] });
        bestRow[person] = row;
        if (lists.length > 1) bestList[person] = number;
      } else {
        gaveWay.push({ person, list: number, row });
      }
    }
  });

  for (const { person, list, row } of gaveWay) {
    const loser = { rows: lists[list].rows, row };
    const counts = { rows: lists[bestList[person] ?? 0].rows, row: bestRow[person] };
    lists[list].removed[isSameAssignment(loser, counts) ? duplicateStep : secondaryStep]++;
    if (ethnicitiesConflict(loser, counts)) lists[list].conflicting.push(row);
  }
  return { index, bestRow, bestList };
}

/** Everybody met on a row that is out. */
function peopleOutside(lists: readonly ListUnderway[]): PersonIndex {
  const people = new PersonIndex();
  for (const { slice, outside } of lists) {
    for (const row of outside) {
      const key = keyOfRow(slice.data, row);
      if (key !== null) people.add(key);
    }
  }
  return people;
}
