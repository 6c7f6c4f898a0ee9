import { cell, type UnseenWorkbook } from "../unseen-workbook";

const snapshot = "2025-03-31";

/*
 * By hand, eight rows, seven people: 67 left in December and is no longer there; 68 leaves in April and still is.
 * Band 5: White 61 62 63, BME 64 65. Band 6: BME 66, White 68.
 */
export const leavingDates: UnseenWorkbook = {
  fileName: "ESR all assignments.xlsx",
  story: "a staff list that keeps people after their leaving date",
  sheets: [
    {
      name: "Assignments",
      typed: `
All assignments at 31 March 2025
Employee Number|Ethnic Origin|Staff Group|Pay Grade|Assignment Category|Hire Date|Leaving Date
61|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|2014-01-06|
62|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|2015-02-02|
63|A White - British|Nursing and Midwifery Registered|Band 5|Permanent|2016-03-07|
64|N Black or Black British - African|Nursing and Midwifery Registered|Band 5|Permanent|2017-04-03|
65|H Asian or Asian British - Indian|Nursing and Midwifery Registered|Band 5|Permanent|2018-05-07|
66|M Black or Black British - Caribbean|Nursing and Midwifery Registered|Band 6|Permanent|2019-06-03|
67|A White - British|Nursing and Midwifery Registered|Band 6|Permanent|2020-07-06|2024-12-15
68|B White - Irish|Nursing and Midwifery Registered|Band 6|Permanent|2021-08-02|2025-04-30
`,
    },
  ],
  results: [
    cell(snapshot, "clinical: Band 5", 3, 2, 0),
    cell(snapshot, "clinical: Band 6", 1, 1, 0),
    cell(snapshot, "clinical", 4, 3, 0),
    cell(snapshot, "all", 4, 3, 0),
  ],
  said: [[/left|leav/i]],
};
