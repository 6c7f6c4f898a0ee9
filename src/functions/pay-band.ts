import { payBandOf } from "../standard/pay-bands";
import { textCell } from "./arguments";
import { unmappedWord } from "./ethnic-group";
import type { CellAnswer } from "./in-cell";
import { overCells } from "./over-cells";

/** The band or medical grade that one cell names, as indicator 1 lists it; "Unmapped" for anything else. */
export function payBandWord(value: unknown): string {
  return payBandOf(textCell(value, "Grade"))?.band ?? unmappedWord;
}

/** The pay band of every grade text or ESR code; "Unmapped" where it names none, blank cells included. */
export function payBand(grade: unknown): CellAnswer[][] {
  return overCells([{ name: "Grade", value: grade }], ([cell]) => payBandWord(cell));
}
