import { cell, type UnseenWorkbook } from "../unseen-workbook";

/*
 * Heads, not FTE and not shares; the lines "... Total" repeat what stands above. Non-clinical band 3 46, 12, 2 and
 * band 6 20, 5, 0; clinical band 5 104, 90, 6 and band 7 42, 8, 0; in all 212 White, 115 BME, 8 not stated, together
 * 335 as the pivot says.
 */
export const tabularPivot: UnseenWorkbook = {
  fileName: "Ind 1 pivot.xlsx",
  story:
    "a pivot in tabular form: labels once, a total after each band and staff group, FTE and shares beside heads",
  sheets: [
    {
      name: "Pivot",
      typed: `
Snapshot date|'31/03/2025
Assignment Category|(Multiple Items)

|||Values
Staff Group|Band|Ethnic Group|Headcount|Sum of FTE|% of band
Administrative and Clerical|Band 3|BME|12|10.4|20.0%
||White|46|39.2|76.7%
||Not Stated|2|2|3.3%
|Band 3 Total||60|51.6|100.0%
|Band 6|BME|5|5|20.0%
||White|20|18.6|80.0%
|Band 6 Total||25|23.6|100.0%
Administrative and Clerical Total|||85|75.2
Nursing and Midwifery Registered|Band 5|BME|90|84.1|45.0%
||White|104|92.3|52.0%
||Not Stated|6|5.5|3.0%
|Band 5 Total||200|181.9|100.0%
|Band 7|BME|8|7.8|16.0%
||White|42|40.1|84.0%
|Band 7 Total||50|47.9|100.0%
Nursing and Midwifery Registered Total|||250|229.8
Grand Total|||335|305
`,
    },
  ],
  results: [
    cell("2025-03-31", "non-clinical: Band 3", 46, 12, 2),
    cell("2025-03-31", "non-clinical: Band 6", 20, 5, 0),
    cell("2025-03-31", "non-clinical", 66, 17, 2),
    cell("2025-03-31", "clinical: Band 5", 104, 90, 6),
    cell("2025-03-31", "clinical: Band 7", 42, 8, 0),
    cell("2025-03-31", "clinical", 146, 98, 6),
    cell("2025-03-31", "all", 212, 115, 8),
  ],
  said: [],
};
