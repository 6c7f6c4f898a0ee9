import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, the list holds 10 people: Band 5 White 1 2 3, BME 4 5; Band 6 White 6 7, BME 8, unknown 9; Band 7 White 10.
 * The summary that came with it says White 7, BME 4, unknown 1, against 6, 3 and 1: the list counts, and the reader is told of both.
 */
export const listAgainstCounts: UnseenWorkbook = {
  fileName: "Pre-filled and ours.xlsx",
  story: "a staff list and a pre-filled summary of the same date that differ by two people",
  sheets: [
    {
      name: "Pre-filled",
      typed: `
Pre-filled figures, clinical staff, 31 March 2025
Band|White|BME|Unknown
Band 5|4|3|0
Band 6|2|1|1
Band 7|1|0|0
Total|7|4|1
`,
    },
    {
      name: "Our list",
      typed: `
Staff in post at 31 March 2025
Employee Number|Ethnic Origin|Staff Group|Pay Band|Assignment Category
1|White British|Nursing and Midwifery Registered|Band 5|Permanent
2|White British|Nursing and Midwifery Registered|Band 5|Permanent
3|White Irish|Nursing and Midwifery Registered|Band 5|Permanent
4|Black African|Nursing and Midwifery Registered|Band 5|Permanent
5|Indian|Nursing and Midwifery Registered|Band 5|Permanent
6|White British|Nursing and Midwifery Registered|Band 6|Permanent
7|White British|Nursing and Midwifery Registered|Band 6|Permanent
8|Pakistani|Nursing and Midwifery Registered|Band 6|Permanent
9|Not Stated|Nursing and Midwifery Registered|Band 6|Permanent
10|White British|Nursing and Midwifery Registered|Band 7|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 3, 2, 0),
    cell(snapshot, "clinical: Band 6", 2, 1, 1),
    cell(snapshot, "clinical: Band 7", 1, 0, 0),
    cell(snapshot, "clinical", 6, 3, 1),
    cell(snapshot, "all", 6, 3, 1),
  ],
  said: [[/\b7\b/, /\b6\b/, /Pre-filled/]],
};
