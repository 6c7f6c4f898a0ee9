import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

import { BadWorkbook, readWorkbook } from "../../../workbench/book/read-workbook";
import { effectiveFormat } from "../../../workbench/book/read-styles";
import { fullWorkbook, fullWorkbookParts, zipParts } from "./fixtures/full-workbook";

const book = () => readWorkbook(fullWorkbook(), "trust.xlsx");
const staff = () => book().sheets[0];

describe("readWorkbook, cells", () => {
  it("reads shared, rich and inline text with its spaces, line breaks and escapes", () => {
    const { cells } = staff();
    expect(cells[0][2].v).toBe("Start date\nas recorded");
    expect(cells[1][0].v).toBe("00012345");
    expect(cells[1][1].v).toBe("White - British");
    expect(cells[2][1].v).toBe("Mixed & other <group>");
    expect(cells[3][0].v).toBe(" inline  ");
    expect(cells[3][1].v).toBe("Tab\tand _x0041_");
    expect(cells[4][1].v).toBe("山田");
  });

  it("reads numbers at full precision, dates as serial numbers, booleans and errors", () => {
    const { cells } = staff();
    expect(cells[1][2].v).toBe(45747);
    expect(cells[2][2].v).toBe(44562.5);
    expect(cells[1][3].v).toBe(0.86666666666666703);
    expect(cells[3][3].v).toBe(0.001);
    expect(cells[1][7].v).toBe(true);
    expect(cells[2][7]).toEqual({ v: "#N/A", error: true });
  });

  it("writes out formulas filled down, with the results they had", () => {
    const { cells } = staff();
    expect(cells[1][4]).toEqual({ v: 1.866666666666667, f: "=D2*$H$1+ROW(A1)" });
    expect(cells[2][4]).toEqual({ v: 3, f: "=D3*$H$1+ROW(A2)" });
    expect(cells[4][4]).toEqual({ v: 4, f: "=D5*$H$1+ROW(A4)" });
  });

  it("shows functions without the prefixes of the file, and keeps the range of an array formula", () => {
    const { cells } = staff();
    expect(cells[3][7]).toEqual({
      v: 'part "time" & more',
      f: '=IF(D4<1,"part ""time"" & more","full")',
    });
    expect(cells[4][7].f).toBe("=STDEV.S(D2:D4)");
    expect(cells[5][6]).toEqual({
      v: 0.86666666666666703,
      f: "=SORT(D2:D3)",
      arrayRange: "G6:G7",
    });
    expect(book().sheets[2].cells[0][0].f).toBe("=[1]Sheet1!B2");
  });

  it("finds the same values as an independent reader", () => {
    const other = XLSX.read(fullWorkbook(), { dense: true, cellText: false });
    for (const sheet of book().sheets) {
      const theirs = other.Sheets[sheet.name]["!data"] ?? [];
      theirs.forEach((row, rowIndex) =>
        row?.forEach((cell, column) => {
          if (cell === undefined || cell.t === "z" || cell.t === "e") return;
          expect({
            at: [sheet.name, rowIndex, column],
            v: sheet.cells[rowIndex][column].v,
          }).toEqual({
            at: [sheet.name, rowIndex, column],
            v: cell.v,
          });
        })
      );
    }
  });

  it("reads parts whose elements carry a prefix, rows and cells without address, and ISO dates", () => {
    const parts = fullWorkbookParts();
    parts["xl/worksheets/sheet3.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row><x:c><x:v>1</x:v></x:c><x:c t="d"><x:v>2025-03-31T12:00:00</x:v></x:c></x:row>' +
      '<x:row><x:c t="b"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { cells } = readWorkbook(zipParts(parts), "prefix.xlsx").sheets[2];
    expect(cells).toEqual({ 0: { 0: { v: 1 }, 1: { v: 45747.5 } }, 1: { 0: { v: false } } });
  });
});

describe("readWorkbook, everything but cells", () => {
  it("lists worksheets with their visibility and part, and leaves chart sheets out", () => {
    expect(book().sheets.map(({ name, visibility, part }) => [name, visibility, part])).toEqual([
      ["Staff list", "Visible", "xl/worksheets/sheet1.xml"],
      ["Bob's lookups", "Hidden", "xl/worksheets/sheet2.xml"],
      ["Keep out", "VeryHidden", "xl/worksheets/sheet3.xml"],
      ["Pivot", "Visible", "xl/worksheets/sheet4.xml"],
    ]);
    expect(book().activeSheet).toBe(staff().id);
  });

  it("reads tables, names of each scope, print names and custom XML", () => {
    const { sheets, names, customXmlParts } = book();
    expect(sheets[0].tables).toEqual([
      {
        id: "4",
        name: "StaffTable",
        range: "A1:E5",
        columns: ["Employee number", "Ethnic origin", "Start date\nas recorded", "FTE", "Points"],
        columnIds: [1, 2, 3, 4, 5],
        hasTotalsRow: false,
        style: "TableStyleLight9",
        showFilterButton: true,
        showBandedRows: true,
        part: "xl/tables/table1.xml",
      },
    ]);
    expect(names).toEqual([
      { name: "Categories", formula: "='Bob''s lookups'!$A$1:$A$3", visible: true },
      { name: "LastYear", formula: "=[1]Sheet1!$B$2", visible: true },
      { name: "Secret", formula: "=0.8", visible: false },
    ]);
    expect(sheets[1].names).toEqual([
      { name: "Local", formula: "='Bob''s lookups'!$B$1", visible: true },
    ]);
    expect(sheets[3].pageLayout.printArea).toBe("A1:C9");
    expect(sheets[0].pageLayout).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      titleRows: "$1:$1",
      titleColumns: "$A:$A",
      rowBreaks: [],
      columnBreaks: [],
    });
    expect(customXmlParts).toEqual([
      {
        id: "{DDDDDDDD-0001-4000-8000-000000000000}",
        xml: '<trust xmlns="urn:example:trust"><code>RX1</code></trust>',
        part: "customXml/item1.xml",
      },
    ]);
  });

  it("reads freeze, gridlines, widths, heights, hidden rows, protection and tab colour", () => {
    const { sheets } = book();
    expect(sheets[0].freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheets[0].columnWidths).toEqual({ 0: 14.5, 1: 22, 2: 22 });
    expect(sheets[0].rowHeights).toEqual({ 0: 30 });
    expect(sheets[0].hiddenRows).toEqual([3]);
    expect(sheets[0].tabColor).toMatch(/^#[0-9A-F]{6}$/);
    expect(sheets.map((sheet) => sheet.protected)).toEqual([false, true, false, false]);
    expect(sheets.map((sheet) => sheet.showGridlines)).toEqual([true, true, true, false]);
  });

  it("reads formats: number formats, fonts, theme colours, borders, cell styles", () => {
    const data = book();
    const format = (row: number, column: number) =>
      effectiveFormat(data, data.sheets[0].cells[row][column].s);
    expect(data.namedStyles["Trust date"]).toEqual({
      numberFormat: "dd/mm/yyyy",
      italic: true,
      fontColor: "#7F7F7F",
    });
    expect(data.formats[data.sheets[0].cells[1][2].s ?? ""]).toEqual({
      namedStyle: "Trust date",
      sourceXf: 3,
    });
    expect(format(1, 2).numberFormat).toBe("dd/mm/yyyy");
    expect(format(1, 3).numberFormat).toBe("0%");
    expect(format(0, 0)).toMatchObject({
      fontName: "Arial",
      fontSize: 12,
      bold: true,
      fontColor: "#FFFFFF",
      fillColor: "#00478A",
      horizontal: "Center",
      wrap: true,
      borders: {
        left: { style: "Continuous", weight: "Thin", color: "#000000" },
        bottom: { style: "Continuous", weight: "Medium", color: "#003087" },
      },
    });
    expect(format(1, 0).numberFormat).toBe("General");
  });

  it("lists the charts of users by name and place, and the 1904 date system", () => {
    expect(staff().charts).toMatchObject([
      {
        name: "Trust pie",
        type: "Pie",
        part: "xl/charts/chart1.xml",
        position: { fromRow: 1, fromColumn: 9, toRow: 12, toColumn: 15 },
      },
    ]);
    const parts = fullWorkbookParts();
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace(
      "<workbookPr ",
      '<workbookPr date1904="1" '
    );
    expect(readWorkbook(zipParts(parts), "mac.xlsx").date1904).toBe(true);
    expect(book().date1904).toBe(false);
  });
});

describe("readWorkbook, files that are no workbook", () => {
  const problem = (bytes: Uint8Array, name: string): BadWorkbook => {
    try {
      readWorkbook(bytes, name);
    } catch (error) {
      if (error instanceof BadWorkbook) return error;
      throw error;
    }
    throw new Error(`${name} was read`);
  };
  const ole = (text: string) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Uint8Array(600),
      ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const without = (path: string) => {
    const parts = fullWorkbookParts();
    delete parts[path];
    return zipParts(parts);
  };

  it.each([
    ["empty.xlsx", new Uint8Array(), "empty", /is empty/],
    ["text.xlsx", strToU8("a,b\n1,2\n".repeat(9)), "not-a-workbook", /rename it to \.csv/],
    ["secret.xlsx", ole("EncryptedPackage"), "encrypted", /remove the password/],
    ["old.xls", ole("Workbook"), "old-format", /save it as Excel Workbook/],
    ["old.xlsx", ole("Workbook"), "old-format", /97–2003/],
    ["cut.xlsx", fullWorkbook().slice(0, 5000), "damaged", /is damaged/],
    ["no-sheet.xlsx", without("xl/worksheets/sheet2.xml"), "damaged", /sheet2\.xml" is missing/],
    ["no-book.xlsx", without("xl/workbook.xml"), "damaged", /list of sheets is missing/],
    ["letter.xlsx", zipSync({ "a.txt": strToU8("x") }), "not-a-workbook", /not an Excel workbook/],
    [
      "binary.xlsx",
      zipSync({ "xl/workbook.bin": strToU8("x") }),
      "unsupported-type",
      /binary workbook/,
    ],
    [
      "calc.xlsx",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }),
      "unsupported-type",
      /OpenDocument/,
    ],
    ["report.pdf", strToU8("%PDF-1.7 ..........................."), "unsupported-type", /type/],
    ["blank.csv", strToU8("\r\n ,\r\n"), "no-rows", /no rows/],
    ["book.csv", fullWorkbook(), "not-a-workbook", /ending \.xlsx/],
    ["raw.csv", Uint8Array.from([65, 0, 66, 0]), "not-a-workbook", /not a text file/],
  ])("%s", (name, bytes, code, message) => {
    const error = problem(bytes, name);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(name);
  });

  it("tells a part that is not XML, and a file in the strict format", () => {
    const broken = fullWorkbookParts();
    broken["xl/worksheets/sheet2.xml"] = "<worksheet><sheetData><row></worksheet>";
    expect(problem(zipParts(broken), "broken.xlsx").code).toBe("damaged");
    const strict = fullWorkbookParts();
    strict["xl/workbook.xml"] = String(strict["xl/workbook.xml"]).replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main"
    );
    expect(problem(zipParts(strict), "strict.xlsx").code).toBe("strict-format");
  });
});
