import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { GridContent } from "./grid-cells";

/** Cells of one sheet, row → column → what to set; null empties a cell. */
export type CellChanges = Record<number, Record<number, ICellData | null>>;

/** Attributes of a style that `gridStyle` may set: one that is absent from the new style must be taken away. */
const attributes = ["n", "ff", "fs", "bl", "it", "cl", "bg", "ht", "vt", "tb", "bd"] as const;

const lines = ["t", "b", "l", "r"] as const;

/** A style as a patch that replaces whatever a cell had. */
export function replacingStyle(style: IStyleData): IStyleData {
  const patch: Record<string, unknown> = {};
  for (const attribute of attributes) patch[attribute] = style[attribute] ?? null;
  if (style.bd)
    patch.bd = Object.fromEntries(lines.map((line) => [line, style.bd?.[line] ?? null]));
  return patch as IStyleData;
}

/** True when two styles look the same; null and absent are the same. */
export function sameStyle(a: Nullable<IStyleData>, b: Nullable<IStyleData>): boolean {
  const plain = (style: Nullable<IStyleData>): string =>
    JSON.stringify(attributes.map((attribute) => style?.[attribute] ?? null));
  return plain(a) === plain(b);
}

/** True when a cell of the grid holds this value and formula already. */
export function sameContent(shown: Nullable<ICellData>, wanted: GridContent): boolean {
  return (
    (shown?.v ?? undefined) === wanted.v &&
    (shown?.f ?? undefined) === wanted.f &&
    (wanted.v === undefined || shown?.t === wanted.t) &&
    !shown?.p &&
    !shown?.si
  );
}
