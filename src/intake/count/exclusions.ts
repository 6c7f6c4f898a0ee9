import type { Bridge, BridgeStep } from "../counts";
import type { Finding } from "../finding";
import { counted, finding, type FindingCode } from "../finding-list";
import { placeOfColumn, rowsAsTheyStand, type TableSlice } from "../table-slice";
import type { ColumnRole } from "../recognised-table";

/** Why rows are left out: a step of the bridge and a finding. */
export interface Exclusion {
  code: FindingCode;
  /** For the bridge: "bank workers left out". */
  words: string;
  /** Ends the finding "12 rows are left out: …"; a function when it lists what was met on the way. */
  reason: string | (() => string);
  /** The column that decided. */
  role: ColumnRole;
}

/** The first steps of every list: rows that are no records. `what` its records are: "people", "applications". */
export const noRecords = (what: string, role: ColumnRole): Exclusion[] => [
  {
    code: "blank-rows",
    words: "blank rows left out",
    reason: "nothing is filled in",
    role,
  },
  {
    code: "totals-rows",
    words: "totals and notes left out",
    reason: `totals or notes, not ${what}`,
    role,
  },
];

/**
 * The bridge from the rows of a table to what is counted, and a finding for every step, that of the rows which a
 * column of the list leaves out first. Steps that took nothing away are left out; `removed` is in the order of `exclusions`.
 */
export function bridgeOf(
  slice: TableSlice,
  exclusions: readonly Exclusion[],
  removed: readonly number[],
  unit: "people" | "applications"
): { bridge: Bridge; findings: Finding[] } {
  const { table } = slice.data;
  let left = rowsAsTheyStand(slice);
  const steps: BridgeStep[] = [{ words: "rows of data", removed: 0, left, unit: "rows" }];
  const findings: Finding[] = [];
  const { leftOut } = slice;
  const taken = [
    ...(leftOut ? [{ ...leftOut.exclusion, rows: leftOut.rows.length }] : []),
    ...exclusions.map((exclusion, index) => ({ ...exclusion, rows: removed[index] })),
  ];
  taken.forEach(({ code, words, reason, role, rows }) => {
    if (rows === 0) return;
    left -= rows;
    steps.push({ words, removed: rows, left, unit: "rows" });
    findings.push(
      finding(
        code,
        rows,
        placeOfColumn(table, role),
        `${counted(rows, "row")} of "${table.sheet}" ${rows === 1 ? "is" : "are"} left out: ${typeof reason === "string" ? reason : reason()}.`
      )
    );
  });
  steps.push({ words: `${unit} counted`, removed: 0, left, unit });
  const bridge: Bridge = {
    kind: table.kind,
    sheet: table.sheet,
    range: table.range,
    period: slice.period,
    steps,
  };
  return { bridge, findings };
}
