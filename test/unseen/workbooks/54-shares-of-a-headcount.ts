import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * A headcount and rounded shares: 23.8 % of 143 could be 34 people, but nobody has counted them. No figure is given, and
 * the headcount column is nobody's group.
 */
export const sharesOfAHeadcount: UnseenWorkbook = {
  fileName: "Dashboard export.xlsx",
  story: "a total headcount by band with the shares of each group",
  sheets: [
    {
      name: "Dashboard",
      typed: `
Workforce dashboard, 31 March 2025
Band|Headcount|% White|% BME|% Not stated
Band 2|143|74.1|23.8|2.1
Band 5|310|57.7|40.6|1.6
Band 6|205|69.8|28.8|1.5
Total|658|65.0|33.3|1.7
`,
    },
  ],
  results: [],
  said: [[/percent|headcount|number|count/i]],
};
