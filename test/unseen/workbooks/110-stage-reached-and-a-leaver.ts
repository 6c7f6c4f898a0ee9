import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Formal is what has a date of moving to formal. In the year: 6005 (White), 6002 twice and 6008 (BME), and 7777, who
 * has left and is on no list: unknown. 6010 moved to formal in April 2025.
 */
export const stageReachedAndALeaver: UnseenWorkbook = {
  fileName: "Discip log FY2425.xlsx",
  story: "the stage a case reached, ethnicity only on the staff list, a misspelt header, a leaver",
  sheets: [
    {
      name: "Discip log",
      typed: `
Dissiplinary cases log FY 24/25 - CONFIDENTIAL

Emp No|Staff name|Allegation|Stage reached|Date of fact find|Date moved to formal|Suspended?
6002|A Osei|Attendance|Formal investigation|2024-04-10|2024-05-02|No
6001|B Shaw|Conduct|Fact find only - closed|2024-05-11||No
6008|C Lewis|Conduct|Hearing|2024-06-01|2024-06-20|No
6005|D Moss|Fraud|Formal investigation|2024-08-01|2024-08-19|Yes
6012|E Pike|Conduct|Informal resolution (Just Culture)|2024-10-10||No
6002|A Osei|Conduct|Hearing|2025-01-02|2025-01-20|No
7777|F Reed|Conduct|Formal investigation|2025-02-01|2025-02-14|No
6010|G Hart|Conduct|Formal investigation|2025-03-20|2025-04-04|No
`,
    },
    {
      name: "SIP",
      typed: `
Staff in post 31 March 2025
Employee Number|Staff Group|Band|Ethnic Origin
6001|Nursing and Midwifery Registered|Band 5|White - British
6002|Nursing and Midwifery Registered|Band 5|Black or Black British - African
6003|Nursing and Midwifery Registered|Band 5|White - British
6004|Nursing and Midwifery Registered|Band 6|Asian or Asian British - Indian
6005|Nursing and Midwifery Registered|Band 6|White - British
6006|Nursing and Midwifery Registered|Band 6|White - Irish
6007|Administrative and Clerical|Band 3|White - British
6008|Administrative and Clerical|Band 3|Black or Black British - Caribbean
6009|Administrative and Clerical|Band 3|Not Stated
6010|Administrative and Clerical|Band 7|White - British
6011|Administrative and Clerical|Band 4|Mixed - White & Asian
6012|Administrative and Clerical|Band 4|White - British
`,
    },
  ],
  results: [
    cell("2025-03-31", "clinical: Band 5", 2, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 2, 1, 0),
    cell("2025-03-31", "clinical", 4, 2, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 1, 1),
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 3, 2, 1),
    cell("2025-03-31", "all", 7, 4, 1),
    ratio("3", "2025-03-31", [1, 7], [2, 4], [1, 1]),
  ],
  said: [[/7777|leaver|not on (the|a|any|its) .*list|unmatched/i]],
};
