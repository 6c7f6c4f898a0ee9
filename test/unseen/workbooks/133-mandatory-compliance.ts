import type { UnseenWorkbook } from "../unseen-workbook";

/*
 * Compliance with mandatory training, counted in competences: no likelihood of non-mandatory training follows.
 */
export const mandatoryCompliance: UnseenWorkbook = {
  fileName: "MAST compliance.xlsx",
  story: "compliance with mandatory training by ethnic group",
  sheets: [
    {
      name: "MAST by EG",
      typed: `
Statutory & mandatory training (MAST) compliance at 31 March 2025

Ethnic group|Required|Completed|Compliance
White|12000|11040|92.0%
BME|5200|4680|90.0%
Not stated|400|340|85.0%
Trust|17600|16060|91.3%
`,
    },
  ],
  results: [],
  said: [[/refused|compliance/i]],
};
