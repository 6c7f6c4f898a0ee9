import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A row an allegation; 71003 stands on both sheets; 71006 began the year before. Three White, three BME, one not known.
 */
export const liveAndClosed: UnseenWorkbook = {
  fileName: "Case tracker v9.xlsx",
  story: "live and closed cases on two sheets, several allegations a case, one case on both",
  sheets: [
    {
      name: "LIVE",
      typed: `
LIVE CASES
Case Ref|Assignment|Ethnic Group|Process|Formal from|Allegation|Stage
D4|71004|White British|Disciplinary - formal|2025-01-15|1|Investigation
D5|71005|Asian Indian|Disciplinary - formal|2025-02-12|1|Investigation
D5|71005|Asian Indian|Disciplinary - formal|2025-02-12|2|Investigation
D5|71005|Asian Indian|Disciplinary - formal|2025-02-12|3|Investigation
D3|71003|Black African|Disciplinary - formal|2024-09-20|1|Appeal
G1|71008|White British|Grievance - formal|2025-02-03|1|Hearing
`,
    },
    {
      name: "CLOSED",
      typed: `
CLOSED CASES
Case Ref|Assignment|Ethnic Group|Process|Formal from|Allegation|Outcome
D1|71001|White British|Disciplinary - formal|2024-06-03|1|Written warning
D1|71001|White British|Disciplinary - formal|2024-06-03|2|No case
D2|71002|Black Caribbean|Disciplinary - formal|2024-07-11|1|Dismissal
D3|71003|Black African|Disciplinary - formal|2024-09-20|1|Dismissal
D6|71006|White British|Disciplinary - formal|2023-12-05|1|Written warning
D7|71007|White British|Disciplinary - informal|2024-08-22|1|Advice
D8|71009|Not stated|Disciplinary - formal|2024-11-04|1|No case
D9|71010|White Irish|Disciplinary - formal|2024-10-10|1|Written warning
`,
    },
    {
      name: "Denominators",
      typed: `
Staff in post 31 March 2025
White|BME|Not stated
1200|600|60
`,
    },
  ],
  results: [ratio("3", "2025-03-31", [3, 1200], [3, 600], [1, 60])],
  mayAlso: [cell("2025-03-31", "all", 1200, 600, 60)],
  said: [],
};
