import { cell, ratio, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Table 1 is of registered nurses, midwives and allied health professionals alone, and those it counts are counted in table 2 again;
 * table 3 is mandatory training. Indicator 4 is table 2: 1,144 of 2,600 White and 407 of 1,100 BME staff.
 */
export const fundForRegisteredStaff: UnseenWorkbook = {
  fileName: "L&D annual report appendix.xlsx",
  story:
    "a fund for registered staff, all training that is not mandatory, and the mandatory kind, under one another",
  sheets: [
    {
      name: "Access to learning",
      typed: `
Access to learning by ethnicity, 1 April 2024 to 31 March 2025

Table 1: NHS England CPD fund for nurses, midwives and AHPs
Ethnicity|Staff in post 31/03/2025 (registered nurses, midwives and AHPs)|Accessed CPD fund|%
White|820|431|52.6%
BME|560|241|43.0%
Not stated|20|9|45.0%
Total|1400|681|48.6%

Table 2: non-mandatory training and CPD, all staff and all sources (people in table 1 are included)
Ethnicity|Staff in post 31/03/2025 (all staff)|Accessed non-mandatory training or CPD|%
White|2600|1144|44.0%
BME|1100|407|37.0%
Not stated|60|21|35.0%
Total|3760|1572|41.8%

Table 3: statutory and mandatory training, all staff
Ethnicity|Staff in post 31/03/2025 (all staff)|Up to date|%
White|2600|2431|93.5%
BME|1100|1016|92.4%
Not stated|60|52|86.7%
Total|3760|3499|93.1%
`,
    },
  ],
  results: [ratio("4", "2025-03-31", [1144, 2600], [407, 1100], [21, 60])],
  mayAlso: [cell("2025-03-31", "all", 2600, 1100, 60)],
  said: [[/Table 1|CPD fund|registered|not counted|left out|fuller/i]],
};
