import type { BookData, SheetModel } from "../../../workbench/book/book-data";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { writeWorkbook } from "../../../workbench/book/write-workbook";
import { TEMPLATE_TYPE, fullWorkbook, fullWorkbookParts, zipParts } from "./fixtures/full-workbook";
import { elementCounts, packageFaults, partsOf, textOfPart } from "./fixtures/package-checks";
import { bandsSheet, bookOf, forestSheet, trendSheet } from "./fixtures/report-sheet";

/** A report as the add-in writes it: sheets with table, chart, cell styles, names and a record. */
function addReport(book: BookData): SheetModel[] {
  const summary = forestSheet("WRES Summary");
  const bands = bandsSheet("WRES Bands");
  bands.tables = [
    {
      id: "new",
      name: "WRES_Bands",
      range: "A1:D6",
      columns: [],
      hasTotalsRow: false,
      style: "TableStyleMedium2",
      showFilterButton: false,
      showBandedRows: true,
    },
  ];
  summary.names = [{ name: "WRES_Sheet", formula: '="summary"', visible: false }];
  summary.pageLayout = {
    ...summary.pageLayout,
    printArea: "A1:P22",
    titleRows: "$1:$1",
    orientation: "Landscape",
  };
  summary.freeze = { rows: 1, columns: 0 };
  summary.cells[1][2].s = "ratio";
  book.formats.ratio = { namedStyle: "WRES Ratio" };
  book.namedStyles["WRES Ratio"] = { numberFormat: "0.00", bold: true };
  book.names.push({ name: "WRES_I2_Ratio", formula: "='WRES Summary'!$C$2", visible: true });
  book.customXmlParts.push({
    id: "record",
    xml: '<record xmlns="urn:example:wres" schema="1"/>',
    part: null,
  });
  book.sheets.unshift(summary);
  book.sheets.splice(3, 0, bands);
  book.activeSheet = summary.id;
  return [summary, bands];
}

/** Parts a new report has to touch, besides those it adds. */
const CONCERNED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  // Its tab is no longer the selected one; two selected tabs would be edited together.
  "xl/worksheets/sheet1.xml",
];

describe("a report added to a workbook", () => {
  const original = fullWorkbook();
  const book = readWorkbook(original, "trust.xlsx");
  addReport(book);
  const written = writeWorkbook(book, original);
  const before = partsOf(original);
  const after = partsOf(written);

  it("leaves every part byte for byte that is not concerned", () => {
    const changed = Object.keys(before).filter(
      (path) => !after[path] || !Buffer.from(before[path]).equals(Buffer.from(after[path]))
    );
    expect(changed.sort()).toEqual([...CONCERNED].sort());
  });

  it("keeps every element of the parts that are concerned", () => {
    for (const path of CONCERNED) {
      const now = elementCounts(after, path);
      for (const [name, count] of Object.entries(elementCounts(before, path))) {
        expect({ path, name, kept: now[name] >= count }).toEqual({ path, name, kept: true });
      }
    }
    const sheet = textOfPart(before, "xl/worksheets/sheet1.xml");
    expect(textOfPart(after, "xl/worksheets/sheet1.xml")).toBe(
      sheet.replace(
        '<sheetView tabSelected="1" zoomScale="90" workbookViewId="0">',
        '<sheetView zoomScale="90" workbookViewId="0">'
      )
    );
  });

  it("keeps the formats where they are, so that untouched sheets look as before", () => {
    const formats = (text: string) =>
      /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(text)?.[1].match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    const old = formats(textOfPart(before, "xl/styles.xml"));
    expect(old.length).toBe(6);
    expect(formats(textOfPart(after, "xl/styles.xml")).slice(0, 6)).toEqual(old);
  });

  it("links everything and nothing else", () => {
    expect(packageFaults(original)).toEqual([]);
    expect(packageFaults(written)).toEqual([]);
  });

  it("puts the sheets in their place and shifts the scope of names with them", () => {
    const text = textOfPart(after, "xl/workbook.xml");
    expect([...text.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "WRES Summary",
      "Staff list",
      "Overview chart",
      "Bob's lookups",
      "WRES Bands",
      "Keep out",
      "Pivot",
    ]);
    const scopes = [...text.matchAll(/<definedName name="([^"]*)" localSheetId="(\d+)"/g)];
    expect(Object.fromEntries(scopes.map(([, name, scope]) => [`${name} ${scope}`, true]))).toEqual(
      {
        "_xlnm._FilterDatabase 1": true,
        "_xlnm.Print_Area 6": true,
        "_xlnm.Print_Titles 1": true,
        "Local 3": true,
        "WRES_Sheet 0": true,
        "_xlnm.Print_Area 0": true,
        "_xlnm.Print_Titles 0": true,
      }
    );
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'WRES Summary'!$A$1:$P$22</definedName>`
    );
    expect(text).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("reads back as the book that was written", () => {
    const back = readWorkbook(written, "trust.xlsx");
    const plain = (data: BookData) =>
      data.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        values: Object.entries(sheet.cells).map(([row, cells]) => [
          row,
          Object.entries(cells)
            .filter(([, cell]) => cell.v !== undefined)
            .map(([column, { v, f }]) => [column, v, f]),
        ]),
        tables: sheet.tables.map(({ name, range, showFilterButton }) => [
          name,
          range,
          showFilterButton,
        ]),
        charts: sheet.charts.map(({ name, position, type }) => [name, position, type]),
        names: sheet.names,
        freeze: sheet.freeze,
        pageLayout: sheet.pageLayout,
      }));
    expect(plain(back)).toEqual(plain(book));
    expect(back.names).toEqual(book.names);
    expect(back.namedStyles).toEqual(book.namedStyles);
    expect(back.customXmlParts.map(({ xml }) => xml)).toEqual(
      book.customXmlParts.map(({ xml }) => xml)
    );
    expect(back.sheets.find(({ id }) => id === back.activeSheet)?.name).toBe("WRES Summary");
    expect(back.formats[back.sheets[0].cells[1][2].s ?? ""].namedStyle).toBe("WRES Ratio");
  });

  it("gives the same bytes each time, also when the original must be read again", () => {
    const again = readWorkbook(fullWorkbook(), "trust.xlsx");
    addReport(again);
    expect(Buffer.from(writeWorkbook(again, fullWorkbook())).equals(Buffer.from(written))).toBe(
      true
    );
  });

  it("takes everything of removed sheets along", () => {
    const back = readWorkbook(written, "trust.xlsx");
    back.sheets = back.sheets.filter((sheet) => !sheet.name.startsWith("WRES"));
    back.names = back.names.filter(({ name }) => !name.startsWith("WRES_"));
    back.customXmlParts = back.customXmlParts.filter(({ xml }) => !xml.includes("wres"));
    delete back.namedStyles["WRES Ratio"];
    back.activeSheet = back.sheets[0].id;
    const removed = writeWorkbook(back, written);
    const parts = partsOf(removed);
    expect(packageFaults(removed)).toEqual([]);
    // The chain of calculation may name cells that are gone; Excel makes a new one.
    expect(Object.keys(parts).sort()).toEqual(
      Object.keys(before)
        .filter((path) => path !== "xl/calcChain.xml")
        .sort()
    );
    for (const path of Object.keys(parts)) {
      expect({ path, wres: /wres/i.test(textOfPart(parts, path)) }).toEqual({ path, wres: false });
    }
    expect(textOfPart(parts, "xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
  });

  it("replaces a sheet of the same name without leaving anything behind", () => {
    const back = readWorkbook(written, "trust.xlsx");
    back.sheets = back.sheets.filter((sheet) => !sheet.name.startsWith("WRES"));
    back.names = back.names.filter(({ name }) => !name.startsWith("WRES_"));
    back.customXmlParts = back.customXmlParts.filter(({ xml }) => !xml.includes("wres"));
    addReport(back);
    const replaced = writeWorkbook(back, written);
    expect(packageFaults(replaced)).toEqual([]);
    expect(Object.keys(partsOf(replaced)).length).toBe(Object.keys(after).length - 1);
  });

  it("says #REF! where a name still points at a sheet that was removed", () => {
    const back = readWorkbook(written, "trust.xlsx");
    back.sheets = back.sheets.filter((sheet) => sheet.name !== "WRES Summary");
    const text = textOfPart(partsOf(writeWorkbook(back, written)), "xl/workbook.xml");
    expect(text).toContain('<definedName name="WRES_I2_Ratio">#REF!</definedName>');
  });
});

describe("an untouched workbook", () => {
  it("keeps all its parts", () => {
    const original = fullWorkbook();
    const written = partsOf(writeWorkbook(readWorkbook(original, "a.xlsx"), original));
    const parts = partsOf(original);
    expect(Object.keys(written)).toEqual(Object.keys(parts));
    for (const path of Object.keys(parts)) {
      expect({ path, same: Buffer.from(parts[path]).equals(Buffer.from(written[path])) }).toEqual({
        path,
        same: true,
      });
    }
  });

  it("becomes a workbook when it was a template, with its names", () => {
    const original = fullWorkbook(TEMPLATE_TYPE);
    const written = writeWorkbook(readWorkbook(original, "a.xltx"), original);
    expect(textOfPart(partsOf(written), "[Content_Types].xml")).not.toContain("template");
    expect(readWorkbook(written, "a.xlsx").names).toEqual(readWorkbook(original, "a.xltx").names);
  });
});

describe("changes to original sheets", () => {
  const rewrite = (change: (book: BookData, staff: SheetModel) => void, parts?: Uint8Array) => {
    const original = parts ?? fullWorkbook();
    const book = readWorkbook(original, "a.xlsx");
    change(book, book.sheets[0]);
    const written = writeWorkbook(book, original);
    expect(packageFaults(written)).toEqual([]);
    return { written, parts: partsOf(written), back: readWorkbook(written, "a.xlsx") };
  };
  const cellXml = (parts: Record<string, Uint8Array>, address: string, part = "sheet1") =>
    new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(
      textOfPart(parts, `xl/worksheets/${part}.xml`)
    )?.[0];

  it("patch values, formulas and new cells, and keep the style of the cell", () => {
    const { parts } = rewrite((_, staff) => {
      staff.cells[1][3] = { ...staff.cells[1][3], v: 0.5 };
      staff.cells[1][5] = { v: "new & <here>" };
      staff.cells[9] = { 1: { v: 7, f: "=IFS(A1=1,7)" } };
      delete staff.cells[1][7];
      for (const key of ["1,3", "1,5", "9,1", "1,7"]) staff.changedCells.add(key);
    });
    expect(cellXml(parts, "D2")).toBe('<c r="D2" s="4"><v>0.5</v></c>');
    expect(cellXml(parts, "F2")).toBe(
      '<c r="F2" t="inlineStr"><is><t xml:space="preserve">new &amp; &lt;here&gt;</t></is></c>'
    );
    expect(cellXml(parts, "B10")).toBe('<c r="B10"><f>_xlfn.IFS(A1=1,7)</f><v>7</v></c>');
    expect(cellXml(parts, "H2")).toBeUndefined();
    const text = textOfPart(parts, "xl/worksheets/sheet1.xml");
    expect(text).toContain('<row r="3" spans="1:8"><c r="A3" t="s"><v>7</v></c>');
    expect(text.indexOf('<c r="E2"')).toBeLessThan(text.indexOf('<c r="F2"'));
  });

  it("give the other cells of a filled-down formula their own when the first one goes", () => {
    const { parts, back } = rewrite((_, staff) => {
      staff.cells[1][4] = { v: 42 };
      staff.changedCells.add("1,4");
    });
    expect(cellXml(parts, "E2")).toBe('<c r="E2"><v>42</v></c>');
    expect(back.sheets[0].cells[2][4]).toEqual({ v: 3, f: "=D3*$H$1+ROW(A2)" });
    expect(back.sheets[0].cells[4][4]).toEqual({ v: 4, f: "=D5*$H$1+ROW(A4)" });
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  });

  it("take over borders, rotation and protection when only a part of a format changes", () => {
    const { back, parts } = rewrite((book, staff) => {
      const old = book.formats[staff.cells[0][0].s ?? ""];
      book.formats.mine = { ...old, numberFormat: "0.0", fontColor: "#112233" };
      staff.cells[0][0] = { ...staff.cells[0][0], s: "mine" };
      staff.changedCells.add("0,0");
    });
    const format = back.formats[back.sheets[0].cells[0][0].s ?? ""];
    expect(format).toMatchObject({ numberFormat: "0.0", fontColor: "#112233", fontName: "Arial" });
    const text = textOfPart(parts, "xl/styles.xml");
    const last = text.slice(text.lastIndexOf("<xf "), text.indexOf("</cellXfs>"));
    expect(last).toContain('textRotation="45"');
    expect(last).toContain('<protection locked="0"/>');
    expect(last).toContain('borderId="1"');
    expect(text).toContain("<font><b/><u/><sz");
  });

  it("rename, hide and move sheets in the workbook part alone", () => {
    const original = fullWorkbook();
    const { parts, back } = rewrite((book, staff) => {
      staff.name = "Staff & more";
      staff.visibility = "Hidden";
      book.sheets.push(...book.sheets.splice(0, 1));
      book.activeSheet = book.sheets[2].id;
    });
    expect(back.sheets.map(({ name, visibility }) => [name, visibility]).pop()).toEqual([
      "Staff & more",
      "Hidden",
    ]);
    const text = textOfPart(parts, "xl/workbook.xml");
    expect(text).toContain(
      '<sheet name="Staff &amp; more" sheetId="3" r:id="rId1" state="hidden"/>'
    );
    expect(text).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">'Staff &amp; more'!$A$1:$E$5</definedName>`
    );
    expect(text).toContain(`localSheetId="3">'Staff &amp; more'!$A:$A,'Staff &amp; more'!$1:$1<`);
    const before = partsOf(original);
    for (const part of ["sheet2", "sheet3"].map((name) => `xl/worksheets/${name}.xml`)) {
      expect(textOfPart(parts, part)).toBe(textOfPart(before, part));
    }
  });

  it("set widths, heights, freeze, page and protection, and nothing else", () => {
    const { parts, back } = rewrite((_, staff) => {
      staff.columnWidths[1] = 30;
      staff.columnWidths[9] = 11;
      staff.rowHeights[1] = 40;
      staff.hiddenRows = [];
      staff.freeze = { rows: 1, columns: 2 };
      staff.pageLayout = { ...staff.pageLayout, fitToWidth: 1, fitToHeight: 0, rowBreaks: [3] };
      staff.protected = true;
      staff.tabColor = "#AE2573";
    });
    const [staff] = back.sheets;
    expect(staff.columnWidths).toEqual({ 0: 14.5, 1: 30, 2: 22, 9: 11 });
    expect(staff.rowHeights).toEqual({ 0: 30, 1: 40 });
    expect(staff.hiddenRows).toEqual([]);
    expect(staff.freeze).toEqual({ rows: 1, columns: 2 });
    expect(staff.pageLayout).toMatchObject({ fitToWidth: 1, fitToHeight: 0, rowBreaks: [3] });
    expect(staff.protected).toBe(true);
    expect(staff.tabColor).toBe("#AE2573");
    const text = textOfPart(parts, "xl/worksheets/sheet1.xml");
    expect(text).toContain('<col min="1" max="1" width="14.5" style="1" customWidth="1"/>');
    expect(text).toContain('<col min="8" max="8" width="9.140625" hidden="1"/>');
    expect(text).toContain('<pageSetup paperSize="9" orientation="landscape" r:id="rId5"');
    const order = ["sheetPr", "sheetViews", "cols", "sheetData", "sheetProtection", "autoFilter"];
    expect(order.map((name) => text.indexOf(`<${name}`))).toEqual(
      order.map((name) => text.indexOf(`<${name}`)).sort((a, b) => a - b)
    );
  });

  it("extend, add and remove tables, keeping what a column holds", () => {
    const extended = rewrite((_, staff) => {
      staff.tables[0] = { ...staff.tables[0], range: "A1:F6" };
      staff.cells[0][5] = { v: "Note" };
      staff.changedCells.add("0,5");
      staff.tables.push({
        id: "t",
        name: "Second",
        range: "J1:K3",
        columns: ["A", "A"],
        hasTotalsRow: false,
        style: "",
        showFilterButton: true,
        showBandedRows: false,
      });
    });
    const text = textOfPart(extended.parts, "xl/tables/table1.xml");
    expect(text).toContain('ref="A1:F6"');
    expect(text).toContain("<calculatedColumnFormula>D2*$H$1</calculatedColumnFormula>");
    expect(text).toContain('<filterColumn colId="3">');
    expect(text).toContain('<tableColumn id="6" name="Note"/>');
    expect(extended.back.sheets[0].tables[1]).toMatchObject({
      name: "Second",
      id: "5",
      columns: ["A", "A2"],
    });
    expect(extended.back.sheets[0].cells[0][10].v).toBe("A2");

    const removed = rewrite((_, staff) => {
      staff.tables = [];
    });
    expect(Object.keys(removed.parts)).not.toContain("xl/tables/table1.xml");
    expect(textOfPart(removed.parts, "xl/worksheets/sheet1.xml")).not.toContain("tableParts");
  });

  it("add a chart beside the user's own, and remove one without the shapes around it", () => {
    const added = rewrite((_, staff) => {
      staff.charts.push({ ...trendSheet("Staff list").charts[0] });
    });
    expect(added.back.sheets[0].charts.map(({ name }) => name)).toEqual([
      "Trust pie",
      "WRES_Trend",
    ]);
    const before = partsOf(fullWorkbook());
    expect(textOfPart(added.parts, "xl/charts/chart1.xml")).toBe(
      textOfPart(before, "xl/charts/chart1.xml")
    );
    const removed = rewrite((_, staff) => {
      staff.charts = [];
    });
    expect(Object.keys(removed.parts)).not.toContain("xl/charts/chart1.xml");
    expect(Object.keys(removed.parts)).not.toContain("xl/charts/style1.xml");
    expect(textOfPart(removed.parts, "xl/drawings/drawing1.xml")).toContain("Draft");
  });

  it("follow a renamed sheet and changed cells in charts that are never written anew", () => {
    const before = textOfPart(partsOf(fullWorkbook()), "xl/charts/chart1.xml");
    const renamed = rewrite((_, staff) => {
      staff.name = "People";
      staff.charts[0].series[0].values = "'People'!$D$2:$D$4";
    });
    expect(textOfPart(renamed.parts, "xl/charts/chart1.xml")).toBe(
      before.replace("'Staff list'!$D$2:$D$4", "'People'!$D$2:$D$4")
    );
    expect(() =>
      rewrite((_, staff) => {
        staff.charts[0].title = { visible: true, text: "x", formula: null, fontSize: null };
      })
    ).toThrow(/"Trust pie" is of the type "Pie"/);

    const original = writeWorkbook(bookOf(trendSheet()), null);
    const book = readWorkbook(original, "a.xlsx");
    book.sheets[0].cells[1][1] = { v: 0.5 };
    book.sheets[0].changedCells.add("1,1");
    const chart = textOfPart(partsOf(writeWorkbook(book, original)), "xl/charts/chart1.xml");
    expect(chart).toBe(
      textOfPart(partsOf(original), "xl/charts/chart1.xml").replace(
        '<c:pt idx="0"><c:v>0.11</c:v></c:pt>',
        '<c:pt idx="0"><c:v>0.5</c:v></c:pt>'
      )
    );
  });

  it("change, hide and remove names, and leave the others as they stand", () => {
    const { parts, back } = rewrite((book) => {
      book.names = book.names.filter(({ name }) => name !== "LastYear");
      book.names[0] = { ...book.names[0], formula: "='Staff list'!$B$2" };
      book.names[1] = { ...book.names[1], visible: true };
    });
    expect(back.names).toEqual([
      { name: "Categories", formula: "='Staff list'!$B$2", visible: true },
      { name: "Secret", formula: "=0.8", visible: true },
    ]);
    expect(textOfPart(parts, "xl/workbook.xml")).toContain(
      `<definedName name="Local" localSheetId="2" comment="kept">'Bob''s lookups'!$B$1</definedName>`
    );
  });

  it("replace and remove custom XML parts", () => {
    const replaced = rewrite((book) => {
      book.customXmlParts[0] = { ...book.customXmlParts[0], xml: '<trust xmlns="urn:x"/>' };
    });
    expect(textOfPart(replaced.parts, "customXml/item1.xml")).toBe('<trust xmlns="urn:x"/>');
    const removed = rewrite((book) => {
      book.customXmlParts = [];
    });
    expect(Object.keys(removed.parts).filter((path) => path.startsWith("customXml"))).toEqual([]);
  });

  it("change a cell style for every cell that goes by it", () => {
    const { back } = rewrite((book) => {
      book.namedStyles["Trust date"] = { ...book.namedStyles["Trust date"], bold: true };
    });
    expect(back.namedStyles["Trust date"].bold).toBe(true);
    expect(back.formats[back.sheets[0].cells[1][2].s ?? ""]).toEqual({
      namedStyle: "Trust date",
      sourceXf: 3,
    });
  });

  it("work where elements carry a prefix", () => {
    const parts = fullWorkbookParts();
    parts["xl/worksheets/sheet3.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { back } = rewrite((book) => {
      book.sheets[2].cells[0][1] = { v: "added" };
      book.sheets[2].changedCells.add("0,1");
    }, zipParts(parts));
    expect(back.sheets[2].cells).toEqual({ 0: { 0: { v: 1 }, 1: { v: "added" } } });
  });
});
