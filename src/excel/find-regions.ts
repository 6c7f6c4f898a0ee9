import { quoteSheet, rangeAddress, type CellRange } from "../standard/address";
import type { Finding } from "../intake/finding";
import type { CellValue, FoundRegion } from "../intake/found-region";
import { placeOf, rangePlace } from "./range-place";
import { withoutHoles } from "./rectangles";
import { ownedSheets, usesOfSheets, type SheetUse } from "./report-ownership";
import { syncBySize } from "./sync-by-size";
import { readContents, type SheetContents, type WorkbookContents } from "./workbook-contents";

/** First rows of a region that are read to recognise it. */
export const previewRows = 60;

/** A region up to this size is read whole at once. */
const wholeRows = 400;
const wholeCells = 16_000;

/** Columns of a region that are looked at; workforce tables have some dozens. */
const mostColumns = 256;

/** Rows above an Excel table that may hold its titles. */
const titleRows = 12;

/** Bytes of JSON that a cell is expected to take: its value and its number format. */
const cellBytes = 40;

export interface FoundRegions {
  regions: FoundRegion[];
  /** Sheets that were not read, and why. */
  findings: Finding[];
  /** The workbook holds a report of ours. */
  hasReport: boolean;
  /** What stands in the workbook, cells apart. */
  contents: WorkbookContents;
}

const readUses: ReadonlySet<SheetUse> = new Set<SheetUse>(["input", "copied results"]);

/** A rectangle of a sheet to look at. */
interface Place {
  sheet: string;
  tableName: string | null;
  range: CellRange;
  isReportCopy: boolean;
  /** Rows right above an Excel table; null where nothing stands above. */
  above: CellRange | null;
}

/**
 * Finds what may hold a table: the Excel tables of the visible sheets, and the used
 * ranges that hold more than those.
 * Sheets of the report are never input; of sheets copied from another one, its table of results. Of large regions only the first rows are read. Round trips: three, and one for
 * each megabyte of first rows.
 */
export async function findRegions(context: Excel.RequestContext): Promise<FoundRegions> {
  const contents = await readContents(context);
  const uses = usesOfSheets(contents);
  const read = contents.sheets.filter(
    (sheet) => sheet.visible && readUses.has(uses.get(sheet) as SheetUse)
  );
  const places = await findPlaces(context, read, uses);
  return {
    regions: await readRegions(context, places),
    findings: [
      ...contents.sheets.flatMap((sheet) => leftOut(sheet, uses.get(sheet))),
      ...places.flatMap(cutOff),
    ],
    hasReport: ownedSheets(contents).size > 0,
    contents,
  };
}

/** The note that tells why a sheet of the user's was not read; none for the sheets that were, and for ours. */
function leftOut(sheet: SheetContents, use: SheetUse | undefined): Finding[] {
  if (sheet.key !== null) {
    return [];
  }
  const note = (code: string, message: string): Finding[] => [
    { severity: "note", code, message, count: 1, where: quoteSheet(sheet.name) },
  ];
  if (!sheet.visible) {
    return note(
      "hidden-sheet",
      `The sheet "${sheet.name}" is hidden, so it was not read. Unhide it if its data belong in the report.`
    );
  }
  return use === "reserved name"
    ? note(
        "reserved-sheet-name",
        `The sheet "${sheet.name}" was not read: a sheet of the report has this name. Rename it if its data belong in the report.`
      )
    : [];
}

/** The note that a region is wider than what is looked at. */
function cutOff({ sheet, range }: Place): Finding[] {
  const columns = range.right - range.left + 1;
  return columns <= mostColumns
    ? []
    : [
        {
          severity: "note",
          code: "columns-not-read",
          message: `Only the first ${mostColumns} of ${columns} columns of "${sheet}" were looked at. Move the columns that the report needs to the left.`,
          count: columns - mostColumns,
          where: quoteSheet(sheet),
        },
      ];
}

async function findPlaces(
  context: Excel.RequestContext,
  sheets: readonly SheetContents[],
  uses: ReadonlyMap<SheetContents, SheetUse>
): Promise<Place[]> {
  const queried = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true).load(rangePlace);
    const tables = sheet.tables.map(({ id, name }) => {
      const table = worksheet.tables.getItem(id);
      const whole = table.getRange().load(rangePlace);
      // Header and body apart, since a totals row is no record.
      const body = table.getDataBodyRange().load(rangePlace);
      return { name, whole, body };
    });
    const isReportCopy = uses.get(sheet) === "copied results";
    return { sheet: sheet.name, isReportCopy, used, tables };
  });
  await context.sync();

  return queried.flatMap(({ sheet, isReportCopy, used, tables }): Place[] => {
    if (used.isNullObject) {
      return [];
    }
    const all = placeOf(used);
    const wholes = tables.map(({ whole }) => placeOf(whole));
    const asTables = tables.map(({ name, body }, index): Place => {
      const whole = wholes[index];
      const above = {
        ...all,
        top: Math.max(all.top, whole.top - titleRows),
        bottom: whole.top - 1,
      };
      return {
        sheet,
        isReportCopy,
        tableName: name,
        range: { ...whole, bottom: placeOf(body).bottom },
        above: above.top <= above.bottom ? above : null,
      };
    });
    // Where something stands beside the tables the whole used range is looked at too: a list may surround them.
    return tables.length === 0 || holdsMore(all, wholes)
      ? [...asTables, { sheet, isReportCopy, tableName: null, range: all, above: null }]
      : asTables;
  });
}

/** True where a used range has room for a header and a row outside its Excel tables. */
function holdsMore(used: CellRange, tables: readonly CellRange[]): boolean {
  return withoutHoles(used, tables).some(
    ({ top, bottom, left, right }) => bottom > top && right > left
  );
}

async function readRegions(
  context: Excel.RequestContext,
  places: readonly Place[]
): Promise<FoundRegion[]> {
  const queried = places.map(({ sheet, isReportCopy, tableName, range, above }) => {
    const columnCount = Math.min(mostColumns, range.right - range.left + 1);
    const rowCount = range.bottom - range.top + 1;
    const whole = rowCount <= wholeRows && rowCount * columnCount <= wholeCells;
    const rows = whole ? rowCount : Math.min(rowCount, previewRows);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const right = range.left + columnCount - 1;
    const preview = worksheet.getRange(
      rangeAddress(range.top, range.left, range.top + rows - 1, right)
    );
    const titles =
      above &&
      worksheet.getRange(
        rangeAddress(
          above.top,
          above.left,
          above.bottom,
          Math.min(above.right, above.left + mostColumns - 1)
        )
      );
    return { sheet, isReportCopy, tableName, range, rowCount, columnCount, rows, preview, titles };
  });
  await syncBySize(
    context,
    queried.map(({ rows, columnCount, preview, titles }) => ({
      bytes: (rows + (titles ? titleRows : 0)) * columnCount * cellBytes,
      queue: () => {
        preview.load("values,numberFormat");
        titles?.load("values");
      },
    }))
  );
  return queried.map((region) => ({
    sheet: region.sheet,
    tableName: region.tableName,
    top: region.range.top,
    left: region.range.left,
    rowCount: region.rowCount,
    columnCount: region.columnCount,
    rows: region.preview.values as CellValue[][],
    numberFormats: region.preview.numberFormat as string[][],
    titles: region.titles ? titleLines(region.titles.values as CellValue[][]) : [],
    ...(region.isReportCopy ? { isReportCopy: true as const } : {}),
  }));
}

/** Rows of cells as lines of text; blank rows are left out. */
function titleLines(rows: readonly CellValue[][]): string[] {
  return rows
    .map((row) =>
      row
        .map((cell) => String(cell).trim())
        .filter((text) => text !== "")
        .join(" ")
    )
    .filter((line) => line !== "");
}
