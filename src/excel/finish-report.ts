import { quietly } from "./own-writing";
import type { PlayedKept } from "./play-kept";
import type { Prepared } from "./prepare-sheets";
import { recordedSheet } from "./report-ownership";
import { recordToXml, type ReportRecord } from "./report-record";
import { gridSize } from "./sheet-cells";
import { drawable, type Writing } from "./writing";

/** Writes our record, reveals the new sheets and goes to the first. */
export async function finishReport(
  { context, plan, contents, targets }: Writing,
  prepared: Prepared,
  kept: PlayedKept
): Promise<void> {
  const { workbook } = context;
  quietly(context);
  const record: ReportRecord = {
    ...plan.record,
    sheets: [
      ...targets.sheets.map(({ plan: sheet }) => ({
        key: sheet.key,
        id: String(prepared.ids.get(sheet.key)),
        ...gridSize(sheet),
        charts: drawable(sheet).map(({ name }) => name),
        ...(kept.frames.has(sheet.key) ? { frame: kept.frames.get(sheet.key) } : {}),
      })),
      ...targets.untouchedSheets.flatMap(({ key }) => recordedSheet(contents, String(key)) ?? []),
      ...targets.formerSheets.map(({ key, id }) => ({
        key: String(key),
        id,
        rows: 1,
        columns: 1,
        charts: [],
      })),
    ],
    tables: targets.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: [...targets.names.map(({ plan: name }) => name.name), ...targets.formerNames],
    styles: plan.styles,
    kept: [
      ...kept.tables,
      // A table that this report has no rows for is still known by the next.
      ...(contents.record?.kept ?? []).filter(
        ({ key }) => !kept.tables.some((table) => table.key === key)
      ),
    ],
  };
  const xml = recordToXml(record);
  if (contents.recordPart === null) {
    workbook.customXmlParts.add(xml);
  } else {
    workbook.customXmlParts.getItem(contents.recordPart).setXml(xml);
  }
  // A sheet that a failed run left hidden is in no record yet, so it is revealed as well.
  const known = new Set(contents.record?.sheets.map(({ key }) => key));
  const revealed = targets.sheets.filter(
    ({ existing, plan: { key } }) => !existing || !known.has(key)
  );
  for (const { name } of revealed) {
    workbook.worksheets.getItem(name).visibility = "Visible";
  }
  const first = targets.sheets.find(
    (target) => target.existing?.visible === true || revealed.includes(target)
  );
  if (first) {
    const sheet = workbook.worksheets.getItem(first.name);
    sheet.activate();
    sheet.getRange("A1").select();
  }
  await context.sync();
}

/** Takes a first report that could not be finished out again: nobody can point at it yet. */
export async function takeBack({ context, targets }: Writing): Promise<void> {
  const { workbook } = context;
  const names = targets.names
    .filter(({ exists }) => !exists)
    .map(({ plan }) => workbook.names.getItemOrNullObject(plan.name));
  const sheets = targets.sheets.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  [...names, ...sheets].forEach((item) => item.load("name"));
  await context.sync();
  [...names, ...sheets].forEach((item) => {
    if (!item.isNullObject) {
      item.delete();
    }
  });
  await context.sync();
}
