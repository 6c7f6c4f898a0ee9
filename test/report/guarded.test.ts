import fc from "fast-check";
import {
  allOf,
  blockUnchanged,
  guardedText,
  textExpression,
  unchanged,
} from "../../src/report/guarded";

/** What a formula expression of joined literals gives in Excel. */
function evaluated(expression: string): string {
  return (expression.match(/"(?:[^"]|"")*"|CHAR\(10\)/g) ?? [])
    .map((part) => (part === "CHAR(10)" ? "\n" : part.slice(1, -1).replace(/""/g, '"')))
    .join("");
}

const anyCharacter = fc.oneof(
  { weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 1 }) },
  fc.constant("\n")
);

it("writes any text as literals of at most 255 characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 1200 }), (text) => {
      const expression = textExpression(text);
      expect(evaluated(expression)).toBe(text);
      for (const literal of expression.match(/"(?:[^"]|"")*"/g) ?? []) {
        expect(literal.slice(1, -1).replace(/""/g, '"').length).toBeLessThanOrEqual(255);
      }
    })
  );
});

it("parts lines by CHAR(10): a line break within a literal is a space to some programs", () => {
  expect(textExpression("one\n\ntwo")).toBe('"one"&CHAR(10)&CHAR(10)&"two"');
});

it("guards a text by the counts it was made from", () => {
  expect(guardedText(unchanged([{ address: "D6", value: 5 }]), 'the "gap"')).toBe(
    'IF(D6=5,"the ""gap""","counts changed: refresh")'
  );
});

it("guards a long decimal within Excel's fifteen digits, and a text in place of a number", () => {
  const condition = unchanged([
    { address: "E7", value: 23.6 },
    { address: "F7", value: (100 * 97) / 388 + 1 / 3 },
    { address: "G7", value: "[c]" },
  ]);
  expect(condition).toBe('AND(E7=23.6,ABS(N(F7)-25.333333333333332)<1E-9,G7="[c]")');
});

it("cuts a text that no formula can hold, and says so", () => {
  for (const text of ["a unit, ".repeat(3000), '"'.repeat(9000)]) {
    const formula = guardedText("AND(A1=1,B1=2)", text);
    expect(formula.length).toBeLessThan(8192);
    expect(formula).toContain("cut here: too long for a cell");
  }
  expect(guardedText("A1=1", "x".repeat(7000))).not.toContain("cut here");
});

it("asks each condition once", () => {
  expect(allOf(["A1=1"])).toBe("A1=1");
  expect(allOf(["A1=1", "B1=2", "A1=1"])).toBe("AND(A1=1,B1=2)");
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
