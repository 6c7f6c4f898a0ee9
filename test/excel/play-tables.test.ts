import { parseRange } from "../../src/standard/address";
import { stayingTables } from "../../src/excel/play-tables";

const placed = (now: string, planned: string) => ({
  target: { plan: { name: planned, range: planned }, existing: planned, name: planned },
  range: parseRange(now),
});

const staying = (...tables: ReturnType<typeof placed>[]) =>
  stayingTables(tables).map(({ target }) => target.name);

describe("tables that stay where the plan has them", () => {
  it("may grow and shrink, but neither move nor change their width", () => {
    expect(staying(placed("A3:D6", "A3:D90"))).toEqual(["A3:D90"]);
    expect(staying(placed("A3:D6", "A3:D4"))).toEqual(["A3:D4"]);
    expect(staying(placed("A3:D6", "A4:D7"))).toEqual([]);
    expect(staying(placed("A3:D6", "B3:E6"))).toEqual([]);
    expect(staying(placed("A3:D6", "A3:E6"))).toEqual([]);
  });

  it("move with what the tables above them gain or lose", () => {
    expect(staying(placed("A10:D12", "A14:D16"), placed("A3:D6", "A3:D10"))).toEqual([
      "A3:D10",
      "A14:D16",
    ]);
    expect(staying(placed("A3:D6", "A3:D10"), placed("A10:D12", "A15:D17"))).toEqual(["A3:D10"]);
  });

  it("do not mind tables beside them", () => {
    expect(staying(placed("A3:D6", "A3:D10"), placed("F3:G9", "F3:G4"))).toEqual([
      "A3:D10",
      "F3:G4",
    ]);
    expect(staying(placed("A3:D6", "A3:D10"), placed("F8:G9", "F8:G9"))).toEqual([
      "A3:D10",
      "F8:G9",
    ]);
  });

  it("do not stay where rows above would tear them", () => {
    expect(staying(placed("A3:D6", "A3:D10"), placed("C10:F12", "C14:F16"))).toEqual(["A3:D10"]);
  });
});
