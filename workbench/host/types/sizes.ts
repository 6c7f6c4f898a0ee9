import type { SheetModel } from "../../book/book-data";

/** Points of a column of one character of width, as a file counts it: 7 pixels at 96 to the inch. */
const pointsOfCharacter = 5.25;

/** Width of a column Excel has not been told about, in characters as a file counts them (64 pixels). */
export const standardWidth = 9.140625;

/** Height of a row Excel has not been told about, in points. */
export const standardHeight = 15;

/** Points of a width in characters. */
export const pointsOfWidth = (characters: number): number => characters * pointsOfCharacter;

/** Width in characters of points. */
export const widthOfPoints = (points: number): number => points / pointsOfCharacter;

/** Width of a column in points; 0 when hidden. */
export const columnPoints = (sheet: SheetModel, column: number): number =>
  pointsOfWidth(sheet.columnWidths[column] ?? standardWidth);

/** Height of a row in points; 0 when hidden. */
export function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.includes(row) ? 0 : (sheet.rowHeights[row] ?? standardHeight);
}

/** Distance of the left edge of a column from the edge of the sheet, in points. */
export function leftOf(sheet: SheetModel, column: number): number {
  let points = 0;
  for (let index = 0; index < column; index++) points += columnPoints(sheet, index);
  return points;
}

/** Distance of the top edge of a row from the edge of the sheet, in points. */
export function topOf(sheet: SheetModel, row: number): number {
  let points = 0;
  for (let index = 0; index < row; index++) points += rowPoints(sheet, index);
  return points;
}

/** The column or row in which a distance in points ends. */
export function indexAt(points: number, size: (index: number) => number): number {
  let edge = 0;
  for (let index = 0; ; index++) {
    edge += size(index);
    // Half a pixel of slack: sizes are rounded on their way through a file.
    if (edge > points + 0.375 || index > 20000) return index;
  }
}
