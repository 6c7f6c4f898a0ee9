import { cellAddress, rangeAddress, type CellRange } from "../standard/address";
import type { CellStyleDefinition, SheetPlan } from "../report/report-plan";
import type { GuardedStep } from "./guarded-steps";
import { addressLists, rectanglesByLabel, withoutHoles } from "./rectangles";
import {
  entryBlocks,
  styleGrid,
  type CellEntry,
  type Entry,
  type EntryOptions,
} from "./sheet-cells";
import type { Piece } from "./sync-by-size";

const address = ({ top, left, bottom, right }: CellRange) => rangeAddress(top, left, bottom, right);

/** Rough size of a request that sets one property, beside its address. */
const settingBytes = 400;

/**
 * Width in points of a column of so many characters of the workbook's default font, taken as Calibri 11:
 * 7 pixels a character and 5 for padding, 96 pixels to 72 points (ECMA-376 part 1, 18.3.1.13).
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

/** Clears an area but for its tables, whose cells are overwritten and never emptied. */
export function clearPieces(sheet: Excel.Worksheet, area: CellRange, tables: CellRange[]): Piece[] {
  return withoutHoles(area, tables).map((part) => ({
    bytes: settingBytes,
    queue: () => sheet.getRange(address(part)).clear("All"),
  }));
}

/** Writes the entries of a sheet, in blocks. */
export function entryPieces(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  options: EntryOptions
): Piece[] {
  return entryBlocks(plan, options).map(({ range, entries, bytes }) => ({
    bytes: bytes + settingBytes,
    queue: () => {
      sheet.getRange(address(range)).formulas = entries;
    },
  }));
}

/** Writes single cells, those below each other together. */
export function cellPieces(sheet: Excel.Worksheet, cells: readonly CellEntry[]): Piece[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { row: number; column: number; entries: Entry[] }[] = [];
  for (const { row, column, entry } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.entries.length === row) {
      last.entries.push(entry);
    } else {
      runs.push({ row, column, entries: [entry] });
    }
  }
  return runs.map(({ row, column, entries }) => ({
    bytes: settingBytes + JSON.stringify(entries).length,
    queue: () => {
      const address = rangeAddress(row, column, row + entries.length - 1, column);
      sheet.getRange(address).formulas = entries.map((entry) => [entry]);
    },
  }));
}

/** Gives each cell its style: each style once for all its rectangles. */
export function stylePieces(sheet: Excel.Worksheet, plan: SheetPlan): Piece[] {
  return [...rectanglesByLabel(styleGrid(plan))].flatMap(([style, ranges]) =>
    addressLists(ranges).map((list) => ({
      bytes: list.length + settingBytes,
      queue: () => {
        sheet.getRanges(list).style = style;
      },
    }))
  );
}

/** Column widths, row heights, frozen panes and the colour of the tab. */
export function layoutPieces(sheet: Excel.Worksheet, plan: SheetPlan, isNew: boolean): Piece[] {
  const piece = (queue: () => void): Piece => ({ bytes: settingBytes, queue });
  const widths = [...rectanglesByLabel([plan.columnWidths])].flatMap(([characters, ranges]) =>
    ranges.map((range) =>
      piece(() => {
        sheet.getRange(address(range)).format.columnWidth = columnPoints(characters);
      })
    )
  );
  const heights = Object.entries(plan.rowHeights).map(([row, points]) =>
    piece(() => {
      sheet.getRange(cellAddress(Number(row), 0)).format.rowHeight = points;
    })
  );
  return [
    ...widths,
    ...(isNew || plan.grid.length === 0
      ? []
      : [
          piece(() =>
            sheet.getRange(rangeAddress(0, 0, plan.grid.length - 1, 0)).format.autofitRows()
          ),
        ]),
    ...heights,
    piece(() => freeze(sheet, plan.freeze)),
    piece(() => {
      sheet.tabColor = plan.tabColor;
      if (isNew) {
        sheet.showGridlines = false;
      }
    }),
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeAddress(0, 0, rows - 1, columns - 1));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

/** Paper, print area, scale, breaks and footer of the printed page. */
export function pageSteps(sheet: Excel.Worksheet, { print, kept = [] }: SheetPlan): GuardedStep[] {
  return [
    {
      what: "the paper size and orientation",
      apply: () => {
        sheet.pageLayout.paperSize = "A4";
        sheet.pageLayout.orientation = print.orientation;
      },
    },
    {
      what: "the print area and the repeated rows",
      apply: () => {
        // A table that grows would grow out of a fixed area: then all that is used is printed.
        if (kept.length === 0) {
          sheet.pageLayout.setPrintArea(print.area);
        }
        if (print.titleRows !== null) {
          sheet.pageLayout.setPrintTitleRows(print.titleRows);
        }
        if (print.titleColumns !== undefined) {
          sheet.pageLayout.setPrintTitleColumns(print.titleColumns);
        }
      },
    },
    {
      what: "the scale of the page",
      apply: () => {
        sheet.pageLayout.zoom =
          print.scale === null ? { horizontalFitToPages: 1 } : { scale: print.scale };
      },
    },
    {
      what: "the footer",
      apply: () => {
        const { defaultForAllPages } = sheet.pageLayout.headersFooters;
        defaultForAllPages.leftFooter = "&A";
        defaultForAllPages.rightFooter = "Page &P of &N";
      },
    },
    {
      what: "the page breaks",
      apply: () => {
        sheet.verticalPageBreaks.removePageBreaks();
        print.verticalBreaks.forEach((cell) => sheet.verticalPageBreaks.add(cell));
        sheet.horizontalPageBreaks.removePageBreaks();
        print.horizontalBreaks.forEach((cell) => sheet.horizontalPageBreaks.add(cell));
      },
    },
  ];
}

/** Cell styles to make or to bring up to date. */
export interface StyleChange {
  definition: CellStyleDefinition;
  isNew: boolean;
}

/**
 * Styles that the workbook lacks, and those whose definition is no longer the one we last wrote. A style that was
 * changed in the workbook since, or was there before us, stays as it is: it is the house style.
 */
export function styleChanges(
  planned: readonly CellStyleDefinition[],
  present: ReadonlySet<string>,
  recorded: readonly CellStyleDefinition[]
): StyleChange[] {
  const written = new Map(recorded.map((style) => [style.name, inOrder(style)]));
  return planned.flatMap((definition): StyleChange[] => {
    if (!present.has(definition.name)) {
      return [{ definition, isNew: true }];
    }
    const last = written.get(definition.name);
    return last === undefined || last === inOrder(definition) ? [] : [{ definition, isNew: false }];
  });
}

/** A definition as text, whatever the order of its properties. */
const inOrder = (style: CellStyleDefinition) => JSON.stringify(Object.entries(style).sort());

/** Makes a cell style of the workbook, or gives it its definition again. */
export function defineStyle(workbook: Excel.Workbook, { definition, isNew }: StyleChange): void {
  if (isNew) {
    workbook.styles.add(definition.name);
  }
  const style = workbook.styles.getItem(definition.name);
  style.numberFormat = definition.numberFormat;
  style.font.name = definition.fontName;
  style.font.size = definition.fontSize;
  style.font.bold = definition.bold;
  style.font.italic = definition.italic;
  style.font.color = definition.fontColor;
  if (definition.fillColor !== null) {
    style.fill.color = definition.fillColor;
  } else if (!isNew) {
    style.fill.clear();
  }
  style.horizontalAlignment = definition.horizontal;
  style.verticalAlignment = "Top";
  style.wrapText = definition.wrap;
}

/** The smallest area from A1 that holds areas of these sizes; one cell at least. */
export function areaFromA1(sizes: readonly { rows: number; columns: number }[]): CellRange {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(1, ...sizes.map((size) => size.rows)) - 1,
    right: Math.max(1, ...sizes.map((size) => size.columns)) - 1,
  };
}
