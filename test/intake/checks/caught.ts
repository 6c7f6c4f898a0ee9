import { analyse } from "../../../src/analysis/analyse";
import type { Finding } from "../../../src/intake/finding";
import { defaultSettings } from "../../../src/standard/settings";
import { countWorkbook, type Sheets } from "../figures/workbook";

/** Everything that is said of a workbook, by the counting and by the results. */
export function saidOf(sheets: Sheets): Finding[] {
  const { counts, findings } = countWorkbook(sheets);
  return [...findings, ...analyse(counts, defaultSettings).findings];
}

/** The findings of one code, as "severity count where". */
export function caught(sheets: Sheets, code: string): string[] {
  return saidOf(sheets)
    .filter((finding) => finding.code === code)
    .map(({ severity, count, where }) => `${severity} ${count} ${where}`);
}

/** Codes of errors and warnings, for a twin without the mistake. */
export function doubts(sheets: Sheets): string[] {
  return saidOf(sheets)
    .filter(({ severity }) => severity !== "note")
    .map(({ code }) => code);
}

/** A workbook with a mistake as it is found in print, what is said of it, and the same workbook without it. */
export interface Mistake {
  name: string;
  sheets: Sheets;
  code: string;
  found: string[];
  without: Sheets;
  /** Errors and warnings that the twin has for reasons of its own. */
  stillSaid?: string[];
}

/** One test that the mistake is caught, and one that its twin stays silent. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  describe.each(mistakes.map((mistake) => [mistake.name, mistake] as const))("%s", (_, mistake) => {
    it("is caught", () => {
      expect(caught(mistake.sheets, mistake.code)).toEqual(mistake.found);
    });

    it("is not seen where it is not", () => {
      expect(doubts(mistake.without)).toEqual(mistake.stillSaid ?? []);
    });
  });
}
