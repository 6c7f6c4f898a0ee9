import type { Settings } from "../../standard/settings";
import type { TableKind } from "../../standard/table-vocabulary";
import type { ListColumn } from "../recognise/column-roles";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { CellValue, FoundRegion } from "../found-region";
import { headerPlain, listHeader } from "../recognise/header-words";
import type { ColumnRole } from "../recognised-table";

const squeezed = (name: string) => headerPlain(name).replace(/ /g, "");

/** True for two names of a sheet, a table or a header that are compared as one, as headers are known. */
export function isSameName(one: string, other: string): boolean {
  const plain = squeezed(one);
  return plain === "" ? one.trim() === other.trim() : plain === squeezed(other);
}

type Place = Pick<FoundRegion, "sheet" | "tableName">;

const lastOf = <T>(values: readonly T[], fits: (value: T) => boolean): T | undefined =>
  [...values].reverse().find(fits);

const isOfPlace = ({ sheet, table }: Settings["kinds"][number], place: Place) =>
  isSameName(sheet, place.sheet) && (table === null || isSameName(table, place.tableName ?? ""));

/** What the settings say that the tables of a region are; null where they say nothing. */
export function correctedKind(place: Place, { kinds }: Settings): TableKind | "none" | null {
  const named = lastOf(kinds, (kind) => kind.table !== null && isOfPlace(kind, place));
  return (named ?? lastOf(kinds, (kind) => isOfPlace(kind, place)))?.kind ?? null;
}

/** The snapshot date that the settings give the tables of a sheet; null where they give none. */
export function correctedPeriod(sheet: string, { periods }: Settings): string | null {
  return lastOf(periods, (period) => isSameName(period.sheet, sheet))?.period ?? null;
}

/** What the settings say that a column holds; null where they say nothing. */
export function correctedRole(
  sheet: string,
  header: string,
  { columns }: Settings
): ColumnRole | "none" | null {
  if (columns.length === 0 || header.trim() === "") return null;
  return (
    lastOf(
      columns,
      (column) => isSameName(column.sheet, sheet) && isSameName(column.header, header)
    )?.role ?? null
  );
}

/** The columns of a list with the roles that the settings give them. */
export function withCorrectedRoles(
  columns: readonly ListColumn[],
  sheet: string,
  settings: Settings
): ListColumn[] {
  return columns.map((column) => {
    const corrected = correctedRole(sheet, column.header, settings);
    return corrected === null ? column : { ...column, corrected };
  });
}

/** Headers by which a column of ready-made figures is told to hold what a role says. */
const figureHeaders: Partial<Record<ColumnRole, string>> = {
  group: "Ethnic group",
  payBand: "Band",
  section: "Section",
  organisation: "Organisation",
  year: "Year",
  indicator: "Indicator",
  question: "Question",
  dataItem: "Data item",
  white: "White",
  bme: "BME",
  unknown: "Unknown",
  base: "Base",
  events: "Events",
  percent: "Percent",
  responses: "Responses",
  workforce: "Workforce",
  disciplinary: "Disciplinary",
  training: "Training",
  applied: "Applied",
  shortlisted: "Shortlisted",
  interviewed: "Interviewed",
  offered: "Offered",
  appointed: "Appointed",
  started: "Started",
};

/**
 * A region with the headers that the settings correct in the words of their roles. Of ready-made figures,
 * whose columns are told by their headers alone, columns that are not to be read are blank from there on.
 */
export function withCorrectedHeaders(
  region: FoundRegion,
  settings: Settings,
  of: "figures" | "lists"
): FoundRegion {
  const own = settings.columns.filter(({ sheet }) => isSameName(sheet, region.sheet));
  if (own.length === 0) return region;
  const leftOut = new Set<number>();
  const wordsOf = (role: ColumnRole) => (of === "figures" ? figureHeaders[role] : listHeader(role));
  const rows = region.rows.map((row) =>
    row.map((value, column): CellValue => {
      if (leftOut.has(column)) return "";
      const role = typeof value === "string" ? correctedRole(region.sheet, value, settings) : null;
      if (role === null) return value;
      if (role !== "none") return wordsOf(role) ?? value;
      if (of === "lists") return value;
      leftOut.add(column);
      return "";
    })
  );
  return { ...region, rows };
}

function unused(what: string): Finding {
  return finding(
    "correction-unused",
    1,
    "",
    `The settings correct ${what}, but there is no such thing in the workbook. Correct the name or take it out of the settings.`
  );
}

/** Findings of the corrections of kinds, columns and dates that fit nothing in the workbook. */
export function unusedTableCorrections(
  regions: readonly FoundRegion[],
  settings: Settings
): Finding[] {
  const isHeader = (sheet: string, header: string) =>
    regions.some(
      (region) =>
        isSameName(sheet, region.sheet) &&
        region.rows.some((row) =>
          row.some((value) => typeof value === "string" && isSameName(header, value))
        )
    );
  return [
    ...settings.kinds
      .filter((kind) => !regions.some((region) => isOfPlace(kind, region)))
      .map(({ sheet, table }) =>
        unused(
          table === null ? `what is on sheet "${sheet}"` : `table "${table}" on sheet "${sheet}"`
        )
      ),
    ...settings.columns
      .filter(({ sheet, header }) => !isHeader(sheet, header))
      .map(({ sheet, header }) => unused(`column "${header}" of sheet "${sheet}"`)),
    ...settings.periods
      .filter(({ sheet }) => !regions.some((region) => isSameName(sheet, region.sheet)))
      .map(({ sheet }) => unused(`the date of sheet "${sheet}"`)),
  ];
}
