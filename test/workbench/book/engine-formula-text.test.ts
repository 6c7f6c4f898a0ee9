import {
  parseAddress,
  parseReference,
  formatRectangle,
  addressSheet,
} from "../../../workbench/book/a1";
import { enteredValue } from "../../../workbench/book/entered-value";
import {
  formulaFault,
  formulaOf,
  mentions,
  renameSheet,
  shiftFormula,
  tokenise,
} from "../../../workbench/book/formula-text";

const formulas = [
  "=SUM(A1:B2)",
  "='It''s new'!$A$1+Sheet2!B2",
  '=IF(A1="a ""quoted"" text",-1.5E-3,{1,2;3,4})',
  "=Staff[@Band]&[1]Other!A1&Staff[[#Headers],[Band 5]]",
  "=LET(x, 2, x^2%)",
  '=COUNTIFS(Data!A:A,">0",Data!$1:$6,#N/A)',
  "=WRES.RELLIKELIHOOD.CI(A1,,B1)",
  "=@A1:A3 + -B1#",
];

describe("a formula", () => {
  it.each(formulas)("%s is the text of its tokens, and well-formed", (formula) => {
    expect(formulaOf(tokenise(formula))).toBe(formula);
    expect(formulaFault(formula)).toBeNull();
  });

  it.each([
    ["=", "it ends where a value is expected"],
    ["=SUM(1", 'the bracket of "SUM(" is not closed'],
    ["=SUM(1))", '")" is not expected'],
    ["=1 2", '"2" is not expected'],
    ["=(1;2", 'the bracket of "(" is not closed'],
    ['="abc', "not closed by a quotation mark"],
    ["=A1 ? 2", '"?" is not expected'],
    ["=*2", '"*" stands where a value is expected'],
    [`="${"x".repeat(256)}"`, "longer than 255 characters"],
    [`=${"1+".repeat(5000)}1`, "longer than 8,192 characters"],
  ])("%s is told wrong", (formula, fault) => {
    expect(formulaFault(formula)).toContain(fault);
  });

  it("tells the sheets and names it mentions", () => {
    expect(mentions("=SUM('It''s new'!A1,Sheet2!B2)+Rate*Staff[Band]+\"Sheet9!A1\"")).toEqual({
      sheets: ["it's new", "sheet2"],
      names: ["rate", "staff"],
    });
    expect(mentions("=LOG10(A1)+BD12")).toEqual({ sheets: [], names: [] });
  });

  it("follows the renaming and the end of a sheet", () => {
    const formula = "=Data!A1+'data'!$B$2:$C$3+\"Data!A1\"+Other!A1";
    expect(renameSheet(formula, "Data", "It's 2")).toBe(
      "='It''s 2'!A1+'It''s 2'!$B$2:$C$3+\"Data!A1\"+Other!A1"
    );
    expect(renameSheet(formula, "Data", null)).toBe('=#REF!+#REF!+"Data!A1"+Other!A1');
  });
});

describe("references and rows that move", () => {
  const shift = { sheet: "Data", left: 1, right: 3, row: 5 };
  it.each([
    // Two rows come in above row 6, in the columns B to D.
    ["=Data!B5", 2, "=Data!B5"],
    ["=Data!B6", 2, "=Data!B8"],
    ["=Data!$B$3:$D$6", 2, "=Data!$B$3:$D$8"],
    ["=Data!E6", 2, "=Data!E6"],
    ["=Data!A3:B9", 2, "=Data!A3:B9"],
    ["=Other!B6+B6", 2, "=Other!B6+B6"],
    // Rows 6 and 7 are taken out.
    ["=Data!B6", -2, "=Data!#REF!"],
    ["=Data!B5:B8", -2, "=Data!B5:B6"],
    ["=Data!B6:B7", -2, "=Data!#REF!"],
    ["=Data!B7:B9", -2, "=Data!B6:B7"],
    ["=Data!B8", -2, "=Data!B6"],
    ["=Data!B2:B6", -2, "=Data!B2:B5"],
  ])("%s, %i rows, is %s", (formula, count, moved) => {
    expect(shiftFormula(formula, "Home", { ...shift, count })).toBe(moved);
  });

  it("on the sheet itself need not name it", () => {
    expect(shiftFormula("=B6*2", "data", { ...shift, count: 1 })).toBe("=B7*2");
  });

  it("to a whole column of a table grow with it", () => {
    const grows = { top: 2, bottom: 4 };
    expect(shiftFormula("=SUM(B3:B5)/B5", "Data", { ...shift, count: 2, grows })).toBe(
      "=SUM(B3:B7)/B5"
    );
  });
});

describe("addresses", () => {
  it.each([
    ["B2", "B2"],
    ["$b$2:a1", "A1:B2"],
    ["A:C", "A:C"],
    ["$1:$6", "1:6"],
    ["XFD1048576", "XFD1048576"],
  ])("%s is read as %s", (address, formatted) => {
    expect(
      formatRectangle(parseAddress(address) ?? { top: 0, left: 0, bottom: -1, right: -1 })
    ).toBe(formatted);
  });

  it.each(["", "A0", "XFE1", "A1048577", "A1:B", "1", "WRES_Total"])("%p is none", (address) => {
    expect(parseAddress(address)).toBeNull();
  });

  it("name their sheet, in apostrophes where Excel prints them", () => {
    expect(parseReference("='Bob''s data'!$A$1")).toEqual({
      sheet: "Bob's data",
      rectangle: { top: 0, left: 0, bottom: 0, right: 0 },
    });
    expect(["Data", "Bob's data", "2024-25", "A1", "R1C1", "Staff_list"].map(addressSheet)).toEqual(
      ["Data", "'Bob''s data'", "'2024-25'", "'A1'", "'R1C1'", "Staff_list"]
    );
  });
});

describe("a value that is entered", () => {
  it.each<[string | number | boolean, ReturnType<typeof enteredValue>]>([
    [12, { value: 12 }],
    ["12", { value: 12 }],
    ["-1,234.5", { value: -1234.5, numberFormat: "#,##0" }],
    ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
    ["true", { value: true }],
    ["#n/a", { value: "#N/A", error: true }],
    ["'=1+1", { value: "=1+1" }],
    ["=1+1", { value: 0, formula: "=1+1" }],
    ["=", { value: "=" }],
    ["31 March 2025", { value: 45747, numberFormat: "d-mmm-yy" }],
    ["3/31/2025", { value: 45747, numberFormat: "m/d/yyyy" }],
    // No such date in the American order, which Office.js uses: a text, as in Excel.
    ["31/03/2025", { value: "31/03/2025" }],
    ["2024-25", { value: "2024-25" }],
    ["Band 8a", { value: "Band 8a" }],
  ])("%p", (input, entered) => {
    expect(enteredValue(input, "General")).toEqual(entered);
  });

  it("stays text in a cell formatted as text", () => {
    expect(enteredValue("00123", "@")).toEqual({ value: "00123" });
  });

  it("is a date of the system the workbook counts in", () => {
    expect(enteredValue("2025-03-31", undefined, true).value).toBe(44285);
  });
});
