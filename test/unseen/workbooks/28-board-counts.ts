import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";
const workforce = [2250, 690, 60] as const;

/*
 * By hand: 2 of 15, 2 of 11 and none of 6 against 690 of 3,000: 9.67, 4.82 and 23.00 points below the workforce.
 * The BME share of that workforce, 23 %, may be given too.
 */
export const boardCounts: UnseenWorkbook = {
  fileName: "Board diversity.xlsx",
  story: "board counts typed from the register, with the workforce below",
  sheets: [
    {
      name: "Indicator 9",
      typed: `
Board representation at 31 March 2025

|White|BME|Unknown|Total
Total board members|12|2|1|15
of which voting|9|2|0|11
of which non-voting|3|0|1|4
of which executive|5|0|1|6
of which non-executive|7|2|0|9
Overall workforce|2250|690|60|3000
`,
    },
  ],
  results: [
    seats(snapshot, "board", [12, 2, 1], workforce),
    seats(snapshot, "voting", [9, 2, 0], workforce),
    seats(snapshot, "executive", [5, 0, 1], workforce),
  ],
  mayAlso: [cell(snapshot, "all", 2250, 690, 60)],
  said: [],
};
