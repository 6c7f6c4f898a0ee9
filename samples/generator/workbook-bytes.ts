import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { RichCell, SampleCell, SampleSheet, SampleWorkbook } from "./sample-workbook";

/** The SheetJS worksheet of a sample sheet: every cell with its value, type and number format. */
export function toWorksheet(sheet: SampleSheet): XLSX.WorkSheet {
  const worksheet: XLSX.WorkSheet = {};
  let width = 1;
  sheet.rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      if (cell !== null) worksheet[XLSX.utils.encode_cell({ r, c })] = toSheetJsCell(cell);
    });
  });
  worksheet["!ref"] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(sheet.rows.length, 1) - 1, c: width - 1 },
  });
  worksheet["!cols"] = sheet.columnWidths.map((wch) => ({ wch }));
  if (sheet.filterRange) worksheet["!autofilter"] = { ref: sheet.filterRange };
  if (sheet.merges.length > 0) worksheet["!merges"] = sheet.merges.map(XLSX.utils.decode_range);
  return worksheet;
}

function toSheetJsCell(cell: Exclude<SampleCell, null>): XLSX.CellObject {
  const rich: RichCell = typeof cell === "object" ? cell : { value: cell };
  return {
    t: typeof rich.value === "number" ? "n" : "s",
    v: rich.value,
    ...(rich.format ? { z: rich.format } : {}),
    ...(rich.formula ? { f: rich.formula } : {}),
  };
}

/** The .xlsx package of a sample workbook, compressed. */
export function workbookBytes(workbook: SampleWorkbook): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of workbook.sheets)
    XLSX.utils.book_append_sheet(book, toWorksheet(sheet), sheet.name);
  const plain: ArrayBuffer = XLSX.write(book, {
    type: "array",
    bookType: "xlsx",
    bookSST: true,
    compression: false,
  });
  return withLooks(new Uint8Array(plain), workbook);
}

/** SheetJS writes neither fonts nor frozen rows, so both go into the package afterwards: Arial 10, as extracts come. */
function withLooks(plain: Uint8Array, workbook: SampleWorkbook): Uint8Array {
  const parts = unzipSync(plain);
  const styles = strFromU8(parts["xl/styles.xml"]);
  const boldFormat = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
  const boldFont = Number(/<fonts count="(\d+)"/.exec(styles)?.[1]);
  parts["xl/styles.xml"] = strToU8(
    styles
      .replace(/<numFmts count="\d+"><numFmt numFmtId="56"[^>]*>/, (found) => {
        // A Chinese time format that SheetJS always adds and that no cell uses.
        const count = Number(/count="(\d+)"/.exec(found)?.[1]) - 1;
        return `<numFmts count="${count}">`;
      })
      .replace(
        /<sz val="12"\/>(.*?)<name val="Calibri"\/><family val="2"\/><scheme val="minor"\/>/,
        '<sz val="10"/>$1<name val="Arial"/><family val="2"/>'
      )
      .replace(/<fonts count="\d+">/, `<fonts count="${boldFont + 1}">`)
      .replace(
        "</fonts>",
        '<font><b/><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts>'
      )
      .replace(/<cellXfs count="\d+">/, `<cellXfs count="${boldFormat + 1}">`)
      .replace(
        "</cellXfs>",
        `<xf numFmtId="0" fontId="${boldFont}" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>`
      )
  );
  // Excel itself keeps the ranges of its filter buttons out of the list of names.
  parts["xl/workbook.xml"] = strToU8(
    strFromU8(parts["xl/workbook.xml"]).replaceAll(
      '<definedName name="_xlnm._FilterDatabase"',
      '<definedName name="_xlnm._FilterDatabase" hidden="1"'
    )
  );
  workbook.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts[part] = strToU8(
      sheetXmlWithLooks(strFromU8(parts[part]), sheet, boldFormat, index === 0)
    );
  });
  return zipSync(parts, { level: 9, mtime: new Date(2025, 5, 2) });
}

function sheetXmlWithLooks(
  xml: string,
  sheet: SampleSheet,
  boldFormat: number,
  selected: boolean
): string {
  const pane =
    sheet.frozenRows > 0
      ? `<pane ySplit="${sheet.frozenRows}" topLeftCell="A${sheet.frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const view = `<sheetViews><sheetView ${selected ? 'tabSelected="1" ' : ""}workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const viewed = xml.replace(/<sheetViews>.*?<\/sheetViews>/s, view);
  return sheet.boldRows.reduce(
    (text, row) =>
      text.replace(new RegExp(`(<row r="${row + 1}".*?)</row>`, "s"), (whole) =>
        whole.replace(/<c r="([A-Z]+\d+)"(?! s=)/g, `<c r="$1" s="${boldFormat}"`)
      ),
    viewed
  );
}
