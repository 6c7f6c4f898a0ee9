import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A concern is raised in one month and becomes a formal disciplinary some weeks later, or never. Those count that began from
 * April 2024 to March 2025, 3 White and 3 BME: three of them were raised in the year before, two raised in
 * March 2025 began in April.
 */
export const formalBegan: UnseenWorkbook = {
  fileName: "Conduct tracker and staff.xlsx",
  story:
    "a tracker of concerns with the day each was raised and the day the formal process began, beside the staff",
  sheets: [
    {
      name: "Staff 310325",
      typed: `
Staff in post 31/03/2025

Payroll Ref|Name|Service|Staff Group|Ethnicity|Band|WTE
P0101|Ashby|Inpatients|Nursing and Midwifery Registered|White British|Band 5|1
P0102|Bello|Inpatients|Nursing and Midwifery Registered|Black African|Band 5|1
P0103|Carr|Inpatients|Nursing and Midwifery Registered|White British|Band 6|1
P0104|Dass|Inpatients|Nursing and Midwifery Registered|Indian|Band 6|0.8
P0105|Eyre|Community|Nursing and Midwifery Registered|White British|Band 6|1
P0106|Fagan|Community|Nursing and Midwifery Registered|White Irish|Band 7|1
P0107|Gyamfi|Community|Nursing and Midwifery Registered|Black African|Band 5|1
P0108|Hirst|Therapies|Allied Health Professionals|White British|Band 6|0.6
P0109|Iqbal|Therapies|Allied Health Professionals|Pakistani|Band 7|1
P0110|Jolly|Inpatients|Additional Clinical Services|White British|Band 3|1
P0111|Khan|Inpatients|Additional Clinical Services|Pakistani|Band 3|1
P0112|Lowe|Inpatients|Additional Clinical Services|Not Stated|Band 2|1
P0113|Mensah|Inpatients|Additional Clinical Services|Black African|Band 2|1
P0114|North|Inpatients|Additional Clinical Services|White British|Band 2|0.4
P0115|Orton|Corporate|Administrative and Clerical|White British|Band 4|1
P0116|Parmar|Corporate|Administrative and Clerical|Indian|Band 4|1
P0117|Quick|Corporate|Administrative and Clerical|White British|Band 8a|1
P0118|Reid|Corporate|Administrative and Clerical|White British|Band 3|1
P0119|Sims|Estates|Estates and Ancillary|White British|Band 3|1
P0120|Tran|Estates|Estates and Ancillary|Chinese|Band 2|1
`,
    },
    {
      name: "Conduct",
      typed: `
Concerns about conduct: tracker

Concern|Payroll Ref|Name|Ethnicity|Concern Raised|Decision Meeting|Decision|Formal Disciplinary Began|Closed|Sanction
C/23/41|P0103|Carr|White British|2024-02-26|2024-03-20|Formal disciplinary|2024-04-11|2024-08-30|First written warning
C/23/42|P0102|Bello|Black African|2024-03-04|2024-03-11|Formal disciplinary|2024-03-18|2024-07-12|Final written warning
C/23/44|P0113|Mensah|Black African|2024-03-27|2024-04-09|Formal disciplinary|2024-04-22|2024-10-04|None
C/23/45|P0115|Orton|White British|2024-03-28|2024-04-05|Formal disciplinary|2024-04-15|2024-09-20|First written warning
C/24/01|P0110|Jolly|White British|2024-04-15|2024-04-29|Informal||2024-05-13|
C/24/02|P0111|Khan|Pakistani|2024-05-20|2024-06-03|Formal disciplinary|2024-06-17|2024-11-29|First written warning
C/24/03|P0118|Reid|White British|2024-07-08|2024-07-22|No further action||2024-07-22|
C/24/04|P0104|Dass|Indian|2024-08-19|2024-09-02|Informal||2024-09-30|
C/24/05|P0119|Sims|White British|2024-10-14|2024-10-28|Formal disciplinary|2024-11-11|2025-03-14|None
C/24/06|P0112|Lowe|Not Stated|2024-12-02|2024-12-16|Informal||2025-01-10|
C/24/07|P0107|Gyamfi|Black African|2025-01-06|2025-01-20|Formal disciplinary|2025-02-03||
C/24/08|P0108|Hirst|White British|2025-03-03|2025-03-24|Formal disciplinary|2025-04-14||
C/24/09|P0116|Parmar|Indian|2025-03-17|2025-03-31|Formal disciplinary|2025-04-28||
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 0, 1, 0),
    cell("2025-03-31", "non-clinical: Band 3", 2, 0, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 8a", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 4, 2, 0),
    cell("2025-03-31", "clinical: Band 2", 1, 1, 1),
    cell("2025-03-31", "clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 3, 1, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 1, 0),
    cell("2025-03-31", "clinical", 7, 6, 1),
    cell("2025-03-31", "all", 11, 8, 1),
    ratio("3", "2025-03-31", [3, 11], [3, 8], [0, 1]),
  ],
  said: [[/outside|earlier|later|before|after|2024-03|2025-04|another year|not in the year/i]],
};
