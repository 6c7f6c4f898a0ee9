import { excelRun } from "./excel-run";
import { goTo } from "./go-to";
import { removeReport } from "./remove-report";
import { runReport, surveyWorkbook } from "./run-report";
import type { WorkbookPort } from "./workbook-port";

/** The open workbook of Excel, through Office.js. Every failure that has words for people is a WorkbookMessage. */
export function createOfficeWorkbook(): WorkbookPort {
  return {
    survey: surveyWorkbook,
    writeReport: runReport,
    removeReport: () => excelRun(removeReport),
    goTo: (sheet, address) => excelRun((context) => goTo(context, sheet, address)),
  };
}
