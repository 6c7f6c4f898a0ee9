import { withSheet, type CellRange } from "../standard/address";
import { quietly } from "./own-writing";
import { defineStyle, styleChanges } from "./play-cells";
import { removalPieces, resizePieces } from "./play-tables";
import type { KeptTarget, PlayTargets, SheetTarget } from "./play-targets";
import { placeOf, rangePlace } from "./range-place";
import { sheetMark } from "./report-record";
import { syncBySize, type Piece } from "./sync-by-size";
import type { SheetContents } from "./workbook-contents";
import { isKeptSheet, isReportTable, placedTables, type State, type Writing } from "./writing";

export interface Prepared {
  /** Ids of the sheets of the plan, by key. */
  ids: ReadonlyMap<string, string>;
  /** Where the tables stand that somebody else made on our sheets, by id of the sheet. */
  otherTables: ReadonlyMap<string, CellRange[]>;
  /** Where the kept tables stand now that the tables of the report have their rows, by id. */
  keptTables: ReadonlyMap<string, CellRange>;
}

/** New sheets (hidden for now) and their marks, cell styles, names, and the right number of rows in each table. */
export async function prepareSheets(writing: Writing): Promise<Prepared> {
  const { context, plan, contents, targets, state } = writing;
  const { workbook } = context;
  quietly(context);
  const added = targets.sheets
    .filter(({ existing }) => existing === null)
    .map((target) => {
      const sheet = workbook.worksheets.add(target.name);
      sheet.visibility = "Hidden";
      sheet.names.add(sheetMark, `="${target.plan.key}"`).visible = false;
      return { key: target.plan.key, sheet: sheet.load("id") };
    });
  styleChanges(plan.styles, state.styles, contents.record?.styles ?? []).forEach((change) =>
    defineStyle(workbook, change)
  );
  setNames(workbook, targets);
  targets.sheets.forEach((target) =>
    leftTables(target, writing).forEach((id) => workbook.tables.getItem(id).convertToRange())
  );
  await syncBySize(
    context,
    [
      ...targets.sheets.flatMap((target) => {
        const sheet = workbook.worksheets.getItem(target.name);
        return placedTables(target, state).flatMap((placed) => resizePieces(sheet, placed));
      }),
      ...targets.formerSheets.flatMap((former) => emptyTables(workbook, former, state)),
    ],
    () => quietly(context)
  );
  const others = targets.sheets.flatMap(({ existing }) =>
    (existing?.tables ?? [])
      .filter(({ id, name }) => !isReportTable(name) || targets.keptTables.has(id))
      .map(({ id }) => ({
        sheet: String(existing?.id),
        range: workbook.tables.getItem(id).getRange().load(rangePlace),
      }))
  );
  const kept = keptTargetsOf(targets).flatMap(({ existing }) =>
    existing
      ? [
          {
            id: existing.id,
            whole: workbook.tables.getItem(existing.id).getRange().load(rangePlace),
          },
        ]
      : []
  );
  await context.sync();

  const otherTables = new Map<string, CellRange[]>();
  for (const { sheet, range } of others) {
    otherTables.set(sheet, [...(otherTables.get(sheet) ?? []), placeOf(range)]);
  }
  return {
    ids: new Map([
      ...targets.sheets.flatMap(({ plan: { key }, existing }): [string, string][] =>
        existing ? [[key, existing.id]] : []
      ),
      ...added.map(({ key, sheet }): [string, string] => [key, sheet.id]),
    ]),
    otherTables,
    keptTables: new Map(kept.map(({ id, whole }) => [id, placeOf(whole)])),
  };
}

/** All kept tables of the plan. */
export function keptTargetsOf({ sheets, movedKept }: PlayTargets): KeptTarget[] {
  return [...sheets.flatMap(({ kept }) => kept), ...movedKept];
}

function setNames(workbook: Excel.Workbook, targets: PlayTargets): void {
  for (const { plan, exists } of targets.names) {
    const sheet = targets.sheetNames.get(plan.sheet) ?? plan.sheet;
    const formula = `=${withSheet(sheet, plan.address)}`;
    if (exists) {
      workbook.names.getItem(plan.name).formula = formula;
    } else {
      workbook.names.add(plan.name, formula);
    }
  }
  // A figure that is no longer reported keeps its name, so that formulas using it say #N/A rather than #NAME?.
  for (const name of targets.formerNames) {
    workbook.names.getItem(name).formula = "=NA()";
  }
}

/** Leaves the tables of a sheet that is no longer planned with one empty row. */
function emptyTables(workbook: Excel.Workbook, former: SheetContents, state: State): Piece[] {
  const ranges = state.sheets.get(former.id)?.tables;
  return former.tables.flatMap(({ id, name }) => {
    const range = ranges?.get(id);
    if (!range || !isReportTable(name)) {
      return [];
    }
    const table = () => workbook.tables.getItem(id);
    const rows = range.bottom - range.top;
    return [
      ...removalPieces(table, rows, rows - 1),
      { bytes: 500, queue: () => table().getDataBodyRange().clear("Contents") },
    ];
  });
}

/**
 * Our tables that cannot stay: no longer planned, or planned elsewhere. They become plain cells, which turns
 * structured references to them into plain ones. Tables that somebody else made on the sheet are left alone.
 */
function leftTables(target: SheetTarget, { state, targets }: Writing): string[] {
  if (isKeptSheet(target)) {
    return [];
  }
  const stay = new Set(placedTables(target, state).map((table) => table.target.existing));
  const ours = (target.existing?.tables ?? []).filter(
    ({ id, name }) => isReportTable(name) && !targets.keptTables.has(id)
  );
  return ours.map(({ id }) => id).filter((id) => !stay.has(id));
}
