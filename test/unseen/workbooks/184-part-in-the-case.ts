import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A line for everybody in a case: only the respondents of a formal disciplinary entered the process, 3 White, 3 BME and
 * 1 not stated. Witnesses, complainants and investigating officers stand in the same columns.
 */
export const partInTheCase: UnseenWorkbook = {
  fileName: "ER people in cases.xlsx",
  story:
    "a log of everybody in a case, with a column for the part they have in it, and a headcount",
  sheets: [
    {
      name: "People in cases",
      typed: `
Employee relations: people in cases, April 2024 to March 2025

Case No.|Process|Route|Opened|Person No.|Name|Ethnic Group|Part in Case|Outcome
DC-01|Disciplinary|Formal|2024-04-16|40122|Heal|White British|Respondent|First written warning
DC-01|Disciplinary|Formal|2024-04-16|40385|Osei|Black African|Complainant|
DC-01|Disciplinary|Formal|2024-04-16|40171|Marsh|White British|Witness|
DC-01|Disciplinary|Formal|2024-04-16|40006|Tully|White British|Investigating officer|
DC-02|Disciplinary|Formal|2024-06-03|40410|Begum|Bangladeshi|Respondent|Dismissed
DC-02|Disciplinary|Formal|2024-06-03|40018|Wray|White British|Investigating officer|
DC-02|Disciplinary|Formal|2024-06-03|40227|Lacey|White British|Witness|
DC-02|Disciplinary|Formal|2024-06-03|40230|Mbeki|Black African|Witness|
GR-01|Grievance|Formal|2024-06-20|40385|Osei|Black African|Complainant|Upheld in part
GR-01|Grievance|Formal|2024-06-20|40122|Heal|White British|Respondent|
DC-03|Disciplinary|Informal|2024-07-11|40515|Rao|Indian|Respondent|Informal advice
DC-03|Disciplinary|Informal|2024-07-11|40006|Tully|White British|Investigating officer|
DC-04|Disciplinary|Formal|2024-09-05|40533|Quinn|White Irish|Respondent|No case to answer
DC-04|Disciplinary|Formal|2024-09-05|40534|Adeyemi|Black African|Respondent|First written warning
DC-04|Disciplinary|Formal|2024-09-05|40171|Marsh|White British|Complainant|
DC-04|Disciplinary|Formal|2024-09-05|40611|Ince|White British|Witness|
DC-04|Disciplinary|Formal|2024-09-05|40018|Wray|White British|Investigating officer|
DC-05|Disciplinary|Formal|2024-11-28|40640|Naylor|White British|Respondent|Final written warning
DC-05|Disciplinary|Formal|2024-11-28|40515|Rao|Indian|Witness|
DC-05|Disciplinary|Formal|2024-11-28|40044|Patel|Indian|Investigating officer|
DC-06|Disciplinary|Formal|2025-01-15|40702|Chan|Chinese|Respondent|Open
DC-06|Disciplinary|Formal|2025-01-15|40171|Marsh|White British|Witness|
DC-06|Disciplinary|Formal|2025-01-15|40044|Patel|Indian|Investigating officer|
DC-07|Disciplinary|Formal|2025-03-10|40718|Blake|Not stated|Respondent|Open
DC-07|Disciplinary|Formal|2025-03-10|40006|Tully|White British|Investigating officer|
`,
    },
    {
      name: "Headcount",
      typed: `
Headcount, 31 March 2025

White|1846
BME|652
Not stated|57
All staff|2555
`,
    },
  ],
  results: [
    cell("2025-03-31", "all", 1846, 652, 57),
    ratio("3", "2025-03-31", [3, 1846], [3, 652], [1, 57]),
  ],
  said: [[/Part in Case|Witness|Respondent|Investigating/i]],
};
