import { count } from "../../../src/intake/count/count";
import type { Counts, Measure } from "../../../src/intake/counts";
import type { CellValue } from "../../../src/intake/found-region";
import type {
  ColumnRole,
  RecognisedTable,
  TableData,
  TableKind,
} from "../../../src/intake/recognised-table";
import { groupOf, type EthnicCategoryCode } from "../../../src/standard/ethnic-categories";
import type { ByGroup } from "../../../src/standard/group";
import { rangeAddress } from "../../../src/standard/address";
import { defaultSettings, type Settings } from "../../../src/standard/settings";

/** A list as people write it: a row of roles, then the rows. Its header stands in row 4 of its sheet. */
export function list(
  kind: TableKind,
  roles: readonly ColumnRole[],
  rows: readonly (readonly CellValue[])[],
  options: Partial<RecognisedTable> & { hiddenRows?: number } = {}
): TableData {
  const { hiddenRows = 0, ...table } = options;
  return {
    table: {
      kind,
      shape: "list",
      sheet: kind,
      tableName: null,
      range: rangeAddress(3, 0, 3 + rows.length, roles.length - 1),
      headerRow: 3,
      firstDataRow: 4,
      lastDataRow: 3 + rows.length,
      columns: Object.fromEntries(roles.map((role, column) => [role, { column, header: role }])),
      period: "2025-03-31",
      organisation: null,
      confidence: 1,
      findings: [],
      ...table,
    },
    columns: Object.fromEntries(
      roles.map((role, column) => [role, rows.map((row) => row[column] ?? "")])
    ),
    hiddenRows,
  };
}

/** A staff list with number, ethnicity, staff group, band, primary flag and category. */
export function staffList(
  rows: readonly (readonly CellValue[])[],
  options: Parameters<typeof list>[3] = {}
): TableData {
  return list(
    "staff",
    [
      "employeeNumber",
      "ethnicity",
      "staffGroup",
      "payBand",
      "primaryAssignment",
      "assignmentCategory",
      "fte",
    ],
    rows,
    options
  );
}

/** One person of a staff list: White, clinical, Band 5, permanent, unless said otherwise. */
export function person(number: CellValue, cells: Partial<Record<string, CellValue>> = {}) {
  return [
    number,
    cells.ethnicity ?? "A White - British",
    cells.staffGroup ?? "Nursing and Midwifery Registered",
    cells.payBand ?? "Band 5",
    cells.primary ?? "Y",
    cells.category ?? "Permanent",
    cells.fte ?? 1,
  ];
}

/** Counts with the default settings, in the 1900 date system. */
export function countTables(data: readonly TableData[], settings: Partial<Settings> = {}): Counts {
  return count(data, { settings: { ...defaultSettings, ...settings }, date1904: false });
}

/** White, BME and unknown people of a measure. */
export function people(counts: Counts, measure: Measure, period?: string): ByGroup {
  const sums: ByGroup = { white: 0, bme: 0, unknown: 0 };
  for (const tally of counts.tallies) {
    if (tally.measure !== measure || (period && tally.period !== period)) continue;
    for (const [code, n] of Object.entries(tally.people)) {
      sums[groupOf(code as EthnicCategoryCode)] += n;
    }
  }
  return sums;
}

/** The finding of a code; undefined when there is none. */
export function findingOf(counts: Counts, code: string) {
  return counts.findings.find((finding) => finding.code === code);
}

/** Codes of the findings, in alphabetical order. */
export function codes(counts: Counts): string[] {
  return [...new Set(counts.findings.map(({ code }) => code))].sort();
}

/** Serial number of a date in the 1900 system: 45747 is 31 March 2025. */
export function serial(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25569;
}
