import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/* By hand: 1,200/2,400 ÷ 244/610 = 1.25. The workforce is given with its unknowns, so its BME share may be given too. */
export const groupsAcross: UnseenWorkbook = {
  fileName: "Training summary.xlsx",
  story: "indicator 4 typed with the groups across, thousands as text, the year in the sheet name",
  sheets: [
    {
      name: "CPD 2024-25",
      typed: `

|White|BME|Unknown|Total
Staff in workforce|'2,400|610|30|'3,040
Accessed non-mandatory training|'1,200|244|6|'1,450
% accessing|50.0%|40.0%|20.0%|47.7%
Relative likelihood|1.25
`,
    },
  ],
  results: [ratio("4", "2025-03-31", [1200, 2400], [244, 610], [6, 30])],
  mayAlso: [cell("2025-03-31", "all", 2400, 610, 30)],
  said: [],
};
