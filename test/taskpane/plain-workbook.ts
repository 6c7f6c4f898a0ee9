import type { IndicatorResult } from "../../src/analysis/indicator-result";
import { noMovement } from "../../src/analysis/priorities";
import {
  WorkbookMessage,
  type ConvertScope,
  type FunctionCells,
  type NewSheet,
  type Progress,
  type ReportOutcome,
  type ReportRequest,
  type Selection,
  type Survey,
  type WorkbookPort,
} from "../../src/excel/workbook-port";
import { noQuestions } from "../../src/intake/count/questions";
import type { RecognisedTable } from "../../src/intake/recognised-table";
import { defaultSettings, type Settings } from "../../src/standard/settings";

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
  regions: [],
};

export const outcome: ReportOutcome = {
  kept: {},
  ladder: [],
  ceiling: [],
  priorities: [],
  unseen: [],
  movement: noMovement,
  pooled: [],
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
    questions: noQuestions,
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
  peers: [],
  disparityRatios: [],
  trajectory: [],
  splits: [],
  stages: [],
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
  surveyedWith: Settings | null = null;
  finishWriting: (outcome: ReportOutcome) => void = () => {};
  failWriting: (error: unknown) => void = () => {};
  private progress: (progress: Progress) => void = () => {};

  constructor(private holds: Survey | Error) {}

  async survey(settings: Settings): Promise<Survey> {
    this.surveyedWith = settings;
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

  /** Sheets of the report that hold what people typed. */
  typedInto: string[] = [];

  async removeReport(tellKept?: (sheets: string[]) => void): Promise<void> {
    this.removed += 1;
    if (this.typedInto.length > 0) tellKept?.(this.typedInto);
  }

  async goTo(sheet: string, address: string): Promise<void> {
    if (sheet === "O'Brien 2024-25") {
      throw new WorkbookMessage("That sheet is no longer there.", "not-found");
    }
    this.visited.push(`${sheet}!${address}`);
  }

  kept: Settings = defaultSettings;

  async readSettings(): Promise<Settings> {
    return this.kept;
  }

  async keepSettings(settings: Settings): Promise<void> {
    if (settings.organisation === "Damaged") {
      throw new WorkbookMessage("The record cannot be read.", "record-unreadable");
    }
    this.kept = settings;
  }

  /** WRES formulas there are to convert. */
  functionCells: FunctionCells = { cells: 0, sheets: [] };
  readonly converted: ConvertScope[] = [];

  async countFunctionCells(): Promise<FunctionCells> {
    return this.functionCells;
  }

  async convertToValues(scope: ConvertScope): Promise<FunctionCells> {
    if (this.functionCells.sheets.includes("Kept")) {
      throw new WorkbookMessage('"Kept" is a protected sheet.', "protected");
    }
    this.converted.push(scope);
    return this.functionCells;
  }

  readonly added: NewSheet[] = [];
  /** What the workbook holds once sheets were added. */
  holdsThen: Survey | null = null;

  async addSheets(sheets: readonly NewSheet[]): Promise<string[]> {
    this.added.push(...sheets);
    this.holds = this.holdsThen ?? this.holds;
    return sheets.map(({ name }) => name);
  }

  /** What is selected; null: no single range. */
  selected: Selection | null = null;
  /** Whether this workbook tells of a moved selection. */
  tellsSelection = true;
  readonly inserted: { place: string; cells: string[][] }[] = [];
  private readonly listeners = new Set<() => void>();

  async selection(): Promise<Selection> {
    if (this.selected === null) {
      throw new WorkbookMessage("The selection is not a range of cells.", "excel-busy");
    }
    return this.selected;
  }

  async followSelection(listener: () => void): Promise<(() => void) | null> {
    if (!this.tellsSelection) {
      return null;
    }
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  get followers(): number {
    return this.listeners.size;
  }

  /** Selects cells as a person does; those who follow are told. */
  select(sheet: string, address: string, values: Selection["values"]): void {
    this.selected = { sheet, address, values, cutOff: false };
    this.listeners.forEach((listener) => listener());
  }

  async insertBeside(
    sheet: string,
    address: string,
    cells: readonly (readonly string[])[]
  ): Promise<string> {
    if (sheet === "Full") {
      throw new WorkbookMessage("D1 is not empty. Nothing was written.", "would-overwrite");
    }
    this.inserted.push({ place: `${sheet}!${address}`, cells: cells.map((row) => [...row]) });
    return "E1:F6";
  }
}
