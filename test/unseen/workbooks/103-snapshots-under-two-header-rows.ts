import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Three month ends in one list; a filter hides September (rows 11 to 15). Only the Marches are WRES snapshots.
 * Between them 505 leaves, 506 and 507 come, and 502 goes from Band 5 to Band 6.
 */
export const snapshotsUnderTwoHeaderRows: UnseenWorkbook = {
  fileName: "Headcount trend.xlsx",
  story: "three month ends below each other, one filtered away, under two rows of headers",
  sheets: [
    {
      name: "ESR SIP trend",
      merged: ["A1:H1", "A4:B4", "C4:F4", "G4:H4"],
      hiddenRows: [11, 12, 13, 14, 15],
      typed: `
Staff in post by month end - primary assignments only

Filters applied: Employee Category <> Bank
Person||Post||||Diversity
Month End|Emp ID|Division|Role|Main Staff Group|AfC Band|Ethnic Category|Disability
2024-03-31|501|Medicine|Staff Nurse|Nursing and Midwifery Registered|Band 5|White - British|No
2024-03-31|502|Medicine|Staff Nurse|Nursing and Midwifery Registered|Band 5|Black or Black British - African|No
2024-03-31|503|Surgery|Sister|Nursing and Midwifery Registered|Band 6|White - British|Yes
2024-03-31|504|Surgery|Ward Clerk|Administrative and Clerical|Band 3|White - British|No
2024-03-31|505|Medicine|Ward Clerk|Administrative and Clerical|Band 3|Asian or Asian British - Indian|No
2024-09-30|501|Medicine|Staff Nurse|Nursing and Midwifery Registered|Band 5|White - British|No
2024-09-30|502|Medicine|Staff Nurse|Nursing and Midwifery Registered|Band 5|Black or Black British - African|No
2024-09-30|503|Surgery|Sister|Nursing and Midwifery Registered|Band 6|White - British|Yes
2024-09-30|504|Surgery|Ward Clerk|Administrative and Clerical|Band 3|White - British|No
2024-09-30|506|Medicine|Ward Clerk|Administrative and Clerical|Band 3|Not Stated|No
2025-03-31|501|Medicine|Staff Nurse|Nursing and Midwifery Registered|Band 5|White - British|No
2025-03-31|502|Medicine|Sister|Nursing and Midwifery Registered|Band 6|Black or Black British - African|No
2025-03-31|503|Surgery|Sister|Nursing and Midwifery Registered|Band 6|White - British|Yes
2025-03-31|504|Surgery|Ward Clerk|Administrative and Clerical|Band 3|White - British|No
2025-03-31|506|Medicine|Ward Clerk|Administrative and Clerical|Band 3|Not Stated|No
2025-03-31|507|Surgery|Staff Nurse|Nursing and Midwifery Registered|Band 5|Asian or Asian British - Any other Asian background|No
`,
    },
  ],
  results: [
    cell("2024-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2024-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2024-03-31", "clinical", 2, 1, 0),
    cell("2024-03-31", "non-clinical: Band 3", 1, 1, 0),
    cell("2024-03-31", "non-clinical", 1, 1, 0),
    cell("2024-03-31", "all", 3, 2, 0),
    cell("2025-03-31", "clinical: Band 5", 1, 1, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 1, 0),
    cell("2025-03-31", "clinical", 2, 2, 0),
    cell("2025-03-31", "non-clinical: Band 3", 1, 0, 1),
    cell("2025-03-31", "non-clinical", 1, 0, 1),
    cell("2025-03-31", "all", 3, 2, 1),
  ],
  mayAlso: [
    cell("2024-09-30", "clinical: Band 5", 1, 1, 0),
    cell("2024-09-30", "clinical: Band 6", 1, 0, 0),
    cell("2024-09-30", "clinical", 2, 1, 0),
    cell("2024-09-30", "non-clinical: Band 3", 1, 0, 1),
    cell("2024-09-30", "non-clinical", 1, 0, 1),
    cell("2024-09-30", "all", 3, 1, 1),
  ],
  said: [[/hidden/i]],
};
