import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/* By hand: 10 + 40, 8 + 22, 1 + 1 in Band 5; 8 + 30, 3 + 9, 0 + 1 in Band 6; women and men are not counted on top of the totals. */
export const splitByGender: UnseenWorkbook = {
  fileName: "Ethnicity by gender.xlsx",
  story: "each group split into men, women and their total under two header rows",
  sheets: [
    {
      name: "Clinical",
      merged: ["B2:D2", "E2:G2", "H2:J2"],
      typed: `
Clinical headcount, 31 March 2025
|White|||BME|||Unknown
Band|Male|Female|Total|Male|Female|Total|Male|Female|Total
Band 5|10|40|50|8|22|30|1|1|2
Band 6|8|30|38|3|9|12|0|1|1
Total|18|70|88|11|31|42|1|2|3
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 50, 30, 2),
    cell(snapshot, "clinical: Band 6", 38, 12, 1),
    cell(snapshot, "clinical", 88, 42, 3),
    cell(snapshot, "all", 88, 42, 3),
  ],
  said: [],
};
