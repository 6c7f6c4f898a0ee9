import {
  ethnicCategoryOf,
  groupOf,
  type EthnicCategoryCode,
} from "../../standard/ethnic-categories";
import { recruitmentStageOf, type RecruitmentStage } from "../../standard/recruitment-stages";
import type { CellValue } from "../found-region";
import type { ColumnReference, ColumnRole } from "../recognised-table";
import { isBlank, isTotal } from "../table-slice";
import { cellOf, type TableArea } from "./table-layout";
import { isDateFormat, namesEthnicity } from "./value-evidence";

/** Ethnic categories down, stages of recruitment across: the equal opportunities report of Trac. */
export interface CrossTable {
  headerRow: number;
  firstDataRow: number;
  columns: Partial<Record<ColumnRole, ColumnReference>>;
  /** Categories that stand beside their own parts: both would be counted. */
  subtotals: string[];
}

/** The stages that a column of counts may stand for; the others are not needed. */
const stageRoles: Partial<Record<RecruitmentStage, ColumnRole>> = {
  applied: "applied",
  shortlisted: "shortlisted",
  interviewed: "interviewed",
  offered: "offered",
  appointed: "appointed",
  started: "started",
};

const percentWords = /%|\bper ?cent(age)?\b|\bproportion\b|\brate\b|\bratio\b|\blikelihood\b/i;

function stageRoleOf(header: CellValue): ColumnRole | null {
  if (typeof header !== "string") return null;
  const reached = recruitmentStageOf(header.replace(percentWords, ""));
  return reached?.outcome === "open" ? (stageRoles[reached.furthest] ?? null) : null;
}

/** Counts as they are typed: numbers, "1,204", and the marks that stand for a hidden small number. */
function isCount(value: CellValue): boolean {
  if (typeof value === "number") return value >= 0 && Number.isInteger(value);
  return typeof value === "string" && /^(\d{1,3}(,\d{3})+|\d+|[<≤]\s*\d+|\*|-)$/.test(value.trim());
}

interface StageHeader {
  role: ColumnRole;
  column: number;
}

function stageHeaders(area: TableArea, row: number): StageHeader[] {
  const found: StageHeader[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const role = stageRoleOf(cellOf(area.region, row, column));
    if (role !== null) found.push({ role, column });
  }
  return found;
}

function distinctStages(headers: readonly StageHeader[]): number {
  return new Set(headers.map(({ role }) => role)).size;
}

/** The row that names two stages or more, the first of the best. */
function findStageRow(area: TableArea): number | null {
  let best: number | null = null;
  let most = 1;
  const end = Math.min(area.headerRow + 1, area.region.rows.length - 1);
  for (let row = area.firstRow; row <= end; row++) {
    const stages = distinctStages(stageHeaders(area, row));
    if (stages > most) [best, most] = [row, stages];
  }
  return best;
}

function ethnicityColumn(area: TableArea, stageRow: number, before: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = area.firstColumn; column < before; column++) {
    const values = columnValues(area, column, stageRow + 1).filter((value) => !isTotal(value));
    const named = values.filter(namesEthnicity).length;
    if (named >= 2 && named >= values.length / 2 && named > most) [best, most] = [column, named];
  }
  return best;
}

function columnValues(area: TableArea, column: number, from: number): CellValue[] {
  const values: CellValue[] = [];
  for (let row = from; row <= Math.min(area.lastRow, area.region.rows.length - 1); row++) {
    const value = cellOf(area.region, row, column);
    if (!isBlank(value)) values.push(value);
  }
  return values;
}

/** A column of a stage that holds counts, not percentages, by its headers, its format and its values. */
function holdsCounts(
  area: TableArea,
  stageRow: number,
  firstDataRow: number,
  column: number
): boolean {
  const { region } = area;
  for (let row = stageRow; row < firstDataRow; row++) {
    if (percentWords.test(String(cellOf(region, row, column)))) return false;
  }
  const formats = region.numberFormats.slice(firstDataRow).map((row) => row[column] ?? "");
  if (formats.some((format) => format.includes("%") || isDateFormat(format))) return false;
  const values = columnValues(area, column, firstDataRow);
  // Ones and zeros are flags of a short list.
  if (!values.some((value) => Number(value) > 1)) return false;
  return values.filter(isCount).length >= values.length * 0.8;
}

/** A list of applications also names ethnicity and stages, but repeats the same categories. */
function isList(area: TableArea, column: number, firstDataRow: number): boolean {
  const values = columnValues(area, column, firstDataRow).map((value) => String(value).trim());
  return area.lastRow >= area.region.rows.length || new Set(values).size < values.length * 0.8;
}

/** Rows such as "White" that stand above "White - British": a subtotal and its parts. */
function subtotalsAmong(values: readonly CellValue[]): string[] {
  const codes = values.map((value) => ethnicCategoryOf(value));
  const detailed = (code: EthnicCategoryCode) => /^[A-S]$/.test(code);
  return values
    .filter((_, index) => {
      const code = codes[index];
      return (
        (code === "white" || code === "bme") &&
        codes.some((other) => detailed(other) && groupOf(other) === groupOf(code))
      );
    })
    .map(String);
}

/**
 * The cross-table in an area: the column of ethnic categories and the count column of each stage
 * (percentages between them are passed over, one header row or two); null when it is none, or when
 * it gives White and BME only (ready-made counts). Rows are those of the region, columns of the sheet.
 */
export function crossTableIn(area: TableArea): CrossTable | null {
  const stageRow = findStageRow(area);
  if (stageRow === null) return null;
  const stages = stageHeaders(area, stageRow);
  const ethnicity = ethnicityColumn(area, stageRow, stages[0].column);
  if (ethnicity === null) return null;
  let firstDataRow = stageRow + 1;
  while (firstDataRow <= area.lastRow && !isFirstRow(area, firstDataRow, ethnicity)) firstDataRow++;
  if (isList(area, ethnicity, firstDataRow)) return null;

  const { region } = area;
  const reference = (column: number, header: CellValue): ColumnReference => ({
    column: region.left + column,
    header: String(header),
  });
  const columns: CrossTable["columns"] = {};
  stages.forEach(({ role, column: first }, index) => {
    const end = (stages[index + 1]?.column ?? area.lastColumn + 1) - 1;
    for (let column = first; column <= end && !columns[role]; column++) {
      const own = cellOf(region, stageRow, column);
      if (column > first && !isBlank(own) && !/^(%|no\.?|number|count|n)$/i.test(String(own)))
        break;
      if (holdsCounts(area, stageRow, firstDataRow, column)) {
        columns[role] = reference(column, cellOf(region, stageRow, first));
      }
    }
  });
  if (Object.keys(columns).length < 2) return null;
  const header =
    [stageRow, firstDataRow - 1]
      .map((row) => cellOf(region, row, ethnicity))
      .find((v) => !isBlank(v)) ?? "";
  columns.ethnicity = reference(ethnicity, header);
  const values = columnValues(area, ethnicity, firstDataRow);
  if (!values.some((value) => /^[A-S]$/.test(ethnicCategoryOf(value)))) return null;
  return { headerRow: stageRow, firstDataRow, columns, subtotals: subtotalsAmong(values) };
}

/** The first row below the header whose category is named and that has a number beside it. */
function isFirstRow(area: TableArea, row: number, ethnicity: number): boolean {
  if (ethnicCategoryOf(cellOf(area.region, row, ethnicity)) === "blank") return false;
  for (let column = ethnicity + 1; column <= area.lastColumn; column++) {
    if (typeof cellOf(area.region, row, column) === "number") return true;
    if (isCount(cellOf(area.region, row, column))) return true;
  }
  return false;
}
