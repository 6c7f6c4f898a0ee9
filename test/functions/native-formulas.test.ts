import fc from "fast-check";
import { customFunctions } from "../../src/functions/custom-functions";
import { explainedFunctions } from "../../src/functions/explain";
import { emptyBook } from "../../workbench/book/empty-book";
import { openSession, type Session } from "../../workbench/session";

let session: Session;

beforeAll(async () => {
  session = await openSession({ data: emptyBook() }, { installGlobals: false });
  for (const [id, call] of Object.entries(customFunctions)) {
    session.office.CustomFunctions.associate(id, call);
  }
}, 60_000);

afterAll(() => session.close());

/** Calls whose answer plain Excel can compute: the function, and its arguments as a formula has them. */
const computable: [name: string, values: string][] = [
  ["RELLIKELIHOOD", "170,780,41,210"],
  ["RELLIKELIHOOD", "31,6200,12,1450,3"],
  ["RELLIKELIHOOD.CI", '170,780,25,210,2,0.95,"Katz"'],
  ["RELLIKELIHOOD.CI", '31,6200,12,1450,3,0.9,"Katz"'],
  ["PVALUE", "170,780,25,210"],
  ["PVALUE", '170,780,25,210,"Pearson"'],
  ["PVALUE", '7,34,1,34,"Fisher"'],
  ["PVALUE", '112,842,6,22,"Fisher"'],
  ["PVALUE", '3,4,1,4,"Fisher"'],
  ["PVALUE", '3,4,1,4,"mid-P"'],
  ["PVALUE", '12,225,10,75,"mid-P"'],
  ["SHORTFALL", "170,780,25,210"],
  ["SHORTFALL", "31,6200,12,1450,3"],
  ["SHORTFALL", "48,80,12,40,4"],
  ["SHORTFALL", '12,40,48,80,2,"White"'],
  ["SHORTFALL", "12,40,48,80"],
  ["RATE.CI", "65,100"],
  ["RATE.CI", "0,20,0.99"],
  ["RATE.CI", "20,20,0.9"],
  ["GAP", "280,1000,305,1000"],
  ["GAP.CI", '1,34,7,34,0.95,"Newcombe"'],
  ["GAP.CI", '5,1900,0,240,0.9,"Newcombe"'],
  ["BOARDGAP", "2,15,690,3000"],
  ["DISPARITYRATIO", '{900;800;300},{500;250;50},,"lower to upper"'],
  ["DISPARITYRATIO", '{900;800;300},{500;250;50},,"middle to upper"'],
  ["INDICATOR", '2,{"Group","Shortlisted","Appointed";"White",780,170;"BME",210,41}'],
  ["INDICATOR", '3,{"Group","Staff","Entering";"White",2400,20;"BME",600,12}'],
  ["INDICATOR", '7,{"Group","Responses","Yes";"White",1000,600;"BME",500,250}'],
  ["INDICATOR", '5,{"Group","Percentage";"White",28;"BME",30.5}'],
  ["INDICATOR", '1,{"Band","White","BME","Unknown";"Band 5",100,40,10}'],
  ["INDICATOR", '9,{"","White","BME";"Board",13,2;"Workforce",2310,690}'],
  ["TARGET", "4,60,0.23,2024"],
  ["TARGET", "4,60,0.23,2035"],
  ["TARGET", "3,41,0.31,2025,2023,2030"],
  ["SUPPRESS", "3"],
  ["SUPPRESS", "0"],
  ["SUPPRESS", "13"],
  ["SUPPRESS", '12,"HESA"'],
  ["SUPPRESS", '4,"under 5"'],
  ["SUPPRESS", '10,"under 10"'],
];

const nativeOf = async (name: string, values: string) => {
  const rows = (await session.book.evaluate(`=WRES.EXPLAIN("${name}",${values})`)) as unknown[][];
  return String(rows.find(([heading]) => heading === "In plain Excel")?.[1]);
};

it.each(computable)("%s(%s) and its formula of plain Excel agree", async (name, values) => {
  const native = await nativeOf(name, values);
  expect(native).toMatch(/^=/);
  expect(native).not.toContain("WRES");
  const own = await session.book.evaluate(`=WRES.${name}(${values})`);
  const plain = await session.book.evaluate(native);
  const [ownCells, plainCells] = [own, plain].map((value) => [value].flat(2));
  expect(plainCells).toHaveLength(ownCells.length);
  ownCells.forEach((cell, index) => {
    if (typeof cell !== "number") expect(plainCells[index]).toBe(cell);
    else {
      const difference = Math.abs(Number(plainCells[index]) - cell);
      expect(difference).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(cell)));
    }
  });
});

it("the formulas agree for any counts", async () => {
  const group = fc
    .tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }))
    .map(([events, others]) => [events, events + others]);
  for (const [white, bme] of fc.sample(fc.tuple(group, group), { numRuns: 40, seed: 2025 })) {
    const counts = [...white, ...bme].join(",");
    for (const call of [
      ["RELLIKELIHOOD", `${counts},3`],
      ["PVALUE", counts],
      ["PVALUE", `${counts},"Fisher"`],
      ["PVALUE", `${counts},"mid-P"`],
      ["SHORTFALL", `${counts},4`],
      ["GAP", counts],
    ]) {
      const [name, values] = call;
      const own = await session.book.evaluate(`=WRES.${name}(${values})`);
      const plain = await session.book.evaluate(await nativeOf(name, values));
      const difference = Math.abs(Number(plain) - Number(own)) / Math.max(1, Math.abs(Number(own)));
      // The chi-squared tail of the workbench's engine has ten digits.
      expect([name, values, difference < 1e-10]).toEqual([name, values, true]);
    }
  }
}, 60_000);

it.each([
  ["RELLIKELIHOOD.CI", "170,780,25,210"],
  ["GAP.CI", "170,780,25,210"],
  ["VERDICT", "170,780,25,210"],
  ["SENTENCE", "170,780,25,210,3"],
  ["FRAGILITY", "170,780,25,210"],
  ["CEILING", '{610;170},{185;25},{"Band 7";"Band 8a"}'],
  ["ETHNICGROUP", '"A"'],
  ["PAYBAND", '"B5"'],
  ["TALLY", '{"A";"H"}'],
  ["INDICATOR", '2,{"Group","Shortlisted","Appointed";"White",780,170;"BME",210,41},,"p"'],
  ["COMPARATOR", "2,2023"],
  ["TARGET", "20,60,0.23,2024"],
])("%s(%s) has no plain formula, and says so", async (name, values) => {
  expect(await nativeOf(name, values)).toBe("no plain formula gives this");
});

it("every function but EXPLAIN is explained", () => {
  expect([...explainedFunctions, "EXPLAIN"]).toEqual(Object.keys(customFunctions));
});

it.each([
  ["RELLIKELIHOOD", "170,780,41,210", "Indicator 2, White ÷ BME"],
  ["RELLIKELIHOOD", "31,6200,12,1450,3", "Indicator 3, BME ÷ White"],
  ["RELLIKELIHOOD.CI", "31,6200,12,1450,4", "Indicator 4, White ÷ BME"],
  ["VERDICT", "31,6200,12,1450,7", "more frequent among BME people; higher is better"],
  ["SENTENCE", "31,6200,12,1450,5", "Indicator 5, BME − White: above 0"],
  ["SENTENCE", "31,6200,12,1450,5", "more frequent among BME people; lower is better"],
  ["INDICATOR", '1,{"Band","White","BME";"Band 5",10,4}', "BME as a percentage of all heads"],
  ["SHORTFALL", "170,780,41,210", "BME people, indicator 2"],
  ["SHORTFALL", '170,780,41,210,2,"White"', "White people, indicator 2"],
  ["GAP", "170,780,41,210", "BME − White"],
  ["BOARDGAP", "2,15,690,3000", "Board − workforce"],
  ["DISPARITYRATIO", "{900;800;300},{500;250;50}", "White ÷ BME"],
  ["COMPARATOR", "3,2019", "Indicator 3, BME ÷ White"],
  [
    "FRAGILITY",
    "170,780,25,210",
    "is significant by the N−1 chi-squared test; if so many more BME people had the event it no longer would be (p 0.053)",
  ],
  [
    "FRAGILITY",
    "31,6200,12,1450",
    "is not significant by the N−1 chi-squared test; if so many more BME people had the event it would be (p 0.037)",
  ],
])("EXPLAIN says which way round %s(%s) is", async (name, values, words) => {
  const rows = (await session.book.evaluate(`=WRES.EXPLAIN("${name}",${values})`)) as unknown[][];
  expect(rows[1][0]).toBe("Direction");
  expect(rows[1][1]).toContain(words);
});

it("EXPLAIN explains one set of figures and refuses a range", async () => {
  expect(
    await session.book.evaluate('=WRES.EXPLAIN("GAP",{1;2},{10;10},{1;2},{10;10})')
  ).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("White events must be one number or one cell, not a range"),
  });
});
