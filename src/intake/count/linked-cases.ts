import type { EmployeeKey } from "./employee-key";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import { headerPlain } from "../recognise/header-words";
import type { TableData } from "../recognised-table";
import { isBlank, keyOfRow, placeOfColumn, rowCount, type TableSlice } from "../table-slice";
import { readYesOrNo } from "../yes-or-no";

/** Small numbers begin anew in every log. */
export const isReference = (text: string) => !/^(\d{1,3}|\d+: .*)$/.test(text);

const plainCase = (value: CellValue) => String(value).trim().toLowerCase();

/** Name of a case among all logs; numbers that begin anew in every log are told apart by it. */
function nameOfCase(text: string, log: number): string {
  return isReference(text) ? text : `${log}: ${text}`;
}

/** Cases linked as related may be of several people in one matter: only these headers say that the person is the same. */
const samePerson =
  /\b(same|duplicate|repeat|continuation|reopening|previous|earlier|prior|first|original)\b/;

/** "Previous case: 2" may be a number of cases; under these headers a small number is the number of a case. */
const takesNumbers = /\b(as|of)\b/;

const separators = /[,;&+\n]|\band\b/;

/** What people write around the number of a case. */
const around = /^(?:see|case|cf|as|same(?: person)? as|duplicate of|ref|no|number)\b[.:]?\s*/i;

interface Linked {
  /** Names of the cases that a row is linked to. */
  of: string[];
  /** The text where it names no case. */
  unread: string | null;
}

function linksOf(
  value: CellValue,
  header: string,
  known: ReadonlySet<string>,
  log: number
): Linked {
  if (isBlank(value) || /^\W*(n\/?a|none|nil)?\W*$/i.test(String(value))) {
    return { of: [], unread: null };
  }
  const parts = String(value)
    .split(separators)
    .map((part) => plainCase(part).replace(around, ""))
    .filter((part) => part !== "");
  const isCase = (part: string) =>
    known.has(nameOfCase(part, log))
      ? isReference(part) || takesNumbers.test(header)
      : isReference(part) && /\d/.test(part) && /^[\w/.-]+$/.test(part);
  if (parts.length > 0 && parts.every(isCase)) {
    return { of: parts.map((part) => nameOfCase(part, log)), unread: null };
  }
  const isAnswer = readYesOrNo(value, "earlierCase") !== "unreadable";
  return { of: [], unread: isAnswer || typeof value === "number" ? null : String(value).trim() };
}

/** The people of several logs of cases, as far as their cases tell them. */
export interface CasesOfPeople {
  /** What stands for the person of a row without an employee number; null where it has no case number and no link. */
  nameOf: (log: number, row: number) => string | null;
  /** The employee number of a linked case, for a row without one; null for none. */
  keyOf: (log: number, row: number) => EmployeeKey | null;
  /** True where a column tells which cases of the log are of one person. */
  isLinked: (log: number) => boolean;
  /** What the column of links tells of a log whose people have no employee numbers. */
  findings: (log: number) => Finding[];
}

/**
 * Who is the same person in logs of cases: rows with one case number, and rows that a column such as "Same person as"
 * links to an earlier case, in the logs or before them, whatever else takes that case out of the count. Columns such as
 * "Linked to" may link the cases of several people, and are told and not used.
 */
export function casesOfPeople(slices: readonly TableSlice[]): CasesOfPeople {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  const known = new Set<string>();
  const rowName = (data: TableData, log: number, row: number): string | null => {
    const written = data.columns.caseId?.[row] ?? "";
    return isBlank(written) ? null : nameOfCase(plainCase(written), log);
  };
  slices.forEach(({ data }, log) => {
    for (let row = 0; row < (data.columns.caseId?.length ?? 0); row++) {
      const name = rowName(data, log, row);
      if (name !== null) known.add(name);
    }
  });
  const linked = new Map<string, string>();
  const told = slices.map(({ data }, log) => {
    const cells = data.columns.earlierCase ?? [];
    const header = headerPlain(data.table.columns.earlierCase?.header ?? "");
    const isUsed = samePerson.test(header);
    const unread = new Map<CellValue, number>();
    let links = 0;
    cells.forEach((value, row) => {
      const { of, unread: text } = linksOf(value, header, known, log);
      if (text !== null) countText(unread, text);
      if (of.length === 0) return;
      links++;
      if (!isUsed) return;
      const own = rowName(data, log, row) ?? `${log} row ${row}`;
      linked.set(`${log} ${row}`, own);
      for (const other of of) {
        const [one, another] = [rootOf(own), rootOf(other)];
        if (one !== another) parents.set(one, another);
      }
    });
    return { isUsed, links, unread };
  });
  const nameOf = (log: number, row: number) => {
    const { data } = slices[log];
    // A line for everybody in a case: two respondents in one case are two people.
    const ofCase = data.columns.partInCase ? null : rowName(data, log, row);
    const name = linked.get(`${log} ${row}`) ?? ofCase;
    return name === null ? null : rootOf(name);
  };
  const keys = new Map<string, EmployeeKey>();
  const logs = told.some(({ isUsed }) => isUsed) ? slices : [];
  logs.forEach(({ data }, log) => {
    for (let row = 0; row < rowCount(data); row++) {
      const key = keyOfRow(data, row);
      const name = key === null ? null : nameOf(log, row);
      if (key !== null && name !== null && !keys.has(name)) keys.set(name, key);
    }
  });
  return {
    nameOf,
    keyOf: (log, row) => keys.get(nameOf(log, row) ?? "") ?? null,
    isLinked: (log) => told[log].isUsed && told[log].links > 0,
    findings: (log) => findingsOf(slices[log].data, told[log]),
  };
}

function findingsOf(
  { table }: TableData,
  { isUsed, links, unread }: { isUsed: boolean; links: number; unread: Map<CellValue, number> }
): Finding[] {
  const where = placeOfColumn(table, "earlierCase");
  const header = table.columns.earlierCase?.header.trim();
  const found: Finding[] = [];
  if (links > 0) {
    found.push(
      isUsed
        ? finding(
            "people-by-linked-cases",
            links,
            where,
            `"${table.sheet}" has no employee numbers, and its people are told apart by "${header}": it links ${counted(links, "row")} to another case of the same person. Cases of one person that it does not link count as several people.`
          )
        : finding(
            "linked-cases-not-used",
            links,
            where,
            `"${header}" in "${table.sheet}" links ${counted(links, "row")} to other cases. It was not used, since they may be of several people in one matter, and every case counts as a person. If it links cases of one person, name it "Same Person As".`
          )
    );
  }
  if (isUsed && unread.size > 0) {
    const rows = [...unread.values()].reduce((sum, n) => sum + n, 0);
    found.push(
      finding(
        "linked-case-unclear",
        rows,
        where,
        `"${header}" in "${table.sheet}" names no case in ${counted(rows, "row")}: ${textsWithCounts(unread)}. Each counts as a person of its own. Write the number of the other case of the same person.`
      )
    );
  }
  return found;
}
