import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: only Band 5 is a band. "Band 8a and above" is not Band 8a and "Bands 2-4" not Band 2. The section is White 222,
 * BME 117, unknown 6. Band 5 and the section may be given, and nothing else; a refusal will do, if it says why.
 */
export const joinedBands: UnseenWorkbook = {
  fileName: "Bands joined.xlsx",
  story: "counts by joined bands",
  sheets: [
    {
      name: "Clinical",
      typed: `
Clinical headcount, 31 March 2025
Band|White|BME|Unknown
Bands 2-4|60|30|2
Band 5|80|60|3
Bands 6-7|70|25|1
Band 8a and above|12|2|0
Total|222|117|6
`,
    },
  ],
  results: [],
  mayAlso: [
    cell(snapshot, "clinical: Band 5", 80, 60, 3),
    cell(snapshot, "clinical", 222, 117, 6),
    cell(snapshot, "all", 222, 117, 6),
  ],
  said: [[/8a and above|Bands 2-4/]],
};
