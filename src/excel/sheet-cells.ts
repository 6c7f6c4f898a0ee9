import type { CellRange } from "../standard/address";
import type { SheetPlan, StyleName } from "../report/report-plan";
import { batchBytes } from "./sync-by-size";
import { enteredText } from "./entered-text";
import { renameInFormula, type SheetNames } from "./renamed-sheets";

/** What goes into a cell: a formula, an escaped text, a number or logical value; "" is blank. */
export type Entry = string | number | boolean;

/** A cell, zero-based, and what goes into it. */
export interface CellEntry {
  row: number;
  column: number;
  entry: Entry;
}

/** Some rows of a sheet, from their top row on, each as wide as the sheet. */
export interface EntryBlock {
  range: CellRange;
  entries: Entry[][];
  /** Bytes of JSON, roughly. */
  bytes: number;
}

/** Rows and columns that a sheet plan fills, from A1. */
export function gridSize(plan: SheetPlan): { rows: number; columns: number } {
  return {
    rows: plan.grid.length,
    columns: plan.grid.reduce((widest, row) => Math.max(widest, row.length), 0),
  };
}

/** Days between the day 0 of the 1900 and of the 1904 date system. */
export const daysTo1904 = 1462;

export interface EntryOptions {
  /** Real names of the planned sheets. */
  names: SheetNames;
  /** The workbook counts its dates from 1904; the plan always counts them from 1900. */
  date1904: boolean;
  /** Bytes of a block. */
  limit?: number;
}

/** The entries of a sheet plan in blocks of whole rows, each at most so many bytes; none for an empty grid. */
export function entryBlocks(
  plan: SheetPlan,
  { names, date1904, limit = batchBytes }: EntryOptions
): EntryBlock[] {
  const { columns } = gridSize(plan);
  const blocks: EntryBlock[] = [];
  if (columns === 0) {
    return blocks;
  }
  plan.grid.forEach((cells, row) => {
    const entries = Array.from({ length: columns }, (_, column): Entry => {
      const cell = cells[column] ?? null;
      if (cell === null) {
        return "";
      }
      if (cell.formula) {
        return renameInFormula(String(cell.value), names);
      }
      if (typeof cell.value === "string") {
        return enteredText(cell.value);
      }
      return date1904 && cell.style === "WRES Date" && typeof cell.value === "number"
        ? cell.value - daysTo1904
        : cell.value;
    });
    const bytes = JSON.stringify(entries).length;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.bytes + bytes <= limit) {
      last.entries.push(entries);
      last.range.bottom = row;
      last.bytes += bytes;
    } else {
      const range = { top: row, left: 0, bottom: row, right: columns - 1 };
      blocks.push({ range, entries: [entries], bytes });
    }
  });
  return blocks;
}

/** The style of each cell of a sheet plan; null for the cells it leaves empty. */
export function styleGrid(plan: SheetPlan): (StyleName | null)[][] {
  return plan.grid.map((cells) => cells.map((cell) => cell?.style ?? null));
}
