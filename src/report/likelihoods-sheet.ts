import { formatDate } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { isOfEverybody } from "../analysis/latest-period";
import { indicators } from "../standard/indicators";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import {
  comparisonColumns,
  comparisonHeader,
  comparisonsUnchanged,
  comparisonWidths,
  usualNames,
  intervalName,
  isDrawable,
  rowNumber,
  rowText,
  type ComparisonRow,
} from "./comparison-table";
import { forestChart } from "./forest-chart";
import { constant, formula, serialDate } from "./grid";
import { guardedText } from "./guarded";
import { latestFirst, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";
import { indicatorsFinding } from "./verdicts-finding";

/** A relative likelihood with its place. */
export type LikelihoodRow = ComparisonRow;

const firstCount = 3;

/** The relative likelihoods of everybody in the order of the table: the latest snapshot first. */
export function likelihoodRows({ counts, results }: ReportInput): LikelihoodRow[] {
  return latestFirst(counts)
    .flatMap((period) =>
      results.filter(
        (result) => result.period === period && result.measure === "ratio" && isOfEverybody(result)
      )
    )
    .map((result, index) => ({
      result,
      sheet: "likelihoods",
      row: firstDataRow + index,
      firstCount,
    }));
}

/** "2 Appointment from shortlisting". */
export function indicatorWords({ indicator }: Pick<IndicatorResult, "indicator">): string {
  return `${indicator} ${indicators[indicator].title}`;
}

/** People missing, to one decimal. */
export function shortfallCell(row: ComparisonRow): PlannedCell {
  const { shortfall } = row.result;
  return rowNumber(
    row,
    shortfall === null ? null : Math.round(shortfall * 10) / 10,
    "WRES Shortfall"
  );
}

function tableRow(row: LikelihoodRow): PlannedCell[] {
  const { result } = row;
  return [
    constant(indicatorWords(result), "WRES Text"),
    constant(result.part, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    ...comparisonColumns(row, usualNames, "#N/A"),
    shortfallCell(row),
    result.sensitivity ? rowText(row, result.sensitivity) : constant("[z]", "WRES Text"),
  ];
}

/** What a dot is called: "2 Appointed", "2, without overseas recruitment". */
function labelWords({ indicator, part }: IndicatorResult): string {
  return part === "all"
    ? `${indicator} ${indicators[indicator].eventsHeading}`
    : `${indicator}, ${part.replace("all; ", "")}`;
}

/** Indicators 2, 3 and 4: counts, rates, relative likelihoods, intervals and verdicts. */
export function likelihoodsSheet(
  input: ReportInput,
  rows: readonly LikelihoodRow[],
  data: ChartData
): SheetPlan {
  const { level } = input.settings;
  const period = rows[0]?.result.period;
  const latest = rows.filter(({ result }) => result.period === period);
  const drawn = latest.filter(isDrawable);
  const charts: ChartColumn[] = [];
  if (drawn.length > 0) {
    const missing = latest.length - drawn.length;
    const notDrawn = missing > 0 ? ` ${missing} not drawn: see the table.` : "";
    charts.push({
      finding: formula(
        guardedText(
          comparisonsUnchanged(latest),
          indicatorsFinding(latest.map(({ result }) => result)) + notDrawn
        ),
        "WRES Finding"
      ),
      chart: forestChart(
        {
          name: "WRES_Likelihoods",
          title: `Relative likelihoods, ${formatDate(period)} (${intervalName(level)}; 0.80–1.25 dashed)`,
          measure: "Relative likelihood",
        },
        drawn.map((row) => ({ row, label: labelWords(row.result) })),
        data
      ),
    });
  }
  return frameSheet(input, {
    key: "likelihoods",
    title: "Indicators 2, 3 and 4: relative likelihoods",
    note: "Events: appointed, entered the formal disciplinary process, took part. Base: shortlisted, or the workforce. Unknown ethnicity is left out. p: N−1 chi-squared, Fisher's exact where cases are few. [z] not applicable.",
    finding: constant(
      "A relative likelihood of 1 means equally likely. Indicators 2 and 4 divide White by BME, indicator 3 BME by White.",
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.likelihoods,
        header: [
          "Indicator",
          "Part",
          "Snapshot",
          ...comparisonHeader(level),
          "Shortfall (people)",
          "Unknown ethnicity",
        ],
        rows: rows.map(tableRow),
        widths: [25, 15, 11, ...comparisonWidths, 10, 30],
      },
    ],
    charts,
    frozenColumns: 1,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
