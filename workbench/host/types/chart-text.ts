import { formatRectangle, quoteSheet } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { HostContext } from "../member";
import { invalidArgument } from "../office-error";
import { text } from "./arguments";

/** A formula of a chart text: one cell, "='WRES Bands'!$K$5". Anything else Excel refuses. */
export function cellFormula(
  value: unknown,
  what: string,
  home: SheetModel,
  { book }: HostContext
): string {
  const formula = text(value, what);
  const found = formula.startsWith("=") ? book.referenceOf(formula, home) : null;
  if (!found || found.area.top !== found.area.bottom || found.area.left !== found.area.right)
    throw invalidArgument(`${what} must be one cell such as ='Sheet1'!$A$1, not ${formula}.`);
  return `=${quoteSheet(found.sheet.name)}!${formatRectangle(found.area, true)}`;
}
