import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, staff: White 1 2 3 4 5, BME 6 7 8, all clinical Band 6. The day a case was opened decides: White 1 (incident
 * in March, opened in April 2024), BME 6. Not 7 (opened April 2025) and not 2 (opened 2023, closed in the year).
 */
export const fourDatesACase: UnseenWorkbook = {
  fileName: "Disciplinaries.xlsx",
  story: "a case log with the dates of incident, opening, hearing and closing",
  sheets: [
    {
      name: "Disciplinaries",
      typed: `
Case|Employee|Type|Incident|Opened|Hearing|Closed
1|1|Disciplinary|2024-03-10|2024-04-15|2024-06-20|2024-07-01
2|6|Disciplinary|2024-05-01|2024-05-20||
3|7|Disciplinary|2024-12-20|2025-04-10||
4|2|Disciplinary|2023-08-01|2023-09-01|2024-05-10|2024-06-01
`,
    },
    {
      name: "Staff 31 Mar 25",
      typed: `
Employee|Ethnicity|Staff Group|Band
1|White British|Allied Health Professionals|6
2|White British|Allied Health Professionals|6
3|White British|Allied Health Professionals|6
4|White British|Allied Health Professionals|6
5|White Irish|Allied Health Professionals|6
6|Black African|Allied Health Professionals|6
7|Indian|Allied Health Professionals|6
8|Pakistani|Allied Health Professionals|6
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 6", 5, 3, 0),
    cell(snapshot, "clinical", 5, 3, 0),
    cell(snapshot, "all", 5, 3, 0),
    ratio("3", snapshot, [1, 5], [1, 3], [0, 0]),
  ],
  said: [],
};
