import type { IndicatorResult } from "../../src/analysis/indicator-result";
import {
  WorkbookMessage,
  type Progress,
  type ReportOutcome,
  type ReportRequest,
  type Survey,
  type WorkbookPort,
} from "../../src/excel/workbook-port";
import type { RecognisedTable } from "../../src/intake/recognised-table";
import { defaultSettings } from "../../src/standard/settings";

/** A recognised staff list; give what should differ. */
export function recognisedTable(differences: Partial<RecognisedTable> = {}): RecognisedTable {
  return {
    kind: "staff",
    shape: "list",
    sheet: "ESR Staff List",
    tableName: null,
    range: "A4:L3516",
    headerRow: 3,
    firstDataRow: 4,
    lastDataRow: 3515,
    columns: {},
    period: "2025-03-31",
    organisation: null,
    confidence: 1,
    findings: [],
    ...differences,
  };
}

/** Indicator 2 of a trust with a clear gap; give what should differ. */
export function indicatorResult(differences: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    indicator: "2",
    period: "2025-03-31",
    part: "all",
    measure: "ratio",
    direction: "white/bme",
    white: { events: 170, base: 780, rate: 170 / 780 },
    bme: { events: 25, base: 210, rate: 25 / 210 },
    unknown: { events: 3, base: 40, rate: 3 / 40 },
    value: 170 / 780 / (25 / 210),
    interval: { level: 0.95, method: "Miettinen-Nurminen", lower: 1.2516, upper: 2.7191 },
    p: { value: 0.00138819906, method: "n-1 chi-squared" },
    verdict: "gap",
    fewCases: false,
    disadvantaged: "bme",
    shortfall: 16.4,
    sentence: "White applicants were 1.83 times as likely as BME applicants to be appointed.",
    ...differences,
  };
}

export const survey: Survey = {
  tables: [
    recognisedTable(),
    recognisedTable({
      kind: "cases",
      sheet: "ER Cases",
      range: "A1:H2",
      firstDataRow: 1,
      lastDataRow: 1,
      period: null,
    }),
  ],
  findings: [
    {
      severity: "error",
      code: "unmapped-ethnicity",
      message: "“Klingon” is no ethnic category of the standard: 3 people are counted as unknown.",
      count: 3,
      where: "'ESR Staff List'!D5:D3516",
    },
    {
      severity: "warning",
      code: "no-mandatory-column",
      message: "Nothing tells mandatory training apart.",
      count: 1,
      where: "",
    },
    ...["hidden-rows", "hidden-sheet", "starters"].map((code) => ({
      severity: "note" as const,
      code,
      message: `A note about ${code}.`,
      count: 1,
      where: "'O''Brien 2024-25'!A1",
    })),
  ],
  hasReport: false,
};

export const outcome: ReportOutcome = {
  counts: {
    organisation: null,
    periods: ["2025-03-31"],
    tables: [],
    tallies: [],
    bridges: [],
    matching: [],
    splits: [],
    survey: [],
    published: [],
    findings: [],
  },
  results: [
    indicatorResult({
      indicator: "9",
      part: "board",
      measure: "points",
      direction: null,
      value: -6.25,
      verdict: null,
      sentence: "BME people are 6.3 percentage points less of the board than of the workforce.",
    }),
    indicatorResult(),
    indicatorResult({
      part: "all; without overseas recruitment",
      sentence: "Without overseas recruitment White applicants were 1.83 times as likely.",
    }),
    indicatorResult({ part: "all; Division: Surgery", sentence: "Surgery alone." }),
    indicatorResult({ period: "2024-03-31", sentence: "The year before." }),
  ],
  findings: [survey.findings[0]],
  settings: defaultSettings,
  sheets: ["WRES Summary", "WRES Bands (2)", "WRES Likelihoods", "WRES Board"],
};

/**
 * A workbook for the pane that answers with plain data, and only when the test lets it: writing waits
 * for finishWriting or failWriting, and honours the signal as the port promises.
 */
export class PlainWorkbook implements WorkbookPort {
  readonly visited: string[] = [];
  removed = 0;
  surveyed = 0;
  finishWriting: (outcome: ReportOutcome) => void = () => {};
  failWriting: (error: unknown) => void = () => {};
  private progress: (progress: Progress) => void = () => {};

  constructor(private readonly holds: Survey | Error) {}

  async survey(): Promise<Survey> {
    this.surveyed += 1;
    if (this.holds instanceof Error) {
      throw this.holds;
    }
    return this.holds;
  }

  writeReport({ onProgress, signal }: ReportRequest): Promise<ReportOutcome> {
    this.progress = onProgress ?? this.progress;
    return new Promise((resolve, reject) => {
      this.finishWriting = resolve;
      this.failWriting = reject;
      signal?.addEventListener("abort", () =>
        reject(new WorkbookMessage("The report was cancelled.", "cancelled"))
      );
    });
  }

  /** Reports a step of the writing under way. */
  report(progress: Progress): void {
    this.progress(progress);
  }

  async removeReport(): Promise<void> {
    this.removed += 1;
  }

  async goTo(sheet: string, address: string): Promise<void> {
    if (sheet === "O'Brien 2024-25") {
      throw new WorkbookMessage("That sheet is no longer there.", "not-found");
    }
    this.visited.push(`${sheet}!${address}`);
  }
}
