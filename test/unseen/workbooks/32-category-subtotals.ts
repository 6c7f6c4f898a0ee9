import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand, without counting the broad groups and their parts twice. March 2024: White 80 + 5 + 15 = 100; Mixed 4, Asian
 * 30, Black 25, Chinese 3, other 2, so BME 64; not stated 6; together 170. March 2025: 104; 5 + 33 + 28 + 3 + 2 = 71; 5; 180.
 */
export const categorySubtotals: UnseenWorkbook = {
  fileName: "Ethnicity profile.xlsx",
  story: "ethnic categories under broad groups that hold their subtotals, two years",
  sheets: [
    {
      name: "Profile",
      typed: `
Ethnicity of the workforce
Ethnicity|Headcount 31 March 2024|Headcount 31 March 2025
White|100|104
   British|80|82
   Irish|5|6
   Any other White background|15|16
Mixed|4|5
   White and Black Caribbean|3|3
   Any other Mixed background|1|2
Asian or Asian British|30|33
   Indian|20|21
   Pakistani|10|12
Black or Black British|25|28
   African|20|24
   Caribbean|5|4
Chinese|3|3
Any other ethnic group|2|2
Not stated|6|5
Total|170|180
`,
    },
  ],
  results: [cell("2024-03-31", "all", 100, 64, 6), cell("2025-03-31", "all", 104, 71, 5)],
  said: [],
};
