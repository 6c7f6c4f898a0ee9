import type { Settings } from "../../standard/settings";
import { dateWords, dayOfIso, isoOfDay, readDay, type Day } from "../excel-date";
import type { Finding } from "../finding";
import { counted, finding } from "../finding-list";
import type { CellValue } from "../found-region";
import { monthEndOfText } from "../recognise/period-of-text";
import type { ColumnRole, TableData, TableKind } from "../recognised-table";
import { reportingYear, snapshotOfEvents, yearEndOnOrBefore } from "./reporting-year";
import { placeOfColumn, placeOfTable, rowCount, type TableSlice } from "../table-slice";

export interface Periods {
  /** In the order of the tables; none when `findings` holds "period-unknown". */
  slices: TableSlice[];
  findings: Finding[];
}

/** The dates that put a row in a year, in the order in which they are tried. */
export const eventDateRoles: Partial<Record<TableKind, readonly ColumnRole[]>> = {
  applicants: ["shortlistingDate", "closingDate", "appointmentDate"],
  cases: ["caseDate"],
  training: ["completionDate"],
};

/** Kinds that say how things stood on one day. */
const snapshotKinds: ReadonlySet<TableKind> = new Set(["staff", "board"]);

interface Options {
  settings: Settings;
  date1904: boolean;
}

/** The event date of a row, from the first of the columns that is not blank; "blank" when all are. */
export function eventDay(
  columns: readonly (readonly CellValue[])[],
  row: number,
  date1904: boolean
): Day | "blank" | "impossible" {
  for (const column of columns) {
    const day = readDay(column[row] ?? "", date1904);
    if (day !== "blank") return day;
  }
  return "blank";
}

/** The columns of a table that date its events, in the order in which they are tried. */
export function eventDateColumns(data: TableData): CellValue[][] {
  return (eventDateRoles[data.table.kind] ?? []).flatMap((role) => {
    const column = data.columns[role];
    return column ? [column] : [];
  });
}

function eventDays(data: TableData, date1904: boolean): Day[] {
  const columns = eventDateColumns(data);
  if (columns.length === 0) return [];
  const days: Day[] = [];
  const count = rowCount(data);
  for (let row = 0; row < count; row++) {
    const day = eventDay(columns, row, date1904);
    if (typeof day === "number" && Number.isFinite(day)) days.push(day);
  }
  return days;
}

function startDays(data: TableData, date1904: boolean): Day[] {
  const days: Day[] = [];
  for (const value of data.columns.startDate ?? data.columns.effectiveFrom ?? []) {
    const day = readDay(value, date1904);
    if (typeof day === "number") days.push(day);
  }
  return days;
}

/** The last 31 March on or before the day that a list was drawn on; null where no title names a day. */
function runYearEnd(tables: readonly TableData[]): string | null {
  const dates = tables.flatMap(({ table: { kind, runDate } }) =>
    snapshotKinds.has(kind) && runDate !== undefined ? [runDate] : []
  );
  return dates.length === 0 ? null : yearEndOnOrBefore(dayOfIso(dates.sort()[dates.length - 1]));
}

/** The rows of each snapshot date that a snapshot-date column names; null without such a column. */
function rowsBySnapshotColumn(
  data: TableData,
  date1904: boolean
): { rows: Map<string, number[]>; undated: number } | null {
  const column = data.columns.snapshotDate;
  if (!column) return null;
  const rows = new Map<string, number[]>();
  const undated: number[] = [];
  const areMonths = holdsMonths(data.table.columns.snapshotDate?.header ?? "", column, date1904);
  let last: CellValue | undefined;
  let list: number[] = [];
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (value !== last || row === 0) {
      last = value;
      const day = readDay(value, date1904);
      const isDay = typeof day === "number" && Number.isFinite(day);
      const written = isDay ? isoOfDay(day) : String(value);
      // Excel makes the first of March of "Mar 25".
      const month = monthEndOfText(isDay && areMonths ? written.slice(0, 7) : written);
      const iso = isDay ? ((areMonths ? month : null) ?? written) : month;
      if (iso !== null) {
        list = rows.get(iso) ?? [];
        rows.set(iso, list);
      } else {
        list = undated;
      }
    }
    list.push(row);
  }
  if (rows.size === 0) return null;
  // A blank here and there does not make another snapshot: such rows go with most of the table.
  const [, most] = [...rows].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  most.push(...undated);
  most.sort((a, b) => a - b);
  return { rows, undated: undated.length };
}

/** True where every date below "Month" or "Period" is the first of its month. */
function holdsMonths(header: string, column: readonly CellValue[], date1904: boolean): boolean {
  return (
    /\b(month|period)/i.test(header) &&
    [...new Set(column)].every((value) => {
      const day = readDay(value, date1904);
      return typeof day !== "number" || isoOfDay(day).endsWith("-01");
    })
  );
}

/** The 31 March that a snapshot of the standard is taken on. */
const isYearEnd = (period: string) => period.endsWith("-03-31");

/** A table that names its own snapshot dates. */
interface Named {
  data: TableData;
  slices: TableSlice[];
}

function namedPeriods(
  tables: readonly TableData[],
  date1904: boolean,
  snapshot: string | null
): { named: Map<TableData, Named>; findings: Finding[] } {
  const named = new Map<TableData, Named>();
  const findings: Finding[] = [];
  for (const data of tables) {
    const byColumn = rowsBySnapshotColumn(data, date1904);
    if (byColumn) {
      const single = byColumn.rows.size === 1;
      // Of a list of every month only the ends of the years are snapshots of the standard.
      const hasYearEnd = [...byColumn.rows.keys()].some(isYearEnd);
      const isKept = (period: string) => !hasYearEnd || isYearEnd(period) || period === snapshot;
      const slices = [...byColumn.rows]
        .filter(([period]) => isKept(period))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, rows]) => ({ data, period, rows: single ? null : rows }));
      const others = [...byColumn.rows].filter(([period]) => !isKept(period));
      if (others.length > 0) {
        findings.push(
          finding(
            "other-period",
            others.reduce((sum, [, rows]) => sum + rows.length, 0),
            placeOfColumn(data.table, "snapshotDate"),
            `Rows of "${data.table.sheet}" for ${others.map(([period]) => dateWords(period)).join(", ")} are left out: the standard is reported at 31 March.`
          )
        );
      }
      named.set(data, { data, slices });
      if (!single && byColumn.undated > 0) {
        findings.push(
          finding(
            "no-snapshot-date",
            byColumn.undated,
            placeOfColumn(data.table, "snapshotDate"),
            `${counted(byColumn.undated, "row")} of "${data.table.sheet}" ${byColumn.undated === 1 ? "has" : "have"} no readable snapshot date and ${byColumn.undated === 1 ? "was" : "were"} counted with the date that most rows have. Fill in the date.`
          )
        );
      }
    } else if (data.table.period !== null) {
      named.set(data, { data, slices: [{ data, period: data.table.period, rows: null }] });
    }
  }
  return { named, findings };
}

/** The dates that tables of ready-made figures name: lists that name none may belong to them. */
export interface FigurePeriods {
  all: readonly string[];
  /** Those of a workforce, which are as good as those of a staff list. */
  workforce: readonly string[];
}

/**
 * Which rows are counted for which snapshot date.
 *
 * The snapshot setting comes first: it leaves out tables that name another date, and takes those that name
 * none. Else the date is a snapshot-date column, else what a header, title or sheet name says. A table that
 * names none takes the dates of the staff lists (a log of events: every one whose year holds an event of
 * its own), else the last 31 March on or before the latest dated event. When nothing can tell, there are no
 * slices and a finding "period-unknown".
 */
export function periodsOf(
  tables: readonly TableData[],
  options: Options,
  ofFigures: FigurePeriods = { all: [], workforce: [] }
): Periods {
  const { named, findings } = namedPeriods(tables, options.date1904, options.settings.snapshot);
  return options.settings.snapshot === null
    ? withoutSetting(tables, named, findings, options.date1904, ofFigures)
    : withSetting(tables, named, findings, options.settings.snapshot, ofFigures);
}

function withSetting(
  tables: readonly TableData[],
  named: ReadonlyMap<TableData, Named>,
  findings: Finding[],
  snapshot: string,
  ofFigures: FigurePeriods
): Periods {
  const slices: TableSlice[] = [];
  const others = new Set<string>();
  for (const data of tables) {
    const own = named.get(data)?.slices;
    const chosen = own?.find((slice) => slice.period === snapshot);
    if (!own) slices.push({ data, period: snapshot, rows: null });
    else if (chosen) slices.push(chosen);
    const left = own?.filter((slice) => slice.period !== snapshot) ?? [];
    if (left.length === 0) continue;
    left.forEach((slice) => others.add(slice.period));
    const dates = left.map((slice) => dateWords(slice.period)).join(", ");
    findings.push(
      finding(
        "other-period",
        left.reduce((sum, slice) => sum + (slice.rows ?? { length: rowCount(data) }).length, 0),
        placeOfTable(data.table),
        `${chosen ? `Rows of "${data.table.sheet}"` : `"${data.table.sheet}"`} for ${dates} ${chosen || left.length > 1 ? "are" : "is"} left out: the report is for ${dateWords(snapshot)}.`
      )
    );
  }
  if (slices.length === 0 && tables.length > 0 && !ofFigures.all.includes(snapshot)) {
    findings.push(
      finding(
        "no-table-for-period",
        tables.length,
        "",
        `No table is for ${dateWords(snapshot)}: those found are for ${[...others].sort().map(dateWords).join(", ")}. Choose one of these dates as the snapshot date.`
      )
    );
  }
  return { slices, findings };
}

function withoutSetting(
  tables: readonly TableData[],
  named: ReadonlyMap<TableData, Named>,
  findings: Finding[],
  date1904: boolean,
  ofFigures: FigurePeriods
): Periods {
  const datesOf = (kinds: (kind: TableKind) => boolean) => [
    ...new Set(
      [...named.values()]
        .filter(({ data }) => kinds(data.table.kind))
        .flatMap(({ slices }) => slices.map(({ period }) => period))
    ),
  ];
  const ofStaff = [...datesOf((kind) => kind === "staff"), ...ofFigures.workforce];
  const known = [
    ...new Set(ofStaff.length > 0 ? ofStaff : [...datesOf(() => true), ...ofFigures.all]),
  ].sort();

  const unnamed = tables.filter((data) => !named.has(data));
  const days = new Map(unnamed.map((data) => [data, eventDays(data, date1904)]));
  const inferred =
    snapshotOfEvents([...days.values()].flat()) ??
    (known.length > 0
      ? null
      : (runYearEnd(unnamed) ??
        snapshotOfEvents(
          unnamed
            .filter(({ table }) => table.kind === "staff")
            .flatMap((data) => startDays(data, date1904))
        )));
  const candidates = known.length > 0 ? known : inferred ? [inferred] : [];
  const latest = candidates[candidates.length - 1];

  const slices: TableSlice[] = [];
  for (const data of tables) {
    const own = named.get(data);
    if (own) {
      slices.push(...own.slices);
      continue;
    }
    const dated = days.get(data) ?? [];
    const periods =
      dated.length > 0
        ? periodsOfEvents(dated, candidates)
        : latest === undefined
          ? []
          : data.columns.fromDate || data.columns.toDate
            ? candidates
            : [latest];
    if (periods.length === 0) {
      return { slices: [], findings: [...findings, periodUnknown(data)] };
    }
    slices.push(...periods.map((period) => ({ data, period, rows: null })));
    findings.push(howDated(data, periods, dated.length > 0, known));
  }
  return { slices, findings };
}

/** The snapshot dates whose year holds at least one of the events; else what the events themselves say. */
function periodsOfEvents(days: readonly Day[], candidates: readonly string[]): string[] {
  const held = candidates.filter((period) => {
    const year = reportingYear(period);
    return days.some((day) => day >= year.first && day <= year.last);
  });
  const own = held.length > 0 ? null : snapshotOfEvents(days);
  return own === null ? [...held] : [own];
}

function howDated(
  data: TableData,
  periods: readonly string[],
  hasEvents: boolean,
  known: readonly string[]
): Finding {
  const { table } = data;
  const dates = periods.map(dateWords).join(" and ");
  if (periods.length > 1) {
    return finding(
      "counted-for-several-periods",
      periods.length,
      placeOfTable(table),
      `"${table.sheet}" names no date of its own: it is counted for each of ${dates}, by the dates in its rows.`
    );
  }
  if (known.includes(periods[0])) {
    return finding(
      "period-taken-over",
      1,
      placeOfTable(table),
      `"${table.sheet}" names no date of its own: it is counted for ${dates}, the date of the other tables.`
    );
  }
  const isOfRun =
    table.runDate !== undefined && yearEndOnOrBefore(dayOfIso(table.runDate)) === periods[0];
  const source = hasEvents
    ? "that follows from its latest dates"
    : isOfRun
      ? `the last 31 March before ${dateWords(table.runDate!)}, the day that a title names`
      : snapshotKinds.has(table.kind)
        ? "that follows from the latest dates in the workbook"
        : "the date that the other tables point to";
  return finding(
    "period-inferred",
    1,
    placeOfTable(table),
    `"${table.sheet}" names no snapshot date: ${dates} is used, ${source}. If that is not right, set the snapshot date, or write it in a title above the table ("31 March 2025").`
  );
}

function periodUnknown({ table }: TableData): Finding {
  return finding(
    "period-unknown",
    1,
    placeOfTable(table),
    `Nothing in the workbook tells the date of "${table.sheet}". Set the snapshot date, or write it in a title above the table, such as "31 March 2025".`
  );
}
