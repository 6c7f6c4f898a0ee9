import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, staff: White 1 2 3 4 5, BME 6 7 8; Band 2: 1 2 6; Band 3: the rest. Formal disciplinary cases of the year:
 * White 1, BME 6 7 (3 was the year before, and 2 is a grievance). Sex and sanction in the log are letters and no ethnicity: that comes from the staff list.
 */
export const lettersInTheCaseLog: UnseenWorkbook = {
  fileName: "HR casework.xlsx",
  story: "a case log with sex as M and F and sanctions as letters",
  sheets: [
    {
      name: "Casework",
      typed: `
Case ID|Emp No|M/F|Category|Stage|Date formal process began|Sanction code
C1|1|M|Disciplinary|Formal|2024-05-13|A
C2|6|F|Disciplinary|Formal|2024-08-20|B
C3|7|F|Disciplinary|Formal|2025-02-03|A
C4|2|M|Grievance|Formal|2024-09-09|N
C5|3|F|Disciplinary|Formal|2023-11-01|A
`,
    },
    {
      name: "SIP 31-03-2025",
      typed: `
Emp No|Gender|Ethnicity|Staff group|Band|Assignment category
1|M|White - British|Administrative and Clerical|Band 2|Permanent
2|M|White - British|Administrative and Clerical|Band 2|Permanent
3|F|White - British|Administrative and Clerical|Band 3|Permanent
4|F|White - Irish|Administrative and Clerical|Band 3|Permanent
5|F|White - British|Administrative and Clerical|Band 3|Permanent
6|F|Black or Black British - African|Administrative and Clerical|Band 2|Permanent
7|F|Asian or Asian British - Indian|Administrative and Clerical|Band 3|Permanent
8|M|Chinese|Administrative and Clerical|Band 3|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 2, 1, 0),
    cell(snapshot, "non-clinical: Band 3", 3, 2, 0),
    cell(snapshot, "non-clinical", 5, 3, 0),
    cell(snapshot, "all", 5, 3, 0),
    ratio("3", snapshot, [1, 5], [2, 3], [0, 0]),
  ],
  said: [],
};
