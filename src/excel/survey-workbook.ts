import { bySeverity } from "../intake/finding";
import { recognise } from "../intake/recognise/recognise";
import { regionHeaders } from "../intake/recognise/region-headers";
import type { Settings } from "../standard/settings";
import { excelRun } from "./excel-run";
import { findRegions } from "./find-regions";
import type { Survey } from "./workbook-port";

/**
 * What the workbook holds, before anything is counted.
 * Rejects with a WorkbookMessage where Excel refuses to be read.
 */
export async function surveyWorkbook(settings: Settings): Promise<Survey> {
  const found = await excelRun(findRegions);
  const { tables, findings } = recognise(found.regions, settings);
  return {
    tables,
    findings: bySeverity([...findings, ...found.findings]),
    hasReport: found.hasReport,
    regions: found.regions.map((region) => {
      const recognised =
        tables.find(
          ({ sheet, tableName }) => sheet === region.sheet && tableName === region.tableName
        ) ?? null;
      return {
        sheet: region.sheet,
        table: region.tableName,
        recognised,
        headers: regionHeaders(region, recognised),
      };
    }),
  };
}
