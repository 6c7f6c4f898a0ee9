import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * People who entered a formal disciplinary process from April 2024 to March 2025: 1001 and 1006 White; 1002 (two
 * cases, four rows) and 1008 BME; 1007 not stated. 1003 is informal, 1004 capability, 1005 was opened in February
 * 2024.
 */
export const aRowAnAllegation: UnseenWorkbook = {
  fileName: "ER log.xlsx",
  story: "a case log with a row for each allegation and a person with two cases",
  sheets: [
    {
      name: "ER Log",
      typed: `
Case Ref|Emp No|Dept|Ethnicity|Alleg. No|Allegation|Case Type|Formal Y/N|Date Opened|Hearing Date|Sanction
ER/23/088|1005|Theatres|White British|1|Theft|Disciplinary|Y|2024-02-12|2024-06-03|Dismissal
ER/24/001|1001|Pharmacy|White British|1|Attitude|Disciplinary|Y|2024-04-22|2024-08-01|First written warning
ER/24/001|1001|Pharmacy|White British|2|Breach of confidentiality|Disciplinary|Y|2024-04-22|2024-08-01|First written warning
ER/24/002|1002|Ward 9|Black African|1|Sleeping on duty|Disciplinary|Y|2024-05-09|2024-09-12|Final written warning
ER/24/002|1002|Ward 9|Black African|2|Record keeping|Disciplinary|Y|2024-05-09|2024-09-12|No case to answer
ER/24/002|1002|Ward 9|Black African|3|Attitude|Disciplinary|Y|2024-05-09|2024-09-12|No case to answer
ER/24/003|1003|Ward 2|Indian|1|Lateness|Disciplinary|N|2024-06-17||Informal resolution
ER/24/004|1004|Estates|White British|1|Performance|Capability|Y|2024-07-01|2024-12-02|Redeployed
ER/24/005|1006|Ward 2|White Irish|1|Assault|Disciplinary|Y|2024-10-28||
ER/24/006|1002|Ward 9|Black African|1|Medication error|Disciplinary|Y|2025-01-20||
ER/24/007|1007|Portering|Not Stated|1|Attitude|Disciplinary|Y|2025-02-11||
ER/24/008|1008|Imaging|Pakistani|1|Fraud|Disciplinary|Y|2025-03-03||
`,
    },
    {
      name: "Workforce",
      typed: `
Headcount at 31 March 2025
Ethnic group|Headcount|% of known
White|1500|75.0%
BME|500|25.0%
Not stated|40
Total|2040|100.0%
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 1500, 500, 40),
    ratio("3", "2025-03-31", [2, 1500], [2, 500], [1, 40]),
  ],
  said: [[/outside|earlier|before|2024-02|February/i]],
};
