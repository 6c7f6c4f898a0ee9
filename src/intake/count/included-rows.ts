import { countingOf } from "../../standard/inclusion-words";
import type { Exclusion } from "./exclusions";
import type { Finding } from "../finding";
import { counted, countText, finding, textsWithCounts } from "../finding-list";
import type { CellValue } from "../found-region";
import { isHeaderOfDuplicates, isHeaderOfTakingOut } from "../recognise/header-words";
import type { ColumnRole, TableData } from "../recognised-table";
import {
  forEachRow,
  keyOfRow,
  kindsOfRows,
  placeOfColumn,
  rowCount,
  type TableSlice,
} from "../table-slice";

/** Columns of which at least one is filled in a record of any kind of list. */
const telling: readonly ColumnRole[] = [
  "employeeNumber",
  "assignmentNumber",
  "candidateId",
  "vacancy",
  "caseId",
  "memberName",
  "boardRole",
  "ethnicity",
];

/** Where a column only marks the rows that count, and marks fewer than this share, it was hardly filled in to the end. */
const leastMarked = 0.5;

/** How a column that says which rows count is read. */
interface Reading {
  /**
   * "flags": each row by what stands in it. "marks": only rows that count are marked, and blank ones are out. The
   * others leave nothing out: too few marks, numbers of people, or every row would be out.
   */
  as: "flags" | "marks" | "few marks" | "numbers" | "every row";
  isOut: (row: number) => boolean;
  counts: number;
  blank: number;
  /** Texts that say neither, with their rows; the blank where others say yes and no. */
  unclear: Map<CellValue, number>;
}

const plainCell = (value: CellValue | undefined) =>
  typeof value === "string" ? value.trim() : (value ?? "");

/**
 * What a column under a header that asks which rows count says of the rows that are records. Numbers other than 0 and
 * 1 are no flags.
 */
export function readingOf(
  header: string,
  cells: readonly CellValue[],
  records: readonly number[]
): Reading {
  const takesOut = isHeaderOfTakingOut(header);
  const says = (row: number) => countingOf(cells[row] ?? "", takesOut);
  const unclear = new Map<CellValue, number>();
  let [counts, out, blank, isOfNumbers] = [0, 0, 0, false];
  for (const row of records) {
    const value = cells[row] ?? "";
    const said = says(row);
    if (said === null) blank++;
    else if (said === "counts") counts++;
    else if (said === "does not count") out++;
    else countText(unclear, plainCell(value));
    isOfNumbers ||= typeof value === "number" && value !== 0 && value !== 1;
  }
  const read = { counts, blank, unclear };
  const leavesNothingOut = (as: Reading["as"]): Reading => ({ ...read, as, isOut: () => false });
  if (isOfNumbers) return leavesNothingOut("numbers");
  if (!takesOut && out === 0 && unclear.size === 0 && counts > 0 && blank > 0) {
    return counts < records.length * leastMarked
      ? leavesNothingOut("few marks")
      : { ...read, as: "marks", isOut: (row) => says(row) === null };
  }
  if (out > 0 && out === records.length) return leavesNothingOut("every row");
  if (blank > 0 && counts > 0 && out > 0) countText(unclear, "", blank);
  return { ...read, as: "flags", isOut: (row) => says(row) === "does not count" };
}

/** A row marked as a duplicate of another, where every row of its person or application is marked so. */
function onlyDuplicates(
  data: TableData,
  records: readonly number[],
  isOut: (row: number) => boolean
): ReadonlySet<number> {
  const { candidateId, vacancy } = data.columns;
  const keyOf = (row: number) =>
    candidateId
      ? `${String(candidateId[row]).trim()} ${String(vacancy?.[row] ?? "").trim()}`
      : keyOfRow(data, row);
  const rowsOfKey = new Map<string | number, number[]>();
  for (const row of records) {
    const key = keyOf(row);
    if (key !== null) rowsOfKey.set(key, [...(rowsOfKey.get(key) ?? []), row]);
  }
  return new Set(
    [...rowsOfKey.values()].filter((rows) => rows.length > 1 && rows.every(isOut)).flat()
  );
}

/** What the column of a list says of its rows. */
interface Said {
  isOut: (row: number) => boolean;
  findings: Finding[];
}

function saidOf(data: TableData, cells: readonly CellValue[]): Said {
  const { table } = data;
  const header = (table.columns.included?.header ?? "").trim();
  const kindOf = kindsOfRows(data, telling);
  const records = Array.from({ length: rowCount(data) }, (_, row) => row).filter(
    (row) => kindOf(row) === "record"
  );
  const reading = readingOf(header, cells, records);
  const kept = isHeaderOfDuplicates(header)
    ? onlyDuplicates(data, records, reading.isOut)
    : new Set<number>();
  const isRecord = new Set(records);
  return {
    isOut: (row) => reading.isOut(row) && isRecord.has(row) && !kept.has(row),
    findings: doubtsOf(data, reading, records, cells),
  };
}

function doubtsOf(
  { table }: TableData,
  { as, counts, blank, unclear }: Reading,
  records: readonly number[],
  cells: readonly CellValue[]
): Finding[] {
  const named = `"${(table.columns.included?.header ?? "").trim()}" in "${table.sheet}"`;
  const all = `All ${counted(records.length, "row")} are counted.`;
  const doubt = (count: number, message: string) => [
    finding("inclusion-unclear", count, placeOfColumn(table, "included"), `${named} ${message}`),
  ];
  switch (as) {
    case "numbers":
      return doubt(
        records.length,
        "holds numbers other than 0 and 1, so it does not say which rows count: every row is counted as one. If the numbers are people, give the list behind them."
      );
    case "few marks":
      return doubt(
        blank,
        `marks ${counted(counts, "row")} and is blank in ${blank.toLocaleString("en-GB")}, which does not tell whether the blank ones count. ${all} Write Y or N in every row.`
      );
    case "every row":
      return doubt(
        records.length,
        `would leave out every row: it says ${textsWithCounts(textsOf(records, cells))}. ${all} Correct it, or say in the settings that the column is not to be read.`
      );
    case "marks":
      return doubt(
        blank,
        `marks the rows that count, and is blank in ${counted(blank, "row")}, which ${blank === 1 ? "is" : "are"} left out. If some of them count, write Y.`
      );
  }
  const count = [...unclear.values()].reduce((sum, rows) => sum + rows, 0);
  if (count === 0) return [];
  return doubt(
    count,
    `does not say of ${counted(count, "row")} whether ${count === 1 ? "it counts" : "they count"}: ${textsWithCounts(unclear)}. ${count === 1 ? "It is" : "They are"} counted; write Y or N.`
  );
}

function textsOf(
  rows: readonly number[],
  cells: readonly CellValue[]
): ReadonlyMap<CellValue, number> {
  const texts = new Map<CellValue, number>();
  for (const row of rows) countText(texts, plainCell(cells[row]));
  return texts;
}

function exclusionOf({ table }: TableData, texts: ReadonlyMap<CellValue, number>): Exclusion {
  const header = (table.columns.included?.header ?? "").trim();
  return {
    code: "left-out-by-column",
    words: `rows that "${header}" leaves out`,
    reason: `"${header}" says that they do not count: ${textsWithCounts(texts)}`,
    role: "included",
  };
}

/**
 * The slices of lists without the rows that a column of the list itself leaves out ("Include in WRES" with "No",
 * "Headcount" with 0, "Duplicate" with "Y"), which each slice keeps aside for its bridge. A column that says the same
 * of every row changes nothing; a blank, or a text that says neither, leaves a row in, unless the column marks
 * most rows as counting and says nothing of the others. What is doubtful is a finding. Slices without such a column stay as they are.
 */
export function withoutRowsLeftOut(slices: readonly TableSlice[]): {
  slices: TableSlice[];
  findings: Finding[];
} {
  const known = new Map<TableData, { said: Said; data: TableData }>();
  const findings: Finding[] = [];
  const kept = slices.map((slice): TableSlice => {
    const cells = slice.data.columns.included;
    if (!cells || slice.data.table.shape !== "list") return slice;
    let read = known.get(slice.data);
    if (!read) {
      const columns = { ...slice.data.columns };
      delete columns.included;
      const data = { ...slice.data, columns };
      read = { said: saidOf(data, cells), data };
      known.set(slice.data, read);
      findings.push(...read.said.findings);
    }
    const { said, data } = read;
    const rows: number[] = [];
    const leftOut: number[] = [];
    forEachRow(slice, (row) => (said.isOut(row) ? leftOut : rows).push(row));
    if (leftOut.length === 0) return { ...slice, data };
    const exclusion = exclusionOf(data, textsOf(leftOut, cells));
    return { ...slice, data, rows, leftOut: { rows: leftOut, exclusion } };
  });
  return { slices: kept, findings };
}
