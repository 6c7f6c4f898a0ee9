import {
  bandsBetween,
  payClusters,
  type DisparityRatio,
  type PayCluster,
} from "../analysis/disparity-ratios";
import { capitalised, countInWords, formatCount, formatDate } from "../analysis/format";
import type { TrajectoryBand } from "../analysis/leadership-trajectory";
import { tableNames, sheetNames } from "../standard/workbook-names";
import { parseRange, rangeAddress, withSheet } from "../standard/address";
import { bandCells, type BandRow } from "./band-rows";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { axis, series } from "./chart-parts";
import { constant, formula, serialDate } from "./grid";
import { blockUnchanged, guardedText, unchanged } from "./guarded";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";
import { listed } from "./verdicts-finding";

function clusterOf(name: PayCluster) {
  return payClusters.find(({ cluster }) => cluster === name)!;
}

/**
 * The staff of the bands of a cluster in one section, as a sum of cells on the sheet of bands; the number itself where
 * that sheet cannot show the bands, because the people of unknown ethnicity are not given.
 */
function clusterSum(
  rows: readonly BandRow[],
  ratio: DisparityRatio,
  end: "from" | "to",
  group: "white" | "bme"
): PlannedCell {
  const { section, period } = ratio;
  const { from, to } = clusterOf(ratio[end]);
  const bands: readonly string[] = bandsBetween(from, to);
  const inCluster = rows.filter(
    (row) =>
      row.kind === "band" &&
      row.section === section &&
      row.period === period &&
      bands.includes(row.band)
  );
  if (inCluster.length === 0) return constant(ratio[group][end], "WRES Count");
  const first = parseRange(bandCells(inCluster[0])[group]);
  const last = parseRange(bandCells(inCluster[inCluster.length - 1])[group]);
  const area = rangeAddress(first.top, first.left, last.bottom, last.right, { absolute: true });
  return formula(`SUM(${withSheet(sheetNames.bands, area)})`, "WRES Count");
}

/** Columns of the counts of a ratio: White from, White to, BME from, BME to. */
const ratioColumns = ["E", "F", "G", "H"] as const;

function disparityRow(
  ratio: DisparityRatio,
  index: number,
  ratios: readonly DisparityRatio[],
  bands: readonly BandRow[]
): PlannedCell[] {
  const { from, to, white, bme } = ratio;
  const line = firstDataRow + index + 1;
  const values = [white.from, white.to, bme.from, bme.to];
  const condition = unchanged(
    ratioColumns.map((column, at) => ({ address: `${column}${line}`, value: values[at] }))
  );
  const steps = ratios
    .map((other, at) => ({ other, cell: `I${firstDataRow + at + 1}` }))
    .filter(
      ({ other }) =>
        other.section === ratio.section &&
        other.period === ratio.period &&
        (other.from === "lower") !== (other.to === "upper")
    )
    .map(({ cell }) => cell);
  const isWhole = from === "lower" && to === "upper";
  const product = isWhole && ratio.product !== null && ratio.value !== null;
  return [
    constant(capitalised(ratio.section), "WRES Text"),
    constant(serialDate(ratio.period), "WRES Date"),
    constant(clusterOf(from).words, "WRES Text"),
    constant(clusterOf(to).words, "WRES Text"),
    clusterSum(bands, ratio, "from", "white"),
    clusterSum(bands, ratio, "to", "white"),
    clusterSum(bands, ratio, "from", "bme"),
    clusterSum(bands, ratio, "to", "bme"),
    ratio.state === "undefined"
      ? constant("[z]", "WRES Ratio")
      : formula(`IFERROR((F${line}/E${line})/(H${line}/G${line}),NA())`, "WRES Ratio"),
    product ? formula(steps.join("*"), "WRES Ratio") : constant("[z]", "WRES Ratio"),
    product
      ? formula(
          `IF(ABS(J${line}-I${line})<0.000001,"the product of the two steps is the same ratio","the two steps do not multiply to it: refresh")`,
          "WRES Text"
        )
      : constant("[z]", "WRES Text"),
    formula(guardedText(condition, ratio.sentence), "WRES Text"),
  ];
}

/** Column letters of the table of goals, which stands right of that of ratios. */
const goalColumns = {
  staff: "P",
  bme: "Q",
  share: "R",
  goal: "S",
  people: "T",
  more: "U",
  baseline: "W",
} as const;

/** All staff or BME staff of a band outside the medical grades, as a sum of cells on the sheet of bands. */
function bandSum(
  bands: readonly BandRow[],
  { band, period }: TrajectoryBand,
  count: "bme" | "all"
) {
  const cells = bands
    .filter(
      (row) =>
        row.kind === "band" &&
        row.band === band &&
        row.period === period &&
        row.section !== "medical"
    )
    .map((row) => bandCells(row)[count]);
  return formula(cells.join("+"), "WRES Count");
}

function goalRow(
  goal: TrajectoryBand,
  index: number,
  bands: readonly BandRow[],
  shareIsSet: boolean
): PlannedCell[] {
  const line = firstDataRow + index + 1;
  const at = (column: keyof typeof goalColumns) => `${goalColumns[column]}${line}`;
  const everyone = bands.find((row) => row.kind === "everyone" && row.period === goal.period)!;
  const { white, bme, unknown } = everyone.sums;
  const condition = unchanged([
    { address: at("staff"), value: goal.staff },
    { address: at("bme"), value: goal.bme },
    { address: bandCells(everyone).bme, value: bme },
    { address: bandCells(everyone).all, value: white + bme + unknown },
  ]);
  return [
    constant(goal.band, "WRES Text"),
    constant(serialDate(goal.period), "WRES Date"),
    bandSum(bands, goal, "all"),
    bandSum(bands, goal, "bme"),
    shareIsSet
      ? constant(goal.goalShare, "WRES Percent")
      : formula(bandCells(everyone).bmeShare, "WRES Percent"),
    formula(`${at("staff")}*${at("share")}`, "WRES Shortfall"),
    formula(`ROUNDUP(ROUND(${at("goal")},6),0)`, "WRES Count"),
    formula(`MAX(0,${at("people")}-${at("bme")})`, "WRES Count"),
    constant(String(goal.goalYear), "WRES Text"),
    constant(goal.baseline?.bme ?? "[x]", "WRES Count"),
    goal.baseline === null
      ? constant("[x]", "WRES Shortfall")
      : formula(`MAX(0,${at("goal")}-${at("baseline")})`, "WRES Shortfall"),
    formula(guardedText(condition, goal.sentence), "WRES Text"),
  ];
}

/** "2 of 6 bands have reached the goal. Still needed by 2028: 11 in Band 8a, one in VSM." */
function goalFinding(goals: readonly TrajectoryBand[]): string {
  const missing = goals.filter(({ goalMet }) => !goalMet);
  const reached = goals.length - missing.length;
  const met = `${reached === 0 ? "None" : capitalised(countInWords(reached))} of ${formatCount(goals.length)} bands ${reached === 1 ? "has" : "have"} reached the goal.`;
  if (missing.length === 0) return met;
  const needed = missing.map(({ band, moreNeeded }) => `${countInWords(moreNeeded)} in ${band}`);
  return `${met} BME staff still needed by ${goals[0].goalYear}: ${listed(needed)}.`;
}

function goalChart(
  goals: readonly TrajectoryBand[],
  sheet: string,
  data: ChartData
): ChartColumn["chart"] {
  const cell = (column: keyof typeof goalColumns, index: number) =>
    withSheet(sheet, `$${goalColumns[column]}$${firstDataRow + index + 1}`);
  const block = data.add(
    ["Leadership goal", "BME staff", "Goal"],
    goals.map(({ band }, index) => [
      constant(band, "WRES Text"),
      formula(cell("bme", index), "WRES Count"),
      formula(cell("people", index), "WRES Count"),
    ])
  );
  const bars = (column: number, name: string, color: string) =>
    series({
      name,
      values: block.column(column),
      categories: block.column(0),
      color,
      labels: { kind: "value", numberFormat: "#,##0" },
      labelPosition: "OutsideEnd",
    });
  const [{ period, goalYear }] = goals;
  return {
    name: "WRES_Leadership",
    type: "columnClustered",
    title: `BME staff, ${formatDate(period)}, and the goal for ${goalYear}`,
    titleFrom: null,
    series: [bars(1, "BME staff", colours.bme), bars(2, "Goal", colours.unknown)],
    categoryAxis: axis({}),
    valueAxis: axis({ minimum: 0, numberFormat: "#,##0", gridlines: true, title: "People" }),
    legend: "Bottom",
    gapWidth: 60,
  };
}

function byLatest<Of extends { period: string }>(figures: readonly Of[]): Of[] {
  return [...figures].sort((one, other) => other.period.localeCompare(one.period));
}

/** Race disparity ratios and the leadership goal; null where there are no staff in pay bands. */
export function leadershipSheet(
  input: ReportInput,
  bands: readonly BandRow[],
  data: ChartData
): SheetPlan | null {
  const ratios = byLatest(input.disparityRatios);
  const goals = byLatest(input.trajectory);
  if (ratios.length === 0 && goals.length === 0) return null;
  const latest = goals.filter(({ period }) => period === goals[0].period);
  const shareIsSet = input.settings.leadershipGoalShare !== null;
  const charts: ChartColumn[] = [];
  if (latest.length > 0) {
    const last = firstDataRow + latest.length - 1;
    const { left } = parseRange(`${goalColumns.staff}1`);
    const everyone = bandCells(
      bands.find((row) => row.kind === "everyone" && row.period === latest[0].period)!
    );
    const condition = blockUnchanged(
      rangeAddress(firstDataRow, left, last, left + 1),
      latest.map(({ staff, bme }) => [staff, bme])
    );
    const share = `ABS(${everyone.bmeShare}-${latest[0].goalShare})<1E-9`;
    charts.push({
      finding: formula(
        guardedText(shareIsSet ? condition : `AND(${condition},${share})`, goalFinding(latest)),
        "WRES Finding"
      ),
      chart: goalChart(latest, sheetNames.leadership, data),
    });
  }
  return frameSheet(input, {
    key: "leadership",
    title: "Leadership: race disparity ratios and the goal",
    note: `Ratio: White higher ÷ lower bands, divided by BME higher ÷ lower; 1 is parity. Goal: all staff of the band × ${shareIsSet ? "the share set" : "the BME share of all staff"}, rounded up. Medical grades left out. [x] not available; [z] not applicable.`,
    finding: constant(
      "A race disparity ratio is a ratio of stocks: it compares numbers of staff on one day and is not a rate of promotion.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.disparity,
        header: [
          "Section",
          "Snapshot",
          "From",
          "To",
          "White: from",
          "White: to",
          "BME: from",
          "BME: to",
          "Race disparity ratio",
          "Product of the two steps",
          "Check",
          "What it means",
        ],
        rows: ratios.map((ratio, index) => disparityRow(ratio, index, ratios, bands)),
        widths: [14, 11, 18, 18, 8, 8, 8, 8, 10, 11, 22, 62],
      },
      {
        name: tableNames.leadershipGoal,
        header: [
          "Band",
          "Snapshot",
          "All staff",
          "BME staff",
          "Share aimed at",
          "Goal",
          "Goal (people)",
          "More needed",
          "By",
          "BME staff in the baseline year",
          "To add since then",
          "What it means",
        ],
        rows: goals.map((goal, index) => goalRow(goal, index, bands, shareIsSet)),
        widths: [11, 11, 9, 9, 10, 9, 9, 9, 7, 12, 10, 76],
      },
    ],
    charts,
    frozenColumns: 1,
    tabColor: colours.white,
    orientation: "Landscape",
  });
}
