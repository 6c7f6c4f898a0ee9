/**
 * Sentences, verdicts and intervals are worked out once, from the counts of that moment. So that they cannot lie
 * after a hand edit, they are written as formulas that show them only while those counts stand unchanged.
 */

/** What a guarded cell shows once its counts have changed. */
export const changedWords = "counts changed: refresh";

/** A text literal in a formula may hold 255 characters. */
const longestLiteral = 250;

/** A line of text as literals. */
function literals(line: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += longestLiteral) {
    pieces.push(`"${line.slice(at, at + longestLiteral).replace(/"/g, '""')}"`);
  }
  return pieces;
}

/** A text as a formula expression: quotes doubled, long texts joined from pieces, lines parted by CHAR(10). */
export function textExpression(text: string): string {
  const pieces = text
    .split("\n")
    .flatMap((line, index) => (index === 0 ? literals(line) : ["CHAR(10)", ...literals(line)]));
  return pieces.length === 0 ? '""' : pieces.join("&");
}

/** A number that a formula can hold as it is: Excel keeps no more than 15 digits of a literal. */
function fitsLiteral(value: number): boolean {
  return String(value).replace(/^-?0?\.?0*|[.]/g, "").length <= 12;
}

function holds(address: string, value: number | string): string {
  if (typeof value === "string") return `${address}=${textExpression(value)}`;
  return fitsLiteral(value) ? `${address}=${value}` : `ABS(N(${address})-${value})<1E-9`;
}

/** A condition that the cells still hold these numbers, or texts in place of numbers. */
export function unchanged(cells: readonly { address: string; value: number | string }[]): string {
  const tests = cells.map(({ address, value }) => holds(address, value));
  return allOf(tests);
}

/** A condition that all of these hold. */
export function allOf(conditions: readonly string[]): string {
  const different = [...new Set(conditions)];
  return different.length === 1 ? different[0] : `AND(${different.join(",")})`;
}

/**
 * A condition that a block of counts is unchanged, moved numbers included: each cell weighs by its place.
 * `values` are the rows of the block as written.
 */
export function blockUnchanged(address: string, values: readonly (readonly number[])[]): string {
  const first = address.split(":")[0];
  let sum = 0;
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      sum += value * (row + 1 + 100 * (column + 1));
    })
  );
  return `SUMPRODUCT((ROW(${address})-ROW(${first})+1+100*(COLUMN(${address})-COLUMN(${first})+1))*${address})=${sum}`;
}

/** A formula may hold 8,192 characters; some are left for what stands around the text. */
const longestFormula = 8100;

/** A text that fits into so many characters of a formula: cut where it is longer, which is said. */
function fitting(text: string, room: number): string {
  const cut = "… (cut here: too long for a cell)";
  let kept = text;
  while (textExpression(kept).length > room) {
    const tooMuch = textExpression(kept).length - room;
    kept = kept.slice(0, Math.max(0, kept.length - cut.length - Math.ceil(tooMuch / 2) - 1)) + cut;
  }
  return kept;
}

/** Shows the text while the condition holds. A text too long for a formula is cut. */
export function guardedText(condition: string, text: string): string {
  const shown = fitting(text, longestFormula - condition.length);
  return `IF(${condition},${textExpression(shown)},"${changedWords}")`;
}

/** Shows the number at full precision while the condition holds. */
export function guardedNumber(condition: string, value: number): string {
  return `IF(${condition},${value},"${changedWords}")`;
}
