import { formatDate } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import type { PeerFigure } from "../analysis/survey";
import { verdictText } from "../analysis/verdict";
import type { SurveyAnswer } from "../intake/counts";
import { withSheet } from "../standard/address";
import { sheetNames, tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import { axis, series } from "./chart-parts";
import { decidingProbability, intervalName, limitCell, numberCell } from "./comparison-table";
import { constant, formula, serialDate } from "./grid";
import { allOf, guardedText, unchanged } from "./guarded";
import { indicatorWords } from "./likelihoods-sheet";
import { latestFirst, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";
import { indicatorsFinding } from "./verdicts-finding";

type Group = "white" | "bme";

/** A figure of the survey with its place, and what stands in the cells of its two percentages. */
export interface SurveyRow {
  result: IndicatorResult;
  percents: Record<Group, number | typeof withheld | typeof notGiven>;
  /** Zero-based row in the sheet. */
  row: number;
}

const withheld = "[c]";
const notGiven = "[x]";

function percentOf(
  answers: readonly SurveyAnswer[],
  one: Pick<SurveyAnswer, "indicator" | "period" | "part" | "of">,
  group: Group
) {
  const answer = answers.find(
    (candidate) =>
      candidate.indicator === one.indicator &&
      candidate.period === one.period &&
      candidate.part === one.part &&
      candidate.of === one.of &&
      candidate.group === group
  );
  if (!answer) return notGiven;
  return answer.percent ?? withheld;
}

/** The figures of the survey in the order of the table: the latest snapshot first. */
export function surveyRows({ counts, results }: ReportInput): SurveyRow[] {
  return latestFirst(counts)
    .flatMap((period) => results.filter((result) => result.survey && result.period === period))
    .map((result, index) => {
      const { period, part } = result;
      const indicator = result.indicator as SurveyAnswer["indicator"];
      const own = { indicator, period, part, of: "own" };
      return {
        result,
        percents: {
          white: percentOf(counts.survey, own, "white"),
          bme: percentOf(counts.survey, own, "bme"),
        },
        row: firstDataRow + index,
      };
    });
}

/** Addresses of a row's figures, with the sheet. */
export function surveyCells({ row }: SurveyRow) {
  const at = (column: string) => withSheet(sheetNames.survey, `$${column}$${row + 1}`);
  return {
    whitePercent: at("E"),
    bmePercent: at("F"),
    whiteAnswers: at("G"),
    bmeAnswers: at("H"),
    points: at("I"),
    lower: at("J"),
    upper: at("K"),
  };
}

/** A condition, for formulas on any sheet, that percentages and answers are those the sentence was made from. */
export function surveyUnchanged(row: SurveyRow): string {
  const cells = surveyCells(row);
  const { white, bme } = row.result;
  return unchanged([
    { address: cells.whitePercent, value: row.percents.white },
    { address: cells.bmePercent, value: row.percents.bme },
    { address: cells.whiteAnswers, value: white.base || notGiven },
    { address: cells.bmeAnswers, value: bme.base || notGiven },
  ]);
}

/** What each part of an indicator asked about. */
const partWords: Readonly<Record<string, string>> = {
  all: "whole",
  managers: "from managers",
  colleagues: "from other colleagues",
};

/** " (from managers)" for a part of an indicator; "" for the whole. */
export function partOfIndicator(part: string): string {
  return part === "all" ? "" : ` (${partWords[part] ?? part})`;
}

/** What the bars are called, by indicator. */
const barWords: Readonly<Record<string, string>> = {
  "5": "5 Harassment from patients or public",
  "6": "6 Harassment from staff",
  "7": "7 Equal opportunities",
  "8": "8 Discrimination at work",
};

/** "6 Harassment from staff (from managers)". */
function barLabel({ indicator, part }: Pick<IndicatorResult, "indicator" | "part">): string {
  return barWords[indicator] + partOfIndicator(part);
}

function percentCell(percent: number | string): PlannedCell {
  return constant(percent, "WRES Shortfall");
}

const difference = (white: string, bme: string) =>
  formula(`IFERROR(${bme}-${white},NA())`, "WRES Points");

function tableRow(row: SurveyRow): PlannedCell[] {
  const { result, percents } = row;
  const condition = surveyUnchanged(row);
  const { year, question } = result.survey!;
  const part = partWords[result.part] ?? result.part;
  const words = verdictText(result);
  return [
    constant(indicatorWords(result), "WRES Text"),
    constant(question === null ? part : `${part} (${question})`, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    constant(`${year}${result.seriesBreak ? ", new series" : ""}`, "WRES Text"),
    percentCell(percents.white),
    percentCell(percents.bme),
    constant(result.white.base || notGiven, "WRES Count"),
    constant(result.bme.base || notGiven, "WRES Count"),
    result.value === null
      ? constant("[z]", "WRES Points")
      : difference(`E${row.row + 1}`, `F${row.row + 1}`),
    limitCell(condition, result.interval, "lower", "WRES Points"),
    limitCell(condition, result.interval, "upper", "WRES Points"),
    numberCell(condition, decidingProbability(result), "WRES Probability"),
    words === ""
      ? constant("[z]", "WRES Verdict")
      : formula(guardedText(condition, words), "WRES Verdict"),
    formula(guardedText(condition, result.sentence), "WRES Text"),
  ];
}

const peerColumns = { white: "T", bme: "U" } as const;

function peerRow(
  peer: PeerFigure,
  index: number,
  rows: readonly SurveyRow[],
  { counts }: ReportInput
): PlannedCell[] {
  const line = firstDataRow + index + 1;
  const own = rows.find(
    ({ result }) =>
      result.indicator === peer.indicator &&
      result.period === peer.period &&
      result.part === peer.part
  );
  return [
    constant(indicatorWords(peer), "WRES Text"),
    constant(partWords[peer.part] ?? peer.part, "WRES Text"),
    constant(serialDate(peer.period), "WRES Date"),
    constant(peer.of === "average" ? "Benchmark group, average" : peer.of, "WRES Text"),
    percentCell(percentOf(counts.survey, peer, "white")),
    percentCell(percentOf(counts.survey, peer, "bme")),
    peer.value === null
      ? constant("[z]", "WRES Points")
      : difference(`${peerColumns.white}${line}`, `${peerColumns.bme}${line}`),
    own && own.result.value !== null
      ? formula(surveyCells(own).points, "WRES Points")
      : constant(notGiven, "WRES Points"),
  ];
}

/** White and BME percentages of each question as bars, the first question on top. */
function surveyChart(
  latest: readonly SurveyRow[],
  data: ChartData,
  period: string
): ChartColumn["chart"] {
  const block = data.add(
    ["Staff survey (BME − White, points)", "White, %", "BME, %"],
    [...latest].reverse().map((row) => {
      const cells = surveyCells(row);
      return [
        formula(`"${barLabel(row.result)}: "&TEXT(${cells.points},"+0.0;\\−0.0;0.0")`, "WRES Text"),
        formula(cells.whitePercent, "WRES Shortfall"),
        formula(cells.bmePercent, "WRES Shortfall"),
      ];
    })
  );
  const bars = (column: number, name: string, color: string) =>
    series({
      name,
      values: block.column(column),
      categories: block.column(0),
      color,
      labels: { kind: "value", numberFormat: "0.0" },
      labelPosition: "OutsideEnd",
    });
  return {
    name: "WRES_Survey",
    type: "barClustered",
    title: `Staff survey, report of ${formatDate(period)}: % of staff, and BME − White in points`,
    titleFrom: null,
    series: [bars(2, "BME", colours.bme), bars(1, "White", colours.white)],
    categoryAxis: axis({}),
    valueAxis: axis({
      minimum: 0,
      numberFormat: "0",
      gridlines: true,
      title: "% of staff who answered",
    }),
    legend: "Bottom",
    gapWidth: 60,
  };
}

/** Indicators 5 to 8 and the same of others; null where there are no answers of one's own nor of others. */
export function surveySheet(
  input: ReportInput,
  rows: readonly SurveyRow[],
  data: ChartData
): SheetPlan | null {
  const { peers, settings } = input;
  if (rows.length === 0 && peers.length === 0) return null;
  const period = rows[0]?.result.period;
  const latest = rows.filter(({ result }) => result.period === period);
  const drawn = latest.filter(({ result }) => result.value !== null);
  const charts: ChartColumn[] = [];
  if (drawn.length > 0) {
    const finding = guardedText(
      allOf(latest.map(surveyUnchanged)),
      indicatorsFinding(latest.map(({ result }) => result))
    );
    charts.push({
      finding: formula(finding, "WRES Finding"),
      chart: surveyChart(drawn, data, period),
    });
  }
  const name = intervalName(settings.level);
  return frameSheet(input, {
    key: "survey",
    title: "Indicators 5 to 8: the staff survey",
    note: `Percentages as published, of the autumn before the snapshot. Of indicators 5, 6 and 8 the lower is better, of 7 the higher. Material from ${settings.materialPoints} points on. [c] withheld, as is done where few people answered; [x] not given; [z] not applicable.`,
    finding: constant(
      "Difference: BME percentage − White percentage, in percentage points. 0 means no difference.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.survey,
        header: [
          "Indicator",
          "Question",
          "Snapshot",
          "Survey of",
          "White, %",
          "BME, %",
          "White: answers",
          "BME: answers",
          "Difference (points)",
          `${name} from`,
          `${name} to`,
          "p",
          "Verdict",
          "What it means",
        ],
        rows: rows.map(tableRow),
        widths: [32, 18, 11, 10, 8, 8, 9, 9, 11, 8, 8, 8, 20, 66],
      },
      ...(peers.length === 0
        ? []
        : [
            {
              name: tableNames.surveyPeers,
              header: [
                "Indicator",
                "Question",
                "Snapshot",
                "Organisation",
                "White, %",
                "BME, %",
                "Difference (points)",
                "Ours (points)",
              ],
              rows: [...peers]
                .sort((one, other) => other.period.localeCompare(one.period))
                .map((peer, index) => peerRow(peer, index, rows, input)),
              widths: [32, 18, 11, 34, 8, 8, 11, 11],
            },
          ]),
    ],
    charts,
    frozenColumns: 1,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
