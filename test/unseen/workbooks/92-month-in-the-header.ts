import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * By hand: non-clinical 30 + 22 + 15 + 9 = 76, 17 and 2, then 77, 20, 1; clinical 60 + 50 + 12 = 122, 59 and 5, then 122, 69,
 * 4; medical 25 + 6 + 14 = 45, 45 and 4, then 46, 50, 2; together 243, 121, 11, then 245, 139, 7.
 */
export const monthInTheHeader: UnseenWorkbook = {
  fileName: "Band trend.xlsx",
  story:
    "group and month in one header, the sections as heading rows, sub-totals and a grand total",
  sheets: [
    {
      name: "Trend",
      typed: `
Headcount by band

Band|White Mar-24|BME Mar-24|NK Mar-24|White Mar-25|BME Mar-25|NK Mar-25
Non clinical
Band 2|30|8|1|31|9|1
Band 3|22|6|0|20|7|0
Band 4|15|2|1|16|3|0
Band 7|9|1|0|10|1|0
Sub-total|76|17|2|77|20|1
Clinical (non medical)
Band 5|60|40|3|58|47|2
Band 6|50|18|2|52|20|2
8a|12|1|0|12|2|0
Sub-total|122|59|5|122|69|4
Medical
Consultants|25|20|2|26|21|1
SAS doctors|6|9|1|5|11|1
Trainees|14|16|1|15|18|0
Sub-total|45|45|4|46|50|2
Grand total|243|121|11|245|139|7
NK = ethnicity not known. Excludes bank.
`,
    },
  ],
  results: [
    cell("2024-03-31", "non-clinical: Band 2", 30, 8, 1),
    cell("2025-03-31", "non-clinical: Band 2", 31, 9, 1),
    cell("2024-03-31", "non-clinical: Band 3", 22, 6, 0),
    cell("2025-03-31", "non-clinical: Band 3", 20, 7, 0),
    cell("2024-03-31", "non-clinical: Band 4", 15, 2, 1),
    cell("2025-03-31", "non-clinical: Band 4", 16, 3, 0),
    cell("2024-03-31", "non-clinical: Band 7", 9, 1, 0),
    cell("2025-03-31", "non-clinical: Band 7", 10, 1, 0),
    cell("2024-03-31", "non-clinical", 76, 17, 2),
    cell("2025-03-31", "non-clinical", 77, 20, 1),
    cell("2024-03-31", "clinical: Band 5", 60, 40, 3),
    cell("2025-03-31", "clinical: Band 5", 58, 47, 2),
    cell("2024-03-31", "clinical: Band 6", 50, 18, 2),
    cell("2025-03-31", "clinical: Band 6", 52, 20, 2),
    cell("2024-03-31", "clinical: Band 8a", 12, 1, 0),
    cell("2025-03-31", "clinical: Band 8a", 12, 2, 0),
    cell("2024-03-31", "clinical", 122, 59, 5),
    cell("2025-03-31", "clinical", 122, 69, 4),
    cell("2024-03-31", "medical: Consultants", 25, 20, 2),
    cell("2025-03-31", "medical: Consultants", 26, 21, 1),
    cell("2024-03-31", "medical: Non-consultant career grade", 6, 9, 1),
    cell("2025-03-31", "medical: Non-consultant career grade", 5, 11, 1),
    cell("2024-03-31", "medical: Trainee grades", 14, 16, 1),
    cell("2025-03-31", "medical: Trainee grades", 15, 18, 0),
    cell("2024-03-31", "medical", 45, 45, 4),
    cell("2025-03-31", "medical", 46, 50, 2),
    cell("2024-03-31", "all", 243, 121, 11),
    cell("2025-03-31", "all", 245, 139, 7),
  ],
  said: [],
};
