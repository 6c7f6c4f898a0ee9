import * as XLSX from "@e965/xlsx";
import fc from "fast-check";

import type { BookData, Cell, CellFormat } from "../../../workbench/book/book-data";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { effectiveFormat } from "../../../workbench/book/read-styles";
import { writeWorkbook } from "../../../workbench/book/write-workbook";
import { packageFaults, partsOf, textOfPart } from "./fixtures/package-checks";
import { bookOf, cellsOf, emptySheet } from "./fixtures/report-sheet";

const text = fc.string({ unit: "grapheme", maxLength: 30 }).filter((one) => one !== "");
const awkwardText = fc.constantFrom(
  " spaces ",
  "two\nlines",
  "carriage\rreturn",
  "null\u0000 and \u0007 and \uFFFF",
  "_x000D_ as text",
  "=1+1",
  "-x",
  "@home",
  "<a & \"b\" 'c'>",
  "]]>",
  "00123",
  "TRUE"
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
  fc.integer()
);
const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  "='Bob''s data'!$A$1&\"_xlfn.\"",
  '=IF(A1<>"a & b",1,0)',
  "=STDEV.S(A1:A9)+CHISQ.DIST.RT(1,1)",
  "=FILTER(A1:A9,B1:B9>0)",
  "=WRES.RELLIKELIHOOD.CI(1,2,3,4)",
  "=Table1[[#This Row],[x]]"
);
const format = fc.record<CellFormat>(
  {
    numberFormat: fc.constantFrom("0.00", "0%", "dd/mm/yyyy", '0.0" points"', "m/d/yyyy", "@"),
    fontName: fc.constantFrom("Arial", "Calibri"),
    fontSize: fc.constantFrom(9, 11, 14.5),
    bold: fc.boolean(),
    italic: fc.boolean(),
    fontColor: fc.constantFrom("#003087", "#FFFFFF"),
    fillColor: fc.constantFrom("#E8EDEE", ""),
    horizontal: fc.constantFrom("Left", "Right", "Center", "General"),
    vertical: fc.constantFrom("Top", "Center", "Bottom"),
    wrap: fc.boolean(),
    namedStyle: fc.constantFrom("WRES Count", "WRES Title"),
    borders: fc.constantFrom(
      { top: { style: "Continuous", weight: "Thin", color: "#768692" } },
      {}
    ),
  },
  { requiredKeys: [] }
);
const value = fc.oneof(
  fc.oneof(text, awkwardText, number, fc.boolean()).map((v): Cell => ({ v })),
  fc.constantFrom("#N/A", "#REF!").map((v): Cell => ({ v, error: true })),
  fc.tuple(formula, fc.oneof(awkwardText, number, fc.boolean())).map(([f, v]): Cell => ({ v, f })),
  formula.map((f): Cell => ({ f })),
  fc.constant<Cell>({ v: "#DIV/0!", f: "=1/0", error: true })
);
const matrix = fc.array(
  fc.tuple(fc.nat(40), fc.nat(30), value, fc.option(format, { nil: undefined })),
  { maxLength: 25 }
);

function bookFrom(sheets: (readonly [number, number, Cell, CellFormat | undefined])[][]): BookData {
  const book = bookOf(
    ...sheets.map((_, index) => emptySheet(`id${index}`, `Sheet ${index} & more`))
  );
  book.namedStyles = {
    "WRES Count": { numberFormat: "#,##0" },
    "WRES Title": { bold: true, fontSize: 16, fillColor: "#003087", fontColor: "#FFFFFF" },
  };
  sheets.forEach((cells, index) => {
    for (const [row, column, cell, look] of cells) {
      const written = { ...cell };
      if (look) {
        written.s = JSON.stringify(look);
        book.formats[written.s] = look;
      }
      (book.sheets[index].cells[row] ??= {})[column] = written;
    }
  });
  return book;
}

/** Values, formulas and looks of every cell that says anything. */
function contents(book: BookData) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, { v, f, error, s }]) => ({
        at: `${row},${column}`,
        v,
        f,
        error,
        look: effectiveFormat(book, s),
      }))
    ),
  }));
}

describe("writeWorkbook, any book", () => {
  it("reads back with the same values, formulas and formats", () => {
    fc.assert(
      fc.property(fc.array(matrix, { minLength: 1, maxLength: 3 }), (sheets) => {
        const book = bookFrom(sheets);
        const written = writeWorkbook(book, null);
        const back = readWorkbook(written, "x.xlsx");
        expect(contents(back)).toEqual(contents(book));
        expect(back.namedStyles).toEqual(book.namedStyles);
      }),
      { numRuns: 80 }
    );
  });

  it("is read the same by an independent reader", () => {
    fc.assert(
      fc.property(matrix, (cells) => {
        const book = bookFrom([cells]);
        const other = XLSX.read(writeWorkbook(book, null), { dense: true, cellText: false });
        const data = other.Sheets[book.sheets[0].name]["!data"] ?? [];
        for (const [row, columns] of Object.entries(book.sheets[0].cells)) {
          for (const [column, { v, error, f }] of Object.entries(columns)) {
            if (v === undefined || error || f !== undefined) continue;
            // The other reader joins "\r" and "\n", and leaves codes of control characters as they are.
            if (typeof v === "string" && /[\u0000-\u001f\uffff]|_x/.test(v)) continue;
            expect(data[Number(row)][Number(column)].v).toEqual(v);
          }
        }
      }),
      { numRuns: 40 }
    );
  });

  it("can be written a second time over itself, whole or changed", () => {
    fc.assert(
      fc.property(matrix, matrix, (first, second) => {
        const original = writeWorkbook(bookFrom([first]), null);
        const book = readWorkbook(original, "x.xlsx");
        const [sheet] = book.sheets;
        for (const [row, column, cell] of second) {
          const old = sheet.cells[row]?.[column];
          (sheet.cells[row] ??= {})[column] = old?.s ? { ...cell, s: old.s } : { ...cell };
          sheet.changedCells.add(`${row},${column}`);
        }
        const written = writeWorkbook(book, original);
        expect(contents(readWorkbook(written, "x.xlsx"))).toEqual(contents(book));
        expect(packageFaults(written)).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });
});

describe("writeWorkbook without an original", () => {
  const full = () => {
    const sheet = emptySheet("a", "WRES Summary");
    sheet.cells = cellsOf([
      ["Indicator", "Line\nbreak", 3, 3, null],
      ["2", 1.46, 1.2, 1.8, { v: "a gap", f: '=IF(B2>1,"a gap","")' }],
    ]);
    sheet.tables = [
      {
        id: "t",
        name: "WRES_Results",
        range: "A1:E2",
        columns: [],
        hasTotalsRow: false,
        style: "TableStyleLight1",
        showFilterButton: false,
        showBandedRows: false,
      },
    ];
    sheet.columnWidths = { 0: 12, 1: 12, 2: 30.5 };
    sheet.rowHeights = { 1: 32, 7: 20 };
    sheet.hiddenRows = [5];
    sheet.freeze = { rows: 1, columns: 1 };
    sheet.showGridlines = false;
    sheet.tabColor = "#AE2573";
    sheet.protected = true;
    sheet.pageLayout = {
      orientation: "Landscape",
      paperSize: "A4",
      printArea: "A1:E40",
      titleRows: "$1:$1",
      titleColumns: "$A:$A",
      scale: 85,
      centerHorizontally: true,
      rowBreaks: [20, 10],
      columnBreaks: [4],
      footer: "&LA & B&RPage &P",
    };
    const second = emptySheet("b", "Data");
    second.visibility = "Hidden";
    const book = bookOf(sheet, second);
    book.names = [{ name: "WRES_I2_Ratio", formula: "='WRES Summary'!$B$2", visible: true }];
    book.customXmlParts = [{ id: "x", xml: '<w:r xmlns:w="urn:wres"/>', part: null }];
    return book;
  };

  it("makes a complete package that reads back the same", () => {
    const book = full();
    const written = writeWorkbook(book, null);
    expect(packageFaults(written)).toEqual([]);
    const back = readWorkbook(written, "x.xlsx");
    const [sheet] = back.sheets;
    for (const key of [
      "columnWidths",
      "rowHeights",
      "hiddenRows",
      "freeze",
      "showGridlines",
      "tabColor",
      "protected",
    ] as const) {
      expect({ [key]: sheet[key] }).toEqual({ [key]: book.sheets[0][key] });
    }
    expect(sheet.pageLayout).toEqual({ ...book.sheets[0].pageLayout, rowBreaks: [10, 20] });
    expect(back.names).toEqual(book.names);
    expect(back.sheets[1].visibility).toBe("Hidden");
    expect(back.activeSheet).toBe(sheet.id);
    expect(back.customXmlParts[0].id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });

  it("makes header cells and column names the same text, each another, without buttons", () => {
    const written = writeWorkbook(full(), null);
    const [sheet] = readWorkbook(written, "x.xlsx").sheets;
    expect(sheet.tables[0].columns).toEqual(["Indicator", "Line\nbreak", "3", "32", "Column5"]);
    expect(Object.values(sheet.cells[0]).map((cell) => cell.v)).toEqual(sheet.tables[0].columns);
    const table = textOfPart(partsOf(written), "xl/tables/table1.xml");
    expect(table).toContain('name="Line_x000a_break"');
    expect(table).not.toContain("autoFilter");
  });

  it("leaves the cursor at the start, keeps results of formulas and asks for calculation", () => {
    const parts = partsOf(writeWorkbook(full(), null));
    const sheet = textOfPart(parts, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<sheetView workbookViewId="0" showGridLines="0" tabSelected="1"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    );
    expect(sheet).toContain('<c r="E2" t="str"><f>IF(B2&gt;1,"a gap","")</f><v>a gap</v></c>');
    expect(textOfPart(parts, "xl/worksheets/sheet2.xml")).toContain(
      '<selection activeCell="A1" sqref="A1"/>'
    );
    expect(textOfPart(parts, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("keeps text that looks like a formula text when somebody edits the cell", () => {
    const sheet = emptySheet("a", "Names");
    sheet.cells = cellsOf([["=cmd()", "plain"]]);
    const parts = partsOf(writeWorkbook(bookOf(sheet), null));
    const style = /<c r="A1" s="(\d+)" t="inlineStr">/.exec(
      textOfPart(parts, "xl/worksheets/sheet1.xml")
    )?.[1];
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(textOfPart(parts, "xl/styles.xml"))?.[1];
    expect(formats?.match(/<xf [^>]*>/g)?.[Number(style)]).toContain('quotePrefix="1"');
    expect(textOfPart(parts, "xl/worksheets/sheet1.xml")).toContain('<c r="B1" t="inlineStr">');
  });

  it("writes a csv as a workbook with its dates and keys", () => {
    const csv = new TextEncoder().encode("Employee number,Start\n00123,31/03/2025\n");
    const back = readWorkbook(writeWorkbook(readWorkbook(csv, "staff.csv"), null), "x.xlsx");
    expect(back.sheets[0].cells[1][0]).toEqual({ v: "00123" });
    expect(back.sheets[0].cells[1][1].v).toBe(45747);
    expect(effectiveFormat(back, back.sheets[0].cells[1][1].s).numberFormat).toBe("dd/mm/yyyy");
  });
});
