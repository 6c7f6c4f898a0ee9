import type { CellRange } from "../standard/address";
import type { CellValue } from "../intake/found-region";
import type { KeptColumn, KeptRow, KeptTableDefinition } from "../report/kept-tables";
import { placeOf, rangePlace } from "./range-place";
import type { RecordedKeptTable } from "./report-record";
import { daysTo1904 } from "./sheet-cells";
import type { SheetContents, WorkbookContents } from "./workbook-contents";

/** A kept table as it stands in the workbook. */
export interface KeptTable {
  definition: KeptTableDefinition;
  /** null where the workbook's record of it is lost. */
  recorded: RecordedKeptTable | null;
  id: string;
  name: string;
  sheet: SheetContents;
  /** Header, body and, where there is one, the totals row. */
  whole: CellRange;
  body: CellRange;
  /** Position in the table, id and heading of each column that is still there, by key. */
  columns: Map<string, { index: number; id: number; header: string }>;
  /** Of the body. */
  values: CellValue[][];
  formulas: CellValue[][];
}

/** What tells where to look for a kept table. */
type Wanted = Pick<KeptTableDefinition, "key" | "sheet" | "table">;

/** A table with the sheet that it stands on. */
interface Candidate {
  sheet: SheetContents;
  id: string;
  name: string;
}

/**
 * The table of the workbook that may be a kept table: the one of the recorded id, else of the recorded name, else of
 * the name of the definition, wherever it stands. Where all are gone, what a copy of our sheet holds under a numbered
 * name.
 */
function candidateOf(
  contents: WorkbookContents,
  { table, sheet: sheetKey }: Wanted,
  recorded: RecordedKeptTable | null
): Candidate | null {
  const all = contents.sheets.flatMap((sheet) =>
    sheet.tables.map(({ id, name }): Candidate => ({ sheet, id, name }))
  );
  const named = (name: string | undefined) =>
    all.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const base = table.toLowerCase();
  const numbered = all.find(({ sheet, name }) => {
    const lower = name.toLowerCase();
    return (
      sheet.key === sheetKey &&
      lower.startsWith(base) &&
      /^[_ ]?\d+$/.test(lower.slice(base.length))
    );
  });
  return (
    all.find(({ id }) => id === recorded?.table) ??
    named(recorded?.name) ??
    named(table) ??
    numbered ??
    null
  );
}

/** Ids of the tables that belong to the user, going by the workbook's own record. */
export function recordedKeptTables(contents: WorkbookContents): Map<string, SheetContents> {
  return new Map(
    (contents.record?.kept ?? []).flatMap((recorded) => {
      const wanted = {
        key: recorded.key,
        sheet: recorded.sheet,
        table: recorded.name,
      } as Wanted;
      const found = candidateOf(contents, wanted, recorded);
      return found ? [[found.id, found.sheet] as const] : [];
    })
  );
}

/**
 * Asks for the kept tables of some definitions and gives what reads them after the next sync. A table of that name
 * in which neither a recorded column nor the heading of the key column is found is somebody else's.
 */
export function loadKeptTables(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  definitions: readonly KeptTableDefinition[]
): () => KeptTable[] {
  const queried = definitions.flatMap((definition) => {
    const recorded = contents.record?.kept?.find(({ key }) => key === definition.key) ?? null;
    const found = candidateOf(contents, definition, recorded);
    if (!found) {
      return [];
    }
    const table = context.workbook.tables.getItem(found.id);
    table.columns.load("items/id,items/name");
    const whole = table.getRange().load(rangePlace);
    const body = table.getDataBodyRange().load(`${rangePlace},values,formulas`);
    return [{ definition, recorded, found, table, whole, body }];
  });
  return () =>
    queried.flatMap(({ definition, recorded, found, table, whole, body }): KeptTable[] => {
      const present = table.columns.items.map(({ id, name }, index) => ({
        index,
        id,
        header: name,
      }));
      const columns = columnsOf(definition, recorded, present);
      const isOurs = recorded ? columns.size > 0 : columns.has(definition.keyColumn);
      return isOurs
        ? [
            {
              definition,
              recorded,
              ...found,
              whole: placeOf(whole),
              body: placeOf(body),
              columns,
              values: body.values as CellValue[][],
              formulas: body.formulas as CellValue[][],
            },
          ]
        : [];
    });
}

/** Each column by its recorded id, else by the heading it had last, else by that of its definition. */
function columnsOf(
  definition: KeptTableDefinition,
  recorded: RecordedKeptTable | null,
  present: readonly { index: number; id: number; header: string }[]
): KeptTable["columns"] {
  const columns: KeptTable["columns"] = new Map();
  const free = new Set(present);
  const assign = (
    fits: (column: KeptColumn, candidate: { id: number; header: string }) => boolean
  ) => {
    for (const column of definition.columns) {
      const found = columns.has(column.key)
        ? undefined
        : [...free].find((candidate) => fits(column, candidate));
      if (found) {
        free.delete(found);
        columns.set(column.key, found);
      }
    }
  };
  const known = recorded?.columns ?? {};
  const same = (one: string | undefined, other: string) =>
    one !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();
  assign(({ key }, { id }) => known[key]?.id === id);
  assign(({ key }, { header }) => same(known[key]?.header, header));
  assign(({ header: wanted }, { header }) => same(wanted, header));
  return columns;
}

/** The rows of a kept table by key of the column; dates counted from 1900, whatever the workbook does. */
export function keptRows(
  { definition, body, columns, values }: KeptTable,
  date1904: boolean
): KeptRow[] {
  return values
    .map((cells, index): KeptRow => {
      const present = definition.columns.flatMap(({ key, style }): [string, CellValue][] => {
        const column = columns.get(key);
        if (!column) {
          return [];
        }
        const value = cells[column.index];
        return [
          [
            key,
            date1904 && style === "WRES Date" && typeof value === "number"
              ? value + daysTo1904
              : value,
          ],
        ];
      });
      return { row: body.top + index + 1, cells: Object.fromEntries(present) };
    })
    .filter((_, index) => values[index].some((value) => value !== ""));
}
