import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: 1 of 14 against 600 of 2,500; 2 of 14 against 660 of 2,540; 3 of 14 against 740 of 2,550.
 */
export const boardByYear: UnseenWorkbook = {
  fileName: "Indicator 9 history.xlsx",
  story: "years down, board and workforce side by side under two header rows with totals",
  sheets: [
    {
      name: "Ind 9",
      merged: ["B3:E3", "F3:I3"],
      typed: `
Indicator 9: Board compared with workforce

As at 31 March|Board members||||Workforce
|White|BME|Not stated|Total|White|BME|Not stated|Total
2023|12|1|1|14|1800|600|100|2500
2024|11|2|1|14|1790|660|90|2540
2025|10|3|1|14|1750|740|60|2550
`,
    },
  ],
  results: [
    seats("2023-03-31", "board", [12, 1, 1], [1800, 600, 100]),
    seats("2024-03-31", "board", [11, 2, 1], [1790, 660, 90]),
    seats("2025-03-31", "board", [10, 3, 1], [1750, 740, 60]),
  ],
  mayAlso: [
    cell("2023-03-31", "all", 1800, 600, 100),
    cell("2024-03-31", "all", 1790, 660, 90),
    cell("2025-03-31", "all", 1750, 740, 60),
  ],
  said: [],
};
