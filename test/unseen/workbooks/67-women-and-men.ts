import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, women and men added: Band 5 White 50, BME 30, unknown 2; Band 6 38, 12, 1. Adding them is right, asking is
 * right too; the women alone are not.
 */
export const womenAndMen: UnseenWorkbook = {
  fileName: "By sex.xlsx",
  story: "each group split into women and men without a total",
  sheets: [
    {
      name: "Clinical",
      typed: `
Clinical headcount, 31 March 2025
Band|White F|White M|BME F|BME M|Not known F|Not known M
Band 5|40|10|22|8|1|1
Band 6|30|8|9|3|1|0
`,
    },
  ],
  results: [],
  mayAlso: [
    cell(snapshot, "clinical: Band 5", 50, 30, 2),
    cell(snapshot, "clinical: Band 6", 38, 12, 1),
    cell(snapshot, "clinical", 88, 42, 3),
    cell(snapshot, "all", 88, 42, 3),
  ],
  said: [],
};
