import * as XLSX from "@e965/xlsx";
import type { UnseenSheet, UnseenWorkbook } from "./unseen-workbook";

const dayOfEpoch = 25_569;
const millisecondsOfDay = 86_400_000;

function cellOf(typed: string): XLSX.CellObject | null {
  const text = typed.trim().replaceAll("¦", "|").replaceAll("␣", " ");
  if (text === "") return null;
  if (text.startsWith("'")) return { t: "s", v: text.slice(1) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { t: "n", v: Date.parse(text) / millisecondsOfDay + dayOfEpoch, z: "dd/mm/yyyy" };
  }
  if (/^-?\d+(\.\d+)?%$/.test(text)) {
    return { t: "n", v: Number(text.slice(0, -1)) / 100, z: "0.0%" };
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return { t: "n", v: Number(text) };
  return { t: "s", v: text };
}

function worksheet({ typed, hiddenRows = [], merged = [] }: UnseenSheet): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const lines = typed.replace(/^\n|\n$/g, "").split("\n");
  let columns = 0;
  lines.forEach((line, row) =>
    line.split("|").forEach((text, column) => {
      columns = Math.max(columns, column + 1);
      const cell = cellOf(text);
      if (cell) sheet[XLSX.utils.encode_cell({ r: row, c: column })] = cell;
    })
  );
  sheet["!ref"] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: lines.length - 1, c: columns - 1 },
  });
  sheet["!merges"] = merged.map((address) => XLSX.utils.decode_range(address));
  const rows: XLSX.RowInfo[] = [];
  for (const row of hiddenRows) rows[row - 1] = { hidden: true };
  sheet["!rows"] = rows;
  return sheet;
}

/** The bytes of the file as its keeper would save it. */
export function workbookFile({ csv, sheets = [] }: UnseenWorkbook): Uint8Array {
  if (csv !== undefined) return new TextEncoder().encode(csv.replace(/^\n/, ""));
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
