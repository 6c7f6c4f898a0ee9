import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The year 2023/24 is complete: 41 of 3,204 and 29 of 1,120. Of 2024/25 there are nine months only, which are not the year to
 * 31 March 2025: no figure of that date can be told. What is given for the end of December may be told as such.
 */
export const nineMonthsSoFar: UnseenWorkbook = {
  fileName: "ER Q3 report.xlsx",
  story: "disciplinary cases of a full year beside those of the first nine months of the next",
  sheets: [
    {
      name: "Q3",
      merged: ["B3:C3", "D3:E3"],
      typed: `
Employee Relations: Q3 report to People Committee, January 2025

|2023/24 full year||2024/25 to end of December (9 months)
|Headcount 31/03/2024|Entered formal disciplinary|Headcount 31/12/2024|Entered formal disciplinary
White|3204|41|3251|27
BME|1120|29|1198|24
Not stated|96|2|88|1
Total|4420|72|4537|52

The figure for the whole of 2024/25 follows with the Q4 report.
`,
    },
  ],
  results: [
    cell("2024-03-31", "all", 3204, 1120, 96),
    ratio("3", "2024-03-31", [41, 3204], [29, 1120], [2, 96]),
  ],
  mayAlso: [
    cell("2024-12-31", "all", 3251, 1198, 88),
    ratio("3", "2024-12-31", [27, 3251], [24, 1198], [1, 88]),
  ],
  said: [
    [
      /\bdec|nine|9 months|31\/12|2024-12|year to date|part of (a|the) year|(whole|full|complete) year|labels do not tell what its numbers are/i,
    ],
  ],
  knownGap: "refused: a full year beside nine months of the next",
};
