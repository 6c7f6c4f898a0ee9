import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Pounds are no people: nothing here can be reported.
 */
export const payByBand: UnseenWorkbook = {
  fileName: "Ethnicity pay gap.xlsx",
  story: "mean pay by band and group, in whole pounds",
  sheets: [
    {
      name: "EPG by band",
      typed: `
Ethnicity pay gap: mean basic pay (£) by band, 31 March 2025
Band|White|BME|Unknown|Gap
Band 2|23615|23480|23550|0.6%
Band 3|25210|24950|25010|1.0%
Band 4|27590|27110|27400|1.7%
Band 5|34120|32870|33900|3.7%
Band 6|41050|39980|40210|2.6%
Band 7|49300|48120|48700|2.4%
`,
    },
  ],
  results: [],
  said: [[/pay|£|headcount|people|table/i]],
};
