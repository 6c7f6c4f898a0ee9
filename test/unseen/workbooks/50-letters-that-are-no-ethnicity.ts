import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Sites A to D, sex M and F: single letters that are ethnic codes elsewhere, and here are none. Nothing can be counted, and the
 * reader is told to add "Ethnic Origin".
 */
export const lettersThatAreNoEthnicity: UnseenWorkbook = {
  fileName: "Establishment.xlsx",
  story: "a staff list without ethnicity, whose sites and sexes are single letters",
  sheets: [
    {
      name: "March 2025",
      typed: `
Employee Number|Sex|Site|Staff Group|Pay Band|Assignment Category
1|F|A|Nursing and Midwifery Registered|Band 5|Permanent
2|F|B|Nursing and Midwifery Registered|Band 5|Permanent
3|M|A|Nursing and Midwifery Registered|Band 6|Permanent
4|F|C|Administrative and Clerical|Band 3|Permanent
5|M|A|Administrative and Clerical|Band 3|Permanent
6|F|D|Nursing and Midwifery Registered|Band 5|Permanent
7|F|B|Nursing and Midwifery Registered|Band 7|Permanent
8|M|A|Administrative and Clerical|Band 4|Permanent
`,
    },
  ],
  results: [],
  said: [[/Ethnic Origin/]],
};
