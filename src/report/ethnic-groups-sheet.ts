import { formatDate } from "../analysis/format";
import type { IndicatorResult } from "../analysis/indicator-result";
import { indicators } from "../standard/indicators";
import { tableNames } from "../standard/workbook-names";
import { colours } from "./cell-styles";
import type { ChartData } from "./chart-data";
import {
  comparisonColumns,
  comparisonHeader,
  comparisonsUnchanged,
  comparisonWidths,
  intervalName,
  isDrawable,
  rowText,
  type ComparedNames,
  type ComparisonRow,
} from "./comparison-table";
import { forestChart } from "./forest-chart";
import { constant, formula, serialDate } from "./grid";
import { guardedText } from "./guarded";
import { latestFirst, type ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";
import { findingOfVerdicts } from "./verdicts-finding";

export interface GroupRow extends ComparisonRow {
  group: string;
}

const firstCount = 4;

/** The comparisons of ethnic groups in the order of the table: the latest snapshot first. */
export function groupRows({ counts, results }: ReportInput): GroupRow[] {
  return latestFirst(counts)
    .flatMap((period) => results.filter((result) => result.compared && result.period === period))
    .map((result, index) => ({
      result,
      group: result.compared!.bme,
      sheet: "ethnicGroups",
      row: firstDataRow + index,
      firstCount,
    }));
}

/** "2 Appointment from shortlisting", "1 Band 8a and above". */
function subjectOf({ indicator, part }: IndicatorResult): string {
  const own = part.split("; ").slice(1, -1).join("; ");
  return `${indicator} ${own === "" ? indicators[indicator].title : own}`;
}

function tableRow(row: GroupRow, names: ComparedNames): PlannedCell[] {
  const { result, group } = row;
  return [
    constant(subjectOf(result), "WRES Text"),
    constant(group, "WRES Text"),
    constant(serialDate(result.period), "WRES Date"),
    constant(result.comparisons ?? "[z]", "WRES Count"),
    ...comparisonColumns(row, names),
    rowText(row, result.sentence),
  ];
}

function chartOf(
  rows: readonly GroupRow[],
  reference: string,
  level: number,
  data: ChartData
): ChartColumn[] {
  const drawn = rows.filter(isDrawable);
  if (drawn.length === 0) return [];
  const { result } = rows[0];
  const missing = rows.length - drawn.length;
  const notDrawn = missing > 0 ? ` ${missing} not drawn: see the table.` : "";
  const finding = findingOfVerdicts(
    rows.map(({ group, result: { verdict } }) => ({ name: group, verdict }))
  );
  return [
    {
      finding: formula(
        guardedText(
          comparisonsUnchanged(rows),
          `${subjectOf(result)}, each group against ${reference}. ${finding}${notDrawn}`
        ),
        "WRES Finding"
      ),
      chart: forestChart(
        {
          name: `WRES_Ethnic_groups_I${result.indicator}`,
          title: `${subjectOf(result)}, ${formatDate(result.period)} (${intervalName(level)}; 0.80–1.25 dashed)`,
          measure:
            result.direction === "white/bme" ? `${reference} ÷ group` : `Group ÷ ${reference}`,
        },
        drawn.map((row) => ({ row, label: row.group })),
        data
      ),
    },
  ];
}

/** Broad ethnic groups, each against White British; null where the results hold none. */
export function ethnicGroupsSheet(input: ReportInput, data: ChartData): SheetPlan | null {
  const { level } = input.settings;
  const rows = groupRows(input);
  if (rows.length === 0) return null;
  const reference = rows[0].result.compared!.white;
  const latest = rows.filter(({ result }) => result.period === rows[0].result.period);
  const shown = [...new Set(latest.map(({ result }) => result.indicator))];
  const names = { white: reference, bme: "Group" };
  return frameSheet(input, {
    key: "ethnicGroups",
    title: `Ethnic groups against ${reference}`,
    note: `p is adjusted by Holm's method for the number of groups compared in the same indicator, and the verdict goes by it. One broad group can hide another; numbers are small. [z] not applicable.`,
    finding: constant(
      `A relative likelihood of 1 means as likely as ${reference}. The direction column says which of the two stands above the line.`,
      "WRES Headline"
    ),
    tables: [
      {
        name: tableNames.ethnicGroups,
        header: [
          "Indicator",
          "Group",
          "Snapshot",
          "Comparisons",
          ...comparisonHeader(level, { adjusted: true, names }),
          "What it means",
        ],
        rows: rows.map((row) => tableRow(row, names)),
        widths: [25, 13, 11, 13, ...comparisonWidths, 66],
      },
    ],
    charts: shown.flatMap((indicator) =>
      chartOf(
        latest.filter(({ result }) => result.indicator === indicator),
        reference,
        level,
        data
      )
    ),
    frozenColumns: 2,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
