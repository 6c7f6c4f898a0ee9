import { addSheets } from "./add-sheets";
import { convertToValues, countFunctionCells } from "./convert-to-values";
import { excelRun } from "./excel-run";
import { followSelection } from "./follow-selection";
import { goTo } from "./go-to";
import { insertBeside } from "./insert-beside";
import { keepSettings, readSettings } from "./kept-settings";
import { readSelection } from "./read-selection";
import { removeReport } from "./remove-report";
import { surveyWorkbook } from "./survey-workbook";
import type { WorkbookPort } from "./workbook-port";

/** The open workbook of Excel, through Office.js. Every failure that has words for people is a WorkbookMessage. */
export function createOfficeWorkbook(): WorkbookPort {
  return {
    survey: surveyWorkbook,
    // Loaded on the first report: the pane is ready for the first look without it.
    writeReport: async (request) => (await import("./run-report")).runReport(request),
    removeReport: async (tellKept) => {
      const kept = await excelRun((context) => removeReport(context));
      if (kept.length > 0) {
        tellKept?.(kept);
      }
    },
    goTo: (sheet, address) => excelRun((context) => goTo(context, sheet, address)),
    readSettings: () => excelRun(readSettings),
    keepSettings: (settings) => excelRun((context) => keepSettings(context, settings)),
    countFunctionCells: (scope) => excelRun((context) => countFunctionCells(context, scope)),
    convertToValues: (scope) => excelRun((context) => convertToValues(context, scope)),
    addSheets: (sheets) => excelRun((context) => addSheets(context, sheets)),
    selection: () => excelRun(readSelection),
    followSelection,
    insertBeside: (sheet, address, cells) =>
      excelRun((context) => insertBeside(context, sheet, address, cells)),
  };
}
