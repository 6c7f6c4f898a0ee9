import { parseRange, rangeAddress, type CellRange } from "../standard/address";
import type { Finding } from "../intake/finding";
import type { CellValue } from "../intake/found-region";
import { isOfficeError } from "./excel-run";
import { addKeptTable, keptHeight, layOutKept, type AddedKept } from "./add-kept";
import { applyGuarded } from "./guarded-steps";
import { keptChanges, placeText, type KeptChanges } from "./kept-changes";
import { frameFingerprints, isBlankArea, refreshFrame, type UsedCells } from "./kept-frame";
import type { KeptTable } from "./kept-tables";
import { quietly } from "./own-writing";
import { cellPieces } from "./play-cells";
import { keptTargetsOf, type Prepared } from "./prepare-sheets";
import { placeOf, rangePlace } from "./range-place";
import { overlap } from "./rectangles";
import type { RecordedKeptTable } from "./report-record";
import { syncBySize, type Piece } from "./sync-by-size";
import type { KeptTarget, SheetTarget } from "./play-targets";
import { isKeptSheet, type Writing } from "./writing";

/** What is remembered of the tables that belong to the user, and what has to be said of them. */
export interface PlayedKept {
  tables: RecordedKeptTable[];
  /** What stands around the tables, by key of the sheet. */
  frames: Map<string, Record<string, string>>;
  findings: Finding[];
}

/**
 * Writes the kept tables: those that the workbook lacks are added, the others brought up to date where they stand.
 * Around them only cells that still hold what the report wrote are written again.
 */
export async function playKept(writing: Writing, prepared: Prepared): Promise<PlayedKept> {
  const { context, targets } = writing;
  const sheets = targets.sheets.filter(({ kept }) => kept.length > 0);
  const kept = keptTargetsOf(targets);
  const played: PlayedKept = { tables: [], frames: new Map(), findings: [] };
  if (kept.length === 0) {
    return played;
  }
  const used = await readUsed(context, sheets.filter(isKeptSheet));
  const pieces: Piece[] = [];
  const added: AddedKept[] = [];
  for (const target of sheets) {
    const cells = used.get(target.plan.key);
    const frame = cells
      ? refreshFrame(writing, target, cells, prepared)
      : { pieces: [], written: frameFingerprints(writing, target), findings: [] };
    pieces.push(...frame.pieces);
    played.frames.set(target.plan.key, frame.written);
    played.findings.push(...frame.findings);
    added.push(...newTables(writing, target, cells, played.findings));
  }
  const refreshed = kept.flatMap((target) =>
    target.existing ? [refresh(writing, target, target.existing, prepared)] : []
  );
  for (const { table, changes } of refreshed) {
    const sheet = context.workbook.worksheets.getItem(table.sheet.id);
    pieces.push(...cellPieces(sheet, changes.cells));
    played.findings.push(...changes.findings);
  }
  pieces.push(...added.map((table) => addKeptTable(writing, table)));
  await syncBySize(context, pieces, () => quietly(context));

  for (const { table, changes } of refreshed) {
    played.findings.push(...(await addRows(context, table, changes)));
    played.tables.push(recordOf(table, { ...changes.written }));
  }
  played.findings.push(...(await layOut(context, added)));
  const made = added.map(({ target, written }) => {
    const table = context.workbook.tables.getItem(target.name).load("id,name");
    table.columns.load("items/id,items/name");
    return { target, written, table };
  });
  if (made.length > 0) {
    await context.sync();
  }
  for (const { target, written, table } of made) {
    const { definition } = target.plan;
    played.tables.push({
      key: definition.key,
      sheet: definition.sheet,
      table: table.id,
      name: table.name,
      columns: Object.fromEntries(
        table.columns.items.map(({ id, name }, index) => [
          definition.columns[index].key,
          { id, header: name },
        ])
      ),
      written,
    });
  }
  return played;
}

/** The cells of some sheets from A1 to the last that holds something, by key of the sheet, in two round trips. */
async function readUsed(
  context: Excel.RequestContext,
  sheets: readonly SheetTarget[]
): Promise<Map<string, UsedCells>> {
  const places = sheets.map((target) => {
    const sheet = context.workbook.worksheets.getItem(target.name);
    return { target, sheet, used: sheet.getUsedRangeOrNullObject(true).load(rangePlace) };
  });
  if (places.length === 0) {
    return new Map();
  }
  await context.sync();
  const ranges = places.map(({ target, sheet, used }) => {
    const { bottom, right } = used.isNullObject ? { bottom: 0, right: 0 } : placeOf(used);
    const range = sheet.getRange(rangeAddress(0, 0, bottom, right)).load("values,formulas");
    return { key: target.plan.key, range };
  });
  await context.sync();
  return new Map(
    ranges.map(({ key, range }) => [
      key,
      { values: range.values as CellValue[][], formulas: range.formulas as CellValue[][] },
    ])
  );
}

/**
 * The kept tables that a sheet lacks, each where the plan has it if those cells are free, else below everything that
 * stands on the sheet.
 */
function newTables(
  { state, contents }: Writing,
  target: SheetTarget,
  used: UsedCells | undefined,
  findings: Finding[]
): AddedKept[] {
  let lastRow = used ? used.formulas.length - 1 : target.plan.grid.length - 1;
  const standing = [...(state.sheets.get(target.existing?.id ?? "")?.tables.values() ?? [])];
  lastRow = Math.max(lastRow, ...standing.map(({ bottom }) => bottom));
  return target.kept
    .filter(({ existing }) => existing === null)
    .map((kept): AddedKept => {
      const { top, left } = parseRange(kept.plan.at);
      const height = keptHeight(kept.plan);
      const right = left + kept.plan.definition.columns.length - 1;
      const planned: CellRange = { top, left, bottom: top + height, right };
      const isFree =
        !used || (isBlankArea(used, planned) && !standing.some((range) => overlap(range, planned)));
      const at = isFree ? planned : { ...planned, top: lastRow + 3, bottom: lastRow + 3 + height };
      lastRow = Math.max(lastRow, at.bottom);
      if (contents.record?.kept?.some(({ key }) => key === kept.plan.definition.key)) {
        findings.push({
          severity: "warning",
          code: "kept-table-lost",
          message: `The table "${kept.plan.definition.table}" of an earlier report was not found: it was deleted or converted to a range. A new one was added${isFree ? "" : ` below what stands on "${target.name}", which was left as it is; copy your entries over`}.`,
          count: 1,
          where: placeText(target.name, at),
        });
      }
      return {
        target: kept,
        sheetName: target.name,
        at,
        isNewSheet: target.existing === null,
        written: {},
      };
    });
}

function refresh(
  { targets, date1904 }: Writing,
  target: KeptTarget,
  read: KeptTable,
  prepared: Prepared
): { table: KeptTable; changes: KeptChanges } {
  // The tables of the report above it may have pushed it since it was read.
  const now = prepared.keptTables.get(read.id) ?? read.whole;
  const down = now.top - read.whole.top;
  const moved = ({ top, bottom, ...sides }: CellRange): CellRange => ({
    ...sides,
    top: top + down,
    bottom: bottom + down,
  });
  const table = { ...read, whole: moved(read.whole), body: moved(read.body) };
  return {
    table,
    changes: keptChanges(target.plan, table, { names: targets.sheetNames, date1904 }),
  };
}

/** Adds the rows that a table lacks. Excel refuses where something below cannot move; then nothing of it is added. */
async function addRows(
  context: Excel.RequestContext,
  table: KeptTable,
  changes: KeptChanges
): Promise<Finding[]> {
  if (changes.added.length === 0) {
    return [];
  }
  try {
    quietly(context);
    context.workbook.tables.getItem(table.id).rows.add(undefined, changes.added);
    await context.sync();
    Object.assign(changes.written, changes.writtenAdded);
    return [];
  } catch (error) {
    if (!isOfficeError(error)) {
      throw error;
    }
    return [
      {
        severity: "error",
        code: "kept-rows-refused",
        message: `Excel did not let the report add ${changes.added.length} rows to the table "${table.name}". Take off its filter, and move what stands below it or beside its last row; then refresh.`,
        count: changes.added.length,
        where: placeText(table.sheet.name, table.whole),
      },
    ];
  }
}

async function layOut(
  context: Excel.RequestContext,
  added: readonly AddedKept[]
): Promise<Finding[]> {
  const steps = added.flatMap((table) => layOutKept(context, table));
  const refused =
    steps.length === 0 ? [] : await applyGuarded(context, steps, () => quietly(context));
  return refused.map(({ what, of }) => ({
    severity: "note",
    code: "kept-setting-refused",
    message: `This version of Excel refused ${what} of the table "${of}". Nothing is lost by it; set it by hand if you need it.`,
    count: 1,
    where: "",
  }));
}

function recordOf(table: KeptTable, written: RecordedKeptTable["written"]): RecordedKeptTable {
  const { definition, recorded, id, name, columns } = table;
  return {
    key: definition.key,
    sheet: definition.sheet,
    table: id,
    name,
    columns: {
      ...recorded?.columns,
      ...Object.fromEntries(
        [...columns].map(([key, column]) => [key, { id: column.id, header: column.header }])
      ),
    },
    written,
  };
}
