import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/* By hand, headcounts only, never full-time equivalents: 20 + 18 + 10 = 48; 8 + 5 + 2 = 15; 1 + 0 + 1 = 2. */
export const headcountBesideFte: UnseenWorkbook = {
  fileName: "HC and FTE.xlsx",
  story: "headcount and full-time equivalent beside each other for every group",
  sheets: [
    {
      name: "Non-clinical",
      typed: `
Non-clinical workforce 31/03/2025
Band|White HC|White FTE|BME HC|BME FTE|Not known HC|Not known FTE
Band 2|20|16.4|8|7.1|1|0.8
Band 3|18|15.2|5|4.6|0|0
Band 4|10|9|2|2|1|1
Total|48|40.6|15|13.7|2|1.8
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 20, 8, 1),
    cell(snapshot, "non-clinical: Band 3", 18, 5, 0),
    cell(snapshot, "non-clinical: Band 4", 10, 2, 1),
    cell(snapshot, "non-clinical", 48, 15, 2),
    cell(snapshot, "all", 48, 15, 2),
  ],
  said: [],
};
