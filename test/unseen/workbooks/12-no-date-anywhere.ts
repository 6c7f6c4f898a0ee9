import type { UnseenWorkbook } from "../unseen-workbook";

/* Nothing tells of when the list is: a careful person asks, and names neither this year nor last. */
export const noDateAnywhere: UnseenWorkbook = {
  fileName: "staff.xlsx",
  story: "a staff list without any date",
  sheets: [
    {
      name: "Sheet1",
      typed: `
Employee Number|Ethnic Origin|Staff Group|Pay Band|Assignment Category
1|White - British|Nursing and Midwifery Registered|Band 5|Permanent
2|White - British|Nursing and Midwifery Registered|Band 5|Permanent
3|Black African|Nursing and Midwifery Registered|Band 6|Permanent
4|Indian|Administrative and Clerical|Band 3|Permanent
5|White - Irish|Administrative and Clerical|Band 3|Permanent
6|Not Stated|Administrative and Clerical|Band 4|Permanent
`,
    },
  ],
  results: [],
  said: [[/refused/, /snapshot/i, /31 March/]],
};
