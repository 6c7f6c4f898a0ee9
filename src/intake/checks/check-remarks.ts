import { rangeAddress, withSheet } from "../../standard/address";
import { readingOf } from "../count/included-rows";
import type { Finding } from "../finding";
import { finding } from "../finding-list";
import type { TableData } from "../recognised-table";
import { listKinds } from "../recognise/header-words";
import { whyItMayMatter } from "../recognise/columns-not-read";
import { tableKinds } from "../recognise/table-kinds";
import { isBlank, rowCount } from "../table-slice";

/** The rows that a column of the table itself does not leave out. */
function rowsThatMayCount(data: TableData): number[] {
  const rows = Array.from({ length: rowCount(data) }, (_, row) => row);
  const { included } = data.columns;
  if (!included) return rows;
  const { isOut } = readingOf(data.table.columns.included?.header ?? "", included, rows);
  return rows.filter((row) => !isOut(row));
}

/**
 * Warnings of what a row far down a long list says of itself in a column without a role ("duplicate", "hosted"): only the
 * first rows were there when the list was recognised.
 */
export function remarksThatMayMatter(tables: readonly TableData[]): Finding[] {
  return tables.flatMap((data) => {
    const { table, remarks = [] } = data;
    const kind = listKinds.find((one) => one === table.kind);
    if (kind === undefined || remarks.length === 0) return [];
    const rows = rowsThatMayCount(data);
    return remarks.flatMap((cells, index): Finding[] => {
      const { column, header } = table.remarks![index];
      const values = rows.flatMap((row) => (isBlank(cells[row]) ? [] : [cells[row]]));
      const formats = values.map(() => "General");
      const why = whyItMayMatter(
        { column, header, values, formats },
        rows.length,
        tableKinds[kind]
      );
      if (why === null) return [];
      const where = rangeAddress(table.headerRow, column, table.lastDataRow, column);
      return [
        finding(
          "column-may-matter",
          values.length,
          withSheet(table.sheet, where),
          `Sheet "${table.sheet}": The column "${header.trim()}" ${why}`
        ),
      ];
    });
  });
}
