import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/* By hand: six broad groups and none of their parts. White 100; BME 30 + 20 + 10 + 5 = 65; not stated 3. */
export const broadGroups: UnseenWorkbook = {
  fileName: "Broad groups.xlsx",
  story: "headcount by broad ethnic group, of which two happen to be a third",
  sheets: [
    {
      name: "Sheet1",
      typed: `
Headcount by ethnic group, 31 March 2025
Ethnic group|Headcount|%
White|100|59.5%
Mixed|30|17.9%
Asian or Asian British|20|11.9%
Black or Black British|10|6.0%
Other ethnic group|5|3.0%
Not stated|3|1.8%
Total|168|100.0%
`,
    },
  ],
  results: [cell(snapshot, "all", 100, 65, 3)],
  said: [],
};
