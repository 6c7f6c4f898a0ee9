import { isTotal } from "../intake/table-slice";
import { payBandOf, payBands, type PayBand } from "../standard/pay-bands";
import { countArgument, quoted, readNumber, textCell } from "./arguments";
import { FunctionError } from "./function-error";
import { rangesOfOneSize, usedSize } from "./over-cells";

/** White and BME staff of one band. */
export interface BandRow {
  label: string;
  /** null where the label names no Agenda for Change band. */
  band: PayBand | null;
  white: number;
  bme: number;
}

/** The row of a tally for texts that no mapping knows. */
const notABand = /^unmapped$/i;

const isHeading = (cell: unknown) =>
  typeof cell === "string" && /^[a-z]/i.test(cell.trim()) && readNumber(cell) === null;

/**
 * The rows of a band table given as three ranges of one size. Left out: a row of headings, empty rows,
 * totals, "Unmapped", and medical and dental grades, which are no band. Rows that name the same band are
 * added up; where every label names an Agenda for Change band the rows come in that order, lowest first.
 * Where none does, the order of the table is kept: lowest first is then up to the user.
 *
 * @throws FunctionError #VALUE! for ranges of different sizes, cells that are no counts, and a table in
 * which only some of the labels are bands.
 */
export function bandTable(white: unknown, bme: unknown, bands: unknown): BandRow[] {
  const grids = rangesOfOneSize([
    { name: "White", value: white },
    { name: "BME", value: bme },
    { name: "Bands", value: bands },
  ]);
  if (grids.some((grid) => grid.length * grid[0].length === 1)) {
    throw new FunctionError(
      "#VALUE!",
      "Give White, BME and bands as ranges of the same size, with a row for each band."
    );
  }
  const { rows, columns } = usedSize(grids);
  const found: BandRow[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [whiteCell, bmeCell, labelCell] = grids.map((grid) => grid[row][column]);
      if (row + column === 0 && isHeading(whiteCell) && isHeading(bmeCell)) continue;
      const text = textCell(labelCell, "Bands");
      const label = String(text).trim();
      const mapped = payBandOf(text);
      if (mapped?.medical || notABand.test(label) || isTotal(label)) continue;
      const place = label === "" ? `in row ${row + column + 1}` : `of ${quoted(label)}`;
      const counts = {
        white: countArgument(whiteCell, `White ${place}`),
        bme: countArgument(bmeCell, `BME ${place}`),
      };
      if (label === "" && counts.white + counts.bme === 0) continue;
      const band = payBands.find((name) => name === mapped?.band) ?? null;
      found.push({ label, band, ...counts });
    }
  }
  return inBandOrder(found);
}

function inBandOrder(rows: readonly BandRow[]): BandRow[] {
  const unnamed = rows.find(({ label }) => label === "");
  const unmapped = unnamed ?? rows.find(({ band }) => band === null);
  if (unmapped === undefined) {
    return payBands.flatMap((band) => {
      const same = rows.filter((row) => row.band === band);
      if (same.length === 0) return [];
      const sum = (group: "white" | "bme") => same.reduce((total, row) => total + row[group], 0);
      return [{ label: band, band, white: sum("white"), bme: sum("bme") }];
    });
  }
  if (unnamed === undefined && rows.every(({ band }) => band === null)) return [...rows];
  throw new FunctionError(
    "#VALUE!",
    unmapped.label === ""
      ? "There are staff in a row without a band. Name the band, or leave the row out."
      : `${quoted(unmapped.label)} is no pay band. Rename it, for example "Band 5", or leave the row out.`
  );
}
