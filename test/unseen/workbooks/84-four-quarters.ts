import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: White 210 + 190 + 180 + 220 = 800 shortlisted, 40 + 35 + 33 + 42 = 150 appointed; ethnic minority 120 + 110 +
 * 130 + 140 = 500 and 16 + 14 + 15 + 15 = 60; not stated 20 and 2. The full year is no fifth quarter.
 */
export const fourQuarters: UnseenWorkbook = {
  fileName: "Recruitment KPI.xlsx",
  story: "shortlisted and appointed for each quarter and the full year under two header rows",
  sheets: [
    {
      name: "KPI",
      merged: ["B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2"],
      typed: `
Recruitment KPI: shortlisting to appointment, 2024/25
|Q1||Q2||Q3||Q4||Full year
|Shortlisted|Appointed|Shortlisted|Appointed|Shortlisted|Appointed|Shortlisted|Appointed|Shortlisted|Appointed
White|210|40|190|35|180|33|220|42|800|150
Ethnic minority|120|16|110|14|130|15|140|15|500|60
Not stated|5|1|6|0|4|1|5|0|20|2
Total|335|57|306|49|314|49|365|57|1320|212
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [150, 800], [60, 500], [2, 20])],
  said: [],
};
