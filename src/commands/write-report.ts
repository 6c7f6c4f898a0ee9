/**
 * Writes the report with the settings kept in the workbook, without the pane. The code that does it is loaded on
 * the first call, so that the script which holds this stays light. Rejects with a WorkbookMessage.
 */
export async function writeReport(): Promise<void> {
  const { createOfficeWorkbook } = await import("../excel/office-workbook");
  const workbook = createOfficeWorkbook();
  await workbook.writeReport({ settings: await workbook.readSettings() });
}
