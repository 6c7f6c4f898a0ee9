import type { SurveyedRegion } from "../excel/workbook-port";
import type { ColumnRole, TableKind } from "../standard/table-vocabulary";
import type { Settings } from "../standard/settings";

/** "": as recognised. */
export interface TableCorrection {
  kind: TableKind | "none" | "";
  /** ISO date; "": as the table tells. */
  period: string;
  /** By heading; columns without a correction are missing. */
  roles: Record<string, Exclude<ColumnRole, "split"> | "none">;
}

// Of two corrections of one thing the last counts.
const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

const sameSheet = (region: SurveyedRegion) => (correction: { sheet: string }) =>
  correction.sheet === region.sheet;

/** What people said of a table so far. */
export function correctionOf(settings: Settings, region: SurveyedRegion): TableCorrection {
  const isOfTable = sameSheet(region);
  const kind = last(
    settings.kinds.filter(
      (correction) => isOfTable(correction) && correction.table === region.table
    )
  );
  return {
    kind: kind?.kind ?? "",
    period: last(settings.periods.filter(isOfTable))?.period ?? "",
    roles: Object.fromEntries(
      settings.columns.filter(isOfTable).map(({ header, role }) => [header, role])
    ),
  };
}

/** The settings with another correction of one table. */
export function withCorrection(
  settings: Settings,
  region: SurveyedRegion,
  { kind, period, roles }: TableCorrection
): Settings {
  const { sheet, table } = region;
  const isOfTable = sameSheet(region);
  const others = <Item extends { sheet: string }>(items: readonly Item[]) =>
    items.filter((item) => !isOfTable(item));
  return {
    ...settings,
    kinds: [
      ...settings.kinds.filter((item) => !(isOfTable(item) && item.table === table)),
      ...(kind === "" ? [] : [{ sheet, table, kind }]),
    ],
    periods: [...others(settings.periods), ...(period === "" ? [] : [{ sheet, period }])],
    columns: [
      ...others(settings.columns),
      ...Object.entries(roles).map(([header, role]) => ({ sheet, header, role })),
    ],
  };
}
