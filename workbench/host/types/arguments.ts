import { formatRectangle, parseReference } from "../../book/a1";
import type { SheetModel } from "../../book/book-data";
import type { HostContext, HostObject, RangeObject } from "../member";
import { invalidArgument, itemNotFound } from "../office-error";

/** A text argument; InvalidArgument names what was expected. */
export function text(value: unknown, what: string): string {
  if (typeof value !== "string")
    throw invalidArgument(`${what} must be a text, not ${JSON.stringify(value)}.`);
  return value;
}

/** A whole number within limits. */
export function whole(value: unknown, what: string, least: number, most = Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw invalidArgument(
      `${what} must be a whole number from ${least}${most === Infinity ? "" : ` to ${most}`}, not ${JSON.stringify(value)}.`
    );
  return value;
}

/** A number within limits. */
export function number(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most)
    throw invalidArgument(`${what} must be a number, not ${JSON.stringify(value)}.`);
  return value;
}

/** One of some words. */
export function oneOf<T extends string>(value: unknown, what: string, words: readonly T[]): T {
  if (!words.includes(value as T))
    throw invalidArgument(
      `${what} must be one of ${words.join(", ")}, not ${JSON.stringify(value)}.`
    );
  return value as T;
}

/** "#RRGGBB" from a colour as Excel takes it: that, or a few HTML names. */
export function color(value: unknown, what: string): string {
  const named: Record<string, string> = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
    orange: "#FFA500",
    grey: "#808080",
    gray: "#808080",
  };
  const given = text(value, what);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  const found = hex ? `#${hex[1].toUpperCase()}` : named[given.toLowerCase()];
  if (!found) throw invalidArgument(`${what} must be a colour such as #005EB8, not "${given}".`);
  return found;
}

/** A range given as an object or as an address on the sheet. */
export function range(value: unknown, what: string, home: SheetModel | null, context: HostContext) {
  if (typeof value === "object" && value !== null && (value as HostObject).type === "Range")
    return value as RangeObject;
  return rangeAt(text(value, what), home, context);
}

/** The range of an address such as "A1:B2", "'My sheet'!A1" or the name of a defined name. */
export function rangeAt(
  address: string,
  home: SheetModel | null,
  context: HostContext
): RangeObject {
  const reference = parseReference(address);
  if (!reference) {
    const named = [...(home?.names ?? []), ...context.book.names].find(
      ({ name }) => name.toLowerCase() === address.toLowerCase()
    );
    const target = named && context.book.referenceOf(named.formula, home);
    if (target) return rangeObject(target.sheet, target.area);
    throw invalidArgument(`"${address}" is no address or name of a range.`);
  }
  const sheet = reference.sheet === null ? home : context.book.sheet(reference.sheet);
  if (!sheet) throw itemNotFound(`There is no sheet "${reference.sheet ?? ""}".`);
  return rangeObject(sheet, reference.rectangle);
}

/** The Range of some cells. */
export function rangeObject(sheet: SheetModel, area: RangeObject["area"]): RangeObject {
  return { type: "Range", sheet, area };
}

/** "'WRES Bands'!$H$8:$H$21", as charts and names keep it. */
export function absoluteReference({ sheet, area }: RangeObject): string {
  return `'${sheet.name.replace(/'/g, "''")}'!${formatRectangle(area, true)}`;
}
