import { customFunctions } from "../../src/functions/custom-functions";
import type { CellValue } from "../../src/intake/found-region";
import { functionDescriptions } from "../../scripts/help/function-descriptions";
import { emptyBook } from "../../workbench/book/empty-book";
import type { FunctionParameter } from "../../workbench/book/custom-function";
import { openSession, type Session } from "../../workbench/session";

let session: Session;

const sheet = () => session.book.sheets[0];

/** Enters rows of values and formulas with the top left one in a cell, zero-based, and calculates. */
async function enter(row: number, column: number, rows: readonly CellValue[][]): Promise<void> {
  rows.forEach((cells, line) =>
    cells.forEach((cell, place) => session.book.enter(sheet(), row + line, column + place, cell))
  );
  await session.book.calculated();
}

const valuesOf = (row: number, column: number, rows: number, columns = 1): CellValue[][] =>
  Array.from({ length: rows }, (_, line) =>
    Array.from({ length: columns }, (__, place) =>
      session.book.value(sheet(), row + line, column + place)
    )
  );

const counts: CellValue[][] = [
  ["Year", "White appointed", "White shortlisted", "BME appointed", "BME shortlisted"],
  [2023, 170, 780, 41, 210],
  [2024, 30, 120, 20, 80],
  ["", "", "", "", ""],
  [2025, 249, 1000, 200, 1000],
];

describe.each([
  ["as Excel on the desktop passes arguments", 0 as const, false],
  ["as Excel on the web passes them", null, false],
  ["with the arguments described by the metadata", 0 as const, true],
])("in a workbook, %s", (_, blankArgument, described) => {
  beforeEach(async () => {
    const functionParameters = described
      ? Object.fromEntries(
          (await functionDescriptions()).map(({ id, parameters }) => [
            id,
            parameters as FunctionParameter[],
          ])
        )
      : {};
    session = await openSession(
      { data: emptyBook() },
      { blankArgument, functionParameters, installGlobals: false }
    );
    for (const [id, call] of Object.entries(customFunctions)) {
      session.office.CustomFunctions.associate(id, call);
    }
    await enter(0, 0, counts);
  }, 60_000);

  afterEach(() => session.close());

  it("a range of counts spills a ratio beside every row, and nothing beside a blank one", async () => {
    await enter(1, 6, [["=WRES.RELLIKELIHOOD(B2:B5,C2:C5,D2:D5,E2:E5)"]]);
    expect(session.book.spillOf(sheet(), 1, 6)).toEqual({ top: 1, left: 6, bottom: 4, right: 6 });
    expect(valuesOf(1, 6, 4)).toEqual([[170 / 780 / (41 / 210)], [1], [""], [1.245]]);
  });

  it("a changed count changes what depends on it, through a chain of functions", async () => {
    await enter(1, 6, [
      ["=WRES.SHORTFALL(B2,C2,D2,E2)", "=WRES.SUPPRESS(ROUND(G2,0))", "=WRES.VERDICT(B2,C2,D2,E2)"],
    ]);
    expect(valuesOf(1, 6, 1, 3)).toEqual([
      [expect.closeTo((210 * 211) / 990 - 41), "[c]", "a material gap cannot be ruled out"],
    ]);
    await enter(1, 3, [[25]]);
    expect(valuesOf(1, 6, 1, 3)).toEqual([
      [expect.closeTo((210 * 195) / 990 - 25), 15, "a gap, unlikely to be chance"],
    ]);
  });

  it("a table spills, and its columns feed the next function", async () => {
    const staff: CellValue[][] = [
      ...Array.from({ length: 300 }, (): CellValue[] => ["A White - British", "XR06"]),
      ...Array.from({ length: 300 }, (): CellValue[] => ["A White - British", "XR08"]),
      ...Array.from({ length: 280 }, (): CellValue[] => ["N", "Band 6"]),
      ...Array.from({ length: 70 }, (): CellValue[] => ["H", "8a"]),
      ["Z", "Band 6"],
    ];
    await enter(10, 0, staff);
    const last = 10 + staff.length;
    session.book.enter(sheet(), 10, 10, "=WRES.CEILING(L1:L4,M1:M4,K1:K4)");
    session.book.enter(sheet(), 0, 17, '=WRES.INDICATOR(1,K1:O4,"Band 6")');
    await enter(0, 10, [[`=WRES.TALLY(A11:A${last},B11:B${last})`]]);
    expect(valuesOf(0, 10, 4, 6)).toEqual([
      ["Band", "White", "BME", "Unknown", "Total", "Unmapped (in Unknown)"],
      ["Band 6", 300, 280, 1, 581, 0],
      ["Band 8a", 300, 70, 0, 370, 0],
      ["Total", 600, 350, 1, 951, 0],
    ]);
    expect(valuesOf(11, 10, 1, 7)).toEqual([["Band 6", "Band 8a", 300, 600, 70, 350, 2.5]]);
    expect(valuesOf(11, 20, 1, 2)).toEqual([["a gap, unlikely to be chance", "ceiling"]]);
    expect(valuesOf(0, 17, 1)).toEqual([[expect.closeTo((280 / 581) * 100)]]);
  });

  it("a mistake is an Excel error with its sentence, and goes when it is mended", async () => {
    await enter(1, 6, [["=WRES.GAP(B2,C2,D2,E2)"]]);
    await enter(1, 1, [[999]]);
    expect(valuesOf(1, 6, 1)).toEqual([["#VALUE!"]]);
    expect(session.book.isError(sheet(), 1, 6)).toBe(true);
    expect(session.book.message(sheet(), 1, 6)).toContain(
      "White events (999) are more than White base (780)"
    );
    await enter(1, 1, [[78]]);
    expect(valuesOf(1, 6, 1)).toEqual([[expect.closeTo((41 / 210 - 0.1) * 100)]]);
    expect(session.book.message(sheet(), 1, 6)).toBeNull();
  });

  it("an error in a count is handed on", async () => {
    await enter(1, 1, [["=NA()"]]);
    await enter(1, 6, [["=WRES.GAP(B2,C2,D2,E2)"]]);
    expect(valuesOf(1, 6, 1)).toEqual([["#N/A"]]);
  });

  it("an answer of several cells does not write over others", async () => {
    await enter(1, 7, [["mine"]]);
    await enter(1, 6, [["=WRES.RATE.CI(B2,C2)"]]);
    expect(valuesOf(1, 6, 1, 2)).toEqual([["#SPILL!", "mine"]]);
  });

  it("EXPLAIN takes cells and options left out", async () => {
    await enter(1, 6, [['=WRES.EXPLAIN("RELLIKELIHOOD.CI",B2,C2,D2,E2,,,"Katz")']]);
    expect(valuesOf(1, 6, 2, 2)).toEqual([
      ["Function", "WRES.RELLIKELIHOOD.CI"],
      ["Direction", expect.stringContaining("White ÷ BME")],
    ]);
    await enter(20, 6, [[session.book.value(sheet(), 8, 7)]]);
    const [[lower, upper]] = (await session.book.evaluate(
      '=WRES.RELLIKELIHOOD.CI(B2,C2,D2,E2,,,"Katz")'
    )) as number[][];
    expect(valuesOf(20, 6, 1, 2)).toEqual([[expect.closeTo(lower, 10), expect.closeTo(upper, 10)]]);
  });
});
