import fc from "fast-check";
import type { Drawn } from "../recognise/draw";
import { countWorkbook } from "../figures/workbook";
import { caught } from "./caught";

const share = (count: number, total: number, decimals: number) =>
  `${((100 * count) / total).toFixed(decimals)}%`;

describe("percentages that are only rounded", () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 3000 }),
    fc.integer({ min: 1, max: 3000 }),
    fc.integer({ min: 0, max: 300 })
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  const decimals = fc.integer({ min: 0, max: 2 });
  const codes = ["percentages-not-100", "percentage-not-of-count", "total-differs"];

  it("of the people of each band raise no doubt", () => {
    fc.assert(
      fc.property(rows, decimals, (counts, places) => {
        const sheets = {
          W: [
            ["Workforce at 31 March 2025"],
            ["Band", "White", "White %", "BME", "BME %", "Unknown", "Unknown %"],
            ...counts.map((groups, at): Drawn[] => {
              const total = groups.reduce((sum, n) => sum + n, 0);
              const cells = groups.flatMap((n) => [n, share(n, total, places)]);
              return [`Band ${at + 2}`, ...cells];
            }),
          ],
        };
        expect(codes.flatMap((code) => caught(sheets, code))).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it("of each group over the bands raise no doubt", () => {
    fc.assert(
      fc.property(rows, decimals, (counts, places) => {
        const totals = [0, 1, 2].map((group) => counts.reduce((sum, n) => sum + n[group], 0));
        const sheets = {
          W: [
            ["Workforce at 31 March 2025"],
            ["Band", "White", "White %", "BME", "BME %", "Unknown", "Unknown %"],
            ...counts.map((groups, at): Drawn[] => [
              `Band ${at + 2}`,
              ...groups.flatMap((n, group) => [n, share(n, Math.max(1, totals[group]), places)]),
            ]),
          ],
        };
        expect(caught(sheets, "percentage-not-of-count")).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });
});

describe("a ratio whose cell shows a percentage", () => {
  const sheets = {
    I2: [
      ["2024/25"],
      ["Indicator", "Ratio"],
      ["Relative likelihood of White applicants being appointed from shortlisting", 1.54],
    ],
  };
  const said = (format: string) =>
    countWorkbook(sheets, {}, (_, row, column) =>
      row === 2 && column === 1 ? format : undefined
    ).findings.filter(({ code }) => code === "ratio-as-percentage");

  it("is told by its number format, and not by a percent sign in quotes", () => {
    expect(said("0.00%").map(({ count, where }) => [count, where])).toEqual([[1, "'I2'!B3"]]);
    expect(said('0.00" (no %)"')).toEqual([]);
  });
});

describe("a table of percentages only", () => {
  const table = (bme: number) => ({
    W: [
      ["Workforce at 31 March 2025"],
      ["Band", "White %", "BME %", "Unknown %"],
      ["Band 5", 51, bme, 9],
      ["Band 6", 60, 38, 2],
    ],
  });

  it("is not counted, and is checked all the same", () => {
    expect(caught(table(14), "percentages-not-100")).toEqual(["warning 1 'W'!B3"]);
    expect(caught(table(41), "percentages-not-100")).toEqual([]);
  });
});
