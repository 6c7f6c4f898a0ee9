import { formatDate } from "../analysis/format";
import { isoOfDay } from "../intake/excel-date";
import type { CellValue } from "../intake/found-region";
import { serialDate } from "./grid";
import { actionStatuses } from "./kept-table-definitions";
import type { ReportInput } from "./report-input";

/** A row of the action plan as it stands in the workbook. */
export interface KeptAction {
  /** Key of its priority; "" for a row of the user's own. */
  key: string;
  /** What will be done; the objective where no action was entered. */
  action: string;
  owner: string;
  /** As printed; "" where none was entered. */
  due: string;
  status: string;
  /** Due before the day of the report, and not settled. */
  isOverdue: boolean;
}

const closedStatuses: readonly string[] = actionStatuses.slice(2);

function textOf(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}

/** Excel counts days up to 31 December 9999. */
const lastSerial = 2_958_465;

function isDate(value: CellValue | undefined): value is number {
  return typeof value === "number" && value >= 1 && value <= lastSerial;
}

/** The rows of the action plan, in their order; none where there is no plan yet. */
export function actionsOf({ kept, now }: Pick<ReportInput, "kept" | "now">): KeptAction[] {
  const today = serialDate(now.toISOString().slice(0, 10));
  return (kept.actions ?? []).map(({ cells }) => {
    const status = textOf(cells.status);
    const { due } = cells;
    return {
      key: textOf(cells.key),
      action: textOf(cells.action) || textOf(cells.objective),
      owner: textOf(cells.owner),
      due: isDate(due)
        ? formatDate(isoOfDay(Math.floor(due) - serialDate("1970-01-01")))
        : textOf(due),
      status,
      isOverdue: isDate(due) && due < today && !closedStatuses.includes(status),
    };
  });
}

/** Those that are neither done nor stopped. */
export function openActions(actions: readonly KeptAction[]): KeptAction[] {
  return actions.filter(({ status }) => !closedStatuses.includes(status));
}
