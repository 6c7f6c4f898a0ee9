import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Cases that were closed in the year may have begun before it: entries into the process are not known.
 */
export const closedCases: UnseenWorkbook = {
  fileName: "ER closed cases.xlsx",
  story: "a log of cases closed in the year that tells no beginning, beside the headcount",
  sheets: [
    {
      name: "Closed 24-25",
      typed: `
ER cases closed in 2024/25

Case no|Closed on|Directorate|Case type|Ethnicity|Outcome
ER/901|2024-04-18|Surgery|Disciplinary|White|First written warning
ER/902|2024-04-30|Surgery|Disciplinary|BME|Dismissed
ER/903|2024-05-21|Estates|Disciplinary|White|No case to answer
ER/904|2024-06-11|Medicine|Grievance|BME|Not upheld
ER/905|2024-07-09|Medicine|Disciplinary|BME|Final written warning
ER/906|2024-08-02|Medicine|Disciplinary|White|First written warning
ER/907|2024-09-17|Finance|Disciplinary|White|No case to answer
ER/908|2024-10-22|Surgery|Disciplinary|BME|First written warning
ER/909|2024-11-05|Women|Disciplinary|BME|No case to answer
ER/910|2025-01-14|Women|Disciplinary|Not known|Dismissed
ER/911|2025-02-06|Estates|Disciplinary|White|First written warning
ER/912|2025-03-19|Medicine|Grievance|White|Upheld
`,
    },
    {
      name: "Headcount 31 Mar 25",
      typed: `
|White|BME|Not known
Headcount at 31 March 2025|2000|900|50
`,
    },
  ],
  results: [],
  mayAlso: [cell("2025-03-31", "all", 2000, 900, 50)],
  said: [[/Closed on/i]],
};
