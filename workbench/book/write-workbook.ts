import { formatRectangle, parseReference } from "./a1";
import type { BookData, Cell, SheetModel, TableModel } from "./book-data";
import type { CellLookup } from "./chart-xml";
import { WorkbookPackage, XML_DECLARATION, RELATIONSHIP_TYPES } from "./package-parts";
import {
  type XmlElement,
  childElement,
  childElements,
  descend,
  elementFrom,
  escapeAttribute,
  insertInOrder,
  parseXml,
  removeChild,
  serialiseXml,
  setAttribute,
} from "./package-xml";
import { relationshipAttribute } from "./read-drawing";
import { isOn } from "./read-sheet-settings";
import { readWorkbook, sheetEntries, stylesPart, themeColors, workbookPart } from "./read-workbook";
import {
  type PackageFingerprint,
  type SheetFingerprint,
  fingerprint,
  pageFingerprints,
  recallFingerprint,
  viewFingerprint,
} from "./sheet-fingerprints";
import { writeConditionalFormats, writeValidations } from "./write-cell-rules";
import { type RowChanges, patchRows, rowsXml } from "./write-cells";
import { writeCustomXmlParts } from "./write-custom-xml";
import { chartReferences } from "./write-changed-chart";
import { relationshipsPrefix, writeSheetCharts } from "./write-drawing";
import { type SheetScope, WORKBOOK_ORDER, writeNames } from "./write-names";
import {
  WORKSHEET_ORDER,
  applyColumnWidths,
  applyCursorAtStart,
  applyPageLayout,
  applyProtection,
  applySelected,
  applyTabColor,
  applyView,
} from "./write-sheet-settings";
import { StyleWriter } from "./write-styles";
import { TABLE_CONTENT_TYPE, editedTableXml, headerCells, tableXml } from "./write-table";

const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKSHEET_CONTENT_TYPE = `${SPREADSHEET}.worksheet+xml`;
const STYLES_CONTENT_TYPE = `${SPREADSHEET}.styles+xml`;
const WORKBOOK_CONTENT_TYPE = `${SPREADSHEET}.sheet.main+xml`;

/** A workbook made from a template is a workbook: Excel refuses an .xlsx that says it is a template. */
const WORKBOOK_OF_TEMPLATE: Readonly<Record<string, string>> = {
  [`${SPREADSHEET}.template.main+xml`]: WORKBOOK_CONTENT_TYPE,
  "application/vnd.ms-excel.template.macroEnabled.main+xml":
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
};

const EMPTY_WORKSHEET =
  XML_DECLARATION +
  `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_TYPES}">` +
  '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>';

const EMPTY_WORKBOOK =
  XML_DECLARATION +
  `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_TYPES}">` +
  '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  "<sheets></sheets></workbook>";

const STATES: Readonly<Record<SheetModel["visibility"], string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const NOTHING_READ: PackageFingerprint = { sheets: new Map(), selected: new Set(), active: null };

function fingerprintsOf(original: Uint8Array | null): PackageFingerprint {
  if (original === null) return NOTHING_READ;
  const known = recallFingerprint(original);
  if (known) return known;
  readWorkbook(original, "workbook.xlsx");
  return recallFingerprint(original) ?? NOTHING_READ;
}

function emptyPackage(date1904: boolean): WorkbookPackage {
  const archive = WorkbookPackage.empty();
  const xml = date1904
    ? EMPTY_WORKBOOK.replace("<workbookPr/>", '<workbookPr date1904="1"/>')
    : EMPTY_WORKBOOK;
  archive.write("xl/workbook.xml", xml, WORKBOOK_CONTENT_TYPE);
  archive.addRelationship("", "officeDocument", "xl/workbook.xml");
  return archive;
}

/** One writing of a workbook: the package while it is changed, and what was changed in it. */
class WorkbookWriter {
  private readonly archive: WorkbookPackage;
  private readonly workbook: string;
  private readonly styles: StyleWriter;
  private readonly fingerprints: PackageFingerprint;
  private readonly cells: CellLookup;
  private readonly sheetByName: Map<string, SheetModel>;
  private nextTableId: number;
  /** Numbers of tables that are taken. */
  private readonly tableIds: Set<number>;
  private formulaRemoved = false;
  private calculationNeeded: boolean;

  constructor(
    private readonly data: BookData,
    original: Uint8Array | null
  ) {
    this.archive = original ? WorkbookPackage.open(original) : emptyPackage(data.date1904);
    this.workbook = workbookPart(this.archive) ?? "xl/workbook.xml";
    this.fingerprints = fingerprintsOf(original);
    const styles = stylesPart(this.archive, this.workbook);
    this.styles = new StyleWriter(
      data,
      styles ? this.archive.text(styles) : null,
      themeColors(this.archive, this.workbook)
    );
    this.sheetByName = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.cells = (sheet, row, column) =>
      this.sheetByName.get(sheet.toLowerCase())?.cells[row]?.[column];
    const tables = data.sheets.flatMap((sheet) => sheet.tables);
    this.nextTableId = Math.max(0, ...tables.map(({ id }) => tableNumber(id))) + 1;
    this.tableIds = new Set(tables.flatMap(({ part, id }) => (part ? tableNumber(id) : [])));
    this.calculationNeeded = original === null;
  }

  write(): Uint8Array {
    const before = this.archive.reachable();
    const document = parseXml(this.archive.text(this.workbook));
    const parts = new Map(this.data.sheets.map((sheet) => [sheet, this.writeSheet(sheet)]));
    this.writeSheetList(document.root, parts);
    this.writeCalculation(document.root);
    const xml = serialiseXml(document);
    if (xml !== this.archive.text(this.workbook)) this.archive.write(this.workbook, xml);
    this.writeStyles();
    writeCustomXmlParts(this.archive, this.workbook, this.data.customXmlParts);
    this.removeUnreachable(before);
    const type = WORKBOOK_OF_TEMPLATE[this.archive.contentType(this.workbook) ?? ""];
    if (type) this.archive.declareContentType(this.workbook, type);
    return this.archive.save();
  }

  /** Writes a sheet where it differs from its part, or as a new part, and gives the part's path. */
  private writeSheet(sheet: SheetModel): string {
    const before = sheet.part === null ? undefined : this.fingerprints.sheets.get(sheet.part);
    if (sheet.part !== null && before) {
      this.editSheet(sheet, sheet.part, before);
      return sheet.part;
    }
    return this.addSheet(sheet);
  }

  private addSheet(sheet: SheetModel): string {
    this.calculationNeeded = true;
    const part = this.archive.freePath("xl/worksheets/sheet", ".xml");
    this.archive.write(part, EMPTY_WORKSHEET, WORKSHEET_CONTENT_TYPE);
    const document = parseXml(EMPTY_WORKSHEET);
    const { root } = document;

    const cells = { ...sheet.cells };
    for (const table of sheet.tables) {
      for (const { row, column, cell } of headerCells(table, sheet)) {
        cells[row] = { ...cells[row], [column]: cell };
      }
    }
    const data = childElement(root, "sheetData");
    const rows = rowsXml({ ...sheet, cells }, (id, quoted) => this.styles.index(id, quoted));
    if (data && rows !== "") data.children = [rows];
    const used = usedRange(cells);
    if (used) setAttribute(childElement(root, "dimension") ?? root, "ref", used);

    applyTabColor(root, sheet.tabColor);
    applyView(root, sheet);
    applyCursorAtStart(root);
    if (sheet.id === this.data.activeSheet) applySelected(root, true);
    applyColumnWidths(root, sheet.columnWidths, {});
    applyProtection(root, sheet.protected);
    applyPageLayout(root, sheet);
    this.writeRules(sheet, root);
    this.writeCharts(sheet, part, root, {});
    this.writeTables(sheet, part, root, {});
    this.archive.write(part, serialiseXml(document));
    return part;
  }

  private editSheet(sheet: SheetModel, part: string, before: SheetFingerprint): void {
    const rowChanges = this.rowChanges(sheet, before);
    const { pageLayout } = pageFingerprints(sheet);
    const activeChanged = this.activeChanged();
    const selected = activeChanged && sheet.id === this.data.activeSheet;
    const changes = {
      rows: rowChanges.cells.size + rowChanges.rows.size > 0,
      view: viewFingerprint(sheet) !== before.view,
      tabColor: (sheet.tabColor ?? "") !== before.tabColor,
      columns: fingerprint(sheet.columnWidths) !== fingerprint(before.columnWidths),
      protection: sheet.protected !== before.protected,
      page: pageLayout !== before.pageLayout,
      tables: !sameModels(sheet.tables, before.tables),
      validations: fingerprint(sheet.validations) !== before.validations,
      conditionalFormats: fingerprint(sheet.conditionalFormats) !== before.conditionalFormats,
      charts:
        !sameModels(sheet.charts, before.charts) ||
        sheet.charts.some((chart) =>
          chartReferences(chart).some((reference) => this.isChanged(reference))
        ),
      selected: activeChanged && selected !== this.fingerprints.selected.has(part),
    };
    if (!Object.values(changes).includes(true)) return;

    const document = parseXml(this.archive.text(part), ["sheetData"]);
    const { root } = document;
    if (changes.rows) this.patchSheetData(root, rowChanges, sheet);
    if (changes.view) applyView(root, sheet);
    if (changes.tabColor) applyTabColor(root, sheet.tabColor);
    if (changes.columns) applyColumnWidths(root, sheet.columnWidths, before.columnWidths);
    if (changes.protection) applyProtection(root, sheet.protected);
    if (changes.page) applyPageLayout(root, sheet);
    if (changes.validations) writeValidations(root, sheet.validations);
    if (changes.conditionalFormats) this.writeConditionalFormats(sheet, root);
    if (changes.charts) this.writeCharts(sheet, part, root, before.charts);
    if (changes.tables) this.writeTables(sheet, part, root, before.tables);
    if (changes.selected) applySelected(root, selected);
    const xml = serialiseXml(document);
    // Charts and tables may have changed in their own parts alone.
    if (xml !== this.archive.text(part)) this.archive.write(part, xml);
  }

  private activeChanged(): boolean {
    const active = this.data.sheets.find((sheet) => sheet.id === this.data.activeSheet);
    return active !== undefined && active.part !== this.fingerprints.active;
  }

  private rowChanges(sheet: SheetModel, before: SheetFingerprint): RowChanges {
    const changes: RowChanges = { cells: new Map(), rows: new Map() };
    const setCell = (row: number, column: number, cell: Cell | null) => {
      const cells = changes.cells.get(row) ?? new Map<number, Cell | null>();
      changes.cells.set(row, cells.set(column, cell));
    };
    for (const address of sheet.changedCells) {
      const [row, column] = address.split(",").map(Number);
      setCell(row, column, sheet.cells[row]?.[column] ?? null);
    }
    for (const table of sheet.tables) {
      if (table.part !== undefined && before.tables[table.part] === fingerprint(table)) continue;
      for (const { row, column, cell } of headerCells(table, sheet)) setCell(row, column, cell);
    }
    const hidden = new Set(sheet.hiddenRows);
    const wasHidden = new Set(before.hiddenRows);
    const touched = new Set([
      ...Object.keys(sheet.rowHeights).map(Number),
      ...Object.keys(before.rowHeights).map(Number),
      ...hidden,
      ...wasHidden,
    ]);
    for (const row of touched) {
      const height = sheet.rowHeights[row];
      if (height === before.rowHeights[row] && hidden.has(row) === wasHidden.has(row)) continue;
      changes.rows.set(row, { height, hidden: hidden.has(row) });
    }
    return changes;
  }

  private patchSheetData(root: XmlElement, changes: RowChanges, sheet: SheetModel): void {
    const data = childElement(root, "sheetData");
    if (!data) return;
    const old = typeof data.children[0] === "string" ? data.children[0] : "";
    const patched = patchRows(old, changes, (id, quoted) => this.styles.index(id, quoted));
    data.children = patched.xml === "" ? [] : [patched.xml];
    if (changes.cells.size > 0) this.calculationNeeded = true;
    if (patched.formulaRemoved) this.formulaRemoved = true;
    const used = usedRange(sheet.cells);
    const dimension = childElement(root, "dimension");
    if (used && dimension) setAttribute(dimension, "ref", used);
  }

  private writeConditionalFormats(sheet: SheetModel, root: XmlElement): void {
    writeConditionalFormats(root, sheet.conditionalFormats, (look) => this.styles.lookIndex(look));
  }

  private writeRules(sheet: SheetModel, root: XmlElement): void {
    writeValidations(root, sheet.validations);
    this.writeConditionalFormats(sheet, root);
  }

  private writeCharts(
    sheet: SheetModel,
    part: string,
    root: XmlElement,
    before: Record<string, string>
  ): void {
    writeSheetCharts(this.archive, part, root, sheet.charts, before, this.cells, (reference) =>
      this.isChanged(reference)
    );
  }

  /** True when a cell of the reference is not what it was in the original. */
  private isChanged(reference: string): boolean {
    const found = parseReference(reference);
    const sheet = this.sheetByName.get(found?.sheet?.toLowerCase() ?? "");
    if (!found || !sheet) return false;
    if (sheet.part === null) return true;
    const { top, left, bottom, right } = found.rectangle;
    for (const address of sheet.changedCells) {
      const [row, column] = address.split(",").map(Number);
      if (row >= top && row <= bottom && column >= left && column <= right) return true;
    }
    return false;
  }

  private writeTables(
    sheet: SheetModel,
    part: string,
    root: XmlElement,
    before: Record<string, string>
  ): void {
    const parts = childElement(root, "tableParts");
    const kept = new Set(sheet.tables.map((table) => table.part));
    for (const link of this.archive.relationshipsOfKind(part, "table")) {
      if (kept.has(link.target)) continue;
      this.archive.removeRelationship(part, link.id);
      for (const element of parts ? childElements(parts) : []) {
        if (parts && relationshipAttribute(element) === link.id) removeChild(parts, element);
      }
    }
    const added: string[] = [];
    for (const table of sheet.tables) {
      if (table.part !== undefined && table.part in before) {
        if (before[table.part] === fingerprint(table)) continue;
        this.archive.write(table.part, editedTableXml(this.archive.text(table.part), table, sheet));
        continue;
      }
      const path = this.archive.freePath("xl/tables/table", ".xml");
      this.archive.write(path, tableXml(table, sheet, this.tableIdOf(table)), TABLE_CONTENT_TYPE);
      added.push(this.archive.addRelationship(part, "table", path));
    }
    const prefix = added.length > 0 ? relationshipsPrefix(root) : "r";
    const list = parts ?? elementFrom("<tableParts></tableParts>");
    for (const id of added) list.children.push(elementFrom(`<tablePart ${prefix}:id="${id}"/>`));
    const count = childElements(list).length;
    setAttribute(list, "count", count);
    if (parts && count === 0) removeChild(root, parts);
    if (!parts && count > 0) insertInOrder(root, list, WORKSHEET_ORDER);
  }

  /** The number of a new table: that of the model where it is free, so that it is the same when opened again. */
  private tableIdOf({ id }: TableModel): number {
    const wanted = tableNumber(id);
    const free = wanted > 0 && !this.tableIds.has(wanted) ? wanted : this.nextTableId++;
    this.tableIds.add(free);
    return free;
  }

  /** Sheet entries, names and the active tab of the workbook part. */
  private writeSheetList(root: XmlElement, parts: Map<SheetModel, string>): void {
    const entries = sheetEntries(this.archive, this.workbook, root);
    const sheets = childElement(root, "sheets") ?? elementFrom("<sheets></sheets>");
    const keptParts = new Set(parts.values());
    const removed = entries.filter((entry) => entry.isWorksheet && !keptParts.has(entry.part));
    if (removed.length > 0) this.formulaRemoved = this.calculationNeeded = true;

    let sheetId = entries.reduce(
      (highest, { element }) => Math.max(highest, Number(element.attributes.get("sheetId") ?? 0)),
      0
    );
    const elements: { element: XmlElement; sheet: SheetModel | null }[] = [];
    // Chart sheets are not in the book: each follows the worksheet it followed before.
    const chartSheetsAfter = (part: string | null) => {
      let previous: string | null = null;
      for (const entry of entries) {
        if (entry.isWorksheet) {
          if (keptParts.has(entry.part)) previous = entry.part;
        } else if (previous === part) {
          elements.push({ element: entry.element, sheet: null });
        }
      }
    };
    chartSheetsAfter(null);
    for (const [sheet, part] of parts) {
      const known = entries.find((entry) => entry.part === part)?.element;
      const element = known ?? this.newSheetElement(root, part, ++sheetId);
      setAttribute(element, "name", sheet.name);
      setAttribute(element, "state", STATES[sheet.visibility]);
      elements.push({ element, sheet });
      chartSheetsAfter(part);
    }
    const before = entries.map(({ element }) => element);
    const scopes = elements.map(({ element, sheet }, newIndex): SheetScope => {
      const oldIndex = before.indexOf(element);
      const fingerprints = sheet && this.fingerprints.sheets.get(parts.get(sheet) ?? "");
      const isReprinted =
        sheet && pageFingerprints(sheet).printNames !== (fingerprints?.printNames ?? "{}");
      return {
        oldIndex: oldIndex < 0 ? -1 - newIndex : oldIndex,
        newIndex,
        oldName: fingerprints?.name ?? null,
        name: element.attributes.get("name") ?? "",
        names: sheet?.names ?? [],
        print: isReprinted ? sheet.pageLayout : null,
      };
    });
    for (const { element } of removed) {
      const id = relationshipAttribute(element);
      if (id !== undefined) this.archive.removeRelationship(this.workbook, id);
    }
    const after = elements.map(({ element }) => element);
    if (
      after.length !== before.length ||
      after.some((element, index) => element !== before[index])
    ) {
      sheets.children = after;
    }
    writeNames(
      root,
      this.data.names,
      scopes,
      removed.map(({ element }) => element.attributes.get("name") ?? "")
    );
    this.writeActiveTab(
      root,
      elements.map(({ sheet }) => sheet)
    );
  }

  private newSheetElement(root: XmlElement, part: string, sheetId: number): XmlElement {
    const prefix = relationshipsPrefix(root);
    const id = this.archive.addRelationship(this.workbook, "worksheet", part);
    return elementFrom(
      `<sheet name="" sheetId="${sheetId}" ${prefix}:id="${escapeAttribute(id)}"/>`
    );
  }

  private writeActiveTab(root: XmlElement, sheets: (SheetModel | null)[]): void {
    let views = childElement(root, "bookViews");
    if (!views) {
      views = elementFrom("<bookViews><workbookView/></bookViews>");
      insertInOrder(root, views, WORKBOOK_ORDER);
    }
    const view = childElement(views, "workbookView");
    const active = sheets.findIndex((sheet) => sheet && sheet.id === this.data.activeSheet);
    if (!view || active < 0) return;
    if (Number(view.attributes.get("activeTab") ?? 0) !== active) {
      setAttribute(view, "activeTab", active);
    }
    if (Number(view.attributes.get("firstSheet") ?? 0) > active) {
      setAttribute(view, "firstSheet", null);
    }
    if (!this.activeChanged()) return;
    for (const link of this.archive.relationshipsOfKind(this.workbook, "chartsheet")) {
      const document = parseXml(this.archive.text(link.target));
      const selected = descend(document.root, "sheetViews", "sheetView");
      if (!selected || !isOn(selected, "tabSelected")) continue;
      setAttribute(selected, "tabSelected", null);
      this.archive.write(link.target, serialiseXml(document));
    }
  }

  /** Asks for a full calculation on opening, and drops a calculation chain that no longer holds. */
  private writeCalculation(root: XmlElement): void {
    if (this.calculationNeeded) {
      const properties = childElement(root, "calcPr");
      if (properties) setAttribute(properties, "fullCalcOnLoad", "1");
      else insertInOrder(root, elementFrom('<calcPr fullCalcOnLoad="1"/>'), WORKBOOK_ORDER);
    }
    if (!this.formulaRemoved) return;
    for (const link of this.archive.relationshipsOfKind(this.workbook, "calcChain")) {
      this.archive.removeRelationship(this.workbook, link.id);
    }
  }

  private writeStyles(): void {
    const xml = this.styles.finish();
    if (xml === null) return;
    const known = stylesPart(this.archive, this.workbook);
    if (known !== undefined) {
      this.archive.write(known, xml);
      return;
    }
    const path = this.archive.has("xl/styles.xml")
      ? this.archive.freePath("xl/styles", ".xml")
      : "xl/styles.xml";
    this.archive.write(path, xml, STYLES_CONTENT_TYPE);
    this.archive.addRelationship(this.workbook, "styles", path);
  }

  /** Removes parts that were in use and no longer are: nothing of a removed sheet stays in the file. */
  private removeUnreachable(before: ReadonlySet<string>): void {
    const after = this.archive.reachable();
    for (const part of before) if (!after.has(part)) this.archive.remove(part);
  }
}

/** Number by which a file knows a table: its id in the model, where that is a number; else 0. */
function tableNumber(id: string): number {
  return /^[1-9]\d*$/.test(id) ? Number(id) : 0;
}

function sameModels(models: readonly { part?: string }[], before: Record<string, string>): boolean {
  return (
    models.length === Object.keys(before).length &&
    models.every((model) => before[model.part ?? ""] === fingerprint(model))
  );
}

function usedRange(cells: SheetModel["cells"]): string | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row of Object.keys(cells).map(Number)) {
    // Columns come in ascending order, as integer keys of an object do.
    const columns = Object.keys(cells[row]);
    if (columns.length === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, Number(columns[0]));
    right = Math.max(right, Number(columns[columns.length - 1]));
  }
  return bottom < 0 ? null : formatRectangle({ top, left, bottom, right });
}

/**
 * Writes a book as the bytes of an .xlsx file. With the original it was read from, that package is
 * edited: parts that are not concerned keep their bytes, the others everything we do not know about.
 * Without (csv input) a complete package is made. The same input gives the same bytes.
 * Throws BadWorkbook when the original is not a readable workbook.
 */
export function writeWorkbook(data: BookData, original: Uint8Array | null): Uint8Array {
  return new WorkbookWriter(data, original).write();
}
