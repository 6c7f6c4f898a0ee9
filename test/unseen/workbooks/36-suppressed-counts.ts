import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Small numbers are hidden, so Bands 5 and 7 and every total are unknown: no figure of theirs may be given, and the
 * reader is told of the hidden cells. Band 6 alone is whole.
 */
export const suppressedCounts: UnseenWorkbook = {
  fileName: "Published table.xlsx",
  story: "a published table with <5 and * in place of small numbers",
  sheets: [
    {
      name: "Published",
      typed: `
Non-clinical staff, 31 March 2025
Band|White|BME|Unknown
Band 5|30|12|<5
Band 6|25|6|0
Band 7|14|<5|0
Total|69|*|*
`,
    },
  ],
  results: [],
  mayAlso: [cell("2025-03-31", "non-clinical: Band 6", 25, 6, 0)],
  said: [[/<5|suppress/]],
};
