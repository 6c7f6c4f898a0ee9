import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The workforce is 3,120, 1,080 and 150 of 4,350. Non-voting and non-executive members are the rest of the board.
 */
export const boardPaperAppendix: UnseenWorkbook = {
  fileName: "Appendix B.xlsx",
  story: "seats with their percentages under merged heads, the workforce as the last line but one",
  sheets: [
    {
      name: "Appx B",
      merged: ["A1:H1", "B3:C3", "D3:E3", "F3:G3"],
      typed: `
Indicator 9: Board representation as at 31 March 2025

|White||BME||Ethnicity unknown||Total
|No.|%|No.|%|No.|%|No.
Total Board members|11|78.6%|3|21.4%|0|0.0%|14
of which: voting members|9|81.8%|2|18.2%|0|0.0%|11
of which: non-voting members|2|66.7%|1|33.3%|0|0.0%|3
of which: Exec Directors|6|85.7%|1|14.3%|0|0.0%|7
of which: Non-Exec Directors|5|71.4%|2|28.6%|0|0.0%|7
Overall workforce|3120|71.7%|1080|24.8%|150|3.4%|4350
Difference (Total Board - Overall workforce)||6.8%||-3.4%||-3.4%
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 3120, 1080, 150),
    seats("2025-03-31", "board", [11, 3, 0], [3120, 1080, 150]),
    seats("2025-03-31", "voting", [9, 2, 0], [3120, 1080, 150]),
    seats("2025-03-31", "executive", [6, 1, 0], [3120, 1080, 150]),
  ],
  said: [],
};
