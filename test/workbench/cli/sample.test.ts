import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportJson } from "../../../src/report/report-json";
import { parseRange } from "../../../src/standard/address";
import type { BookData, SheetModel } from "../../../workbench/book/book-data";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { emptyFolder, home, runCommand, type CommandOutcome } from "./run-command";

interface IndependentCount {
  results: {
    indicator: string;
    part: string;
    period: string;
    white: { events: number; base: number; rate: number };
    bme: { events: number; base: number; rate: number };
    unknown: { events: number; base: number; rate: number };
    value: number;
    shortfall: number | null;
  }[];
}

const groups = ["white", "bme", "unknown"] as const;

/** Counted by samples/independent-count.py from the workbook's own XML. */
const independent = JSON.parse(
  readFileSync(join(home, "samples", "independent-count.json"), "utf8")
) as IndependentCount;

const folder = emptyFolder();
const out = join(folder, "report.xlsx");
let outcome: CommandOutcome;
let json: ReportJson;
let book: BookData;

beforeAll(() => {
  outcome = runCommand("report", ["--out", "report.xlsx", "--json", "report.json"], folder);
  if (outcome.code === 0) {
    json = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as ReportJson;
    book = readWorkbook(readFileSync(out), "report.xlsx");
  }
}, 60_000);

function sheet(name: string): SheetModel {
  return book.sheets.find((candidate) => candidate.name === name)!;
}

/** Rows of a table of the report as header → value. */
function tableRows(sheetName: string, tableName: string): Record<string, unknown>[] {
  const { cells, tables } = sheet(sheetName);
  const area = parseRange(tables.find(({ name }) => name === tableName)!.range);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const header = columns.map((column) => String(cells[area.top][column].v));
  return Array.from({ length: area.bottom - area.top }, (_, index) =>
    Object.fromEntries(
      columns.map((column, at) => [header[at], cells[area.top + 1 + index]?.[column]?.v])
    )
  );
}

it("reports the sample with exit code 0 and a summary worth reading", () => {
  expect(outcome.error).toBe("");
  expect(outcome.code).toBe(0);
  expect(outcome.out).toContain("Sample Vale NHS Foundation Trust");
  expect(outcome.out).toContain("White applicants were 1.49 times as likely as BME applicants");
  expect(outcome.out).toContain(`Written: ${out}`);
});

describe("every number in the JSON is that of the independent count", () => {
  it("has the same parts", () => {
    const parts = (results: { indicator: string; part: string }[]) =>
      results.map(({ indicator, part }) => `${indicator} ${part}`).sort();
    expect(parts(json.results)).toEqual(parts(independent.results));
  });

  it.each(independent.results.map((expected) => [expected.indicator, expected.part, expected]))(
    "indicator %s, %s",
    (indicator, part, expected) => {
      const result = json.results.find(
        (candidate) => candidate.indicator === indicator && candidate.part === part
      )!;
      expect(result.period).toBe(expected.period);
      for (const group of groups) {
        expect(result[group].events).toBe(expected[group].events);
        expect(result[group].base).toBe(expected[group].base);
        expect(result[group].rate).toBeCloseTo(expected[group].rate, 12);
      }
      expect(result.value as number).toBeCloseTo(expected.value, 10);
      if (expected.shortfall === null) expect(result.shortfall).toBeNull();
      else expect(result.shortfall!).toBeCloseTo(expected.shortfall, 9);
    }
  );
});

describe("the written workbook", () => {
  it("has no error cell on our sheets, and every formula has a value", () => {
    const wrong: string[] = [];
    for (const { name, cells } of book.sheets.filter((one) => one.name.startsWith("WRES "))) {
      for (const [row, line] of Object.entries(cells)) {
        for (const [column, cell] of Object.entries(line)) {
          if (cell.error || (cell.f && cell.v === undefined)) {
            wrong.push(`${name} row ${Number(row) + 1} column ${Number(column) + 1}: ${cell.f}`);
          }
          if (cell.v === "counts changed: refresh") wrong.push(`${name} ${cell.f}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("calculates the relative likelihoods of the JSON in its native formulas", () => {
    const rows = tableRows("WRES Likelihoods", "WRES_Likelihoods");
    const ratios = json.results.filter(({ measure }) => measure === "ratio");
    expect(rows).toHaveLength(ratios.length);
    ratios.forEach((result, index) => {
      const row = rows[index];
      expect(row["White: events"]).toBe(result.white.events);
      expect(row["BME: base"]).toBe(result.bme.base);
      expect(row["White rate"] as number).toBeCloseTo(result.white.rate!, 12);
      expect(row["BME rate"] as number).toBeCloseTo(result.bme.rate!, 12);
      expect(row["Relative likelihood"] as number).toBeCloseTo(result.value as number, 12);
      expect(row["95% CI from"] as number).toBeCloseTo(result.interval!.lower as number, 12);
      expect(row["95% CI to"] as number).toBeCloseTo(result.interval!.upper as number, 12);
    });
  });

  it("calculates the shares and totals of the JSON in its native formulas", () => {
    const rows = tableRows("WRES Bands", "WRES_Bands");
    for (const result of json.results.filter(({ indicator }) => indicator === "1")) {
      const [section, band] = result.part.split(": ");
      const row = rows.find((candidate) =>
        band
          ? candidate.Section === section && candidate["Pay band or grade"] === band
          : candidate["Pay band or grade"] === (section === "all" ? "All staff" : `All ${section}`)
      )!;
      expect([row.White, row.BME, row.Unknown, row["All staff"]]).toEqual([
        result.white.events,
        result.bme.events,
        result.unknown.events,
        result.white.base,
      ]);
      expect((row["BME %"] as number) * 100).toBeCloseTo(result.value as number, 10);
    }
  });

  it("calculates the points of the board in its native formulas", () => {
    const rows = tableRows("WRES Board", "WRES_Board");
    const parts = json.results.filter(({ indicator }) => indicator === "9");
    expect(rows.map((row) => Number(row["Difference (points)"]).toFixed(9))).toEqual(
      parts.map(({ value }) => Number(value).toFixed(9))
    );
  });

  it("says that the control totals agree", () => {
    const { cells } = sheet("WRES Data checks");
    expect(cells[4][0].v).toBe("OK");
    expect(cells[4][1].v).toContain("Control totals agree");
  });

  it("calculates the verdicts, disparity ratios and steps of recruitment of the JSON", () => {
    const verdicts = tableRows("WRES Band gaps", "WRES_Band_verdicts");
    const banded = json.results.filter(({ against }) => against);
    expect(verdicts.map((row) => row["What it means"])).toEqual(
      banded.map(({ sentence }) => sentence)
    );
    expect(verdicts.map((row) => Number(row["BME % ÷ rest"]).toFixed(9))).toEqual(
      banded.map(({ against }) => Number(against!.ratio).toFixed(9))
    );
    expect(
      tableRows("WRES Leadership", "WRES_Disparity_ratios").map((row) =>
        Number(row["Race disparity ratio"]).toFixed(9)
      )
    ).toEqual(json.disparityRatios.map(({ value }) => Number(value).toFixed(9)));
    expect(
      tableRows("WRES Recruitment", "WRES_Recruitment").map((row) =>
        Number(row["Relative likelihood"]).toFixed(9)
      )
    ).toEqual(json.stages[0].steps.map(({ value }) => Number(value).toFixed(9)));
  });

  it("draws its charts over cells that hold numbers", () => {
    const charts = book.sheets.flatMap(({ charts: all }) => all);
    expect(charts.map(({ name }) => name).sort()).toEqual([
      "WRES_Bands_Clinical",
      "WRES_Bands_Medical",
      "WRES_Bands_NonClinical",
      "WRES_Bands_Share",
      "WRES_Board",
      "WRES_Board_report_ratios",
      "WRES_Board_report_shares",
      "WRES_Ladder_Clinical",
      "WRES_Ladder_NonClinical",
      "WRES_Leadership",
      "WRES_Likelihoods",
      "WRES_Recruitment",
    ]);
  });

  it("leaves the user's own sheets as they were", () => {
    const original = readWorkbook(
      readFileSync(join(home, "samples", "wres-sample-trust.xlsx")),
      "sample.xlsx"
    );
    for (const { name, cells } of original.sheets) {
      expect(JSON.stringify(sheet(name).cells) === JSON.stringify(cells)).toBe(true);
    }
    expect(book.sheets.slice(0, original.sheets.length).map(({ name }) => name)).toEqual(
      original.sheets.map(({ name }) => name)
    );
  });
});
