import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * N means not BME here, not the code N (African). By hand, N as White, NK and blank as unknown: Band 5 White 701 702, BME 703;
 * Band 6 White 705, BME 704, unknown 706; Band 7 BME 709; non-clinical Band 2 White 707, unknown 708. It may be refused, since
 * "not BME" is not quite White; counted, it must be said.
 */
export const bmeYesOrNo: UnseenWorkbook = {
  fileName: "ESR flag.xlsx",
  story: "a staff list whose only ethnicity is BME? with Y, N, NK and a blank",
  sheets: [
    {
      name: "ESR Mar25",
      typed: `
Snapshot 31st March 2025
Employee No.|BME? (Y/N)|Grade|Staff Group
701|N|Band 5|Nursing and Midwifery Registered
702|N|Band 5|Nursing and Midwifery Registered
703|Y|Band 5|Nursing and Midwifery Registered
704|Y|Band 6|Nursing and Midwifery Registered
705|N|Band 6|Nursing and Midwifery Registered
706|NK|Band 6|Nursing and Midwifery Registered
707|N|Band 2|Administrative and Clerical
708||Band 2|Administrative and Clerical
709|Y|Band 7|Nursing and Midwifery Registered
`,
    },
  ],
  results: [],
  mayAlso: [
    cell(snapshot, "non-clinical: Band 2", 1, 0, 1),
    cell(snapshot, "non-clinical", 1, 0, 1),
    cell(snapshot, "clinical: Band 5", 2, 1, 0),
    cell(snapshot, "clinical: Band 6", 1, 1, 1),
    cell(snapshot, "clinical: Band 7", 0, 1, 0),
    cell(snapshot, "clinical", 3, 3, 1),
    cell(snapshot, "all", 4, 3, 2),
  ],
  said: [[/BME|ethnic/i]],
};
