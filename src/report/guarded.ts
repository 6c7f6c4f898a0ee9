/**
 * Sentences, verdicts and intervals are worked out once, from the counts of that moment. So that they cannot lie
 * after a hand edit, they are written as formulas that show them only while those counts stand unchanged.
 */

/** What a guarded cell shows once its counts have changed. */
export const changedWords = "counts changed: refresh";

/** A text literal in a formula may hold 255 characters. */
const longestLiteral = 250;

/** A text as a formula expression: quotes doubled, long texts joined from pieces. */
export function textExpression(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += longestLiteral) {
    pieces.push(`"${text.slice(at, at + longestLiteral).replace(/"/g, '""')}"`);
  }
  return pieces.length === 0 ? '""' : pieces.join("&");
}

/** A condition that the cells still hold these numbers. */
export function unchanged(cells: readonly { address: string; value: number }[]): string {
  const tests = cells.map(({ address, value }) => `${address}=${value}`);
  return tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
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

/** Shows the text while the condition holds. */
export function guardedText(condition: string, text: string): string {
  return `IF(${condition},${textExpression(text)},"${changedWords}")`;
}

/** Shows the number at full precision while the condition holds. */
export function guardedNumber(condition: string, value: number): string {
  return `IF(${condition},${value},"${changedWords}")`;
}
