import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closeSessions, openBytes, valueAt } from "../excel/test-workbook";
import { countsIn, resultOf } from "../shapes/sample-report";
import { told, write } from "./moment";

afterEach(closeSessions);

describe("a recruitment system's cross-table", () => {
  it("is indicator 2 as it stands, with the total left out and what is missing told", async () => {
    const name = "trac-cross-table.xlsx";
    const bytes = readFileSync(join(__dirname, "..", "..", "samples", name));
    const session = await openBytes(bytes, name);
    const outcome = await write();
    /*
     * Shortlisted: White 1,012 + 24 + 96 = 1,132; BME 141 + 86 + 24 + 52 + 19 + 9 + 15 + 12 + 31 + 203 + 9 + 13 + 32 = 646;
     * not disclosed 84. Appointed: 240 + 6 + 17 = 263; 21 + 12 + 3 + 8 + 3 + 1 + 2 + 2 + 4 + 28 + 1 + 3 + 4 = 92; 16.
     */
    const result = resultOf(outcome, "2");
    expect(countsIn(result)).toBe("263/1132 92/646 16/84");
    // 0.232332 ÷ 0.142415.
    expect(result.value).toBeCloseTo(1.631376, 6);
    expect(result).toMatchObject({ verdict: "gap", disadvantaged: "bme" });
    // 646 × 355/1778 − 92 = 36.982.
    expect(result.shortfall).toBeCloseTo(36.982, 3);
    expect(told(outcome, "totals-rows")).toMatchObject({ severity: "note", count: 1 });
    const missing = outcome.findings.filter(({ code }) => code === "indicator-without-data");
    expect(missing.map(({ message }) => message).join("\n")).toContain(
      "a staff list was not found"
    );

    const ratio = session.book.toData().names.find(({ name }) => name === "WRES_I2_Ratio");
    const [sheet, address] = String(ratio?.formula).slice(1).split("!");
    expect(await valueAt(sheet.replaceAll("'", ""), address)).toBeCloseTo(1.631376, 6);
  });
});
