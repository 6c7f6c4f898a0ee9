import type { PlanState } from "../analysis/oversight";
import { formatDate } from "../analysis/format";
import type { CellValue } from "../intake/found-region";
import type { KeptRow, KeptRows } from "./kept-tables";
import { serialDate } from "./grid";

/** Statuses of an action that needs nobody's attention any more. */
const finished: ReadonlySet<string> = new Set(["done", "stopped"]);

const textOf = (value: CellValue | undefined) => String(value ?? "").trim();

/** A serial number of these days is a date. */
const dates = { first: serialDate("2015-01-01"), last: serialDate("2075-12-31") };

/** The serial number of a due date; null for none, and for a text that is no date. */
function dueDay(value: CellValue | undefined): number | null {
  if (typeof value === "number") return value;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(textOf(value)) ?? [];
  if (year === undefined) return null;
  return serialDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function actionsOf(rows: readonly KeptRow[], today: string): NonNullable<PlanState["actions"]> {
  const open = rows.filter(({ cells }) => {
    const isUsed = Object.values(cells).some((value) => textOf(value) !== "");
    return isUsed && !finished.has(textOf(cells.status).toLowerCase());
  });
  const overdue = open.filter(({ cells }) => {
    const due = dueDay(cells.due);
    return due !== null && due < serialDate(today);
  });
  const unowned = open.filter(({ cells }) => textOf(cells.owner) === "");
  return { open: open.length, overdue: overdue.length, unowned: unowned.length };
}

const publication = /\baction plan\b.*\bpublish|\bpublish\w*\b.*\baction plan\b/i;

function shown(value: CellValue): string {
  const isDate = typeof value === "number" && value >= dates.first && value <= dates.last;
  if (!isDate) return textOf(value);
  return formatDate(new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10));
}

/** What stands beside "action plan published" in the declarations; null without the row or an answer. */
function publishedOf(rows: readonly KeptRow[]): string | null {
  for (const { cells } of rows) {
    const entries = Object.values(cells);
    const item = entries.findIndex((value) => publication.test(textOf(value)));
    if (item < 0) continue;
    const answer = entries.slice(item + 1).filter((value) => textOf(value) !== "");
    return answer.length > 0 ? answer.map(shown).join(", ") : null;
  }
  return null;
}

/**
 * How the action plan of an organisation stands, from the tables that people keep in its report.
 *
 * @param today ISO date by which actions are overdue.
 */
export function planState(kept: KeptRows, today: string): PlanState {
  return {
    published: publishedOf(kept.declarations ?? []),
    actions: kept.actions ? actionsOf(kept.actions, today) : null,
  };
}
