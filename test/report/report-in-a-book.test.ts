import { analyse } from "../../src/analysis/analyse";
import type { IndicatorResult } from "../../src/analysis/indicator-result";
import { verdictText } from "../../src/analysis/verdict";
import { reconcile } from "../../src/analysis/reconcile";
import { excelRun } from "../../src/excel/excel-run";
import { playPlan } from "../../src/excel/play-plan";
import { planReport } from "../../src/report/plan-report";
import { serialDate } from "../../src/report/grid";
import { parseRange } from "../../src/standard/address";
import { sheetNames, tableNames } from "../../src/standard/workbook-names";
import { emptyBook } from "../../workbench/book/empty-book";
import type { SheetModel } from "../../workbench/book/book-data";
import { readWorkbook } from "../../workbench/book/read-workbook";
import { openSession, type Session } from "../../workbench/session";
import { everything, richCounts } from "./rich-counts";

/** The report of counts that fill every sheet, written into a book that calculates its formulas. */
const analysis = analyse(richCounts, everything);
const plan = planReport({
  ...analysis,
  counts: richCounts,
  findings: [...richCounts.findings, ...analysis.findings],
  settings: everything,
  kept: {},
  version: "0.1.0",
  now: new Date("2025-06-01T09:30:00Z"),
});

let session: Session;
let sheets: SheetModel[];

beforeAll(async () => {
  session = await openSession({ data: emptyBook() });
  await excelRun((context) => playPlan(context, plan, { date1904: false }));
  sheets = await savedSheets();
}, 60_000);

afterAll(() => session.close());

/** The sheets as they are saved: every formula with its value. */
async function savedSheets(): Promise<SheetModel[]> {
  return readWorkbook(await session.save(), "report.xlsx").sheets;
}

type Row = Record<string, string | number | boolean | undefined>;

/** Rows of a table of the report as header → calculated value. */
function rowsOf(sheetName: string, tableName: string): Row[] {
  const { cells, tables } = sheets.find(({ name }) => name === sheetName)!;
  const area = parseRange(tables.find(({ name }) => name === tableName)!.range);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return Array.from({ length: area.bottom - area.top }, (_, index) =>
    Object.fromEntries(
      columns.map((column) => [
        String(cells[area.top][column].v),
        cells[area.top + 1 + index]?.[column]?.v as string | number | undefined,
      ])
    )
  );
}

/** What a cell of a value holds: a number, or #N/A where there is none. */
function expectValue(cell: unknown, value: IndicatorResult["value"]): void {
  if (typeof value === "number") expect(cell as number).toBeCloseTo(value, 9);
  else
    expect(String(cell)).toMatch(value === null ? /^(#N\/A|\[z\])$/ : /^(#N\/A|no upper limit)$/);
}

function expectComparisons(
  rows: readonly Row[],
  results: readonly Pick<IndicatorResult, "white" | "bme" | "value" | "interval" | "sentence">[],
  [white, bme] = ["White", "BME"]
): void {
  expect(rows).toHaveLength(results.length);
  results.forEach((result, index) => {
    const row = rows[index];
    expect(row[`${white}: events`]).toBe(result.white.events);
    expect(row[`${bme}: base`]).toBe(result.bme.base);
    expect(row[`${white} rate`] as number).toBeCloseTo(result.white.rate!, 12);
    expect(row[`${bme} rate`] as number).toBeCloseTo(result.bme.rate!, 12);
    expectValue(row["Relative likelihood"], result.value);
    if (typeof result.interval?.lower === "number") {
      expect(row["95% CI from"] as number).toBeCloseTo(result.interval.lower, 12);
    }
  });
}

const latestFirst = <Of extends { period: string }>(figures: readonly Of[]): Of[] =>
  [...figures].sort((one, other) => other.period.localeCompare(one.period));

it("has no error but where a ratio has no value, and no text that its own counts contradict", () => {
  const wrong = sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, cell]) =>
        (cell.error && cell.v !== "#N/A") ||
        cell.v === "counts changed: refresh" ||
        (cell.f && cell.v === undefined)
          ? [`${name} row ${Number(row) + 1} column ${Number(column) + 1}: ${cell.v} ${cell.f}`]
          : []
      )
    )
  );
  expect(wrong).toEqual([]);
});

it("calculates the ratio of each band to the rest of its section, with verdict and sentence", () => {
  const rows = rowsOf(sheetNames.bandGaps, tableNames.bandVerdicts);
  const results = latestFirst(analysis.results.filter(({ against }) => against));
  expect(rows).toHaveLength(results.length);
  results.forEach((result, index) => {
    expectValue(rows[index]["BME % ÷ rest"], result.against!.ratio);
    expect(rows[index]["What it means"]).toBe(result.sentence);
    if (result.adjustedP !== undefined) {
      expect(rows[index]["p (Holm)"] as number).toBeCloseTo(result.adjustedP, 12);
    }
  });
});

it("calculates the likelihoods of ethnic groups, units and steps of recruitment", () => {
  expectComparisons(
    rowsOf(sheetNames.ethnicGroups, tableNames.ethnicGroups),
    latestFirst(analysis.results.filter(({ compared }) => compared)),
    ["White British", "Group"]
  );
  expectComparisons(
    rowsOf(sheetNames.splits, tableNames.splits),
    latestFirst(analysis.results.filter(({ split }) => split))
  );
  const steps = analysis.stages.flatMap((stages) => stages.steps);
  const rows = rowsOf(sheetNames.recruitment, tableNames.recruitment);
  expectComparisons(rows, steps);
  expect(rows.map((row) => row["What it means"])).toEqual(steps.map(({ sentence }) => sentence));
});

it("calculates the Mantel–Haenszel ratio and the crude one over the rows of the units", () => {
  const rows = rowsOf(sheetNames.splits, tableNames.splitColumns);
  expect(rows).toHaveLength(analysis.splits.length);
  latestFirst(analysis.splits).forEach(({ crude, combined, sentence }, index) => {
    expectValue(rows[index]["Ratio of all taken as one"], crude);
    expectValue(rows[index]["Ratio within units (Mantel–Haenszel)"], combined.ratio);
    expect(rows[index]["What it means"]).toBe(sentence);
  });
});

it("calculates the differences of the survey, of others too", () => {
  const results = latestFirst(analysis.results.filter(({ survey }) => survey));
  const rows = rowsOf(sheetNames.survey, tableNames.survey);
  expect(rows).toHaveLength(results.length);
  results.forEach((result, index) => {
    expectValue(rows[index]["Difference (points)"], result.value);
    expect(rows[index]["What it means"]).toBe(result.sentence);
  });
  const peers = rowsOf(sheetNames.survey, tableNames.surveyPeers);
  analysis.peers.forEach((peer, index) => {
    expectValue(peers[index]["Difference (points)"], peer.value);
  });
  expect(peers[0]["Ours (points)"] as number).toBeCloseTo(5.2, 9);
});

it("calculates race disparity ratios, their product, and the leadership goal from the bands", () => {
  const rows = rowsOf(sheetNames.leadership, tableNames.disparity);
  latestFirst(analysis.disparityRatios).forEach((ratio, index) => {
    const row = rows[index];
    expect([row["White: from"], row["White: to"], row["BME: from"], row["BME: to"]]).toEqual([
      ratio.white.from,
      ratio.white.to,
      ratio.bme.from,
      ratio.bme.to,
    ]);
    expectValue(row["Race disparity ratio"], ratio.value);
    if (ratio.product !== null) {
      expect(row["Product of the two steps"] as number).toBeCloseTo(ratio.product, 9);
      expect(row.Check).toContain("same ratio");
    }
    expect(row["What it means"]).toBe(ratio.sentence);
  });
  const goals = rowsOf(sheetNames.leadership, tableNames.leadershipGoal);
  expect(goals).toHaveLength(analysis.trajectory.length);
  latestFirst(analysis.trajectory).forEach((goal, index) => {
    const row = goals[index];
    expect([row["All staff"], row["BME staff"], row["Goal (people)"], row["More needed"]]).toEqual([
      goal.staff,
      goal.bme,
      goal.peopleNeeded,
      goal.moreNeeded,
    ]);
    expect(row.Goal as number).toBeCloseTo(goal.goal, 9);
    expect(row["What it means"]).toBe(goal.sentence);
  });
});

it("puts published figures beside the cells of our own, with the difference and its cause", () => {
  const rows = rowsOf(sheetNames.reconcile, tableNames.reconcile);
  const expected = reconcile(richCounts, analysis.results);
  expect(rows).toHaveLength(expected.length);
  expected.forEach(({ published, own, difference, agrees }, index) => {
    const row = rows[index];
    expect(row.Published as number).toBeCloseTo(published.value, 12);
    if (own === null) {
      expect(row.Ours).toBe("[x]");
      expect(row.Outcome).toBe("no such figure of ours");
    } else {
      expect(row.Ours as number).toBeCloseTo(own, 9);
      expect(row.Difference as number).toBeCloseTo(difference!, 9);
      expect(row.Outcome === "agrees").toBe(agrees);
    }
  });
  const sheet = sheets.find(({ name }) => name === sheetNames.reconcile)!;
  const agreeing = expected.filter(({ agrees }) => agrees).length;
  expect(sheet.cells[4][0].v).toContain(
    `${agreeing} of ${expected.length} published figures agree`
  );
});

it("says on the summary what became of each figure since the year before", () => {
  const rows = rowsOf(sheetNames.summary, tableNames.summary);
  const changed = analysis.results.filter(
    ({ change, part }) => change && (part === "all" || part === "board")
  );
  expect(changed.length).toBeGreaterThan(4);
  for (const { indicator, prior, change } of changed) {
    const row = rows.find(
      (one) => one.Indicator === Number(indicator) && one["Change since then"] !== "[z]"
    )!;
    expect(row["Change since then"]).toBe(change!.sentence);
    expectValue(row["Value before"], prior!.value);
  }
});

it("adds up the ladder from the bands, and calculates its ratios", () => {
  const rows = rowsOf(sheetNames.bands, tableNames.ladder);
  expect(rows).toHaveLength(analysis.ladder.length);
  expect(rows.length).toBeGreaterThan(4);
  for (const step of analysis.ladder) {
    const row = rows.find(
      (one) =>
        one["Ladder of"] === step.section &&
        one.Step === `${step.from} to ${step.to}` &&
        one["Staff counted"] === step.population &&
        one.Snapshot === serialDate(step.period)
    )!;
    expect(row["White: above"]).toBe(step.white.events);
    expect(row["White: at or above"]).toBe(step.white.base);
    expect(row["BME: above"]).toBe(step.bme.events);
    expect(row["BME: at or above"]).toBe(step.bme.base);
    expectValue(row["Relative likelihood"], step.value);
    expect(row.Verdict).toBe(verdictText(step));
  }
});

it("tells the priorities in their order, and what cannot be seen", () => {
  const rows = rowsOf(sheetNames.priorities, tableNames.priorities);
  expect(rows.map(({ Rank }) => Rank)).toEqual(analysis.priorities.map(({ rank }) => rank));
  analysis.priorities.forEach(({ verdictWords, sentence }, index) => {
    expect(rows[index].Verdict).toBe(verdictWords);
    expect(rows[index]["What was found"]).toBe(sentence);
  });
  const unseen = rowsOf(sheetNames.unseen, tableNames.unseen);
  expect(unseen.map((row) => row["What the data could have shown"])).toEqual(
    [
      ...analysis.unseen.filter(({ indicator }) => indicator !== "1"),
      ...analysis.unseen.filter(({ indicator }) => indicator === "1"),
    ].map(({ sentence }) => sentence)
  );
  const sheet = sheets.find(({ name }) => name === sheetNames.priorities)!;
  expect(sheet.cells[4][0].v).toContain(analysis.movement.sentence);
});

it("follows each figure over the snapshots, and adds up the years of rare events", () => {
  const rows = rowsOf(sheetNames.overTime, tableNames.overTime);
  const appointed = rows.filter(
    (row) =>
      row.Indicator === "2 Appointment from shortlisting" && row.Part === "Whole organisation"
  );
  const ratios = latestFirst(
    analysis.results.filter(({ indicator, part }) => indicator === "2" && part === "all")
  );
  expect(appointed).toHaveLength(2);
  ratios.forEach(({ value, interval }, index) => {
    expectValue(appointed[index].Value, value);
    expect(appointed[index]["95% CI from"] as number).toBeCloseTo(interval!.lower as number, 12);
  });
  const pooled = rowsOf(sheetNames.overTime, tableNames.pooled);
  expect(pooled).toHaveLength(analysis.pooled.length);
  expect(pooled.length).toBeGreaterThan(0);
  analysis.pooled.forEach(({ white, bme, value, sentence, combined }, index) => {
    expect(pooled[index]["White: events"]).toBe(white.events);
    expect(pooled[index]["BME: base"]).toBe(bme.base);
    expectValue(pooled[index]["Relative likelihood"], value);
    expectValue(pooled[index]["Ratio within years (Mantel-Haenszel)"], combined.ratio);
    expect(pooled[index]["What it means"]).toBe(sentence);
  });
});

it("says in one cell whether the control totals agree", async () => {
  const checkCell = () => sheets.find(({ name }) => name === sheetNames.checks)!.cells[4][0].v;
  const people = richCounts.bridges[0].steps[1].left;
  const counted = analysis.results.find(
    ({ indicator, part, period }) => indicator === "1" && part === "all" && period === "2025-03-31"
  )!.white.base;
  expect(checkCell()).toBe(
    people === counted ? "OK" : `31 March 2025: ${people} people, ${counted} in the bands`
  );
  await setBridge(counted);
  expect(checkCell()).toBe("OK");
  await setBridge(counted - 3);
  expect(checkCell()).toBe(`31 March 2025: ${counted - 3} people, ${counted} in the bands`);
});

/** Types another number of people into the last step of the bridge. */
async function setBridge(people: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetNames.checks).getRange("J8").values = [[people]];
    await context.sync();
  });
  sheets = await savedSheets();
}

it("shows no sentence any more once a count it was made from has changed", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetNames.splits).getRange("E7");
    cell.values = [[999]];
    await context.sync();
  });
  sheets = await savedSheets();
  const [first, second] = rowsOf(sheetNames.splits, tableNames.splits);
  expect(first["What it means"]).toBe("counts changed: refresh");
  expect(second["What it means"]).not.toBe("counts changed: refresh");
  expect(rowsOf(sheetNames.splits, tableNames.splitColumns)[0]["What it means"]).toBe(
    "counts changed: refresh"
  );
});
