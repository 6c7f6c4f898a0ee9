import { formatRectangle, parseAddress, parseReference, quoteSheet } from "./a1";
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

/** Names may stand for formulas with names; a longer chain is a circle. */
const mostNames = 20;

/** What a name stands for on a sheet, in the engine's spelling: a name of the sheet hides one of the workbook. */
function meaning(name: string, place: FormulaPlace, data: BookData, depth: number): string | null {
  const lower = name.toLowerCase();
  const model = [...place.sheet.names, ...data.names].find(
    (candidate) => candidate.name.toLowerCase() === lower
  );
  if (!model || depth > mostNames) return null;
  const spelled = engineSpelling(model.formula, place, data, depth + 1)?.slice(1);
  if (spelled === undefined) return null;
  return parseReference(spelled) ? spelled : `(${spelled})`;
}

/**
 * A formula in the spelling of the engine: sheet names exactly as they are, table notation as A1 references, and
 * defined names as what they stand for, since the engine keeps formulas by their text and would not see a name
 * change. null when it points at another workbook or an unknown table.
 */
export function engineSpelling(
  formula: string,
  place: FormulaPlace,
  data: BookData,
  depth = 0
): string | null {
  const spelled: FormulaToken[] = [];
  const tokens = tokenise(plainFormula(formula));
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
      const local =
        sheet && next?.kind === "name"
          ? meaning(next.text, { sheet, row: place.row }, data, depth)
          : null;
      if (local !== null) {
        spelled.push({ kind: "name", text: local });
        at++;
      } else {
        spelled.push(sheet ? { kind: "sheet", text: `${quoteSheet(sheet.name)}!` } : token);
      }
    } else if (token.kind === "name") {
      const text = meaning(token.text, place, data, depth);
      spelled.push(text === null ? token : { kind: "name", text });
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
