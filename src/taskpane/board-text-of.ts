import { productVersion } from "../excel/product-version";
import type { ReportOutcome } from "../excel/workbook-port";
import { boardReport } from "../report/board-report";
import { boardReportText } from "../report/board-report-text";

/** The report to the board as plain text with headings. The outcome must hold at least one snapshot date. */
export function boardTextOf(outcome: ReportOutcome): string {
  return boardReportText(boardReport({ ...outcome, version: productVersion, now: new Date() }));
}
