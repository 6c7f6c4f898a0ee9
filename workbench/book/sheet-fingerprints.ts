import type { SheetModel } from "./book-data";

/** What a sheet looked like when it was read, part by part, to tell what has changed since. */
export interface SheetFingerprint {
  name: string;
  view: string;
  tabColor: string;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  pageLayout: string;
  printNames: string;
  protected: boolean;
  /** By path of the part. */
  tables: Record<string, string>;
  charts: Record<string, string>;
  validations: string;
  conditionalFormats: string;
}

export interface PackageFingerprint {
  /** By path of the part. */
  sheets: Map<string, SheetFingerprint>;
  /** Parts of the sheets whose tabs are selected. */
  selected: Set<string>;
  /** Part of the sheet shown; null when it is no worksheet. */
  active: string | null;
}

function byPart(models: readonly { part?: string }[]): Record<string, string> {
  return Object.fromEntries(
    models.flatMap((model) => (model.part === undefined ? [] : [[model.part, fingerprint(model)]]))
  );
}

/** A text that is the same for models that say the same. */
export function fingerprint(model: object): string {
  return JSON.stringify(model);
}

/** The parts of a page layout that stand in the sheet, and those that are names of the workbook. */
export function pageFingerprints(sheet: SheetModel): { pageLayout: string; printNames: string } {
  const { printArea, titleRows, titleColumns, ...layout } = sheet.pageLayout;
  return {
    pageLayout: fingerprint(layout),
    printNames: fingerprint({ printArea, titleRows, titleColumns }),
  };
}

/** The view of a sheet, as text. */
export function viewFingerprint(sheet: SheetModel): string {
  return fingerprint([sheet.freeze.rows, sheet.freeze.columns, sheet.showGridlines]);
}

/** What a sheet looks like now. */
export function sheetFingerprint(sheet: SheetModel): SheetFingerprint {
  return {
    name: sheet.name,
    view: viewFingerprint(sheet),
    tabColor: sheet.tabColor ?? "",
    columnWidths: { ...sheet.columnWidths },
    rowHeights: { ...sheet.rowHeights },
    hiddenRows: [...sheet.hiddenRows],
    ...pageFingerprints(sheet),
    protected: sheet.protected,
    tables: byPart(sheet.tables),
    charts: byPart(sheet.charts),
    validations: fingerprint(sheet.validations),
    conditionalFormats: fingerprint(sheet.conditionalFormats),
  };
}

/**
 * The fingerprints of files read, as long as their bytes are in use: models are changed in place
 * after reading, and reading a large file once more to see how it was costs half a second.
 */
const remembered = new WeakMap<Uint8Array, PackageFingerprint>();

export function rememberFingerprint(bytes: Uint8Array, fingerprints: PackageFingerprint): void {
  remembered.set(bytes, fingerprints);
}

/** Fingerprints of a file that was read before; undefined if these bytes were not. */
export function recallFingerprint(bytes: Uint8Array): PackageFingerprint | undefined {
  return remembered.get(bytes);
}
