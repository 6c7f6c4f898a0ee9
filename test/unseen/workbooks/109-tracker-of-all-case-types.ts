import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Formal disciplinary cases by the day the investigation was commissioned. White: 501, 505, 514. BME: 502 (twice),
 * 507, 515. Unknown: 510. 511 was commissioned in the year before, 512 in the year after.
 */
export const trackerOfAllCaseTypes: UnseenWorkbook = {
  fileName: "ER tracker 2024-25.xlsx",
  story: "every kind of case in one tracker, two dates, one person twice, heads on another sheet",
  sheets: [
    {
      name: "ER cases",
      typed: `
Ref|Date rec'd|Staff no.|Case category|Formal / informal|Formal inv. commissioned|Ethnicity|Outcome
ER1|2024-04-15|501|Disciplinary|Formal|2024-04-22|White British|First written warning
ER2|2024-06-03|502|Disciplinary|Formal|2024-06-11|Black African|No case to answer
ER3|2024-06-10|503|Disciplinary|Informal||White British|Reflective conversation
ER4|2024-06-24|504|Grievance|Formal|2024-07-01|Asian Indian|Not upheld
ER5|2024-09-02|505|Disciplinary|Formal|2024-09-09|White Irish|Dismissal
ER6|2024-09-20|506|Sickness absence|Formal|2024-09-30|White British|Stage 2
ER7|2024-09-25|507|Disciplinary|Formal|2024-10-02|Asian Pakistani|Final written warning
ER8|2025-01-06|502|Disciplinary|Formal|2025-01-15|Black African|Ongoing
ER9|2025-02-03|509|Capability|Formal|2025-02-10|White British|Ongoing
ER10|2025-02-25|510|Disciplinary|Formal|2025-03-03|Not stated|Ongoing
ER11|2024-02-20|511|Disciplinary|Formal|2024-03-19|White British|First written warning
ER12|2025-03-20|512|Disciplinary|Formal|2025-04-10|Black Caribbean|Ongoing
ER13|2024-11-01|513|Dignity at work|Formal|2024-11-11|Mixed White & Asian|Mediation
ER14|2025-02-10|514|Disciplinary|Formal|2025-02-18|White British|Ongoing
ER15|2024-11-28|515|Disciplinary|Formal|2024-12-05|Chinese|No case to answer
`,
    },
    {
      name: "Denominator",
      typed: `
Workforce at 31/03/2025 (excl. bank)

Ethnicity|Headcount
White|1840
BME|620
Not stated|40
Total|2500
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 1840, 620, 40),
    ratio("3", "2025-03-31", [3, 1840], [3, 620], [1, 40]),
  ],
  said: [[/ER cases/, /outside the year|not in the year|another year/i]],
};
