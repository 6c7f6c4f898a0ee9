import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Vacant seats are nobody. Everyone 13 and 3, with a vote 11 and 2, executives 7 and 1.
 */
export const vacantSeats: UnseenWorkbook = {
  fileName: "Board composition.xlsx",
  story: "the board by kind of seat, with vacancies, associates and the workforce beneath",
  sheets: [
    {
      name: "Board",
      typed: `
Board of Directors: ethnicity at 31 March 2025

|White|BME|Prefer not to say|Vacant|Total seats
Executive directors (voting)|5|1|0|1|7
Executive directors (non-voting)|2|0|0|0|2
Non-executive directors incl. Chair (voting)|6|1|0|1|8
Associate non-executive directors (non-voting)|0|1|0|0|1
Total|13|3|0|2|18
Workforce headcount|3400|1450|150||5000
`,
    },
  ],
  results: [
    seats("2025-03-31", "board", [13, 3, 0], [3400, 1450, 150]),
    seats("2025-03-31", "voting", [11, 2, 0], [3400, 1450, 150]),
    seats("2025-03-31", "executive", [7, 1, 0], [3400, 1450, 150]),
  ],
  mayAlso: [cell("2025-03-31", "all", 3400, 1450, 150)],
  said: [],
};
