import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, eight people; page lines and repeated headers are nobody.
 *   Band 2: White 5001, BME 5002. Band 3: White 5003 5005, unknown 5004. Band 4: White 5006 5008, BME 5007.
 */
export const printedReport: UnseenWorkbook = {
  fileName: "Report as printed.xlsx",
  story: "a report saved with its page breaks: the header again on each page, a count at the end",
  sheets: [
    {
      name: "Report",
      typed: `
Staff in Post Report
Effective date: 31-MAR-2025

Assignment Number|Employee Name|Ethnic Origin|Staff Group|Pay Grade|Assignment Category
5001|Ash, A|A White - British|Administrative and Clerical|XN02|Permanent
5002|Bos, B|N Black or Black British - African|Administrative and Clerical|XN02|Permanent
5003|Cox, C|A White - British|Administrative and Clerical|XN03|Permanent
5004|Day, D|Z Not Stated|Administrative and Clerical|XN03|Fixed Term Temp
Page 1 of 2

Staff in Post Report
Effective date: 31-MAR-2025

Assignment Number|Employee Name|Ethnic Origin|Staff Group|Pay Grade|Assignment Category
5005|Eve, E|B White - Irish|Administrative and Clerical|XN03|Permanent
5006|Fox, F|A White - British|Administrative and Clerical|XN04|Permanent
5007|Gul, G|J Asian or Asian British - Pakistani|Administrative and Clerical|XN04|Permanent
5008|Hay, H|A White - British|Administrative and Clerical|XN04|Permanent
Page 2 of 2
Count: 8
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 2", 1, 1, 0),
    cell(snapshot, "non-clinical: Band 3", 2, 0, 1),
    cell(snapshot, "non-clinical: Band 4", 2, 1, 0),
    cell(snapshot, "non-clinical", 5, 2, 1),
    cell(snapshot, "all", 5, 2, 1),
  ],
  said: [],
};
