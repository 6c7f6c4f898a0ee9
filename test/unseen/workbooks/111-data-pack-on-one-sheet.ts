import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The quarters add up to the year to date: 3 + 2 + 4 + 1 = 10 White, 2 + 1 + 3 + 1 = 7 BME, 1 unknown.
 */
export const dataPackOnOneSheet: UnseenWorkbook = {
  fileName: "WRES 24-25 working.xlsx",
  story: "heads, cases by quarter and recruitment below each other on one sheet, notes at the side",
  sheets: [
    {
      name: "Data pack",
      typed: `
WRES 24-25 working

Headcount|Mar-24|Mar-25|||NB bank staff are not in these figures
White|1480|1502
BME|455|498
Not known|65|50
Total|2000|2050

Staff entering formal disciplinary process 2024/25|Q1|Q2|Q3|Q4|YTD||Q4 checked with ER team 12/5
White|3|2|4|1|10
BME|2|1|3|1|7
Not known|0|0|1|0|1
Total|5|3|8|2|18

Recruitment 2024/25|White|BME|Not known|Total
Shortlisted|800|500|40|1340
Appointed|200|90|10|300
% appointed|25.0%|18.0%|25.0%|22.4%
`,
    },
  ],
  results: [
    cell("2024-03-31", "all", 1480, 455, 65),
    cell("2025-03-31", "all", 1502, 498, 50),
    ratio("3", "2025-03-31", [10, 1502], [7, 498], [1, 50]),
    ratio("2", "2025-03-31", [200, 800], [90, 500], [10, 40]),
  ],
  said: [],
};
