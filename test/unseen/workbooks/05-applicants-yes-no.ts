import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand:
 *   White shortlisted  C1 C2 C3 C9 C13 (CP is White Polish) C15 (appointed, so shortlisted too) = 6; appointed C1 C9 C15
 *   BME shortlisted    C4 C5 C10 C14 (PA is Black Somali) = 4; appointed C10
 *   unknown            C6 ("W" is no code: ask) and C7 (99); appointed C6
 *   not shortlisted    C8 C11 C12
 */
export const applicantsYesNo: UnseenWorkbook = {
  fileName: "Recruitment for WRES.xlsx",
  story: "a Yes/No column for every stage under a second header row, bare ethnic codes",
  sheets: [
    {
      name: "Applicants 2024-25",
      merged: ["A1:C1", "D1:E1", "F1:I1"],
      typed: `
Candidate|||Dates||Stage reached
Job Reference|Candidate ID|Ethnic Origin|Advert Closed|Shortlisting Date|Shortlisted|Interviewed|Offered|Appointed
J-77|C1|A|2024-05-20|2024-06-03|Yes|Yes|Yes|Yes
J-77|C2|A|2024-05-20|2024-06-03|Yes|Yes|No|No
J-77|C3|C|2024-05-20|2024-06-03|Yes|No|No|No
J-77|C4|H|2024-05-20|2024-06-03|Yes|Yes|No|No
J-77|C5|N|2024-05-20|2024-06-03|Yes|Yes|Yes|No
J-77|C6|W|2024-05-20|2024-06-03|Yes|Yes|Yes|Yes
J-77|C7|99|2024-05-20|2024-06-03|Yes|No|No|No
J-77|C8|A|2024-05-20||No|No|No|No
J-78|C9|B|2025-01-06|2025-01-20|Yes|Yes|Yes|Yes
J-78|C10|P|2025-01-06|2025-01-20|Yes|Yes|Yes|Yes
J-78|C11|R|2025-01-06||No|No|No|No
J-78|C12|Z|2025-01-06||No|No|No|No
J-78|C13|CP|2025-01-06|2025-01-20|Yes|Yes|No|No
J-78|C14|PA|2025-01-06|2025-01-20|Yes|No|No|No
J-78|C15|A|2025-01-06|2025-01-20||||Yes
`,
    },
  ],
  results: [
    {
      indicator: "2",
      period: "2025-03-31",
      part: "all",
      white: [3, 6],
      bme: [1, 4],
      unknown: [1, 2],
      value: 3 / 6 / (1 / 4),
    },
  ],
  said: [[/"?W"?/, /ethnic/i]],
};
