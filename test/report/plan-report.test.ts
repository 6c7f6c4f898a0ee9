import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Counts } from "../../src/intake/counts";
import { cellStyles } from "../../src/report/cell-styles";
import { planReport } from "../../src/report/plan-report";
import type { PlannedCell, ReportPlan, SheetPlan } from "../../src/report/report-plan";
import { parseRange, splitSheet } from "../../src/standard/address";
import { sheetNames, tableNames } from "../../src/standard/workbook-names";
import { reportJson } from "../../src/report/report-json";
import { defaultSettings, type Settings } from "../../src/standard/settings";
import { countsOf, period, staff, tally } from "../analysis/counts-of";
import { answer, before, everything, inDivision, published, richCounts } from "./rich-counts";

const now = new Date("2025-06-01T09:30:00Z");

function planOf(counts: Counts, settings: Settings = defaultSettings): ReportPlan {
  const analysis = analyse(counts, settings);
  return planReport({
    ...analysis,
    counts,
    findings: [...counts.findings, ...analysis.findings],
    settings,
    kept: {},
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
      "WRES Board report",
      "WRES Summary",
      "WRES Priorities",
      "WRES Not yet seen",
      "WRES Actions",
      "WRES Bands",
      "WRES Band gaps",
      "WRES Likelihoods",
      "WRES Board",
      "WRES Leadership",
      "WRES Comparators",
      "WRES Evidence",
      "WRES EDS 2022",
      "WRES Inspection pack",
      "WRES In plain words",
      "WRES Data checks",
      "WRES Method",
      "WRES Results",
      "WRES Chart data",
    ]);
  });

  it("is what Excel takes", () => checkPlan(plan));

  it("draws the board's page, the ladders, make-up by section, share by band, likelihoods and board", () => {
    expect(plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual([
      "WRES_Board_report_ratios",
      "WRES_Board_report_shares",
      "WRES_Ladder_NonClinical",
      "WRES_Ladder_Clinical",
      "WRES_Bands_Share",
      "WRES_Bands_NonClinical",
      "WRES_Bands_Clinical",
      "WRES_Bands_Medical",
      "WRES_Likelihoods",
      "WRES_Board",
      "WRES_Leadership",
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
    // The page of the board is laid out by its own rules: its sentences stand beside the pictures.
    for (const sheet of plan.sheets.filter(({ key }) => key !== "boardReport")) {
      for (const chart of sheet.charts) {
        const { top, left } = parseRange(chart.from);
        const above = sheet.grid[top - 2][left];
        expect(above?.style).toBe("WRES Finding");
        expect(String(above?.value).length).toBeGreaterThan(30);
      }
    }
  });
});

describe("the plan of a report of two years that tells everything", () => {
  const plan = planOf(richCounts, everything);
  const tableText = (sheet: string) =>
    sheetOf(plan, sheet)
      .grid.flat()
      .map((cell) => String(cell?.value ?? ""))
      .join("\n");

  /** Those of the view over several organisations, which is a report of its own. */
  const ofOversight = (name: string) => /^WRES.(Oversight|Attention)/.test(name);

  it("has every sheet of the catalogue, in order", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(
      Object.values(sheetNames).filter((name) => !ofOversight(name))
    );
  });

  it("has every table of the catalogue", () => {
    const written = plan.sheets.flatMap(({ tables, kept = [] }) => [
      ...tables.map(({ name }) => name),
      ...kept.map(({ definition }) => definition.table),
    ]);
    expect(written.sort()).toEqual(
      Object.values(tableNames)
        .filter((name) => !ofOversight(name))
        .sort()
    );
  });

  it("is what Excel takes", () => checkPlan(plan));

  it("names the figures of the survey, and those of the year before that may be compared", () => {
    const names = plan.names.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["WRES_I5_Points", "WRES_I5_Verdict", "WRES_I5_Text"])
    );
    expect(names.filter((name) => name.endsWith("_Prior"))).toEqual([
      "WRES_I1_Percent_Prior",
      "WRES_I2_Ratio_Prior",
      "WRES_I3_Ratio_Prior",
      "WRES_I5_Points_Prior",
      "WRES_I9_Points_Prior",
    ]);
    // No answers, no verdict: only value and sentence.
    expect(names).toContain("WRES_I7_Points");
    expect(names).not.toContain("WRES_I7_Verdict");
  });

  it("keeps units and ethnic groups off the sheet of likelihoods and the summary", () => {
    const [area] = sheetOf(plan, "WRES Likelihoods").tables.map(({ range }) => parseRange(range));
    expect(area.bottom - area.top).toBe(5);
    expect(tableText("WRES Likelihoods")).not.toMatch(/Surgery|White British/);
    expect(tableText("WRES Summary")).not.toMatch(/Surgery|White British/);
    expect(tableText("WRES Ethnic groups")).toContain("Black");
  });

  it("says what is withheld and what was never given", () => {
    const { grid } = sheetOf(plan, "WRES Survey");
    const rowOf = (indicator: string, part: string) =>
      grid.find(
        (row) => String(row[0]?.value).startsWith(indicator) && String(row[1]?.value) === part
      )!;
    expect(rowOf("6", "from managers")[5]?.value).toBe("[c]");
    expect(rowOf("8", "whole")[4]?.value).toBe("[x]");
    expect(rowOf("8", "whole")[8]?.value).toBe("[z]");
  });

  it("puts no unit with fewer than ten events in an order", () => {
    const { grid } = sheetOf(plan, "WRES Splits");
    const order = grid
      .slice(6)
      .map((row) => [row[0]?.value, row[2]?.value, String(row[16]?.value)] as const)
      .filter(([, unit]) => unit === 'A&E "front"');
    expect(order).toHaveLength(3);
    expect(order.find(([indicator]) => String(indicator).startsWith("3"))![2]).toContain(
      "not ranked"
    );
    expect(order.find(([indicator]) => String(indicator).startsWith("2"))![2]).toMatch(/\d of 3/);
  });

  it("names the bands with a sure gap above the chart of their section", () => {
    const { grid } = sheetOf(plan, "WRES Bands");
    const findings = grid[4].map((cell) => String(cell?.value ?? ""));
    const clinical = findings.find((text) => text.includes("Clinical: BME staff are"))!;
    expect(clinical).toContain("over-represented in Band 5");
    expect(clinical).toContain("under-represented in Band 6");
  });

  it("breaks the line of a figure where a year is missing and where a new series begins", () => {
    const years = ["2021-03-31", "2022-03-31", "2024-03-31", period];
    const counts = countsOf(
      years.flatMap((year, index) =>
        [
          staff("clinical", "Band 5", [900, 300, 0]),
          tally("shortlisted", [600, 400, 10]),
          tally("appointed", [160, 70, 2]),
          ...(index === 1 ? [] : [tally("disciplinary", [9, 10, 0])]),
        ].map((one) => ({ ...one, period: year }))
      ),
      {
        survey: years.flatMap((year) =>
          (["white", "bme"] as const).map((group) =>
            answer("7", group, group === "white" ? 58 : 47, {
              period: year,
              surveyYear: Number(year.slice(0, 4)) - 1,
            })
          )
        ),
      }
    );
    const plan = planOf(counts);
    checkPlan(plan);
    const columnOf = (chart: string) => {
      const { values, categories } = sheetOf(plan, "WRES Over time").charts.find(
        ({ name }) => name === chart
      )!.series[0];
      const { grid } = sheetOf(plan, "WRES Chart data");
      const read = (address: string) => {
        const { top, bottom, left } = parseRange(splitSheet(address).address);
        return grid.slice(top, bottom + 1).map((row) => row[left]?.value ?? null);
      };
      return read(categories).map((label, index) => [label, read(values)[index] !== null]);
    };
    expect(columnOf("WRES_Over_time_3")).toEqual([
      ["31 Mar 2021", true],
      ["31 Mar 2022", false],
      ["31 Mar 2024", true],
      ["31 Mar 2025", true],
    ]);
    expect(columnOf("WRES_Over_time_7")).toEqual([
      ["31 Mar 2021", true],
      ["new series", false],
      ["31 Mar 2022", true],
      ["31 Mar 2024", true],
      ["31 Mar 2025", true],
    ]);
  });

  it("takes the latest figure of each indicator where the survey is newer than the staff list", () => {
    const newer = "2026-03-31";
    const counts = {
      ...richCounts,
      periods: [...richCounts.periods, newer],
      survey: [
        ...richCounts.survey,
        answer("5", "white", 23, { period: newer, surveyYear: 2025 }),
        answer("5", "bme", 29, { period: newer, surveyYear: 2025 }),
      ],
    };
    const later = planOf(counts, everything);
    const { grid, tables } = sheetOf(later, "WRES Summary");
    const { top, bottom } = parseRange(tables[0].range);
    const rows = grid.slice(top + 1, bottom + 1).map((row) => `${row[0]?.value} ${row[2]?.value}`);
    const [spring2025, spring2026] = [45_747, 46_112];
    expect(rows.slice(0, 2)).toEqual([`1 ${spring2025}`, `2 ${spring2025}`]);
    expect(rows).toContain(`5 ${spring2026}`);
    const names = later.names.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["WRES_I1_Percent", "WRES_I2_Ratio", "WRES_I5_Points"])
    );
    const addressOf = (from: ReportPlan, wanted: string) =>
      from.names.find(({ name }) => name === wanted)!.address;
    expect(addressOf(later, "WRES_I2_Ratio")).toBe(addressOf(plan, "WRES_I2_Ratio"));
  });

  it("draws the ladder with the ceiling standing out", () => {
    const { charts, grid } = sheetOf(plan, "WRES Bands");
    const clinical = charts.find(({ name }) => name === "WRES_Ladder_Clinical")!;
    expect(clinical.series.map(({ name }) => name)).toContain("Labels");
    const { top, left } = parseRange(clinical.from);
    expect(String(grid[top - 2][left]?.value)).toMatch(
      /Clinical: (the ceiling is between|no step has a gap)/
    );
  });

  it("draws a funnel of five lines around the points of both groups", () => {
    const funnel = sheetOf(plan, "WRES Splits").charts[0];
    expect(funnel.series).toHaveLength(7);
    expect(funnel.series.filter(({ lineWeight }) => lineWeight > 0)).toHaveLength(5);
  });
});

describe("the JSON", () => {
  const analysis = analyse(richCounts, everything);
  const json = reportJson({ ...analysis, counts: richCounts, settings: everything });

  it("carries what goes with the results beside them", () => {
    expect(json.results).toHaveLength(analysis.results.length);
    expect(json.stages).toHaveLength(1);
    expect(json.splits.map(({ indicator }) => indicator)).toEqual(["2", "3", "4"]);
    expect(json.disparityRatios.length).toBeGreaterThan(5);
    expect(json.trajectory.map(({ band }) => band)).toContain("VSM");
    expect(json.peers.map(({ of }) => of)).toEqual(["average", "Next Trust"]);
    expect(json.reconciliation).toHaveLength(richCounts.published.length);
  });

  it("comes back from text as it was: nothing in it that JSON would lose", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(JSON.parse(JSON.stringify(json, refuseLost)));
  });
});

/** JSON has no infinity and no NaN: either would come back as null. */
function refuseLost(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`${key} is ${value}, which JSON cannot hold.`);
  }
  return value;
}

describe("whatever the data carry", () => {
  type Groups = [number, number, number];
  const groups: fc.Arbitrary<Groups> = fc.tuple(fc.nat(60), fc.nat(40), fc.nat(9));
  const people = groups.filter(([white, bme]) => white + bme > 0);
  const kinds = [
    "staff",
    "recruitment",
    "stages",
    "cases",
    "training",
    "board",
    "survey",
    "splits",
    "published",
    "year before",
  ] as const;
  const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
  const responses = fc.option(fc.integer({ min: 1, max: 2000 }));
  const answers = fc.array(
    fc
      .record({
        indicator: fc.constantFrom("5", "6", "7", "8"),
        part: fc.constantFrom("all", "managers"),
        of: fc.constantFrom("own", "own", "average", "Other Trust"),
        year: fc.constantFrom(2020, 2023, 2024),
        white: fc.tuple(percent, responses),
        bme: fc.tuple(percent, responses),
      })
      .map(({ indicator, part, of, year, white, bme }) =>
        (
          [
            ["white", white],
            ["bme", bme],
          ] as const
        ).map(([group, [share, count]]) =>
          answer(indicator, group, share, {
            part,
            of,
            surveyYear: year,
            period: `${year + 1}-03-31`,
            responses: count,
          })
        )
      ),
    { maxLength: 6 }
  );
  const figures = fc.array(
    fc.record({
      indicator: fc.constantFrom("1", "2", "3", "5", "9"),
      part: fc.constantFrom("all", "board", "clinical: Band 5", "clinical"),
      group: fc.constantFrom("white", "bme", "unknown", null),
      figure: fc.constantFrom("events", "base", "rate", "value"),
      value: fc.oneof(fc.nat(60), fc.double({ min: 0, max: 100, noNaN: true })),
    }),
    { maxLength: 5 }
  );
  const everyKind = fc.record({
    kinds: fc.subarray([...kinds], { minLength: 1 }),
    people,
    applied: groups,
    interviewed: groups,
    appointed: groups,
    cases: groups,
    training: groups,
    board: fc.tuple(fc.nat(9), fc.nat(4), fc.nat(2)).filter(([white, bme]) => white + bme > 0),
    answers,
    figures,
    units: fc.array(fc.tuple(people, groups, groups), { minLength: 1, maxLength: 4 }),
    averaged: fc.boolean(),
    unknownNotGiven: fc.boolean(),
  });
  type Drawn = typeof everyKind extends fc.Arbitrary<infer Of> ? Of : never;

  function countsFrom(drawn: Drawn): Counts {
    const has = (kind: (typeof kinds)[number]) => drawn.kinds.includes(kind);
    const ofYear = [
      ...(has("staff")
        ? [
            staff("clinical", "Band 5", drawn.people),
            staff("clinical", "Band 8a", drawn.applied),
            staff(null, "Band 6", drawn.people),
          ].map((one) => (drawn.unknownNotGiven ? { ...one, unknownNotGiven: true as const } : one))
        : []),
      ...(has("recruitment")
        ? [tally("shortlisted", drawn.people), tally("appointed", drawn.appointed)]
        : []),
      ...(has("stages")
        ? [tally("applied", drawn.applied), tally("interviewed", drawn.interviewed)]
        : []),
      ...(has("cases") ? [tally("disciplinary", drawn.cases)] : []),
      ...(has("training") ? [tally("training", drawn.training)] : []),
      ...(has("board") ? [tally("board", drawn.board)] : []),
    ];
    const survey = has("survey") ? drawn.answers.flat() : [];
    const firstOfEach = survey.filter(
      (one, index) =>
        survey.findIndex(
          (other) =>
            other.indicator === one.indicator &&
            other.period === one.period &&
            other.part === one.part &&
            other.of === one.of &&
            other.group === one.group
        ) === index
    );
    const tallies = [
      ...ofYear,
      ...(has("year before") ? ofYear.map((one) => ({ ...one, period: before })) : []),
    ];
    const own = firstOfEach.filter(({ of }) => of === "own");
    const periods = [...tallies, ...own].map((one) => one.period);
    return countsOf(tallies, {
      periods: [...new Set(periods.length > 0 ? periods : [period])].sort(),
      survey: firstOfEach,
      published: has("published") ? drawn.figures.map((one) => published(one)) : [],
      splits: has("splits")
        ? drawn.units.flatMap(([base, some, others], index) =>
            [
              staff("clinical", "Band 5", base),
              tally("disciplinary", some),
              tally("shortlisted", base),
              tally("appointed", others),
            ].map((one) => inDivision(`Unit ${index}`, one))
          )
        : [],
    });
  }

  it("is a plan that Excel takes, and JSON that holds it", () => {
    fc.assert(
      fc.property(everyKind, (drawn) => {
        const counts = countsFrom(drawn);
        const settings: Settings = {
          ...everything,
          indicator3: drawn.averaged ? "two-year average" : "single year",
        };
        checkPlan(planOf(counts, settings));
        JSON.stringify(reportJson({ ...analyse(counts, settings), counts, settings }), refuseLost);
      }),
      { numRuns: 150 }
    );
  });
});
