import { functionNamespace } from "./function-namespace";
import { rangeAddress, type CellRange } from "../standard/address";
import type { CellValue } from "../intake/found-region";
import { enteredText } from "./entered-text";
import { quietly, withoutEvents } from "./own-writing";
import { placeOf, rangePlace } from "./range-place";
import { rectanglesByLabel } from "./rectangles";
import { syncBySize, type Piece } from "./sync-by-size";
import { WorkbookMessage, type ConvertScope, type FunctionCells } from "./workbook-port";

/** Cells whose formulas are read at once: about a megabyte. */
const blockCells = 20_000;

/** Bytes of JSON that a written value takes. */
const valueBytes = 40;

const textLiteral = /"(?:[^"]|"")*"/g;
const quotedSheet = /'(?:[^']|'')*'!/g;
const functionCall = () =>
  new RegExp(`(?:^|[^A-Za-z0-9_.])${functionNamespace()}\\.[A-Z][A-Z0-9.]*\\s*\\(`, "i");

/** Shown in a cell while its function is still at work. */
const unfinished = /^#(BUSY|GETTING_DATA|CONNECT)!?$/i;

/** Whether a formula calls one of the WRES functions; in a text or in the name of a sheet it does not. */
export function callsFunction(formula: unknown): boolean {
  return (
    typeof formula === "string" &&
    formula.startsWith("=") &&
    functionCall().test(formula.replace(textLiteral, '""').replace(quotedSheet, ""))
  );
}

/** A block of whole rows of one sheet that holds WRES formulas. */
interface Block {
  sheet: string;
  range: CellRange;
  formulas: unknown[][];
}

/** The used cells of the scope, by sheet. */
async function usedRanges(
  context: Excel.RequestContext,
  scope: ConvertScope
): Promise<{ sheet: string; locked: boolean; range: CellRange }[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/name");
  const selected = scope === "workbook" ? null : workbook.getSelectedRange();
  selected?.load(`${rangePlace},worksheet/name`);
  await context.sync();

  const asked = sheets.items
    .filter(({ name }) => selected === null || name === selected.worksheet.name)
    .map((sheet) => {
      sheet.protection.load("protected");
      const used = sheet.getUsedRangeOrNullObject(true).load(rangePlace);
      return { sheet, used };
    });
  await context.sync();

  return asked.flatMap(({ sheet, used }) => {
    if (used.isNullObject) {
      return [];
    }
    const all = placeOf(used);
    const inside = scope === "selection" && selected ? placeOf(selected) : all;
    const range = {
      top: Math.max(all.top, inside.top),
      left: Math.max(all.left, inside.left),
      bottom: Math.min(all.bottom, inside.bottom),
      right: Math.min(all.right, inside.right),
    };
    return range.top <= range.bottom && range.left <= range.right
      ? [{ sheet: sheet.name, locked: sheet.protection.protected, range }]
      : [];
  });
}

function rowBlocks(range: CellRange): CellRange[] {
  const rows = Math.max(1, Math.floor(blockCells / (range.right - range.left + 1)));
  const blocks: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return blocks;
}

const rangeOf = (
  context: Excel.RequestContext,
  sheet: string,
  { top, left, bottom, right }: CellRange
) => context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(top, left, bottom, right));

/** The blocks of the scope that hold WRES formulas, and the names of protected sheets among them. */
async function findBlocks(
  context: Excel.RequestContext,
  scope: ConvertScope
): Promise<{ blocks: Block[]; locked: string[] }> {
  const used = await usedRanges(context, scope);
  const reads = used.flatMap(({ sheet, range }) =>
    rowBlocks(range).map((block) => ({
      sheet,
      block,
      cells: rangeOf(context, sheet, block),
    }))
  );
  await syncBySize(
    context,
    reads.map(({ block, cells }): Piece => ({
      bytes: (block.bottom - block.top + 1) * (block.right - block.left + 1) * valueBytes,
      queue: () => cells.load("formulas"),
    }))
  );
  const blocks = reads
    .map(({ sheet, block, cells }) => ({ sheet, range: block, formulas: cells.formulas }))
    .filter(({ formulas }) => formulas.some((row) => row.some(callsFunction)));
  const holding = new Set(blocks.map(({ sheet }) => sheet));
  const locked = used.filter(({ sheet, locked }) => locked && holding.has(sheet));
  return { blocks, locked: locked.map(({ sheet }) => sheet) };
}

/** How many cells hold WRES formulas, and on which sheets. */
function counted(blocks: readonly Block[]): FunctionCells {
  return {
    cells: blocks.reduce(
      (sum, { formulas }) =>
        sum + formulas.reduce((inRows, row) => inRows + row.filter(callsFunction).length, 0),
      0
    ),
    sheets: [...new Set(blocks.map(({ sheet }) => sheet))],
  };
}

/** The cells of a scope whose formula calls a WRES function. Rejects where no single range is selected. */
export async function countFunctionCells(
  context: Excel.RequestContext,
  scope: ConvertScope
): Promise<FunctionCells> {
  return counted((await findBlocks(context, scope)).blocks);
}

const errorValue = /^#[A-Z/0]+[!?A]?$/;

/** The entry that leaves a value in a cell: errors stay errors, texts stay texts. */
const entryOf = (value: CellValue) =>
  typeof value === "string" && !errorValue.test(value) ? enteredText(value) : value;

/**
 * Replaces the cells of a scope whose formula calls a WRES function by their values, and gives what was replaced. A formula
 * that fills several cells leaves all their values behind. Rejects with a WorkbookMessage, before anything is written,
 * where a sheet is protected ("protected") or a function is still at work ("excel-busy").
 */
export async function convertToValues(
  context: Excel.RequestContext,
  scope: ConvertScope
): Promise<FunctionCells> {
  const { blocks, locked } = await findBlocks(context, scope);
  if (locked.length > 0) {
    throw new WorkbookMessage(
      `${locked.map((sheet) => `"${sheet}"`).join(", ")} ${locked.length > 1 ? "are protected sheets" : "is a protected sheet"}, so nothing was replaced. Take the protection off (Review, Unprotect Sheet), then try again.`,
      "protected"
    );
  }
  if (blocks.length === 0) {
    return counted(blocks);
  }
  // The whole used range is looked at, since an array may spill out of the scope.
  const around = (await usedRanges(context, "workbook")).filter(({ sheet }) =>
    blocks.some((block) => block.sheet === sheet)
  );
  const areas = around.flatMap(({ sheet, range }) =>
    rowBlocks(range).map((block) => ({ sheet, range: block }))
  );
  const before = await readValues(context, areas);
  const pieces = blocks.flatMap(({ sheet, range, formulas }) =>
    writing(
      context,
      sheet,
      range,
      formulas.map((row) => row.map(callsFunction)),
      (row, column) => {
        const value = valueIn(areas, before, sheet, row, column);
        if (typeof value === "string" && unfinished.test(value)) {
          throw new WorkbookMessage(
            `${rangeAddress(row, column, row, column)} on sheet "${sheet}" is still being calculated, so nothing was replaced. Wait a moment, then try again.`,
            "excel-busy"
          );
        }
        return value;
      }
    )
  );
  await withoutEvents(context, async () => {
    await syncBySize(context, pieces, () => quietly(context));
    await restoreSpilled(context, areas, before);
  });
  return counted(blocks);
}

function valueIn(
  areas: readonly Area[],
  values: readonly CellValue[][][],
  sheet: string,
  row: number,
  column: number
): CellValue {
  const index = areas.findIndex(
    (area) => area.sheet === sheet && area.range.top <= row && row <= area.range.bottom
  );
  const { top, left } = areas[index].range;
  return values[index][row - top][column - left];
}

type Area = Pick<Block, "sheet" | "range">;

async function readValues(
  context: Excel.RequestContext,
  areas: readonly Area[]
): Promise<CellValue[][][]> {
  const reads = areas.map(({ sheet, range }) => rangeOf(context, sheet, range));
  await syncBySize(
    context,
    areas.map(({ range }, index) => ({
      bytes: (range.bottom - range.top + 1) * (range.right - range.left + 1) * valueBytes,
      queue: () => reads[index].load("values"),
    }))
  );
  return reads.map(({ values }) => values as CellValue[][]);
}

/** Writes values into the chosen cells of a block: neighbours as one rectangle. */
function writing(
  context: Excel.RequestContext,
  sheet: string,
  range: CellRange,
  chosen: readonly (readonly boolean[])[],
  valueAt: (row: number, column: number) => CellValue
): Piece[] {
  const marked = chosen.map((row) => row.map((one) => (one ? "chosen" : null)));
  return [...rectanglesByLabel(marked).values()].flat().map((found) => {
    const place = {
      top: range.top + found.top,
      left: range.left + found.left,
      bottom: range.top + found.bottom,
      right: range.left + found.right,
    };
    const entries: CellValue[][] = [];
    for (let row = place.top; row <= place.bottom; row += 1) {
      entries.push([]);
      for (let column = place.left; column <= place.right; column += 1) {
        entries[row - place.top].push(entryOf(valueAt(row, column)));
      }
    }
    return {
      bytes: JSON.stringify(entries).length,
      queue: () => {
        rangeOf(context, sheet, place).values = entries;
      },
    };
  });
}

/**
 * What an array formula showed in its neighbours goes with the formula. Excel tells of spilled cells only from
 * ExcelApi 1.12 on, so values that have vanished are recognised by having vanished.
 */
async function restoreSpilled(
  context: Excel.RequestContext,
  areas: readonly Area[],
  before: readonly CellValue[][][]
): Promise<void> {
  const after = await readValues(context, areas);
  const pieces = areas.flatMap(({ sheet, range }, area) => {
    const vanished = after[area].map((row, rowIndex) =>
      row.map((value, column) => value === "" && before[area][rowIndex][column] !== "")
    );
    return writing(
      context,
      sheet,
      range,
      vanished,
      (row, column) => before[area][row - range.top][column - range.left]
    );
  });
  await syncBySize(context, pieces, () => quietly(context));
}
