import { capitalised, formatDate } from "../analysis/format";
import type { RecruitmentStages, StageStep } from "../analysis/stages";
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
  type ComparisonRow,
} from "./comparison-table";
import { forestChart } from "./forest-chart";
import { constant, formula, serialDate } from "./grid";
import { guardedText } from "./guarded";
import type { ReportInput } from "./report-input";
import type { PlannedCell, SheetPlan } from "./report-plan";
import { firstDataRow, frameSheet, type ChartColumn } from "./sheet-frame";

interface StepRow extends ComparisonRow<StageStep> {
  period: string;
}

const firstCount = 3;

function stepRows(latestFirst: readonly RecruitmentStages[]): StepRow[] {
  return latestFirst
    .flatMap(({ period, steps }) => steps.map((result) => ({ period, result })))
    .map((step, index) => ({
      ...step,
      sheet: "recruitment",
      row: firstDataRow + index,
      firstCount,
    }));
}

function tableRow(row: StepRow): PlannedCell[] {
  const { result, period } = row;
  return [
    constant(capitalised(result.from), "WRES Text"),
    constant(capitalised(result.to), "WRES Text"),
    constant(serialDate(period), "WRES Date"),
    ...comparisonColumns(row),
    rowText(row, result.sentence),
  ];
}

/** The steps of recruitment, and at which BME applicants lose most; null where the data tell fewer than three stages. */
export function recruitmentSheet(input: ReportInput, data: ChartData): SheetPlan | null {
  const { level } = input.settings;
  const stages = [...input.stages].sort((one, other) => (one.period < other.period ? 1 : -1));
  if (stages.length === 0) return null;
  const [{ period, sentence }] = stages;
  const rows = stepRows(stages);
  const latest = rows.filter((row) => row.period === period);
  const drawn = latest.filter(isDrawable);
  const charts: ChartColumn[] =
    drawn.length === 0
      ? []
      : [
          {
            finding: formula(guardedText(comparisonsUnchanged(latest), sentence), "WRES Finding"),
            chart: forestChart(
              {
                name: "WRES_Recruitment",
                title: `Steps of recruitment, year to ${formatDate(period)} (${intervalName(level)}; 0.80–1.25 dashed)`,
                measure: "White ÷ BME likelihood of each step",
              },
              drawn.map((row) => ({
                row,
                label: `${capitalised(row.result.from)} to ${row.result.to}`,
              })),
              data
            ),
          },
        ];
  return frameSheet(input, {
    key: "recruitment",
    title: "Steps of recruitment",
    note: "Events: came to the later stage. Base: came to the earlier one. Stages that are not recorded for everybody who passed them are left out. Unknown ethnicity is left out. [z] not applicable.",
    finding: formula(guardedText(comparisonsUnchanged(latest), sentence), "WRES Headline"),
    tables: [
      {
        name: tableNames.recruitment,
        header: ["From", "To", "Snapshot", ...comparisonHeader(level), "What it means"],
        rows: rows.map(tableRow),
        widths: [13, 13, 11, ...comparisonWidths, 60],
      },
    ],
    charts,
    frozenColumns: 2,
    tabColor: colours.bme,
    orientation: "Landscape",
  });
}
