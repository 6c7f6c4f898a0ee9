import { parseRange, type CellRange } from "../standard/address";
import { quietly } from "./own-writing";
import { areaFromA1, clearPieces, entryPieces, layoutPieces, stylePieces } from "./play-cells";
import { addTable, type PlacedTable } from "./play-tables";
import type { SheetTarget } from "./play-targets";
import type { Prepared } from "./prepare-sheets";
import { recordedSheet } from "./report-ownership";
import { gridSize } from "./sheet-cells";
import { syncBySize, type Piece } from "./sync-by-size";
import type { SheetContents, WorkbookContents } from "./workbook-contents";
import { isKeptSheet, placedTables, type Writing } from "./writing";

/**
 * Clears what the earlier report wrote, then writes cells, styles, tables and layout. Sheets with tables of the user's
 * are left to playKept.
 */
export async function writeCells(writing: Writing, prepared: Prepared): Promise<void> {
  const { context, contents, targets, state, date1904 } = writing;
  const { worksheets } = context.workbook;
  const pieces = targets.sheets.flatMap((target) => {
    if (isKeptSheet(target)) {
      return [];
    }
    const sheet = worksheets.getItem(target.name);
    const placed = placedTables(target, state);
    const stay = new Set(placed.map((table) => table.target));
    return [
      ...(target.existing === null
        ? []
        : clearPieces(sheet, writtenArea(contents, target, placed), [
            ...placed.map((table) => parseRange(table.target.plan.range)),
            ...(prepared.otherTables.get(target.existing.id) ?? []),
          ])),
      ...entryPieces(sheet, target.plan, {
        names: targets.sheetNames,
        date1904,
      }),
      ...stylePieces(sheet, target.plan),
      ...target.tables
        .filter((table) => !stay.has(table))
        .map((table) => ({ bytes: 1000, queue: () => addTable(sheet, table) })),
      ...layoutPieces(sheet, target.plan, target.existing === null),
    ];
  });
  const former = targets.formerSheets.flatMap((sheet) => formerPieces(writing, sheet));
  await syncBySize(context, [...pieces, ...former], () => quietly(context));
}

/** The cells, from A1, that the plan will fill or that the earlier report filled, rows of its tables included. */
function writtenArea(
  contents: WorkbookContents,
  target: SheetTarget,
  placed: readonly PlacedTable[]
): CellRange {
  const planned = gridSize(target.plan);
  const earlier = recordedSheet(contents, target.plan.key) ?? planned;
  return areaFromA1([
    planned,
    earlier,
    ...placed.map(({ range }) => ({ rows: range.bottom + 1, columns: range.right + 1 })),
  ]);
}

const formerSheetText =
  "This sheet belongs to the WRES report, but the last refresh had nothing to write here.";

/** Empties a sheet that the plan no longer has. Its tables stay with one empty row: others may point at them. */
function formerPieces({ context, contents, state }: Writing, former: SheetContents): Piece[] {
  const sheet = context.workbook.worksheets.getItem(former.id);
  const recorded = recordedSheet(contents, String(former.key)) ?? { rows: 1, columns: 1 };
  const tables = [...(state.sheets.get(former.id)?.tables.values() ?? [])];
  return [
    ...clearPieces(sheet, areaFromA1([recorded, { rows: 1, columns: 1 }]), tables),
    {
      bytes: 1000,
      queue: () => {
        sheet.getRange("A1").values = [[formerSheetText]];
      },
    },
  ];
}
