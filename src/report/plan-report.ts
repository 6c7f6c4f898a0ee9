import { bandRows } from "./band-rows";
import { bandsSheet } from "./bands-sheet";
import { boardRows, boardSheet } from "./board-sheet";
import { cellStyles } from "./cell-styles";
import { ChartData } from "./chart-data";
import { checksSheet } from "./checks-sheet";
import { likelihoodRows, likelihoodsSheet } from "./likelihoods-sheet";
import { methodSheet } from "./method-sheet";
import type { ReportInput } from "./report-input";
import type { ReportPlan } from "./report-plan";
import { resultsSheet } from "./results-sheet";
import { summarySheet } from "./summary-sheet";

/** Shape of the record kept in the workbook. */
const recordSchema = 1;

/** Results → the whole report as plain data. The counts must hold at least one period. */
export function planReport(input: ReportInput): ReportPlan {
  const data = new ChartData();
  const bands = bandRows(input.counts);
  const likelihoods = likelihoodRows(input);
  const board = boardRows(input, bands);
  const bandsPlan = bandsSheet(input, bands, data);
  const likelihoodsPlan = likelihoodsSheet(input, likelihoods, data);
  const boardPlan = boardSheet(input, board, data);
  const summary = summarySheet(input, { bands, likelihoods, board });
  const checks = checksSheet(input, bands);
  return {
    sheets: [
      summary.sheet,
      bandsPlan,
      likelihoodsPlan,
      boardPlan,
      checks.sheet,
      methodSheet(input),
      resultsSheet(input),
      data.toSheet(input),
    ],
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
