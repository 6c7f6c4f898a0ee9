import { readFileSync } from "node:fs";
import path from "node:path";
import { customFunctions } from "../../src/functions/custom-functions";
import { emptyBook } from "../../workbench/book/empty-book";
import { openSession, type Session } from "../../workbench/session";
import { acceptanceCases, expectValue } from "./acceptance";
import { writtenCall } from "./formula-arguments";

describe("the acceptance formulas", () => {
  it("hold a worked value and an example of every function", () => {
    const names = Object.keys(customFunctions);
    expect([...new Set(acceptanceCases.map((one) => one.function))]).toEqual(names);
    expect(acceptanceCases.filter(({ example }) => example).map((one) => one.function)).toEqual(
      names
    );
  });

  it("are written calls, all but those that pick cells out of a table", () => {
    const others = acceptanceCases.filter(({ formula }) => !writtenCall(formula));
    expect(others.every(({ formula }) => formula.startsWith("=INDEX(WRES.CEILING("))).toBe(true);
  });
});

describe.each([
  ["the desktop, where a blank cell is 0", 0 as const],
  ["the web, where a blank cell is null", null],
])("in a workbook as on %s", (_, blankArgument) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ data: emptyBook() }, { blankArgument, installGlobals: false });
    for (const [id, call] of Object.entries(customFunctions)) {
      session.office.CustomFunctions.associate(id, call);
    }
  }, 60_000);

  afterAll(() => session.close());

  it.each(acceptanceCases.map((one) => [one.formula, one] as const))("%s", async (_, one) => {
    expectValue(await session.book.evaluate(one.formula), one);
  });
});

it("the file is what a person pastes into Excel: every formula within 8,192 characters", () => {
  const text = readFileSync(path.join(__dirname, "acceptance-formulas.json"), "utf8");
  expect(JSON.parse(text).about).toContain("paste each formula");
  expect(Math.max(...acceptanceCases.map(({ formula }) => formula.length))).toBeLessThan(8192);
});
