import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, 8 people: the last 31 March before the run of 12 May 2025. The latest start date, 12/08/2024, is when
 * somebody came, not when the list was drawn: the year is not 2024.
 *   clinical      Band 5: White 651 652, BME 654. Band 7: White 653
 *   non-clinical  Band 4: White 655 656, BME 657, unknown 658
 */
export const runInMayOldStarters: UnseenWorkbook = {
  fileName: "Headcount.xlsx",
  story: "an extract run in May, in which nobody started since last summer",
  sheets: [
    {
      name: "Detail",
      typed: `
Headcount detail|||Run on 12/05/2025

Employee Number|Ethnic Origin|Staff Group|Pay Band|Start Date|Assignment Category
651|White - British|Nursing and Midwifery Registered|Band 5|2015-09-01|Permanent
652|White - British|Nursing and Midwifery Registered|Band 5|2019-02-11|Permanent
653|White - Irish|Nursing and Midwifery Registered|Band 7|2010-06-14|Permanent
654|Black or Black British - African|Nursing and Midwifery Registered|Band 5|2022-10-03|Permanent
655|White - British|Administrative and Clerical|Band 4|2020-07-20|Permanent
656|White - British|Administrative and Clerical|Band 4|2008-11-03|Permanent
657|Asian or Asian British - Pakistani|Administrative and Clerical|Band 4|2023-05-15|Permanent
658|Unspecified|Administrative and Clerical|Band 4|2024-08-12|Permanent
`,
    },
  ],
  results: [
    cell(snapshot, "non-clinical: Band 4", 2, 1, 1),
    cell(snapshot, "non-clinical", 2, 1, 1),
    cell(snapshot, "clinical: Band 5", 2, 1, 0),
    cell(snapshot, "clinical: Band 7", 1, 0, 0),
    cell(snapshot, "clinical", 3, 1, 0),
    cell(snapshot, "all", 5, 2, 1),
  ],
  said: [[/12 May 2025|12\/05\/2025/]],
};
