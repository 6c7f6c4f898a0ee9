import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Requests for flexible working are no recruitment: nothing of the standard can be reported.
 */
export const flexibleWorking: UnseenWorkbook = {
  fileName: "Flex working monitoring.xlsx",
  story: "requests for flexible working by ethnicity, laid out like a recruitment funnel",
  sheets: [
    {
      name: "Monitoring",
      typed: `
Flexible working requests 2024/25 by ethnicity (year to 31 March 2025)

Ethnic group|Requests submitted|Considered by panel|Approved|% approved
White|320|300|270|90.0%
BME|140|130|91|70.0%
Not stated|12|12|9|75.0%
Total|472|442|370|83.7%
`,
    },
  ],
  results: [],
  said: [[/^refused/]],
};
