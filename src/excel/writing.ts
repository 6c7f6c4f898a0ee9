import type { CellRange } from "../standard/address";
import type { ReportPlan, SheetPlan } from "../report/report-plan";
import { stayingTables, type PlacedTable } from "./play-tables";
import type { PlayTargets, SheetTarget } from "./play-targets";
import { placeOf, rangePlace } from "./range-place";
import type { WorkbookContents } from "./workbook-contents";

/** What has to be known of the sheets of an earlier report, and the styles of the workbook. */
export interface State {
  styles: ReadonlySet<string>;
  /** By id of the sheet. */
  sheets: ReadonlyMap<string, { tables: ReadonlyMap<string, CellRange>; charts: string[] }>;
}

/** Everything that the steps of writing a report share. */
export interface Writing {
  context: Excel.RequestContext;
  plan: ReportPlan;
  contents: WorkbookContents;
  targets: PlayTargets;
  state: State;
  /** The workbook counts its dates from 1904. */
  date1904: boolean;
}

/** Reads what stands on the sheets of the earlier report, in one round trip. */
export async function readState(
  context: Excel.RequestContext,
  targets: PlayTargets
): Promise<State> {
  const { styles, worksheets } = context.workbook;
  styles.load("items/name");
  const ours = [
    ...targets.sheets.flatMap(({ existing }) => existing ?? []),
    ...targets.formerSheets,
  ].map((contents) => {
    const sheet = worksheets.getItem(contents.id);
    const charts = sheet.charts.load("items/name");
    const tables = contents.tables.map(({ id }) => {
      return { id, range: sheet.tables.getItem(id).getRange().load(rangePlace) };
    });
    return { id: contents.id, charts, tables };
  });
  await context.sync();

  return {
    styles: new Set(styles.items.map((style) => style.name)),
    sheets: new Map(
      ours.map(({ id, charts, tables }) => [
        id,
        {
          charts: charts.items.map(({ name }) => name),
          tables: new Map(
            tables.map((table): [string, CellRange] => [table.id, placeOf(table.range)])
          ),
        },
      ])
    ),
  };
}

/** Names of the report's own tables begin so. */
export const isReportTable = (name: string) => /^WRES_/i.test(name);

/** True for a sheet of the earlier report that holds, or held, tables of the user's: it is not laid out again. */
export const isKeptSheet = (target: SheetTarget) =>
  target.existing !== null && target.kept.length > 0;

/** A chart needs a series to begin with. */
export const drawable = (plan: SheetPlan) => plan.charts.filter((chart) => chart.series.length > 0);

/** The tables of the earlier report that the plan has too and that can stay, where they stand now. */
export function placedTables(target: SheetTarget, state: State): PlacedTable[] {
  const present = target.existing && state.sheets.get(target.existing.id)?.tables;
  return stayingTables(
    target.tables.flatMap((table) => {
      const range = table.existing === null ? undefined : present?.get(table.existing);
      return range ? [{ target: table, range }] : [];
    })
  );
}
