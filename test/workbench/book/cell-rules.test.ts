import { emptySheet, bookOf } from "../../../workbench/book/empty-book";
import type { SheetModel } from "../../../workbench/book/book-data";
import { shiftBlocks, splitBlocks } from "../../../workbench/book/cell-blocks";
import { WorkbookPackage } from "../../../workbench/book/package-parts";
import { readWorkbook } from "../../../workbench/book/read-workbook";
import { writeWorkbook } from "../../../workbench/book/write-workbook";

const part = "xl/worksheets/sheet1.xml";
const xmlOf = (bytes: Uint8Array, path = part) => WorkbookPackage.open(bytes).text(path);

function ruled(): SheetModel {
  return {
    ...emptySheet("s", "Plan"),
    cells: { 0: { 0: { v: "State" } }, 1: { 0: { v: "Open" } } },
    validations: [
      {
        ranges: "A2:A9",
        kind: "List",
        operator: "Between",
        formula1: '"Open,""Done"" & <shut>"',
        formula2: null,
        ignoreBlanks: true,
        inCellDropDown: true,
        errorAlert: {
          showAlert: true,
          style: "Warning",
          title: "State",
          message: "Usual: Open\nDone",
        },
        prompt: { showPrompt: false, title: "", message: "" },
      },
      {
        ranges: "B2:B9 D2",
        kind: "Decimal",
        operator: "Between",
        formula1: "-1",
        formula2: "1",
        ignoreBlanks: false,
        inCellDropDown: true,
        errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: true, title: "", message: "A number" },
      },
    ],
    conditionalFormats: [
      {
        id: "one",
        ranges: "A2:A9",
        kind: "CellValue",
        operator: "EqualTo",
        formula1: '"Open"',
        formula2: null,
        look: { bold: true, fontColor: "#801650", fillColor: "#FFFF00" },
        stopIfTrue: true,
      },
    ],
  };
}

/** The rules of a sheet without what only tells where they came from. */
const rulesOf = ({ validations, conditionalFormats }: SheetModel) => ({
  validations: validations.map(({ source, ...rule }) => ({ ...rule, read: source !== undefined })),
  conditionalFormats: conditionalFormats.map(
    ({ ranges, operator, formula1, look, stopIfTrue }) => ({
      ranges,
      operator,
      formula1,
      look,
      stopIfTrue,
    })
  ),
});

/** What somebody else wrote into a sheet: kinds we do not know, attributes in another order. */
const foreign =
  '<conditionalFormatting sqref="C2:C9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>' +
  '<cfRule type="expression" dxfId="0" priority="1"><formula>C2&gt;5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations  count="2" disablePrompts="0"><dataValidation sqref="C2:C9" type="custom" allowBlank="1"><formula1>C2&lt;&gt;""</formula1></dataValidation>' +
  '<dataValidation type="textLength" operator="lessThan" sqref="E2"><formula1>9</formula1></dataValidation></dataValidations>';

function withForeignRules(): Uint8Array {
  const plain = writeWorkbook(
    bookOf({ ...ruled(), validations: [], conditionalFormats: [] }),
    null
  );
  const archive = WorkbookPackage.open(plain);
  const xml = archive.text(part).replace("<pageMargins", `${foreign}<pageMargins`);
  expect(xml).toContain(foreign);
  archive.write(part, xml);
  const styles = archive.text("xl/styles.xml");
  archive.write(
    "xl/styles.xml",
    styles.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>')
  );
  return archive.save();
}

describe("rules of cells in a file", () => {
  it("come back as they were written, in the order Excel demands", () => {
    const bytes = writeWorkbook(bookOf(ruled()), null);
    const xml = xmlOf(bytes);
    const order = ["<sheetData", "<conditionalFormatting", "<dataValidations", "<pageMargins"];
    const places = order.map((tag) => xml.indexOf(tag));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    const back = readWorkbook(bytes, "rules.xlsx").sheets[0];
    const expected = rulesOf(ruled());
    expect(rulesOf(back)).toEqual({
      ...expected,
      validations: expected.validations.map((rule) => ({ ...rule, read: true })),
    });
  });

  it("of others stay byte for byte where nothing of them changes", () => {
    const original = withForeignRules();
    const data = readWorkbook(original, "rules.xlsx");
    expect(data.sheets[0].validations.map(({ kind }) => kind)).toEqual(["Other", "Other"]);
    data.sheets[0].cells[3] = { 0: { v: "more" } };
    data.sheets[0].changedCells.add("3,0");
    const xml = xmlOf(writeWorkbook(data, original));
    expect(xml).toContain(foreign);
    expect(xml).toContain("more");
  });

  it("stand beside those that were added, which alone are new", () => {
    const original = withForeignRules();
    const data = readWorkbook(original, "rules.xlsx");
    const [sheet] = data.sheets;
    sheet.validations.push(ruled().validations[0]);
    sheet.conditionalFormats.unshift(ruled().conditionalFormats[0]);
    const bytes = writeWorkbook(data, original);
    const xml = xmlOf(bytes);
    expect(xml).toContain(
      '<dataValidation sqref="C2:C9" type="custom" allowBlank="1"><formula1>C2&lt;&gt;""</formula1></dataValidation>'
    );
    expect(xml).toContain('count="3"');
    expect(xml).toContain('<cfRule type="cellIs" dxfId="1" priority="1"');
    expect(xml).toContain("<colorScale><cfvo");
    expect(xmlOf(bytes, "xl/styles.xml")).toContain("<dxf><font><i/></font></dxf><dxf>");
    const back = readWorkbook(bytes, "rules.xlsx").sheets[0];
    expect(back.conditionalFormats.map(({ kind, look }) => [kind, look])).toEqual([
      ["CellValue", ruled().conditionalFormats[0].look],
      ["Other", { italic: true }],
      ["Other", {}],
    ]);
    back.validations = [];
    back.conditionalFormats = [];
    const emptied = writeWorkbook({ ...data, sheets: [back] }, bytes);
    expect(xmlOf(emptied)).not.toMatch(/conditionalFormatting|dataValidation/);
  });
});

describe("blocks of cells", () => {
  const shift = { sheet: "Plan", left: 0, right: 3, row: 5, count: 2 };

  it.each([
    ["A1:A9", "A1:A11"],
    ["A6:A9 F6", "F6 A8:A11".split(" ").reverse().join(" ")],
    ["A1:A5", "A1:A5"],
    ["C2:F9", "E2:F9 C2:D11"],
  ])("%s move with rows that come in: %s", (before, after) => {
    expect(shiftBlocks(before, shift)).toBe(after);
  });

  it("grow below the last row of a table only, and vanish with all their rows", () => {
    const grows = { top: 1, bottom: 4 };
    expect(shiftBlocks("A2:A5 B4:B5", { ...shift, grows })).toBe("A2:A7 B4:B5");
    expect(shiftBlocks("A6:A7", { ...shift, count: -2 })).toBe("");
  });

  it("split into what lies inside and outside an area", () => {
    const { inside, outside } = splitBlocks("A1:C3", { top: 1, left: 1, bottom: 1, right: 1 });
    expect(inside).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }]);
    expect(outside).toHaveLength(4);
  });
});
