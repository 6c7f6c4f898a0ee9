import { cell, seats, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Ethnic backgrounds down and the four kinds of seat across, with the voting seats and the whole board as sums of them and
 * the workforce as the last column. Executives are voting and non-voting ones together. The table of women and men below
 * has the same columns and is no indicator.
 */
export const boardByEthnicBackground: UnseenWorkbook = {
  fileName: "Board diversity 31 March 2025.xlsx",
  story:
    "the board by ethnic background and kind of seat with the workforce beside, and by sex below",
  sheets: [
    {
      name: "Board profile",
      typed: `
Diversity of the Board of Directors as at 31 March 2025

Ethnic background|Exec director (voting)|Exec director (non-voting)|Chair / NED (voting)|Associate NED (non-voting)|All voting|Whole board|Staff in post
White British|5|1|4|1|9|11|2890
White Irish|0|0|1|0|1|1|71
White other|1|0|0|0|1|1|341
Asian / Asian British|0|1|1|0|1|2|611
Black / Black British|1|0|1|0|2|2|389
Mixed / multiple|0|0|0|1|0|1|84
Other ethnic group|0|0|0|0|0|0|112
Not disclosed|1|0|0|0|1|1|103
Total|8|2|7|2|15|19|4601
% BME|12.5%|50.0%|28.6%|50.0%|20.0%|26.3%|26.0%

Sex|Exec director (voting)|Exec director (non-voting)|Chair / NED (voting)|Associate NED (non-voting)|All voting|Whole board|Staff in post
Women|3|1|4|1|7|9|3512
Men|5|1|3|1|8|10|1089
Total|8|2|7|2|15|19|4601
`,
    },
  ],
  results: [
    seats("2025-03-31", "board", [13, 5, 1], [3302, 1196, 103]),
    seats("2025-03-31", "voting", [11, 3, 1], [3302, 1196, 103]),
    seats("2025-03-31", "executive", [7, 2, 1], [3302, 1196, 103]),
  ],
  mayAlso: [cell("2025-03-31", "all", 3302, 1196, 103)],
  said: [],
};
