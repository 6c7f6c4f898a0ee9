import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Two people in each row: who raised the concern stands before whom it is about, each with an ethnicity. The process
 * counts from its formal start, not from the report, and bank workers are not in the headcount: 3 White, 3 BME
 * (31870 twice), 1 not stated.
 */
export const reporterAndReported: UnseenWorkbook = {
  fileName: "ER tracker.xlsx",
  story:
    "a log of concerns with the ethnicity of the reporter before that of the person concerned, bank workers among them",
  sheets: [
    {
      name: "Tracker",
      typed: `
Employee relations tracker - conduct concerns raised from March 2024

Ref|Date reported|Reported by|Ethnicity of reporter|Person the concern is about|Ethnicity of that person|Contract of that person|Route|Formal process started|Outcome
ER-2401|2024-03-20|30551|White British|31870|Black African|Substantive|Formal disciplinary|2024-04-15|First written warning
ER-2402|2024-04-30|Patient||32004|White British|Substantive|Formal disciplinary|2024-05-21|No case to answer
ER-2403|2024-05-08|30877|Indian|30412|White British|Substantive|Informal resolution||Facilitated talk
ER-2404|2024-06-14|31115|Black Caribbean|30998|White British|Substantive|Grievance|2024-07-02|Partly upheld
ER-2405|2024-07-09|30551|White British|B7712|Black African|Bank|Formal disciplinary|2024-07-22|Removed from bank
ER-2406|2024-08-01|31603|White British|31442|Indian|Substantive|Formal disciplinary|2024-08-19|Final written warning
ER-2407|2024-09-12|30230|White Irish|32117|Filipino|Substantive|Formal disciplinary|2024-10-01|No case to answer
ER-2408|2024-10-03|31442|Indian|31603|White British|Substantive|Formal disciplinary|2024-10-24|First written warning
ER-2409|2024-11-18|30551|White British|B8030|Pakistani|Bank|Formal disciplinary|2024-12-02|Removed from bank
ER-2410|2024-12-10|Relative||31870|Black African|Substantive|Formal disciplinary|2025-01-07|Dismissed
ER-2411|2025-01-15|32004|White British|31290|White British|Substantive|Formal disciplinary|2025-02-03|Open
ER-2412|2025-01-22|31028|White British|AG|Black African|Agency|Reported to agency||Placement ended
ER-2413|2025-03-10|30877|Indian|30675|White British|Substantive|Formal disciplinary|2025-04-22|Open
ER-2414|2025-03-17|31777|Chinese|32240|Not stated|Substantive|Formal disciplinary|2025-03-28|Open
`,
    },
    {
      name: "Headcount",
      typed: `
Staff in post 31 March 2025 (substantive, bank not counted)
Ethnic group|Headcount
White|2140
BME|710
Not stated|95
Total|2945
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 2140, 710, 95),
    ratio("3", "2025-03-31", [3, 2140], [3, 710], [1, 95]),
  ],
  said: [[/bank|contract of that person/i], [/outside|after|April 2025|2025-04/i]],
};
