import fc from "fast-check";
import { customFunctions } from "../../src/functions/custom-functions";
import { FunctionError } from "../../src/functions/function-error";

/**
 * Argument lists tried for each function. A hundred thousand in all:
 * ARGUMENT_LISTS=5000 npx jest test/functions/any-arguments
 */
const lists = Number(process.env.ARGUMENT_LISTS ?? 500);

/** No call may take longer, in milliseconds: far above what any needs, far below a hang. */
const longest = 3000;

const words = [
  "MN",
  "Katz",
  "Koopman",
  "Newcombe",
  "N-1",
  "Fisher",
  "mid-P",
  "broad",
  "category",
  "HES",
  "HESA",
  "under 5",
  "London",
  "VSM",
  "BME",
  "White",
  "lower to upper",
  "board",
  "voting",
  "sentence",
  "lower",
  "verdict",
  "all",
];

const labels = [
  "Group",
  "Shortlisted",
  "Appointed",
  "White",
  "BME",
  "Unknown",
  "Total",
  "Workforce",
  "Board",
  "Band",
  "Band 5",
  "Band 6",
  "XR09",
  "VSM",
  "Consultant",
  "A",
  "H",
  "Z",
  "Martian",
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...labels) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, "", " ", 0, true, false) },
  { weight: 1, arbitrary: fc.constantFrom(0.9, 0.95, 0.5, 2018, 2024, 2028, -1, 1e7, 1e300, 99) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>("#N/A", "#REF!", "#1", "12%", "1,234", "-5", "1e5", {
      type: "Error",
      basicType: "Error",
      basicValue: "#DIV/0!",
    }),
  },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.maxSafeInteger() },
  { weight: 1, arbitrary: fc.string() }
);

const range = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
  fc.array(fc.tuple(cell), { minLength: 3, maxLength: 3 }),
  fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 })
);

const argument = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 3, arbitrary: range },
  { weight: 2, arbitrary: fc.constantFrom(...words, ...Object.keys(customFunctions)) },
  { weight: 1, arbitrary: fc.anything() }
);

/** Counts that fit: so that many calls come as far as an answer. */
const plausible = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), fc.array(argument, { maxLength: 3 }))
  .map(([a, b, c, d, rest]) => [a, a + b, c, c + d, ...rest]);

const plausibleRanges = fc
  .array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 5 })
  .chain((rows) =>
    fc
      .array(argument, { maxLength: 3 })
      .map((rest) => [
        rows.map(([a]) => [a]),
        rows.map(([a, b]) => [a + b]),
        rows.map(([, , c]) => [c]),
        rows.map(([, , c, d]) => [c + d]),
        ...rest,
      ])
  );

/** White and BME staff by band, in any order and with other labels among them. */
const bandColumns = fc
  .tuple(
    fc.array(
      fc.tuple(fc.nat(80), fc.nat(40), fc.constantFrom("Band 5", "6", "XR08", "VSM", "Total")),
      { minLength: 3, maxLength: 8 }
    ),
    fc.array(argument, { maxLength: 1 })
  )
  .map(([rows, rest]) => [
    rows.map(([white]) => [white]),
    rows.map(([, bme]) => [bme]),
    rows.map(([, , band]) => [band]),
    ...rest,
  ]);

const shortlists = fc
  .tuple(
    plausible,
    fc.constantFrom(2, "2", 3, 9),
    fc.oneof(
      fc.constantFrom([], [null, "sentence"], ["", "p"], ["all", "upper"], [0, 0]),
      fc.array(argument, { maxLength: 2 })
    )
  )
  .map(([[a, b, c, d], number, rest]) => [
    number,
    [
      ["Group", "Shortlisted", "Appointed"],
      ["White", b, a],
      ["BME", d, c],
    ],
    ...rest,
  ]);

const boards = fc
  .tuple(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), fc.constantFrom(9, 1), argument)
  .map(([[a, b, c, d], number, part]) => [
    number,
    [
      ["", "White", "BME"],
      ["Board", a, b],
      ["Workforce", c, d],
    ],
    part,
  ]);

const published = fc.tuple(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 2015, max: 2026 }),
  fc.constantFrom(null, 0, "London", "England", "Mars"),
  fc.constantFrom(null, "VSM", "all")
);

const trajectories = fc.tuple(
  fc.nat(40),
  fc.nat(400),
  fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("23%", 0, 1)),
  fc.oneof(fc.integer({ min: 2010, max: 2035 }), fc.constantFrom([[2018, 2024, 2030]])),
  fc.constantFrom(null, 0, 2019, 2040)
);

/** Lists that come near what a function asks for, beside those that fit any. */
const nearLists: Record<string, fc.Arbitrary<unknown[]>> = {
  "RATE.CI": fc.oneof(plausible, plausibleRanges).map(([events, base]) => [events, base]),
  DISPARITYRATIO: bandColumns,
  CEILING: bandColumns,
  INDICATOR: fc.oneof(shortlists, boards),
  COMPARATOR: published,
  TARGET: trajectories,
  EXPLAIN: fc.oneof(
    fc
      .tuple(fc.constantFrom("GAP", "PVALUE", "VERDICT", "FRAGILITY", "=WRES.GAP.CI"), plausible)
      .map(([name, [a, b, c, d]]) => [name, a, b, c, d]),
    fc.tuple(fc.constantFrom("CEILING", "DISPARITYRATIO"), bandColumns).map((list) => list.flat(1)),
    shortlists.map((values) => ["INDICATOR", ...values]),
    fc
      .tuple(
        fc.constantFrom(...Object.keys(customFunctions)),
        fc.oneof(plausible, published, trajectories)
      )
      .map(([name, values]) => [name, ...values])
  ),
};

const argumentListsOf = (name: string) =>
  fc.oneof(
    fc.array(argument, { maxLength: 8 }),
    plausible,
    plausibleRanges,
    ...(name in nearLists ? [nearLists[name]] : [])
  );

const isCellValue = (value: unknown) =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  isFunctionError(value);

/** An Excel error with a plain sentence: no stack, no object printed as such, no figure that is none. */
function isFunctionError(value: unknown): boolean {
  return (
    value instanceof FunctionError &&
    ["#VALUE!", "#DIV/0!", "#NUM!", "#N/A"].includes(value.code) &&
    /^[A-Z0-9"].*\.$/s.test(value.message) &&
    !/Cannot read|is not a function|undefined|\[object|\bat .*:\d+/.test(value.message)
  );
}

/** What is wrong with what a call gave; "" when it is right. */
function fault(answer: unknown): string {
  if (!Array.isArray(answer) || answer.length === 0) return "no rows";
  const rows = answer as unknown[][];
  if (rows.some((row) => row.length !== rows[0].length || row.length === 0)) return "ragged rows";
  const wrong = rows.flat().find((value) => !isCellValue(value));
  return wrong === undefined ? "" : `a cell with ${String(wrong)}`;
}

it.each(Object.entries(customFunctions))(
  "%s ends in values that cells can hold or in an Excel error with a sentence",
  (name, call) => {
    fc.assert(
      fc.property(argumentListsOf(name), (values) => {
        const start = performance.now();
        let found: string;
        try {
          found = fault(call(...values));
        } catch (error) {
          found = isFunctionError(error) ? "" : `threw ${String(error)}`;
        }
        expect(found).toBe("");
        expect(performance.now() - start).toBeLessThan(longest);
      }),
      { numRuns: lists }
    );
  },
  600_000
);

it("the argument lists reach an answer often enough to mean something", () => {
  const shareAnswered = Object.entries(customFunctions).map(([name, call]) => {
    const samples = fc.sample(argumentListsOf(name), { numRuns: 400, seed: 2025 });
    const answered = samples.filter((values) => {
      try {
        call(...values);
        return true;
      } catch {
        return false;
      }
    });
    return { name, share: answered.length / samples.length };
  });
  expect(shareAnswered.filter(({ share }) => share < 0.05)).toEqual([]);
});
