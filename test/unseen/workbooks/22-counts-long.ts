import { cell, type UnseenWorkbook } from "../unseen-workbook";

const before = "2024-03-31";
const snapshot = "2025-03-31";

/*
 * By hand, 2024/25: clinical 40 + 25, 30 + 10, 2 + 1; non-clinical 20, 4, 0; medical 8, 7, 1; all 93, 51, 4.
 * 2023/24: clinical 42, 24, 3; non-clinical 22, 3, 0; all 64, 27, 3.
 */
export const countsLong: UnseenWorkbook = {
  fileName: "wres_counts_long.xlsx",
  story: "a row for each year, staff type, band and group, the headcount as text",
  sheets: [
    {
      name: "Query1",
      typed: `
Year|Staff Type|Pay Band|Ethnicity Group|Headcount
2024/25|Clinical|Band 5|White|'40
2024/25|Clinical|Band 5|BME|'30
2024/25|Clinical|Band 5|Not Known|'2
2024/25|Clinical|Band 6|White|'25
2024/25|Clinical|Band 6|BME|'10
2024/25|Clinical|Band 6|Not Known|'1
2024/25|Non-clinical|Band 3|White|'20
2024/25|Non-clinical|Band 3|BME|'4
2024/25|Medical and Dental|Consultant|White|'8
2024/25|Medical and Dental|Consultant|BME|'7
2024/25|Medical and Dental|Consultant|Not Known|'1
2023/24|Clinical|Band 5|White|'42
2023/24|Clinical|Band 5|BME|'24
2023/24|Clinical|Band 5|Not Known|'3
2023/24|Non-clinical|Band 3|White|'22
2023/24|Non-clinical|Band 3|BME|'3
`,
    },
  ],
  results: [
    cell(before, "non-clinical: Band 3", 22, 3, 0),
    cell(before, "non-clinical", 22, 3, 0),
    cell(before, "clinical: Band 5", 42, 24, 3),
    cell(before, "clinical", 42, 24, 3),
    cell(before, "all", 64, 27, 3),
    cell(snapshot, "non-clinical: Band 3", 20, 4, 0),
    cell(snapshot, "non-clinical", 20, 4, 0),
    cell(snapshot, "clinical: Band 5", 40, 30, 2),
    cell(snapshot, "clinical: Band 6", 25, 10, 1),
    cell(snapshot, "clinical", 65, 40, 3),
    cell(snapshot, "medical: Consultants", 8, 7, 1),
    cell(snapshot, "medical", 8, 7, 1),
    cell(snapshot, "all", 93, 51, 4),
  ],
  said: [],
};
