import { excelRun } from "./excel-run";

/**
 * Calls the listener whenever another range is selected; the function given back ends that.
 * null where the events of the workbook cannot be had: the reader then presses a button instead.
 */
export async function followSelection(listener: () => void): Promise<(() => void) | null> {
  try {
    const registration = await excelRun(async (context) => {
      const added = context.workbook.onSelectionChanged.add(async () => listener());
      await context.sync();
      return added;
    });
    return () => {
      registration.remove();
      // A pane that closes meanwhile takes its events with it, so a failure here has no consequence.
      registration.context.sync().catch(() => undefined);
    };
  } catch {
    return null;
  }
}
