import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: White 1 2 3 shortlisted, 1 appointed; BME 4 5 7 shortlisted, 4 appointed. Application 6 was closed on
 * 05/13/2024, which is no day in the order of the others: it is left out and named.
 */
export const datesOfEveryKind: UnseenWorkbook = {
  fileName: "Merged applicants.xlsx",
  story: "closing dates pasted from several systems, each in its own form",
  sheets: [
    {
      name: "All",
      typed: `
Applications April 2024 to March 2025
Vacancy|Applicant ID|Closing Date|Outcome|Ethnicity
V1|1|'03-May-2024|Appointed|White British
V1|2|'2024-05-03 09:12:44|Shortlisted|White British
V1|3|'3 May 2024|Shortlisted|White Irish
V1|4|'03/05/24|Appointed|Indian
V1|5|2024-05-03|Shortlisted|Black African
V1|6|'05/13/2024|Shortlisted|Black African
V1|7|'04/05/2024|Shortlisted|Chinese
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [1, 3], [1, 3], [0, 0])],
  said: [[/05\/13\/2024|date/]],
};
