import { cell, type UnseenWorkbook } from "../unseen-workbook";

/* By hand: 110, 44, 3; then 113, 50, 3; then 115, 59, 1. */
export const bandsThreeYears: UnseenWorkbook = {
  fileName: "Clinical trend.xlsx",
  story: "bands down, three years across with three groups each, the years as bare numbers",
  sheets: [
    {
      name: "Trend",
      merged: ["B2:D2", "E2:G2", "H2:J2"],
      typed: `
Clinical (non-medical) staff, headcount at 31 March
|2023|||2024|||2025
Band|White|BME|Not stated|White|BME|Not stated|White|BME|Not stated
Band 5|50|30|2|52|34|2|51|40|1
Band 6|40|12|1|41|13|1|43|15|0
Band 7|20|2|0|20|3|0|21|4|0
Total|110|44|3|113|50|3|115|59|1
`,
    },
  ],
  results: [
    cell("2023-03-31", "clinical: Band 5", 50, 30, 2),
    cell("2023-03-31", "clinical: Band 6", 40, 12, 1),
    cell("2023-03-31", "clinical: Band 7", 20, 2, 0),
    cell("2023-03-31", "clinical", 110, 44, 3),
    cell("2023-03-31", "all", 110, 44, 3),
    cell("2024-03-31", "clinical: Band 5", 52, 34, 2),
    cell("2024-03-31", "clinical: Band 6", 41, 13, 1),
    cell("2024-03-31", "clinical: Band 7", 20, 3, 0),
    cell("2024-03-31", "clinical", 113, 50, 3),
    cell("2024-03-31", "all", 113, 50, 3),
    cell("2025-03-31", "clinical: Band 5", 51, 40, 1),
    cell("2025-03-31", "clinical: Band 6", 43, 15, 0),
    cell("2025-03-31", "clinical: Band 7", 21, 4, 0),
    cell("2025-03-31", "clinical", 115, 59, 1),
    cell("2025-03-31", "all", 115, 59, 1),
  ],
  said: [],
};
