import type { Finding } from "./finding";
import { finding } from "./finding-list";
import { placeOfTable, type TableSlice } from "./table-slice";

/** A table counted alone, to be compared with others of its kind and date. */
export interface CountedAlone {
  slice: TableSlice;
  /** People or applications. */
  size: number;
  /** How many of its people are also in another table; null when nothing identifies them. */
  sharedWith: (other: CountedAlone) => number | null;
}

/** Two tables that share fewer of their people than this are parts of one list. */
const fewShared = 0.05;

/**
 * Which of several tables of one kind and date count. The fullest does; another is added when fewer than 5%
 * of its people (of the smaller of the two) are in those that count already, else left out with an error
 * that gives both totals. Tables whose people nothing identifies cannot be added.
 */
export function tablesThatCount(
  alone: readonly CountedAlone[],
  noun: string
): { counted: TableSlice[]; findings: Finding[] } {
  const order = [...alone].sort((a, b) => b.size - a.size);
  const accepted: CountedAlone[] = [];
  const findings: Finding[] = [];
  for (const table of order) {
    const rival = accepted.find((other) => overlaps(table, other));
    if (!rival) {
      accepted.push(table);
      continue;
    }
    const { table: left } = table.slice.data;
    const { table: kept } = rival.slice.data;
    const shared = table.sharedWith(rival);
    const why =
      shared === null
        ? "nothing tells whether they are the same"
        : `${shared.toLocaleString("en-GB")} of them are in both`;
    findings.push(
      finding(
        "overlapping-tables",
        table.size,
        placeOfTable(left),
        `"${left.sheet}" and "${kept.sheet}" are for the same date and overlap: ${table.size.toLocaleString("en-GB")} and ${rival.size.toLocaleString("en-GB")} ${noun}, and ${why}. Only "${kept.sheet}" is counted. Take out the one that is not wanted, or name its date in its title.`
      )
    );
  }
  const kept = alone.filter((table) => accepted.includes(table)).map(({ slice }) => slice);
  if (kept.length > 1) {
    const names = kept.map(({ data }) => `"${data.table.sheet}"`).join(", ");
    findings.push(
      finding(
        "tables-added",
        kept.length,
        placeOfTable(kept[0].data.table),
        `${names} are for the same date and share hardly anybody: they are counted together.`
      )
    );
  }
  return { counted: kept, findings };
}

function overlaps(a: CountedAlone, b: CountedAlone): boolean {
  const smaller = Math.min(a.size, b.size);
  const shared = a.sharedWith(b);
  return smaller > 0 && (shared === null || shared >= fewShared * smaller);
}
