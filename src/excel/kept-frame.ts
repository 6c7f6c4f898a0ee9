import { cellAddress, parseRange, type CellRange } from "../standard/address";
import type { Finding } from "../intake/finding";
import type { CellValue } from "../intake/found-region";
import type { PlannedCell, SheetPlan } from "../report/report-plan";
import {
  cellFingerprint,
  constantEntry,
  isUnchanged,
  keptEntry,
  type KeptEntry,
} from "./kept-cells";
import { placeText } from "./kept-changes";
import { cellPieces, stylePieces } from "./play-cells";
import { addTable } from "./play-tables";
import type { SheetTarget, TableTarget } from "./play-targets";
import type { Prepared } from "./prepare-sheets";
import { overlap } from "./rectangles";
import { recordedSheet } from "./report-ownership";
import type { CellEntry } from "./sheet-cells";
import type { Piece } from "./sync-by-size";
import { placedTables, type Writing } from "./writing";

/** The cells of a sheet from A1 on. */
export interface UsedCells {
  values: CellValue[][];
  formulas: CellValue[][];
}

/** What stands around the kept tables of a sheet, and how it is brought up to date. */
export interface FrameRefresh {
  pieces: Piece[];
  /** What the cells will be known by, by address. */
  written: Record<string, string>;
  findings: Finding[];
}

interface FrameCell extends KeptEntry {
  row: number;
  column: number;
}

/** A frame has no columns that formulas could name. */
const noColumns = new Map<string, number>();

/** True where every cell of an area is empty. */
export function isBlankArea(
  { formulas }: UsedCells,
  { top, left, bottom, right }: CellRange
): boolean {
  return formulas
    .slice(top, bottom + 1)
    .every((row) => row.slice(left, right + 1).every((cell) => cell === ""));
}

/** The planned cells of an area, or of all outside some areas, with what they get. */
function plannedCells(
  { targets, date1904 }: Writing,
  plan: SheetPlan,
  isWanted: (row: number, column: number) => boolean
): FrameCell[] {
  const entryOf = ({ value, formula, style }: PlannedCell, row: number) =>
    formula
      ? keptEntry(value, style, { row, columns: noColumns, names: targets.sheetNames, date1904 })
      : constantEntry(value, style, date1904);
  return plan.grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const next = cell && isWanted(row, column) ? entryOf(cell, row) : null;
      return next ? [{ row, column, ...next }] : [];
    })
  );
}

const isIn = ({ top, left, bottom, right }: CellRange, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The cells of a sheet's plan that belong to none of its tables. */
function frameCells(writing: Writing, target: SheetTarget): FrameCell[] {
  const tables = target.tables.map(({ plan }) => parseRange(plan.range));
  return plannedCells(
    writing,
    target.plan,
    (row, column) => !tables.some((range) => isIn(range, row, column))
  );
}

/** What the cells around the kept tables of a new sheet are known by, by address. */
export function frameFingerprints(writing: Writing, target: SheetTarget): Record<string, string> {
  return Object.fromEntries(
    frameCells(writing, target).map(({ row, column, fingerprint }) => [
      cellAddress(row, column),
      fingerprint,
    ])
  );
}

/**
 * Brings up to date what stands around kept tables: single cells that still hold what the report wrote, and tables of
 * the report that stand where they were. All else may have been moved or changed for a reason, and stays.
 */
export function refreshFrame(
  writing: Writing,
  target: SheetTarget,
  used: UsedCells,
  prepared: Prepared
): FrameRefresh {
  const { context, contents } = writing;
  const sheet = context.workbook.worksheets.getItem(target.name);
  const recorded = recordedSheet(contents, target.plan.key)?.frame ?? {};
  const standing = tablesOn(writing, target, prepared);
  const currentAt = (row: number, column: number) =>
    cellFingerprint(
      used.values[row]?.[column] ?? "",
      used.formulas[row]?.[column] ?? "",
      row,
      noColumns
    );
  const written: Record<string, string> = {};
  const changed: CellEntry[] = [];
  const inTable = (row: number, column: number) =>
    standing.some((range) => isIn(range, row, column));
  for (const { row, column, entry, fingerprint } of frameCells(writing, target)) {
    const address = cellAddress(row, column);
    const current = currentAt(row, column);
    const isNew = recorded[address] === undefined && current === "" && !inTable(row, column);
    if (current === fingerprint) {
      written[address] = fingerprint;
    } else if (isNew || isUnchanged(current, recorded[address])) {
      changed.push({ row, column, entry });
      written[address] = fingerprint;
    } else if (recorded[address] !== undefined) {
      written[address] = recorded[address];
    }
  }
  for (const [address, fingerprint] of Object.entries(recorded)) {
    const { top, left } = parseRange(address);
    const isLeft = written[address] === undefined && fingerprint !== "";
    if (isLeft && !inTable(top, left) && isUnchanged(currentAt(top, left), fingerprint)) {
      changed.push({ row: top, column: left, entry: "" });
    }
  }
  const tables = refreshTables(writing, target, used, standing);
  return {
    pieces: [...cellPieces(sheet, changed), ...tables.pieces],
    written,
    findings: tables.findings,
  };
}

/** Where the tables stand that the frame must not be written over: the user's, and ours that were moved. */
function tablesOn(
  { state, targets }: Writing,
  { existing }: SheetTarget,
  { keptTables }: Prepared
): CellRange[] {
  const known = existing === null ? undefined : state.sheets.get(existing.id)?.tables;
  const kept = [...targets.sheets.flatMap((sheet) => sheet.kept), ...targets.movedKept];
  return [
    ...(known?.values() ?? []),
    ...kept.flatMap(({ existing: table }) =>
      table && table.sheet.id === existing?.id ? (keptTables.get(table.id) ?? table.whole) : []
    ),
  ];
}

/** The tables of the report on a sheet with kept tables. */
function refreshTables(
  writing: Writing,
  target: SheetTarget,
  used: UsedCells,
  standing: readonly CellRange[]
): Pick<FrameRefresh, "pieces" | "findings"> {
  const placed = new Set(placedTables(target, writing.state).map((table) => table.target));
  const findings: Finding[] = [];
  const pieces = target.tables.flatMap((table): Piece[] => {
    const range = parseRange(table.plan.range);
    const isFree =
      table.existing === null &&
      isBlankArea(used, range) &&
      !standing.some((other) => overlap(other, range));
    if (placed.has(table) || isFree) {
      return tablePieces(writing, target, table, range);
    }
    findings.push({
      severity: "warning",
      code: "kept-sheet-table-left",
      message: `The table "${table.name}" on "${target.name}" was not brought up to date: ${table.existing === null ? "its place is taken" : "it, or something around it, was moved"}. Delete it and free the cells ${table.plan.range}; the next report then writes it there again.`,
      count: 1,
      where: placeText(target.name, range),
    });
    return [];
  });
  return { pieces, findings };
}

function tablePieces(
  writing: Writing,
  target: SheetTarget,
  table: TableTarget,
  range: CellRange
): Piece[] {
  const sheet = writing.context.workbook.worksheets.getItem(target.name);
  const isInside = (row: number, column: number) => isIn(range, row, column);
  const filled = new Map(
    plannedCells(writing, target.plan, isInside).map(({ row, column, entry }) => [
      cellAddress(row, column),
      entry,
    ])
  );
  const cells: CellEntry[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push({ row, column, entry: filled.get(cellAddress(row, column)) ?? "" });
    }
  }
  const grid = target.plan.grid.map((line, row) =>
    line.map((cell, column) => (isInside(row, column) ? cell : null))
  );
  return [
    ...cellPieces(sheet, cells),
    ...stylePieces(sheet, { ...target.plan, grid }),
    ...(table.existing === null ? [{ bytes: 1000, queue: () => addTable(sheet, table) }] : []),
  ];
}
