import fc from "fast-check";
import { blockUnchanged, guardedText, textExpression, unchanged } from "../../src/report/guarded";

/** What a formula expression of joined literals gives in Excel. */
function evaluated(expression: string): string {
  return (expression.match(/"(?:[^"]|"")*"/g) ?? [])
    .map((literal) => literal.slice(1, -1).replace(/""/g, '"'))
    .join("");
}

it("writes any text as literals of at most 255 characters", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1200 }), (text) => {
      const expression = textExpression(text);
      expect(evaluated(expression)).toBe(text);
      for (const literal of expression.match(/"(?:[^"]|"")*"/g) ?? []) {
        expect(literal.slice(1, -1).replace(/""/g, '"').length).toBeLessThanOrEqual(255);
      }
    })
  );
});

it("guards a text by the counts it was made from", () => {
  expect(guardedText(unchanged([{ address: "D6", value: 5 }]), 'the "gap"')).toBe(
    'IF(D6=5,"the ""gap""","counts changed: refresh")'
  );
});

it("weighs every cell of a block by its place, so that moved numbers are seen", () => {
  const sum = (values: number[][]) => Number(blockUnchanged("D6:E7", values).split("=").pop());
  expect(
    sum([
      [1, 2],
      [3, 4],
    ])
  ).toBe(1 * 101 + 2 * 201 + 3 * 102 + 4 * 202);
  expect(
    sum([
      [2, 1],
      [3, 4],
    ])
  ).not.toBe(
    sum([
      [1, 2],
      [3, 4],
    ])
  );
  expect(
    sum([
      [3, 2],
      [1, 4],
    ])
  ).not.toBe(
    sum([
      [1, 2],
      [3, 4],
    ])
  );
});
