import { cellAddress, withSheet } from "../../standard/address";
import { groups, type Group } from "../../standard/group";
import { plainText } from "../../standard/plain-text";
import { isoOfDay, readDay } from "../excel-date";
import type { CellValue } from "../found-region";
import type { TableData } from "../recognised-table";
import { resultsColumns, type ResultsColumn } from "./read-results-table";
import { isBlank, rowCount } from "../table-slice";

/** The figures of a group that a report counted or was given. */
export type GroupMeasure = "events" | "base" | "rate";

/** What a table of results says of one indicator, part and date. */
export interface ResultBlock {
  period: string;
  indicator: string;
  part: string;
  /** Numbers of the groups as they stand; null where the cell is blank or no number, absent where no row gives it. */
  figures: Partial<Record<`${Group} ${GroupMeasure}`, number | null>>;
  /** Numbers of both groups together, by measure in plain words: "p (n−1 chi-squared)". */
  values: Map<string, number>;
  /** Words by measure: "verdict". */
  words: Map<string, string>;
  /** Sheet and cell of its first figure. */
  where: string;
}

export interface ResultBlocks {
  blocks: ResultBlock[];
  /** Rows whose date cannot be read. */
  undated: number;
  /** Sheet and cell of the first of them. */
  firstUndated: string;
  /** Rows of counts of another organisation. */
  ofOthers: number;
}

/** What Value holds: numbers, and the text of one in a file that keeps none; null for everything else. */
function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return null;
  const text = value.trim().replace(/,(?=\d{3}\b)/g, "");
  const parts = /^([-−+]?\d*\.?\d+(?:e[-+]?\d+)?)\s*(%?)$/i.exec(text);
  if (parts === null) return null;
  const number = Number(parts[1].replace("−", "-"));
  return parts[2] === "%" ? number / 100 : number;
}

const groupNames = new Map(groups.map((group) => [plainText(group), group]));

const groupMeasures: ReadonlySet<string> = new Set<GroupMeasure>(["events", "base", "rate"]);

/**
 * The rows of a table of results put together by date, indicator and part. Of a figure that stands twice the first
 * counts. Rows of other organisations than that of the first figures are left out: those of a benchmark group are
 * among them.
 */
export function resultBlocks(data: TableData, date1904: boolean): ResultBlocks {
  const { table, columns } = data;
  const roles = resultsColumns(table);
  const cells = (name: ResultsColumn) => (roles[name] && columns[roles[name]]) ?? [];
  const [organisations, periods, indicators, parts] = (
    ["organisation", "period", "indicator", "part"] as const
  ).map(cells);
  const [groupCells, measures, values, states] = (
    ["group", "measure", "value", "state"] as const
  ).map(cells);
  const valueColumn = roles.value ? (table.columns[roles.value]?.column ?? 0) : 0;
  const placeOf = (row: number) =>
    withSheet(table.sheet, cellAddress(table.firstDataRow + row, valueColumn));
  const isGroupMeasure = (row: number) => groupMeasures.has(plainText(measures[row] ?? ""));
  const ownRow = measures.findIndex(
    (_, row) => isGroupMeasure(row) && !isBlank(organisations[row])
  );
  const own = plainText(organisations[ownRow] ?? "");
  const byKey = new Map<string, ResultBlock>();
  const found: ResultBlocks = { blocks: [], undated: 0, firstUndated: "", ofOthers: 0 };
  for (let row = 0; row < rowCount(data); row++) {
    if (isBlank(indicators[row]) || isBlank(measures[row])) continue;
    const measure = plainText(measures[row]);
    const group = groupNames.get(plainText(groupCells[row] ?? ""));
    if (!isBlank(organisations[row]) && plainText(organisations[row]) !== own) {
      if (isGroupMeasure(row)) found.ofOthers++;
      continue;
    }
    const day = readDay(periods[row] ?? "", date1904);
    if (typeof day !== "number" || !Number.isFinite(day)) {
      if (found.undated === 0) found.firstUndated = placeOf(row);
      found.undated++;
      continue;
    }
    const period = isoOfDay(day);
    const [indicator, part] = [indicators[row], parts[row] ?? ""].map((value) =>
      String(value).trim()
    );
    const key = `${period}|${indicator}|${part}`;
    let block = byKey.get(key);
    if (block === undefined) {
      const where = placeOf(row);
      block = { period, indicator, part, figures: {}, values: new Map(), words: new Map(), where };
      byKey.set(key, block);
      found.blocks.push(block);
    }
    const value = numberOf(values[row] ?? "");
    if (group !== undefined && groupMeasures.has(measure)) {
      const name = `${group} ${measure as GroupMeasure}` as const;
      if (!(name in block.figures)) block.figures[name] = value;
    } else if (plainText(groupCells[row] ?? "") === "all") {
      if (value !== null && !block.values.has(measure)) block.values.set(measure, value);
      const state = String(states[row] ?? "").trim();
      if (value === null && state !== "" && !block.words.has(measure)) {
        block.words.set(measure, state);
      }
    }
  }
  return found;
}
