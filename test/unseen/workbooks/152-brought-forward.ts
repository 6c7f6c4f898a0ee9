import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * People enter the process where a case is opened in the year: 24 White, 18 BME, 1 unknown. Cases brought forward,
 * closed and carried forward are others: 9 + 24 - 26 = 7 and 7 + 18 - 19 = 6.
 */
export const broughtForward: UnseenWorkbook = {
  fileName: "Disciplinary caseload.xlsx",
  story: "the caseload as a running account: brought forward, opened, closed, carried forward",
  sheets: [
    {
      name: "Ind 3",
      typed: `
Formal disciplinary caseload 2024/25
|White|BME|Unknown|Total
Cases b/f at 1 April 2024|9|7|0|16
New cases opened in year|24|18|1|43
Cases closed in year|26|19|1|46
Cases c/f at 31 March 2025|7|6|0|13
Staff in post at 31 March 2025|3000|1200|60|4260
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 3000, 1200, 60),
    ratio("3", "2025-03-31", [24, 3000], [18, 1200], [1, 60]),
  ],
  knownGap: "a running account of cases is refused, with a finding on how to name its numbers",
  said: [],
};
