import { reconcile } from "../analysis/reconcile";
import { actionsSheet } from "./actions-sheet";
import { bandGapsSheet } from "./band-gaps-sheet";
import { bandRows } from "./band-rows";
import { bandsSheet } from "./bands-sheet";
import { boardReportSheet } from "./board-report-sheet";
import { boardRows, boardSheet } from "./board-sheet";
import { cellStyles } from "./cell-styles";
import { ChartData } from "./chart-data";
import { checksSheet } from "./checks-sheet";
import { comparatorsSheet } from "./comparators-sheet";
import { edsSheet } from "./eds-sheet";
import { ethnicGroupsSheet } from "./ethnic-groups-sheet";
import { evidenceSheet } from "./evidence-sheet";
import { inspectionSheet } from "./inspection-sheet";
import { leadershipSheet } from "./leadership-sheet";
import { likelihoodRows, likelihoodsSheet } from "./likelihoods-sheet";
import { methodSheet } from "./method-sheet";
import { overTimeSheet } from "./over-time-sheet";
import { plainWordsSheet } from "./plain-words-sheet";
import { notYetSeenSheet, prioritiesSheet } from "./priorities-sheet";
import { reconcileSheet } from "./reconcile-sheet";
import { recruitmentSheet } from "./recruitment-sheet";
import type { ReportInput } from "./report-input";
import type { ReportPlan, SheetPlan } from "./report-plan";
import { reportUnchanged } from "./report-unchanged";
import { resultsSheet } from "./results-sheet";
import { splitsSheet } from "./splits-sheet";
import { summarySheet } from "./summary-sheet";
import { surveyRows, surveySheet } from "./survey-sheet";

/** Shape of the record kept in the workbook. */
export const recordSchema = 1;

/**
 * Results → the whole report as plain data. The counts must hold at least one period. Sheets on parts of the standard
 * that the data do not carry are left out, but for those of the priorities, the bands, the likelihoods and the board.
 */
export function planReport(input: ReportInput): ReportPlan {
  const data = new ChartData();
  const bands = bandRows(input.counts);
  const rows = {
    bands,
    likelihoods: likelihoodRows(input),
    survey: surveyRows(input),
    board: boardRows(input, bands),
  };
  const asCounted = reportUnchanged(input, rows, data);
  const summary = summarySheet(input, rows);
  const checks = checksSheet(input, bands);
  const sheets: (SheetPlan | null)[] = [
    boardReportSheet(input, rows, asCounted, data),
    summary.sheet,
    prioritiesSheet(input, rows, summary.sheet),
    notYetSeenSheet(input, rows),
    actionsSheet(input),
    bandsSheet(input, bands, data),
    bandGapsSheet(input, bands),
    likelihoodsSheet(input, rows.likelihoods, data),
    recruitmentSheet(input, data),
    ethnicGroupsSheet(input, data),
    splitsSheet(input, data),
    surveySheet(input, rows.survey, data),
    boardSheet(input, rows.board, data),
    leadershipSheet(input, bands, data),
    overTimeSheet(input, rows, data),
    comparatorsSheet(input),
    evidenceSheet(input),
    edsSheet(input, asCounted),
    inspectionSheet(input, rows),
    plainWordsSheet(input, asCounted),
    reconcileSheet(input, reconcile(input.counts, input.results), rows),
    checks.sheet,
    methodSheet(input),
    resultsSheet(input),
    data.toSheet(input),
  ];
  return {
    sheets: sheets.filter((sheet) => sheet !== null),
    names: [...summary.names, ...checks.names],
    styles: [...cellStyles],
    record: {
      schema: recordSchema,
      productVersion: input.version,
      writtenAt: input.now.toISOString(),
      settings: { ...input.settings },
    },
  };
}
