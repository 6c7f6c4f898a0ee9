import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderLine, BorderSide, CellFormat } from "../book/book-data";
import {
  borderStyles,
  borderWeights,
  horizontalAligns,
  verticalAligns,
  wrapText,
} from "./grid-terms";

const sides: Record<BorderSide, "t" | "b" | "l" | "r"> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};

function border({ style, weight, color }: BorderLine): IBorderStyleData | null {
  if (style === "None") return null;
  return {
    s: borderStyles[style] ?? borderWeights[weight] ?? borderWeights.Thin,
    cl: { rgb: color || "#000000" },
  };
}

/** A cell format, named style included (`Book.effective`), as the grid has it. What it leaves open is absent. */
export function gridStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat && format.numberFormat !== "General")
    style.n = { pattern: format.numberFormat };
  if (format.fontName) style.ff = format.fontName;
  if (format.fontSize) style.fs = format.fontSize;
  if (format.bold) style.bl = 1;
  if (format.italic) style.it = 1;
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.fillColor) style.bg = { rgb: format.fillColor };
  if (format.horizontal && horizontalAligns[format.horizontal])
    style.ht = horizontalAligns[format.horizontal];
  style.vt = verticalAligns[format.vertical ?? "Bottom"];
  if (format.wrap) style.tb = wrapText;
  if (format.borders) {
    const lines: NonNullable<IStyleData["bd"]> = {};
    for (const [side, line] of Object.entries(format.borders)) {
      const drawn = border(line);
      if (drawn) lines[sides[side as BorderSide]] = drawn;
    }
    if (Object.keys(lines).length > 0) style.bd = lines;
  }
  return style;
}
