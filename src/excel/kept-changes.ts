import { cellAddress, rangeAddress, withSheet, type CellRange } from "../standard/address";
import type { Finding } from "../intake/finding";
import type { CellValue } from "../intake/found-region";
import type { KeptTablePlan } from "../report/kept-tables";
import { cellFingerprint, isUnchanged, keptEntry, type ColumnPlaces } from "./kept-cells";
import type { KeptTable } from "./kept-tables";
import type { SheetNames } from "./renamed-sheets";
import type { RecordedKeptTable } from "./report-record";
import type { CellEntry, Entry } from "./sheet-cells";

/** What a refresh does to a kept table; nothing else of it is touched. */
export interface KeptChanges {
  /** Cells of the report in rows that are there. */
  cells: CellEntry[];
  /** Rows to add at the end, each as wide as the table. */
  added: Entry[][];
  /** What the cells will be known by afterwards. */
  written: RecordedKeptTable["written"];
  /** The same for the rows to add. */
  writtenAdded: RecordedKeptTable["written"];
  findings: Finding[];
}

interface Options {
  names: SheetNames;
  date1904: boolean;
}

/** Where the columns of a kept table stand in the sheet. */
export function columnPlaces({ columns, body }: KeptTable): ColumnPlaces {
  return new Map([...columns].map(([key, { index }]) => [key, body.left + index]));
}

const isBlank = (cells: readonly CellValue[]) => cells.every((cell) => cell === "");

/** Examples of places that a finding names. */
const mostPlaces = 5;

/**
 * What has to be done to bring a kept table up to date. Report cells that hold neither what the report last wrote
 * nor nothing were typed over: they stay. A cleared one is filled again.
 */
export function keptChanges(plan: KeptTablePlan, table: KeptTable, options: Options): KeptChanges {
  const { definition, sheet, recorded, body, columns, values, formulas } = table;
  const places = columnPlaces(table);
  const keyColumn = columns.get(definition.keyColumn);
  const before = recorded?.written ?? {};
  const changes: KeptChanges = {
    cells: [],
    added: [],
    written: {},
    writtenAdded: {},
    findings: [],
  };
  if (!keyColumn) {
    const { header } = definition.columns.find(({ key }) => key === definition.keyColumn) ?? {};
    changes.written = before;
    changes.findings.push({
      severity: "warning",
      code: "kept-key-deleted",
      message: `The table "${table.name}" has lost its column "${header}", by which the report finds its rows, so it was left as it is. Undo the deletion, or convert the table to a range: the next report then adds a new one.`,
      count: 1,
      where: placeText(sheet.name, body),
    });
    return changes;
  }

  const planned = new Map(plan.rows.map(({ key, cells }) => [key, cells]));
  const reportColumns = definition.columns.filter(
    ({ key, owner }) => owner === "report" && key !== definition.keyColumn && columns.has(key)
  );
  const seen = new Set<string>();
  const typedOver: string[] = [];
  values.forEach((rowValues, index) => {
    const key = String(rowValues[keyColumn.index]);
    const isOurs = key !== "" && (planned.has(key) || before[key] !== undefined);
    if (!isOurs) {
      return;
    }
    seen.add(key);
    const wanted = planned.get(key) ?? plan.closed;
    const written = (changes.written[key] ??= { ...before[key] });
    if (!wanted) {
      return;
    }
    const row = body.top + index;
    for (const { key: columnKey, style } of reportColumns) {
      if (!Object.hasOwn(wanted, columnKey)) {
        continue;
      }
      const at = columns.get(columnKey)?.index ?? 0;
      const next = keptEntry(wanted[columnKey], style, { row, columns: places, ...options });
      if (next === null) {
        continue;
      }
      const current = cellFingerprint(rowValues[at], formulas[index][at], row, places);
      const isOwn = current === "" || isUnchanged(current, before[key]?.[columnKey]);
      if (current === next.fingerprint) {
        written[columnKey] = next.fingerprint;
      } else if (isOwn) {
        changes.cells.push({ row, column: body.left + at, entry: next.entry });
        written[columnKey] = next.fingerprint;
      } else {
        typedOver.push(cellAddress(row, body.left + at));
      }
    }
  });

  // Excel keeps one empty row in a table that has none.
  const isEmpty = values.length === 1 && isBlank(formulas[0]);
  const width = body.right - body.left + 1;
  let row = isEmpty ? body.top : body.bottom + 1;
  for (const { key, cells } of plan.rows) {
    if (seen.has(key)) {
      continue;
    }
    seen.add(key);
    const entries: Entry[] = Array.from({ length: width }, () => "");
    const written: Record<string, string> = {};
    for (const column of definition.columns) {
      const at = columns.get(column.key)?.index;
      const value = column.key === definition.keyColumn ? key : (cells[column.key] ?? "");
      const next =
        at === undefined
          ? null
          : keptEntry(value, column.style, { row, columns: places, ...options });
      if (at !== undefined && next !== null) {
        entries[at] = next.entry;
        written[column.key] = next.fingerprint;
      }
    }
    if (isEmpty && row === body.top) {
      entries.forEach((entry, at) => {
        if (entry !== "") {
          changes.cells.push({ row, column: body.left + at, entry });
        }
      });
      changes.written[key] = written;
    } else {
      changes.added.push(entries);
      changes.writtenAdded[key] = written;
    }
    row += 1;
  }
  if (typedOver.length > 0) {
    const more = typedOver.length > mostPlaces ? " and others" : "";
    changes.findings.push({
      severity: "note",
      code: "kept-cell-typed-over",
      message: `In the table "${table.name}" ${typedOver.length === 1 ? "a cell" : `${typedOver.length} cells`} that the report fills ${typedOver.length === 1 ? "was" : "were"} typed over (${typedOver.slice(0, mostPlaces).join(", ")}${more}) and left alone. Clear ${typedOver.length === 1 ? "it" : "them"} to have ${typedOver.length === 1 ? "it" : "them"} filled again.`,
      count: typedOver.length,
      where: withSheet(sheet.name, typedOver[0]),
    });
  }
  return changes;
}

/** Place of a range of a table, for a finding. */
export function placeText(sheet: string, { top, left, bottom, right }: CellRange): string {
  return withSheet(sheet, rangeAddress(top, left, bottom, right));
}

/**
 * Whether somebody typed something into a kept table: a cell that is neither blank nor what the report wrote there,
 * or anything in a row or column that is not of the report.
 */
export function holdsTyping(table: KeptTable): boolean {
  const { definition, recorded, body, columns, values, formulas } = table;
  const places = columnPlaces(table);
  const keys = new Map([...columns].map(([key, { index }]) => [index, key]));
  const keyAt = columns.get(definition.keyColumn)?.index;
  return formulas.some((cells, row) => {
    const written = recorded?.written[keyAt === undefined ? "" : String(values[row][keyAt])];
    return cells.some((formula, at) => {
      const current = cellFingerprint(values[row][at], formula, body.top + row, places);
      return current !== "" && !isUnchanged(current, written?.[keys.get(at) ?? ""]);
    });
  });
}
