import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: not one of the rows is a band of the return. The sum, White 190, BME 89, unknown 5, may be given; a band may not.
 */
export const bandsInRanges: UnseenWorkbook = {
  fileName: "Pay ranges.xlsx",
  story: "counts by ranges of bands, each written in another way",
  sheets: [
    {
      name: "Non-clinical",
      typed: `
Non-clinical headcount at 31 March 2025
Pay band|White|BME|Unknown
Bands 1–4|90|50|3
Band 5/6|60|30|1
Band 7 & 8a|30|8|1
Band 8b+|9|1|0
Band 8c to VSM|1|0|0
`,
    },
  ],
  results: [],
  mayAlso: [cell(snapshot, "non-clinical", 190, 89, 5), cell(snapshot, "all", 190, 89, 5)],
  said: [],
};
