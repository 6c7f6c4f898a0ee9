import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Board of 14 in 2024 and of 15 in 2025; voting and non-voting make the whole, as do executive and non-executive.
 */
export const boardReturnTwoYears: UnseenWorkbook = {
  fileName: "Ind 9 return.xlsx",
  story: "the board part of the national return, two years side by side with the workforce below",
  sheets: [
    {
      name: "Indicator 9",
      merged: ["B3:D3", "E3:G3"],
      typed: `
Percentage difference between Board membership and overall workforce

|31 March 2024|||31 March 2025
|White|BME|Unknown|White|BME|Unknown
Total Board members|12|2|0|11|3|1
of which: Voting Board members|10|2|0|9|2|1
of which: Non-voting Board members|2|0|0|2|1|0
of which: Exec Board members|6|0|0|6|1|0
of which: Non-executive Board members|6|2|0|5|2|1
Number of staff in overall workforce|3200|900|50|3100|1000|60
`,
    },
  ],
  results: [
    cell("2024-03-31", "all", 3200, 900, 50),
    cell("2025-03-31", "all", 3100, 1000, 60),
    seats("2024-03-31", "board", [12, 2, 0], [3200, 900, 50]),
    seats("2024-03-31", "voting", [10, 2, 0], [3200, 900, 50]),
    seats("2024-03-31", "executive", [6, 0, 0], [3200, 900, 50]),
    seats("2025-03-31", "board", [11, 3, 1], [3100, 1000, 60]),
    seats("2025-03-31", "voting", [9, 2, 1], [3100, 1000, 60]),
    seats("2025-03-31", "executive", [6, 1, 0], [3100, 1000, 60]),
  ],
  said: [],
};
