import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Who has no band at a date was not there: of ten people eight at either date, and not the same.
 */
export const bandThenAndNow: UnseenWorkbook = {
  fileName: "Progression 24 to 25.xlsx",
  story:
    "one row a person with the band of last year beside that of this year, leavers and starters blank",
  sheets: [
    {
      name: "SIP compare",
      merged: ["E1:F1", "G1:H1"],
      typed: `
||||31/03/2024||31/03/2025|
Emp no|Name|Ethnicity|Staff Grp|Band|WTE|Band|WTE
41001|Adams|White - British|Nursing and Midwifery Registered|5|1|6|1
41002|Bose|Indian|Nursing and Midwifery Registered|5|1|5|1
41003|Cole|Black African|Nursing and Midwifery Registered|5|0.8||
41004|Dean|White - British|Nursing and Midwifery Registered|6|1|7|1
41005|Ela|Bangladeshi|Administrative and Clerical|3|1|3|0.6
41006|Ford|White - British|Administrative and Clerical|4|1|4|1
41007|Gale|White - Irish|Administrative and Clerical|||3|1
41008|Hyde|Caribbean|Nursing and Midwifery Registered|||5|1
41009|Iles|Not Known|Administrative and Clerical|2|0.5|2|0.5
41010|Jack|White - British|Administrative and Clerical|4|1||
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 0, 0, 1),
    cell("2025-03-31", "non-clinical: Band 3", 1, 1, 0),
    cell("2025-03-31", "non-clinical: Band 4", 1, 0, 0),
    cell("2025-03-31", "non-clinical", 2, 1, 1),
    cell("2025-03-31", "clinical: Band 5", 0, 2, 0),
    cell("2025-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2025-03-31", "clinical: Band 7", 1, 0, 0),
    cell("2025-03-31", "clinical", 2, 2, 0),
    cell("2025-03-31", "all", 4, 3, 1),
  ],
  mayAlso: [
    cell("2024-03-31", "non-clinical: Band 2", 0, 0, 1),
    cell("2024-03-31", "non-clinical: Band 3", 0, 1, 0),
    cell("2024-03-31", "non-clinical: Band 4", 2, 0, 0),
    cell("2024-03-31", "non-clinical", 2, 1, 1),
    cell("2024-03-31", "clinical: Band 5", 1, 2, 0),
    cell("2024-03-31", "clinical: Band 6", 1, 0, 0),
    cell("2024-03-31", "clinical", 2, 2, 0),
    cell("2024-03-31", "all", 4, 3, 1),
  ],
  said: [],
};
