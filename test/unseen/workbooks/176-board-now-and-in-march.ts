import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The paper of October shows the board of the day first, that of 31 March second: only the latter is indicator 9 of the year,
 * 12 White, 4 BME and 1 not declared against the workforce of the same day. Vacant seats are no members, the population
 * served is no workforce. What is given for 1 October may be told as such.
 */
export const boardNowAndInMarch: UnseenWorkbook = {
  fileName: "Board paper Oct 25 Appendix C.xlsx",
  story:
    "the board of the day before that of 31 March, with vacancies, the workforce and the population served",
  sheets: [
    {
      name: "Appendix C",
      merged: ["B3:E3", "F3:I3"],
      typed: `
Trust Board 2 October 2025. Appendix C: diversity of the Board

|At 1 October 2025||||At 31 March 2025
|White|BME|Not declared|Vacant|White|BME|Not declared|Vacant
Executive directors (voting)|4|2|0|0|5|1|0|0
Executive directors (non-voting)|1|1|0|1|2|0|0|1
Chair and non-executive directors (voting)|4|3|0|1|5|2|1|0
Associate non-executive directors (non-voting)|1|0|0|0|0|1|0|0
Board total|10|6|0|2|12|4|1|1
Workforce (headcount)|2512|1003|71||2540|948|74
Population served (Census 2021)|318400|51200|||318400|51200
`,
    },
  ],
  results: [
    seats("2025-03-31", "board", [12, 4, 1], [2540, 948, 74]),
    seats("2025-03-31", "voting", [10, 3, 1], [2540, 948, 74]),
    seats("2025-03-31", "executive", [7, 1, 0], [2540, 948, 74]),
  ],
  mayAlso: [
    seats("2025-10-01", "board", [10, 6, 0], [2512, 1003, 71]),
    seats("2025-10-01", "voting", [8, 5, 0], [2512, 1003, 71]),
    seats("2025-10-01", "executive", [5, 3, 0], [2512, 1003, 71]),
    cell("2025-03-31", "all", 2540, 948, 74),
    cell("2025-10-01", "all", 2512, 1003, 71),
  ],
  said: [],
};
