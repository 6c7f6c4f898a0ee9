import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand: White 82 + 6 + 16 = 104; Asian 21 + 12 + 4 = 37, Black 24 + 4 = 28, Mixed 5, so BME 70; not stated 5;
 * together 179. "British", "African" and "Other" can be read only with the broad group, which stands on its first row.
 */
export const broadGroupBeside: UnseenWorkbook = {
  fileName: "Pivot with two levels.xlsx",
  story: "a pivot with the broad group in one column and the category in the next",
  sheets: [
    {
      name: "Pivot",
      typed: `
Headcount 31 March 2025

Broad group|Ethnic group|Headcount
White|British|82
|Irish|6
|Other|16
Asian|Indian|21
|Pakistani|12
|Other|4
Black|African|24
|Caribbean|4
Mixed|White and Asian|5
Not stated|Not stated|5
Grand Total||179
`,
    },
  ],
  results: [],
  mayAlso: [cell(snapshot, "all", 104, 70, 5)],
  said: [],
};
