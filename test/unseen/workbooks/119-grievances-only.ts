import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * People who complain do not enter a disciplinary process: the workforce can be given, indicator 3 cannot.
 */
export const grievancesOnly: UnseenWorkbook = {
  fileName: "Grievance log.xlsx",
  story: "grievances with the ethnicity of those who raised them, and no disciplinary case",
  sheets: [
    {
      name: "Grievances 24-25",
      typed: `
Grievances and dignity at work complaints 2024/25

Case no|Complainant emp no|Complainant ethnicity|Nature of complaint|Formal / Informal|Date received|Outcome
G01|61001|White British|Bullying by manager|Formal|2024-04-24|Not upheld
G02|61002|Black African|Racial harassment|Formal|2024-06-12|Partly upheld
G03|61003|White British|Banding|Formal|2024-08-05|Upheld
G04|61004|Asian Indian|Flexible working refused|Informal|2024-10-22|Resolved
G05|61005|Black Caribbean|Racial harassment|Formal|2025-01-16|Ongoing
G06|61006|Not stated|Rota|Formal|2025-03-10|Ongoing
`,
    },
    {
      name: "Heads",
      typed: `
31 March 2025|White|BME|Not stated
Headcount|900|300|30
`,
    },
  ],
  results: [cell("2025-03-31", "all", 900, 300, 30)],
  said: [
    [/Grievances 24-25/, /not (formal )?disciplin|no disciplin|says disciplinary|not counted/i],
  ],
};
