import { type UnseenWorkbook } from "../unseen-workbook";

/*
 * The standard for bank workers is another return: bank workers are no part of the nine indicators.
 */
export const bankStandard: UnseenWorkbook = {
  fileName: "Bank WRES 2025.xlsx",
  story: "the return of the Bank Workforce Race Equality Standard",
  sheets: [
    {
      name: "Bank WRES",
      typed: `
Bank Workforce Race Equality Standard: data at 31 March 2025
Measure|White|BME|Unknown|Total
Bank workers who worked in the last 6 months|412|588|35|1035
of which Nursing and Midwifery|180|320|10|510
of which Band 2|150|201|14|365
Bank workers entering the formal disciplinary process in the year|3|9|0|12
Bank workers dismissed in the year|1|3|0|4
`,
    },
  ],
  results: [],
  said: [[/bank/i]],
};
