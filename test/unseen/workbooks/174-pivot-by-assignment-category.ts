import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * A pivot of heads in which a column tells permanent, fixed term, bank and honorary. The 481 of the bank and the 13 honorary
 * are no part of the workforce: 1,092 White, 562 BME and 42 not stated remain of the 2,190 of the grand total.
 */
export const pivotByAssignmentCategory: UnseenWorkbook = {
  fileName: "Headcount pivot Mar25.xlsx",
  story:
    "a pivot of heads by assignment category, bank and honorary among the rows and in the grand total",
  sheets: [
    {
      name: "Pivot",
      typed: `
Headcount by assignment category, staff type, band and ethnicity - 31 March 2025
Each person is shown once: substantive first, so Bank means bank only

Assignment Category|Staff Type|Pay Band|White|BME|Not Stated|Grand Total
Permanent|Non-clinical|Band 2|120|34|6|160
Permanent|Non-clinical|Band 3|88|21|3|112
Permanent|Non-clinical|Band 5|41|9|1|51
Permanent|Non-clinical|Band 7|22|3|0|25
Permanent|Clinical|Band 3|140|96|8|244
Permanent|Clinical|Band 5|260|214|12|486
Permanent|Clinical|Band 6|240|118|7|365
Permanent|Clinical|Band 7|120|31|2|153
Permanent|Clinical|Band 8a|38|6|1|45
Fixed Term Temp|Non-clinical|Band 3|6|5|1|12
Fixed Term Temp|Clinical|Band 5|12|22|0|34
Fixed Term Temp|Clinical|Band 6|5|3|1|9
Bank|Non-clinical|Band 2|30|41|5|76
Bank|Clinical|Band 3|62|118|11|191
Bank|Clinical|Band 5|75|130|9|214
Honorary|Clinical|Band 7|4|2|1|7
Honorary|Clinical|Band 8a|3|1|2|6
Grand Total|||1266|854|70|2190
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 2", 120, 34, 6),
    cell("2025-03-31", "non-clinical: Band 3", 94, 26, 4),
    cell("2025-03-31", "non-clinical: Band 5", 41, 9, 1),
    cell("2025-03-31", "non-clinical: Band 7", 22, 3, 0),
    cell("2025-03-31", "non-clinical", 277, 72, 11),
    cell("2025-03-31", "clinical: Band 3", 140, 96, 8),
    cell("2025-03-31", "clinical: Band 5", 272, 236, 12),
    cell("2025-03-31", "clinical: Band 6", 245, 121, 8),
    cell("2025-03-31", "clinical: Band 7", 120, 31, 2),
    cell("2025-03-31", "clinical: Band 8a", 38, 6, 1),
    cell("2025-03-31", "clinical", 815, 490, 31),
    cell("2025-03-31", "all", 1092, 562, 42),
  ],
  said: [[/bank/i], [/honorary/i]],
};
