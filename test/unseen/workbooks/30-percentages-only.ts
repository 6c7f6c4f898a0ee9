import type { UnseenWorkbook } from "../unseen-workbook";

/* Shares by band without a single headcount: nothing can be counted back from them, so nothing is reported. */
export const percentagesOnly: UnseenWorkbook = {
  fileName: "Annual report table.xlsx",
  story: "percentages by band, without headcounts",
  sheets: [
    {
      name: "Table 4",
      typed: `
Ethnicity of staff by band, 31 March 2025
Band|White|BME|Not known
Band 2|70.0%|26.7%|3.3%
Band 5|58.2%|39.8%|2.0%
Band 6|69.1%|28.9%|2.0%
Band 8a|88.9%|11.1%|0.0%
`,
    },
  ],
  results: [],
  said: [[/headcount|counts|number of (people|staff)|percent/i]],
};
