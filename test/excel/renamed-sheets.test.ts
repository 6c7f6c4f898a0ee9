import { renameInAddress, renameInFormula } from "../../src/excel/renamed-sheets";

const names = new Map([
  ["WRES Bands", "O'Brien's bands"],
  ["WRES Summary", "WRES Summary"],
]);

describe("formulas on renamed sheets", () => {
  it("follows a quoted sheet outside text, and only there", () => {
    expect(renameInFormula(`=SUM('WRES Bands'!$A$1:$A$9)+'WRES Summary'!B2`, names)).toBe(
      `=SUM('O''Brien''s bands'!$A$1:$A$9)+'WRES Summary'!B2`
    );
    expect(renameInFormula(`="see 'WRES Bands'!A1"&'WRES Bands'!A1`, names)).toBe(
      `="see 'WRES Bands'!A1"&'O''Brien''s bands'!A1`
    );
    expect(renameInFormula(`="say ""'WRES Bands'!"""`, names)).toBe(`="say ""'WRES Bands'!"""`);
  });

  it("follows the target of a link", () => {
    expect(renameInFormula(`=HYPERLINK("#'WRES Bands'!A1","bands")`, names)).toBe(
      `=HYPERLINK("#'O''Brien''s bands'!A1","bands")`
    );
  });

  it("leaves other sheets and names alone", () => {
    const formula = `='WRES Bands 2'!A1+Bands!A1+WRES_I2_Ratio`;
    expect(renameInFormula(formula, names)).toBe(formula);
  });

  it("renames in a full address", () => {
    expect(renameInAddress("'WRES Bands'!$H$8:$H$21", names)).toBe(
      "'O''Brien''s bands'!$H$8:$H$21"
    );
    expect(renameInAddress("A1", names)).toBe("A1");
  });
});
