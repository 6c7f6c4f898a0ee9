import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Those who left are not the workforce: nothing here can be reported.
 */
export const leaversByBand: UnseenWorkbook = {
  fileName: "Leavers by ethnicity.xlsx",
  story: "leavers of the year by band and group, in the form of a workforce table",
  sheets: [
    {
      name: "Leavers 24-25",
      typed: `
Leavers 1 April 2024 to 31 March 2025 by band and ethnicity
Band|White|BME|Not stated|Total
Band 2|41|22|3|66
Band 3|28|11|2|41
Band 5|60|52|4|116
Band 6|44|20|1|65
Band 7|21|5|0|26
Total|194|110|10|314
`,
    },
  ],
  results: [],
  said: [[/leaver|workforce|staff|table/i]],
};
