import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Each month counts the twelve before it, so the months cannot be added; the list tells the year: four, four and one.
 */
export const rollingTwelveMonths: UnseenWorkbook = {
  fileName: "Disciplinary dashboard.xlsx",
  story:
    "the cases of the year, and a dashboard of rolling twelve months with the headcount of each month",
  sheets: [
    {
      name: "Formal cases 24-25",
      typed: `
No.|Employee|Ethnicity|Hearing type|Date formal investigation commissioned|Outcome
1|82001|White - British|Disciplinary|2024-04-22|Warning
2|82002|Black or Black British - African|Disciplinary|2024-05-13|Warning
3|82003|White - British|Disciplinary|2024-07-01|No case
4|82004|Asian or Asian British - Indian|Disciplinary|2024-07-29|Dismissed
5|82005|White - Irish|Disciplinary|2024-09-09|Warning
6|82006|Mixed - White & Asian|Disciplinary|2024-10-07|No case
7|82007|White - British|Ill health capability|2024-10-21|Dismissed
8|82008|Not Stated|Disciplinary|2024-12-02|Warning
9|82009|Black or Black British - Caribbean|Disciplinary|2025-01-20|Pending
10|82010|White - British|Disciplinary|2025-03-03|Pending
`,
    },
    {
      name: "Rolling",
      typed: `
Disciplinary cases, rolling 12 months
Month|White cases (12m)|BME cases (12m)|Unknown cases (12m)|White headcount|BME headcount|Unknown headcount|Ratio
Oct-24|6|5|0|1480|730|40|1.69
Nov-24|5|5|0|1485|735|40|2.02
Dec-24|5|5|1|1490|740|40|2.01
Jan-25|4|5|1|1490|745|40|2.50
Feb-25|4|4|1|1495|750|40|1.99
Mar-25|4|4|1|1500|750|40|2.00
`,
    },
  ],
  results: [ratio("3", "2025-03-31", [4, 1500], [4, 750], [1, 40])],
  mayAlso: [cell("2025-03-31", "all", 1500, 750, 40)],
  said: [],
};
