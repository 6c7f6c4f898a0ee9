import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * 1,150 attendances of 900 people are no people who took part: no likelihood can be given. The workforce is 900, 400, 20.
 */
export const attendances: UnseenWorkbook = {
  fileName: "Ind 4 draft.xlsx",
  story: "attendances at training over a workforce that they exceed",
  sheets: [
    {
      name: "Ind 4",
      typed: `
Indicator 4: non-mandatory training and CPD, 2024/25
|White|BME|Unknown
Workforce at 31 March 2025|900|400|20
Training attendances (non-mandatory)|1150|430|15
Attendances per head|1.28|1.08|0.75
`,
    },
  ],
  results: [],
  mayAlso: [cell("2025-03-31", "all", 900, 400, 20)],
  said: [[/attendances|more|exceed|above|greater|larger/i]],
};
