import { type Rectangle, formatRectangle, parseAddress } from "./a1";
import type { Cell, SheetModel, TableModel } from "./book-data";
import { XML_DECLARATION } from "./package-parts";
import {
  childElement,
  childElements,
  elementFrom,
  escapeAttribute,
  insertInOrder,
  parseXml,
  removeChild,
  replaceChild,
  serialiseXml,
  setAttribute,
} from "./package-xml";
import { unescapeText } from "./read-text";
import { attributeText, textAttribute } from "./write-text";

export const TABLE_CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

function area(table: TableModel): Rectangle {
  const rectangle = parseAddress(table.range);
  if (!rectangle) throw new Error(`The table "${table.name}" has no cells: "${table.range}".`);
  return rectangle;
}

/**
 * Names of a table's columns: the texts of its header cells, which Excel demands to be equal to the
 * column names. Empty and repeated headers are told apart as Excel does it: Column1, Ratio2.
 */
export function columnNames(table: TableModel, sheet: SheetModel): string[] {
  const { top, left, right } = area(table);
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = left; column <= right; column++) {
    const value = sheet.cells[top]?.[column]?.v;
    const text = String(value ?? table.columns[column - left] ?? "");
    const base = text === "" ? "Column" : text;
    let name = text === "" ? `Column${column - left + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

/** Header cells that must change because a table's header is text, each column another. */
export function headerCells(
  table: TableModel,
  sheet: SheetModel
): { row: number; column: number; cell: Cell }[] {
  const { top, left } = area(table);
  return columnNames(table, sheet).flatMap((name, index) => {
    const old = sheet.cells[top]?.[left + index];
    if (old?.v === name && old.f === undefined) return [];
    const cell: Cell = { v: name };
    if (old?.s !== undefined) cell.s = old.s;
    return [{ row: top, column: left + index, cell }];
  });
}

/** Ids of so many columns of a table, in their order; a column that came without one gets the next free id. */
export function columnIds({ columnIds: known = [], columns }: TableModel, count: number): number[] {
  let last = Math.max(0, ...known);
  return Array.from({ length: Math.max(count, columns.length) }, (_, at) => known[at] ?? ++last);
}

function filterRange(table: TableModel): string {
  const rectangle = area(table);
  const bottom = rectangle.bottom - (table.hasTotalsRow ? 1 : 0);
  return formatRectangle({ ...rectangle, bottom });
}

function styleInfo(table: TableModel): string {
  const name = table.style === "" ? "" : ` name="${escapeAttribute(table.style)}"`;
  const stripes = table.showBandedRows ? 1 : 0;
  return `<tableStyleInfo${name} showFirstColumn="0" showLastColumn="0" showRowStripes="${stripes}" showColumnStripes="0"/>`;
}

/** XML of a table part that was made new; `id` is unique in the workbook. */
export function tableXml(table: TableModel, sheet: SheetModel, id: number): string {
  const names = columnNames(table, sheet);
  const ids = columnIds(table, names.length);
  const columns = names.map(
    (name, index) => `<tableColumn id="${ids[index]}" name="${textAttribute(name)}"/>`
  );
  const totals = table.hasTotalsRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const name = escapeAttribute(table.name);
  return (
    XML_DECLARATION +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${formatRectangle(area(table))}"${totals}>` +
    (table.showFilterButton ? `<autoFilter ref="${filterRange(table)}"/>` : "") +
    `<tableColumns count="${names.length}">${columns.join("")}</tableColumns>` +
    `${styleInfo(table)}</table>`
  );
}

/** A table part brought into step with its model; columns of the same name keep what they hold. */
export function editedTableXml(original: string, table: TableModel, sheet: SheetModel): string {
  const document = parseXml(original);
  const { root } = document;
  if (root.attributes.get("displayName") !== table.name) {
    setAttribute(root, "name", table.name);
    setAttribute(root, "displayName", table.name);
  }
  setAttribute(root, "ref", formatRectangle(area(table)));
  const hadTotals = Number(root.attributes.get("totalsRowCount") ?? 0) > 0;
  if (hadTotals !== table.hasTotalsRow) {
    setAttribute(root, "totalsRowCount", table.hasTotalsRow ? 1 : null);
  }

  const filter = childElement(root, "autoFilter");
  if (filter && !table.showFilterButton) removeChild(root, filter);
  else if (filter) setAttribute(filter, "ref", filterRange(table));
  else if (table.showFilterButton) {
    insertInOrder(root, elementFrom(`<autoFilter ref="${filterRange(table)}"/>`), TABLE_ORDER);
  }

  const columns = childElement(root, "tableColumns");
  const old = columns ? childElements(columns, "tableColumn") : [];
  const names = columnNames(table, sheet);
  const ids = columnIds(table, names.length);
  const written = names.map((name, index) => {
    const same = old.find((column) => Number(column.attributes.get("id")) === ids[index]);
    if (!same)
      return elementFrom(`<tableColumn id="${ids[index]}" name="${textAttribute(name)}"/>`);
    if (unescapeText(same.attributes.get("name") ?? "") !== name) {
      setAttribute(same, "name", attributeText(name));
    }
    return same;
  });
  const replacement = elementFrom(`<tableColumns count="${written.length}"></tableColumns>`);
  replacement.children.push(...written);
  if (columns) replaceChild(root, columns, replacement);
  else insertInOrder(root, replacement, TABLE_ORDER);

  const info = childElement(root, "tableStyleInfo");
  if (!info) insertInOrder(root, elementFrom(styleInfo(table)), TABLE_ORDER);
  else {
    setAttribute(info, "name", table.style === "" ? null : table.style);
    setAttribute(info, "showRowStripes", table.showBandedRows ? 1 : 0);
  }
  return serialiseXml(document);
}
