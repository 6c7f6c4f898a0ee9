import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/* By hand, the rows of Mar-25: Band 3 White 1 2, BME 3; Band 4 BME 4, unknown 5. The other months are no 31 March. */
export const monthNamesInAColumn: UnseenWorkbook = {
  fileName: "Power BI export.xlsx",
  story: "staff of three months under one another, the month as Feb-25",
  sheets: [
    {
      name: "Export",
      typed: `
Period|Emp Number|Ethnic Group|Staff Group|AfC Band
'Feb-25|1|White British|Administrative and Clerical|Band 3
'Feb-25|2|White British|Administrative and Clerical|Band 4
'Feb-25|3|Indian|Administrative and Clerical|Band 3
'Mar-25|1|White British|Administrative and Clerical|Band 3
'Mar-25|2|White British|Administrative and Clerical|Band 3
'Mar-25|3|Indian|Administrative and Clerical|Band 3
'Mar-25|4|Black African|Administrative and Clerical|Band 4
'Mar-25|5|Not Stated|Administrative and Clerical|Band 4
'Apr-25|1|White British|Administrative and Clerical|Band 3
'Apr-25|3|Indian|Administrative and Clerical|Band 4
'Apr-25|4|Black African|Administrative and Clerical|Band 4
'Apr-25|6|White Irish|Administrative and Clerical|Band 3
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 3", 2, 1, 0),
    cell(snapshot, "non-clinical: Band 4", 0, 1, 1),
    cell(snapshot, "non-clinical", 2, 2, 1),
    cell(snapshot, "all", 2, 2, 1),
  ],
  said: [],
};
