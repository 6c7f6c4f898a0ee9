import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReturnSheet } from "../../../samples/generator/return-sheet";
import type { SampleSheet } from "../../../samples/generator/sample-workbook";
import { makeSurveySheet } from "../../../samples/generator/survey-sheet";
import { workbookBytes } from "../../../samples/generator/workbook-bytes";
import { groupOf, type EthnicCategoryCode } from "../../../src/standard/ethnic-categories";
import type { Drawn } from "../recognise/draw";
import { codesOf, countWorkbook, surveyLines, tallyLines } from "./workbook";

const sheets = [makeReturnSheet(), makeSurveySheet()];
const valuesOf = ({ rows }: SampleSheet): Drawn[][] =>
  rows.map((row) =>
    row.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.value : cell))
  );
const formatAt = (sheet: string, row: number, column: number) => {
  const cell = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  return cell !== null && typeof cell === "object" ? cell.format : undefined;
};

describe("the sample workbook of figures", () => {
  const { counts, tables, findings } = countWorkbook(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, valuesOf(sheet)])),
    {},
    formatAt
  );

  it("is what its generator makes", () => {
    const committed = readFileSync(join(__dirname, "../../../samples/wres-figures.xlsx"));
    expect(Buffer.compare(committed, Buffer.from(workbookBytes({ sheets })))).toBe(0);
  });

  it("is a return of two years and a survey, without a doubt", () => {
    expect(tables.map(({ kind, range, period }) => [kind, range, period])).toEqual([
      ["return", "A3:J50", null],
      ["survey", "A4:G10", "2025-03-31"],
    ]);
    expect(codesOf(findings, "error", "warning")).toEqual([]);
    expect(counts.organisation).toMatch(/^Sample Vale NHS Foundation Trust/);
  });

  it("gives the workforce that the return itself calculates", () => {
    const sums = (period: string) => {
      const all = { white: 0, bme: 0, unknown: 0 };
      for (const { measure, period: own, people } of counts.tallies) {
        if (measure !== "workforce" || own !== period) continue;
        for (const [code, n] of Object.entries(people))
          all[groupOf(code as EthnicCategoryCode)] += n;
      }
      return all;
    };
    const row = valuesOf(sheets[0]).find((cells) => cells[2] === "Number of staff in workforce")!;
    expect(Object.values(sums("2024-03-31"))).toEqual(row.slice(4, 7));
    expect(Object.values(sums("2025-03-31"))).toEqual(row.slice(7, 10));
    expect(tallyLines(counts)).toContain(
      "workforce 2025-03-31 medical: Consultants | white 116, bme 91, unknown 8"
    );
  });

  it("gives the survey's own answers before the return's, and the combined indicator 6 from the return", () => {
    const of2024 = surveyLines(counts).filter((line) => line.includes(" 2024 "));
    expect(of2024).toEqual([
      "5 all 2024 white 23.6 (1412) own",
      "5 all 2024 bme 28.8 (388) own",
      "5 all 2024 white 24.1 average",
      "5 all 2024 bme 27.9 average",
      "6 managers 2024 white 9.1 (1409) own",
      "6 managers 2024 bme 11.8 (386) own",
      "6 managers 2024 white 9.8 average",
      "6 managers 2024 bme 12.1 average",
      "6 colleagues 2024 white 16.8 (1407) own",
      "6 colleagues 2024 bme 22.1 (385) own",
      "6 colleagues 2024 white 17.6 average",
      "6 colleagues 2024 bme 21.9 average",
      "7 all 2024 white 59.2 (1405) own",
      "7 all 2024 bme 48.3 (384) own",
      "7 all 2024 white 58.8 average",
      "7 all 2024 bme 49.4 average",
      "8 all 2024 white 6.1 (1410) own",
      "8 all 2024 bme 14.6 (387) own",
      "8 all 2024 white 6.7 average",
      "8 all 2024 bme 15.3 average",
      "6 all 2024 white 20.7 own",
      "6 all 2024 bme 25.9 own",
    ]);
  });
});
