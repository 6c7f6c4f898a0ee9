import { defaultSettings } from "../standard/settings";

/**
 * Writes the report with the settings in force, without the pane. The code that does it is loaded on
 * the first call, so that the script which holds this stays light. Rejects with a WorkbookMessage.
 */
export async function writeReport(): Promise<void> {
  const { createOfficeWorkbook } = await import("../excel/office-workbook");
  await createOfficeWorkbook().writeReport({ settings: defaultSettings });
}
