import { formatLimit } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { verdictText } from "../analysis/verdict";
import { columnName, withSheet } from "../standard/address";
import type { Direction } from "../standard/indicators";
import { sheetNames, type SheetKey } from "../standard/workbook-names";
import type { ConfidenceInterval } from "../statistics/confidence-interval";
import { constant, formula } from "./grid";
import { blockUnchanged, guardedNumber, guardedText, unchanged } from "./guarded";
import type { PlannedCell, StyleName } from "./report-plan";

/** What is printed of a comparison of two groups: of an indicator, a unit, an ethnic group or a step of recruitment. */
export type Comparison = Pick<
  IndicatorResult,
  | "white"
  | "bme"
  | "direction"
  | "value"
  | "interval"
  | "p"
  | "fisher"
  | "adjustedP"
  | "verdict"
  | "fewCases"
  | "differenceInterval"
  | "margin"
  | "representation"
>;

/** A comparison with its place in a table of comparisons. */
export interface ComparisonRow<Of extends Comparison = IndicatorResult> {
  result: Of;
  sheet: SheetKey;
  /** Zero-based row in the sheet. */
  row: number;
  /** Zero-based column of the first count. */
  firstCount: number;
}

/** What the two groups are called in the header and in the direction. */
export interface ComparedNames {
  white: string;
  bme: string;
}

export const usualNames: ComparedNames = { white: "White", bme: "BME" };

/** How many columns a comparison takes. */
export const comparisonWidths: readonly number[] = [9, 9, 9, 9, 9, 9, 12, 11, 8, 8, 8, 19];

/** "95% CI". */
export function intervalName(level: number): string {
  return `${Math.round(level * 100)}% CI`;
}

/** Headings of the columns of a comparison. */
export function comparisonHeader(
  level: number,
  { adjusted = false, names = usualNames }: { adjusted?: boolean; names?: ComparedNames } = {}
): string[] {
  return [
    `${names.white}: events`,
    `${names.white}: base`,
    `${names.bme}: events`,
    `${names.bme}: base`,
    `${names.white} rate`,
    `${names.bme} rate`,
    "Direction",
    "Relative likelihood",
    `${intervalName(level)} from`,
    `${intervalName(level)} to`,
    adjusted ? "p (Holm)" : "p",
    "Verdict",
  ];
}

/** "White ÷ BME". */
export function directionWords(direction: Direction, { white, bme }: ComparedNames): string {
  return direction === "white/bme" ? `${white} ÷ ${bme}` : `${bme} ÷ ${white}`;
}

/** The p that decides: adjusted for comparisons made together, else Fisher's where cases are few; undefined for none. */
export function decidingProbability({
  adjustedP,
  fewCases,
  fisher,
  p,
}: Pick<IndicatorResult, "adjustedP" | "fewCases" | "fisher" | "p">): number | undefined {
  return adjustedP ?? (fewCases && fisher !== undefined ? fisher : p?.value);
}

/** Addresses of a row's figures, with the sheet. */
export function comparisonCells({
  sheet,
  row,
  firstCount,
}: Pick<ComparisonRow, "sheet" | "row" | "firstCount">) {
  const at = (offset: number) =>
    withSheet(sheetNames[sheet], `$${columnName(firstCount + offset)}$${row + 1}`);
  return {
    whiteEvents: at(0),
    whiteBase: at(1),
    bmeEvents: at(2),
    bmeBase: at(3),
    whiteRate: at(4),
    bmeRate: at(5),
    ratio: at(7),
    lower: at(8),
    upper: at(9),
    verdict: at(11),
  };
}

function countsOf({ white, bme }: Comparison): number[] {
  return [white.events, white.base, bme.events, bme.base];
}

/** A condition, for formulas on any sheet, that the counts of a row are those its sentence was made from. */
export function comparisonUnchanged<Of extends Comparison>(row: ComparisonRow<Of>): string {
  const cells = comparisonCells(row);
  const addresses = [cells.whiteEvents, cells.whiteBase, cells.bmeEvents, cells.bmeBase];
  const counts = countsOf(row.result);
  return unchanged(addresses.map((address, index) => ({ address, value: counts[index] })));
}

/** A condition, for formulas on the same sheet, that the counts of neighbouring rows are unchanged. */
export function comparisonsUnchanged<Of extends Comparison>(
  rows: readonly ComparisonRow<Of>[]
): string {
  const [{ firstCount, row: first }] = rows;
  const last = rows[rows.length - 1].row;
  const block = `${columnName(firstCount)}${first + 1}:${columnName(firstCount + 3)}${last + 1}`;
  return blockUnchanged(
    block,
    rows.map(({ result }) => countsOf(result))
  );
}

/** A limit of an interval while the condition holds; [z] without an interval. */
export function limitCell(
  condition: string,
  interval: ConfidenceInterval | null | undefined,
  end: "lower" | "upper",
  style: StyleName
): PlannedCell {
  if (!interval) return constant("[z]", style);
  const limit = interval[end];
  return limit === "infinity"
    ? formula(guardedText(condition, formatLimit(limit)), style)
    : formula(guardedNumber(condition, limit), style);
}

/** A number while the condition holds; [z] where there is none. */
export function numberCell(
  condition: string,
  value: number | null | undefined,
  style: StyleName
): PlannedCell {
  return value === null || value === undefined
    ? constant("[z]", style)
    : formula(guardedNumber(condition, value), style);
}

/** A condition within the sheet itself. */
function unchangedHere({ result, row, firstCount }: ComparisonRow<Comparison>): string {
  const counts = countsOf(result);
  return unchanged(
    counts.map((value, index) => ({
      address: `${columnName(firstCount + index)}${row + 1}`,
      value,
    }))
  );
}

/** A sentence or other words made from the counts of a row, for a cell of the same row. */
export function rowText<Of extends Comparison>(
  row: ComparisonRow<Of>,
  text: string,
  style: StyleName = "WRES Text"
): PlannedCell {
  return formula(guardedText(unchangedHere(row), text), style);
}

/** A number made from the counts of a row, for a cell of the same row; [z] for null. */
export function rowNumber<Of extends Comparison>(
  row: ComparisonRow<Of>,
  value: number | null | undefined,
  style: StyleName
): PlannedCell {
  return numberCell(unchangedHere(row), value, style);
}

/**
 * The cells of a comparison: counts, rates and ratio by formula, interval, p and verdict guarded.
 *
 * @param noRatio what the ratio is where it has no finite value: words, or #N/A where the cell has a name, so that formulas
 * which use it never take words for a number.
 */
export function comparisonColumns<Of extends Comparison>(
  row: ComparisonRow<Of>,
  names: ComparedNames = usualNames,
  noRatio: "words" | "#N/A" = "words"
): PlannedCell[] {
  const { result, firstCount } = row;
  const line = row.row + 1;
  const here = unchangedHere(row);
  const at = (offset: number) => `${columnName(firstCount + offset)}${line}`;
  const rate = (events: number, base: number) =>
    formula(`IF(${at(base)}=0,"[z]",${at(events)}/${at(base)})`, "WRES Percent");
  const white = `(${at(0)}/${at(1)})`;
  const bme = `(${at(2)}/${at(3)})`;
  const whiteFirst = result.direction === "white/bme";
  const ratio = whiteFirst ? `${white}/${bme}` : `${bme}/${white}`;
  const [events, otherBase] = whiteFirst ? [at(0), at(3)] : [at(2), at(1)];
  const without =
    noRatio === "#N/A" ? "NA()" : `IF(AND(${events}>0,${otherBase}>0),"no upper limit","[z]")`;
  return [
    ...countsOf(result).map((count) => constant(count, "WRES Count")),
    rate(0, 1),
    rate(2, 3),
    constant(directionWords(result.direction!, names), "WRES Text"),
    formula(`IFERROR(${ratio},${without})`, "WRES Ratio"),
    limitCell(here, result.interval, "lower", "WRES Ratio"),
    limitCell(here, result.interval, "upper", "WRES Ratio"),
    numberCell(here, decidingProbability(result), "WRES Probability"),
    formula(guardedText(here, verdictText(result)), "WRES Verdict"),
  ];
}

/** What can stand on a logarithmic axis: a ratio above zero and below infinity. */
export function isDrawable({ result }: ComparisonRow<Comparison>): boolean {
  return typeof result.value === "number" && result.value > 0 && result.interval !== null;
}
