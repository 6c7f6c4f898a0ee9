import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, the six rows of 31/03/2025 only: Band 5 White 901 902, BME 903; Band 6 White 905, BME 904, unknown 906.
 * February and April hold the same people again and are no 31 March.
 */
export const monthsInAColumn: UnseenWorkbook = {
  fileName: "Monthly snapshots.xlsx",
  story: "three month ends of the same staff under one another, the date as text",
  sheets: [
    {
      name: "Data",
      typed: `
Month End|Employee Number|Ethnicity|Staff Group|Band|Assignment Category
'28/02/2025|901|White British|Nursing and Midwifery Registered|Band 5|Permanent
'28/02/2025|902|White British|Nursing and Midwifery Registered|Band 5|Permanent
'28/02/2025|903|Black African|Nursing and Midwifery Registered|Band 5|Permanent
'28/02/2025|904|Indian|Nursing and Midwifery Registered|Band 5|Permanent
'28/02/2025|905|White Irish|Nursing and Midwifery Registered|Band 6|Permanent
'31/03/2025|901|White British|Nursing and Midwifery Registered|Band 5|Permanent
'31/03/2025|902|White British|Nursing and Midwifery Registered|Band 5|Permanent
'31/03/2025|903|Black African|Nursing and Midwifery Registered|Band 5|Permanent
'31/03/2025|904|Indian|Nursing and Midwifery Registered|Band 6|Permanent
'31/03/2025|905|White Irish|Nursing and Midwifery Registered|Band 6|Permanent
'31/03/2025|906|Not Stated|Nursing and Midwifery Registered|Band 6|Permanent
'30/04/2025|901|White British|Nursing and Midwifery Registered|Band 5|Permanent
'30/04/2025|902|White British|Nursing and Midwifery Registered|Band 6|Permanent
'30/04/2025|903|Black African|Nursing and Midwifery Registered|Band 5|Permanent
'30/04/2025|904|Indian|Nursing and Midwifery Registered|Band 6|Permanent
'30/04/2025|907|Pakistani|Nursing and Midwifery Registered|Band 5|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 2, 1, 0),
    cell(snapshot, "clinical: Band 6", 1, 1, 1),
    cell(snapshot, "clinical", 3, 2, 1),
    cell(snapshot, "all", 3, 2, 1),
  ],
  said: [],
};
