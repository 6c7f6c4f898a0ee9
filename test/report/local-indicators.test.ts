import { localIndicatorsTable, localOutcome } from "../../src/report/local-indicators";
import type { KeptRow } from "../../src/report/kept-tables";
import { defaultSettings } from "../../src/standard/settings";

function row(key: string, cells: Record<string, string | number>): KeptRow {
  return { row: 7, cells: { key, ...cells } };
}

const actingUp = row("L1", {
  what: "Secondments and acting up",
  whiteEvents: 170,
  whiteBase: 780,
  bmeEvents: 25,
  bmeBase: 210,
});

function cellsOf(rows: KeptRow[], key: string) {
  return localIndicatorsTable({ kept: { local: rows }, settings: defaultSettings }).rows.find(
    (one) => one.key === key
  )!.cells;
}

describe("local indicators", () => {
  it("judges counts by the method of the standard's likelihoods, White ÷ BME", () => {
    const outcome = localOutcome(actingUp, 0.95)!;
    expect(outcome.value).toBeCloseTo(170 / 780 / (25 / 210), 12);
    expect(outcome.verdict).toBe("gap");
    expect(outcome.disadvantaged).toBe("bme");
    expect(outcome.sentence).toContain("White staff were 1.83 times as likely as BME staff to be");
  });

  it("never reassures: unknown people and missing matches cannot be seen in typed counts", () => {
    const equal = row("L1", {
      what: "Acting up",
      whiteEvents: 4000,
      whiteBase: 9000,
      bmeEvents: 4000,
      bmeBase: 9000,
    });
    expect(localOutcome(equal, 0.95)!.verdict).toBe("cannot-rule-out");
  });

  it.each([
    ["a missing count", { what: "X", whiteEvents: 1, whiteBase: 2, bmeEvents: 1 }],
    ["a fraction", { what: "X", whiteEvents: 1.5, whiteBase: 2, bmeEvents: 1, bmeBase: 2 }],
    ["a negative count", { what: "X", whiteEvents: -1, whiteBase: 2, bmeEvents: 1, bmeBase: 2 }],
    ["text", { what: "X", whiteEvents: "1", whiteBase: 2, bmeEvents: 1, bmeBase: 2 }],
    ["no name", { what: " ", whiteEvents: 1, whiteBase: 2, bmeEvents: 1, bmeBase: 2 }],
  ])("judges nothing with %s", (_, cells) => {
    expect(localOutcome(row("L3", cells), 0.95)).toBeNull();
    expect(cellsOf([row("L3", cells)], "L3").verdict).toBe("");
  });

  it("says so where more were counted than there are people", () => {
    const wrong = row("L1", { ...actingUp.cells, bmeEvents: 400 });
    expect(localOutcome(wrong, 0.95)!.verdict).toBe("cannot-calculate");
    expect(localOutcome(wrong, 0.95)!.sentence).toContain("more than the 210 in the base");
  });

  it("shows its judgement only while the counts of the row stand unchanged", () => {
    const { sentence, verdict, ratio } = cellsOf([actingUp], "L1");
    expect(sentence).toMatch(/^=IF\(AND\(\{whiteEvents\}=170,\{whiteBase\}=780/);
    expect(verdict).toContain('"counts changed: refresh"');
    expect(ratio).toContain("({whiteEvents}/{whiteBase})/({bmeEvents}/{bmeBase})");
  });

  it("keeps two rows free, however many are used, and judges the user's own", () => {
    const keys = (rows: KeptRow[]) =>
      localIndicatorsTable({ kept: { local: rows }, settings: defaultSettings }).rows.map(
        ({ key }) => key
      );
    expect(keys([])).toEqual(["L1", "L2", "L3", "L4"]);
    const own = row("L4", { ...actingUp.cells, key: "L4", what: "Flexible {key} working" });
    expect(keys([own])).toEqual(["L1", "L2", "L3", "L4", "L5", "L6"]);
    expect(cellsOf([own], "L4").sentence).toContain("counted under “Flexible key working”");
  });
});
