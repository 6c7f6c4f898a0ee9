import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, White = A B C, unknown = Z, BME the rest.
 *   non-clinical  Band 2: 22, 1+3, 1. Band 3: 16, 2+2, 0. Band 5: 11, 1+1, 1. Band 6: 6, 1, 1. Band 8a: 4, 0, 0. Total 59, 11, 3 = 73
 *   clinical      Band 2: 12, 2+6, 1. Band 3: 8+1, 1+4, 1. Band 5: 64, 9+25+3, 5. Band 6: 32, 3+8+2, 2.
 *                 Band 8a: 7, 1, 0. Total 124, 64, 9 = 197
 */
export const categoriesByBand: UnseenWorkbook = {
  fileName: "Pivot ethnicity by band.xlsx",
  story: "two pivots under one another, ethnic category down and band across, grand totals",
  sheets: [
    {
      name: "Pivots",
      typed: `
Headcount, 31 March 2025

Non-clinical
Row Labels|Band 2|Band 3|Band 5|Band 6|Band 8a|Grand Total
A White - British|20|15|10|6|4|55
C White - Any other White background|2|1|1|||4
H Asian or Asian British - Indian|1|2|1|1||5
N Black or Black British - African|3|2|1|||6
Z Not Stated|1||1|1||3
Grand Total|27|20|14|8|4|73

Clinical
Row Labels|Band 2|Band 3|Band 5|Band 6|Band 8a|Grand Total
A White - British|12|8|60|30|6|116
B White - Irish||1|4|2|1|8
J Asian or Asian British - Pakistani|2|1|9|3||15
N Black or Black British - African|6|4|25|8|1|44
R Chinese|||3|2||5
Z Not Stated|1|1|5|2||9
Grand Total|21|15|106|47|8|197
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 22, 4, 1),
    cell(snapshot, "non-clinical: Band 3", 16, 4, 0),
    cell(snapshot, "non-clinical: Band 5", 11, 2, 1),
    cell(snapshot, "non-clinical: Band 6", 6, 1, 1),
    cell(snapshot, "non-clinical: Band 8a", 4, 0, 0),
    cell(snapshot, "non-clinical", 59, 11, 3),
    cell(snapshot, "clinical: Band 2", 12, 8, 1),
    cell(snapshot, "clinical: Band 3", 9, 5, 1),
    cell(snapshot, "clinical: Band 5", 64, 37, 5),
    cell(snapshot, "clinical: Band 6", 32, 13, 2),
    cell(snapshot, "clinical: Band 8a", 7, 1, 0),
    cell(snapshot, "clinical", 124, 64, 9),
    cell(snapshot, "all", 183, 75, 12),
  ],
  said: [],
};
