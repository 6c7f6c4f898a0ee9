import { settingDefinitions } from "../standard/setting-definitions";
import { defaultSettings, type Settings } from "../standard/settings";
import { productVersion } from "./product-version";
import { recordToXml, type ReportRecord } from "./report-record";
import { readContents } from "./workbook-contents";
import { WorkbookMessage } from "./workbook-port";

/** The record of a workbook in which settings are kept and no report is written yet. */
const emptyRecord: Omit<ReportRecord, "writtenAt" | "settings"> = {
  schema: 1,
  productVersion,
  sheets: [],
  tables: [],
  names: [],
  styles: [],
};

/** The settings in a record; one that is missing or holds what it may not is the default. */
export function settingsIn(record: Pick<ReportRecord, "settings"> | null): Settings {
  const kept = record?.settings ?? {};
  const fitting = Object.entries(kept).filter(
    ([key, value]) =>
      key in settingDefinitions && settingDefinitions[key as keyof Settings].fits(value)
  );
  return { ...defaultSettings, ...Object.fromEntries(fitting) };
}

/** The settings kept in the workbook: those of its report, or those kept before it; else the defaults. */
export async function readSettings(context: Excel.RequestContext): Promise<Settings> {
  return settingsIn((await readContents(context)).record);
}

/**
 * Keeps settings in the workbook, for the next report. Everything else in our record stays.
 * Rejects with a WorkbookMessage where a record is there but cannot be read ("record-unreadable").
 */
export async function keepSettings(
  context: Excel.RequestContext,
  settings: Settings
): Promise<void> {
  const { record, recordPart } = await readContents(context);
  const { customXmlParts } = context.workbook;
  if (recordPart === null) {
    const writtenAt = new Date().toISOString();
    customXmlParts.add(recordToXml({ ...emptyRecord, writtenAt, settings: { ...settings } }));
  } else if (record === null) {
    throw new WorkbookMessage(
      "What this workbook remembers of its report cannot be read, so settings cannot be kept in it. Write the report once, which replaces it, then save the settings again.",
      "record-unreadable"
    );
  } else {
    const xml = recordToXml({ ...record, settings: { ...settings } });
    customXmlParts.getItem(recordPart).setXml(xml);
  }
  await context.sync();
}
