import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2024-03-31";

/*
 * By hand: the totals are the sums of the rows above, 67 + 17 + 4 = 88 and 173 + 97 + 8 = 278; together 240, 114, 12.
 */
export const bandsSideBySide: UnseenWorkbook = {
  fileName: "Indicator 1 table.xlsx",
  story: "White, BME and unknown by band, non-clinical left and clinical right, a spacer between",
  sheets: [
    {
      name: "Ind 1",
      merged: ["A3:E3", "G3:K3"],
      typed: `
Headcount by band at 31 March 2024

Non-clinical||||||Clinical
AfC band|White|BME|Unknown|Total||AfC band|White|BME|Unknown|Total
Under Band 1|2|1|0|3||Band 4|10|5|1|16
Band 2|30|10|2|42||Band 5|80|60|4|144
Band 3|25|5|1|31||Band 6|70|30|3|103
Band 8A|6|1|0|7||Band 8A|12|2|0|14
VSM|4|0|1|5||VSM|1|0|0|1
Total|67|17|4|88||Total|173|97|8|278
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Under Band 1", 2, 1, 0),
    cell(snapshot, "non-clinical: Band 2", 30, 10, 2),
    cell(snapshot, "non-clinical: Band 3", 25, 5, 1),
    cell(snapshot, "non-clinical: Band 8a", 6, 1, 0),
    cell(snapshot, "non-clinical: VSM", 4, 0, 1),
    cell(snapshot, "non-clinical", 67, 17, 4),
    cell(snapshot, "clinical: Band 4", 10, 5, 1),
    cell(snapshot, "clinical: Band 5", 80, 60, 4),
    cell(snapshot, "clinical: Band 6", 70, 30, 3),
    cell(snapshot, "clinical: Band 8a", 12, 2, 0),
    cell(snapshot, "clinical: VSM", 1, 0, 0),
    cell(snapshot, "clinical", 173, 97, 8),
    cell(snapshot, "all", 240, 114, 12),
  ],
  said: [],
};
