import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, ten staff. Band 5: White 501 502 505, BME 506 507 509; Band 6: White 503 504, BME 508, unknown 510.
 * Formal conduct cases of the year: 501 (White), 506 twice and 508 (BME): 1 of 5 and 2 of 4. Informal (502), sickness
 * (507), grievance (503) and the year before (504) are out.
 */
export const conductCases: UnseenWorkbook = {
  fileName: "ER tracker.xlsx",
  story:
    "a tracker that says Conduct for disciplinary, formal and informal, a person twice under two assignments",
  sheets: [
    {
      name: "Staff 31-03-2025",
      typed: `
Payroll No|Ethnicity|Band|Staff Group
501|White British|5|Nursing and Midwifery Registered
502|White British|5|Nursing and Midwifery Registered
503|White British|6|Nursing and Midwifery Registered
504|White British|6|Nursing and Midwifery Registered
505|White Irish|5|Nursing and Midwifery Registered
506|Black Caribbean|5|Nursing and Midwifery Registered
507|Indian|5|Nursing and Midwifery Registered
508|Pakistani|6|Nursing and Midwifery Registered
509|Filipino|5|Nursing and Midwifery Registered
510|Not stated|6|Nursing and Midwifery Registered
`,
    },
    {
      name: "ER tracker",
      typed: `
ER case tracker: CONFIDENTIAL

Ref|Payroll No|Concern|Process|Level|Date investigation commissioned|IO|Status
ER24-01|501|Timekeeping|Conduct|Formal|2024-04-15|JB|Closed
ER24-02|506|Medication error|Conduct|Formal|2024-06-03|JB|Closed
ER24-03|'506-2|Social media|Conduct|Formal|2024-11-20|KP|Open
ER24-04|502|Rota|Conduct|Informal|2024-07-01|KP|Closed
ER24-05|507|Absence trigger|Sickness absence|Formal|2024-08-09|JB|Closed
ER24-06|508|Fraud|Conduct|Formal|2025-01-13|KP|Open
ER24-07|503|Bullying|Grievance|Formal|2024-09-09|JB|Closed
ER23-88|504|Theft|Conduct|Formal|2024-02-27|JB|Closed
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 3, 3, 0),
    cell(snapshot, "clinical: Band 6", 2, 1, 1),
    cell(snapshot, "clinical", 5, 4, 1),
    cell(snapshot, "all", 5, 4, 1),
    ratio("3", snapshot, [1, 5], [2, 4], [0, 1]),
  ],
  said: [],
};
