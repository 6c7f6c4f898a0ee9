import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * The quarters are those of the calendar, and so is the total. The year of the standard is April 2024 to March 2025, the last three
 * quarters before the total and the one behind it: 28 White, 26 BME, 2 not stated. The 12 of January to March 2024 belong to the year before.
 */
export const calendarQuarters: UnseenWorkbook = {
  fileName: "ER dashboard March 2025.xlsx",
  story:
    "people entering the disciplinary process by calendar quarter, with the total of the calendar year in between",
  sheets: [
    {
      name: "Disciplinary",
      typed: `
Employee Relations dashboard, March 2025
People entering the formal disciplinary process, by quarter in which it was opened (nobody entered twice)

Ethnicity|Jan-Mar 2024|Apr-Jun 2024|Jul-Sep 2024|Oct-Dec 2024|Total 2024|Jan-Mar 2025
White|7|6|9|5|27|8
BME|5|7|4|6|22|9
Not stated|0|1|0|0|1|1
Total|12|14|13|11|50|18
`,
    },
    {
      name: "Headcount",
      typed: `
Headcount at 31 March 2025 (substantive staff)
Ethnicity|Headcount
White|2480
BME|905
Not stated|45
Total|3430
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 2480, 905, 45),
    ratio("3", "2025-03-31", [28, 2480], [26, 905], [2, 45]),
  ],
  said: [[/Jan-Mar 2024|outside|before|earlier|2023\/24|2024-03-31/i]],
};
