import type { UnseenWorkbook } from "../unseen-workbook";

/* The sister standard's table: disabled and non-disabled staff are no ethnic groups. Nothing is counted. */
export const disabilityTable: UnseenWorkbook = {
  fileName: "WDES metric 1.xlsx",
  story: "a disability table by band, which has an Unknown column too",
  sheets: [
    {
      name: "Metric 1",
      typed: `
Non-clinical staff by band, 31 March 2025
Band|Disabled|Non-disabled|Unknown|Total
Band 2|4|40|6|50
Band 3|3|30|5|38
Band 8a|0|9|1|10
Total|7|79|12|98
`,
    },
  ],
  results: [],
  said: [[/ethnic|White/i]],
};
