import { ethnicCategoryOf, groupOf } from "../standard/ethnic-categories";
import type { Group } from "../standard/group";
import { medicalGrades, payBands } from "../standard/pay-bands";
import { basicValue, isBlankOrZero, textCell } from "./arguments";
import { unmappedWord } from "./ethnic-group";
import { FunctionError } from "./function-error";
import type { CellAnswer } from "./in-cell";
import { gridOf, rangesOfOneSize } from "./over-cells";
import { payBandWord } from "./pay-band";

/** The columns of counts; the last is part of Unknown and not added to the total. */
const tallyHeadings: readonly string[] = [
  "White",
  "BME",
  "Unknown",
  "Total",
  "Unmapped (in Unknown)",
];

const totalWord = "Total";

type Sums = Record<Group, number> & { unmapped: number };

const noPeople = (): Sums => ({ white: 0, bme: 0, unknown: 0, unmapped: 0 });

const cellsOf = ({ white, bme, unknown, unmapped }: Sums): number[] => [
  white,
  bme,
  unknown,
  white + bme + unknown,
  unmapped,
];

/** Texts of a staff list repeat, so each is looked up once. */
function remembered<Answer>(name: string, answerOf: (text: string | number | boolean) => Answer) {
  const known = new Map<string | number | boolean, Answer>();
  return (cell: unknown): Answer => {
    const text = textCell(cell, name);
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = answerOf(text)));
    return answer;
  };
}

/** Rows up to the last one with an entry in any of the columns; blank cells arrive as 0 on the desktop. */
function filledRows(columns: readonly unknown[][]): number {
  let rows = columns[0].length;
  while (rows > 0 && columns.every((cells) => isBlankOrZero(basicValue(cells[rows - 1])))) rows--;
  return rows;
}

/** A heading at the top of a column that was given whole. */
const isHeading = (cell: unknown) =>
  /\b(ethnic|ethnicity|origin)\b/i.test(String(basicValue(cell)));

/**
 * People by group, one row a person: a row of headings and one of counts, or with bands a row for each
 * band that has people, in the order of indicator 1, then "Unmapped" and the total. Rows below the last
 * entry are left out, a blank ethnicity above it is an unknown person, and a row blank in both columns is
 * none. A heading that names ethnicity in the first row is not counted. Texts nobody has mapped count as
 * Unknown and are shown apart. Counts rows, not people: for distinct people write the report.
 *
 * @throws FunctionError #VALUE! for columns of different sizes, #N/A when there is nothing to count.
 */
export function tally(ethnicity: unknown, bands: unknown): CellAnswer[][] {
  const banded = !gridOf(bands).flat().every(isBlankOrZero);
  const columns = rangesOfOneSize([
    { name: "Ethnicity", value: ethnicity },
    ...(banded ? [{ name: "Bands", value: bands }] : []),
  ]).map((grid) => grid.flat());
  if (columns.some((cells) => cells.length !== columns[0].length)) {
    throw new FunctionError(
      "#VALUE!",
      "Give ethnicity and bands as ranges of the same size, with a row for each person."
    );
  }
  const rows = filledRows(columns);
  const codeOf = remembered("Ethnicity", ethnicCategoryOf);
  const bandOf = remembered("Bands", payBandWord);
  const total = noPeople();
  const byBand = new Map<string, Sums>();
  const add = (sums: Sums, code: ReturnType<typeof ethnicCategoryOf>) => {
    sums[groupOf(code)]++;
    if (code === "unmapped") sums.unmapped++;
  };
  for (let row = 0; row < rows; row++) {
    const [ethnic, band] = columns.map((cells) => cells[row]);
    if (row === 0 && isHeading(ethnic) && codeOf(ethnic) === "unmapped") continue;
    if (banded && isBlankOrZero(basicValue(ethnic)) && isBlankOrZero(basicValue(band))) continue;
    add(total, codeOf(ethnic));
    if (!banded) continue;
    const name = bandOf(band);
    let sums = byBand.get(name);
    if (!sums) byBand.set(name, (sums = noPeople()));
    add(sums, codeOf(ethnic));
  }
  if (total.white + total.bme + total.unknown === 0) {
    throw new FunctionError("#N/A", "There is nobody to count: the column is empty.");
  }
  if (!banded) return [[...tallyHeadings], cellsOf(total)];
  const bandRows = [...payBands, ...medicalGrades, unmappedWord].flatMap((name) => {
    const sums = byBand.get(name);
    return sums ? [[name, ...cellsOf(sums)]] : [];
  });
  return [["Band", ...tallyHeadings], ...bandRows, [totalWord, ...cellsOf(total)]];
}
