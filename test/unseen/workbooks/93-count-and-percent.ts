import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: non-clinical 40 + 12 = 52, 9 + 4 = 13, 1; clinical 90 + 30 = 120, 55 + 8 = 63, 5 + 2 = 7; together 172, 76, 8.
 */
export const countAndPercent: UnseenWorkbook = {
  fileName: "Board pack appendix.xlsx",
  story: "a count with its percentage in brackets in every cell",
  sheets: [
    {
      name: "Mar 2025",
      typed: `
Appendix B: workforce at 31 March 2025, n (%)
Staff type|Band|White|BME|Unknown|Total
Non-clinical|Band 2|40 (80.0%)|9 (18.0%)|1 (2.0%)|50
Non-clinical|Band 6|12 (75.0%)|4 (25.0%)|0 (0.0%)|16
Clinical|Band 5|90 (60.0%)|55 (36.7%)|5 (3.3%)|150
Clinical|Band 7|30 (75.0%)|8 (20.0%)|2 (5.0%)|40
Total||172 (67.2%)|76 (29.7%)|8 (3.1%)|256
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 40, 9, 1),
    cell(snapshot, "non-clinical: Band 6", 12, 4, 0),
    cell(snapshot, "non-clinical", 52, 13, 1),
    cell(snapshot, "clinical: Band 5", 90, 55, 5),
    cell(snapshot, "clinical: Band 7", 30, 8, 2),
    cell(snapshot, "clinical", 120, 63, 7),
    cell(snapshot, "all", 172, 76, 8),
  ],
  said: [],
};
