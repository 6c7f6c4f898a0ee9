import type { UnseenWorkbook } from "../unseen-workbook";

/* How many BME applicants were appointed is withheld, so no ratio can be given: neither with none nor with the total's rest. */
export const withheldAppointments: UnseenWorkbook = {
  fileName: "Recruitment published.xlsx",
  story: "indicator 2 with a withheld number of appointments",
  sheets: [
    {
      name: "2024-25",
      typed: `
Recruitment 2024/25
Ethnicity|Shortlisted|Appointed
White|240|61
BME|55|~
Unknown|12|~
Total|307|70
~ fewer than 10, withheld
`,
    },
  ],
  results: [],
  said: [[/BME/, /appointed/]],
};
