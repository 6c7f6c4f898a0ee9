import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Those who started in the year are neither the workforce nor the applicants: no indicator can be had from them.
 */
export const newStartersOnly: UnseenWorkbook = {
  fileName: "New starters 2024-25.xlsx",
  story: "the starters of a year, which look like a staff list",
  sheets: [
    {
      name: "Starters",
      typed: `
New starters 1 April 2024 to 31 March 2025

Emp No|Start Date|Staff Group|Pay Band|Ethnic Origin|Source
40001|2024-04-08|Nursing and Midwifery Registered|Band 5|White - British|NHS Jobs
40002|2024-05-06|Nursing and Midwifery Registered|Band 5|Black or Black British - African|International
40003|2024-07-01|Administrative and Clerical|Band 3|White - British|NHS Jobs
40004|2024-09-02|Allied Health Professionals|Band 6|Asian or Asian British - Indian|NHS Jobs
40005|2024-10-14|Additional Clinical Services|Band 2|White - Irish|NHS Jobs
40006|2024-12-09|Medical and Dental|Consultant|Asian or Asian British - Pakistani|BMJ
40007|2025-01-20|Administrative and Clerical|Band 4|Not Stated|NHS Jobs
40008|2025-03-03|Nursing and Midwifery Registered|Band 5|White - British|NHS Jobs
`,
    },
  ],
  results: [],
  said: [[/starter|joiner/i, /not the workforce|not staff in post|snapshot/i]],
};
