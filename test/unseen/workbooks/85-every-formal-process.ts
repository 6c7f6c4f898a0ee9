import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: only the disciplinary row is indicator 3: White 18 of 2,410, ethnic minority 21 of 1,090, not stated 1 of 75.
 */
export const everyFormalProcess: UnseenWorkbook = {
  fileName: "ER activity People Committee.xlsx",
  story: "cases by kind of process with a sum of all cases, the staff in post as text below",
  sheets: [
    {
      name: "ER stats",
      typed: `
Employee relations activity 2024-25 by ethnicity||||||Prepared for People Committee
Formal process|White|Ethnic minority|Not stated|Total
Disciplinary|18|21|1|40
Grievance|9|12|0|21
Capability (performance)|6|5|0|11
Dignity at work|7|9|1|17
All cases|40|47|2|89
Staff in post 31/03/2025|2,410|1,090|75|3,575
`,
    },
  ],
  results: [ratio("3", "2025-03-31", [18, 2410], [21, 1090], [1, 75])],
  mayAlso: [cell("2025-03-31", "all", 2410, 1090, 75)],
  said: [],
};
