import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Counts } from "../../src/intake/counts";
import { cellStyles } from "../../src/report/cell-styles";
import { planReport } from "../../src/report/plan-report";
import type { PlannedCell, ReportPlan, SheetPlan } from "../../src/report/report-plan";
import { parseRange, splitSheet } from "../../src/standard/address";
import { defaultSettings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "../analysis/counts-of";

const now = new Date("2025-06-01T09:30:00Z");

function planOf(counts: Counts): ReportPlan {
  const { results, findings } = analyse(counts, defaultSettings);
  return planReport({
    counts,
    results,
    findings: [...counts.findings, ...findings],
    settings: defaultSettings,
    version: "0.1.0",
    now,
  });
}

const ordinary = countsOf(
  [
    staff("non-clinical", "Band 2", [120, 30, 5]),
    staff("non-clinical", "Band 8a", [20, 2, 0]),
    staff("clinical", "Band 5", [300, 180, 20]),
    staff("clinical", "Band 6", [220, 40, 6]),
    staff("clinical", "VSM", [2, 0, 0]),
    staff("medical", "Consultants", [60, 50, 4]),
    staff("clinical", null, [1, 1, 1]),
    tally("shortlisted", [780, 210, 12]),
    tally("appointed", [170, 25, 2]),
    tally("disciplinary", [7, 9, 0]),
    tally("training", [320, 120, 9]),
    tally("board", [12, 2, 1]),
    tally("board voting", [9, 2, 0]),
    tally("board executive", [5, 0, 1]),
  ],
  {
    bridges: [
      {
        kind: "staff",
        sheet: "ESR",
        range: "A1:F1100",
        period,
        steps: [
          { words: "rows", removed: 0, left: 1100, unit: "rows" },
          { words: "bank workers left out", removed: 39, left: 1061, unit: "rows" },
        ],
      },
    ],
    findings: [
      { severity: "warning", code: "x", message: "Look at it.", count: 3, where: "'ESR'!A1:A9" },
    ],
  }
);

function sheetOf(plan: ReportPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The plan has no sheet "${name}".`);
  return sheet;
}

const styleNames = new Set(cellStyles.map(({ name }) => name));

/** A cell that Excel takes: a known style, no broken number, formulas and their literals within Excel's limits. */
function isSoundCell({ value, formula, style }: PlannedCell): boolean {
  const text = String(value);
  if (!styleNames.has(style) || /NaN|Infinity|undefined|\[object/.test(text)) return false;
  if (!formula) return true;
  const literals = text.match(/"(?:[^"]|"")*"/g) ?? [];
  return (
    text.startsWith("=") && text.length < 8192 && literals.every((literal) => literal.length <= 257)
  );
}

/** What must hold for any plan, so that Excel takes it as it is. */
function checkPlan(plan: ReportPlan): void {
  const names = [
    ...plan.names.map(({ name }) => name),
    ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  ];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.every((name) => /^WRES_[A-Za-z0-9_]+$/.test(name))).toBe(true);
  const charts = plan.sheets.flatMap((sheet) => sheet.charts);
  expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
  for (const sheet of plan.sheets) {
    expect(sheet.name).toMatch(/^WRES [^:\\/?*[\]]{1,26}$/);
    const wrong = sheet.grid.flat().filter((cell) => cell && !isSoundCell(cell));
    expect(wrong).toEqual([]);
    for (const table of sheet.tables) {
      const area = parseRange(table.range);
      const header = sheet.grid[area.top].slice(area.left, area.right + 1);
      const texts = header.map((cell) => String(cell?.value ?? ""));
      expect(texts.every((text) => text !== "")).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
      const body = sheet.grid
        .slice(area.top + 1, area.bottom + 1)
        .map((row) => Array.from(row.slice(area.left, area.right + 1)));
      expect(body.every((row) => row.length === header.length && !row.includes(null))).toBe(true);
    }
  }
  for (const { sheet, address } of plan.names) {
    const { top, left } = parseRange(address);
    expect(sheetOf(plan, sheet).grid[top][left]).not.toBeNull();
  }
  for (const chart of charts) {
    expect(chart.series.length).toBeGreaterThan(0);
    for (const series of chart.series) {
      for (const address of [series.values, series.categories]) {
        const { sheet, address: range } = splitSheet(address);
        const area = parseRange(range);
        const cells = sheetOf(plan, sheet!)
          .grid.slice(area.top, area.bottom + 1)
          .flatMap((row) => row.slice(area.left, area.right + 1));
        expect(cells.some((cell) => cell !== null)).toBe(true);
      }
    }
    const { minimum, maximum, logarithmic } = chart.categoryAxis;
    if (logarithmic) {
      expect(minimum!).toBeGreaterThan(0);
      expect(maximum!).toBeGreaterThan(minimum!);
    }
  }
}

describe("the plan of an ordinary report", () => {
  const plan = planOf(ordinary);

  it("has the sheets in order", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "WRES Summary",
      "WRES Bands",
      "WRES Likelihoods",
      "WRES Board",
      "WRES Data checks",
      "WRES Method",
      "WRES Results",
      "WRES Chart data",
    ]);
  });

  it("is what Excel takes", () => checkPlan(plan));

  it("draws make-up by section, share by band, likelihoods and board", () => {
    expect(plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
      "WRES_Bands_Share",
      "WRES_Bands_NonClinical",
      "WRES_Bands_Clinical",
      "WRES_Bands_Medical",
      "WRES_Likelihoods",
      "WRES_Board",
    ]);
  });

  it("names the headline figures", () => {
    expect(plan.names.map(({ name }) => name)).toEqual([
      "WRES_I1_Percent",
      "WRES_I1_Text",
      "WRES_I2_Ratio",
      "WRES_I2_Verdict",
      "WRES_I2_Text",
      "WRES_I3_Ratio",
      "WRES_I3_Verdict",
      "WRES_I3_Text",
      "WRES_I4_Ratio",
      "WRES_I4_Verdict",
      "WRES_I4_Text",
      "WRES_I9_Points",
      "WRES_I9_Text",
      "WRES_I9_Voting_Points",
      "WRES_I9_Voting_Text",
      "WRES_I9_Executive_Points",
      "WRES_I9_Executive_Text",
      "WRES_Check",
    ]);
  });

  it("writes rates and ratios as formulas over visible counts", () => {
    const { grid } = sheetOf(plan, "WRES Likelihoods");
    const row = grid[6].map((cell) => cell?.value);
    expect(row.slice(3, 11)).toEqual([
      170,
      780,
      25,
      210,
      '=IF(E7=0,"[z]",D7/E7)',
      '=IF(G7=0,"[z]",F7/G7)',
      "White ÷ BME",
      "=IFERROR((D7/E7)/(F7/G7),NA())",
    ]);
    expect(grid[7][10]?.value).toBe("=IFERROR((F8/G8)/(D8/E8),NA())");
    expect(grid[6][14]?.value).toBe(
      '=IF(AND(D7=170,E7=780,F7=25,G7=210),"a gap, unlikely to be chance","counts changed: refresh")'
    );
  });

  it("puts the finding of every chart in the cell above it", () => {
    for (const sheet of plan.sheets) {
      for (const chart of sheet.charts) {
        const { top, left } = parseRange(chart.from);
        const above = sheet.grid[top - 2][left];
        expect(above?.style).toBe("WRES Finding");
        expect(String(above?.value).length).toBeGreaterThan(30);
      }
    }
  });
});

it("plans whatever the data carry: any subset of the measures, any counts", () => {
  const groups = fc.tuple(fc.nat(60), fc.nat(40), fc.nat(9));
  const events = (measure: "appointed" | "disciplinary" | "training") =>
    groups.map((people) => tally(measure, people));
  fc.assert(
    fc.property(
      fc.subarray(["staff", "recruitment", "cases", "training", "board"] as const, {
        minLength: 1,
      }),
      groups.filter(([white, bme]) => white + bme > 0),
      events("appointed"),
      events("disciplinary"),
      events("training"),
      fc.tuple(fc.nat(9), fc.nat(4), fc.nat(2)).filter(([white, bme]) => white + bme > 0),
      (kinds, people, appointed, cases, training, board) => {
        const has = (kind: (typeof kinds)[number]) => kinds.includes(kind);
        const tallies = [
          ...(has("staff")
            ? [staff("clinical", "Band 5", people), staff(null, "Band 6", people)]
            : []),
          ...(has("recruitment") ? [tally("shortlisted", people), appointed] : []),
          ...(has("cases") ? [cases] : []),
          ...(has("training") ? [training] : []),
          ...(has("board") ? [tally("board", board)] : []),
        ];
        checkPlan(planOf(countsOf(tallies)));
      }
    ),
    { numRuns: 100 }
  );
});
