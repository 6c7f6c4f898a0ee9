import { ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * External adverts stand on one sheet, expressions of interest of one's own staff on the next: indicator 2 covers both, and
 * nobody is on both. Sifted in, both sheets: 8 White, 8 BME, 1 not stated; appointed 5, 2 and 0.
 */
export const internalAndExternalAdverts: UnseenWorkbook = {
  fileName: "Recruitment list for WRES.xlsx",
  story:
    "candidates of external adverts on one sheet, of internal expressions of interest on the next",
  sheets: [
    {
      name: "Trac external",
      typed: `
Trac download: external adverts, shortlisted and appointed, 1 April 2024 to 31 March 2025

Vacancy|Post|Candidate ID|Ethnic Background|Sifted In|Sift Date|Interview Result
TR-1187|Staff Nurse, Ward 3|EX40118|White British|Yes|2024-04-29|Appointable, offered and accepted
TR-1187|Staff Nurse, Ward 3|EX40121|Black African|Yes|2024-04-29|Not successful
TR-1187|Staff Nurse, Ward 3|EX40122|Indian|Yes|2024-04-29|Appointable, offered and accepted
TR-1187|Staff Nurse, Ward 3|EX40130|Pakistani|No||
TR-1240|Ward Clerk|EX40502|White British|Yes|2024-07-15|Not successful
TR-1240|Ward Clerk|EX40504|White Irish|Yes|2024-07-15|Appointable, offered and accepted
TR-1240|Ward Clerk|EX40511|Chinese|No||
TR-1240|Ward Clerk|EX40513|Bangladeshi|Yes|2024-07-15|Did not attend
TR-1302|Dietitian|EX41007|White British|Yes|2024-11-04|Appointable, offered and accepted
TR-1302|Dietitian|EX41009|Indian|Yes|2024-11-04|Not successful
TR-1302|Dietitian|EX41015|Not stated|Yes|2024-11-04|Not successful
TR-1302|Dietitian|EX41016|White British|No||
`,
    },
    {
      name: "Internal EOI",
      typed: `
Expressions of interest and internal-only adverts 2024/25 (run by the Resourcing team, not on Trac)

EOI Ref|Role|Candidate ID|Ethnic Background|Sifted In|Sift Date|Interview Result
EOI-07|Deputy Ward Manager|IN0031|White British|Yes|2024-06-10|Appointable, offered and accepted
EOI-07|Deputy Ward Manager|IN0032|Black African|Yes|2024-06-10|Not successful
EOI-07|Deputy Ward Manager|IN0033|Filipino|Yes|2024-06-10|Not successful
EOI-12|Clinic Coordinator|IN0050|White British|Yes|2024-09-02|Not successful
EOI-12|Clinic Coordinator|IN0051|Black Caribbean|Yes|2024-09-02|Appointable, offered and accepted
EOI-12|Clinic Coordinator|IN0053|White Polish|Yes|2024-09-02|Not successful
EOI-19|Practice Educator|IN0077|White British|Yes|2025-02-03|Appointable, offered and accepted
EOI-19|Practice Educator|IN0078|Indian|Yes|2025-02-03|Not successful
EOI-19|Practice Educator|IN0081|Indian|No||
`,
    },
  ],
  results: [ratio("2", "2025-03-31", [5, 8], [2, 8], [0, 1])],
  said: [],
};
