import { cellAddress } from "../standard/address";
import type { FoundRegion } from "../intake/found-region";

/** A cell that holds a date with its year shown. */
export interface DateCell {
  sheet: string;
  address: string;
  /** Its serial number. */
  serial: number;
}

/** Cells asked: some may be too narrow to show anything but ####. */
const mostSamples = 8;

/** Days from 1 January 1970 back to day 0 of the 1900 date system, and on to that of the 1904 one. */
const day1900 = -25_569;
const day1904 = -24_107;

/** Some cells of the first rows that hold dates, to learn from them how the workbook counts its days. */
export function dateCells(regions: readonly FoundRegion[]): DateCell[] {
  const cells: DateCell[] = [];
  for (const { sheet, top, left, rows, numberFormats } of regions) {
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (cells.length === mostSamples) {
          return cells;
        }
        const showsYear = /d.*yy|yy.*d|m.*yy/i.test(numberFormats[row][column]);
        if (showsYear && typeof value === "number" && value > 60 && value < 100_000) {
          cells.push({ sheet, address: cellAddress(top + row, left + column), serial: value });
        }
      }
    }
  }
  return cells;
}

/**
 * True where the texts that cells show have the year their serial numbers give from 1904 on, and none has that from 1900.
 * Office.js does not tell the date system of a workbook; what a date looks like does. No readable date: 1900.
 */
export function counts1904(cells: readonly { serial: number; text: string }[]): boolean {
  const shows = (day0: number) =>
    cells.filter(({ serial, text }) => {
      const year = new Date((serial + day0) * 86_400_000).getUTCFullYear();
      const shown: string[] = text.match(/\d+/g) ?? [];
      return shown.includes(String(year)) || shown.includes(String(year % 100).padStart(2, "0"));
    }).length;
  return shows(day1904) > shows(day1900);
}

/** Reads whether the workbook counts its dates from 1904: one round trip, none where no date was found. */
export async function readDate1904(
  context: Excel.RequestContext,
  regions: readonly FoundRegion[]
): Promise<boolean> {
  const cells = dateCells(regions).map(({ sheet, address, serial }) => ({
    serial,
    range: context.workbook.worksheets.getItem(sheet).getRange(address).load("text"),
  }));
  if (cells.length === 0) {
    return false;
  }
  await context.sync();
  return counts1904(cells.map(({ serial, range }) => ({ serial, text: String(range.text[0][0]) })));
}
