import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * No employee numbers: a column names the earlier case of the same person, so 11 disciplinary cases are 8 people. 4
 * appeals enter nobody anew (two are of cases of the year before), and suspensions are no process of their own.
 */
export const samePersonAs: UnseenWorkbook = {
  fileName: "Disc cases for EDI.xlsx",
  story:
    "a case log without numbers, where a column tells that two cases are of one person, with appeals and suspensions",
  sheets: [
    {
      name: "Cases",
      typed: `
Formal disciplinary process 2024/25 - for the EDI team, names and numbers removed

Case|Division|Ethnic Group|Type|Date Opened|Same person as|Position
D24-001|Surgery|White|Disciplinary|2024-04-09||Closed - warning
D24-002|Medicine|BME|Disciplinary|2024-04-25||Closed - dismissed
D24-003|Medicine|BME|Disciplinary|2024-05-30||Closed - no action
D24-004|Estates|White|Disciplinary|2024-06-12||Closed - warning
D24-005|Surgery|BME|Disciplinary appeal|2024-06-19|D23-041|Not upheld
D24-006|Medicine|BME|Disciplinary appeal|2024-08-08|D24-002|Reinstated
D24-007|Women's|White|Disciplinary|2024-08-27||Closed - no action
D24-008|Medicine|BME|Disciplinary|2024-09-16|D24-003|Closed - warning
D24-009|Women's|Not known|Disciplinary|2024-10-21||Closed - resigned
D24-010|Corporate|BME|Disciplinary appeal|2024-11-05|D23-047|Upheld
D24-011|Surgery|White|Disciplinary|2024-12-03|D24-001|Closed - dismissed
D24-012|Estates|BME|Disciplinary|2025-01-14||Hearing awaited
D24-013|Medicine|BME|Disciplinary|2025-02-06|D24-003|Investigation
D24-014|Corporate|White|Disciplinary|2025-02-25||Investigation
D24-015|Surgery|White|Disciplinary appeal|2025-03-19|D24-011|Hearing awaited

"Same person as": the member of staff has an earlier case, under the number given.
`,
    },
    {
      name: "Suspensions",
      typed: `
Suspensions 2024/25
Case|Ethnic Group|Suspended From|To|Reason
D24-002|BME|2024-04-26|2024-06-28|Pending disciplinary
D24-009|Not known|2024-10-22|2024-11-30|Pending disciplinary
D24-012|BME|2025-01-15||Pending disciplinary
no case|White|2024-07-01|2024-07-19|Police enquiry, no process opened
no case|BME|2024-11-11|2024-11-25|Medical exclusion (infection)
`,
    },
    {
      name: "Workforce",
      typed: `
Workforce at 31 March 2025
|White|BME|Not known|Total
Headcount|3180|1240|130|4550
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 3180, 1240, 130),
    ratio("3", "2025-03-31", [4, 3180], [3, 1240], [1, 130]),
  ],
  said: [[/appeal/i], [/same person/i]],
};
