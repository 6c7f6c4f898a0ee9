import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/* By hand: White 1 2 3 5, BME 4 6 7, unknown 8. Years of service and pay points are no bands, so no band is reported. */
export const numbersThatAreNoBand: UnseenWorkbook = {
  fileName: "Staff without grades.xlsx",
  story: "a staff list without pay bands, with years of service and pay points from 1 to 9",
  sheets: [
    {
      name: "31 March 2025",
      typed: `
Employee Number|Ethnic Origin|Staff Group|Years of service|Pay point|Assignment Category
1|White - British|Nursing and Midwifery Registered|2|5|Permanent
2|White - British|Nursing and Midwifery Registered|7|6|Permanent
3|White - Irish|Administrative and Clerical|3|3|Permanent
4|Black African|Nursing and Midwifery Registered|5|5|Permanent
5|White - British|Administrative and Clerical|9|4|Permanent
6|Indian|Nursing and Midwifery Registered|1|7|Permanent
7|Chinese|Administrative and Clerical|4|2|Permanent
8|Not Stated|Nursing and Midwifery Registered|6|5|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical", 2, 1, 0),
    cell(snapshot, "clinical", 2, 2, 1),
    cell(snapshot, "all", 4, 3, 1),
  ],
  said: [[/band|grade/i]],
};
