import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * The extract came without the restricted columns: nationality and country of birth are not ethnicity. Nothing can be
 * counted, and the reader is told to add "Ethnic Origin".
 */
export const noEthnicity: UnseenWorkbook = {
  fileName: "SIP without sensitive fields.xlsx",
  story: "a staff list without ethnicity, but with nationality",
  sheets: [
    {
      name: "31 March 2025",
      typed: `
Employee Number|Nationality|Country of Birth|Staff Group|Pay Band|Assignment Category
1|British|United Kingdom|Nursing and Midwifery Registered|Band 5|Permanent
2|Indian|India|Nursing and Midwifery Registered|Band 5|Permanent
3|British|Nigeria|Nursing and Midwifery Registered|Band 6|Permanent
4|Irish|Ireland|Administrative and Clerical|Band 3|Permanent
5|British|China|Administrative and Clerical|Band 3|Permanent
6|Filipino|Philippines|Nursing and Midwifery Registered|Band 5|Permanent
`,
    },
  ],
  results: [],
  said: [[/Ethnic Origin/]],
};
