import type { ColumnDoubt, ListColumn } from "./column-roles";
import { organisationOfText } from "./organisation-of-text";
import { daysOfText, periodOfText } from "./period-of-text";
import type { OtherLists } from "./table-kinds";
import { isDateCell, type CellWithFormat, type TableArea } from "./table-layout";
import { cellAddress, rangeAddress, withSheet } from "../../standard/address";
import { isoOfDay, readDay } from "../excel-date";
import type { Finding } from "../finding";
import type { RecognisedTable } from "../recognised-table";

/** Where an area stands: the Excel table or the used range, as far as it was looked at. */
export function placeOfArea(area: TableArea, lastRow: number): string {
  const { region, headerRow, firstColumn, lastColumn } = area;
  return withSheet(
    region.sheet,
    rangeAddress(
      region.top + headerRow,
      region.left + firstColumn,
      region.top + Math.max(headerRow, lastRow),
      region.left + lastColumn
    )
  );
}

/** A doubt about a column as a finding, with the cells of the column. */
export function findingOfDoubt(doubt: ColumnDoubt, area: TableArea, lastRow: number): Finding {
  const { region, headerRow } = area;
  const { column, values } = doubt.column;
  return {
    severity: doubt.severity,
    code: doubt.code,
    message: `Sheet "${region.sheet}": ${doubt.message}`,
    count: values.length,
    where: withSheet(
      region.sheet,
      rangeAddress(
        region.top + headerRow,
        column,
        region.top + Math.max(headerRow, lastRow),
        column
      )
    ),
  };
}

/** Period of a cell: a text that names one, or a date cell that is itself a 31 March. */
export function periodOfCell(cell: CellWithFormat): string | null {
  if (typeof cell.value === "string") return periodOfText(cell.value);
  if (!isDateCell(cell)) return null;
  const day = readDay(cell.value, false);
  const iso = typeof day === "number" && Number.isFinite(day) ? isoOfDay(day) : "";
  return iso.endsWith("-03-31") ? iso : null;
}

const firstOf = <T>(values: readonly (T | null)[]) =>
  values.find((value) => value !== null) ?? null;

/** Period by headers, then titles, then the names of table and sheet; a contradiction is a finding. */
export function periodOf(
  area: TableArea,
  headers: readonly string[],
  titles: readonly CellWithFormat[]
): { period: string | null; findings: Finding[] } {
  const { region } = area;
  const byHeader = firstOf(headers.map(periodOfText));
  const byTitle = firstOf(titles.map(periodOfCell));
  const byName = firstOf([region.tableName ?? "", region.sheet].map(periodOfText));
  const period = byHeader ?? byTitle ?? byName;
  const named = [...new Set([byHeader, byTitle, byName].filter((value) => value !== null))];
  if (named.length < 2) return { period, findings: [] };
  return {
    period,
    findings: [
      {
        severity: "warning",
        code: "period-contradiction",
        message:
          `Sheet "${region.sheet}" names more than one date: ${named.join(" and ")}. ` +
          `${period} is used. Correct the header, the title or the name of the sheet that is wrong.`,
        count: named.length,
        where: withSheet(
          region.sheet,
          cellAddress(region.top + area.headerRow, region.left + area.firstColumn)
        ),
      },
    ],
  };
}

/** The organisation that a title names, else the one that stands in every row; null for none or several. */
export function organisationOf(
  titles: readonly CellWithFormat[],
  column: ListColumn | undefined
): string | null {
  const named = firstOf(
    titles.map(({ value }) => (typeof value === "string" ? organisationOfText(value) : null))
  );
  if (named !== null) return named;
  const values = new Set((column?.values ?? []).map((value) => String(value).trim()));
  const [only] = values;
  return values.size === 1 && !/^\d+$/.test(only) ? only : null;
}

/** What may say of a table what it is: titles, then the names of table and sheet. */
export function titleTexts(area: TableArea, titles: readonly CellWithFormat[]): string[] {
  const texts = titles.map(({ value }) => value).filter((value) => typeof value === "string");
  return [...texts, area.region.tableName ?? "", area.region.sheet];
}

/** What came of an area: a table with its findings, a refusal in findings alone, or nothing. */
export interface Outcome {
  table: RecognisedTable | null;
  findings: Finding[];
}

/** The outcome of an area that is no table of the kind. */
export const nothing: Outcome = { table: null, findings: [] };

/** The outcome of a list that is something else, which is told with what to do about it. */
export function leftOut(
  area: TableArea,
  lastRow: number,
  { what, advice }: Pick<OtherLists, "what" | "advice">
): Outcome {
  return {
    table: null,
    findings: [
      {
        severity: "warning",
        code: "list-left-out",
        message: `Sheet "${area.region.sheet}" looks like ${what}. It was not counted. ${advice}`,
        count: 1,
        where: placeOfArea(area, lastRow),
      },
    ],
  };
}

/** The latest day that the titles of a list without a period name: it was drawn no earlier. */
export function runDateOf(
  titles: readonly CellWithFormat[],
  period: string | null
): Pick<RecognisedTable, "runDate"> {
  if (period !== null) return {};
  const days = titles.flatMap((title) => {
    if (typeof title.value === "string") return daysOfText(title.value);
    const day = isDateCell(title) ? readDay(title.value, false) : "blank";
    return typeof day === "number" && Number.isFinite(day) ? [day] : [];
  });
  return days.length === 0 ? {} : { runDate: isoOfDay(Math.max(...days)) };
}

interface TableParts extends Pick<
  RecognisedTable,
  | "kind"
  | "shape"
  | "headerRow"
  | "firstDataRow"
  | "columns"
  | "period"
  | "organisation"
  | "confidence"
  | "findings"
  | "splitColumns"
  | "remarks"
  | "runDate"
> {
  lastRow: number;
}

/** From rows of the region to rows and a range of the sheet. */
export function tableOf(area: TableArea, { lastRow, ...parts }: TableParts): RecognisedTable {
  const { region, firstColumn, lastColumn } = area;
  const [headerRow, firstDataRow, lastDataRow] = [parts.headerRow, parts.firstDataRow, lastRow].map(
    (row) => region.top + row
  );
  return {
    ...parts,
    sheet: region.sheet,
    tableName: region.tableName,
    range: rangeAddress(
      headerRow,
      region.left + firstColumn,
      lastDataRow,
      region.left + lastColumn
    ),
    headerRow,
    firstDataRow,
    lastDataRow,
  };
}
