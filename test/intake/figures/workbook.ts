import { count } from "../../../src/intake/count/count";
import type { Counts } from "../../../src/intake/counts";
import type { Finding } from "../../../src/intake/finding";
import type { CellValue } from "../../../src/intake/found-region";
import { recognise } from "../../../src/intake/recognise/recognise";
import type { ColumnRole, RecognisedTable, TableData } from "../../../src/intake/recognised-table";
import { defaultSettings, type Settings } from "../../../src/standard/settings";
import { DateCell, draw, type Drawn } from "../recognise/draw";

/** Sheets by name, as rows of cells. */
export type Sheets = Record<string, Drawn[][]>;

/** The values of a table's columns, as they are read from its sheet. */
function dataOf(table: RecognisedTable, rows: Drawn[][]): TableData {
  const columns: Partial<Record<ColumnRole, CellValue[]>> = {};
  for (const [role, { column }] of Object.entries(table.columns)) {
    columns[role as ColumnRole] = rows
      .slice(table.firstDataRow, table.lastDataRow + 1)
      .map((row) => row[column] ?? "")
      .map((cell) => (cell instanceof DateCell ? cell.serial : cell));
  }
  return { table, columns, hiddenRows: 0 };
}

/** A workbook recognised and counted from end to end; percent cells are given by `formats`. */
export function countWorkbook(
  sheets: Sheets,
  settings: Partial<Settings> = {},
  format?: (sheet: string, row: number, column: number) => string | undefined
): { counts: Counts; tables: RecognisedTable[]; findings: Finding[] } {
  const all = { ...defaultSettings, ...settings };
  const regions = Object.entries(sheets).map(([sheet, rows]) => {
    const region = draw(sheet, rows);
    return {
      ...region,
      numberFormats: region.numberFormats.map((formats, row) =>
        formats.map((own, column) => format?.(sheet, row, column) ?? own)
      ),
    };
  });
  const { tables, findings } = recognise(regions, all);
  const data = tables.map((table) => dataOf(table, sheets[table.sheet]));
  const counts = count(data, { settings: all, date1904: false });
  return { counts, tables, findings: [...findings, ...counts.findings] };
}

/** Lines such as "workforce 2025-03-31 clinical: Band 5 | A 3, bme 2", in their order. */
export function tallyLines(counts: Counts): string[] {
  return counts.tallies.map(({ measure, period, section, band, people }) => {
    const place = section === null && band === null ? "" : ` ${section ?? "all"}: ${band ?? "-"}`;
    const cells = Object.entries(people).map(([code, n]) => `${code} ${n}`);
    return `${measure} ${period}${place} | ${cells.join(", ")}`;
  });
}

/** Lines such as "6 managers 2024 bme 21.4 (812) own". */
export function surveyLines(counts: Counts): string[] {
  return counts.survey.map(
    ({ indicator, part, surveyYear, group, percent, responses, of }) =>
      `${indicator} ${part} ${surveyYear} ${group} ${percent === null ? "withheld" : Math.round(percent * 1e6) / 1e6}${responses === null ? "" : ` (${responses})`} ${of}`
  );
}

/** Codes of findings of a severity, in alphabetical order. */
export function codesOf(findings: readonly Finding[], ...severities: Finding["severity"][]) {
  return [
    ...new Set(
      findings
        .filter(({ severity }) => severities.length === 0 || severities.includes(severity))
        .map(({ code }) => code)
    ),
  ].sort();
}
