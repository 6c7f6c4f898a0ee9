import { formatRectangle, parseAddress, quoteSheet } from "./a1";
import type { BookData, SheetModel } from "./book-data";
import type { FormulaToken } from "./formula-text";
import { formulaOf, sheetOfToken, tokenise } from "./formula-text";

/** Where a formula stands. Row −1: in no row, as when a formula is only evaluated. */
export interface FormulaPlace {
  sheet: SheetModel;
  row: number;
}

/** A formula Excel wrote for newer functions carries prefixes that the engine does not know. */
export const plainFormula = (formula: string): string => formula.replace(/_xl(?:fn|ws|udf)\./g, "");

/** Name of a scope and what it stands for there: a name of the sheet hides one of the workbook. */
function localName(sheet: SheetModel, name: string): string | null {
  const lower = name.toLowerCase();
  return sheet.names.find((model) => model.name.toLowerCase() === lower)?.formula ?? null;
}

/**
 * A formula in the spelling of the engine: sheet names exactly as they are, table notation as A1 references, names
 * of a sheet's scope as what they stand for. null when it points at another workbook or an unknown table.
 */
export function engineSpelling(
  formula: string,
  place: FormulaPlace,
  data: BookData
): string | null {
  const text = plainFormula(formula);
  const simple = !text.includes("!") && !text.includes("[") && place.sheet.names.length === 0;
  if (simple) return text;
  const tokens = tokenise(text);
  const spelled: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token.kind === "bracket" || (token.kind === "name" && next?.kind === "bracket")) {
      const named = token.kind === "name";
      const reference = tableReference(
        named ? token.text : null,
        named ? next.text : token.text,
        place,
        data
      );
      if (reference === null) return null;
      spelled.push({ kind: "cell", text: reference });
      if (named) at++;
    } else if (token.kind === "sheet") {
      if (token.text.includes("[")) return null;
      const wanted = sheetOfToken(token.text).toLowerCase();
      const sheet = data.sheets.find(({ name }) => name.toLowerCase() === wanted);
      const local = sheet && next?.kind === "name" ? localName(sheet, next.text) : null;
      if (local !== null) {
        spelled.push({ kind: "name", text: `(${local.slice(1)})` });
        at++;
      } else {
        spelled.push(sheet ? { kind: "sheet", text: `${quoteSheet(sheet.name)}!` } : token);
      }
    } else if (token.kind === "name") {
      const local = localName(place.sheet, token.text);
      spelled.push(local === null ? token : { kind: "name", text: `(${local.slice(1)})` });
    } else {
      spelled.push(token);
    }
  }
  return formulaOf(spelled);
}

/** A1 reference of "Staff[Band]", "[@Band]", "Staff[#All]" or "Staff[[#Headers],[Band]]"; null for anything else. */
function tableReference(
  name: string | null,
  bracket: string,
  { sheet, row }: FormulaPlace,
  data: BookData
): string | null {
  const found = data.sheets
    .flatMap((home) => home.tables.map((table) => ({ home, table })))
    .find(({ home, table }) => {
      if (name !== null) return table.name.toLowerCase() === name.toLowerCase();
      const area = parseAddress(table.range);
      return home === sheet && area !== null && row >= area.top && row <= area.bottom;
    });
  const area = found && parseAddress(found.table.range);
  if (!found || !area) return null;
  const inner = bracket.slice(1, -1).trim();
  const thisRow = inner.startsWith("@");
  const parts = thisRow
    ? ["#this row", inner.slice(1).replace(/^\[|\]$/g, "")]
    : inner.startsWith("[")
      ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1])
      : [inner];
  const body = { top: area.top + 1, bottom: area.bottom - (found.table.hasTotalsRow ? 1 : 0) };
  const places: Record<string, { top: number; bottom: number }> = {
    "": body,
    "#data": body,
    "#all": area,
    "#headers": { top: area.top, bottom: area.top },
    "#totals": { top: area.bottom, bottom: area.bottom },
    "#this row": { top: row, bottom: row },
  };
  let rows = body;
  const columns: number[] = [];
  for (const part of parts) {
    const key = part.toLowerCase();
    const index = found.table.columns.findIndex((column) => column.toLowerCase() === key);
    if (Object.hasOwn(places, key)) rows = places[key];
    else if (index >= 0) columns.push(area.left + index);
    else return null;
  }
  if (rows.top < 0) return null;
  const rectangle = {
    ...rows,
    left: columns.length ? Math.min(...columns) : area.left,
    right: columns.length ? Math.max(...columns) : area.right,
  };
  return `${quoteSheet(found.home.name)}!${formatRectangle(
    { top: rectangle.top, bottom: rectangle.bottom, left: rectangle.left, right: rectangle.right },
    true
  )}`;
}
