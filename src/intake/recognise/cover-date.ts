import { cellAddress, withSheet } from "../../standard/address";
import { dateWords, isoOfDay, readDay } from "../excel-date";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { CellValue, FoundRegion } from "../found-region";
import { daysOfText, periodOfText } from "./period-of-text";
import type { RecognisedTable, TableKind } from "../recognised-table";
import { isDateFormat } from "./value-evidence";

/** A line of a cover sheet that dates the whole workbook. */
interface CoverDate {
  /** ISO; "period" is a 31 March or a year to it, "run" the day on which the data were drawn. */
  date: string;
  says: "period" | "run";
  where: string;
}

/** Labels of the date of all that a workbook holds: "Data as at", "Snapshot date", "Reporting period". */
const dateLabel =
  /^(?:(?:the|all|data|figures|information|position|workforce|staff in post|staff|headcounts?|report|reporting|snapshot|census|extract|esr|wres|effective|reference|financial|correct|accurate|run|extracted|date|dated|period|year|on|of) ?)*(?:as (?:at|of|on)|as at date|at|date|snapshot|period|year|year (?:to|end|ending|ended)|run|extracted|dated)$/;

/** Headers of dates of something else. */
const otherDate = /\b(birth|start|end|review|due|issue|approv|next|deadline|publi|version|meeting)/;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

const isDateLabel = (text: string) => dateLabel.test(plain(text)) && !otherDate.test(plain(text));

function dateOfCell(value: CellValue, format: string): Pick<CoverDate, "date" | "says"> | null {
  if (typeof value === "number" && !isDateFormat(format)) return null;
  const period = typeof value === "string" ? periodOfText(value) : null;
  if (period !== null) return { date: period, says: "period" };
  const day =
    typeof value === "number" ? readDay(value, false) : (daysOfText(String(value))[0] ?? "");
  if (typeof day !== "number" || !Number.isFinite(day)) return null;
  const date = isoOfDay(day);
  return { date, says: date.endsWith("-03-31") ? "period" : "run" };
}

/** The date that a line gives after its label, in the next filled cell or after a colon in the same one. */
function dateOfLine(region: FoundRegion, row: number): CoverDate[] {
  const cells = region.rows[row];
  const formats = region.numberFormats[row] ?? [];
  const filled = cells.flatMap((value, column) => (value === "" ? [] : [{ value, column }]));
  return filled.flatMap(({ value, column }, index): CoverDate[] => {
    if (typeof value !== "string") return [];
    const next = filled[index + 1];
    const within = /^([a-z\s()/]+?)[\s:–-]*(\d.*)$/i.exec(value.trim());
    const found =
      next && isDateLabel(value)
        ? dateOfCell(next.value, formats[next.column] ?? "General")
        : within && isDateLabel(within[1])
          ? dateOfCell(within[2], "General")
          : null;
    const where = withSheet(region.sheet, cellAddress(region.top + row, region.left + column));
    return found === null ? [] : [{ ...found, where }];
  });
}

/** A cover has few lines: a longer sheet without a table is something else. */
const mostLines = 60;

/** The date that sheets without a table give; null where none does, or several contradict each other. */
function coverDateOf(sheets: readonly FoundRegion[]): CoverDate | null {
  const found = sheets
    .filter(({ rowCount }) => rowCount <= mostLines)
    .flatMap((region) => region.rows.flatMap((_, row) => dateOfLine(region, row)));
  const told = found.some(({ says }) => says === "period")
    ? found.filter(({ says }) => says === "period")
    : found;
  return new Set(told.map(({ date }) => date)).size === 1 ? told[0] : null;
}

/** Lists that say how things stood on one day: events are dated by their own rows. */
const datedByCover: ReadonlySet<TableKind> = new Set(["staff", "board"]);

function isUndated({ kind, shape, period, columns, namesNoDate }: RecognisedTable): boolean {
  if (period !== null) return false;
  return shape === "list" ? datedByCover.has(kind) && !columns.snapshotDate : Boolean(namesNoDate);
}

function dated(table: RecognisedTable, period: string): RecognisedTable {
  return table.shape === "list" ? { ...table, period } : { ...table, period, periodIsGiven: true };
}

/**
 * The tables with the date of a cover sheet ("Data as at | 31 March 2025") where they have none of their own, and
 * a finding that says so. A date that is no 31 March is taken as the day on which a list was drawn. `covers`: the
 * sheets in which no table was found.
 */
export function datedByCoverSheet(
  tables: readonly RecognisedTable[],
  covers: readonly FoundRegion[]
): { tables: RecognisedTable[]; findings: Finding[] } {
  const cover = coverDateOf(covers);
  const undated = cover === null ? [] : tables.filter(isUndated);
  if (cover === null || undated.length === 0) return { tables: [...tables], findings: [] };
  if (cover.says === "run") {
    return {
      tables: tables.map((table) =>
        isUndated(table) && table.shape === "list" && table.runDate === undefined
          ? { ...table, runDate: cover.date }
          : table
      ),
      findings: [],
    };
  }
  const names = [...new Set(undated.map(({ sheet }) => `"${sheet}"`))].join(", ");
  return {
    tables: tables.map((table) => (isUndated(table) ? dated(table, cover.date) : table)),
    findings: [
      finding(
        "period-of-cover",
        undated.length,
        cover.where,
        `${names} ${undated.length === 1 ? "names" : "name"} no date: ${dateWords(cover.date)} is used, which ${cover.where} gives for the workbook. If a table is of another date, write it in a title above the table.`
      ),
    ],
  };
}
