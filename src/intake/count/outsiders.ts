import type { StaffList } from "./count-staff";
import type { EmployeeKey } from "./employee-key";
import type { Exclusion } from "./exclusions";
import { countText, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import { mappedColumn } from "./mapped-column";
import { ownEmployerIn } from "./own-employer";
import type { ColumnRole, TableData } from "../recognised-table";
import { contractExclusions } from "./staff-rows";
import { rowCount } from "../table-slice";

/** Beside a kind that does not count, the person has a contract that does: "Substantive and bank". */
const alsoEmployed = /(?<!non[- ]?)\b(substantive|perm(anent)?|fixed[- ]?term)\b/i;

/** The own organisation stands in more than this share of the rows, or is meant by a blank. */
const ownShare = 0.5;

/** Who in a log of events is no member of the workforce, as far as the log itself tells. */
export interface Outsiders {
  exclusions: readonly Exclusion[];
  /** Number of the exclusion that leaves a row out; -1 for none. Who is in the workforce of a staff list is never left out. */
  stepOfRow: (row: number, key: EmployeeKey | null) => number;
}

interface Column {
  /** Number among the column's own exclusions; -1 for none. */
  at: (row: number) => number;
  exclusions: readonly Exclusion[];
}

/**
 * Bank, honorary and agency workers in a log with a column of contracts, and people of other employers where a column
 * says, of most rows, that they are of the own organisation. `staff`: the staff lists, that of the date first.
 */
export function outsidersOf(data: TableData, staff: readonly StaffList[]): Outsiders {
  const columns = [contractsIn(data), employersIn(data)].filter((column) => column !== null);
  const isMember = (key: EmployeeKey | null) =>
    key !== null && staff.some((list) => list.ethnicityOf(key) !== null);
  return {
    exclusions: columns.flatMap(({ exclusions }) => exclusions),
    stepOfRow: (row, key) => {
      if (columns.length === 0 || isMember(key)) return -1;
      let before = 0;
      for (const { at, exclusions } of columns) {
        const step = at(row);
        if (step >= 0) return before + step;
        before += exclusions.length;
      }
      return -1;
    },
  };
}

function saying(data: TableData, role: ColumnRole, texts: ReadonlyMap<CellValue, number>): string {
  return `"${data.table.columns[role]?.header.trim()}" says ${textsWithCounts(texts)}`;
}

function contractsIn(data: TableData): Column | null {
  const column = mappedColumn(data, "assignmentCategory", (value) => {
    const text = String(value);
    return alsoEmployed.test(text)
      ? -1
      : contractExclusions.findIndex(({ pattern }) => pattern.test(text));
  });
  if (column === null) return null;
  const met = contractExclusions.map(() => new Map<CellValue, number>());
  return {
    at: (row) => {
      const step = column.at(row);
      if (step >= 0) countText(met[step], String(column.valueAt(row)).trim());
      return step;
    },
    exclusions: contractExclusions.map(({ code, words, reason, role }, step) => ({
      code,
      words,
      role,
      reason: () => `${saying(data, role, met[step])}, and ${String(reason)}`,
    })),
  };
}

function employersIn(data: TableData): Column | null {
  const role: ColumnRole = "delegateFrom";
  const { columns, organisation } = data.table;
  const header = columns[role]?.header ?? "";
  const column = mappedColumn(data, role, (value) => ownEmployerIn(value, header, organisation));
  if (column === null) return null;
  const rows = rowCount(data);
  let others = 0;
  for (let row = 0; row < rows; row++) if (column.at(row) === "other") others++;
  if (rows - others <= rows * ownShare) return null;
  const met = new Map<CellValue, number>();
  return {
    at: (row) => {
      if (column.at(row) !== "other") return -1;
      countText(met, String(column.valueAt(row)).trim());
      return 0;
    },
    exclusions: [
      {
        code: "other-employers",
        words: "people of other employers left out",
        reason: () =>
          `${saying(data, role, met)}, and people of other employers are not part of the workforce that the rate is of`,
        role,
      },
    ],
  };
}
