import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: workforce White 80 + 40, BME 45 + 15, unknown 3 + 2. Formal disciplinary cases, people: White 11 12 13, BME
 * 14 15 16 17 (17 twice). 4 of 60 against 3 of 120.
 */
export const casesOverCounts: UnseenWorkbook = {
  fileName: "Indicator 3.xlsx",
  story: "a log of cases with ethnicity, over a workforce that is counts only",
  sheets: [
    {
      name: "Disciplinary log",
      typed: `
Formal disciplinary cases 2024/25
Ref|Employee Number|Ethnicity|Case type|Date opened|Date closed
1|11|White British|Disciplinary - formal|2024-04-22|2024-08-01
2|12|White British|Disciplinary - formal|2024-06-13|2024-09-20
3|13|White Irish|Disciplinary - formal|2024-11-05|2025-04-11
4|14|Black African|Disciplinary - formal|2024-05-08|2024-10-30
5|15|Black African|Disciplinary - formal|2024-07-19|2024-12-12
6|16|Indian|Disciplinary - formal|2024-09-03|2025-01-15
7|17|Black Caribbean|Disciplinary - formal|2024-10-10|2024-11-29
8|17|Black Caribbean|Disciplinary - formal|2025-02-27|
`,
    },
    {
      name: "Workforce",
      typed: `
Clinical staff at 31 March 2025
Band|White|BME|Unknown
5|80|45|3
6|40|15|2
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 80, 45, 3),
    cell(snapshot, "clinical: Band 6", 40, 15, 2),
    cell(snapshot, "clinical", 120, 60, 5),
    cell(snapshot, "all", 120, 60, 5),
    ratio("3", snapshot, [3, 120], [4, 60], [0, 5]),
  ],
  said: [],
};
