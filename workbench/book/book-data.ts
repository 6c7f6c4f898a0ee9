import type { ChartModel } from "./chart-model";

/** A cell as the engine keeps it (the shape of a Univer cell). Blank cells are absent. */
export interface Cell {
  /** Value, or the cached result of a formula. Errors are text such as "#REF!" with t = ERROR. */
  v?: string | number | boolean;
  /** Formula with its leading "=". */
  f?: string;
  /** Id of a format in BookData.formats. */
  s?: string;
  /** The value is an error value, not a text that looks like one. */
  error?: true;
  /** Cells filled by an array formula, on the cell that holds it, e.g. "B2:B9". */
  arrayRange?: string;
}

/** row → column → cell, zero-based. */
export type CellMatrix = Record<number, Record<number, Cell>>;

/**
 * What differs from the cell style, or from the workbook's default. A fillColor of "" is no fill.
 */
export interface CellFormat {
  /** Name of a cell style, e.g. "WRES Ratio". */
  namedStyle?: string;
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fillColor?: string;
  horizontal?: "General" | "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  /**
   * Index of the package's cell format (cellXfs) this one was read from. What is not said here, such
   * as borders, is taken from there when it is written; keep it when a format is changed.
   */
  sourceXf?: number;
  borders?: Partial<Record<BorderSide, BorderLine>>;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

/** Style and weight are those of Office.js (Excel.BorderLineStyle, Excel.BorderWeight). */
export interface BorderLine {
  style: string;
  weight: string;
  color: string;
}

export interface TableModel {
  id: string;
  name: string;
  /** Header and data (and totals row), e.g. "A4:L3516". */
  range: string;
  columns: string[];
  /** Ids of the columns in the file, in the order of the columns; absent: 1, 2, … An id stays with its column. */
  columnIds?: number[];
  hasTotalsRow: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Path of its part in the package it was read from; absent for a table made since. */
  part?: string;
}

/** What may be entered into some cells (ECMA-376 part 1, 18.3.1.32). Kinds and operators are those of Office.js. */
export interface ValidationModel {
  /** Blocks of cells as a file lists them, "F7:F20 H7". */
  ranges: string;
  /** "Other": of a kind the host does not know; it stays as the file has it. */
  kind: "List" | "Date" | "WholeNumber" | "Decimal" | "Other";
  operator: string;
  /** As the file has them: a quoted list, a number or a formula without "=". */
  formula1: string;
  formula2: string | null;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
  /** Position in the file it was read from; absent for one made or changed since. */
  source?: number;
}

/** How cells look that meet a condition; what is absent stays as it is. */
export interface ConditionalLook {
  bold?: boolean;
  italic?: boolean;
  /** "#RRGGBB". */
  fontColor?: string;
  fillColor?: string;
}

/** A look that depends on what a cell holds (ECMA-376 part 1, 18.3.1.18). */
export interface ConditionalFormatModel {
  id: string;
  /** Blocks of cells as a file lists them. */
  ranges: string;
  /** "Other": of a kind the host does not know; it stays as the file has it. */
  kind: "CellValue" | "Other";
  operator: string;
  /** Formulas without "=". */
  formula1: string;
  formula2: string | null;
  look: ConditionalLook;
  stopIfTrue: boolean;
  /** Position of its group in the file and of the rule in the group; absent for one made or changed since. */
  source?: { group: number; rule: number };
}

export interface NameModel {
  name: string;
  /** With its leading "=", e.g. "='WRES Summary'!$F$8". */
  formula: string;
  visible: boolean;
}

export interface PageLayoutModel {
  orientation?: "Portrait" | "Landscape";
  printArea?: string;
  titleRows?: string;
  /** E.g. "$A:$B". */
  titleColumns?: string;
  /** Percent. */
  scale?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  paperSize?: "A4" | "A3";
  centerHorizontally?: boolean;
  /** Zero-based row or column that begins a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
  footer?: string;
}

export interface SheetModel {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Path of its part in the package it was read from; null for a sheet made since. */
  part: string | null;
  cells: CellMatrix;
  tables: TableModel[];
  charts: ChartModel[];
  validations: ValidationModel[];
  /** The first wins where two would look different. */
  conditionalFormats: ConditionalFormatModel[];
  /** Sheet-scoped names. */
  names: NameModel[];
  /** Characters by zero-based column; points by zero-based row. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  freeze: { rows: number; columns: number };
  pageLayout: PageLayoutModel;
  protected: boolean;
  showGridlines: boolean;
  tabColor: string | null;
  /** Cells of a sheet that came from a package and were changed since, as "row,column" (zero-based). */
  changedCells: Set<string>;
}

/** Everything of a workbook that the host knows, as plain data. What it does not know stays in the package. */
export interface BookData {
  sheets: SheetModel[];
  /** Workbook-scoped names. */
  names: NameModel[];
  formats: Record<string, CellFormat>;
  /** Cell styles made by the add-in, by name. */
  namedStyles: Record<string, CellFormat>;
  customXmlParts: { id: string; xml: string; part: string | null }[];
  date1904: boolean;
  /** Id of the sheet that is shown when the workbook opens. */
  activeSheet: string | null;
}
