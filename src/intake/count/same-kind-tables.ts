import type { Finding } from "../finding";
import { finding } from "../finding-list";
import { placeOfTable, type TableSlice } from "../table-slice";

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

/** Sheets of one log in parts: what is under way, and what is over. */
const underWay = /\b(live|open|current|ongoing|active|in progress|pending)\b/i;
const over = /\b(closed|concluded|completed|finished|resolved|archived?|past|ended)\b/i;

function isLogInParts(one: CountedAlone, other: CountedAlone): boolean {
  const [first, second] = [one, other].map(({ slice }) =>
    slice.data.table.sheet.replace(/_/g, " ")
  );
  return (underWay.test(first) && over.test(second)) || (over.test(first) && underWay.test(second));
}

/**
 * Which of several tables of one kind and date count. The fullest does; another is added when fewer than 5%
 * of its people (of the smaller of the two) are in those that count already, else left out with an error
 * that gives both totals. Tables whose people nothing identifies cannot be added. Logs of events
 * (`ofEvents`) may share one person, or any number where the one is of what is under way and the other of what
 * is over: everybody in them counts once.
 */
export function tablesThatCount(
  alone: readonly CountedAlone[],
  noun: string,
  ofEvents = false
): { counted: TableSlice[]; findings: Finding[] } {
  const order = [...alone].sort((a, b) => b.size - a.size);
  const accepted: CountedAlone[] = [];
  const findings: Finding[] = [];
  for (const table of order) {
    const rival = accepted.find((other) => overlaps(table, other, ofEvents));
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
        `${names} are for the same date and ${ofEvents ? "are parts of one log, or share hardly anybody: they are counted together, everybody once" : "share hardly anybody: they are counted together"}.`
      )
    );
  }
  return { counted: kept, findings };
}

function overlaps(a: CountedAlone, b: CountedAlone, ofEvents: boolean): boolean {
  const smaller = Math.min(a.size, b.size);
  const shared = a.sharedWith(b);
  if (ofEvents && shared !== null && (isLogInParts(a, b) || (shared < 2 && smaller > 1))) {
    return false;
  }
  return smaller > 0 && (shared === null || shared >= fewShared * smaller);
}
